/// What somebody hands in to show why they stayed away, numbered as in the contract.
package enum Evidence: Int, Sendable, CaseIterable {
    case none = 1
    case selfCertificate, doctorsCertificate, otherWritten

    package var name: String {
        switch self {
        case .none: "None"
        case .selfCertificate: "Self-certificate"
        case .doctorsCertificate: "Doctor's certificate"
        case .otherWritten: "Other written proof"
        }
    }
}

/// Why a decision about a failure cannot be made or withdrawn.
package enum FailureFault: Sendable, Hashable, CaseIterable {
    case selfCertificatesUsedUp, managerOnly, reasonMissing, withdrawnAlready

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .selfCertificatesUsedUp: "evidence"
        case .managerOnly: "role"
        case .reasonMissing: "reason"
        case .withdrawnAlready: "state"
        }
    }

    package var sentence: String {
        switch self {
        case .selfCertificatesUsedUp:
            "The person has used their \(FailureTerms.selfCertificates) self-certificates: it must be a doctor's."
        case .managerOnly: "Only a manager withdraws a failure."
        case .reasonMissing: "It needs a reason."
        case .withdrawnAlready: "The failure is withdrawn already."
        }
    }
}

extension Failure {
    /// What stands in the way of taking it for acceptable on such evidence, if anything.
    package static func faults(of evidence: Evidence, selfCertificatesUsed used: Int) -> [FailureFault] {
        evidence == .selfCertificate && selfCertificates(used: used) == 0 ? [.selfCertificatesUsedUp] : []
    }

    /// What stands in the way of withdrawing it, if anything.
    package func withdrawalFaults(isManager: Bool, reason: String) -> [FailureFault] {
        var faults: [FailureFault] = []
        if !isManager { faults.append(.managerOnly) }
        if reason.isBlank { faults.append(.reasonMissing) }
        if state == .withdrawn { faults.append(.withdrawnAlready) }
        return faults
    }
}
