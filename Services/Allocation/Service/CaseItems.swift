import CivilCalendar
import Commands
import Messages
import RPC
import Store

/// An entry of a list that is about a case and shows it.
protocol ItemAboutCase: Message {
    /// From which a further page goes on.
    var id: String { get }
    var caseId: String { get }
    var summary: Wire.CaseSummary? { get set }
}

/// What goes into one reply of such a list, and the people whom it shows.
struct CaseItems<Item: ItemAboutCase> {
    var items: [Item] = []
    var people: [Identifier] = []
    /// Empty on the last page.
    var nextToken = ""
}

extension Querying {
    /// As many of the rows as a page holds, each with its case as a list shows it to the caller.
    ///
    /// - Parameter rows: those of the page, and one more where there is a further page.
    func page<Item: ItemAboutCase>(
        of rows: [Item], _ limit: Int, for account: String, _ workingDays: WorkingDays, _ today: Day
    ) throws -> CaseItems<Item> {
        var page = CaseItems<Item>()
        for var item in rows.prefix(limit) {
            guard let event = Identifier(item.caseId) else { continue }
            let shown = try summary(of: event, for: account, workingDays, today)
            item.summary = shown.summary
            page.people.append(shown.person)
            page.items.append(item)
        }
        if rows.count > page.items.count { page.nextToken = page.items.last?.id ?? "" }
        return page
    }
}
