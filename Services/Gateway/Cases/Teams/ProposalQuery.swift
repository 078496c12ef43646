import GatewayKit
import Messages

/// Whose cases are proposed to whom: those of a team that wait for an officer, or those of one officer.
struct ProposalQuery {
    let team: String
    let band: Band?
    let route: Wire.CaseRoute?
    /// The officer whose cases are to go to others; empty for cases that wait.
    let from: String

    init(_ form: Form) {
        team = form.line("team")
        band = Band(rawValue: form.line("band"))
        route = Wire.CaseRoute(code: form.line("route"))
        from = form.line("from")
    }

    var isReallocation: Bool { !from.isEmpty }

    var request: Wire.ProposeAllocationsRequest {
        let size = UInt32(Limits.casesAllocatedAtOnce)
        if isReallocation { return .init(fromOfficer: from, size: size) }
        let filter = Wire.CaseFilter(
            states: [.awaitingAllocation], band: band?.wire ?? .unspecified, route: route ?? .unspecified, team: team)
        return .init(filter: filter, size: size)
    }

    /// What is set, as an address and a form have it.
    var fields: [(name: String, value: String?)] {
        isReallocation
            ? [("from", from)] : [("team", team), ("band", band?.rawValue), ("route", route?.code)]
    }

    var href: String { ProposalPage.path.with(query: fields) }

    /// Where the cases are listed otherwise.
    var queue: (label: String, href: String) {
        if isReallocation { return ("Go to the officer’s workload", OfficerFile.path(to: from)) }
        let state = Wire.CaseState.awaitingAllocation.code
        return ("Go to the queue", CaseListPage.path.with(query: [("team", team), ("state", state)]))
    }
}
