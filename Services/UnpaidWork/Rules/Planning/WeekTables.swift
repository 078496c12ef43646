/// A week as flat tables: only what somebody may do stands in them, so that work grows with that alone.
///
/// An option is a session that a person may go to; a charge is a session that a supervisor may have.
struct WeekTables: Sendable {
    struct Session: Sendable {
        let day: Int32
        let site: Int32
        let start: Int32
        let end: Int32
        let minutes: Int32
        /// Of people; with a roster, no more than its supervisors allow.
        let capacity: Int32
        let minimum: Int32
        /// People a supervisor; 0 where nobody of ours supervises or the roster says who does.
        let ratio: Int32
        let isMixed: Bool
        let amberLimit: Int32
    }

    struct Person: Sendable {
        let target: Int32
        let remaining: Int32
        let weeklyLimit: Int32
        /// Of a half hour short.
        let halfHourCost: Int
        let isWoman: Bool
        let isAmber: Bool
        let isOpen: Bool
    }

    struct Option: Sendable {
        let person: Int32
        let session: Int32
        let cost: Int
        let isPinned: Bool
    }

    struct Charge: Sendable {
        let supervisor: Int32
        let session: Int32
        let isPinned: Bool
    }

    let chargeCost: Int
    private(set) var sessions: ContiguousArray<Session> = []
    private(set) var people: ContiguousArray<Person> = []
    private(set) var dayLimits: ContiguousArray<Int32> = []
    private(set) var options: ContiguousArray<Option> = []
    private(set) var charges: ContiguousArray<Charge> = []
    /// Options stand in the order of people: a range here is one of options.
    let optionsOfPerson: Groups
    let optionsOfSession: Groups
    let chargesOfSupervisor: Groups
    let chargesOfSession: Groups
    /// The people whom each must not meet.
    let contacts: Groups
    let contactPeople: ContiguousArray<Int32>
    /// People with an option and with a target, of whom the search draws.
    private(set) var movers: ContiguousArray<Int32> = []

    init(_ week: WeekToPlan) {
        let index = WeekIndex(week)
        let builder = TableBuilder(week, index)
        chargeCost = week.roster == nil ? week.weights.supervisorSession : 0
        sessions = builder.sessions
        people = builder.people
        dayLimits = ContiguousArray(week.supervisors.map { Int32($0.dayLimit) })
        options = builder.options
        charges = builder.charges
        optionsOfPerson = Groups(options.map { Int($0.person) }, count: week.people.count)
        optionsOfSession = Groups(options.map { Int($0.session) }, count: week.sessions.count)
        chargesOfSupervisor = Groups(charges.map { Int($0.supervisor) }, count: week.supervisors.count)
        chargesOfSession = Groups(charges.map { Int($0.session) }, count: week.sessions.count)
        let pairs = week.noContact.flatMap { pair -> [(Int, Int)] in
            guard let one = index.person[pair.personID], let other = index.person[pair.otherID], one != other else {
                return []
            }
            return [(one, other), (other, one)]
        }
        contacts = Groups(pairs.map(\.0), count: week.people.count)
        contactPeople = ContiguousArray(pairs.map { Int32($0.1) })
        movers = ContiguousArray(
            people.indices.filter { !optionsOfPerson.range($0).isEmpty && people[$0].isOpen && people[$0].target > 0 }
                .map(Int32.init))
    }

    /// Whether nobody can be in both: on one day at two sites, or at two sessions at once.
    func areExclusive(_ one: Int32, _ other: Int32) -> Bool {
        let one = sessions[Int(one)]
        let other = sessions[Int(other)]
        return one.day == other.day && (one.site != other.site || (one.start < other.end && other.start < one.end))
    }

    /// What so many scheduled minutes leave short costs.
    func shortCost(_ person: Person, _ minutes: Int32) -> Int {
        let short = max(0, person.target - min(minutes, person.remaining))
        return Int(short / 30) * person.halfHourCost
    }
}
