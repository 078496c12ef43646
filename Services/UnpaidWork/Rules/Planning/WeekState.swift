/// A week's plan while it is searched: who is where, kept so that one booking more or less costs a few additions.
///
/// Whatever concerns one person or one supervisor alone holds at every moment, as do the places of a session. What
/// takes several people to put right is counted as faults instead: too few people, a woman alone, too many amber.
struct WeekState: Sendable {
    struct Room: Sendable {
        var people: Int32 = 0
        var women: Int32 = 0
        var amber: Int32 = 0
        var supervisors: Int32 = 0
    }

    let tables: WeekTables
    private(set) var cost = 0
    private(set) var faults = 0
    private(set) var rooms: ContiguousArray<Room>
    /// Scheduled for each person.
    private(set) var minutes: ContiguousArray<Int32>
    /// What was done since the last `forget`, the newest last: the place of an option or a charge, and two bits.
    private var journal: ContiguousArray<Int32> = []
    private var booked: Lists
    private var seated: Lists
    private var charged: Lists
    private var isBooked: ContiguousArray<Bool>
    private var isCharged: ContiguousArray<Bool>
    /// Of each supervisor, seven days each.
    private(set) var chargesOnDay: ContiguousArray<Int32>
    private(set) var daysWorked: ContiguousArray<Int32>

    init(_ tables: WeekTables) {
        self.tables = tables
        rooms = ContiguousArray(repeating: Room(), count: tables.sessions.count)
        minutes = ContiguousArray(repeating: 0, count: tables.people.count)
        booked = Lists(tables.people.indices.map { tables.optionsOfPerson.range($0).count })
        seated = Lists(tables.sessions.indices.map { tables.optionsOfSession.range($0).count })
        charged = Lists(tables.dayLimits.indices.map { tables.chargesOfSupervisor.range($0).count })
        isBooked = ContiguousArray(repeating: false, count: tables.options.count)
        isCharged = ContiguousArray(repeating: false, count: tables.charges.count)
        chargesOnDay = ContiguousArray(repeating: 0, count: tables.dayLimits.count * 7)
        daysWorked = ContiguousArray(repeating: 0, count: tables.dayLimits.count)
        cost = tables.people.reduce(0) { $0 + tables.shortCost($1, 0) }
        for option in tables.options.indices where tables.options[option].isPinned { book(option) }
        for charge in tables.charges.indices where tables.charges[charge].isPinned { take(charge) }
        forget()
    }

    func has(option: Int) -> Bool { isBooked[option] }
    func has(charge: Int) -> Bool { isCharged[charge] }
    func bookings(of person: Int) -> Int { booked.count(person) }
    func booking(_ number: Int, of person: Int) -> Int { booked.item(number, of: person) }
    func seats(in session: Int) -> Int { seated.count(session) }
    func seat(_ number: Int, in session: Int) -> Int { seated.item(number, of: session) }
    func charges(of supervisor: Int) -> Int { charged.count(supervisor) }
    func charge(_ number: Int, of supervisor: Int) -> Int { charged.item(number, of: supervisor) }

    /// How many people the session has places for as it is supervised at the moment.
    func places(_ session: Int) -> Int32 { places(rooms[session], tables.sessions[session]) }

    private func places(_ room: Room, _ table: WeekTables.Session) -> Int32 {
        table.ratio == 0 ? table.capacity : min(table.capacity, table.ratio * room.supervisors)
    }

    func faults(in session: Int) -> Int { faults(rooms[session], tables.sessions[session]) }

    private func faults(_ room: Room, _ table: WeekTables.Session) -> Int {
        guard room.people > 0 else { return 0 }
        // Only what is pinned can be more than there are places for.
        var faults = max(0, room.people - places(room, table))
        faults += max(0, table.minimum - room.people) + max(0, room.amber - table.amberLimit)
        if table.isMixed && room.women == 1 { faults += 1 }
        return Int(faults)
    }

    /// How many faults more, or fewer, the session would have with this person.
    func faultsAdded(by option: Int) -> Int {
        let person = tables.people[Int(tables.options[option].person)]
        let session = Int(tables.options[option].session)
        var room = rooms[session]
        let before = faults(room, tables.sessions[session])
        room.add(person, 1)
        return faults(room, tables.sessions[session]) - before
    }

    /// What the booking would save, less what it would cost.
    func gain(_ option: Int) -> Int {
        let entry = tables.options[option]
        let person = tables.people[Int(entry.person)]
        let now = minutes[Int(entry.person)]
        let later = now + tables.sessions[Int(entry.session)].minutes
        return tables.shortCost(person, now) - tables.shortCost(person, later) - entry.cost
    }

    // MARK: - One step

    mutating func book(_ option: Int) {
        change(option, by: 1)
        booked.add(option, to: Int(tables.options[option].person))
        seated.add(option, to: Int(tables.options[option].session))
        isBooked[option] = true
        journal.append(Int32(option) << 2)
    }

    mutating func unbook(_ option: Int) {
        change(option, by: -1)
        booked.remove(option, from: Int(tables.options[option].person))
        seated.remove(option, from: Int(tables.options[option].session))
        isBooked[option] = false
        journal.append(Int32(option) << 2 | 1)
    }

    mutating func take(_ charge: Int) {
        changeCharge(charge, by: 1)
        charged.add(charge, to: Int(tables.charges[charge].supervisor))
        isCharged[charge] = true
        journal.append(Int32(charge) << 2 | 2)
    }

    mutating func give(_ charge: Int) {
        changeCharge(charge, by: -1)
        charged.remove(charge, from: Int(tables.charges[charge].supervisor))
        isCharged[charge] = false
        journal.append(Int32(charge) << 2 | 3)
    }

    private mutating func change(_ option: Int, by one: Int32) {
        let entry = tables.options[option]
        let place = Int(entry.person)
        let number = Int(entry.session)
        let person = tables.people[place]
        let session = tables.sessions[number]
        let scheduled = minutes[place] + one * session.minutes
        cost += tables.shortCost(person, scheduled) - tables.shortCost(person, minutes[place]) + Int(one) * entry.cost
        minutes[place] = scheduled
        let before = faults(rooms[number], session)
        rooms[number].add(person, one)
        faults += faults(rooms[number], session) - before
    }

    private mutating func changeCharge(_ charge: Int, by one: Int32) {
        let entry = tables.charges[charge]
        let supervisor = Int(entry.supervisor)
        let day = supervisor * 7 + Int(tables.sessions[Int(entry.session)].day)
        cost += Int(one) * tables.chargeCost
        let session = Int(entry.session)
        let before = faults(in: session)
        rooms[session].supervisors += one
        faults += faults(in: session) - before
        chargesOnDay[day] += one
        if chargesOnDay[day] == (one > 0 ? 1 : 0) { daysWorked[supervisor] += one }
    }

    // MARK: - Taking back

    /// Makes what was done final.
    mutating func forget() { while journal.popLast() != nil {} }

    /// Takes back all since the last `forget`.
    mutating func undo() {
        while let entry = journal.popLast() {
            let place = Int(entry >> 2)
            switch entry & 3 {
            case 0: unbook(place)
            case 1: book(place)
            case 2: give(place)
            default: take(place)
            }
            journal.removeLast()
        }
    }
}

extension WeekState.Room {
    @inline(__always)
    fileprivate mutating func add(_ person: WeekTables.Person, _ one: Int32) {
        people += one
        if person.isWoman { women += one }
        if person.isAmber { amber += one }
    }
}
