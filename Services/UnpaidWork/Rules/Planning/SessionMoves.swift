/// The steps that open and close a session.
extension WeekState {
    /// How many people are looked at when a session is to be filled, so that a step's time is bounded.
    private static let fillLooks = 192

    /// Empties a session that is not supervised or has its supervisors given, or fills it where it is empty.
    mutating func moveSession(faultCost: Int, _ random: inout SplitMix64) -> Bool {
        let session = random.below(tables.sessions.count)
        guard places(session) > 0 else { return false }
        guard seats(in: session) > 0 else {
            fill(session, faultCost: faultCost, &random)
            return true
        }
        var displaced: [Int] = []
        while seats(in: session) > 0 {
            let seat = seat(0, in: session)
            guard release(seat) else { return false }
            displaced.append(Int(tables.options[seat].person))
        }
        while let charge = charge(in: session) { give(charge) }
        for person in displaced { place(person, faultCost: faultCost, &random) }
        return true
    }

    private func charge(in session: Int) -> Int? {
        guard rooms[session].supervisors > 0 else { return nil }
        return tables.chargesOfSession.range(session).lazy.map(tables.chargesOfSession.place).first {
            has(charge: $0) && !tables.charges[$0].isPinned
        }
    }

    /// Books those who gain most by it, until the session is full.
    mutating func fill(_ session: Int, faultCost: Int, _ random: inout SplitMix64) {
        let range = tables.optionsOfSession.range(session)
        guard !range.isEmpty else { return }
        let first = random.below(range.count)
        var candidates: [(gain: Int, option: Int)] = []
        for number in 0..<min(range.count, Self.fillLooks) {
            let option = tables.optionsOfSession.place(range.lowerBound + (first + number) % range.count)
            let gain = gain(option)
            if gain > 0 && canBook(option) { candidates.append((gain, option)) }
        }
        candidates.sort { ($0.gain, $1.option) > ($1.gain, $0.option) }
        let limit = tables.sessions[session].amberLimit
        for (_, option) in candidates where canBook(option) {
            let isAmber = tables.people[Int(tables.options[option].person)].isAmber
            if !isAmber || rooms[session].amber < limit { book(option) }
        }
        if tables.sessions[session].isMixed && rooms[session].women == 1 { sendLoneWomanAway(session) }
    }

    private mutating func sendLoneWomanAway(_ session: Int) {
        for number in 0..<seats(in: session) {
            let seat = seat(number, in: session)
            guard tables.people[Int(tables.options[seat].person)].isWoman else { continue }
            _ = release(seat)
            return
        }
    }
}
