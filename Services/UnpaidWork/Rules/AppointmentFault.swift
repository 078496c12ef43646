/// Why an appointment cannot be recorded as told.
package enum AppointmentFault: Sendable, Hashable {
    case beforeSentence
    case projectClosed
    case weekdayNotOffered
    /// Its end has passed.
    case outcomeMissing
    /// It has not begun.
    case outcomeTooEarly(Outcome)
    /// Of who attended.
    case timesMissing
    case time(WorkedTimeFault)
    /// Who attended has worked no longer than until now.
    case endsLater
    case creditBelowZero
    case creditWithoutAttendance
    case creditAboveRemaining(minutes: Int)
    case creditAboveEducation(minutes: Int)
    case notesTooLong
    case sensitiveCleared

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .beforeSentence, .projectClosed, .weekdayNotOffered: "date"
        case .outcomeMissing, .outcomeTooEarly: "outcome"
        case .timesMissing: "start"
        case .time(let fault): fault.field
        case .endsLater: "end"
        case .creditBelowZero, .creditWithoutAttendance, .creditAboveRemaining, .creditAboveEducation:
            "minutesCredited"
        case .notesTooLong: "notes"
        case .sensitiveCleared: "isSensitive"
        }
    }

    package var sentence: String {
        switch self {
        case .beforeSentence: "It must not lie before the sentence."
        case .projectClosed: "The project is closed by then."
        case .weekdayNotOffered: "The project does not work on that weekday."
        case .outcomeMissing: "It is over: say what became of it."
        case .outcomeTooEarly(let outcome): "\(outcome.name): this cannot be recorded before it begins."
        case .timesMissing: "Who attended has a start and an end."
        case .time(let fault): fault.sentence
        case .endsLater: "It must not lie in the future: record the day once it is over."
        case .creditBelowZero: "It must not be below 0 minutes."
        case .creditWithoutAttendance: "Only who attended is credited."
        case .creditAboveRemaining(let minutes): "It must be at most what is left to work, \(minutes.inMinutes)."
        case .creditAboveEducation(let minutes):
            "It must be at most what is left of the share for education, training and employment, "
                + "\(minutes.inMinutes)."
        case .notesTooLong: "The notes must be at most 4,000 characters."
        case .sensitiveCleared: "What was marked sensitive stays so."
        }
    }
}
