import AllocationRules

func ogrs3(_ percent: Int) -> OGRS3 { OGRS3(percent)! }

extension Circumstance {
    func decided(_ applies: Bool, _ reason: String = "") -> CircumstanceDecision {
        CircumstanceDecision(self, applies: applies, reason: reason)
    }

    static let considerBlue: [Circumstance] = [.childConcern, .domesticAbuse, .hateCrime, .complexMentalHealth]
}

/// One case in each cell of the matrix: the score in the middle of the row.
struct Cell: Sendable, CustomStringConvertible {
    let score: OGRS3
    let harm: RiskOfSeriousHarm

    static let all = [20, 60, 95].flatMap { score in
        [.low, .medium].map { Cell(score: ogrs3(score), harm: $0) }
    }

    var description: String { "OGRS3 \(score.percent), \(harm) RoSH" }
}

/// What a rule makes of the six cells, drawn as the guidance draws them.
struct Table: Sendable {
    let rows: [[Banding.Outcome]]

    /// From three lines, the very high row on top, low RoSH on the left; `-` is pending.
    init(_ drawing: String) {
        let outcomes: [Character: Banding.Outcome] = [
            "G": .banded(.green), "Y": .banded(.yellow), "B": .banded(.blue), "R": .banded(.red), "-": .pending,
        ]
        rows = drawing.split(separator: "\n").map { line in line.compactMap { outcomes[$0] } }.reversed()
    }

    subscript(cell: Cell) -> Banding.Outcome {
        let row = cell.score.percent >= 90 ? 2 : cell.score.percent >= 50 ? 1 : 0
        return rows[row][cell.harm == .low ? 0 : 1]
    }
}
