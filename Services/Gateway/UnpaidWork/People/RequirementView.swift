import GatewayKit
import Messages

/// What the page of one person's unpaid work looks like.
struct RequirementView: SubjectView {
    let shown: Shown<RequirementFile>

    var reply: Wire.ReadRequirementReply { subject.reply }
    var summary: Wire.RequirementSummary { subject.summary }
    var title: String { "\(subject.title) – Unpaid work" }
    var back: String? { UnpaidWorkPages.path }

    func write(_ html: inout HTML) {
        html.element("h1", subject.title)
        html.element(
            "p", ["class": "lead"], ["CRN \(summary.crn)", event, summary.town].nonEmpty.joined(separator: ", "))
        if summary.isIntensive { html.element("p") { $0.tag("Intensive", colour: .blue) } }
        if !summary.overdue.isEmpty { html.inset("Overdue: \(summary.overdue)") }
        for warning in reply.warnings { html.inset(warning) }
        writeDecisions(&html)
        writeHours(&html)
        html.summaryList(overview)
        html.actions(actions)
        writeOrders(&html)
        html.clocks(reply.clocks, today: today) { $0.kind.wording }
        writeKnown(&html)
        writeAssessment(&html)
        writeWork(&html)
        writeFailures(&html)
        writeLedger(&html)
        writeReviews(&html)
        writeCertificates(&html)
    }

    private var event: String { (reply.known?.eventNumber).map { $0 == 0 ? "" : "event \($0)" } ?? "" }

    private var overview: [HTML.SummaryRow] {
        [
            .init("State") { $0.tag(summary.state) },
            .init(
                "Kind of order",
                reply.isSupervisionDefault
                    ? "Made where supervision after a sentence was broken: 20 to 60 hours" : "Ordered at sentence"),
            .init("A week offers at least", reply.weeklyOfferMinutes.hoursText),
            .init("Sentenced on", summary.sentencedOn.dayText), .init("Complete by", summary.completeBy.dayText),
            .init("Another day is offered by", summary.reofferBy.dayText, otherwise: "Nobody was stood down"),
            .init(
                "Next appointment", [summary.nextOn.dayText, summary.nextProject].nonEmpty.joined(separator: ", "),
                otherwise: "None"),
            .init(
                "Responsible officer",
                summary.heldByNps
                    ? "The National Probation Service"
                    : [reply.known?.officerName ?? "", summary.officer].nonEmpty.first ?? "Nobody is known"),
        ]
    }

    /// What waits for a decision, for those who are led to it.
    private func writeDecisions(_ html: inout HTML) {
        let undecided = reply.failures.filter { $0.state == .undecided }
        guard let first = undecided.last, isLed(to: .failures) else { return }
        let wait = undecided.count == 1 ? "waits" : "wait"
        html.element("p", ["class": "inset"]) { html in
            html.text("\(undecided.count.counted("failure")) to comply \(wait) for a decision. ")
            html.link("Decide that of \(first.on.dayText)", to: Destination.path(toFailure: first.failureId))
        }
    }

    private func writeHours(_ html: inout HTML) {
        html.panel(id: "hours", heading: "Hours") { html in
            html.element("p", ["class": "lead"], "\(summary.remainingMinutes.hoursText) left")
            html.element("div", ["class": "capacity"]) { html in
                html.text(
                    "\(summary.creditedMinutes.hoursText) credited of \(summary.orderedMinutes.hoursText) ordered")
                html.shareBar(summary.creditedMinutes, of: summary.orderedMinutes)
            }
            html.element("div", ["class": "capacity"]) { html in
                html.text(
                    "\(reply.educationMinutes.hoursText) of them education, training or employment, of at most "
                        + reply.educationAllowanceMinutes.hoursText)
                html.shareBar(reply.educationMinutes, of: reply.educationAllowanceMinutes)
            }
        }
    }

    private func writeFailures(_ html: inout HTML) {
        html.section(
            "Failures to attend or comply", ["Day", "What happened", "Decision", "What follows"], reply.failures,
            otherwise: "None."
        ) { failure in
            let path = Destination.path(toFailure: failure.failureId)
            return [
                DataTable.link(failure.on.dayText, to: isLed(to: .failures) ? path : nil),
                DataTable.text(failure.outcome.wording, quiet: failure.place),
                { html in
                    html.text(failure.state.wording)
                    if !failure.words.isEmpty { html.quiet(failure.words) }
                },
                { html in
                    html.text(failure.outcomeOfDecision)
                    guard !failure.overdue.isEmpty else { return }
                    html.text(" ")
                    html.tag("Overdue", colour: .red)
                    html.quiet(failure.overdue)
                },
            ]
        }
    }

    private func writeLedger(_ html: inout HTML) {
        html.section(
            "How the hours came about", ["Day", "What", "Time", "Entered"], reply.ledger, otherwise: "Nothing yet."
        ) { entry in
            [
                DataTable.text(entry.on.dayText),
                { html in
                    html.text(entry.kind.wording)
                    if entry.isEducation {
                        html.text(" ")
                        html.tag("Education", colour: .blue)
                    }
                    if !entry.words.isEmpty { html.quiet(entry.words) }
                },
                DataTable.text(Int(entry.minutes).hoursText),
                DataTable.text(entry.at.momentText, quiet: entry.by.isEmpty ? "" : "by \(names[entry.by])"),
            ]
        }
    }

    private func writeReviews(_ html: inout HTML) {
        html.section("Reviews", ["What", "Note", "Recorded"], reply.reviews, otherwise: "None yet.") { review in
            [
                DataTable.text(review.kind.wording), DataTable.text(review.note),
                { $0.signature(review.at, names[review.by]) },
            ]
        }
    }

    private func writeCertificates(_ html: inout HTML) {
        html.section(
            "Certificates and skills", ["What", "Kind", "Gained on"], reply.certificates, otherwise: "None yet."
        ) { certificate in
            [certificate.name, certificate.kind.word ?? "Certificate", certificate.gainedOn.dayText].map(DataTable.text)
        }
    }
}
