/// A table of many rows, which turns into a list of cards where the screen is narrow.
///
/// There each cell shows its column's name itself; the roles keep it a table for a screen reader, since a browser
/// takes what is not laid out as a table for none.
struct DataTable {
    struct Column {
        let label: String
        /// Where the heading leads to sort by it, and how the rows are sorted now; nil for what cannot be sorted.
        var sort: Sort?
    }

    struct Sort {
        let href: String
        let direction: Direction

        /// The value of `aria-sort`.
        enum Direction: String { case ascending, descending, none }
    }

    typealias Cell = (inout HTML) -> Void

    /// For all ears; for all eyes, too, unless a heading says it already.
    let caption: String
    var hidesCaption = false
    let columns: [Column]
    /// In each row a cell a column; the first names the row. A row of fewer cells has its last stretched.
    var rows: [[Cell]] = []

    init(_ caption: String, hidesCaption: Bool = false, columns: [Column], rows: [[Cell]] = []) {
        self.caption = caption
        self.hidesCaption = hidesCaption
        self.columns = columns
        self.rows = rows
    }

    init(_ caption: String, hidesCaption: Bool = false, _ labels: [String], rows: [[Cell]]) {
        self.init(caption, hidesCaption: hidesCaption, columns: labels.map { Column(label: $0) }, rows: rows)
    }

    /// A cell that holds a text.
    static func text(_ text: String) -> Cell {
        { $0.text(text) }
    }
}

extension HTML {
    mutating func table(_ table: DataTable) {
        element("table", ["class": "cards", "role": "table"]) { html in
            html.element("caption", ["class": table.hidesCaption ? "visually-hidden" : nil], table.caption)
            html.element("thead", ["role": "rowgroup"]) { html in
                html.element("tr", ["role": "row"]) { html in
                    for column in table.columns { html.heading(column) }
                }
            }
            html.element("tbody", ["role": "rowgroup"]) { html in
                for row in table.rows { html.row(row, table.columns) }
            }
        }
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

    private mutating func row(_ cells: [DataTable.Cell], _ columns: [DataTable.Column]) {
        element("tr", ["role": "row"]) { html in
            for (index, (cell, column)) in zip(cells, columns).enumerated() {
                if index == 0 {
                    html.element("th", ["scope": "row", "role": "rowheader", "data-label": column.label], cell)
                } else {
                    let rest = index == cells.count - 1 ? columns.count - index : 1
                    html.element(
                        "td",
                        [
                            "role": "cell", "colspan": rest > 1 ? "\(rest)" : nil,
                            "data-label": rest > 1 ? nil : column.label,
                        ], cell)
                }
            }
        }
    }
}
