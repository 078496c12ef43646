/// Making a plan of a state: what breaks a rule is given up, and whoever can be placed without breaking one is.
extension WeekState {
    /// Leaves no fault, but for those that pinned bookings make by themselves.
    mutating func settle(_ random: inout SplitMix64) {
        for session in tables.sessions.indices { mend(session) }
        for person in tables.movers { addStrictly(Int(person)) }
        for charge in tables.charges.indices where has(charge: charge) && !tables.charges[charge].isPinned {
            giveIfNotNeeded(charge)
        }
        forget()
    }

    /// Gives up bookings until the session breaks no rule.
    private mutating func mend(_ session: Int) {
        while faults(in: session) > 0, let seat = worstSeat(in: session) { unbook(seat) }
    }

    /// The booking whose loss mends most, and of those costs least.
    private func worstSeat(in session: Int) -> Int? {
        let table = tables.sessions[session]
        let room = rooms[session]
        let seats = (0..<seats(in: session)).map { seat($0, in: session) }.filter { !tables.options[$0].isPinned }
        guard table.minimum <= room.people, room.people <= places(session) else { return seats.max() }
        let guilty = seats.filter {
            let person = tables.people[Int(tables.options[$0].person)]
            return (room.amber > table.amberLimit && person.isAmber)
                || (table.isMixed && room.women == 1 && person.isWoman)
        }
        return guilty.min { (loss($0), $0) < (loss($1), $1) }
    }

    /// What the plan would cost more without the booking.
    private func loss(_ option: Int) -> Int {
        let entry = tables.options[option]
        let person = tables.people[Int(entry.person)]
        let now = minutes[Int(entry.person)]
        let later = now - tables.sessions[Int(entry.session)].minutes
        return tables.shortCost(person, later) - tables.shortCost(person, now) - entry.cost
    }

    private mutating func addStrictly(_ person: Int) {
        while let best = bestStrictOption(person) { book(best) }
    }

    private func bestStrictOption(_ person: Int) -> Int? {
        var best: Int?
        var most = 0
        for option in tables.optionsOfPerson.range(person) where canBook(option) && faultsAdded(by: option) <= 0 {
            let gain = gain(option)
            if gain > most {
                most = gain
                best = option
            }
        }
        return best
    }

    private mutating func giveIfNotNeeded(_ charge: Int) {
        let session = Int(tables.charges[charge].session)
        give(charge)
        if rooms[session].people > places(session) { take(charge) }
    }
}
