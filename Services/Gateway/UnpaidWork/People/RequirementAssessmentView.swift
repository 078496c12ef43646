import GatewayKit
import Messages

/// What is known of a person for a placement, what is owed, and who was asked, as the person's page shows it.
extension RequirementView {
    /// What allocation and the responsible officer have told.
    func writeKnown(_ html: inout HTML) {
        let known = reply.known ?? .init()
        html.element("h2", "What is known")
        html.summaryList([
            .init("Responsible officer", known.officerName),
            .init("Must not enter", known.exclusions.joined(separator: ", "), otherwise: "No place is known"),
            .init("Need for help with alcohol", known.hasAlcoholNeed ? "Yes" : "None is known"),
            .init("Flags", known.flags.joined(separator: ", ")), .init("Employment", known.employment),
            .init("Dependants", known.dependants), .init("Language", known.language),
            .init("Risk of serious harm", RiskLevel.word(known.riskOfSeriousHarm)),
        ])
    }

    func writeAssessment(_ html: inout HTML) {
        html.element("h2", "Placement assessment")
        writeOwed(&html)
        if let assessment = reply.assessment { html.summaryList(rows(assessment)) }
        if !reply.assessedAt.isEmpty {
            html.element("p", ["class": "hint"], "\(reply.assessedAt.momentText) by \(names[reply.assessedBy])")
        }
        writeNotEstablished(&html)
        writeInquiries(&html)
    }

    private func writeOwed(_ html: inout HTML) {
        guard !reply.owed.isEmpty else { return html.element("p") { $0.tag("Complete", colour: .green) } }
        html.element("div", ["class": "inset"]) { html in
            html.element("p", "Still owed before any work is given:")
            html.list(reply.owed)
        }
    }

    private func rows(_ known: Wire.PlacementAssessment) -> [HTML.SummaryRow] {
        let order = [known.restrainingOrder.word ?? "", known.restrainingOrderTerms].nonEmpty.joined(separator: ": ")
        let travel = known.travelLimitMinutes == 0 ? "" : "At most \(known.travelLimitMinutes) minutes"
        let alone = known.aloneByChoiceOn.dayText
        return [
            .init("Health", known.health), .init("Fitness", known.fitness.word ?? ""),
            .init("Vulnerability", known.vulnerability),
            .init("Risk of serious harm", RiskLevel.word(known.riskOfSeriousHarm)),
            .init("Weapons", known.weapons.word ?? ""), .init("Threats to others", known.threatsToOthers.word ?? ""),
            .init("Restraining order", order), .init("Must not work in", known.exclusions.joined(separator: ", ")),
            .init("Sexual risk", known.sexualRisk.word ?? ""),
            .init("Risk to children", known.riskToChildren.word ?? ""), .init("Motivation", known.motivation),
            .init("Diversity", known.diversity), .init("Skills wanted", known.skillsWanted),
            .init("Available", known.available.map(\.wording).joined(separator: ", ")), .init("Travel", travel),
            .init("Keep apart from", known.keepApart.joined(separator: ", ")),
            .init("Sources", known.sources.map(\.wording).joined(separator: ", ")),
        ] + (alone.isEmpty ? [] : [.init("Alone among men by own choice, said on", alone)])
    }

    private func writeNotEstablished(_ html: inout HTML) {
        guard !reply.notEstablished.isEmpty else { return }
        let questions = reply.notEstablished.map { $0.wording.lowercasedFirst }.joined(separator: ", ")
        html.inset(
            "Not established: \(questions). Until it is, only an enclosed workshop is open, by a manager’s release.")
        guard let release = reply.release else { return }
        html.element("div", ["class": "inset"]) { html in
            html.element("p", "Released to an enclosed workshop until \(release.reviewOn.dayText): \(release.reason)")
            html.element("p") { $0.signature(release.at, names[release.manager]) }
        }
    }

    private func writeInquiries(_ html: inout HTML) {
        guard !reply.inquiries.isEmpty else { return }
        html.table(
            "Who was asked", ["About", "Asked", "Reply", "Recorded by"], reply.inquiries, otherwise: ""
        ) { inquiry in
            [
                DataTable.text(inquiry.about.wording),
                DataTable.text([inquiry.askedOf, inquiry.askedOn.dayText].nonEmpty.joined(separator: ", ")),
                { html in
                    if inquiry.isUnanswered {
                        html.tag("No reply came", colour: .grey)
                    } else if inquiry.reply.isEmpty {
                        html.tag("Waiting", colour: .yellow)
                    } else {
                        html.text(inquiry.reply, quiet: inquiry.repliedOn.dayText)
                    }
                },
                DataTable.text(names[inquiry.recordedBy]),
            ]
        }
    }
}

/// A level of the risk of serious harm, as the contract of unpaid work numbers it.
enum RiskLevel {
    static let choices = Wire.RiskOfSeriousHarm.known.map { Choice(value: "\($0.rawValue)", label: $0.wording) }

    /// The level of this number, from 1; empty where there is none.
    static func word(_ level: UInt32) -> String { Wire.RiskOfSeriousHarm(rawValue: Int32(clamping: level)).word ?? "" }
}
