import GatewayKit
import Messages

/// How often people were stood down, as the return has it and by cause and project.
extension HTML {
    mutating func standDownRates(_ reply: Wire.ListStandDownsReply) {
        element("h2", "The return")
        table((reply.throughput ?? .init()).table)
        rates("By cause", "Cause", reply.byCause)
        rates("By project", "Project", reply.byProject)
    }

    private mutating func rates(_ heading: String, _ column: String, _ rates: [Wire.StandDownRate]) {
        guard !rates.isEmpty else { return }
        element("h2", heading)
        table(
            DataTable(
                heading, hidesCaption: true, [column, "Stood down", "Share of those due"],
                rows: rates.map { rate in
                    [
                        DataTable.text(rate.label),
                        DataTable.text("\(Int(rate.stoodDown).grouped) of \(Int(rate.due).grouped)"),
                        { $0.share(rate.stoodDown, of: rate.due) },
                    ]
                }))
    }

    /// A share in words and as a bar.
    mutating func share(_ part: UInt32, of whole: UInt32) {
        element("div", ["class": "capacity"]) { html in
            guard whole > 0 else { return html.text("None due") }
            let tenths = (UInt64(part) * 1_000 + UInt64(whole) / 2) / UInt64(whole)
            html.text(tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%")
            html.shareBar(part, of: whole)
        }
    }
}

extension Wire.ThroughputReturn {
    fileprivate var table: DataTable {
        let rows = [
            ("Did not begin in time", notCommencedInTime, commencementsDue, "people due to begin"),
            ("Were not offered their hours", notOffered, people, "people"),
            ("Were told in advance not to report", toldInAdvance, appointments, "appointments"),
            ("Were sent home on the day", sentHomeOnTheDay, appointments, "appointments"),
        ]
        return DataTable(
            "The four counts of the return", hidesCaption: true, ["What", "How many", "Share"],
            rows: rows.map { label, part, whole, noun in
                [
                    DataTable.text(label), DataTable.text("\(Int(part).grouped) of \(Int(whole).grouped) \(noun)"),
                    { $0.share(part, of: whole) },
                ]
            })
    }
}
