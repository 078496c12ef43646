import GatewayKit
import Hummingbird
import Messages
import RPC

/// The warning of a failure as a letter to print: A4.
struct WarningLetterPage: Sendable {
    static let pattern = "\(FailureFile.pattern)/letter"

    let supervision: any SupervisionAPI
    let layout: Layout

    static func path(to file: FailureFile) -> String { "\(file.path)/letter" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await FailureFile(visit, session, from: supervision)
        guard let warning = file.warning else { throw Refusal.notFound }
        let failure = file.failure
        let page = Page(title: "Warning to print – \(failure.name)", back: file.path) { html in
            html.element("div", ["class": "sheet"]) { html in
                html.element("h1", "Warning")
                html.element("p", [failure.forenames, failure.surname].nonEmpty.joined(separator: " "))
                html.element("p", "CRN \(failure.crn). \(warning.sentOn.dayText).")
                html.element("p", warning.text)
                html.element(
                    "p", "If you had a reasonable excuse, tell your responsible officer at once and bring proof of it.")
                html.element("p", ["class": "write-line"], "Responsible officer’s name and signature:")
                if warning.channel == .handedOver {
                    html.element("p", ["class": "write-line"], "I have had this warning. Name, signature and day:")
                }
            }
        }
        return layout.response(page, for: visit)
    }
}
