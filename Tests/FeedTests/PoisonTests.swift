import CivilCalendar
import RPC
import Store
import Testing

@testable import Feed

@Suite struct PoisonTests {
    @Test func `An event that cannot be taken in is tried ten times and then parked, and others flow on`() async throws
    {
        let (source, consumer, tries) = (try Source(), try Consumer(), Tally())
        let follower = consumer.follower(of: source.channel) { event in
            if event.text == "A:poison" {
                tries.count()
                throw Refusal()
            }
        }
        try await source.publish("B:1", "A:poison", "B:2")
        try await whileRunning(follower) {
            try await until { try await consumer.putAside.first?.tries == 10 }
            try await source.publish("B:3")
            try await until { try await consumer.cursor == 4 }
            // Long enough for many more tries.
            try await Task.sleep(for: .milliseconds(300))
        }
        #expect(tries() == 10)
        #expect(try await consumer.texts == ["B:1", "B:2", "B:3"], "Nothing of a try that failed is kept")
        let parked = try #require(try await follower.status().parked.first)
        #expect(parked.sequence == 1 && parked.topic == "test" && parked.tries == 10)
        #expect(parked.reason == "Refusal", "Nothing of the fault's content is shown")
        #expect(Instant(rfc3339: parked.at) != nil)
    }

