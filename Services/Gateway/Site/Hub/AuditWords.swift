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
        "ReadPolicy": "Read who may do what",
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
