/// A request for a page of a list; the generator finds them by their fields.
package protocol ListRequest: Message {
    /// Rows of the page; 0 for as many as are usual.
    var pageSize: UInt32 { get set }
    /// Where the page begins, as another page has said; empty for the first.
    var pageToken: String { get set }
}

/// A page of a list: some of its rows, and where it goes on; the generator finds them by their fields.
package protocol ListReply: Message {
    associatedtype Item: Message

    var items: [Item] { get set }
    /// Rows of the whole list.
    var total: UInt32 { get set }
    /// Empty where no row comes after these.
    var nextPageToken: String { get set }
    /// Empty where no row comes before these.
    var previousPageToken: String { get set }
}
