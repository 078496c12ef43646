import GatewayKit
import Messages

/// Whom of a list to change and how: kept as it was filled in.
struct PlanChangeForm {
    static let field = "person"
    static let pageField = "page"

    /// Cases, as the check boxes have them.
    private let people: [String]
    private let kind: Wire.PlanChangeKind?
    private let toSession: String
    private(set) var reason: String
    private var version: UInt32
    var errors: [FieldError] = []
    /// Why not, by case, where nothing was changed at all.
    private(set) var refusals: [String: String] = [:]

    /// Before anything is filled in.
    init(about list: PlannedPeople) {
        people = []
        kind = list.changes.count == 1 ? list.changes.first : nil
        toSession = ""
        reason = ""
        version = list.file.summary.version
    }

    init(_ form: Form, about list: PlannedPeople) {
        people = form.all(Self.field)
        let asked = Wire.PlanChangeKind(code: form.line("kind"))
        kind = list.changes.count == 1 ? list.changes.first : list.changes.first { $0 == asked }
        toSession = form.line("to-session")
        reason = form.line("reason")
        version = form.version
        let most = Limits.plannedPeopleAtOnce
        if people.isEmpty { add(Self.field, "Select the people") }
        if people.count > most { add(Self.field, "Select \(most) people or fewer") }
        if kind == nil { add("kind", "Select what is to be done") }
        if kind == .move, !list.destinations.contains(where: { "\($0.number)" == toSession }) {
            add("to-session", "Select the session to which they are moved")
        }
        if kind == .exclude, reason.isEmpty { add("reason", "Enter why they are left out") }
        if reason.hasControlCharacters { add("reason", "Reason must only hold what can be typed") }
    }

    private mutating func add(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    func isChosen(_ person: Wire.PlannedPerson) -> Bool { people.contains(person.caseId) }

    /// Asks for nothing but what the kind of change needs.
    func request(about list: PlannedPeople) -> Wire.ChangePlanRequest {
        .init(
            planId: list.file.planID, version: version, kind: kind ?? .unspecified, caseIds: people,
            session: list.session?.number ?? 0, toSession: kind == .move ? UInt32(toSession) ?? 0 : 0,
            reason: kind == .exclude ? reason : "")
    }

    /// What was done and what it costs, and to whom it was not done; nil where it was done to nobody.
    func note(_ reply: Wire.ChangePlanReply, about list: PlannedPeople) -> DoneNote? {
        guard reply.changed > 0 else { return nil }
        let (before, after) = (Int(reply.before?.total ?? 0), Int(reply.after?.total ?? 0))
        let cost =
            before == after
            ? "The plan still costs \(after.grouped)."
            : "The plan cost \(before.grouped) before, and costs \(after.grouped) now."
        let refused = reply.refusals.count
        let people = refused.counted("person", plural: "people")
        let rest = refused == 0 ? "" : "\(people) \(refused == 1 ? "stays" : "stay") as before:"
        let done = (kind ?? .unspecified).done(Int(reply.changed))
        var note = DoneNote([done, cost, rest].nonEmpty.joined(separator: " "))
        note.refusals = reply.refusals.map { "\(list.label(of: $0.caseId)): \($0.words)" }
        return note
    }

    /// Says beside each person why nothing was done.
    mutating func refuse(_ reply: Wire.ChangePlanReply, about list: PlannedPeople) {
        version = max(version, reply.version)
        for refusal in reply.refusals {
            refusals[refusal.caseId] = "\(list.label(of: refusal.caseId)): \(refusal.words)"
            add(list.id(of: refusal.caseId), "\(list.label(of: refusal.caseId)): \(refusal.words)")
        }
        if reply.refusals.isEmpty { add(Self.field, "Nothing was to be changed") }
    }

    /// The field of the page for a field of the request; empty where there is none.
    func field(at path: String, in list: PlannedPeople) -> String {
        switch path {
        case "kind": list.changes.count > 1 ? path : ""
        case "toSession": list.changes.contains(.move) ? "to-session" : ""
        case "reason": list.changes.contains(.exclude) ? path : ""
        default: path.hasPrefix("caseIds") ? Self.field : ""
        }
    }

    /// What to do, below the list.
    func write(_ list: PlannedPeople, _ html: inout HTML) {
        html.hidden("version", "\(version)")
        html.hidden(Self.pageField, list.pageToken)
        guard list.changes.count > 1 else { return }
        html.radios(
            Field("kind", label: "What is to be done with them?", errors: errors),
            list.changes.map { Choice(value: $0.code, label: $0.wording, hint: $0.hint) }, chosen: kind?.code)
        if list.changes.contains(.move) {
            html.select(
                Field(
                    "to-session", label: "Session to move to", hint: "Only where you move them. It pins them there.",
                    errors: errors),
                [Choice(value: "", label: "Select a session")] + list.destinations.map(\.choice), chosen: toSession)
        }
        if list.changes.contains(.exclude) {
            html.textInput(
                Field("reason", label: "Reason", hint: "Only where you leave them out.", errors: errors), value: reason)
        }
    }

    /// The words of the form's button.
    func button(_ list: PlannedPeople) -> String {
        list.changes.count == 1 ? list.changes.first?.wording ?? "" : "Change the plan"
    }
}
