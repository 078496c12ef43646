/// The steps of the search that move people: each changes the plan, or says no; what it did stands in the journal.
extension WeekState {
    /// How many options are looked at when somebody is to be placed, so that a step's time is bounded.
    private static let looks = 24
    /// How many people may displace one another in one step.
    private static let linkLimit = 4

    /// Sends one person to one of their sessions, moving who and what is in the way; or takes the booking from them.
    ///
    /// - Parameter limit: what the step may make worse; where the person alone makes more, nothing is tried.
    mutating func movePerson(faultCost: Int, limit: Int, _ random: inout SplitMix64) -> Bool {
        let worst = cost + faultCost * faults + limit
        let person = Int(tables.movers[random.below(tables.movers.count)])
        let range = tables.optionsOfPerson.range(person)
        let option = range.lowerBound + random.below(range.count)
        if has(option: option) {
            guard release(option) else { return false }
            return true
        }
        let session = Int(tables.options[option].session)
        let places = places(session)
        guard places > 0,
            costOfMoving(to: option, faultCost: faultCost, isFull: rooms[session].people >= places) <= limit
        else { return false }
        guard clearWeek(for: option, person, &random) else { return false }
        while let other = contact(of: option) { guard release(other) else { return false } }
        var ejected: Int?
        if rooms[session].people >= places {
            let seat = seat(random.below(seats(in: session)), in: session)
            guard release(seat) else { return false }
            ejected = Int(tables.options[seat].person)
        }
        book(option)
        guard let ejected else { return true }
        var homeless = ejected
        var links = 0
        while !place(homeless, faultCost: faultCost, &random), links < Self.linkLimit,
            cost + faultCost * faults > worst,
            let next = displace(for: homeless, &random)
        {
            homeless = next
            links += 1
        }
        return true
    }

    /// Gives the person somebody else's place in a full session, and says whose.
    private mutating func displace(for person: Int, _ random: inout SplitMix64) -> Int? {
        let range = tables.optionsOfPerson.range(person)
        let option = range.lowerBound + random.below(range.count)
        let session = Int(tables.options[option].session)
        let places = places(session)
        guard !has(option: option), places > 0, rooms[session].people >= places, fits(option), !meetsContact(option)
        else { return nil }
        let seat = seat(random.below(seats(in: session)), in: session)
        guard release(seat) else { return nil }
        book(option)
        return Int(tables.options[seat].person)
    }

    /// About what the option costs more than what the person has; too little where they have several bookings.
    private func costOfMoving(to option: Int, faultCost: Int, isFull: Bool) -> Int {
        let faults = isFull ? 0 : faultCost * faultsAdded(by: option)
        let person = Int(tables.options[option].person)
        guard bookings(of: person) == 1 else { return bookings(of: person) == 0 ? faults - gain(option) : .min }
        let table = tables.people[person]
        let now = minutes[person]
        guard now >= table.target || !fits(option) else { return faults - gain(option) }
        let later = tables.sessions[Int(tables.options[option].session)].minutes
        let shorter = tables.shortCost(table, later) - tables.shortCost(table, now)
        return faults + shorter + tables.options[option].cost - tables.options[booking(0, of: person)].cost
    }

    /// Takes a booking away; not one that is pinned.
    mutating func release(_ option: Int) -> Bool {
        guard !tables.options[option].isPinned else { return false }
        unbook(option)
        return true
    }

    /// Takes from the person what stands against the option, or one booking where the target is met without it.
    private mutating func clearWeek(for option: Int, _ person: Int, _ random: inout SplitMix64) -> Bool {
        let session = tables.options[option].session
        var number = 0
        while number < bookings(of: person) {
            let booking = booking(number, of: person)
            if tables.areExclusive(tables.options[booking].session, session) {
                guard release(booking) else { return false }
            } else {
                number += 1
            }
        }
        let count = bookings(of: person)
        if count > 0 && minutes[person] >= tables.people[person].target {
            guard release(booking(random.below(count), of: person)) else { return false }
        }
        while !fits(option) {
            let count = bookings(of: person)
            guard count > 0, release(booking(random.below(count), of: person)) else { return false }
        }
        return true
    }

    /// Gives the person the best booking that displaces nobody, if one is worth it.
    @discardableResult
    mutating func place(_ person: Int, faultCost: Int, _ random: inout SplitMix64) -> Bool {
        let range = tables.optionsOfPerson.range(person)
        guard !range.isEmpty else { return false }
        var option = range.lowerBound + (range.count > Self.looks ? random.below(range.count) : 0)
        var best: Int?
        var most = 0
        for _ in 0..<min(range.count, Self.looks) {
            let gain = gain(option) - faultCost * faultsAdded(by: option)
            if gain > most && canBook(option) {
                most = gain
                best = option
            }
            option = option + 1 == range.upperBound ? range.lowerBound : option + 1
        }
        if let best { book(best) }
        return best != nil
    }
}
