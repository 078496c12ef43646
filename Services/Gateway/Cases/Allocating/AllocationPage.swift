import GatewayKit
import HTTPTypes
import Hummingbird
import Messages
import RPC

/// The check before a case goes to an officer: what changes, what is asked for besides, and the command itself.
struct AllocationPage: Sendable {
    static let pattern = "\(CaseFile.pattern)/allocation"

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
            let (comparison, candidate) = try await choice(visit.query, visit, session)
            if candidate.isCurrent { throw Refusal.alreadyDone("\(candidate.name) holds the case already.") }
            return page(
                AllocationForm(candidate, in: comparison), candidate, CommandOrigin(), comparison, visit, session)
        } catch {
            return try refused(error, AllocationForm(Form()), CommandOrigin(), visit)
        }
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        let caseID = visit.parameters["case"] ?? ""
        var form = AllocationForm(visit.form)
        do {
            let (comparison, candidate) = try await choice(visit.form, visit, session)
            form.check(for: candidate)
            let filled = form
            let answer = CommandAnswer(
                layout: layout, noun: "case", errors: filled.errors, typed: filled.typed,
                link: CaseFile.link(to: caseID), target: filled.field)
            return try await answer.response(visit, session) { call in
                let reply = try await allocation.allocateCase(filled.request(about: caseID), call)
                return .redirect(to: allocated.path(to: AllocatedPage.path(to: caseID), after: reply, session))
            } page: { errors, origin in
                form.errors = errors
                return page(form, candidate, origin, comparison, visit, session)
            }
        } catch {
            return try refused(error, form, CommandOrigin(visit.form), visit)
        }
    }

    /// The officer who is named, among those of the team.
    private func choice(
        _ form: Form, _ visit: Visit, _ session: Session
    ) async throws -> (OfficerComparison, Wire.Candidate) {
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
        return (comparison, candidate)
    }

    /// What is about the case's state leads to the case; what is about the address or the services does not.
    private func refused(
        _ error: any Error, _ form: AllocationForm, _ command: CommandOrigin, _ visit: Visit
    ) throws -> Response {
        let refusal = (error as? Status).map { Refusal(ofCommand: $0, about: "case") } ?? Refusal(describing: error)
        guard refusal.status == .conflict else { throw error }
        return RefusedForm(
            refusal: refusal, typed: form.typed + command.typed, link: CaseFile.link(to: visit.parameters["case"] ?? "")
        ).response(layout, for: visit)
    }

    private func page(
        _ form: AllocationForm, _ candidate: Wire.Candidate, _ command: CommandOrigin, _ comparison: OfficerComparison,
        _ visit: Visit, _ session: Session
    ) -> Response {
        let heading = "Check before you allocate the case"
        let back = OfficerChoicePage.path(to: comparison.caseID, team: comparison.reply.team)
        let page = Page(form: heading, form.errors, back: back) { html in
            html.element("p", ["class": "hint"], "\(comparison.summary.title), CRN \(comparison.summary.crn)")
            html.element("h1", heading)
            html.consequence(of: candidate, for: comparison.summary)
            html.form(action: Self.path(to: comparison.caseID), token: session.formToken) { html in
                form.write(for: candidate, managers: comparison.reply.managers, &html)
                command.write(form.errors, &html)
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
