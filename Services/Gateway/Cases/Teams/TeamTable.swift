import CivilCalendar
import GatewayKit
import Messages

/// The teams one a row, the reader's own first, and below them who covers for whom.
struct TeamTable {
    let reply: Wire.ListTeamsReply
    let permissions: Permissions
    let today: Day

    private var ordered: [Wire.Team] {
        reply.items.filter { $0.name == reply.ownTeam } + reply.items.filter { $0.name != reply.ownTeam }
    }

    var teams: DataTable {
        DataTable(
            "Teams", hidesCaption: true,
            ["Team", "Manager today", "Waiting", "Officers", "Capacity", "To reallocate"],
            rows: ordered.map { team in
                [
                    { writeName(team, &$0) }, { $0.sentences(team.acting, otherwise: "Nobody is entered.") },
                    { writeQueue(team, &$0) }, { writeOfficers(team, &$0) }, { $0.capacityBar(now: team.capacity) },
                    { writeUncovered(team, &$0) },
                ]
            })
    }

    private func writeName(_ team: Wire.Team, _ html: inout HTML) {
        html.text(team.name)
        html.element("span", ["class": "quiet"], [team.town, team.cluster].nonEmpty.joined(separator: ", "))
        if team.name == reply.ownTeam { html.tag("Your team", colour: .blue) }
        if team.isHub { html.tag("Hub", colour: .grey) }
        if permissions.allow(CoverForm.command) {
            html.rowLink("Record who covers", about: team.name, href: team.path(to: CoverForm.command))
        }
    }

    private func writeQueue(_ team: Wire.Team, _ html: inout HTML) {
        html.rowLink(
            "\(Int(team.awaitingAllocation).grouped) for allocation", about: team.name,
            href: team.queue(.awaitingAllocation))
        html.rowLink(
            "\(Int(team.awaitingDecision).grouped) for a decision", about: team.name,
            href: team.queue(.awaitingDecision))
        guard team.awaitingAllocation > 0, permissions.allow(method: "ProposeAllocations") else { return }
        html.rowLink("See proposals", about: team.name, href: ProposalPage.path(team: team.name))
    }

    private func writeOfficers(_ team: Wire.Team, _ html: inout HTML) {
        html.text("\(Int(team.officers).grouped) in post, \(Int(team.absent).grouped) absent")
        html.element("span", ["class": "row-note"], "\(Int(team.overCapacity).grouped) above 110%")
        html.rowLink("See the workload", about: team.name, href: OfficerListPage.path(team: team.name))
    }

    private func writeUncovered(_ team: Wire.Team, _ html: inout HTML) {
        guard team.uncoveredCases > 0 else { return html.text("None") }
        html.rowLink(
            Int(team.uncoveredCases).counted("case"), about: team.name,
            href: UncoveredOfficersPage.path(team: team.name))
    }

    func writeCover(_ html: inout HTML) {
        html.element("h2", "Who covers")
        let entries = ordered.flatMap { team in team.cover.map { (team, $0) } }
        guard !entries.isEmpty else { return html.element("p", "Nobody is entered.") }
        html.table(
            DataTable(
                "Who covers", hidesCaption: true, ["Team", "As", "Who", "First day", "Last day", "Next"],
                rows: entries.map { team, cover in
                    [
                        DataTable.text(team.name), DataTable.text(cover.role.wording), DataTable.text(cover.name),
                        DataTable.text(cover.from.dayText),
                        DataTable.text(cover.until.isEmpty ? "Not set" : cover.until.dayText),
                        { writeEnd(cover, of: team, &$0) },
                    ]
                }))
    }

    private func writeEnd(_ cover: Wire.CoverEntry, of team: Wire.Team, _ html: inout HTML) {
        guard permissions.allow(CoverEndForm.command), !cover.isOver(by: today) else {
            return html.text("Nothing to do")
        }
        html.rowLink(
            "Set the last day", about: "\(cover.name), \(team.name)",
            href: team.path(to: CoverEndForm.command, [("cover", cover.coverId)]))
    }
}

extension Wire.Team {
    /// All officers who are present, taken together; a team has no level of its own.
    var capacity: Wire.Capacity {
        let available = UInt64(availableHundredths)
        guard available > 0 else { return .init(pointsHundredths: pointsHundredths, level: .unavailable) }
        // Rounded half up.
        let tenths = (2 * UInt64(pointsHundredths) * 1_000 + available) / (2 * available)
        return .init(
            pointsHundredths: pointsHundredths, availableHundredths: availableHundredths,
            percentTenths: UInt32(clamping: tenths))
    }

    /// Its cases that wait for something.
    fileprivate func queue(_ state: Wire.CaseState) -> String {
        CaseListPage.path.with(query: [("team", name), ("state", state.code)])
    }

    fileprivate func path(
        to command: Command<TeamFile>, _ fields: [(name: String, value: String?)] = []
    ) -> String {
        "\(TeamListPage.path)/\(command.name)".with(query: [("team", name)] + fields)
    }
}

extension Wire.CoverEntry {
    fileprivate func isOver(by today: Day) -> Bool { Day(iso: until).map { $0 < today } ?? false }
}

extension HTML {
}
