/// A table of many rows, which turns into a list of cards where the screen is narrow.
///
/// There each cell shows its column's name itself; the roles keep it a table for a screen reader, since a browser
/// takes what is not laid out as a table for none.
package struct DataTable {
    package struct Column {
        package let label: String
        /// Where the heading leads to sort by it, and how the rows are sorted now; nil for what cannot be sorted.
        package var sort: Sort?

        package init(label: String, sort: Sort? = nil) {
            self.label = label
            self.sort = sort
        }
    }

    package struct Sort {
        package let href: String
        package let direction: Direction

        package init(href: String, direction: Direction) {
            self.href = href
            self.direction = direction
        }

        /// The value of `aria-sort`.
        package enum Direction: String { case ascending, descending, none }
    }

    package typealias Cell = (inout HTML) -> Void

    /// For all ears; for all eyes, too, unless a heading says it already.
    package let caption: String
    package var hidesCaption = false
    package let columns: [Column]
    /// In each row a cell a column; the first names the row. A row of fewer cells has its last stretched.
    package var rows: [[Cell]] = []

    package init(_ caption: String, hidesCaption: Bool = false, columns: [Column], rows: [[Cell]] = []) {
        self.caption = caption
        self.hidesCaption = hidesCaption
        self.columns = columns
        self.rows = rows
    }

    package init(_ caption: String, hidesCaption: Bool = false, _ labels: [String], rows: [[Cell]]) {
        self.init(caption, hidesCaption: hidesCaption, columns: labels.map { Column(label: $0) }, rows: rows)
    }

    /// A cell that holds a text.
    package static func text(_ text: String) -> Cell {
        { $0.text(text) }
    }

    /// A cell that holds a text, and below it what matters less.
    package static func text(_ text: String, quiet: String) -> Cell {
        { $0.text(text, quiet: quiet) }
    }

    /// A cell that holds a link, or its text alone where it leads nowhere.
    package static func link(_ text: String, to address: String?, quiet: String = "") -> Cell {
        { html in
            if let address { html.link(text, to: address) } else { html.text(text) }
            if !quiet.isEmpty { html.quiet(quiet) }
        }
    }

    /// A row that is being written, cell by cell.
    package struct Row {
        /// What each column's cells begin with.
        fileprivate let starts: [HTML]
        /// The column of the next cell.
        fileprivate var column = 0

        fileprivate init(_ columns: [Column]) {
            starts = columns.enumerated().map { index, column in
                HTML(reserving: 128) { index == 0 ? $0.startOfName(column) : $0.startOfCell(column) }
            }
        }
    }
}

package extension HTML {
    mutating func table(_ table: DataTable) {
        let width = table.columns.count
        self.table(table, table.rows) { cells, row, html in
            for cell in cells.prefix(width).dropLast() { html.cell(&row, cell) }
            if let last = cells.prefix(width).last { html.rest(&row, last) }
        }
    }

    /// A table of the items under a heading that says what it is, or a sentence where there are none; nothing at all
    /// where no sentence is given.
    mutating func section<Item>(
        _ heading: String, _ labels: [String], _ items: [Item], otherwise: String?, _ cells: (Item) -> [DataTable.Cell]
    ) {
        guard !items.isEmpty || otherwise != nil else { return }
        element("h2", heading)
        table(heading, hidesCaption: true, labels, items, otherwise: otherwise ?? "", cells)
    }

    /// A table with a row for each item, which writes it cell by cell.
    mutating func table<Item>(
        _ table: DataTable, _ items: [Item], _ write: (Item, inout DataTable.Row, inout HTML) -> Void
    ) {
        element("table", ["class": "cards", "role": "table"]) { html in
            html.element("caption", ["class": table.hidesCaption ? "visually-hidden" : nil], table.caption)
            html.element("thead", ["role": "rowgroup"]) { html in
                html.element("tr", ["role": "row"]) { html in
                    for column in table.columns { html.heading(column) }
                }
            }
            html.element("tbody", ["role": "rowgroup"]) { html in
                var row = DataTable.Row(table.columns)
                for item in items {
                    row.column = 0
                    html.raw("<tr role=\"row\">")
                    write(item, &row, &html)
                    html.raw("</tr>")
                }
            }
        }
    }

    /// The row's next cell.
    mutating func cell(_ row: inout DataTable.Row, _ write: (inout HTML) -> Void) {
        raw(row.starts[row.column])
        write(&self)
        if row.column == 0 { raw("</th>") } else { raw("</td>") }
        row.column += 1
    }

    /// The row's next cell, with a text.
    mutating func cell(_ row: inout DataTable.Row, _ text: String) {
        cell(&row) { $0.text(text) }
    }

    /// The row's last cell, over all columns that are left.
    mutating func rest(_ row: inout DataTable.Row, _ write: (inout HTML) -> Void) {
        let columns = row.starts.count - row.column
        guard row.column > 0, columns > 1 else { return cell(&row, write) }
        element("td", ["role": "cell", "colspan": "\(columns)"], write)
        row.column += columns
    }

    private mutating func heading(_ column: DataTable.Column) {
        let sort = column.sort
        element(
            "th",
            [
                "scope": "col", "role": "columnheader", "class": sort.map { _ in "sortable" },
                "aria-sort": sort?.direction.rawValue,
            ]
        ) { html in
            if let sort { html.element("a", ["href": sort.href], column.label) } else { html.text(column.label) }
        }
    }

    fileprivate mutating func startOfName(_ column: DataTable.Column) {
        void("th", ["scope": "row", "role": "rowheader", "data-label": column.label])
    }

    fileprivate mutating func startOfCell(_ column: DataTable.Column) {
        void("td", ["role": "cell", "data-label": column.label])
    }
}
