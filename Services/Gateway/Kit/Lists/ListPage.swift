import CivilCalendar
import Messages
import RPC

/// A list: what its address may ask for, the call that loads a page of it, and what each column says.
///
/// Its values are what is asked: `parts` and `fields` say each once, and all of it stands in the address. The page, its
/// file, how it is sorted and where its pages stand follow from that.
package protocol ListPage: Sendable {
    /// The service that knows of it.
    associatedtype Service: Sendable
    associatedtype Reply: ListReply
    /// What the service can sort it by.
    associatedtype Order: Equatable, Sendable = NoOrder
    /// What its page tells beside the list itself.
    associatedtype News: Sendable = Void
    typealias Item = Reply.Item
    typealias Column = ListColumn<Self>

    static var words: ListWords { get }
    /// What it is sorted by unless somebody asks for something else.
    static var usualOrder: Order { get }

    /// The whole list.
    init()

    /// Which part of the list is shown, as links choose it.
    mutating func parts(_ on: inout some Fields)

    /// What the list can be narrowed by, as its form has it; of what can be chosen some may be known from a reply alone.
    mutating func fields(_ on: inout some Fields, _ reply: Reply?)

    /// Fills in what an address leaves open.
    mutating func complete(for viewer: ListViewer)

    /// What the caller may do, for a list that offers some of it; nil for one that offers nothing.
    static func permissions(_ visit: Visit, _ session: Session, from service: Service) async throws -> Permissions?

    func load(_ page: ListCall<Self>) async throws -> Reply

    func news(_ page: ListCall<Self>, _ reply: Reply) async throws -> News

    /// The first names the row.
    func columns(for viewer: ListViewer) -> [Column]

    /// Whether of a row's person nothing may be shown but what the first column says.
    func isMasked(_ item: Item) -> Bool

    /// The page's title.
    var title: String { get }

    /// What stands above everything else.
    func writeNews(_ list: ShownList<Self>, _ html: inout HTML)
    /// What stands below the heading.
    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML)
    /// The links that choose a part of the list.
    func writeParts(_ list: ShownList<Self>, _ html: inout HTML)
    /// What stands above the rows.
    func writeLead(_ list: ShownList<Self>, _ reply: Reply, _ html: inout HTML)
    /// The rows under headings of their own; all under none unless the list says otherwise.
    func sections(_ items: [Item], by place: ListPlace<Order>) -> [(heading: String, items: [Item])]
}

package extension ListPage {
    static func permissions(
        _ visit: Visit, _ session: Session, from service: Service
    ) async throws -> Permissions? { nil }

    var title: String { Self.words.heading }

    mutating func parts(_ on: inout some Fields) {}
    mutating func fields(_ on: inout some Fields, _ reply: Reply?) {}
    mutating func complete(for viewer: ListViewer) {}

    func isMasked(_ item: Item) -> Bool { false }
    func writeNews(_ list: ShownList<Self>, _ html: inout HTML) {}
    func writeIntroduction(_ list: ShownList<Self>, _ html: inout HTML) {}
    func writeParts(_ list: ShownList<Self>, _ html: inout HTML) {}
    func writeLead(_ list: ShownList<Self>, _ reply: Reply, _ html: inout HTML) {}

    func sections(_ items: [Item], by place: ListPlace<Order>) -> [(heading: String, items: [Item])] { [("", items)] }
}

package extension ListPage where News == Void {
    func news(_ page: ListCall<Self>, _ reply: Reply) async throws {}
}

