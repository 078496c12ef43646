import GatewayKit
import Messages
import NIOCore
import RPC
import Synchronization

/// An allocation service made of what a test says; everything else it does not do.
struct AllocationFake: AllocationAPI {
    typealias Method<Request, Reply> = @Sendable (Request, Call) throws -> Reply

    var onPreviewBanding: Method<Wire.PreviewBandingRequest, Wire.PreviewBandingReply>?
    var onListCases: Method<Wire.ListCasesRequest, Wire.ListCasesReply>?
    var onReadCase: Method<Wire.ReadCaseRequest, Wire.ReadCaseReply>?
    var onSupplyAssessment: Method<Wire.SupplyAssessmentRequest, Wire.CaseCommandReply>?
    var onRequestAssessment: Method<Wire.RequestAssessmentRequest, Wire.CaseCommandReply>?
    var onDecideCircumstance: Method<Wire.DecideCircumstanceRequest, Wire.CaseCommandReply>?
    var onMarkNearMiss: Method<Wire.MarkNearMissRequest, Wire.CaseCommandReply>?
    var onRestrictPerson: Method<Wire.RestrictPersonRequest, Wire.CaseCommandReply>?
    var onRecordExclusionZones: Method<Wire.RecordExclusionZonesRequest, Wire.CaseCommandReply>?
    var onListEscalations: Method<Wire.ListEscalationsRequest, Wire.ListEscalationsReply>?
    var onAcknowledgeEscalation: Method<Wire.AcknowledgeEscalationRequest, Wire.EscalationCommandReply>?
    var onDecideEscalation: Method<Wire.DecideEscalationRequest, Wire.EscalationCommandReply>?
    var onListRejects: Method<Wire.ListRejectsRequest, Wire.ListRejectsReply>?
    var onListChanges: Method<Wire.ListChangesRequest, Wire.ListChangesReply>?
    var onSearchAudit: Method<Wire.SearchAuditRequest, Wire.SearchAuditReply>?
    var onListTeams: Method<Wire.ListTeamsRequest, Wire.ListTeamsReply>?
    var onListOfficers: Method<Wire.ListOfficersRequest, Wire.ListOfficersReply>?
    var onReadOfficer: Method<Wire.ReadOfficerRequest, Wire.ReadOfficerReply>?
    var onCompareOfficers: Method<Wire.CompareOfficersRequest, Wire.CompareOfficersReply>?
    var onAllocateCase: Method<Wire.AllocateCaseRequest, Wire.AllocateCaseReply>?
    var onUndoAllocation: Method<Wire.UndoAllocationRequest, Wire.CaseCommandReply>?
    var onProposeAllocations: Method<Wire.ProposeAllocationsRequest, Wire.ProposeAllocationsReply>?
    var onAllocateCases: Method<Wire.AllocateCasesRequest, Wire.AllocateCasesReply>?
    var onListUncoveredOfficers: Method<Wire.ListUncoveredOfficersRequest, Wire.ListUncoveredOfficersReply>?
    var onRecordReduction: Method<Wire.RecordReductionRequest, Wire.RecordReductionReply>?
    var onEndReduction: Method<Wire.EndReductionRequest, Wire.RecordReductionReply>?
    var onRecordTraining: Method<Wire.RecordTrainingRequest, Wire.RecordTrainingReply>?
    var onListExceptions: Method<Wire.ListExceptionsRequest, Wire.ListExceptionsReply>?
    var onRecordCover: Method<Wire.RecordCoverRequest, Wire.RecordCoverReply>?
    var onEndCover: Method<Wire.EndCoverRequest, Wire.RecordCoverReply>?
    var onJudgeCase: Method<Wire.JudgeCaseRequest, Wire.CaseCommandReply>?
    var onRecordArtefact: Method<Wire.RecordArtefactRequest, Wire.CaseCommandReply>?
    var onRecordPreference: Method<Wire.RecordPreferenceRequest, Wire.CaseCommandReply>?
    var onEscalateCase: Method<Wire.EscalateCaseRequest, Wire.EscalationCommandReply>?
    var onCountersignEscalation: Method<Wire.CountersignEscalationRequest, Wire.EscalationCommandReply>?
    var onRequestTransfer: Method<Wire.RequestTransferRequest, Wire.TransferCommandReply>?
    var onMoveTransfer: Method<Wire.MoveTransferRequest, Wire.TransferCommandReply>?
    var onListTransfers: Method<Wire.ListTransfersRequest, Wire.ListTransfersReply>?
    /// Everybody may do everything.
    var onReadPolicy: Method<Wire.ReadPolicyRequest, Wire.ReadPolicyReply>? = { _, _ in
        .init(
            items: Role.allCases.flatMap { role in
                WireContract.methods.map {
                    .init(role: role.rawValue, action: String($0.path.split(separator: "/").last!))
                }
            })
    }

