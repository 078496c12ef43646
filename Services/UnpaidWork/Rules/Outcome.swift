/// What became of an appointment, numbered as in the contract.
///
/// Source: nDelius's contact outcomes for unpaid work.
package enum Outcome: Int, Sendable, CaseIterable {
    case attended = 1
    /// Nobody has said why yet: a failure until somebody decides.
    case notAttended
    case sentHomeService, sentHomeBehaviour, failedToComply, concurrentHours, failedOtherInstruction
    case medical, employment, familyOrChildcare, courtOrLegal, inCustody
    case stoodDown, rescheduledByService, rescheduledByPerson
    case professionalJudgement, suspended, warrantOutstanding
    /// Attended, and what looked like a failure was none.
    case failureDeemedAcceptable

    /// What a supervisor may record at the session.
    package static let bySupervisor: [Outcome] = [
        .attended, .failedToComply, .sentHomeBehaviour, .sentHomeService, .notAttended,
    ]

    /// What the office may record: the supervisor's, and what is known without having been there.
    package static let byOffice =
        bySupervisor + [
            .rescheduledByPerson, .rescheduledByService, .concurrentHours, .failedOtherInstruction, .stoodDown,
        ]

    /// Why somebody stayed away or failed, as whoever decides about it may find.
    package static let byDecision: [Outcome] = [
        .medical, .employment, .familyOrChildcare, .courtOrLegal, .inCustody, .professionalJudgement, .suspended,
        .warrantOutstanding, .failureDeemedAcceptable,
    ]

    /// Whether the person came, for however long; only then are minutes credited.
    package var isAttended: Bool {
        switch self {
        case .attended, .sentHomeService, .sentHomeBehaviour, .failedToComply, .concurrentHours,
            .failureDeemedAcceptable:
            true
        case .notAttended, .failedOtherInstruction, .medical, .employment, .familyOrChildcare, .courtOrLegal,
            .inCustody, .stoodDown, .rescheduledByService, .rescheduledByPerson, .professionalJudgement, .suspended,
            .warrantOutstanding:
            false
        }
    }

    /// Whether it is a failure to comply, to be decided about.
    package var isEnforceable: Bool {
        switch self {
        case .notAttended, .sentHomeBehaviour, .failedToComply, .failedOtherInstruction: true
        default: false
        }
    }

    /// nDelius's code.
    package var code: String {
        switch self {
        case .attended: "ATTC"
        case .notAttended: "UAAB"
        case .sentHomeService: "ATSS"
        case .sentHomeBehaviour: "ATSH"
        case .failedToComply: "AFTC"
        case .concurrentHours: "ATCH"
        case .failedOtherInstruction: "ATFI"
        case .medical: "AAME"
        case .employment: "AAEM"
        case .familyOrChildcare: "AAFC"
        case .courtOrLegal: "AACL"
        case .inCustody: "AARC"
        case .stoodDown: "AASD"
        case .rescheduledByService: "RSSR"
        case .rescheduledByPerson: "RSOF"
        case .professionalJudgement: "CO05"
        case .suspended: "CO40"
        case .warrantOutstanding: "CO38"
        case .failureDeemedAcceptable: "AFDA"
        }
    }

    package var name: String {
        switch self {
        case .attended: "Attended and complied"
        case .notAttended: "Did not attend"
        case .sentHomeService: "Attended, sent home by the service"
        case .sentHomeBehaviour: "Attended, sent home for behaviour"
        case .failedToComply: "Attended, failed to comply"
        case .concurrentHours: "Attended, hours concurrent with another order"
        case .failedOtherInstruction: "Failed to comply with another instruction"
        case .medical: "Absent, medical reason"
        case .employment: "Absent, employment"
        case .familyOrChildcare: "Absent, family or childcare"
        case .courtOrLegal: "Absent, court or legal appointment"
        case .inCustody: "Absent, in custody"
        case .stoodDown: "Stood down in advance"
        case .rescheduledByService: "Rescheduled by the service"
        case .rescheduledByPerson: "Rescheduled at the person's request"
        case .professionalJudgement: "Absent, acceptable by professional judgement"
        case .suspended: "Unpaid work suspended"
        case .warrantOutstanding: "Warrant outstanding"
        case .failureDeemedAcceptable: "Attended, failure deemed acceptable"
        }
    }
}
