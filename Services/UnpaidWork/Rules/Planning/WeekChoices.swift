/// What may be done next: what one person, one supervisor and one session have room for.
extension WeekState {
    /// Whether the person can go there beside all their other bookings, and there is a place.
    func canBook(_ option: Int) -> Bool {
        let entry = tables.options[option]
        let session = Int(entry.session)
        guard !has(option: option), tables.people[Int(entry.person)].isOpen, rooms[session].people < places(session)
        else {
            return false
        }
        return fits(option) && !meetsContact(option)
    }

    /// Whether the person's day, week and order leave room for it.
    func fits(_ option: Int) -> Bool {
        let entry = tables.options[option]
        let place = Int(entry.person)
        let person = tables.people[place]
        let added = tables.sessions[Int(entry.session)].minutes
        var least = added
        for number in 0..<bookings(of: place) {
            let other = tables.options[booking(number, of: place)].session
            if tables.areExclusive(other, entry.session) { return false }
            least = min(least, tables.sessions[Int(other)].minutes)
        }
        let sum = minutes[place] + added
        return sum <= person.weeklyLimit && sum - least < person.remaining
    }

    func meetsContact(_ option: Int) -> Bool { contact(of: option) != nil }

    /// The booking in the session of somebody whom the person must not meet.
    func contact(of option: Int) -> Int? {
        let entry = tables.options[option]
        for at in tables.contacts.range(entry.person) {
            let other = Int(tables.contactPeople[tables.contacts.place(at)])
            for number in 0..<bookings(of: other) {
                let booking = booking(number, of: other)
                if tables.options[booking].session == entry.session { return booking }
            }
        }
        return nil
    }

    /// Whether the supervisor has no charge that forbids this one.
    func canTake(_ charge: Int) -> Bool {
        let entry = tables.charges[charge]
        let supervisor = Int(entry.supervisor)
        guard !has(charge: charge) else { return false }
        if isNewDay(charge) && daysWorked[supervisor] >= tables.dayLimits[supervisor] { return false }
        return (0..<charges(of: supervisor)).allSatisfy {
            !tables.areExclusive(tables.charges[self.charge($0, of: supervisor)].session, entry.session)
        }
    }

    /// Whether the supervisor has no charge yet on the day of this one.
    func isNewDay(_ charge: Int) -> Bool {
        let entry = tables.charges[charge]
        return chargesOnDay[Int(entry.supervisor) * 7 + Int(tables.sessions[Int(entry.session)].day)] == 0
    }

    func isFullWeek(_ supervisor: Int) -> Bool { daysWorked[supervisor] >= tables.dayLimits[supervisor] }
}
