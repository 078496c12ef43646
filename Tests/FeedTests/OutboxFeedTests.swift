import CivilCalendar
import RPC
import Store
import Testing

@testable import Feed

@Suite struct OutboxFeedTests {
    @Test func `Events come in order over any number of reads`() async throws {
        let source = try Source()
        try await source.publish(Source.texts(600))
        let items = try await source.follow(after: 40)
        var events: [Event] = []
        while events.count < 560, let event = try await items.next() { events.append(event) }
        #expect(events.map(\.sequence) == Array(41...600))
        #expect(events.map(\.text) == Array(Source.texts(600)[40...]))
        #expect(events.allSatisfy { $0.last == 600 && $0.topic == "test" && Instant(rfc3339: $0.at) != nil })
    }

    @Test func `A read ends with the event that reaches its bytes`() async throws {
        let source = try Source()
        try await source.publish("12345", "12345", "12345")
        let reads = try await source.store.read { snapshot in
            [4, 5, 6, 10, 11].map { bytes in try? snapshot.events(after: 0, limit: 10, bytes: bytes).count }
        }
        #expect(reads == [1, 1, 2, 2, 3])
    }

    @Test func `A commit tells those who wait at once, and others get the same`() async throws {
        let source = try Source()
        let streams = [try await source.follow(after: 0), try await source.follow(after: 0)]
        let start = ContinuousClock.now
        // The first word comes at once, so that a follower knows that it is heard.
        for stream in streams { #expect(try await stream.next() == Event(last: 0)) }
        let waiting = streams.map { stream in Task { try await stream.next() } }
        try await Task.sleep(for: .milliseconds(50))
        try await source.publish("A:1")
        for task in waiting { #expect(try await task.value?.text == "A:1") }
        #expect(start.duration(to: .now) < .seconds(5), "It would have been the heartbeat, after 60 seconds")
    }

    @Test func `Whoever begins to wait after the commit is not kept waiting`() async throws {
        let source = try Source()
        try await source.publish("A:1")
        let start = ContinuousClock.now
        await source.store.outboxEnd.growth(beyond: 0, within: .seconds(60))
        #expect(start.duration(to: .now) < .seconds(5))
        await source.store.outboxEnd.growth(beyond: 1, within: .milliseconds(200))
        #expect(start.duration(to: .now) >= .milliseconds(200))
    }

    @Test func `Where nothing happens a heartbeat says which event is the last`() async throws {
        let source = try Source(heartbeat: .milliseconds(20))
        try await source.publish("A:1", "A:2")
        let items = try await source.follow(after: 2)
        for _ in 1...3 {
            let item = try #require(try await items.next())
            #expect(item == Event(sequence: 0, last: 2))
        }
        try await source.publish("A:3")
        while let item = try await items.next() {
            if item.sequence == 0 { continue }
            #expect(item.sequence == 3 && item.last == 3)
            break
        }
    }

    @Test func `A cursor at the outbox's end is served, and one beyond it refused`() async throws {
        let source = try Source(heartbeat: .milliseconds(20))
        for last in 0...2 {
            if last > 0 { try await source.publish("A:\(last)") }
            #expect(try await source.follow(after: UInt64(last)).next()?.last == UInt64(last))
            for cursor in [UInt64(last) + 1, .max] {
                let fault = await #expect(throws: Status.self) { try await source.follow(after: cursor) }
                #expect(fault?.code == .failedPrecondition && fault?.reason == "CURSOR_AHEAD")
            }
        }
    }

    @Test func `The stream ends with the time that the call was given`() async throws {
        let source = try Source()
        try await source.publish("A:1")
        let items = try await source.follow(after: 0, for: .milliseconds(200))
        #expect(try await items.next()?.sequence == 1)
        #expect(try await items.next() == nil)
    }

    @Test func `Whoever waits is let go when they give up, and when the store closes`() async throws {
        let source = try Source()
        for isCancelled in [true, false] {
            let items = try await source.follow(after: 0)
            _ = try await items.next()
            let waiting = Task { try await items.next() }
            try await Task.sleep(for: .milliseconds(50))
            if isCancelled { waiting.cancel() } else { source.store.close() }
            let fault = await #expect(throws: Status.self) { try await waiting.value }
            #expect(fault?.code == (isCancelled ? .cancelled : .unavailable))
        }
    }

    @Test func `The longest event that can be published can be told, and a longer one is refused`() async throws {
        let source = try Source()
        let limit = OutboxEvent.limitBytes - "testA".utf8.count
        let text = "A:" + String(repeating: "x", count: limit - 2)
        try await source.publish(text)
        await #expect(throws: StoreFault.constraint("an event of more than 61440 bytes")) {
            try await source.publish(text + "x")
        }
        #expect(try await source.follow(after: 0).next()?.body.count == limit)
        let bytes = try #require(try await source.follow(after: 0).next()).encodedBytes.count
        #expect(bytes < Limits.messageBytes - 1_024)
    }

    @Test func `An empty body stays one`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        try await source.publish("")
        try await whileRunning(consumer.follower(of: source.channel)) {
            try await until { try await consumer.texts == [""] }
        }
    }

    @Test func `An event that is undone is told to nobody`() async throws {
        let source = try Source(heartbeat: .milliseconds(20))
        await #expect(throws: Refusal.self) {
            try await source.store.write { transaction in
                try transaction.publish("test", of: "1", [1])
                throw Refusal()
            }
        }
        #expect(try await source.follow(after: 0).next() == Event(last: 0))
    }
}
