import GatewayKit
import Messages

/// What placing somebody on a project looks like, before and after it is known what it comes to.
struct PlacingView {
    let compared: ComparedProjects
    let item: Wire.ComparedProject
    let form: PlacementForm
    let isFilledIn: Bool
    /// Of the requirement, as the person's page showed it.
    private(set) var version: UInt32
    let token: String
    var preview: Wire.PreviewPlacementReply?
    private var reason = ""
    private var whyLocal = ""
    /// As the project has it: `08:15 Bus station`; empty for who comes by themselves.
    private var pickUp = ""
    var origin = CommandOrigin()
    var errors: [FieldError]

    private static let reasonLabel = "A manager’s reason"
    private static let whyLocalLabel = "Why local rather than reparative work (optional)"

    init(
        compared: ComparedProjects, item: Wire.ComparedProject, form: PlacementForm, isFilledIn: Bool, version: UInt32,
        token: String
    ) {
        self.compared = compared
        self.item = item
        self.form = form
        self.isFilledIn = isFilledIn
        self.version = version
        self.token = token
        errors = isFilledIn ? form.errors(about: item.project ?? .init()) : []
    }

    /// What the second form adds to the first.
    mutating func read(_ form: Form) {
        version = form.version
        reason = form.line("reason")
        whyLocal = form.line("why-local")
        pickUp = form.line("pick-up")
        for (field, label, text) in [("reason", Self.reasonLabel, reason), ("why-local", Self.whyLocalLabel, whyLocal)]
        where text.hasControlCharacters {
            errors.append(FieldError(field: field, message: "\(label) must only hold what can be typed"))
        }
        if !pickUp.isEmpty, !pickUpPoints.contains(pickUp) {
            errors.append(FieldError(field: "pick-up", message: "Select one of the pick-up points"))
        }
        if item.verdict == .needsManager, reason.isEmpty {
            errors.append(FieldError(field: "reason", message: "Enter why the person is placed here all the same"))
        }
    }

    var heading: String { "Place on \(item.project?.name ?? "")" }
    var typed: [(label: String, text: String)] { [(Self.reasonLabel, reason), (Self.whyLocalLabel, whyLocal)] }

    var request: Wire.PlacePersonRequest {
        .init(
            placement: placement, version: version, reason: reason, whyLocal: whyLocal,
            pickUp: pickUp)
    }

    /// Whether it can be asked what the placement comes to, whatever else is at fault.
    var isPlacementRight: Bool { form.errors(about: project).isEmpty }

    /// What the service is asked of it first.
    var placement: Wire.PreviewPlacementRequest { form.request(compared.caseID, project) }

    /// The page's control for a field of the request; empty where there is none.
    func target(of path: String) -> String {
        switch path {
        case "reason": path
        case "whyLocal": "why-local"
        case "pickUp": "pick-up"
        default: form.index(about: project).target(of: path)
        }
    }

    private var project: Wire.Project { item.project ?? .init() }
    private var pickUpPoints: [String] { item.project?.pickUpPoints.map { "\($0.at) \($0.place)" } ?? [] }

    func write(_ html: inout HTML) {
        html.errorSummary(errors)
        html.element("p", ["class": "hint"], compared.label)
        html.element("h1", heading)
        html.element("p") { $0.tag(item.verdict) }
        html.conflicts(preview?.conflicts ?? item.conflicts)
        html.query(action: PlacingPage.path(to: compared.caseID)) { html in
            html.hidden("project", project.projectId)
            form.write(errors, about: project, &html)
            html.button(preview == nil ? "Show what it comes to" : "Show it again")
        }
        if let preview { write(preview, &html) }
    }

    private func write(_ preview: Wire.PreviewPlacementReply, _ html: inout HTML) {
        html.element("h2", ["id": "preview"], "What it comes to")
        html.element("p", ["class": "lead", "role": "status"], preview.summary)
        for warning in preview.warnings { html.inset(warning) }
        html.details("Show the \(preview.appointments.count.counted("appointment"))") { html in
            html.list(preview.appointments.map { "\($0.date.dayInWords), \($0.startTime.times(to: $0.endTime))" })
        }
        guard preview.verdict != .refused else { return html.inset("The person cannot be placed like this.") }
        html.form(action: PlacingPage.path(to: compared.caseID), token: token) { html in
            html.hidden("project", project.projectId)
            for field in form.values { html.hidden(field.name, field.value) }
            html.hidden("version", "\(version)")
            writePickUp(&html)
            if preview.verdict == .needsManager || !reason.isEmpty {
                html.textArea(
                    Field(
                        "reason", label: Self.reasonLabel, hint: "Why the person is placed here all the same.",
                        errors: errors),
                    value: reason)
            }
            if item.isLocal {
                html.textArea(Field("why-local", label: Self.whyLocalLabel, errors: errors), value: whyLocal)
            }
            origin.write(errors, &html)
            html.button("Place the person here")
        }
    }

    private func writePickUp(_ html: inout HTML) {
        guard !pickUpPoints.isEmpty else { return }
        html.radios(
            Field("pick-up", label: "Picked up at", errors: errors),
            [Choice(value: "", label: "Comes by themselves")] + pickUpPoints.map { Choice(value: $0, label: $0) },
            chosen: pickUp)
    }

    /// What the person's page says once of what was done, and what is left to confirm.
    func note(_ reply: Wire.PlacePersonReply) -> DoneNote {
        let made = Int(reply.appointmentsMade).counted("appointment")
        let shortfall = reply.shortfallMinutes == 0 ? "" : "\(reply.shortfallMinutes.hoursText) are not covered."
        let words = (["Placed on \(item.project?.name ?? ""): \(made) made.", shortfall] + reply.warnings).nonEmpty
        let surplus = reply.surplus.map { (name: RemovalForm.field, value: Optional($0.appointmentId)) }
        guard !surplus.isEmpty else { return DoneNote(words.joined(separator: " ")) }
        let removal = "\(compared.personPath)/\(RemovalForm.command.name)".with(query: surplus)
        let label =
            "Look at \(surplus.count.counted("appointment")) that \(surplus.count == 1 ? "is" : "are") not needed any more"
        return DoneNote(words.joined(separator: " "), link: (label, removal))
    }
}

extension Wire.PreviewPlacementReply {
    /// How many appointments, and what they leave uncovered.
    fileprivate var summary: String {
        let made = "\(appointments.count.counted("appointment")) would be made"
        return shortfallMinutes == 0
            ? "\(made), and cover all the hours that are left."
            : "\(made). \(shortfallMinutes.hoursText) stay uncovered."
    }
}
