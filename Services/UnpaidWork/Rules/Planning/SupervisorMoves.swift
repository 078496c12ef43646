/// The steps that change who supervises what.
extension WeekState {
    /// Gives one supervisor one session, from another where need be, and fills it; or takes it from them.
    mutating func moveSupervisor(faultCost: Int, _ random: inout SplitMix64) -> Bool {
        let charge = random.below(tables.charges.count)
        var displaced: [Int] = []
        if has(charge: charge) {
            guard drop(charge, &displaced, &random) else { return false }
        } else {
            guard clearCharges(for: charge, &displaced, &random) else { return false }
            let session = Int(tables.charges[charge].session)
            guard places(session) < tables.sessions[session].capacity else { return false }
            take(charge)
            fill(session, faultCost: faultCost, &random)
        }
        for person in displaced { place(person, faultCost: faultCost, &random) }
        return true
    }

    /// Takes from the supervisor what stands against the charge.
    private mutating func clearCharges(
        for charge: Int, _ displaced: inout [Int], _ random: inout SplitMix64
    ) -> Bool {
        let entry = tables.charges[charge]
        let supervisor = Int(entry.supervisor)
        var number = 0
        while number < charges(of: supervisor) {
            let other = self.charge(number, of: supervisor)
            if tables.areExclusive(tables.charges[other].session, entry.session) {
                guard replace(other, &displaced, &random) else { return false }
            } else {
                number += 1
            }
        }
        // A week that is full loses a whole day.
        while isNewDay(charge) && isFullWeek(supervisor) {
            let count = charges(of: supervisor)
            guard count > 0 else { return false }
            let other = self.charge(random.below(count), of: supervisor)
            guard replace(other, &displaced, &random) else { return false }
        }
        return true
    }

    /// Takes the charge from its supervisor, and gives the session to another who is free, if there is one.
    private mutating func replace(_ charge: Int, _ displaced: inout [Int], _ random: inout SplitMix64) -> Bool {
        guard !tables.charges[charge].isPinned else { return false }
        let session = Int(tables.charges[charge].session)
        give(charge)
        if let substitute = freeCharge(in: session, but: charge, &random) {
            take(substitute)
            return true
        }
        return trim(session, &displaced, &random)
    }

    private mutating func drop(_ charge: Int, _ displaced: inout [Int], _ random: inout SplitMix64) -> Bool {
        guard !tables.charges[charge].isPinned else { return false }
        give(charge)
        let session = Int(tables.charges[charge].session)
        // As often the same work with another supervisor as less work.
        if random.below(2) == 0, let substitute = freeCharge(in: session, but: charge, &random) {
            take(substitute)
            return true
        }
        return trim(session, &displaced, &random)
    }

    func freeCharge(in session: Int, but charge: Int, _ random: inout SplitMix64) -> Int? {
        let range = tables.chargesOfSession.range(session)
        guard !range.isEmpty else { return nil }
        let first = random.below(range.count)
        for number in 0..<range.count {
            let other = tables.chargesOfSession.place(range.lowerBound + (first + number) % range.count)
            if other != charge && canTake(other) { return other }
        }
        return nil
    }

    /// Sends away as many as have no place any more.
    private mutating func trim(_ session: Int, _ displaced: inout [Int], _ random: inout SplitMix64) -> Bool {
        while rooms[session].people > places(session) {
            let seat = seat(random.below(seats(in: session)), in: session)
            guard release(seat) else { return false }
            displaced.append(Int(tables.options[seat].person))
        }
        return true
    }
}