    private func answer<Request, Reply>(
        _ method: Method<Request, Reply>?, _ request: Request, _ call: Call
    ) throws -> Reply {
        guard let method else { throw Status(.unimplemented, "Not in this test.") }
        return try method(request, call)
    }

    func previewBanding(
        _ request: Wire.PreviewBandingRequest, _ call: Call
    ) async throws -> Wire.PreviewBandingReply { try answer(onPreviewBanding, request, call) }

    func previewDueDate(
        _ request: Wire.PreviewDueDateRequest, _ call: Call
    ) async throws -> Wire.PreviewDueDateReply { try answer(nil, request, call) }

    func receiveCase(_ request: Wire.ReceiveCaseRequest, _ call: Call) async throws -> Wire.ReceiveCaseReply {
        try answer(nil, request, call)
    }

    func startImport(_ request: Wire.StartImportRequest, _ call: Call) async throws -> Wire.StartImportReply {
        try answer(nil, request, call)
    }

    func finishImport(_ request: Wire.FinishImportRequest, _ call: Call) async throws -> Wire.FinishImportReply {
        try answer(nil, request, call)
    }

    func loadRegisters(_ request: Wire.LoadRegistersRequest, _ call: Call) async throws -> Wire.LoadRegistersReply {
        try answer(nil, request, call)
    }

    func importCases(_ request: Wire.ImportCasesRequest, _ call: Call) async throws -> Wire.ImportCasesReply {
        try answer(nil, request, call)
    }

    func uploadCases(
        _ items: ItemStream<Wire.ImportCasesRequest>, _ call: Call
    ) async throws -> ItemStream<Wire.ImportCasesReply> {
        throw Status(.unimplemented, "No page uploads anything.")
    }

    func listCases(_ request: Wire.ListCasesRequest, _ call: Call) async throws -> Wire.ListCasesReply {
        try answer(onListCases, request, call)
    }

    func readCase(_ request: Wire.ReadCaseRequest, _ call: Call) async throws -> Wire.ReadCaseReply {
        try answer(onReadCase, request, call)
    }

    func supplyAssessment(
        _ request: Wire.SupplyAssessmentRequest, _ call: Call
    ) async throws -> Wire.CaseCommandReply { try answer(onSupplyAssessment, request, call) }

    func requestAssessment(
        _ request: Wire.RequestAssessmentRequest, _ call: Call
    ) async throws -> Wire.CaseCommandReply { try answer(onRequestAssessment, request, call) }

    func decideCircumstance(
        _ request: Wire.DecideCircumstanceRequest, _ call: Call
    ) async throws -> Wire.CaseCommandReply { try answer(onDecideCircumstance, request, call) }

    func markNearMiss(_ request: Wire.MarkNearMissRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try answer(onMarkNearMiss, request, call)
    }

    func restrictPerson(_ request: Wire.RestrictPersonRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try answer(onRestrictPerson, request, call)
    }

    func recordExclusionZones(
        _ request: Wire.RecordExclusionZonesRequest, _ call: Call
    ) async throws -> Wire.CaseCommandReply { try answer(onRecordExclusionZones, request, call) }

    func listEscalations(
        _ request: Wire.ListEscalationsRequest, _ call: Call
    ) async throws -> Wire.ListEscalationsReply { try answer(onListEscalations, request, call) }

    func acknowledgeEscalation(
        _ request: Wire.AcknowledgeEscalationRequest, _ call: Call
    ) async throws -> Wire.EscalationCommandReply { try answer(onAcknowledgeEscalation, request, call) }

    func decideEscalation(
        _ request: Wire.DecideEscalationRequest, _ call: Call
    ) async throws -> Wire.EscalationCommandReply { try answer(onDecideEscalation, request, call) }

    func listRejects(_ request: Wire.ListRejectsRequest, _ call: Call) async throws -> Wire.ListRejectsReply {
        try answer(onListRejects, request, call)
    }

    func listChanges(_ request: Wire.ListChangesRequest, _ call: Call) async throws -> Wire.ListChangesReply {
        try answer(onListChanges, request, call)
    }

