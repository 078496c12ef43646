import CivilCalendar
import GatewayKit
import Messages

/// Which cases are listed and how: all of it stands in the address, and none of it is about a person.
struct CaseQuery {
    /// None: those that the Hub still has to do something about.
    var state: Wire.CaseState?
    var band: Band?
    var route: Wire.CaseRoute?
    var sentenceType: Wire.SentenceType?
    var town = ""
    /// The site whose team the cases go to.
    var team = ""
    var receivedFrom = DateEntry("from")
    var receivedTo = DateEntry("to")
    var onlyNearMisses = false
    var order = CaseSort.received
    var pageToken = ""
    private(set) var errors: [FieldError] = []

    init() {}

    /// What an address names and there is not is passed over: the filter then shows that it is not set.
    init(_ query: Form) {
        state = Wire.CaseState(code: query.line("state"))
        band = Band(rawValue: query.line("band"))
        route = Wire.CaseRoute(code: query.line("route"))
        sentenceType = Wire.SentenceType(code: query.line("sentence"))
        town = query.line("town")
        team = query.line("team")
        receivedFrom = DateEntry("from", query)
        receivedTo = DateEntry("to", query)
        onlyNearMisses = query["near-misses"] != nil
        order = CaseSort(rawValue: query.line("sort")) ?? .received
        pageToken = query.line("page")
        findErrors()
    }

    private mutating func findErrors() {
        for (text, field, label) in [(town, "town", "Town"), (team, "team", "Team")] where !text.isOneLine {
            errors.append(FieldError(field: field, message: "\(label) must only hold text that can be typed"))
        }
        for (entry, label) in [(receivedFrom, "Received from"), (receivedTo, "Received to")] where !entry.isEmpty {
            if let fault = entry.fault(label) { errors.append(fault) }
        }
        if let from = receivedFrom.date, let to = receivedTo.date, to < from {
            errors.append(
                FieldError(field: "to-day", message: "Received to must be on or after \(from.short)"))
        }
    }

    /// Whether anything is set that the form for it should show at once; a team stands in the heading.
    var isFiltered: Bool {
        band != nil || route != nil || sentenceType != nil || !town.isEmpty
            || onlyNearMisses || !receivedFrom.isEmpty || !receivedTo.isEmpty
    }

    /// What the service is asked; only for a query without errors.
    var request: Wire.ListCasesRequest {
        let filter = Wire.CaseFilter(
            states: state.map { [$0] } ?? [], band: band?.wire ?? .unspecified, route: route ?? .unspecified,
            sentenceType: sentenceType ?? .unspecified, town: town,
            receivedFrom: receivedFrom.date?.description ?? "", receivedTo: receivedTo.date?.description ?? "",
            onlyNearMisses: onlyNearMisses, team: team)
        return Wire.ListCasesRequest(filter: filter, order: order.wire, pageToken: pageToken)
    }

    /// The list's address with this query; what is not set is left out.
    var href: String {
        var address = PageAddress(CaseListPage.path)
        address.add("state", state?.code)
        address.add("band", band?.rawValue)
        address.add("route", route?.code)
        address.add("sentence", sentenceType?.code)
        address.add("town", town)
        address.add("team", team)
        address.add("from-day", receivedFrom.day)
        address.add("from-month", receivedFrom.month)
        address.add("from-year", receivedFrom.year)
        address.add("to-day", receivedTo.day)
        address.add("to-month", receivedTo.month)
        address.add("to-year", receivedTo.year)
        address.add("near-misses", onlyNearMisses ? "yes" : nil)
        address.add("sort", order == .received ? nil : order.rawValue)
        address.add("page", pageToken)
        return address.text
    }

    func with(state: Wire.CaseState?) -> CaseQuery { with { $0.state = state } }

    func with(order: CaseSort) -> CaseQuery { with { $0.order = order } }

    func with(pageToken: String) -> CaseQuery { with { $0.pageToken = pageToken } }

    /// Another list starts at its first page.
    private func with(_ change: (inout CaseQuery) -> Void) -> CaseQuery {
        var copy = self
        copy.pageToken = ""
        change(&copy)
        return copy
    }
}

/// In which order cases are listed, as the address names it.
enum CaseSort: String {
    case received, latest, surname, due

    var wire: Wire.CaseOrder {
        switch self {
        case .received: .received
        case .latest: .receivedLatest
        case .surname: .surname
        case .due: .due
        }
    }
}
