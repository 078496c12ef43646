import Logging
import NIOPosix
import RPC
import ServiceLifecycle
import Testing

@testable import ServiceProcess

/// How a process ends.
@Suite struct EndTests {
    private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    @Test func `Health says that a process does not serve from when it begins to stop`() async throws {
        let connections = OpenConnections()
        let health = OwnHealth(name: "test", connections: connections)
        let call = Call(deadline: .after(.seconds(5)))
        let settings = RPCWire.Settings.own(service: "test", instance: "1", build: "test", schemaHash: 0)
        let work = MethodDescriptor(
            service: "test.Work", name: "Do", id: 1, request: RPCWire.FeedEvent.descriptor,
            reply: RPCWire.FeedEvent.descriptor, isIdempotent: true)
        var table = MethodTable()
        table.add(work) { (event: RPCWire.FeedEvent, _) in
            try await Task.sleep(for: .milliseconds(500))
            return event
        }
        let offer = Offer(
            table, settings: settings, admission: OpenAdmission(), connections: connections, logger: quiet)
        let server = try await Server.start(
            host: "127.0.0.1", port: 0, offer: offer, group: MultiThreadedEventLoopGroup.singleton)
        let client = Client(
            to: Address(host: "127.0.0.1", port: server.port), name: "test", settings: settings, patience: .seconds(5),
            group: MultiThreadedEventLoopGroup.singleton, logger: quiet)
        defer { client.close() }
        #expect(try await health.check(.init(), call).status == .serving)
        async let answer: RPCWire.FeedEvent = client.unary(work, RPCWire.FeedEvent(sequence: 1), call)
        while await connections.inspect().first?.calls.count != 1 { await Task.yield() }
        async let drained: Void = server.drain()
        while !connections.isDraining { await Task.yield() }
        #expect(try await health.check(.init(), call).status == .notServing)
        #expect(connections.count == 1)
        #expect(try await answer.sequence == 1)
        try await drained
    }

    @Test func `What does not end in time is stopped`() async throws {
        let group = ServiceGroup(
            services: [ServiceProcess.bounded(Endless(), to: .milliseconds(200))], logger: quiet)
        let running = Task { try await group.run() }
        try await Task.sleep(for: .milliseconds(100))
        let asked = ContinuousClock.now
        await group.triggerGracefulShutdown()
        try await running.value
        #expect(Duration.milliseconds(200)..<Duration.seconds(5) ~= ContinuousClock.now - asked)
    }

    @Test func `What has its own count is looked up when the metrics are told`() {
        let metrics = PrometheusMetrics()
        metrics.sample { [.gauge("waiting", 3), .counter("calls_total", 7, [("method", "a.B/C")])] }
        #expect(
            metrics.text == """
                # TYPE calls_total counter
                calls_total{method="a.B/C"} 7
                # TYPE waiting gauge
                waiting 3.0

                """)
    }
}

/// Goes on whatever it is asked.
private struct Endless: Service {
    func run() async throws { try await Task.sleep(for: .seconds(600)) }
}
