import CivilCalendar
import NIOCore
import RPC
import Store
import Testing

@testable import Feed

@Suite struct StatusTests {
    @Test func `The lag is the age of the oldest event that came and is not taken in`() async throws {
        let source = try Source(clock: .fixed(at: instant("2019-06-03T08:00:00Z")))
        let (consumer, metrics, isFull) = (try Consumer(), RecordedMetrics(), Switch(true))
        let clock = Clock.fixed(at: instant("2019-06-03T08:01:30Z"))
        try await source.publish("A:1", "A:2")
        let follower = consumer.follower(of: source.channel, clock: clock, metrics: metrics) { _ in
            if isFull.isOn { throw StoreFault.full }
        }
        try await whileRunning(follower) {
            try await until { metrics["feed_lag_milliseconds source=source"] == 90_000 }
            let status = try await follower.status()
            #expect(status.cursor == 0 && status.last == 2 && status.lagMilliseconds == 90_000)
            #expect(metrics["feed_cursor source=source"] == 0)
            try await until {
                try await follower.status().problem
                    == "What comes in cannot be kept: there is no room on the disk."
            }
            isFull.isOn = false
            try await until { metrics["feed_cursor source=source"] == 2 }
            try await until { metrics["feed_lag_milliseconds source=source"] == 0 }
            #expect(
                try await follower.status()
                    == RPCWire.FollowedFeed(source: "source", cursor: 2, last: 2, epoch: Source.epoch))
            #expect(metrics["feed_events_total source=source outcome=taken"] == 2)
        }
    }

    @Test func `A source that cannot be reached is a problem, until it can`() async throws {
        let (source, consumer, isReachable) = (try Source(), try Consumer(), Switch(false))
        let follower = consumer.follower(of: SwitchedChannel(source.channel, isReachable))
        #expect(try await follower.status().problem == "The source has not answered yet.")
        try await whileRunning(follower) {
            try await until { try await follower.status().problem == "source cannot be reached: switched off." }
            isReachable.isOn = true
            try await source.publish("A:1")
            try await until { try await follower.status().problem == "" }
            #expect(try await consumer.texts == ["A:1"])
        }
    }

    @Test func `A source without even a heartbeat counts as silent after 15 seconds`() {
        var progress = FeedProgress()
        progress.note(Batches.Batch())
        let isNew = [progress.replaceProblem(""), progress.replaceProblem("")]
        #expect(isNew == [true, false])
        let now = ContinuousClock.now
        #expect(progress.problem(at: now + .seconds(14)) == "")
        #expect(progress.problem(at: now + .seconds(16)) == "Nothing has been heard for 16 seconds.")
    }

    @Test func `A status lists 100 events that are put aside, those parked for good first`() async throws {
        let (source, consumer) = (try Source(), try Consumer())
        try await source.publish((1...100).map { "S\($0):" } + ["P:parked", "Q:parked"])
        let patience = Patience.quick { $0.firstWaitMilliseconds = 60_000 }
        let follower = consumer.follower(of: source.channel, patience) { _ in throw Refusal() }
        try await whileRunning(follower) {
            try await until { try await consumer.cursor == 102 }
        }
        _ = try await consumer.store.write {
            try $0.execute(
                "UPDATE feed_parked SET is_parked = 1, next_try_at = NULL WHERE sequence > 100")
        }
        let parked = try await Feeds([follower]).statuses()[0].parked
        #expect(parked.map(\.sequence) == [101, 102] + Array(1...98))
    }
}

/// A way to a source that can be shut.
private struct SwitchedChannel: CallChannel {
    let channel: any CallChannel
    let isReachable: Switch

    init(_ channel: any CallChannel, _ isReachable: Switch) {
        self.channel = channel
        self.isReachable = isReachable
    }

    func send(_ method: MethodDescriptor, _ body: ByteBuffer, _ call: Call) async throws(Status) -> ByteBuffer {
        try await channel.send(method, body, call)
    }

    func stream(
        _ method: MethodDescriptor, _ request: StreamedRequest, _ call: Call
    ) async throws(Status) -> ItemStream<ByteBuffer> {
        guard isReachable.isOn else { throw Status(.unavailable, "source cannot be reached: switched off.") }
        return try await channel.stream(method, request, call)
    }
}
