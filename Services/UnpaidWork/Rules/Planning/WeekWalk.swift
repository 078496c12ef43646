/// Many steps at one temperature, and what a search begins with.
extension WeekState {
    /// Goes so many steps at one temperature.
    mutating func walk(_ steps: Int, _ temperature: Double, _ faultCost: Int, _ random: inout SplitMix64) {
        for _ in 0..<steps {
            let before = cost + faultCost * faults
            let limit = Int(temperature * random.exponential())
            if step(faultCost, limit, &random) && cost + faultCost * faults - before <= limit {
                forget()
            } else {
                undo()
            }
        }
    }

    private mutating func step(_ faultCost: Int, _ limit: Int, _ random: inout SplitMix64) -> Bool {
        let kind = random.below(256)
        if kind < 12 && !tables.charges.isEmpty { return moveSupervisor(faultCost: faultCost, &random) }
        if kind == 12 { return moveSession(faultCost: faultCost, &random) }
        return movePerson(faultCost: faultCost, limit: limit, &random)
    }

    /// A first plan: supervisors where they are worth it, then everybody where they go best.
    mutating func construct(_ random: inout SplitMix64) {
        for session in tables.sessions.indices where tables.sessions[session].ratio > 0 {
            // What is pinned may break rules before anybody supervises it.
            let before = (faults, cost)
            guard let charge = freeCharge(in: session, but: -1, &random) else { continue }
            take(charge)
            fill(session, faultCost: 0, &random)
            if (faults, cost) < before { forget() } else { undo() }
        }
        for person in tables.movers.sorted(by: {
            tables.people[Int($0)].halfHourCost > tables.people[Int($1)].halfHourCost
        }) {
            place(Int(person), faultCost: 0, &random)
        }
        settle(&random)
    }

    /// Becomes what was kept.
    mutating func load(_ draft: Draft) {
        for option in tables.options.indices where has(option: option) { unbook(option) }
        for charge in tables.charges.indices where has(charge: charge) { give(charge) }
        for charge in draft.charges { take(Int(charge)) }
        for option in draft.options { book(Int(option)) }
        forget()
    }
}
