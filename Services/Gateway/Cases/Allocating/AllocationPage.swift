import GatewayKit
import HTTPTypes
import Hummingbird
import Messages
import RPC

/// The check before a case goes to an officer: what changes, what is asked for besides, and the command itself.
struct AllocationPage: Sendable {
    static let pattern = "\(CaseFile.pattern)/allocation"
    private static let changeField = "is-change"

    let allocation: any AllocationAPI
    let layout: Layout
    let allocated: OnceNotes<Wire.AllocateCaseReply>

    static func path(to caseID: String, officer: String = "", team: String = "") -> String {
        "\(CaseFile.path(to: caseID))/allocation"
            .with(query: [(OfficerChoicePage.officerField, officer), (OfficerChoicePage.teamField, team)])
    }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard try await Permissions(visit, session, from: allocation).allow(method: "AllocateCase") else {
            throw Refusal.notForRole
        }
        do {
            let (comparison, choice) = try await choice(visit.query, visit, session)
            if choice.candidate.isCurrent {
                throw Refusal.alreadyDone("\(choice.candidate.name) holds the case already.")
            }
            return page(
                AllocationForm(), [], choice, CommandOrigin(), comparison.reply.version, comparison, visit, session)
        } catch {
            return try refused(error, visit)
        }
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        let caseID = visit.parameters["case"] ?? ""
        do {
            let (comparison, choice) = try await choice(
                visit.form, isChange: visit.form[Self.changeField] != nil, visit, session)
            let form = AllocationForm(visit.form, about: choice)
            let index = form.index(about: choice)
            let answer = CommandAnswer(
                layout: layout, noun: CaseFile.noun, errors: form.errors(about: choice), typed: index.typed,
                link: CaseFile.link(to: caseID), target: index.target)
            return try await answer.response(visit, session) { call in
                let request = form.request(about: caseID, visit.form.version, choice)
                let reply = try await allocation.allocateCase(request, call)
                return .redirect(to: allocated.path(to: AllocatedPage.path(to: caseID), after: reply, session))
            } page: { errors, origin in
                page(form, errors, choice, origin, visit.form.version, comparison, visit, session)
            }
        } catch {
            return try refused(error, visit)
        }
    }

    /// The officer who is named, among those of the team.
    ///
    /// - Parameter isChange: as the form was shown; as the case now is where nil.
    private func choice(
        _ form: Form, isChange: Bool? = nil, _ visit: Visit, _ session: Session
    ) async throws -> (OfficerComparison, AllocationChoice) {
        let comparison = try await OfficerComparison(
            visit, session, team: form.line(OfficerChoicePage.teamField), from: allocation)
        guard let candidate = comparison.candidate(form.line(OfficerChoicePage.officerField)) else {
            throw Refusal.notFound
        }
        guard candidate.verdict != .notEligible else {
            throw Refusal(
                status: .conflict, heading: "\(candidate.name) may not hold this case",
                advice: candidate.eligibilityReasons.joined(separator: " "))
        }
        let choice = AllocationChoice(
            candidate: candidate, managers: comparison.reply.managers,
            isChange: isChange ?? !comparison.summary.officer.isEmpty)
        return (comparison, choice)
    }

    /// What is about the case's state leads to the case; what is about the address or the services does not.
    private func refused(_ error: any Error, _ visit: Visit) throws -> Response {
        let refusal = (error as? Status).map { Refusal(ofCommand: $0, about: "case") } ?? Refusal(describing: error)
        guard refusal.status == .conflict else { throw error }
        let choice = AllocationChoice(isChange: true)
        let typed = AllocationForm(visit.form, about: choice).index(about: choice).typed
        return RefusedForm(
            refusal: refusal, typed: typed + CommandOrigin(visit.form).typed,
            link: CaseFile.link(to: visit.parameters["case"] ?? "")
        ).response(layout, for: visit)
    }

    private func page(
        _ form: AllocationForm, _ errors: [FieldError], _ choice: AllocationChoice, _ origin: CommandOrigin,
        _ version: UInt32, _ comparison: OfficerComparison, _ visit: Visit, _ session: Session
    ) -> Response {
        let heading = "Check before you allocate the case"
        let back = OfficerChoicePage.path(to: comparison.caseID, team: comparison.reply.team)
        let page = Page(form: heading, errors, back: back) { html in
            html.element("p", ["class": "hint"], "\(comparison.summary.title), CRN \(comparison.summary.crn)")
            html.element("h1", heading)
            html.consequence(of: choice.candidate, for: comparison.summary)
            html.form(action: Self.path(to: comparison.caseID), token: session.formToken) { html in
                html.hidden("version", "\(version)")
                html.hidden(OfficerChoicePage.officerField, choice.candidate.staffID)
                html.hidden(OfficerChoicePage.teamField, comparison.reply.team)
                if choice.isChange { html.hidden(Self.changeField, "yes") }
                form.write(errors, about: choice, &html)
                origin.write(errors, &html)
                html.button("Allocate the case")
            }
            html.element("p") { html in
                html.element("a", ["href": back], "Choose another officer")
            }
        }
        return layout.response(page, for: visit)
    }
}

extension HTML {
    /// What the choice does, in words and as a bar.
    fileprivate mutating func consequence(of candidate: Wire.Candidate, for summary: Wire.CaseSummary) {
        let band = Band(summary.band).map { " (\($0.word))" } ?? ""
        let grade = candidate.officer?.gradeName ?? ""
        element(
            "p",
            "You are giving \(summary.title)\(band) to \(candidate.name)\(grade.isEmpty ? "" : " (\(grade))"). Their "
                + "capacity goes from \(candidate.now.percentText) to \(candidate.then.percentText).")
        if !summary.holder.isEmpty { element("p", "\(summary.holder) holds the case now.") }
        capacityBar(now: candidate.now, after: candidate.then)
        let reasons = candidate.eligibilityReasons + candidate.rankingReasons
        guard !reasons.isEmpty else { return }
        element("h2", "What speaks for and against it")
        list(reasons)
    }
}
