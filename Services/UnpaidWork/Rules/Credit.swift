/// How many minutes a day's work is credited with, and what shaped the figure.
package struct Credit: Sendable, Hashable {
    package let minutes: Int
    /// In the order in which they count.
    package let reasons: [CreditReason]

    /// End - start - break - penalty for who attended, at most what remains; the allowance is nil where the time was not
    /// education, training or employment.
    package init(_ time: WorkedTime, outcome: Outcome, minutesRemaining: Int, educationMinutesRemaining: Int?) {
        guard outcome.isAttended else {
            minutes = 0
            reasons = [.notAttended(outcome)]
            return
        }
        var count = Count(time)
        if outcome == .sentHomeService { count.raise(to: SentHome.leastMinutes) }
        count.cap(at: minutesRemaining) { .cappedByRemaining($0) }
        if let educationMinutesRemaining { count.cap(at: educationMinutesRemaining) { .cappedByEducation($0) } }
        minutes = count.minutes
        reasons = count.reasons
    }
}

/// What somebody is owed whom the service sent home on the day.
package enum SentHome {
    /// Ours: credited even where less was worked.
    package static let leastMinutes = 60
}

private struct Count {
    var minutes: Int
    var reasons: [CreditReason]

    init(_ time: WorkedTime) {
        minutes = time.minutes
        reasons = [.worked(max(0, time.grossMinutes))]
        if time.breakMinutes > 0 { reasons.append(.breakTaken(time.breakMinutes)) }
        if time.penaltyMinutes > 0 { reasons.append(.penalty(time.penaltyMinutes)) }
    }

    mutating func raise(to least: Int) {
        guard minutes < least else { return }
        minutes = least
        reasons.append(.leastForBeingSentHome(least))
    }

    mutating func cap(at most: Int, _ reason: (Int) -> CreditReason) {
        guard minutes > max(0, most) else { return }
        minutes = max(0, most)
        reasons.append(reason(minutes))
    }
}

/// What shaped a credit; each with its minutes.
package enum CreditReason: Sendable, Hashable {
    case worked(Int)
    case breakTaken(Int)
    case penalty(Int)
    case leastForBeingSentHome(Int)
    /// What is left of the requirement.
    case cappedByRemaining(Int)
    /// What is left of the share that may be education, training and employment.
    case cappedByEducation(Int)
    case notAttended(Outcome)

    package var sentence: String {
        switch self {
        case .worked(let minutes): "From start to end: \(minutes.inMinutes)."
        case .breakTaken(let minutes): "Less the break: \(minutes.inMinutes)."
        case .penalty(let minutes): "Less the penalty: \(minutes.inMinutes)."
        case .leastForBeingSentHome(let minutes): "Sent home by the service: at least \(minutes.inMinutes)."
        case .cappedByRemaining(0): "Nothing is left to work."
        case .cappedByRemaining(let minutes): "No more than is left to work: \(minutes.inMinutes)."
        case .cappedByEducation(0): "Nothing is left of the share for education, training and employment."
        case .cappedByEducation(let minutes):
            "No more than is left of the share for education, training and employment: \(minutes.inMinutes)."
        case .notAttended(let outcome): "\(outcome.name): nothing is credited."
        }
    }
}
