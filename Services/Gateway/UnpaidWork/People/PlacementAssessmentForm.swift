import GatewayKit
import Messages

/// What is known of a person for a placement; part of it may be stored, and what is still owed is told.
struct PlacementAssessmentForm: CommandForm {
    static let command = Command<RequirementFile>(
        "assessment", UnpaidWorkMethods.recordPlacementAssessment, audit: "Recorded the placement assessment",
        heading: "Placement assessment", button: "Record the assessment")

    private var assessment = Wire.PlacementAssessment()
    private var riskOfSeriousHarm = ""
    private var exclusions = ""
    private var keepApart = ""
    private var travel = NumberEntry()
    private var aloneByChoice = DateEntry()

    /// With what is recorded; where nothing is, with what allocation is certain of.
    mutating func begin(about file: RequirementFile, _ query: Form) throws(Refusal) {
        let known = file.known
        assessment = file.reply.assessment ?? .init()
        if assessment.weapons == .unspecified { assessment.weapons = known.weapons.known }
        if assessment.restrainingOrder == .unspecified { assessment.restrainingOrder = known.restrainingOrder.known }
        let recorded = assessment.riskOfSeriousHarm
        riskOfSeriousHarm = "\(recorded == 0 ? known.riskOfSeriousHarm : recorded)"
        exclusions = assessment.exclusions.joined(separator: "\n")
        keepApart = assessment.keepApart.joined(separator: "\n")
        travel = NumberEntry(assessment.travelLimitMinutes == 0 ? nil : assessment.travelLimitMinutes)
        aloneByChoice = DateEntry(iso: assessment.aloneByChoiceOn)
    }

    mutating func fields(_ on: inout some Fields, about file: RequirementFile) {
        on.words("Record what you know; what you leave out stays owed, and no work is given before it is complete.")
        health(&on, file.known)
        risk(&on, file.known)
        person(&on, file.known)
        on.heading("When and how far")
        on.checkboxes(
            &assessment.available, "available", "Available on", of: Wire.Weekday.known,
            hint: told("Dependants", file.known.dependants))
        on.number(
            &travel, "travel", "Longest way to work", .open, in: Limits.travelMinutes, of: "minutes",
            at: "travelLimitMinutes")
        on.checkboxes(&assessment.sources, "sources", "Where this is known from", of: Wire.AssessmentSource.known)
    }

    private mutating func health(_ on: inout some Fields, _ known: Wire.KnownOfPerson) {
        on.heading("Health")
        on.area(
            &assessment.health, "health", "Health", .open,
            hint: hint(
                "What the supervisor must know. Write “none” where there is nothing.",
                told("Disability", known.disability.answerWord)))
        on.radios(&assessment.fitness, "fitness", "What work the person is fit for", .open)
        on.area(
            &assessment.vulnerability, "vulnerability", "Vulnerability", .open,
            hint: told("Flags", known.flags.joined(separator: ", ")))
    }

    private mutating func risk(_ on: inout some Fields, _ known: Wire.KnownOfPerson) {
        on.heading("Risk")
        on.radios(
            &riskOfSeriousHarm, "rosh", "Risk of serious harm", .open, of: RiskLevel.choices,
            hint: told("Risk of serious harm", RiskLevel.word(known.riskOfSeriousHarm)), at: "riskOfSeriousHarm")
        on.radios(
            &assessment.weapons, "weapons", Wire.AssessmentQuestion.weapons.wording, .open,
            hint: told("Weapons", known.weapons.answerWord))
        on.radios(
            &assessment.threatsToOthers, "threatsToOthers", Wire.AssessmentQuestion.threatsToOthers.wording, .open)
        on.radios(
            &assessment.restrainingOrder, "restrainingOrder", Wire.AssessmentQuestion.restrainingOrder.wording, .open,
            hint: told("Restraining order", known.restrainingOrder.answerWord))
        on.area(
            &assessment.restrainingOrderTerms, "terms", "Terms of the restraining order", .open,
            hint: "Whom or what to keep away from.", at: "restrainingOrderTerms")
        on.radios(&assessment.sexualRisk, "sexualRisk", Wire.AssessmentQuestion.sexualRisk.wording, .open)
        on.radios(&assessment.riskToChildren, "riskToChildren", Wire.AssessmentQuestion.riskToChildren.wording, .open)
        on.entries(
            &exclusions, "exclusions", "Where the person must not work",
            hint: hint(
                "One town or postcode district a line, at most \(Limits.assessmentEntries).",
                told("Must not enter", known.exclusions.joined(separator: ", ")),
                told("Lives in", known.postcodeDistrict)))
        on.entries(
            &keepApart, "keepApart", "Whom the person must not meet at work",
            hint: "One CRN a line, at most \(Limits.assessmentEntries).")
    }

    private mutating func person(_ on: inout some Fields, _ known: Wire.KnownOfPerson) {
        on.heading("The person")
        on.area(&assessment.motivation, "motivation", "Motivation", .open, hint: told("Employment", known.employment))
        let person = [
            known.sex.behind("Sex: "), known.dateOfBirth.dayText.behind("born "), known.language.behind("language: "),
        ].nonEmpty.joined(separator: ", ")
        on.area(&assessment.diversity, "diversity", "Diversity", .open, hint: told("The case", person))
        on.area(&assessment.skillsWanted, "skills", "Skills wanted", .open, at: "skillsWanted")
        on.date(
            &aloneByChoice, "alone", "Said to work as the only woman in a group by own choice", .optional,
            hint: "The day on which she last said so. Leave it empty where she did not.", at: "aloneByChoiceOn")
    }

    /// What another service holds, so that nobody is asked for it twice; nil where it holds nothing.
    private func told(_ what: String, _ value: String) -> String? {
        value.isEmpty ? nil : "Allocation has – \(what): \(value)."
    }

    private func hint(_ parts: String?...) -> String { parts.compactMap(\.self).joined(separator: " ") }

    func send(_ sent: Sent<RequirementFile>) async throws -> DoneNote {
        var assessment = assessment
        assessment.riskOfSeriousHarm = UInt32(riskOfSeriousHarm) ?? 0
        assessment.exclusions = exclusions.entries
        assessment.keepApart = keepApart.entries.map { $0.uppercased() }
        assessment.travelLimitMinutes = travel.value
        assessment.aloneByChoiceOn = aloneByChoice.iso
        let request = Wire.RecordPlacementAssessmentRequest(
            caseId: sent.subject.caseID, version: sent.version, assessment: assessment)
        return try await sent.service.recordPlacementAssessment(request, sent.call).note("The assessment was recorded.")
    }
}

extension Fields {
    /// As many names as an assessment may have, one a line.
    fileprivate mutating func entries(_ text: inout String, _ name: String, _ label: String, hint: String) {
        let most = Limits.assessmentEntries
        area(&text, name, label, .open, hint: hint, fault: text.entries.count > most ? "Enter at most \(most)" : nil)
    }
}

extension RequirementFile {
    /// What allocation has told, which stands beside each answer.
    fileprivate var known: Wire.KnownOfPerson { reply.known ?? .init() }
}

extension String {
    /// What an extract's `Y` or `N` is certain of; anything else has to be found out.
    fileprivate var known: Wire.Known {
        switch self {
        case "Y": .yes
        case "N": .no
        default: .unspecified
        }
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
