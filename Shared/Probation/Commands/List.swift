import Messages
import RPC
import Store

/// What a list goes by.
package struct ListOrder: Sendable {
    let terms: [SQL]
    let isDescending: Bool
    let isServed: Bool

    /// - Parameters:
    ///   - terms: none of which is ever null; rows alike in all of them go by their identifier.
    ///   - isServed: whether an index serves it; another order is for short lists.
    package init(_ terms: [SQL], isDescending: Bool = false, isServed: Bool = false) {
        (self.terms, self.isDescending, self.isServed) = (terms, isDescending, isServed)
    }
}

/// A row's identifier or number, as a page's token has it.
package protocol RowKey: SQLConvertible, LosslessStringConvertible, Sendable {}

extension Identifier: RowKey {}
extension Int: RowKey {}

/// A list as a statement has it: of which rows, and in what order.
package struct List<Key: RowKey>: Sendable {
    fileprivate let tables: SQL
    fileprivate let which: SQL
    fileprivate let seen: SQL?
    fileprivate let key: SQL
    let order: ListOrder
    fileprivate let total: SQL
    private let isDescending: Bool

    /// - Parameters:
    ///   - tables: what stands after `FROM`.
    ///   - conditions: all of which a row fulfils.
    ///   - seen: what a row fulfils from which a page goes on, where its place in the order would tell something.
    ///   - key: the column that tells a row from all others.
    ///   - total: a statement that counts the rows, where one is faster than counting them one by one.
    package init(
        of tables: SQL, where conditions: [SQL] = [], seen: SQL? = nil, by order: ListOrder, isReversed: Bool = false,
        key: SQL, as type: Key.Type = Identifier.self, total: SQL? = nil
    ) {
        (self.tables, self.key, self.order, self.seen) = (tables, key, order, seen)
        which = SQL.joined(["1"] + conditions.map { "(\($0))" }, by: " AND ")
        self.total = total ?? "SELECT count(*) FROM \(tables) WHERE \(which)"
        isDescending = order.isDescending != isReversed
    }

    /// Rows beside a page's edge, or from the list's beginning, from `FROM` on.
    package func rows(from edge: Key? = nil, isBackward: Bool = false, limit: Int) -> SQL {
        let terms = order.terms + [key]
        let columns = SQL.joined(terms, by: ", ")
        let falls = isDescending != isBackward
        let place: SQL =
            edge.map {
                "(\(columns)) \(falls ? "<" : ">" as SQL) (SELECT \(columns) FROM \(tables) WHERE \(key) = \($0))"
            } ?? "1"
        let sorting = SQL.joined(falls ? terms.map { "\($0) DESC" } : terms, by: ", ")
        return "FROM \(tables) WHERE \(which) AND \(place) ORDER BY \(sorting) LIMIT \(limit)"
    }
}

/// Some of a list's rows, one after the other.
package struct Page<Item> {
    package let items: [Item]
    /// Rows of the whole list.
    package let total: UInt32
    /// Nothing where no row comes after these.
    package let next: String
    /// Nothing where no row comes before these.
    package let previous: String
}

/// Rows of a list that can be sorted where no index serves the order.
private let rowsSorted = 2_000

extension Querying {
    /// A page of a list; rows that come or go in between neither repeat nor hide others.
    ///
    /// Throws `invalidArgument` for a page that none gave out, and for an order that would sort too many rows.
    package func page<Key, Item>(
        _ request: some ListRequest, of list: List<Key>, _ read: (inout Row) -> Item
    ) throws -> Page<Item> {
        let size = try PageSize.rows(request.pageSize)
        let isBackward = request.pageToken.hasPrefix("-")
        let edge = Key(isBackward ? String(request.pageToken.dropFirst()) : request.pageToken)
        guard request.pageToken.isEmpty || edge != nil else { throw PageToken.malformed }
        if let edge, let seen = list.seen {
            let known: Int? = try value("SELECT 1 FROM \(list.tables) WHERE \(list.key) = \(edge) AND \(seen)")
            guard known != nil else { throw PageToken.malformed }
        }
        let total: Int = try value(list.total) ?? 0
        guard list.order.isServed || total <= rowsSorted else {
            throw Status.invalid(
                "order", .tooLarge, "The list is too long for this order: narrow it to \(rowsSorted) rows.")
        }
        let found = try all(list.rows(from: edge, isBackward: isBackward, limit: size + 1)) { row in
            (item: read(&row), key: row(list.key, as: Key.self))
        }
        let told = found.prefix(size)
        let hasMore = told.count < found.count
        let rows = isBackward ? told.reversed() : Array(told)
        return Page(
            items: rows.map(\.item), total: UInt32(clamping: total),
            next: isBackward || hasMore ? rows.last.map { "\($0.key)" } ?? "" : "",
            previous: (isBackward ? hasMore : edge != nil) ? rows.first.map { "-\($0.key)" } ?? "" : "")
    }
}

extension ListReply {
    /// The same with the page's rows.
    package func showing(_ page: Page<Item>) -> Self { showing(page, page.items) }

    /// The same with what was made of the page's rows.
    package func showing(_ page: Page<some Any>, _ items: [Item]) -> Self {
        var reply = self
        reply.items = items
        (reply.total, reply.nextPageToken, reply.previousPageToken) = (page.total, page.next, page.previous)
        return reply
    }
}
