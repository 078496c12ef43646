/// What is kept of a state: who is where.
struct Draft: Sendable {
    let cost: Int
    let faults: Int
    let options: ContiguousArray<Int32>
    let charges: ContiguousArray<Int32>

    init(_ state: WeekState) {
        cost = state.cost
        faults = state.faults
        options = ContiguousArray(state.tables.options.indices.filter(state.has(option:)).map(Int32.init))
        charges = ContiguousArray(state.tables.charges.indices.filter(state.has(charge:)).map(Int32.init))
    }

    func isBetter(than other: Draft) -> Bool { (faults, cost) < (other.faults, other.cost) }

    func plan(of week: WeekToPlan, _ tables: WeekTables) -> WeekPlan {
        let bookings = options.map {
            let option = tables.options[Int($0)]
            return Booking(week.people[Int(option.person)].id, week.sessions[Int(option.session)].id)
        }
        let running = Set(bookings.map(\.sessionID))
        let chosen = charges.map {
            let charge = tables.charges[Int($0)]
            return Supervision(week.supervisors[Int(charge.supervisor)].id, week.sessions[Int(charge.session)].id)
        }
        var seen: Set<Supervision> = []
        let rostered = (week.roster ?? []).filter { running.contains($0.sessionID) && seen.insert($0).inserted }
        return WeekPlan(bookings: bookings, supervision: chosen + rostered)
    }
}
