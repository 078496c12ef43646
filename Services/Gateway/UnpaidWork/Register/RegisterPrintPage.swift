import GatewayKit
import Hummingbird
import Messages
import RPC

/// The register on paper: A4, with boxes to fill in by hand where there is no connection.
struct RegisterPrintPage: Sendable {
    static let pattern = "\(RegisterView.pattern)/print"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout

    static func path(to file: SessionFile) -> String { "\(file.path)/print" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await SessionFile(visit, session, from: unpaidWork)
        let page = Page(title: "Register to print – \(file.title)", back: file.path, isWide: true) { html in
            html.element("div", ["class": "sheet"]) { write(file, &$0) }
        }
        return layout.response(page, for: visit)
    }

    private func write(_ file: SessionFile, _ html: inout HTML) {
        html.element("h1", "Register")
        let meeting = file.reply.meetingPoint.behind(" Meet at ")
        html.element("p", "\(file.title), \(file.summary.times).\(meeting)")
        html.element("p") { html in
            html.text("Checked before the start: ")
            for check in PointOfWorkCheck.allCases { html.text("☐ \(check.word)  ") }
        }
        html.element("p", ["class": "write-line"], "Hazards, and what was done about them:")
        html.table(DataTable("Who is due", Self.columns, rows: rows(file.reply.rows)))
        html.element("p", "Quality and behaviour: 1 excellent, 2 good, 3 satisfactory, 4 unsatisfactory, 5 poor.")
        html.element("p", ["class": "write-line"], "Supervisor’s name, signature and time:")
        html.element(
            "p", ["class": "hint"],
            "Health and whom to keep apart are on the screen alone. Whoever enters this sheet later names the "
                + "supervisor under “Entered on behalf of”.")
    }

    private static let columns = [
        "Name and CRN", "Due", "Outcome", "Arrived", "Left", "Minutes off, and why", "Hi-vis", "Quality", "Behaviour",
    ]
    private static let outcomes = "☐ Complied ☐ Failed to comply ☐ Sent home, behaviour ☐ Sent home, service ☐ Absent"

    private func rows(_ register: [Wire.RegisterRow]) -> [[DataTable.Cell]] {
        register.map { row in
            ["\(row.name), \(row.crn)", row.times, Self.outcomes, "", "", "", "☐ Yes ☐ No", "", ""].map(DataTable.text)
        }
    }
}
