import Messages

/// A placement assessment as the page's fields hold it: kept as it was filled in.
struct PlacementAssessmentForm {
    /// One of the fields that hold text.
    struct Text {
        let name: String
        let label: String
        var hint = ""
        var text = ""
    }

    private(set) var texts = [
        Text(
            name: "health", label: "Health", hint: "What the supervisor must know. Write “none” where there is nothing."
        ),
        Text(name: "vulnerability", label: "Vulnerability"),
        Text(name: "terms", label: "Terms of the restraining order", hint: "Whom or what to keep away from."),
        Text(
            name: "exclusions", label: "Where the person must not work",
            hint: "One town or postcode district a line, at most 20."),
        Text(name: "keep-apart", label: "Whom the person must not meet at work", hint: "One CRN a line, at most 20."),
        Text(name: "motivation", label: "Motivation"), Text(name: "diversity", label: "Diversity"),
        Text(name: "skills", label: "Skills wanted"),
    ]
    private(set) var fitness: String?
    private(set) var riskOfSeriousHarm: String?
    /// Codes of what is known, by question.
    private(set) var answers: [Wire.AssessmentQuestion: String] = [:]
    private(set) var available: Set<String> = []
    private(set) var travel = ""
    private(set) var sources: Set<String> = []
    private(set) var aloneByChoice = DateEntry("alone")
    private(set) var errors: [FieldError] = []

    /// With what is recorded; where nothing is, with what allocation is certain of.
    init(_ recorded: Wire.PlacementAssessment?, _ known: Wire.KnownOfPerson) {
        let recorded = recorded ?? .init()
        for (name, text) in [
            ("health", recorded.health), ("vulnerability", recorded.vulnerability),
            ("terms", recorded.restrainingOrderTerms), ("exclusions", recorded.exclusions.joined(separator: "\n")),
            ("keep-apart", recorded.keepApart.joined(separator: "\n")), ("motivation", recorded.motivation),
            ("diversity", recorded.diversity), ("skills", recorded.skillsWanted),
        ] { set(name, text) }
        fitness = recorded.fitness.word.map { _ in recorded.fitness.code }
        let level = recorded.riskOfSeriousHarm == 0 ? known.riskOfSeriousHarm : recorded.riskOfSeriousHarm
        riskOfSeriousHarm = level == 0 ? nil : "\(level)"
        for question in Wire.AssessmentQuestion.known {
            let answer = recorded[keyPath: question.answer]
            let value = answer == .unspecified ? known.answer(to: question) : answer
            answers[question] = value.word.map { _ in value.code }
        }
        available = Set(recorded.available.map(\.code))
        travel = recorded.travelLimitMinutes == 0 ? "" : "\(recorded.travelLimitMinutes)"
        sources = Set(recorded.sources.map(\.code))
        aloneByChoice = DateEntry("alone", iso: recorded.aloneByChoiceOn)
    }

    /// As it was filled in.
    init(_ form: Form) {
        for text in texts { set(text.name, form.line(text.name)) }
        fitness = form["fitness"]
        riskOfSeriousHarm = form["rosh"]
        for question in Wire.AssessmentQuestion.known { answers[question] = form[question.code] }
        available = Set(form.all("available"))
        travel = form.line("travel")
        sources = Set(form.all("sources"))
        aloneByChoice = DateEntry("alone", form)
        findErrors()
    }

    private mutating func set(_ name: String, _ text: String) {
        guard let index = texts.firstIndex(where: { $0.name == name }) else { return }
        texts[index].text = text
    }

    private func text(_ name: String) -> String { texts.first { $0.name == name }?.text ?? "" }

    private mutating func findErrors() {
        for text in texts where text.text.hasControlCharacters {
            errors.append(FieldError(field: text.name, message: "\(text.label) must only hold what can be typed"))
        }
        for name in ["exclusions", "keep-apart"] where text(name).entries.count > Limits.assessmentEntries {
            errors.append(FieldError(field: name, message: "Enter at most \(Limits.assessmentEntries)"))
        }
        if !travel.isEmpty, !(UInt32(travel).map { Limits.travelMinutes ~= $0 } ?? false) {
            errors.append(
                FieldError(
                    field: "travel",
                    message: "Longest way to work must be a whole number of minutes from 1 to "
                        + "\(Limits.travelMinutes.upperBound)"))
        }
        if !aloneByChoice.isEmpty, let fault = aloneByChoice.fault("The day") { errors.append(fault) }
    }

    /// What the service is given; only for a form without errors.
    var assessment: Wire.PlacementAssessment {
        var assessment = Wire.PlacementAssessment(
            health: text("health"), fitness: fitness.flatMap(Wire.Fitness.init(code:)) ?? .unspecified,
            vulnerability: text("vulnerability"), riskOfSeriousHarm: riskOfSeriousHarm.flatMap { UInt32($0) } ?? 0,
            restrainingOrderTerms: text("terms"), exclusions: text("exclusions").entries,
            motivation: text("motivation"), diversity: text("diversity"), skillsWanted: text("skills"),
            available: Wire.Weekday.known.filter { available.contains($0.code) },
            travelLimitMinutes: UInt32(travel) ?? 0,
            sources: Wire.AssessmentSource.known.filter { sources.contains($0.code) },
            keepApart: text("keep-apart").entries.map { $0.uppercased() },
            aloneByChoiceOn: aloneByChoice.iso)
        for question in Wire.AssessmentQuestion.known {
            assessment[keyPath: question.answer] = answers[question].flatMap(Wire.Known.init(code:)) ?? .unspecified
        }
        return assessment
    }
}

extension Wire.AssessmentQuestion {
    /// Where an assessment has the answer.
    fileprivate var answer: WritableKeyPath<Wire.PlacementAssessment, Wire.Known> {
        switch self {
        case .weapons: \.weapons
        case .threatsToOthers: \.threatsToOthers
        case .restrainingOrder: \.restrainingOrder
        case .sexualRisk: \.sexualRisk
        case .riskToChildren, .unspecified, .unrecognized: \.riskToChildren
        }
    }
}

extension Wire.KnownOfPerson {
    /// What allocation is certain of; what it does not know has to be found out.
    fileprivate func answer(to question: Wire.AssessmentQuestion) -> Wire.Known {
        switch question {
        case .weapons: Self.answer(weapons)
        case .restrainingOrder: Self.answer(restrainingOrder)
        default: .unspecified
        }
    }

    private static func answer(_ letter: String) -> Wire.Known {
        switch letter {
        case "Y": .yes
        case "N": .no
        default: .unspecified
        }
    }
}
