/// For each owner a short list in one array, in no order, of at most as many items as it was made for.
struct Lists: Sendable {
    private var items: ContiguousArray<Int32>
    private var starts: ContiguousArray<Int32> = [0]
    private var counts: ContiguousArray<Int32>

    init(_ limits: [Int]) {
        for limit in limits { starts.append(starts.last! + Int32(limit)) }
        items = ContiguousArray(repeating: 0, count: Int(starts.last!))
        counts = ContiguousArray(repeating: 0, count: limits.count)
    }

    @inline(__always)
    func count(_ owner: Int) -> Int { Int(counts[owner]) }

    @inline(__always)
    func item(_ number: Int, of owner: Int) -> Int { Int(items[Int(starts[owner]) + number]) }

    @inline(__always)
    mutating func add(_ item: Int, to owner: Int) {
        items[Int(starts[owner]) + Int(counts[owner])] = Int32(item)
        counts[owner] += 1
    }

    /// The item is in the list; the last takes its place.
    @inline(__always)
    mutating func remove(_ item: Int, from owner: Int) {
        let start = Int(starts[owner])
        let last = start + Int(counts[owner]) - 1
        var at = start
        while items[at] != Int32(item) { at += 1 }
        items[at] = items[last]
        counts[owner] -= 1
    }
}
