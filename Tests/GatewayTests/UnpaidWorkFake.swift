import GatewayKit
import Messages
import NIOCore
import RPC

/// An unpaid work service made of what a test says; everything else it does not do.
struct UnpaidWorkFake: UnpaidWorkAPI {
    typealias Method<Request, Reply> = @Sendable (Request, Call) throws -> Reply

    var onPreviewSchedule: Method<Wire.PreviewScheduleRequest, Wire.PreviewScheduleReply>?
    var onPreviewCredit: Method<Wire.PreviewCreditRequest, Wire.PreviewCreditReply>?
    var onLoadUnpaidWorkRegisters: Method<Wire.LoadUnpaidWorkRegistersRequest, Wire.LoadUnpaidWorkRegistersReply>?
    var onTakeOverAppointments: Method<Wire.TakeOverAppointmentsRequest, Wire.TakeOverAppointmentsReply>?
    var onListRequirements: Method<Wire.ListRequirementsRequest, Wire.ListRequirementsReply>?
    var onReadRequirement: Method<Wire.ReadRequirementRequest, Wire.ReadRequirementReply>?
    var onRecordPlacementAssessment: Method<Wire.RecordPlacementAssessmentRequest, Wire.RequirementCommandReply>?
    var onRecordInquiry: Method<Wire.RecordInquiryRequest, Wire.RequirementCommandReply>?
    var onReleaseToWorkshop: Method<Wire.ReleaseToWorkshopRequest, Wire.RequirementCommandReply>?
    var onAdjustMinutes: Method<Wire.AdjustMinutesRequest, Wire.RequirementCommandReply>?
    var onRecordReview: Method<Wire.RecordReviewRequest, Wire.RequirementCommandReply>?
    var onRecordCertificate: Method<Wire.RecordCertificateRequest, Wire.RequirementCommandReply>?
    var onListProjects: Method<Wire.ListProjectsRequest, Wire.ListProjectsReply>?
    var onRecordProject: Method<Wire.RecordProjectRequest, Wire.RecordProjectReply>?
    var onCompareProjects: Method<Wire.CompareProjectsRequest, Wire.CompareProjectsReply>?
    var onPreviewPlacement: Method<Wire.PreviewPlacementRequest, Wire.PreviewPlacementReply>?
    var onPlacePerson: Method<Wire.PlacePersonRequest, Wire.PlacePersonReply>?
    var onEndPlacement: Method<Wire.EndPlacementRequest, Wire.RequirementCommandReply>?
    var onRemoveAppointments: Method<Wire.RemoveAppointmentsRequest, Wire.RequirementCommandReply>?
    var onIssueInstruction: Method<Wire.IssueInstructionRequest, Wire.IssueInstructionReply>?
    var onWithdrawInstruction: Method<Wire.WithdrawInstructionRequest, Wire.RequirementCommandReply>?
    var onListSessions: Method<Wire.ListSessionsRequest, Wire.ListSessionsReply>?
    var onReadSession: Method<Wire.ReadSessionRequest, Wire.ReadSessionReply>?
    var onStaffSession: Method<Wire.StaffSessionRequest, Wire.SessionCommandReply>?
    var onRecordPointOfWork: Method<Wire.RecordPointOfWorkRequest, Wire.SessionCommandReply>?
    var onRecordAttendance: Method<Wire.RecordAttendanceRequest, Wire.RecordAttendanceReply>?
    var onSignOffSession: Method<Wire.SignOffSessionRequest, Wire.SessionCommandReply>?
    var onCheckIn: Method<Wire.CheckInRequest, Wire.SessionCommandReply>?
    var onReportIncident: Method<Wire.ReportIncidentRequest, Wire.SessionCommandReply>?
    var onStandDown: Method<Wire.StandDownRequest, Wire.StandDownReply>?
    var onListStandDowns: Method<Wire.ListStandDownsRequest, Wire.ListStandDownsReply>?
    var onRelateOrders: Method<Wire.RelateOrdersRequest, Wire.RequirementCommandReply>?
    var onSetIntensiveWorking: Method<Wire.SetIntensiveWorkingRequest, Wire.RequirementCommandReply>?
    var onReadProject: Method<Wire.ReadProjectRequest, Wire.ReadProjectReply>?
    var onRecordSiteVisit: Method<Wire.RecordSiteVisitRequest, Wire.RecordProjectReply>?
    var onListBeneficiaries: Method<Wire.ListBeneficiariesRequest, Wire.ListBeneficiariesReply>?
    var onRecordBeneficiary: Method<Wire.RecordBeneficiaryRequest, Wire.RecordBeneficiaryReply>?
    var onListTeam: Method<Wire.ListTeamRequest, Wire.ListTeamReply>?
    var onRecordVehicle: Method<Wire.RecordVehicleRequest, Wire.RecordVehicleReply>?
    var onMoveAppointment: Method<Wire.MoveAppointmentRequest, Wire.MoveAppointmentReply>?
    var onRecordArrivals: Method<Wire.RecordArrivalsRequest, Wire.RecordArrivalsReply>?
    var onAnswerAlarm: Method<Wire.AnswerAlarmRequest, Wire.SessionCommandReply>?
    var onWithdrawStandDown: Method<Wire.WithdrawStandDownRequest, Wire.StandDownReply>?
    var onSearchAudit: Method<Wire.SearchAuditRequest, Wire.SearchAuditReply>?
    var onPlanWeek: Method<Wire.PlanWeekRequest, Wire.PlanCommandReply>?
    var onListPlans: Method<Wire.ListPlansRequest, Wire.ListPlansReply>?
    var onReadPlan: Method<Wire.ReadPlanRequest, Wire.ReadPlanReply>?
    var onListPlanned: Method<Wire.ListPlannedRequest, Wire.ListPlannedReply>?
    var onChangePlan: Method<Wire.ChangePlanRequest, Wire.ChangePlanReply>?
    var onDiscardPlan: Method<Wire.DiscardPlanRequest, Wire.PlanCommandReply>?
    var onPublishPlan: Method<Wire.PublishPlanRequest, Wire.PlanCommandReply>?
    var onComparePlans: Method<Wire.ComparePlansRequest, Wire.ComparePlansReply>?
    var onRecordAbsence: Method<Wire.RecordAbsenceRequest, Wire.RecordAbsenceReply>?
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

