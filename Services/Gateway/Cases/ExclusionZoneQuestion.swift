import GatewayKit
import Messages
import RPC

/// Where a person must not go: a town or postcode district a line.
struct ExclusionZoneQuestion: CaseQuestion {
    static let name = CaseQuestionName.exclusionZones

    let version: UInt32
    private var places = ""
    private var reason = ""
    var errors: [FieldError] = []

    let heading = "Where must this person not go?"
    let button = "Record the exclusion zones"

    init(about caseFile: CaseFile, _ query: Form) {
        version = caseFile.reply.version
        places = caseFile.reply.exclusionZones?.places.joined(separator: "\n") ?? ""
    }

    init(_ form: Form) {
        version = form.version
        places = form["places"] ?? ""
        reason = form.line("reason")
        checkText(places, "places", Self.label)
        if places.entries.count > Limits.exclusionZones { add("places", "Enter at most \(Limits.exclusionZones)") }
        require(reason, "reason", "Reason", "Enter the reason")
    }

    private static let label = "Exclusion zones"

    var typed: [(label: String, text: String)] { [(Self.label, places), ("Reason", reason)] }

    func write(_ html: inout HTML) {
        html.element(
            "p", "Whoever plans work or meetings for this person is told of it at once, for all of the person’s cases.")
        html.textArea(
            Field(
                "places", label: Self.label,
                hint: "One town or postcode district a line, at most \(Limits.exclusionZones). Leave it empty where "
                    + "there are none any more.", errors: errors),
            value: places)
        html.textArea(Field("reason", label: "Reason", errors: errors), value: reason)
    }

    func send(about caseID: String, to allocation: any AllocationAPI, _ call: Call) async throws {
        _ = try await allocation.recordExclusionZones(
            .init(caseId: caseID, version: version, places: places.entries, reason: reason), call)
    }

    func field(at path: String) -> String {
        if path.hasPrefix("places") { return "places" }
        return path == "reason" ? "reason" : ""
    }
}
