import GatewayKit
import Messages
import RPC

/// The service's answer to a preview, in words.
struct BandingAnswer {
    private enum Outcome {
        case banded(Band, robustPlan: Bool)
        case pending(undecided: [CircumstanceChoice])
        case escalated
    }

    private let outcome: Outcome
    private let reasons: [String]

    /// An answer that this release has no words for is an internal error: it must not be shown as another.
    init(_ reply: Wire.PreviewBandingReply) throws(Status) {
        reasons = reply.reasons
        switch reply.outcome {
        case .banded:
            guard let band = Band(reply.band) else { throw Status(.internalError, "No such band.") }
            outcome = .banded(band, robustPlan: reply.robustRiskManagementPlan)
        case .pending:
            outcome = .pending(
                undecided: CircumstanceChoice.all.filter { reply.undecided.contains($0.circumstance) })
        case .escalated: outcome = .escalated
        case .unspecified, .unrecognized: throw Status(.internalError, "No such outcome.")
        }
    }

    /// The answer in a few words.
    var heading: String {
        switch outcome {
        case .banded(let band, _): "This case would be \(band.word)"
        case .pending: "This case would have no band yet"
        case .escalated: "This case would not be banded"
        }
    }

    func write(_ html: inout HTML) {
        html.panel(id: "answer", heading: heading) { html in
            html.summaryList(rows)
            html.element("h3", "Rules that applied, in order")
            html.list(reasons, ordered: true)
            switch outcome {
            case .banded: break
            case .pending(let undecided): writePending(undecided, &html)
            case .escalated: writeEscalated(&html)
            }
        }
    }

    private var rows: [HTML.SummaryRow] {
        switch outcome {
        case .banded(let band, let robustPlan):
            [
                .init(name: "Band") { $0.tag(band.word, colour: band.colour) },
                .init(name: "Risk Management Plan") { $0.text(robustPlan ? "Must be robust" : "No special demand") },
            ]
        case .pending: [.init(name: "Band") { $0.tag("Pending", colour: .grey) }]
        case .escalated: [.init(name: "Band") { $0.tag("Escalated", colour: .grey) }]
        }
    }

    private func writePending(_ undecided: [CircumstanceChoice], _ html: inout HTML) {
        if !undecided.isEmpty {
            html.element("h3", "Not decided")
            html.element("ul") { html in
                for choice in undecided {
                    html.element("li") { html in
                        html.element("a", ["href": "#\(BandingForm.decisionID(choice))"], choice.label)
                    }
                }
            }
        }
        html.element("h3", "What happens next")
        html.element(
            "p",
            "The case waits without a band until what is missing is known. Fill it in below to see the band.")
    }

    private func writeEscalated(_ html: inout HTML) {
        html.element("h3", "What happens next")
        html.list(
            [
                "The case is referred to the National Probation Service on the same day.",
                "A manager countersigns within 1 business day.",
                "The National Probation Service acknowledges within 1 business day and decides within 3.",
                "Until it accepts the case, responsibility stays here.",
            ], ordered: true)
    }
}
