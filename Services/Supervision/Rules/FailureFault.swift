/// What somebody hands in to show why they stayed away, numbered as in the contract.
package enum Evidence: Int, Sendable, CaseIterable {
    case none = 1
    case selfCertificate, doctorsCertificate, otherWritten
}

/// What was recorded of a day on which somebody failed, numbered as in the contract.
package enum FailureOutcome: Int, Sendable, CaseIterable {
    case notAttended = 2
    case sentHomeBehaviour = 4
    case failedToComply = 5
    case failedOtherInstruction = 7

    /// Whether the person came.
    package var isAttended: Bool { self == .sentHomeBehaviour || self == .failedToComply }
}

/// Why somebody stayed away or failed, as whoever decides about it may find; numbered as in the contract.
package enum Excuse: Int, Sendable, CaseIterable {
    case medical = 8
    case employment, familyOrChildcare, courtOrLegal, inCustody
    case professionalJudgement = 16
    case suspended, warrantOutstanding
    /// Attended, and what looked like a failure was none.
    case failureDeemedAcceptable

    /// Whether the person came.
    package var isAttended: Bool { self == .failureDeemedAcceptable }
}

/// Why a decision about a failure, or what follows from it, cannot be made or taken back.
package enum FailureFault: Sendable, Hashable, CaseIterable {
    case selfCertificatesUsedUp, wrongExcuse, reasonMissing, withdrawnAlready, sentTooEarly, sentTooLate

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .selfCertificatesUsedUp: "evidence"
        case .wrongExcuse: "outcome"
        case .reasonMissing: "reason"
        case .withdrawnAlready: "state"
        case .sentTooEarly, .sentTooLate: "sentOn"
        }
    }

    package var sentence: String {
        switch self {
        case .selfCertificatesUsedUp:
            "The person has used their \(FailureTerms.selfCertificates) self-certificates: it must be a doctor's."
        case .wrongExcuse: "Who came was not absent, and who stayed away did not come."
        case .reasonMissing: "It needs a reason."
        case .withdrawnAlready: "The failure is withdrawn already."
        case .sentTooEarly: "A warning comes after the failure that it is of."
        case .sentTooLate: "A warning is recorded once it was handed over or posted."
        }
    }
}
