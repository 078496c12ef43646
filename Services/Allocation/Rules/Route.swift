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

    init(_ facts: CaseFacts, _ banding: Banding?, _ grade: OfficerGrade?) {
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
        self.init(standaloneIn: facts.town, banding.outcome, grade, hasOfficer: facts.currentOfficer != nil)
    }

    private init(standaloneIn town: String, _ outcome: Banding.Outcome, _ grade: OfficerGrade?, hasOfficer: Bool) {
        let standalone = "A standalone order of unpaid work or an attendance centre."
        if grade?.isField == true {
            self.init(.fieldTeam(town), [standalone, "The person is current to a field officer, who keeps the case."])
        } else if case .banded(let band) = outcome, band >= .blue {
            let words = "\(band.name) is above what a Hub officer may hold: the field manager of \(town) decides."
            self.init(.fieldManager(town), [standalone, words])
        } else {
            let isUnknown = hasOfficer && grade == nil
            let officer =
                isUnknown
                ? "The grade of the current officer is not known." : "The person is not current to a field officer."
            let waits = outcome == .pending ? ["The band is pending: Blue or Red would go to the field manager."] : []
            self.init(.hub, [standalone, officer] + waits)
        }
    }

    private init(_ destination: Destination, _ reasons: [String]) {
        self.destination = destination
        self.reasons = reasons
    }
}
