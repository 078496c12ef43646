import Messages
import RPC

/// What is known of a person for a placement; part of it may be stored, and what is still owed is told.
struct PlacementAssessmentQuestion: RequirementQuestion {
    static let name = RequirementQuestionName.assessment

    let version: UInt32
    private var answer: PlacementAssessmentForm
    /// What allocation has told, which stands beside each answer.
    private let known: Wire.KnownOfPerson
    var errors: [FieldError] = []

    let heading = "Placement assessment"
    let button = "Record the assessment"

    init(about file: RequirementFile, _ query: Form) {
        version = file.reply.version
        known = file.reply.known ?? .init()
        answer = PlacementAssessmentForm(file.reply.assessment, known)
    }

    init(_ form: Form, about file: RequirementFile) {
        version = form.version
        known = file.reply.known ?? .init()
        answer = PlacementAssessmentForm(form)
        errors = answer.errors
    }

    var typed: [(label: String, text: String)] { answer.texts.map { ($0.label, $0.text) } }

    func write(_ html: inout HTML) {
        html.element(
            "p", "Record what you know; what you leave out stays owed, and no work is given before it is complete.")
        writeHealth(&html)
        writeRisk(&html)
        writePerson(&html)
        writeTimes(&html)
        html.checkboxes(
            Field("sources", label: "Where this is known from", errors: errors),
            Wire.AssessmentSource.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: answer.sources)
    }

    private func writeHealth(_ html: inout HTML) {
        html.element("h2", "Health")
        area("health", told("Disability", known.disability.answerWord), &html)
        html.radios(
            Field("fitness", label: "What work the person is fit for", errors: errors),
            Wire.Fitness.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: answer.fitness)
        area("vulnerability", told("Flags", known.flags.joined(separator: ", ")), &html)
    }

    private func writeRisk(_ html: inout HTML) {
        html.element("h2", "Risk")
        html.radios(
            Field(
                "rosh", label: "Risk of serious harm",
                hint: told("Risk of serious harm", RiskLevel.word(known.riskOfSeriousHarm)), errors: errors),
            RiskLevel.words.enumerated().map { Choice(value: "\($0.offset + 1)", label: $0.element) },
            chosen: answer.riskOfSeriousHarm)
        for question in Wire.AssessmentQuestion.known {
            html.radios(
                Field(question.code, label: question.wording, hint: hint(question), errors: errors),
                Wire.Known.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: answer.answers[question])
            if question == .restrainingOrder { area("terms", nil, &html) }
        }
        let zones = told("Must not enter", known.exclusions.joined(separator: ", "))
        let home = told("Lives in", known.postcodeDistrict)
        area("exclusions", zones.map { [$0, home ?? ""].nonEmpty.joined(separator: " ") } ?? home, &html)
        area("keep-apart", nil, &html)
    }

    private func writePerson(_ html: inout HTML) {
        html.element("h2", "The person")
        area("motivation", told("Employment", known.employment), &html)
        let person = [
            known.sex.behind("Sex: "), known.dateOfBirth.dayText.behind("born "), known.language.behind("language: "),
        ].nonEmpty.joined(separator: ", ")
        area("diversity", told("The case", person), &html)
        area("skills", nil, &html)
        html.dateInput(
            answer.aloneByChoice, label: "Said to work as the only woman in a group by own choice (optional)",
            hint: "The day on which she last said so. Leave it empty where she did not.", errors: errors)
    }

    private func writeTimes(_ html: inout HTML) {
        html.element("h2", "When and how far")
        html.checkboxes(
            Field("available", label: "Available on", hint: told("Dependants", known.dependants), errors: errors),
            Wire.Weekday.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: answer.available)
        html.textInput(
            Field("travel", label: "Longest way to work, in minutes", errors: errors), value: answer.travel,
            inputMode: "numeric", width: "input-4")
    }

    private func area(_ name: String, _ told: String?, _ html: inout HTML) {
        guard let text = answer.texts.first(where: { $0.name == name }) else { return }
        let hint = [text.hint, told ?? ""].nonEmpty.joined(separator: " ")
        html.textArea(
            Field(name, label: text.label, hint: hint.isEmpty ? nil : hint, errors: errors), value: text.text)
    }

    private func hint(_ question: Wire.AssessmentQuestion) -> String? {
        switch question {
        case .weapons: told("Weapons", known.weapons.answerWord)
        case .restrainingOrder: told("Restraining order", known.restrainingOrder.answerWord)
        default: nil
        }
    }

    /// What another service holds, so that nobody is asked for it twice; nil where it holds nothing.
    private func told(_ what: String, _ value: String) -> String? {
        value.isEmpty ? nil : "Allocation has – \(what): \(value)."
    }

    func send(about file: RequirementFile, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let reply = try await unpaidWork.recordPlacementAssessment(
            .init(caseId: file.caseID, version: version, assessment: answer.assessment), call)
        return reply.note("The assessment was recorded.")
    }

    func field(at path: String) -> String {
        switch path.replacingPrefix("assessment.") {
        case let path where path.hasPrefix("exclusions"): "exclusions"
        case let path where path.hasPrefix("keepApart"): "keep-apart"
        case let path where path.hasPrefix("available"): "available"
        case let path where path.hasPrefix("sources"): "sources"
        case "health", "fitness", "vulnerability", "motivation", "diversity", "weapons":
            path.replacingPrefix("assessment.")
        case "riskOfSeriousHarm": "rosh"
        case "threatsToOthers": "threats-to-others"
        case "restrainingOrder": "restraining-order"
        case "restrainingOrderTerms": "terms"
        case "sexualRisk": "sexual-risk"
        case "riskToChildren": "risk-to-children"
        case "skillsWanted": "skills"
        case "travelLimitMinutes": "travel"
        case "aloneByChoiceOn": "alone-day"
        default: ""
        }
    }
}

extension String {
    /// Without the prefix, where it has it.
    fileprivate func replacingPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }

    /// The extract's `Y`, `N` or `U` in words; empty where there is none.
    fileprivate var answerWord: String {
        switch self {
        case "Y": "Yes"
        case "N": "No"
        case "U": "Unknown"
        default: self
        }
    }
}
