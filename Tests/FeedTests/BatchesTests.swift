import RPC
import Synchronization
import Testing

@testable import Feed

@Suite struct BatchesTests {
    @Test func `A batch is full with 64 events`() async throws {
        var batches = Batches(stream((1...130).map { .of($0, last: 1_000) }))
        #expect(try await sizes(&batches) == [64, 64, 2])
    }

    @Test func `A batch ends where the next event has yet to happen`() async throws {
        var batches = Batches(stream([.of(1, last: 2), .of(2, last: 2), .of(3, last: 3), .of(4, last: 9)]))
        #expect(try await sizes(&batches) == [2, 1, 1])
    }

    @Test func `A batch ends with the event that reaches 256 KiB`() async throws {
        let half = String(repeating: "x", count: Batches.bytes / 2)
        let events: [Event] = [
            .of(1, half, last: 9), .of(2, String(half.dropLast()), last: 9), .of(3, "y", last: 9), .of(4, last: 9),
        ]
        var batches = Batches(stream(events))
        #expect(try await sizes(&batches) == [3, 1])
    }

    @Test func `A heartbeat is a batch without events, and ends one that was begun`() async throws {
        var batches = Batches(stream([Event(last: 7), .of(8, last: 9), Event(last: 9)]))
        let first = try #require(try await batches.next())
        #expect(first.items == [] && first.last == 7)
        #expect(try await sizes(&batches) == [1])
    }

    @Test func `What came before a fault is given first`() async throws {
        let fault = Status(.unavailable, "Lost.")
        var batches = Batches(stream([.of(1, last: 9), .of(2, last: 9)], then: fault))
        #expect(try await batches.next()?.items.map(\.sequence) == [1, 2])
        await #expect(throws: fault) { try await batches.next() }
        var empty = Batches(stream([], then: fault))
        await #expect(throws: fault) { try await empty.next() }
    }

    private func stream(_ events: [Event], then fault: Status? = nil) -> ItemStream<Event> {
        let left = Mutex(events[...])
        return ItemStream {
            let event = left.withLock { $0.popFirst() }
            if event == nil, let fault { throw fault }
            return event
        }
    }

    private func sizes(_ batches: inout Batches) async throws -> [Int] {
        var sizes: [Int] = []
        while let batch = try await batches.next() { sizes.append(batch.items.count) }
        return sizes
    }
}
