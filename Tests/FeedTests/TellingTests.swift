import CivilCalendar
import RPC
import Store
import TestSupport
import Testing

@testable import Feed

/// What stands is told to a follower that is new, or whose source was restored; then it goes on from there.
@Suite struct TellingTests {
    private static func subjects(_ count: Int) -> [String] { (1...count).map { "S\(1_000 + $0):1" } }

    @Test func `A new follower is told the last state of everything, and then what happens`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        try await consumer.forget()
        try await source.publish(Self.subjects(300))
        try await source.publish("S1007:2")
        try await whileRunning(consumer.follower(of: source.channel)) {
            try await until { try await consumer.isTold }
            try await source.publish("S1008:2")
            try await until { try await consumer.cursor == 302 }
        }
        var states = Self.subjects(300)
        states[6] = "S1007:2"
        #expect(try await consumer.texts == states + ["S1008:2"])
    }

    @Test func `What happens while all is told is told once, and nobody hears anything older than they know`()
        async throws
    {
        let (source, consumer) = (try Source(), try Consumer())
        try await consumer.forget()
        try await source.publish(Self.subjects(1_000))
        try await whileRunning(consumer.follower(of: source.channel)) {
            for round in 2...9 { try await source.publish(["S1001:\(round)", "S1500:\(round)", "S2000:\(round)"]) }
            try await until { try await consumer.cursor == 1_024 }
            try await until { try await consumer.isTold }
        }
        for subject in ["S1001", "S1500", "S2000"] {
            let numbers = try await consumer.texts.filter { $0.hasPrefix(subject) }.map { Int($0.dropFirst(6))! }
            #expect(numbers == numbers.sorted() && numbers.last == 9 && Set(numbers).count == numbers.count)
        }
    }

    @Test(arguments: [1, 2, 3]) func `A telling that is cut again and again comes to its end`(seed: UInt64) async throws
    {
        let (source, consumer) = (try Source(), try Consumer())
        try await consumer.forget()
        try await source.publish(Self.subjects(600))
        let channel = UnreliableChannel(source.channel, seed: seed)
        try await whileRunning(consumer.follower(of: channel)) {
            try await until { try await consumer.isTold }
        }
        #expect(Set(try await consumer.texts) == Set(Self.subjects(600)))
        #expect(channel.streams() > 2)
    }

    @Test func `Where the source was restored all is told again, and what stands there no more is settled`()
        async throws
    {
        var source = try Source()
        let consumer = try Consumer()
        let backup = source.folder.path + "/backup.sqlite"
        try await source.publish("A:1", "B:1")
        try await source.store.backUp(to: backup)
        try await source.publish("B:2", "C:1", "D:1")
        try await whileRunning(consumer.follower(of: source.channel)) {
            try await until { try await consumer.cursor == 5 }
        }
        source.store.close()
        _ = try StoreRestore("source", in: source.folder.path).restore(from: backup)
        source = try Source(in: source.folder)
        // The same numbers as what was lost.
        try await source.publish("E:1", "E:2", "E:3")
        try await whileRunning(consumer.follower(of: source.channel)) {
            try await until { try await consumer.isTold(in: source) }
        }
        // What was taken in of A and B before, and how they stand.
        #expect(try await consumer.texts == ["A:1", "B:1", "B:2", "A:1", "B:1", "E:3"])
        #expect(try await consumer.cursor == 5)
    }

    @Test func `A cursor beyond the end has all told again`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        try await source.publish("A:1")
        _ = try await consumer.store.write { try $0.execute("UPDATE feed_cursor SET sequence = 9") }
        try await whileRunning(consumer.follower(of: source.channel)) {
            try await until { try await consumer.texts == ["A:1"] }
        }
        #expect(try await consumer.cursor == 1)
    }

    @Test func `Topics that are not asked for do not come over the wire, and the cursor passes them`() async throws {
        let (source, consumer) = (try Source(heartbeat: .milliseconds(20)), try Consumer())
        try await consumer.forget()
        let channel = HeardChannel(source.channel)
        try await source.publish(["A:secret"], topic: "first")
        try await source.publish("A:1")
        try await whileRunning(consumer.follower(of: channel)) {
            try await until { try await consumer.isTold }
            try await source.publish(["B:secret"], topic: "first")
            try await source.publish(["C:secret"], topic: "other")
            try await until { try await consumer.cursor == 4 }
        }
        #expect(channel.topics == ["", "test"])
        #expect(try await consumer.texts == ["A:1"])
    }

    @Test func `An operator has all told again: once more, and the audit trail says so`() async throws {
        let (source, consumer) = (try Source(heartbeat: .milliseconds(20)), try Consumer())
        try await source.publish("A:1", "B:1")
        let follower = consumer.follower(of: source.channel)
        try await whileRunning(follower) {
            try await until { try await consumer.cursor == 2 }
            try await Feeds([follower]).beToldAgain(by: "source")
            try await until { try await consumer.texts.count == 4 }
            try await until { try await !follower.status().isBeingTold }
            #expect(await code { try await Feeds([follower]).beToldAgain(by: "another") } == .notFound)
        }
        #expect(try await consumer.texts == ["A:1", "B:1", "A:1", "B:1"])
        #expect(try await follower.status().epoch == Source.epoch)
        let action: String? = try await consumer.store.read { try $0.value("SELECT action FROM audit") }
        #expect(action == "Feed/TellAgain")
    }

    @Test func `A state that cannot be taken in is put aside, and telling again clears what was put aside`()
        async throws
    {
        let (source, consumer, isBroken) = (try Source(), try Consumer(), Switch(true))
        try await consumer.forget()
        try await source.publish("A:1", "B:1", "C:1")
        let follower = consumer.follower(of: source.channel, .quick { $0.tries = 1 }) { event in
            if event.text != "B:1", isBroken.isOn { throw Refusal() }
        }
        try await whileRunning(follower) {
            try await until { try await consumer.isTold }
            #expect(try await consumer.texts == ["B:1"])
            #expect(try await consumer.putAside.map(\.sequence) == [1, 2])
            isBroken.isOn = false
            try await follower.beToldAgain()
            try await source.publish("D:1")
            try await until { try await consumer.texts.contains("D:1") }
        }
        #expect(try await consumer.putAside.isEmpty)
        #expect(Set(try await consumer.texts) == ["A:1", "B:1", "C:1", "D:1"])
    }

    @Test(arguments: [
        RPCWire.FollowRequest(after: 0, epoch: Source.epoch, topics: ["test"]),
        .init(after: 0, follower: "test", epoch: Source.epoch),
    ])
    func `Whoever does not say who they are and what they need is told nothing`(
        request: RPCWire.FollowRequest
    ) async throws {
        let source = try Source()
        let call = Call(deadline: .after(.seconds(5)))
        #expect(await code { _ = try await FeedClient(source.channel).follow(request, call) } == .invalidArgument)
    }
}

extension Consumer {
    /// As it is before it has ever followed.
    fileprivate func forget() async throws { _ = try await store.write { try $0.execute("DELETE FROM feed_cursor") } }

    fileprivate var isTold: Bool {
        get async throws {
            let position = try await store.read { try $0.position(of: "source") }
            return !position.epoch.isEmpty && position.told == nil
        }
    }

    fileprivate func isTold(in source: Source) async throws -> Bool {
        let epoch = try await source.store.read { "\(try $0.outboxEpoch)" }
        let position = try await store.read { try $0.position(of: "source") }
        return position.epoch == epoch && position.told == nil
    }
}
