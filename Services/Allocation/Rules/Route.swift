/// Where a case goes from intake, and why.
///
/// Standalone unpaid work and attendance centres stay in the Hub unless the person is current to a field officer; all
/// others go to the field team manager (seed 003). Standalone but above what a Hub officer may hold: likewise.
package struct Route: Sendable, Hashable {
    package enum Destination: Sendable, Hashable {
        case hub
        /// The team of a town.
        case fieldTeam(String)
        /// Of the team of a town: the case is above what a Hub officer may hold.
        case fieldManager(String)
        /// The NPS holds the person, and the unpaid work alone is delivered here.
        case unpaidWork
        /// The case is escalated.
        case nationalProbationService
    }

    package let destination: Destination
    /// In plain English, in the order in which they weighed.
    package let reasons: [String]

    init(
        _ facts: CaseFacts, _ banding: Banding?, _ grade: OfficerGrade?, isInPost: Bool, isCurrentElsewhere: Bool
    ) {
        guard let banding else {
            self.init(.unpaidWork, ["The NPS holds the person: only the unpaid work is delivered here."])
            return
        }
        guard banding.outcome != .escalated else {
            self.init(.nationalProbationService, facts.escalations.map(\.sentence))
            return
        }
        guard facts.isStandalone else {
            self.init(.fieldTeam(facts.town), ["Not a standalone order: it goes to the field team of \(facts.town)."])
            return
        }
        let own = facts.currentOfficer == nil ? HolderNow.nobody : HolderNow(grade, isInPost: isInPost)
        let holder = own != .field && isCurrentElsewhere ? .fieldElsewhere : own
        self.init(standaloneIn: facts.town, banding.outcome, holder)
    }

    private init(standaloneIn town: String, _ outcome: Banding.Outcome, _ holder: HolderNow) {
        let standalone = "A standalone order of unpaid work or an attendance centre."
        if holder == .field || holder == .fieldElsewhere {
            self.init(.fieldTeam(town), [standalone, holder.sentence])
        } else if case .banded(let band) = outcome, band >= .blue {
            let words = "\(band.name) is above what a Hub officer may hold: the field manager of \(town) decides."
            self.init(.fieldManager(town), [standalone, words])
        } else {
            let waits = outcome == .pending ? ["The band is pending: Blue or Red would go to the field manager."] : []
            self.init(.hub, [standalone, holder.sentence] + waits)
        }
    }

    private init(_ destination: Destination, _ reasons: [String]) {
        self.destination = destination
        self.reasons = reasons
    }
}

/// To whom a person is current, as far as the route of a standalone case depends on it.
private enum HolderNow {
    case nobody, field, hub, unknown, gone
    /// A field officer holds another case of the person.
    case fieldElsewhere

    init(_ grade: OfficerGrade?, isInPost: Bool) {
        self =
            switch (grade, isInPost) {
            case (nil, _): .unknown
            case (_, false): .gone
            case (let grade?, true): grade.isField ? .field : .hub
            }
    }

    var sentence: String {
        switch self {
        case .nobody, .hub: "The person is not current to a field officer."
        case .field: "The person is current to a field officer, who keeps the case."
        case .fieldElsewhere: "The person is current to a field officer, who holds another case of theirs."
        case .unknown: "The grade of the current officer is not known."
        case .gone: "The current officer is no longer in post: the person is not current to a field officer."
        }
    }
}