    @Test func `Others are not delayed by an event that waits a minute for its tries`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        let follower = consumer.follower(of: source.channel, .usual) { event in
            if event.text.hasSuffix("poison") { throw Refusal() }
        }
        try await whileRunning(follower) {
            try await until { try await follower.status().last == 0 }
            let start = ContinuousClock.now
            try await source.publish(["A:poison", "B:poison"] + (1...100).map { "C:\($0)" })
            try await until { try await consumer.texts.count == 100 }
            let delay = start.duration(to: .now)
            print("behind two events that cannot be taken in, 100 others took \(delay)")
            #expect(delay < .seconds(5))
            #expect(try await consumer.putAside.count == 2)
        }
    }

    @Test func `Ten tries take about a minute`() {
        let waits = (1...10).map { Patience.usual.wait(afterTries: $0) }
        #expect(waits[0] == 500 && waits[1] == 800 && waits[9] == nil)
        let sum = waits.compactMap(\.self).reduce(0, +)
        #expect(50_000...70_000 ~= sum)
    }

    @Test func `Events of one subject keep their order behind one that waits`() async throws {
        let (source, consumer, tries) = (try Source(), try Consumer(), Tally())
        try await source.publish("A:1", "A:2", "B:1", "A:3", "A:4", "B:2")
        let follower = consumer.follower(of: source.channel) { event in
            let isEarly = event.text == "A:1" && tries.count("A:1") < 4 || event.text == "A:3" && tries.count("A:3") < 3
            if isEarly { throw Refusal() }
        }
        try await whileRunning(follower) {
            try await until { try await consumer.texts.count == 6 }
        }
        #expect(try await consumer.texts == ["B:1", "B:2", "A:1", "A:2", "A:3", "A:4"])
        #expect(try await consumer.putAside == [])
    }

    @Test func `Of several events that are due the earliest is tried first`() async throws {
        let (source, consumer, tries) = (try Source(), try Consumer(), Tally())
        try await source.publish("A:1", "B:2", "C:3")
        let follower = consumer.follower(of: source.channel) { event in
            if tries.count(event.text) < 3 { throw Refusal() }
        }
        try await whileRunning(follower) {
            try await until { try await consumer.texts.count == 3 }
        }
        #expect(try await consumer.sequences == [1, 2, 3])
    }

    @Test func `What waits behind a parked event says so, and is tried by nobody`() async throws {
        let (source, consumer, tries) = (try Source(), try Consumer(), Tally())
        try await source.publish("A:poison", "A:2")
        let follower = consumer.follower(of: source.channel, .quick { $0.tries = 3 }) { event in
            tries.count(event.text)
            if event.text == "A:poison" { throw Refusal() }
        }
        try await whileRunning(follower) {
            try await until { tries("A:poison") == 3 }
            try await source.publish("A:3")
            try await until { try await consumer.cursor == 3 }
            try await Task.sleep(for: .milliseconds(100))
        }
        #expect(tries("A:poison") == 3 && tries("A:2") == 0 && tries("A:3") == 0)
        let behind = "Waits behind number 1 of the same subject."
        #expect(try await consumer.putAside.map(\.reason) == ["Refusal", behind, behind])
    }

    @Test func `An operator's retry takes a parked event in, and then those behind it in their order`() async throws {
        let (source, consumer, tries, isBroken) = (try Source(), try Consumer(), Tally(), Switch(true))
        try await source.publish("A:1", "A:2", "A:3", "free")
        let follower = consumer.follower(of: source.channel, .quick { $0.tries = 2 }) { event in
            guard event.text == "A:1", isBroken.isOn else { return }
            tries.count()
            throw Refusal()
        }
        let feeds = Feeds([follower])
        try await whileRunning(follower) {
            try await until { try await consumer.putAside.first?.tries == 2 }
            #expect(await code { try await feeds.retry(source: "source", number: 2) } == .failedPrecondition)
            #expect(await code { try await feeds.retry(source: "source", number: 4) } == .notFound)
            #expect(await code { try await feeds.retry(source: "source", number: .max) } == .notFound)
            #expect(await code { try await feeds.retry(source: "another", number: 1) } == .notFound)
            // In vain at first: it has its tries anew and is parked once more.
            try await feeds.retry(source: "source", number: 1)
            try await until { try await consumer.putAside.first?.tries == 2 }
            #expect(tries() == 4)
            isBroken.isOn = false
            try await feeds.retry(source: "source", number: 1)
            try await until { try await consumer.texts.count == 4 }
        }
        #expect(try await consumer.texts == ["free", "A:1", "A:2", "A:3"])
        #expect(try await consumer.putAside == [])
    }

    @Test func `What was put aside is tried on after a new start`() async throws {
        let (source, first, isBroken) = (try Source(), try Consumer(), Switch(true))
        let check: @Sendable (Event) throws -> Void = { event in
            if event.text == "A:1", isBroken.isOn { throw Refusal() }
        }
        try await source.publish("A:1", "A:2")
        try await whileRunning(first.follower(of: source.channel, .quick { $0.lookMilliseconds = 60_000 }, check)) {
            try await until { try await first.cursor == 2 }
        }
        first.store.close()
        isBroken.isOn = false
        let second = try Consumer(in: first.folder)
        try await whileRunning(second.follower(of: source.channel, .quick, check)) {
            try await until { try await second.texts == ["A:1", "A:2"] }
        }
    }

    @Test func `With as many events put aside as may be, the feed stops before the next one and goes on later`()
        async throws
    {
        let (source, consumer, isBroken) = (try Source(), try Consumer(), Switch(true))
        let patience = Patience.quick { patience in
            patience.eventsPutAside = 3
            patience.firstWaitMilliseconds = 60_000
        }
        let follower = consumer.follower(of: source.channel, patience) { event in
            if event.text.hasSuffix("poison"), isBroken.isOn { throw Refusal() }
        }
        try await source.publish("A:poison", "B:poison", "C:poison", "D:good", "E:poison", "F:good")
        try await whileRunning(follower) {
            try await until { try await follower.status().problem == "Too many events are put aside." }
            #expect(try await consumer.cursor == 4)
            #expect(try await consumer.texts == ["D:good"])
            #expect(try await consumer.putAside.count == 3)
            isBroken.isOn = false
            try await until { try await consumer.texts == ["D:good", "E:poison", "F:good"] }
            for sequence in 1...3 { try await follower.retry(number: UInt64(sequence)) }
            try await until { try await consumer.putAside == [] }
        }
    }

    @Test func `The last try parks an event, be it the first`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        let patience = Patience.quick { $0.tries = 1 }
        let metrics = RecordedMetrics()
        try await source.publish("A:1")
        try await whileRunning(
            consumer.follower(of: source.channel, patience, metrics: metrics) { _ in throw Refusal() }
        ) {
            try await until { metrics["feed_parked source=source"] == 1 }
        }
        #expect(metrics["feed_events_total source=source outcome=parked"] == 1)
        let isParked: Bool? = try await consumer.store.read { try $0.value("SELECT is_parked FROM feed_parked") }
        #expect(isParked == true)
    }

    @Test func `A reason is a fault's words, and 500 characters of them at most`() {
        #expect(Taking.words(for: Status(.notFound, "No such case.")) == "notFound: No such case.")
        #expect(Taking.words(for: StoreFault.constraint("CHECK constraint failed: x")) == "CHECK constraint failed: x")
        let long = Taking.words(for: Status(.notFound, String(repeating: "e\u{301}", count: 600)))
        #expect(long.unicodeScalars.count == 500)
    }

    @Test func `A statement that fails is the event's fault`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        try await source.publish("A:1", "B:2")
        let follower = Follower(
            source: "source", source.channel, store: consumer.store, clock: .real, logger: .silent,
            content: .test { transaction, event in
                if event.text == "A:1" { try transaction.execute("INSERT INTO nowhere VALUES (1)") }
                try transaction.execute("INSERT INTO taken (sequence, text) VALUES (1, \(event.text))")
            })
        try await whileRunning(follower) {
            try await until { try await consumer.texts == ["B:2"] }
        }
        #expect(try await consumer.putAside.map(\.reason) == ["no such table: nowhere"])
    }
}

/// With which code `body` was refused; nil where it was not.
func code(_ body: () async throws -> Void) async -> StatusCode? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? Status)?.code
    }
}
