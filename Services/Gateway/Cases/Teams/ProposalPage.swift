import GatewayKit
import Hummingbird
import Messages
import RPC

/// Officers proposed for many cases at once, to be taken or left case by case.
struct ProposalPage: Sendable {
    static let path = "/proposals"
    static let method = AllocationMethods.proposeAllocations

    let allocation: any AllocationAPI
    let layout: Layout
    let results: OnceNotes<AllocationResults>

    static func path(team: String) -> String { path.with(query: [("team", team)]) }

    static func path(from staffID: String) -> String { path.with(query: [("from", staffID)]) }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard try await Permissions(visit, session, from: allocation).allow(Self.method) else {
            throw Refusal.notForRole
        }
        return try await page(ProposalQuery(visit.query), ProposalForm(), CommandOrigin(), visit, session)
    }

    func allocate(_ visit: Visit, _ session: Session) async throws -> Response {
        let query = ProposalQuery(visit.form)
        let form = try ProposalForm(visit.form, isReallocation: query.isReallocation)
        let answer = CommandAnswer(
            layout: layout, noun: "case", errors: form.errors, typed: [("Reason", form.words)],
            link: ("Go to the proposals", query.href), target: ProposalForm.field)
        return try await answer.response(visit, session) { call in
            let reply = try await allocation.allocateCases(form.request, call)
            let note = AllocationResults(items: reply.items, query: query)
            return .redirect(to: results.path(to: AllocationResultsPage.path, after: note, session))
        } page: { errors, origin in
            var form = form
            form.errors = errors
            return try await page(query, form, origin, visit, session)
        }
    }

    private func page(
        _ query: ProposalQuery, _ form: ProposalForm, _ command: CommandOrigin, _ visit: Visit, _ session: Session
    ) async throws -> Response {
        let permissions = try await Permissions(visit, session, from: allocation)
        let view = ProposalView(
            query: query, form: form, command: command, token: session.formToken,
            reply: try await reply(to: query.request, Call(visit, session)),
            mayAllocate: permissions.allow(method: "AllocateCases"))
        let hasErrors = !form.errors.isEmpty
        let page = Page(
            title: view.title, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors,
            back: query.queue.href, isWide: true
        ) { view.write(&$0) }
        return layout.response(page, for: visit)
    }

    private func reply(
        to request: Wire.ProposeAllocationsRequest, _ call: Call
    ) async throws -> Wire.ProposeAllocationsReply {
        do {
            return try await allocation.proposeAllocations(request, call)
        } catch let status as Status where status.code == .invalidArgument {
            // The request holds nothing but what the address says.
            throw Refusal.notFound
        }
    }
}
