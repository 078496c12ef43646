import GatewayCases
import GatewayKit
import GatewaySupervision
import GatewayUnpaidWork

/// What the audit trail says that somebody did, in words.
package enum AuditWords {
    /// What forms do, each form says itself.
    private static let ofForms = Dictionary(
        [
            TeamPages.forms.map(\.audit), (UnpaidWorkPages.forms + SessionPages.forms).map(\.audit),
            (ProjectPages.forms + PlanPages.forms).map { $0.audit }, SupervisionPages.forms.map(\.audit),
            HubPages.audit,
        ].joined().map { ($0.method, $0.words) }, uniquingKeysWith: { first, _ in first })

    /// What is read, previewed, sent in, or done on pages of another kind; with it the former names that older entries of
    /// a trail have.
    private static let ofOthers = [
        "PreviewBanding": "Previewed a band", "PreviewDueDate": "Previewed a date", "ReceiveCase": "Sent the case in",
        "StartImport": "Began an extract", "ImportCases": "Took in rows of an extract",
        "UploadCases": "Took in an extract", "FinishImport": "Ended an extract",
        "LoadRegisters": "Replaced the registers", "ListCases": "Saw in a list", "ReadCase": "Looked at the case",
        "ListEscalations": "Saw among the escalations",
        "ListRejects": "Saw the refused rows",
        "ListChanges": "Saw among the changes", "SearchAudit": "Searched the audit trail", "ListTeams": "Saw the teams",
        "ListOfficers": "Saw the officers", "ReadOfficer": "Looked at an officer",
        "CompareOfficers": "Compared officers", "AllocateCase": "Allocated the case",
        "ProposeAllocations": "Asked for proposals of officers",
        "AllocateCases": "Allocated cases as proposed",
        "ListUncoveredOfficers": "Saw absent officers whose cases nobody covers",
        "ListExceptions": "Saw the exceptions from the rules", "ListTransfers": "Saw among the transfers",
        "ReadPolicy": "Read who may do what", "IssueDemoToken": "Took a token of the demonstration",
        "PreviewSchedule": "Previewed the dates of an order", "PreviewCredit": "Previewed what is credited",
        "ReadUnpaidWorkPolicy": "Read who may do what",
        "LoadUnpaidWorkRegisters": "Replaced the registers of unpaid work",
        "TakeOverAppointments": "Took over appointments", "ListRequirements": "Saw in a list of unpaid work",
        "ReadRequirement": "Looked at the unpaid work", "ListProjects": "Saw the projects",
        "ReadProject": "Looked at a project", "ListBeneficiaries": "Saw the beneficiaries",
        "ListTeam": "Saw the team and vehicles", "CompareProjects": "Compared projects",
        "PreviewPlacement": "Previewed a placement", "PlacePerson": "Placed on a project",
        "ListSessions": "Saw a list of sessions", "ReadSession": "Looked at a session’s register",
        "ListStandDowns": "Saw among the stand-downs", "ListFailures": "Saw among the failures",
        "ReadFailure": "Looked at a failure", "ReadOrder": "Looked at an order’s failures and warnings",
        "ListPlans": "Saw the plans of weeks",
        "ReadPlan": "Looked at the plan of a week", "ListPlanned": "Saw the people of a plan",
        "ChangePlan": "Changed a plan", "ComparePlans": "Compared plans",
        "SearchUnpaidWorkAudit": "Searched the audit trail of unpaid work",
    ]

    /// The action's own name where it is none of these.
    package static func of(_ action: String) -> String { ofForms[action] ?? ofOthers[action] ?? action }
}
