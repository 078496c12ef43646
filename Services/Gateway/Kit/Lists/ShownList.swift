import RPC

/// A list as its page shows it: what was asked, by whom, and what came back.
package struct ShownList<List: ListPage> {
    package let list: List
    package let viewer: ListViewer
    package let columns: [ListColumn<List>]
    package let place: ListPlace<List.Order>
    /// What the page's forms carry.
    package let token: String
    /// The beginning of a CRN or surname that was searched for; nil of the list itself.
    package var search: String?
    package var reply: List.Reply?
    /// Nil of a search, too.
    package var news: List.News?
    package var errors: [FieldError] = []

    private var words: ListWords { List.words }

    package var title: String { search == nil ? list.title : "Search results – \(words.heading)" }

    /// The address of the same list with something else asked of it, from its first page on.
    package func href(_ change: (inout List) -> Void) -> String {
        var list = list
        change(&list)
        return list.href([(ListPlace<List.Order>.field, place.sort(columns))])
    }

    package func write(_ html: inout HTML) {
        if errors.isEmpty { list.writeNews(self, &html) }
        html.errorSummary(errors)
        html.element("h1", words.heading)
        list.writeIntroduction(self, &html)
        if let search = words.search { write(search, &html) }
        list.writeParts(self, &html)
        if search == nil { writeFilter(&html) }
        if let reply { write(reply, &html) }
    }

    private func write(_ search: ListSearch, _ html: inout HTML) {
        html.form(action: search.path, token: token, class: "search") { html in
            html.textInput(
                Field(ListSearch.field, label: "Find a person by CRN or surname", errors: errors),
                value: self.search ?? "")
            html.button("Search")
        }
    }
}

// MARK: - The filter

package extension ShownList {
    private func writeFilter(_ html: inout HTML) {
        switch words.filter {
        case .none: break
        case .folded(let summary, let button):
            html.details(summary, isOpen: !list.filterAddress.isEmpty || !errors.isEmpty) { html in
                writeFilter(button, &html)
            }
        case .open(let button): writeFilter(button, &html)
        }
    }

    private func writeFilter(_ button: String, _ html: inout HTML) {
        var (form, writer) = (list, FieldWriter(errors: errors))
        form.fields(&writer, reply)
        html.query(action: words.path) { html in
            for field in list.partAddress { html.hidden(field.name, field.value) }
            if let sort = place.sort(columns) { html.hidden(ListPlace<List.Order>.field, sort) }
            html.raw(writer.html)
            html.button(button)
            guard !list.filterAddress.isEmpty else { return }
            html.element("p") { html in
                html.link("Clear the filter", to: words.path.with(query: list.partAddress.map { ($0.name, $0.value) }))
            }
        }
    }
}

// MARK: - The rows

package extension ShownList {
    private func write(_ reply: List.Reply, _ html: inout HTML) {
        if let search, let words = words.search {
            html.element("h2", "\(words.heading) “\(search)”")
        } else {
            list.writeLead(self, reply, &html)
        }
        html.resultCount(count(reply))
        if !reply.items.isEmpty {
            html.element("div", ["class": "sheet"]) { html in
                for section in list.sections(reply.items, by: place) {
                    if !section.heading.isEmpty { html.element("h2", section.heading) }
                    write(section.items, under: section.heading, &html)
                }
            }
        }
        writePages(reply, &html)
    }

    /// How many rows there are, and how many of them are shown where that is not all.
    private func count(_ reply: List.Reply) -> String {
        guard !reply.items.isEmpty else { return search == nil ? words.none : words.search?.none ?? words.none }
        let total = Int(reply.total)
        let shown = reply.items.count == total ? "" : "\(reply.items.count.grouped) of "
        return shown + total.counted(words.noun, plural: words.plural)
    }

    private func write(_ items: [List.Item], under heading: String, _ html: inout HTML) {
        let caption = [words.plural.uppercasedFirst, heading].nonEmpty.joined(separator: ", ")
        let table = DataTable(
            caption, hidesCaption: true, columns: columns.map { .init(label: $0.label, sort: sort(by: $0)) })
        html.table(table, items) { item, row, html in
            let isMasked = list.isMasked(item)
            for (index, column) in columns.enumerated() {
                if isMasked, index > 0 { return html.rest(&row) { $0.text("You may not see this person’s case.") } }
                html.cell(&row) { column.write(item, &$0) }
            }
        }
    }

    /// What a search found is sorted by name, and cannot be sorted otherwise.
    private func sort(by column: ListColumn<List>) -> DataTable.Sort? {
        guard search == nil, let order = column.order else { return nil }
        let isHere = place.order == order
        let turned = ListPlace(order: order, isReversed: isHere && !place.isReversed)
        let address = list.href([(ListPlace<List.Order>.field, turned.sort(columns))])
        let falls = column.falls != place.isReversed
        return .init(href: address, direction: !isHere ? .none : falls ? .descending : .ascending)
    }

    private func writePages(_ reply: List.Reply, _ html: inout HTML) {
        guard let search, let path = words.search?.path else { return writeLinks(reply, &html) }
        for (label, token) in [("Previous page", reply.previousPageToken), ("Next page", reply.nextPageToken)]
        where !token.isEmpty {
            html.form(action: path, token: self.token) { html in
                html.hidden(ListSearch.field, search)
                html.hidden("page", token)
                html.button(label)
            }
        }
    }

    private func writeLinks(_ reply: List.Reply, _ html: inout HTML) {
        let here = href { _ in }
        func link(_ token: String) -> String? {
            let sort = place.sort(columns)
            return token.isEmpty ? nil : list.href([(ListPlace<List.Order>.field, sort), ("page", token)])
        }
        html.pagination(
            first: place.token.isEmpty ? nil : here, previous: link(reply.previousPageToken),
            next: link(reply.nextPageToken))
        guard !reply.items.isEmpty else { return }
        html.element("p", ["class": "screen-only"]) { html in
            html.link("Download the whole list (CSV)", to: words.filePath + here.dropFirst(words.path.count))
        }
    }
}
