import CivilCalendar
import GatewayKit
import Messages

/// What the page of one person's unpaid work looks like.
struct RequirementView {
    let file: RequirementFile
    let permissions: Permissions
    /// Where whoever looks at it is led.
    let destinations: [Destination]
    let names: AccountNames
    let today: Day

    private var reply: Wire.ReadRequirementReply { file.reply }
    private var summary: Wire.RequirementSummary { file.summary }

    func write(_ html: inout HTML) {
        html.element("h1", file.title)
        html.element(
            "p", ["class": "lead"], ["CRN \(summary.crn)", event, summary.town].nonEmpty.joined(separator: ", "))
        if summary.isIntensive { html.element("p") { $0.tag("Intensive", colour: .blue) } }
        if !summary.overdue.isEmpty { html.inset("Overdue: \(summary.overdue)") }
        for warning in reply.warnings { html.inset(warning) }
        writeDecisions(&html)
        writeHours(&html)
        html.summaryList(overview)
        RequirementActions(file: file, permissions: permissions, today: today).write(&html)
        RequirementOrdersView(file: file, permissions: permissions).write(&html)
        writeClocks(&html)
        RequirementKnownView(known: reply.known ?? .init()).write(&html)
        RequirementAssessmentView(file: file, permissions: permissions, names: names).write(&html)
        RequirementWorkView(
            file: file, permissions: permissions, linksSessions: destinations.contains(.sessions), names: names,
            today: today
        ).write(&html)
        writeFailures(&html)
        writeLedger(&html)
        writeReviews(&html)
        writeCertificates(&html)
    }

    private var event: String { (reply.known?.eventNumber).map { $0 == 0 ? "" : "event \($0)" } ?? "" }

    private var overview: [HTML.SummaryRow] {
        [
            .init(name: "State") { $0.tag(summary.state) },
            .init(name: "Kind of order") { html in
                html.text(
                    reply.isSupervisionDefault
                        ? "Made where supervision after a sentence was broken: 20 to 60 hours" : "Ordered at sentence")
            },
            .init(name: "A week offers at least") { $0.text(reply.weeklyOfferMinutes.hoursText) },
            .init(name: "Sentenced on") { $0.text(summary.sentencedOn.dayText.orNotProvided) },
            .init(name: "Complete by") { $0.text(summary.completeBy.dayText.orNotProvided) },
            .init(name: "Another day is offered by") { html in
                html.text(summary.reofferBy.isEmpty ? "Nobody was stood down" : summary.reofferBy.dayText)
            },
            .init(name: "Next appointment") { html in
                let next = [summary.nextOn.dayText, summary.nextProject].nonEmpty.joined(separator: ", ")
                html.text(next.isEmpty ? "None" : next)
            },
            .init(name: "Responsible officer") { html in
                let name = reply.known?.officerName ?? ""
                let officer = [name, summary.officer, "Nobody is known"].first { !$0.isEmpty } ?? ""
                html.text(summary.heldByNps ? "The National Probation Service" : officer)
            },
        ]
    }

    /// What waits for a decision, for those who are led to it.
    private func writeDecisions(_ html: inout HTML) {
        let undecided = reply.failures.filter { $0.state == .undecided }
        guard let first = undecided.last, destinations.contains(.failures) else { return }
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

    private func writeClocks(_ html: inout HTML) {
        html.element("h2", "What is due")
        html.table(
            "Clocks", hidesCaption: true, ["What", "Started", "Due", "State"], reply.clocks,
            otherwise: "Nothing is due."
        ) { clock in
            [
                DataTable.text(clock.kind.wording),
                DataTable.text([clock.startedOn.dayText, clock.startedBy].nonEmpty.joined(separator: ": ")),
                DataTable.text(clock.dueOn.dayText),
                { $0.clockState(clock, today: today) },
            ]
        }
    }

    private func writeFailures(_ html: inout HTML) {
        html.element("h2", "Failures to attend or comply")
        let isLed = destinations.contains(.failures)
        html.table(
            "Failures", hidesCaption: true, ["Day", "What happened", "Decision", "What follows"], reply.failures,
            otherwise: "None."
        ) { failure in
            [
                { html in
                    if isLed {
                        html.link(failure.on.dayText, to: Destination.path(toFailure: failure.failureId))
                    } else {
                        html.text(failure.on.dayText)
                    }
                },
                { html in
                    html.text(failure.outcome.wording)
                    html.quiet(failure.place)
                },
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
        html.element("h2", "How the hours came about")
        html.table(
            "Hours, entry by entry", hidesCaption: true, ["Day", "What", "Time", "Entered"], reply.ledger,
            otherwise: "Nothing yet."
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
                { html in
                    html.text(entry.at.momentText)
                    if !entry.by.isEmpty { html.quiet("by \(names[entry.by])") }
                },
            ]
        }
    }

    private func writeReviews(_ html: inout HTML) {
        html.element("h2", "Reviews")
        html.table("Reviews", hidesCaption: true, ["What", "Note", "Recorded"], reply.reviews, otherwise: "None yet.") {
            review in
            [
                DataTable.text(review.kind.wording), DataTable.text(review.note),
                { $0.signature(review.at, names[review.by], "") },
            ]
        }
    }

    private func writeCertificates(_ html: inout HTML) {
        html.element("h2", "Certificates and skills")
        html.table(
            "Certificates", hidesCaption: true, ["What", "Kind", "Gained on"], reply.certificates,
            otherwise: "None yet."
        ) { certificate in
            [
                DataTable.text(certificate.name), DataTable.text(certificate.kind.word ?? "Certificate"),
                DataTable.text(certificate.gainedOn.dayText),
            ]
        }
    }
}
