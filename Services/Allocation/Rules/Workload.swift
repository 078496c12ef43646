/// The cases that an officer holds, counted by what they weigh.
package struct Workload: Sendable, Hashable {
    package var cases: [CaseWeight: Int]

    package init(_ cases: [CaseWeight: Int] = [:]) {
        self.cases = cases
    }

    package var count: Int { cases.values.reduce(0, +) }

    package func points(_ tariff: WorkloadTariff) -> WorkloadPoints {
        cases.reduce(.zero) { $0 + tariff.points($1.key) * $1.value }
    }

    /// One more case.
    package func adding(_ weight: CaseWeight) -> Workload {
        var sum = self
        sum.cases[weight, default: 0] += 1
        return sum
    }

    /// What makes up the points: the heaviest standing first, and of one standing the community before custody.
    package func lines(_ tariff: WorkloadTariff) -> [WorkloadLine] {
        cases.filter { $0.value != 0 }
            .map { WorkloadLine(weight: $0.key, cases: $0.value, points: tariff.points($0.key) * $0.value) }
            .sorted { $0.weight.rank > $1.weight.rank }
    }
}

/// The cases of one weight in a workload.
package struct WorkloadLine: Sendable, Hashable {
    package let weight: CaseWeight
    package let cases: Int
    /// Of all of them.
    package let points: WorkloadPoints
}

extension CaseWeight {
    /// Its place among the lines of a workload; the highest comes first.
    fileprivate var rank: (Int, Int) {
        let standing =
            switch standing {
            case .escalated: 5
            case .banded(.red): 4
            case .banded(.blue): 3
            case .unbanded: 2
            case .banded(.yellow): 1
            case .banded(.green): 0
            }
        return (standing, -setting.rawValue)
    }
}
