import CivilCalendar

/// How many points an officer is there for, and why.
struct Availability {
    let points: WorkloadPoints
    let sentences: [String]

    init(_ officer: Officer, target: WorkloadPoints, on day: Day) {
        let inForce = officer.reductions.filter { $0.isInForce(on: day) }
        let assumed = Self.assumedPercent(officer, inForce)
        let reducedPercent = inForce.reduce(assumed) { $0 + $1.percent }
        let leftPercent = max(0, 100 - reducedPercent)
        points = WorkloadPoints(hundredths: target.hundredths * officer.ftePercent * leftPercent / 10_000)

        var sentences = ["The target of a full-time \(officer.grade.name) is \(target.text) points."]
        if officer.ftePercent != 100 { sentences.append("Works \(officer.ftePercent)% of full time.") }
        sentences += inForce.map(\.sentence)
        if assumed > 0 {
            sentences.append("No reduction for training is recorded: \(assumed)% less, as in its last half-year.")
        }
        if reducedPercent > 100 { sentences.append("The reductions come to more than 100%: nothing is left.") }
        self.sentences = sentences + ["Available: \(points.text) points."]
    }

    /// A trainee never counts as a whole officer: what is not recorded is taken as the last step (ours).
    private static func assumedPercent(_ officer: Officer, _ inForce: [Reduction]) -> Int {
        guard officer.grade == .pqip, !inForce.contains(where: { $0.reason == .pqip }) else { return 0 }
        return ReductionReason.traineeStepPercents[2]
    }
}

extension Reduction {
    fileprivate var sentence: String {
        "\(reason.name): \(percent)% less, \(until.map { "until \($0.inWords)" } ?? "with no end recorded")."
    }
}
