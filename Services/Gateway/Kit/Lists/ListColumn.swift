/// A column of a list: its heading, what a row shows in it, what sorts by it, and its cells in the list's file.
package struct ListColumn<List: ListPage> {
    package typealias Item = List.Item

    package let label: String
    /// What the service sorts by where somebody sorts by this column; nil for one that cannot be sorted.
    package let order: List.Order?
    /// Whether that order falls, unless it is reversed.
    package let falls: Bool
    package let file: [(label: String, text: (Item) -> String)]
    package let write: (Item, inout HTML) -> Void

    /// - Parameter file: the column's cells in the file, each under a heading of its own.
    package init(
        _ label: String, by order: List.Order? = nil, falls: Bool = false,
        file: KeyValuePairs<String, (Item) -> String>, _ write: @escaping (Item, inout HTML) -> Void
    ) {
        (self.label, self.order, self.falls) = (label, order, falls)
        (self.file, self.write) = (file.map { ($0.key, $0.value) }, write)
    }

    /// A column with one cell in the file, under the same heading.
    package init(
        _ label: String, by order: List.Order? = nil, falls: Bool = false,
        file text: @escaping (Item) -> String, _ write: @escaping (Item, inout HTML) -> Void
    ) {
        self.init(label, by: order, falls: falls, file: [label: text], write)
    }

    /// A column that shows a text, and has the same in the file.
    package init(_ label: String, by order: List.Order? = nil, falls: Bool = false, _ text: @escaping (Item) -> String)
    {
        self.init(label, by: order, falls: falls, file: text) { $1.text(text($0)) }
    }

    /// As an address names it: `due`.
    package var code: String { label.lowercased().replacing(" ", with: "-") }
}

package extension ListPlace {
    static var field: String { "sort" }

    /// What the address asks for; a column that there is not is passed over.
    init<List: ListPage>(_ address: Form, _ columns: [ListColumn<List>]) where List.Order == Order {
        let name = address.line(Self.field)
        let isReversed = name.hasPrefix("-")
        let column = columns.first { $0.order != nil && $0.code == name.drop { $0 == "-" } }
        order = column?.order ?? List.usualOrder
        self.isReversed = isReversed && column != nil
        token = address.line("page")
    }

    /// What the address says of the order; nothing of the usual one.
    func sort<List: ListPage>(_ columns: [ListColumn<List>]) -> String? where List.Order == Order {
        guard isReversed || order != List.usualOrder else { return nil }
        return columns.first { $0.order == order }.map { (isReversed ? "-" : "") + $0.code }
    }
}

package extension HTML {
    /// Some of a list's columns as a table on another page.
    mutating func table<List: ListPage>(_ caption: String, _ columns: [ListColumn<List>], _ items: [List.Item]) {
        table(DataTable(caption, columns: columns.map { .init(label: $0.label) }), items) { item, row, html in
            for column in columns { html.cell(&row) { column.write(item, &$0) } }
        }
    }
}
