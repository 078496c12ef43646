import GatewayKit
import Hummingbird
import Messages

/// What became of the entries that one form made.
struct AttendanceResults: Sendable {
    let results: [Wire.AttendanceResult]
    let file: SessionFile

    /// The person of an entry, as the register had it.
    func row(of result: Wire.AttendanceResult) -> Wire.RegisterRow? {
        file.reply.rows.first { $0.appointmentId == result.appointmentId }
    }
}

/// Tells once, person by person, what became of the entries.
struct AttendanceResultsPage: Sendable {
    static let pattern = "\(RegisterView.pattern)/results"

    let layout: Layout
    let results: OnceNotes<AttendanceResults>

    static func path(to file: SessionFile) -> String { "\(file.path)/results" }

    func show(_ visit: Visit, _ session: Session) -> Response {
        let register = SessionFile.path(to: visit.parameters["session"] ?? "")
        guard let results = results.take(visit, session) else { return shownAlready(register, visit) }
        let recorded = results.results.count(where: \.isInRegister)
        let people = results.results.count.counted("person", plural: "people")
        let heading = "\(recorded) of \(people) \(recorded == 1 ? "is" : "are") in the register"
        let page = Page(title: heading, back: register) { html in
            html.element("h1", heading)
            for result in results.results { write(result, results, &html) }
            html.buttonLink("Go to the register", to: register)
        }
        return layout.response(page, for: visit)
    }

    private func write(_ result: Wire.AttendanceResult, _ results: AttendanceResults, _ html: inout HTML) {
        let row = results.row(of: result)
        let name = row?.name ?? "Somebody who is not in the register"
        html.element("section", ["class": "person"]) { html in
            html.element("h2", name)
            html.element("p") { html in
                html.tag(result.verdict.wording, colour: result.isInRegister ? .green : .red)
                html.text(" ")
                html.text(result.isInRegister ? result.creditText : result.words)
            }
            guard !result.isInRegister, let row else { return }
            html.element("p") { $0.link("Record \(name)", to: results.file.path(to: row)) }
        }
    }

    /// The result is kept nowhere: the register tells what became of everybody.
    private func shownAlready(_ register: String, _ visit: Visit) -> Response {
        let page = Page(title: "The result was shown already") { html in
            html.element("h1", "The result was shown already")
            html.element("p", "The register shows what is recorded of everybody.")
            html.element("p") { $0.link("Go to the register", to: register) }
        }
        return layout.response(page, for: visit)
    }
}
