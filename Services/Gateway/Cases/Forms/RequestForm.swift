import GatewayKit
import Messages

/// That a missing assessment was asked for: which, of whom, and when to ask again.
struct RequestForm: CommandForm {
    static let command = Command<CaseFile>(
        "request", AllocationMethods.requestAssessment, audit: "Recorded that an assessment was asked for",
        heading: "Record that an assessment was asked for", button: "Record the request")

    private var column = ""
    private var askedOf = ""
    private var chaseOn = DateEntry()

    mutating func begin(about file: CaseFile, _ query: Form) throws(Refusal) {
        let columns = file.missingColumns
        if columns.isEmpty { throw .alreadyDone("No assessment is missing.") }
        if columns.count == 1 { column = columns[0] }
    }

    /// Only what is missing can be asked for.
    mutating func fields(_ on: inout some Fields, about file: CaseFile) {
        on.radios(
            &column, "column", "What was asked for?", .needed("Select which assessment was asked for"),
            of: file.missingColumns.map { Choice(value: $0, label: ColumnName.words($0)) })
        on.line(&askedOf, "askedOf", "Who was asked?", .needed("Enter who was asked"))
        on.date(&chaseOn, "chaseOn", "When to ask again", .needed("Enter when to ask again"))
    }

    func send(_ sent: Sent<CaseFile>) async throws -> DoneNote {
        let request = Wire.RequestAssessmentRequest(
            caseId: sent.subject.caseID, version: sent.version, column: column, askedOf: askedOf, chaseOn: chaseOn.iso)
        _ = try await sent.service.requestAssessment(request, sent.call)
        return DoneNote("The request was recorded.")
    }
}
