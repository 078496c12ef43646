import GatewayKit
import Messages
import RPC

/// What is filled in to preview a band: kept as it was typed, whether it can be read or not.
struct BandingForm {
    private var harm: String?
    private var ogrs3 = ""
    private var circumstances: Set<String> = []
    private var decisions: [String: String] = [:]
    private var reasons: [String: String] = [:]
    private(set) var errors: [FieldError] = []

    /// An empty form.
    init() {}

    init(_ form: Form) {
        harm = form[Self.harmID]
        ogrs3 = form.line(Self.ogrs3ID)
        circumstances = Set(form.all(Self.circumstancesName))
        for choice in CircumstanceChoice.considerBlue {
            decisions[choice.value] = form[Self.decisionID(choice)]
            reasons[choice.value] = form[Self.reasonID(choice)]
        }
        findErrors()
    }

    private static let harmID = "risk-of-serious-harm"
    private static let ogrs3ID = "ogrs3"
    private static let circumstancesName = "circumstances"
    static func decisionID(_ choice: CircumstanceChoice) -> String { "decision-\(choice.value)" }
    private static func reasonID(_ choice: CircumstanceChoice) -> String { "reason-\(choice.value)" }
}

// MARK: - The request that it makes

extension BandingForm {
    /// What the service is asked; only for a form without errors.
    var request: Wire.PreviewBandingRequest {
        Wire.PreviewBandingRequest(
            riskOfSeriousHarm: harm.flatMap(HarmChoice.init(rawValue:))?.wire ?? .unspecified,
            ogrs3: Int32(ogrs3).map { Wire.Ogrs3(score: $0) }, circumstances: chosen.map(\.circumstance),
            decisions: decided.map { choice, decision in
                .init(circumstance: choice.circumstance, applies: decision == .yes, reason: reason(for: choice))
            })
    }

    private var chosen: [CircumstanceChoice] { CircumstanceChoice.all.filter { circumstances.contains($0.value) } }

    private var decided: [(choice: CircumstanceChoice, decision: DecisionChoice)] {
        CircumstanceChoice.considerBlue.compactMap { choice in
            let decision = decisions[choice.value].flatMap(DecisionChoice.init(rawValue:)) ?? .undecided
            return decision == .undecided ? nil : (choice, decision)
        }
    }

    private func reason(for choice: CircumstanceChoice) -> String { (reasons[choice.value] ?? "").trimmed }

    /// What cannot even be asked; whether an answer makes sense is for the service to say.
    private mutating func findErrors() {
        if harm.flatMap(HarmChoice.init(rawValue:)) == nil {
            add(Self.harmID, "Select the risk of serious harm, or “Not assessed”")
        }
        if !ogrs3.isEmpty, Int32(ogrs3) == nil { add(Self.ogrs3ID, Self.ogrs3Message) }
        if !circumstances.isSubset(of: CircumstanceChoice.all.map(\.value)) {
            add(CircumstanceChoice.yellow[0].id, "Select circumstances from the list")
        }
        for choice in CircumstanceChoice.considerBlue {
            if let decision = decisions[choice.value], DecisionChoice(rawValue: decision) == nil {
                add(Self.decisionID(choice), "Select yes, no or not decided for \(choice.label.lowercasedFirst)")
            }
            if reason(for: choice).hasControlCharacters {
                add(Self.reasonID(choice), "\(Self.reasonLabel(choice)) must only hold text that can be typed")
            }
        }
    }

    private mutating func add(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    /// Shows what the service refused beside the fields that it means, in the page's words where it has its own.
    mutating func add(_ violations: [FieldViolation]) {
        for violation in violations {
            let field = field(at: violation.field)
            add(field, words(for: field) ?? violation.message)
        }
    }

    private func words(for field: String) -> String? {
        if field == Self.ogrs3ID { return Self.ogrs3Message }
        let undue = decided.map(\.choice).first { choice in
            Self.decisionID(choice) == field && !circumstances.contains(choice.value)
        }
        return undue.map { "Select \($0.label.lowercasedFirst), or “Not decided” where it does not apply" }
    }

    private static let ogrs3Message = "OGRS3 score must be a whole number from 0 to 100"

    /// The field on the page for a field of the request, such as `decisions[0].reason`; empty where there is none.
    private func field(at path: String) -> String {
        let parts = path.split(whereSeparator: { "[].".contains($0) }).map(String.init)
        let index = parts.dropFirst().first.flatMap { Int($0) } ?? -1
        switch parts.first {
        case "riskOfSeriousHarm": return Self.harmID
        case "ogrs3": return Self.ogrs3ID
        case "circumstances" where chosen.indices.contains(index): return chosen[index].id
        case "decisions" where decided.indices.contains(index):
            let choice = decided[index].choice
            return parts.last == "reason" ? Self.reasonID(choice) : Self.decisionID(choice)
        default: return ""
        }
    }
}

// MARK: - How it looks

extension BandingForm {
    func write(token: String, _ html: inout HTML) {
        html.form(action: BandingPreviewPage.path, token: token) { html in
            html.element("h2", "Risks")
            html.radios(
                Field(Self.harmID, label: "Risk of serious harm", errors: errors),
                HarmChoice.allCases.map(\.choice), chosen: harm)
            html.textInput(
                Field(
                    Self.ogrs3ID, label: "OGRS3 score",
                    hint: "A whole number from 0 to 100. Leave it empty if the person has not been scored.",
                    errors: errors),
                value: ogrs3, inputMode: "numeric", width: "input-4")
            html.element("h2", "Circumstances")
            group("At least Yellow", CircumstanceChoice.yellow, &html)
            group("Always Blue or above", CircumstanceChoice.blue, &html)
            group("Integrated Offender Management", CircumstanceChoice.offenderManagement, &html)
            group("Public protection", CircumstanceChoice.publicProtection, &html)
            html.element("h2", "Circumstances that may lift the case to Blue")
            html.element("p", "A manager decides, and gives the reason.")
            for choice in CircumstanceChoice.considerBlue { question(choice, &html) }
            html.button("Preview the band")
        }
    }

    private func group(_ legend: String, _ choices: [CircumstanceChoice], _ html: inout HTML) {
        let field = Field(
            Self.circumstancesName, id: choices[0].id, label: legend, errors: errors, controls: choices.map(\.id))
        html.checkboxes(field, choices.map(\.choice), chosen: circumstances)
    }

    /// A circumstance, whether it lifts the case, and why: all in view, nothing appears or goes away.
    private func question(_ choice: CircumstanceChoice, _ html: inout HTML) {
        html.element("div", ["class": "question"]) { html in
            group(choice.label, [choice], &html)
            html.radios(
                Field(
                    Self.decisionID(choice),
                    label: "Does \(choice.label.lowercasedFirst) lift the case to Blue?", errors: errors),
                DecisionChoice.allCases.map(\.choice),
                chosen: decisions[choice.value] ?? DecisionChoice.undecided.rawValue)
            html.textArea(
                Field(Self.reasonID(choice), label: Self.reasonLabel(choice), errors: errors),
                value: reasons[choice.value] ?? "")
        }
    }

    private static func reasonLabel(_ choice: CircumstanceChoice) -> String {
        "Reason for the decision on \(choice.label.lowercasedFirst)"
    }
}
