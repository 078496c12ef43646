import NIOCore

/// A stream of items that is pulled: the next one is made when it is asked for, and not before.
///
/// One task at a time reads it. The end is nil; what goes wrong is thrown, and then nothing more comes.
package struct ItemStream<Element: Sendable>: AsyncSequence, AsyncIteratorProtocol, Sendable {
    private let pull: @Sendable () async throws -> Element?

    /// A stream whose items `pull` gives, one a call.
    package init(_ pull: @escaping @Sendable () async throws -> Element?) { self.pull = pull }

    package func next() async throws -> Element? { try await pull() }

    package func makeAsyncIterator() -> Self { self }

    /// The same items, each in another form.
    package func mapped<Other>(_ form: @escaping @Sendable (Element) async throws -> Other) -> ItemStream<Other> {
        ItemStream<Other> {
            guard let item = try await next() else { return nil }
            return try await form(item)
        }
    }
}

extension ItemStream where Element: Message {
    /// The messages that a stream's items encode.
    init(decoding items: ItemStream<ByteBuffer>) {
        self.init { try await items.next().map { bytes in try Element(decoding: bytes) } }
    }

    var encoded: ItemStream<ByteBuffer> { mapped(\.encoded) }
}