    func previewSchedule(_ request: Wire.PreviewScheduleRequest, _ call: Call) async throws -> Wire.PreviewScheduleReply
    {
        try answer(onPreviewSchedule, request, call)
    }

    func previewCredit(_ request: Wire.PreviewCreditRequest, _ call: Call) async throws -> Wire.PreviewCreditReply {
        try answer(onPreviewCredit, request, call)
    }

    func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Call) async throws
        -> Wire.ReadPolicyReply
    {
        try answer(onReadPolicy, request, call)
    }

    func loadUnpaidWorkRegisters(_ request: Wire.LoadUnpaidWorkRegistersRequest, _ call: Call) async throws
        -> Wire.LoadUnpaidWorkRegistersReply
    {
        try answer(onLoadUnpaidWorkRegisters, request, call)
    }

    func takeOverAppointments(_ request: Wire.TakeOverAppointmentsRequest, _ call: Call) async throws
        -> Wire.TakeOverAppointmentsReply
    {
        try answer(onTakeOverAppointments, request, call)
    }

    func listRequirements(_ request: Wire.ListRequirementsRequest, _ call: Call) async throws
        -> Wire.ListRequirementsReply
    {
        try answer(onListRequirements, request, call)
    }

    func readRequirement(_ request: Wire.ReadRequirementRequest, _ call: Call) async throws -> Wire.ReadRequirementReply
    {
        try answer(onReadRequirement, request, call)
    }

    func recordPlacementAssessment(_ request: Wire.RecordPlacementAssessmentRequest, _ call: Call) async throws
        -> Wire.RequirementCommandReply
    {
        try answer(onRecordPlacementAssessment, request, call)
    }

    func recordInquiry(_ request: Wire.RecordInquiryRequest, _ call: Call) async throws -> Wire.RequirementCommandReply
    {
        try answer(onRecordInquiry, request, call)
    }

    func releaseToWorkshop(_ request: Wire.ReleaseToWorkshopRequest, _ call: Call) async throws
        -> Wire.RequirementCommandReply
    {
        try answer(onReleaseToWorkshop, request, call)
    }

    func adjustMinutes(_ request: Wire.AdjustMinutesRequest, _ call: Call) async throws -> Wire.RequirementCommandReply
    {
        try answer(onAdjustMinutes, request, call)
    }

    func recordReview(_ request: Wire.RecordReviewRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try answer(onRecordReview, request, call)
    }

    func recordCertificate(_ request: Wire.RecordCertificateRequest, _ call: Call) async throws
        -> Wire.RequirementCommandReply
    {
        try answer(onRecordCertificate, request, call)
    }

    func listProjects(_ request: Wire.ListProjectsRequest, _ call: Call) async throws -> Wire.ListProjectsReply {
        try answer(onListProjects, request, call)
    }

    func recordProject(_ request: Wire.RecordProjectRequest, _ call: Call) async throws -> Wire.RecordProjectReply {
        try answer(onRecordProject, request, call)
    }

    func compareProjects(_ request: Wire.CompareProjectsRequest, _ call: Call) async throws -> Wire.CompareProjectsReply
    {
        try answer(onCompareProjects, request, call)
    }

    func previewPlacement(_ request: Wire.PreviewPlacementRequest, _ call: Call) async throws
        -> Wire.PreviewPlacementReply
    {
        try answer(onPreviewPlacement, request, call)
    }

    func placePerson(_ request: Wire.PlacePersonRequest, _ call: Call) async throws -> Wire.PlacePersonReply {
        try answer(onPlacePerson, request, call)
    }

    func endPlacement(_ request: Wire.EndPlacementRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try answer(onEndPlacement, request, call)
    }

    func removeAppointments(_ request: Wire.RemoveAppointmentsRequest, _ call: Call) async throws
        -> Wire.RequirementCommandReply
    {
        try answer(onRemoveAppointments, request, call)
    }

    func issueInstruction(_ request: Wire.IssueInstructionRequest, _ call: Call) async throws
        -> Wire.IssueInstructionReply
    {
        try answer(onIssueInstruction, request, call)
    }

    func withdrawInstruction(_ request: Wire.WithdrawInstructionRequest, _ call: Call) async throws
        -> Wire.RequirementCommandReply
    {
        try answer(onWithdrawInstruction, request, call)
    }

    func listSessions(_ request: Wire.ListSessionsRequest, _ call: Call) async throws -> Wire.ListSessionsReply {
        try answer(onListSessions, request, call)
    }

    func readSession(_ request: Wire.ReadSessionRequest, _ call: Call) async throws -> Wire.ReadSessionReply {
        try answer(onReadSession, request, call)
    }

    func staffSession(_ request: Wire.StaffSessionRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try answer(onStaffSession, request, call)
    }

    func recordPointOfWork(_ request: Wire.RecordPointOfWorkRequest, _ call: Call) async throws
        -> Wire.SessionCommandReply
    {
        try answer(onRecordPointOfWork, request, call)
    }

    func recordAttendance(_ request: Wire.RecordAttendanceRequest, _ call: Call) async throws
        -> Wire.RecordAttendanceReply
    {
        try answer(onRecordAttendance, request, call)
    }

    func signOffSession(_ request: Wire.SignOffSessionRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try answer(onSignOffSession, request, call)
    }

    func checkIn(_ request: Wire.CheckInRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try answer(onCheckIn, request, call)
    }

    func reportIncident(_ request: Wire.ReportIncidentRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try answer(onReportIncident, request, call)
    }

    func standDown(_ request: Wire.StandDownRequest, _ call: Call) async throws -> Wire.StandDownReply {
        try answer(onStandDown, request, call)
    }

    func listStandDowns(_ request: Wire.ListStandDownsRequest, _ call: Call) async throws -> Wire.ListStandDownsReply {
        try answer(onListStandDowns, request, call)
    }

    func relateOrders(_ request: Wire.RelateOrdersRequest, _ call: Call) async throws -> Wire.RequirementCommandReply {
        try answer(onRelateOrders, request, call)
    }

    func setIntensiveWorking(
        _ request: Wire.SetIntensiveWorkingRequest, _ call: Call
    ) async throws -> Wire.RequirementCommandReply {
        try answer(onSetIntensiveWorking, request, call)
    }

    func readProject(_ request: Wire.ReadProjectRequest, _ call: Call) async throws -> Wire.ReadProjectReply {
        try answer(onReadProject, request, call)
    }

    func recordSiteVisit(_ request: Wire.RecordSiteVisitRequest, _ call: Call) async throws -> Wire.RecordProjectReply {
        try answer(onRecordSiteVisit, request, call)
    }

    func listBeneficiaries(
        _ request: Wire.ListBeneficiariesRequest, _ call: Call
    ) async throws -> Wire.ListBeneficiariesReply {
        try answer(onListBeneficiaries, request, call)
    }

    func recordBeneficiary(
        _ request: Wire.RecordBeneficiaryRequest, _ call: Call
    ) async throws -> Wire.RecordBeneficiaryReply {
        try answer(onRecordBeneficiary, request, call)
    }

    func listTeam(_ request: Wire.ListTeamRequest, _ call: Call) async throws -> Wire.ListTeamReply {
        try answer(onListTeam, request, call)
    }

    func recordVehicle(_ request: Wire.RecordVehicleRequest, _ call: Call) async throws -> Wire.RecordVehicleReply {
        try answer(onRecordVehicle, request, call)
    }

    func moveAppointment(
        _ request: Wire.MoveAppointmentRequest, _ call: Call
    ) async throws -> Wire.MoveAppointmentReply {
        try answer(onMoveAppointment, request, call)
    }

    func recordArrivals(_ request: Wire.RecordArrivalsRequest, _ call: Call) async throws -> Wire.RecordArrivalsReply {
        try answer(onRecordArrivals, request, call)
    }

    func answerAlarm(_ request: Wire.AnswerAlarmRequest, _ call: Call) async throws -> Wire.SessionCommandReply {
        try answer(onAnswerAlarm, request, call)
    }

    func withdrawStandDown(_ request: Wire.WithdrawStandDownRequest, _ call: Call) async throws -> Wire.StandDownReply {
        try answer(onWithdrawStandDown, request, call)
    }

    func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Call) async throws -> Wire.SearchAuditReply {
        try answer(onSearchAudit, request, call)
    }

    func planWeek(_ request: Wire.PlanWeekRequest, _ call: Call) async throws -> Wire.PlanCommandReply {
        try answer(onPlanWeek, request, call)
    }

    func listPlans(_ request: Wire.ListPlansRequest, _ call: Call) async throws -> Wire.ListPlansReply {
        try answer(onListPlans, request, call)
    }

    func readPlan(_ request: Wire.ReadPlanRequest, _ call: Call) async throws -> Wire.ReadPlanReply {
        try answer(onReadPlan, request, call)
    }

    func listPlanned(_ request: Wire.ListPlannedRequest, _ call: Call) async throws -> Wire.ListPlannedReply {
        try answer(onListPlanned, request, call)
    }

    func changePlan(_ request: Wire.ChangePlanRequest, _ call: Call) async throws -> Wire.ChangePlanReply {
        try answer(onChangePlan, request, call)
    }

    func discardPlan(_ request: Wire.DiscardPlanRequest, _ call: Call) async throws -> Wire.PlanCommandReply {
        try answer(onDiscardPlan, request, call)
    }

    func publishPlan(_ request: Wire.PublishPlanRequest, _ call: Call) async throws -> Wire.PlanCommandReply {
        try answer(onPublishPlan, request, call)
    }

    func comparePlans(_ request: Wire.ComparePlansRequest, _ call: Call) async throws -> Wire.ComparePlansReply {
        try answer(onComparePlans, request, call)
    }

    func recordAbsence(_ request: Wire.RecordAbsenceRequest, _ call: Call) async throws -> Wire.RecordAbsenceReply {
        try answer(onRecordAbsence, request, call)
    }
}
