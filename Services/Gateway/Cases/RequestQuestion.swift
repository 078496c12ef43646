import CivilCalendar
import GatewayKit
import Messages
import RPC

/// That a missing assessment was asked for: which, of whom, and when to ask again.
struct RequestQuestion: CaseQuestion {
    static let name = CaseQuestionName.request

    let version: UInt32
    /// What the form offers.
    private var columns: [String] = []
    private var column: String?
    private var askedOf = ""
    private var chaseOn = DateEntry("chase-on")
    var errors: [FieldError] = []

    let heading = "Record that an assessment was asked for"
    let button = "Record the request"

    init(about caseFile: CaseFile, _ query: Form) throws(Refusal) {
        version = caseFile.reply.version
        offer(for: caseFile)
        if columns.isEmpty { throw .alreadyDone("No assessment is missing.") }
    }

    /// Only what is missing can be asked for.
    mutating func offer(for caseFile: CaseFile) {
        columns = caseFile.missingColumns
        if columns.count == 1, column == nil { column = columns[0] }
    }

    init(_ form: Form) {
        version = form.version
        column = form["column"]
        askedOf = form.line("asked-of")
        chaseOn = DateEntry("chase-on", form)
        if !Self.assessments.contains(column ?? "") {
            add("column", "Select which assessment was asked for")
        }
        require(askedOf, "asked-of", "Who was asked", "Enter who was asked")
        if let fault = chaseOn.fault("Date to ask again") { errors.append(fault) }
    }

    private static let assessments = ["rosh", "ogrs3"]

    var typed: [(label: String, text: String)] { [("Who was asked?", askedOf)] }

    func write(_ html: inout HTML) {
        html.radios(
            Field("column", label: "What was asked for?", errors: errors),
            columns.map { Choice(value: $0, label: ColumnName.words($0)) }, chosen: column)
        html.textInput(Field("asked-of", label: "Who was asked?", errors: errors), value: askedOf)
        html.dateInput(chaseOn, label: "When to ask again", hint: "For example, 27 3 2019", errors: errors)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        let request = Wire.RequestAssessmentRequest(
            caseId: caseID, version: version, column: column ?? "", askedOf: askedOf,
            chaseOn: chaseOn.date?.description ?? "")
        _ = try await allocation.requestAssessment(request, call)
    }

    func field(at path: String) -> String {
        switch path {
        case "column": "column"
        case "askedOf": "asked-of"
        case "chaseOn": "chase-on-day"
        default: ""
        }
    }
}
