import GatewayKit
import Messages

/// What allocation and the responsible officer have told of a person.
struct RequirementKnownView {
    let known: Wire.KnownOfPerson

    func write(_ html: inout HTML) {
        html.element("h2", "What is known")
        html.summaryList(
            facts.map { name, words in .init(name: name) { $0.text(words.orNotProvided) } })
    }

    private var facts: [(String, String)] {
        [
            ("Responsible officer", known.officerName),
            (
                "Must not enter",
                known.exclusions.isEmpty ? "No place is known" : known.exclusions.joined(separator: ", ")
            ),
            ("Need for help with alcohol", known.hasAlcoholNeed ? "Yes" : "None is known"),
            ("Flags", known.flags.joined(separator: ", ")), ("Employment", known.employment),
            ("Dependants", known.dependants), ("Language", known.language),
            ("Risk of serious harm", RiskLevel.word(known.riskOfSeriousHarm)),
        ]
    }
}