package extension ListPage {
    init(_ address: Form, for viewer: ListViewer) {
        self.init()
        var reader = FieldReader(form: address)
        parts(&reader)
        fields(&reader, nil)
        complete(for: viewer)
    }

    var errors: [FieldError] {
        var (list, checker) = (self, FieldChecker())
        list.fields(&checker, nil)
        return checker.errors
    }

    /// What the address says of the part that is shown.
    var partAddress: [(name: String, value: String)] {
        var (list, address) = (self, FieldAddress())
        list.parts(&address)
        return address.fields
    }

    /// What the address says of what the list is narrowed by.
    var filterAddress: [(name: String, value: String)] {
        var (list, address) = (self, FieldAddress())
        list.fields(&address, nil)
        return address.fields
    }

    /// The list's address as it is asked for.
    var href: String { href([]) }

    func href(_ more: [(name: String, value: String?)]) -> String {
        Self.words.path.with(query: (partAddress + filterAddress).map { ($0.name, $0.value) } + more)
    }

    func index(_ reply: Reply?) -> FieldIndex {
        var (list, index) = (self, FieldIndex())
        list.fields(&index, reply)
        return index
    }
}

/// The order of a list that cannot be sorted otherwise.
package enum NoOrder: Sendable { case usual }

package extension ListPage where Order == NoOrder {
    static var usualOrder: NoOrder { .usual }
}

/// What a list is called, and where it stands.
package struct ListWords: Sendable {
    package let path: String
    package let destination: Destination
    package let heading: String
    /// What one row is, and what several are.
    package let noun: String
    package let plural: String
    /// What is said where there are no rows.
    package let none: String
    package let filter: ListFilter
    /// How somebody is searched for in it by name, which must not come to stand in an address.
    package let search: ListSearch?
    /// Where "Back" leads; nil for no such link.
    package let back: String?

    package init(
        _ path: String, in destination: Destination, heading: String? = nil, of noun: String, plural: String? = nil,
        none: String, filter: ListFilter = .none, search: ListSearch? = nil, back: String? = nil
    ) {
        (self.path, self.destination, self.heading) = (path, destination, heading ?? destination.label)
        (self.noun, self.plural, self.none) = (noun, plural ?? noun + "s", none)
        (self.filter, self.search, self.back) = (filter, search, back)
    }

    /// The whole list as a file.
    package var filePath: String { path + ".csv" }
    package var fileName: String { "\(filePath.split(separator: "/").last ?? "list.csv")" }
}

/// How the form stands on the page that narrows a list.
package enum ListFilter: Sendable {
    case none
    /// It stays closed until somebody wants it.
    case folded(_ summary: String = "Filter the list", button: String = "Filter the list")
    case open(button: String)
}

/// A search for one person in a list, by the beginning of a CRN or surname.
package struct ListSearch: Sendable {
    package static let field = "search"

    package let path: String
    /// What stands above what was found, before what was searched for.
    package let heading: String
    /// What is said where nothing was.
    package let none: String

    package init(path: String, heading: String, none: String) {
        (self.path, self.heading, self.none) = (path, heading, none)
    }
}

/// Who looks at a list, and when.
package struct ListViewer: Sendable {
    package let role: Role
    /// The parts of the service that they are let in to.
    package let destinations: [Destination]
    package let today: Day
    package let names: AccountNames
    /// Nil for a list that offers nothing.
    package var permissions: Permissions?

    package func may(_ method: MethodDescriptor) -> Bool { permissions?.allow(method: method.name) ?? false }

    package func may<Subject>(_ command: Command<Subject>) -> Bool { may(command.method) }
}

/// A page of a list that is asked of its service.
package struct ListCall<List: ListPage>: Sendable {
    package let service: List.Service
    package var call: Call
    package let viewer: ListViewer
    package var place: ListPlace<List.Order>
    /// The beginning of a CRN or surname; empty where nobody is searched for.
    package var search = ""
    /// Whether it is the whole list that is told, page by page, for a file.
    package var isWhole = false

    package var order: List.Order { place.order }
    package var isReversed: Bool { place.isReversed }
    package var token: String { place.token }
    /// How many rows: 0 for as many as the service thinks fit.
    package var size: UInt32 { isWhole ? Limits.rowsOfFilePage : 0 }
}

/// How a list is sorted, and which of its pages is shown.
package struct ListPlace<Order: Equatable & Sendable>: Sendable {
    package var order: Order
    package var isReversed = false
    package var token = ""
}
