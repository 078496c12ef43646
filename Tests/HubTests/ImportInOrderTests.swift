import Messages
import RPC
import Synchronization
import Testing

@testable import Hub

struct ImportInOrderTests {
    /// What happened, in order.
    private final class Journal: Sendable {
        struct State {
            var open: [ImportChunk] = []
            var mostOpen = 0
            var begun: [UInt32] = []
            var meetings = 0
        }
        let state = Mutex(State())

        func take(_ chunk: ImportChunk, for duration: Duration) async throws -> Wire.ImportCasesReply {
            state.withLock { state in
                state.meetings += state.open.count { !$0.crns.isDisjoint(with: chunk.crns) }
                state.open.append(chunk)
                state.mostOpen = max(state.mostOpen, state.open.count)
                state.begun.append(chunk.request.rows[0].line)
            }
            try await Task.sleep(for: duration)
            state.withLock { state in state.open.removeAll { $0 == chunk } }
            return .init(results: chunk.request.rows.map { _ in .init(verdict: .accepted) })
        }
    }

    @Test(arguments: [1, 4])
    func `So many chunks are in flight and no more, and each is answered once`(inFlight: Int) async throws {
        let journal = Journal()
        let chunks = (0..<40).map { ImportChunk.of([crn($0)], line: UInt32($0 + 2)) }
        var collected: [UInt32] = []
        try await importInOrder(chunks, inFlight: inFlight) { chunk in
            try await journal.take(chunk, for: .milliseconds(5))
        } collect: { chunk, _ in
            collected.append(chunk.request.rows[0].line)
        }
        #expect(collected.sorted() == (2...41).map { UInt32($0) })
        #expect(journal.state.withLock { $0.mostOpen } == inFlight)
    }

    @Test func `Two chunks about one person are never in flight together, and keep their order`() async throws {
        let journal = Journal()
        var random = SplitMix64(seed: 7)
        let chunks = (0..<120).map { number in
            ImportChunk.of(
                [crn(Int.random(in: 0..<12, using: &random)), crn(1_000 + number)], line: UInt32(2 + number * 2))
        }
        try await importInOrder(chunks, inFlight: 4) { chunk in
            try await journal.take(chunk, for: .milliseconds(chunk.request.rows[0].line % 3))
        } collect: { _, _ in
        }
        let state = journal.state.withLock { $0 }
        #expect(state.begun.count == 120)
        #expect(state.meetings == 0)
        #expect(state.mostOpen > 1)
        for person in (0..<12).map(crn) {
            let lines = chunks.filter { $0.crns.contains(person) }.map { $0.request.rows[0].line }
            #expect(state.begun.filter(lines.contains) == lines)
        }
    }

    @Test func `The first chunk that fails for good ends the import`() async throws {
        let chunks = (0..<10).map { ImportChunk.of([crn($0)], line: UInt32($0 + 2)) }
        var collected = 0
        await #expect(throws: Status.self) {
            try await importInOrder(chunks, inFlight: 1) { chunk in
                guard chunk.request.rows[0].line < 5 else { throw Status(.permissionDenied, "Not allowed.") }
                return .init()
            } collect: { _, _ in
                collected += 1
            }
        }
        #expect(collected == 3)
    }
}
