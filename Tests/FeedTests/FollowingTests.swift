import CivilCalendar
import RPC
import Store
import Testing

@testable import Feed

@Suite struct FollowingTests {
    @Test func `Every event is taken in once and in order, whether it happened before or happens now`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        try await source.publish(Source.texts(700))
        try await whileRunning(consumer.follower(of: source.channel)) {
            try await until { try await consumer.cursor == 700 }
            for text in ["A:live", "B:live", "A:more"] { try await source.publish(text) }
            try await until { try await consumer.cursor == 703 }
        }
        #expect(try await consumer.texts == Source.texts(700) + ["A:live", "B:live", "A:more"])
    }

    @Test func `An event and the cursor's move are kept together or not at all`() async throws {
        let (source, consumer, tries, isFull) = (try Source(), try Consumer(), Tally(), Switch(true))
        try await source.publish("A:1", "B:2", "C:3")
        let follower = consumer.follower(of: source.channel, .quick { $0.tries = 2 }) { event in
            // By then two events' effects are written.
            guard event.sequence == 2, isFull.isOn else { return }
            tries.count()
            throw StoreFault.full
        }
        try await whileRunning(follower) {
            // More often than an event is tried that is itself at fault.
            try await until {
                let state = try await consumer.takenAndCursor
                #expect(state == [0, 0])
                return tries() > 4
            }
            isFull.isOn = false
            try await until {
                let state = try await consumer.takenAndCursor
                #expect(state == [0, 0] || state == [3, 3])
                return state == [3, 3]
            }
        }
        #expect(try await consumer.texts == ["A:1", "B:2", "C:3"])
        #expect(try await consumer.putAside == [], "A fault of the store is no fault of the event")
    }

    @Test func `A follower that starts anew goes on from its cursor`() async throws {
        let (source, first) = (try Source(), try Consumer())
        try await source.publish(Source.texts(10))
        try await whileRunning(first.follower(of: source.channel)) {
            try await until { try await first.cursor == 10 }
        }
        first.store.close()
        let second = try Consumer(in: first.folder)
        try await source.publish("A:11", "A:12")
        let handled = Tally()
        try await whileRunning(second.follower(of: source.channel) { _ in handled.count() }) {
            try await until { try await second.cursor == 12 }
        }
        #expect(handled() == 2)
        #expect(try await second.sequences == Array(1...12))
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `However often the connection is lost, no event is missed or taken in twice`(seed: UInt64) async throws {
        let (source, consumer) = (try Source(), try Consumer())
        let channel = UnreliableChannel(source.channel, seed: seed)
        try await source.publish(Source.texts(600))
        try await whileRunning(consumer.follower(of: channel)) {
            for number in 601...700 { try await source.publish("S:\(number)") }
            try await until { try await consumer.cursor == 700 }
        }
        #expect(try await consumer.sequences == Array(1...700))
        #expect(channel.streams() > 3 && channel.repeated() > 0, "The test cut and repeated nothing")
    }

    @Test func `Two followers of one source in one store take each event in once between them`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        let metrics = RecordedMetrics()
        let followers = (
            consumer.follower(of: UnreliableChannel(source.channel, seed: 1), metrics: metrics),
            consumer.follower(of: UnreliableChannel(source.channel, seed: 2), metrics: metrics)
        )
        try await source.publish(Source.texts(1_000))
        try await whileRunning(followers.0, followers.1) {
            try await until { try await consumer.cursor == 1_000 }
        }
        #expect(try await consumer.sequences == Array(1...1_000))
        #expect(metrics["feed_events_total source=source outcome=known"] ?? 0 > 0)
    }

    @Test func `Two services that follow one source each take everything in`() async throws {
        let (source, one, other) = (try Source(), try Consumer(), try Consumer())
        try await source.publish(Source.texts(100))
        try await whileRunning(one.follower(of: source.channel), other.follower(of: source.channel)) {
            try await until {
                let (first, second) = (try await one.cursor, try await other.cursor)
                return first == 100 && second == 100
            }
        }
        #expect(try await one.sequences == Array(1...100))
        #expect(try await other.sequences == Array(1...100))
    }

    @Test func `A follower catches up with many events`() async throws {
        #if DEBUG
            let count = 10_000
        #else
            let count = 100_000
        #endif
        let (source, consumer) = (try Source(), try Consumer())
        let body = String(repeating: "x", count: 96)
        for _ in 0..<count / 1_000 {
            try await source.publish((0..<1_000).map { "S\($0 % 10):\(body)" })
        }
        let start = ContinuousClock.now
        try await whileRunning(consumer.follower(of: source.channel)) {
            try await until { try await consumer.cursor == count }
        }
        let seconds = start.duration(to: .now) / .seconds(1)
        print("caught up with \(count) events in \(seconds) s: \(Int(Double(count) / seconds)) events/s")
        let taken = try await consumer.sequences
        #expect(taken == Array(1...count))
    }
}
