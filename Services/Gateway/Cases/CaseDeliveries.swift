import GatewayKit
import Messages

/// The parts of a sentence that other services deliver, and whether those have taken them on, as a case's page shows it.
struct CaseDeliveries {
    let caseFile: CaseFile

    func write(_ html: inout HTML) {
        html.element("p") {
            $0.link("Failures and warnings of the order", to: Destination.path(toOrderOf: caseFile.summary.caseId))
        }
        guard !caseFile.reply.deliveries.isEmpty else { return }
        html.element("h2", "Who delivers what")
        html.table(
            DataTable(
                "Who delivers what", hidesCaption: true, ["Part", "Extent", "State"],
                rows: caseFile.reply.deliveries.map(cells)))
    }

    private func cells(_ delivery: Wire.Delivery) -> [DataTable.Cell] {
        [
            DataTable.text(delivery.name), DataTable.text(delivery.extent),
            { html in
                switch delivery.state {
                case .received:
                    html.tag("Taken on", colour: .green)
                    let words = "by \(delivery.serviceName), \(delivery.acknowledgedAt.momentText)"
                    html.element("span", ["class": "quiet"], words)
                case .withdrawn:
                    html.tag("Withdrawn", colour: .grey)
                    html.element("span", ["class": "quiet"], delivery.toldAt.momentText)
                case .unspecified, .unrecognized:
                    html.tag("Not acknowledged", colour: .yellow)
                    html.element("span", ["class": "quiet"], "Nobody has said that they know of it.")
                }
            },
        ]
    }
}

extension Wire.Delivery {
    fileprivate var name: String { kind.requirementName }

    fileprivate var serviceName: String { service.replacing("-", with: " ") }

    /// How much there is, and how much of it is done.
    fileprivate var extent: String {
        guard ordered > 0, let amount = amount(of: ordered) else { return state == .received ? "Not counted" : "" }
        let isStarted = unit == .minutes || done > 0
        return isStarted ? "\(self.amount(of: done) ?? "0") of \(amount)" : amount
    }

    private func amount(of amount: UInt32) -> String? {
        switch unit {
        case .minutes:
            amount % 60 == 0
                ? Int(amount / 60).counted("hour") : "\(Int(amount / 60).counted("hour")) \(amount % 60) minutes"
        case .days: Int(amount).counted("day")
        case .months: Int(amount).counted("month")
        case .unspecified, .unrecognized: nil
        }
    }
}
