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

/// A list as a statement has it: of which rows, and in what order.
package struct List: Sendable {
    /// Rows of a list that can be sorted where no index serves the order.
    package static let rowsSorted = 2_000

    fileprivate let tables: SQL
    fileprivate let which: SQL
    fileprivate let key: SQL
    fileprivate let order: ListOrder
    fileprivate let isDescending: Bool

    /// - Parameters:
    ///   - tables: what stands after `FROM`.
    ///   - conditions: all of which a row fulfils.
    ///   - key: the column of the row's identifier.
    package init(
        of tables: SQL, where conditions: [SQL] = [], by order: ListOrder, isReversed: Bool = false, key: SQL
    ) {
        (self.tables, self.key, self.order) = (tables, key, order)
        which = SQL.joined(["1"] + conditions.map { "(\($0))" }, by: " AND ")
        isDescending = order.isDescending != isReversed
    }

    /// Rows beside a page's edge, and how they are sorted from there on.
    fileprivate func rows(from edge: PageRequest.Edge?, isBackward: Bool) -> (condition: SQL, sorting: SQL) {
        let terms = order.terms + [key]
        let columns = SQL.joined(terms, by: ", ")
        let falls = isDescending != isBackward
        let place: SQL =
            edge.map {
                "(\(columns)) \(falls ? "<" : ">" as SQL) (SELECT \(columns) FROM \(tables) WHERE \(key) = \($0.row))"
            } ?? "1"
        return (place, SQL.joined(falls ? terms.map { "\($0) DESC" } : terms, by: ", "))
    }
}

/// Which page of a list is asked for.
package struct PageRequest: Sendable {
    /// The row that the page comes after, or before.
    fileprivate struct Edge {
        let row: Identifier
        let isBackward: Bool
    }

    fileprivate let edge: Edge?
    fileprivate let rows: Int

    /// Throws `invalidArgument` for what no page ever gave out, and for a size beyond the limits.
    package init(token: String, size: UInt32) throws(Status) {
        let isBackward = token.hasPrefix("-")
        let row = Identifier(isBackward ? String(token.dropFirst()) : token)
        guard token.isEmpty || row != nil else { throw PageToken.malformed }
        edge = row.map { Edge(row: $0, isBackward: isBackward) }
        rows = try PageSize.rows(size)
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

extension Querying {
    /// A page of a list; rows that come or go in between neither repeat nor hide others.
    ///
    /// Throws `invalidArgument` for an order that would sort too many rows.
    package func page<Item>(
        _ request: PageRequest, of list: List, _ read: (inout Row) -> Item
    ) throws -> Page<Item> {
        let total: Int = try value("SELECT count(*) FROM \(list.tables) WHERE \(list.which)") ?? 0
        guard list.order.isServed || total <= List.rowsSorted else {
            throw Status.invalid(
                "order", .tooLarge, "The list is too long for this order: narrow it to \(List.rowsSorted) rows.")
        }
        let isBackward = request.edge?.isBackward ?? false
        let (place, sorting) = list.rows(from: request.edge, isBackward: isBackward)
        let found = try all(
            """
            FROM \(list.tables) WHERE \(list.which) AND \(place) ORDER BY \(sorting) LIMIT \(request.rows + 1)
            """
        ) { row in (item: read(&row), id: row.id(list.key)) }
        let told = found.prefix(request.rows)
        let hasMore = told.count < found.count
        let rows = isBackward ? told.reversed() : Array(told)
        return Page(
            items: rows.map(\.item), total: UInt32(clamping: total),
            next: isBackward || hasMore ? rows.last?.id ?? "" : "",
            previous: (isBackward ? hasMore : request.edge != nil) ? rows.first.map { "-\($0.id)" } ?? "" : "")
    }
}