    func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Call) async throws -> Wire.SearchAuditReply {
        try answer(onSearchAudit, request, call)
    }

    func listTeams(_ request: Wire.ListTeamsRequest, _ call: Call) async throws -> Wire.ListTeamsReply {
        try answer(onListTeams, request, call)
    }

    func listOfficers(_ request: Wire.ListOfficersRequest, _ call: Call) async throws -> Wire.ListOfficersReply {
        try answer(onListOfficers, request, call)
    }

    func readOfficer(_ request: Wire.ReadOfficerRequest, _ call: Call) async throws -> Wire.ReadOfficerReply {
        try answer(onReadOfficer, request, call)
    }

    func compareOfficers(_ request: Wire.CompareOfficersRequest, _ call: Call) async throws -> Wire.CompareOfficersReply
    {
        try answer(onCompareOfficers, request, call)
    }

    func allocateCase(_ request: Wire.AllocateCaseRequest, _ call: Call) async throws -> Wire.AllocateCaseReply {
        try answer(onAllocateCase, request, call)
    }

    func undoAllocation(_ request: Wire.UndoAllocationRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try answer(onUndoAllocation, request, call)
    }

    func proposeAllocations(_ request: Wire.ProposeAllocationsRequest, _ call: Call) async throws
        -> Wire.ProposeAllocationsReply
    {
        try answer(onProposeAllocations, request, call)
    }

    func allocateCases(_ request: Wire.AllocateCasesRequest, _ call: Call) async throws -> Wire.AllocateCasesReply {
        try answer(onAllocateCases, request, call)
    }

    func listUncoveredOfficers(_ request: Wire.ListUncoveredOfficersRequest, _ call: Call) async throws
        -> Wire.ListUncoveredOfficersReply
    {
        try answer(onListUncoveredOfficers, request, call)
    }

    func recordReduction(_ request: Wire.RecordReductionRequest, _ call: Call) async throws -> Wire.RecordReductionReply
    {
        try answer(onRecordReduction, request, call)
    }

    func endReduction(_ request: Wire.EndReductionRequest, _ call: Call) async throws -> Wire.RecordReductionReply {
        try answer(onEndReduction, request, call)
    }

    func recordTraining(_ request: Wire.RecordTrainingRequest, _ call: Call) async throws -> Wire.RecordTrainingReply {
        try answer(onRecordTraining, request, call)
    }

    func listExceptions(_ request: Wire.ListExceptionsRequest, _ call: Call) async throws -> Wire.ListExceptionsReply {
        try answer(onListExceptions, request, call)
    }

    func recordCover(_ request: Wire.RecordCoverRequest, _ call: Call) async throws -> Wire.RecordCoverReply {
        try answer(onRecordCover, request, call)
    }

    func endCover(_ request: Wire.EndCoverRequest, _ call: Call) async throws -> Wire.RecordCoverReply {
        try answer(onEndCover, request, call)
    }

    func judgeCase(_ request: Wire.JudgeCaseRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try answer(onJudgeCase, request, call)
    }

    func recordArtefact(_ request: Wire.RecordArtefactRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try answer(onRecordArtefact, request, call)
    }

    func recordPreference(_ request: Wire.RecordPreferenceRequest, _ call: Call) async throws -> Wire.CaseCommandReply {
        try answer(onRecordPreference, request, call)
    }

    func escalateCase(_ request: Wire.EscalateCaseRequest, _ call: Call) async throws -> Wire.EscalationCommandReply {
        try answer(onEscalateCase, request, call)
    }

    func countersignEscalation(_ request: Wire.CountersignEscalationRequest, _ call: Call) async throws
        -> Wire.EscalationCommandReply
    {
        try answer(onCountersignEscalation, request, call)
    }

    func requestTransfer(_ request: Wire.RequestTransferRequest, _ call: Call) async throws -> Wire.TransferCommandReply
    {
        try answer(onRequestTransfer, request, call)
    }

    func moveTransfer(_ request: Wire.MoveTransferRequest, _ call: Call) async throws -> Wire.TransferCommandReply {
        try answer(onMoveTransfer, request, call)
    }

    func listTransfers(_ request: Wire.ListTransfersRequest, _ call: Call) async throws -> Wire.ListTransfersReply {
        try answer(onListTransfers, request, call)
    }

    func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Call) async throws -> Wire.ReadPolicyReply {
        try answer(onReadPolicy, request, call)
    }
}

/// An allocation service that answers every preview with the same status or reply, and keeps what it was asked.
struct AllocationDouble {
    let service: AllocationFake
    private let asked: Asked<Wire.PreviewBandingRequest>

    init(_ outcome: Result<Wire.PreviewBandingReply, Status>) {
        let asked = Asked<Wire.PreviewBandingRequest>()
        self.asked = asked
        service = AllocationFake(onPreviewBanding: { request, call in
            asked.note(request, call)
            return try outcome.get()
        })
    }

    var requests: [Wire.PreviewBandingRequest] { asked.requests }
    var calls: [Call] { asked.calls }
}

/// Keeps what a service was asked.
final class Asked<Request: Sendable>: Sendable {
    private let all = Mutex<[(Request, Call)]>([])

    func note(_ request: Request, _ call: Call) { all.withLock { $0.append((request, call)) } }

    var requests: [Request] { all.withLock { $0.map(\.0) } }
    var calls: [Call] { all.withLock { $0.map(\.1) } }
}

/// Who calls, as a call says it.
extension Call {
    var callerContext: RPCWire.CallerContext? { try? .init(decoding: .init(bytes: caller)) }
}
