import Hummingbird
import RPC

/// What becomes of any form that is posted: a command that is done, a page with its faults, or a refusal.
package struct CommandAnswer {
    package let layout: Layout
    /// What somebody else may have changed meanwhile.
    package var noun = "record"
    /// What is wrong with the form itself.
    package var errors: [FieldError]
    /// What was typed, to be copied where it could not be stored.
    package var typed: [(label: String, text: String)] = []
    /// Where a refusal leads.
    package let link: (label: String, href: String)
    /// The page's control for a field of the request.
    package let target: (String) -> String

    package init(
        layout: Layout, noun: String = "record", errors: [FieldError], typed: [(label: String, text: String)] = [],
        link: (label: String, href: String), target: @escaping (String) -> String
    ) {
        self.layout = layout
        self.noun = noun
        self.errors = errors
        self.typed = typed
        self.link = link
        self.target = target
    }

    /// - Parameters:
    ///   - send: gives the command, and leads to where it is told.
    ///   - page: the form once more, with its faults.
    package func response(
        _ visit: Visit, _ session: Session, send: (Call) async throws -> Response,
        page: ([FieldError], CommandOrigin) async throws -> Response
    ) async throws -> Response {
        let origin = CommandOrigin(visit.form)
        var errors = errors + origin.errors
        if errors.isEmpty {
            let call = try origin.call(visit, session)
            do {
                return try await send(call)
            } catch let status as Status where status.isAboutFields {
                errors = status.errors(target)
            } catch let status as Status {
                return refused(Refusal(ofCommand: status, about: noun), of: status, typed + origin.typed, visit)
            }
        }
        if visit.request.wantsJSON { return FormReply(errors).response(.unprocessableContent) }
        return try await page(errors, origin)
    }

    private func refused(
        _ refusal: Refusal, of status: Status, _ typed: [(label: String, text: String)], _ visit: Visit
    ) -> Response {
        if visit.request.wantsJSON { return FormReply.response(to: refusal, of: status) }
        return RefusedForm(refusal: refusal, typed: typed, link: link).response(layout, for: visit)
    }
}
