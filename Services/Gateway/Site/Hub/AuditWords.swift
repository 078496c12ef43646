/// What the audit trail says that somebody did, in words.
enum AuditWords {
    private static let words = [
        "ReadCase": "Looked at the case", "ListCases": "Saw in a list", "ListEscalations": "Saw among the escalations",
        "ListRejects": "Saw the refused rows", "ListChanges": "Saw among the changes",
        "SearchAudit": "Searched the audit trail", "SupplyAssessment": "Supplied an assessment",
        "RequestAssessment": "Recorded that an assessment was asked for",
        "DecideCircumstance": "Decided what lifts the case", "MarkNearMiss": "Recorded whether it is a near miss",
        "RestrictPerson": "Said who may see the person",
        "AcknowledgeEscalation": "Recorded the acknowledgement of the NPS",
        "DecideEscalation": "Recorded the decision of the NPS", "ReceiveCase": "Sent the case in",
        "StartImport": "Began an extract", "ImportCases": "Took in rows of an extract",
        "UploadCases": "Took in an extract",
        "FinishImport": "Ended an extract", "LoadRegisters": "Replaced the registers",
        "PreviewBanding": "Previewed a band", "PreviewDueDate": "Previewed a date",
        "ReadPolicy": "Read who may do what", "ReadUnpaidWorkPolicy": "Read who may do what",
        "ListRequirements": "Saw in a list of unpaid work", "ReadRequirement": "Looked at the unpaid work",
        "RecordPlacementAssessment": "Recorded the placement assessment", "RecordInquiry": "Recorded an inquiry",
        "ReleaseToWorkshop": "Released to an enclosed workshop", "AdjustMinutes": "Adjusted the hours",
        "RecordReview": "Recorded a review", "RecordCertificate": "Recorded a certificate or a skill",
        "RelateOrders": "Said how orders belong together", "SetIntensiveWorking": "Set intensive working",
        "CompareProjects": "Compared projects", "PreviewPlacement": "Previewed a placement",
        "PlacePerson": "Placed on a project", "EndPlacement": "Ended a placement",
        "MoveAppointment": "Moved an appointment", "RemoveAppointments": "Removed appointments",
        "IssueInstruction": "Issued a work instruction", "WithdrawInstruction": "Withdrew a work instruction",
        "TakeOverAppointments": "Took over appointments", "ListSessions": "Saw a list of sessions",
        "ReadSession": "Looked at a session’s register", "StaffSession": "Changed a session’s staff",
        "RecordPointOfWork": "Assessed the risk at the point of work", "RecordArrivals": "Recorded who came",
        "RecordAttendance": "Recorded attendance", "SignOffSession": "Signed off a register",
        "CheckIn": "Checked in", "AnswerAlarm": "Said what was done about an alarm",
        "ReportIncident": "Reported an incident", "StandDown": "Stood down",
        "WithdrawStandDown": "Took a stand-down back", "ListStandDowns": "Saw among the stand-downs",
        "ListFailures": "Saw among the failures", "ReadFailure": "Looked at a failure",
        "DecideFailure": "Decided on a failure", "ReferFailure": "Referred a failure",
        "WithdrawFailure": "Took a decision on a failure back", "ReadProject": "Looked at a project",
        "ListProjects": "Saw the projects", "RecordProject": "Recorded a project",
        "RecordSiteVisit": "Recorded a visit to a project", "ListBeneficiaries": "Saw the beneficiaries",
        "RecordBeneficiary": "Recorded a beneficiary", "ListTeam": "Saw the team and vehicles",
        "RecordVehicle": "Recorded a vehicle", "LoadUnpaidWorkRegisters": "Replaced the registers of unpaid work",
        "SearchUnpaidWorkAudit": "Searched the audit trail of unpaid work",
    ]

    /// The action's own name where it is none of these.
    static func of(_ action: String) -> String { words[action] ?? action }
}

extension String {
    /// Whether it is a letter and 6 digits, as every CRN.
    var isCRN: Bool {
        let bytes = Array(uppercased().utf8)
        return bytes.count == 7 && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[0]
            && bytes.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
}
