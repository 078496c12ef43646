import GatewayKit
import Messages
import RPC

/// What can be done about a case, by the last part of the form's address.
enum CaseQuestionName: String, CaseIterable {
    case assessment, request, decision
    case nearMiss = "near-miss"
    case restriction
    case exclusionZones = "exclusion-zones"
    case acknowledgement
    case npsDecision = "nps-decision"
    case judgement, artefact, preference
    case escalation, countersignature
    case transfer
    case transferStep = "transfer-step"
    case undo

    /// The method that does it, as the policy names it.
    var method: String {
        switch self {
        case .assessment: "SupplyAssessment"
        case .request: "RequestAssessment"
        case .decision: "DecideCircumstance"
        case .nearMiss: "MarkNearMiss"
        case .restriction: "RestrictPerson"
        case .exclusionZones: "RecordExclusionZones"
        case .acknowledgement: "AcknowledgeEscalation"
        case .npsDecision: "DecideEscalation"
        case .judgement: "JudgeCase"
        case .artefact: "RecordArtefact"
        case .preference: "RecordPreference"
        case .escalation: "EscalateCase"
        case .countersignature: "CountersignEscalation"
        case .transfer: "RequestTransfer"
        case .transferStep: "MoveTransfer"
        case .undo: "UndoAllocation"
        }
    }

    /// What the case's page says once it is done, for the case as it now is.
    func success(of summary: Wire.CaseSummary) -> String {
        let banded = Band(summary.band) == nil ? "." : ", and the case was banded with it."
        return switch self {
        case .assessment: "The assessment was added\(banded)"
        case .request: "The request was recorded."
        case .decision: "The decision was recorded\(banded)"
        case .nearMiss:
            summary.isNearMiss ? "The near miss was recorded." : "It was recorded that this is no near miss."
        case .restriction: "Who may see this person was recorded."
        case .exclusionZones: "Where this person must not go was recorded."
        case .acknowledgement: "The acknowledgement was recorded."
        case .npsDecision: "The decision of the NPS was recorded."
        case .judgement: "The judgement was recorded\(banded)"
        case .artefact: "What the band asks for was recorded."
        case .preference: "Which officer the person asks for was recorded."
        case .escalation:
            summary.state == .escalated
                ? "The case was put to the NPS."
                : "The case was raised. A manager countersigns before it goes to the NPS."
        case .countersignature: "The manager’s answer was recorded."
        case .transfer: "The transfer was recorded."
        case .transferStep: "The step of the transfer was recorded."
        case .undo: "The allocation was taken back."
        }
    }
}

/// One question about a case.
protocol CaseQuestion: FormQuestion {
    static var name: CaseQuestionName { get }

    /// What the command must match: another in the meantime is a conflict.
    var version: UInt32 { get }

    /// The empty form for the case; a refusal where the address asks for what the case does not have.
    init(about caseFile: CaseFile, _ query: Form) throws(Refusal)

    /// As it was filled in.
    init(_ form: Form)

    /// Finds names of accounts that there are not.
    mutating func check(_ accounts: AccountNames)

    /// Lets the form that is shown again offer what the first did.
    mutating func offer(for caseFile: CaseFile)

    /// Gives the command to the service; only for a form without errors.
    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws
}

extension CaseQuestion {
    mutating func check(_ accounts: AccountNames) {}

    mutating func offer(for caseFile: CaseFile) {}
}

extension Permissions {
    func allow(_ name: CaseQuestionName) -> Bool { allow(method: name.method) }

    /// Whether it extends to this case, which may have to be the caller's own.
    func allow(_ name: CaseQuestionName, about caseFile: CaseFile) -> Bool {
        allow(method: name.method, own: caseFile.reply.isOwn)
    }
}
