/// Which of a list's places belong to each of so many owners.
struct Groups: Sendable {
    private let starts: ContiguousArray<Int32>
    private let places: ContiguousArray<Int32>

    /// - Parameter owners: of each place.
    init(_ owners: some Collection<Int>, count: Int) {
        var starts = ContiguousArray<Int32>(repeating: 0, count: count + 1)
        for owner in owners { starts[owner + 1] += 1 }
        for owner in 0..<count { starts[owner + 1] += starts[owner] }
        var next = starts
        var places = ContiguousArray<Int32>(repeating: 0, count: owners.count)
        for (place, owner) in owners.enumerated() {
            places[Int(next[owner])] = Int32(place)
            next[owner] += 1
        }
        self.starts = starts
        self.places = places
    }

    func range(_ owner: some BinaryInteger) -> Range<Int> { Int(starts[Int(owner)])..<Int(starts[Int(owner) + 1]) }

    func place(_ at: Int) -> Int { Int(places[at]) }
}
