import Messages

/// Sends chunks in the file's order, at most `inFlight` at once, and hands over each reply as it comes.
///
/// A chunk waits for all before it that are about one of its people, so that a person's rows are taken in in order.
func importInOrder(
    _ chunks: some Sequence<ImportChunk>, inFlight: Int,
    _ send: @escaping @Sendable (ImportChunk) async throws -> Wire.ImportCasesReply,
    collect: (ImportChunk, Wire.ImportCasesReply) throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (ImportChunk, Wire.ImportCasesReply).self) { group in
        var chunksInFlight = 0
        var people: Set<String> = []
        func collectNext() async throws {
            guard let (chunk, reply) = try await group.next() else { return }
            chunksInFlight -= 1
            people.subtract(chunk.crns)
            try collect(chunk, reply)
        }
        for chunk in chunks {
            while chunksInFlight >= inFlight || !people.isDisjoint(with: chunk.crns) { try await collectNext() }
            chunksInFlight += 1
            people.formUnion(chunk.crns)
            group.addTask { (chunk, try await send(chunk)) }
        }
        while chunksInFlight > 0 { try await collectNext() }
    }
}
