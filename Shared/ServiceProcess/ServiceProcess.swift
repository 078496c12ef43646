import CivilCalendar
import CoreMetrics
import Feed
import Foundation
import Logging
import NIOCore
import NIOPosix
import RPC
import ServiceLifecycle
import Store
import UnixSignals

/// What every executable of the system shares: it reads its settings, logs, serves, and ends on a signal.
package struct ServiceProcess: Sendable {
    /// For example `allocation`.
    package let name: String
    /// New at every start.
    package let instance = UUID().uuidString.lowercased()
    package let configuration: Configuration
    /// Whether this is a demonstration, with accounts and a clock of its own.
    package let isDemo: Bool
    package let clock: CivilCalendar.Clock
    package let logger: Logger
    /// Everything that the process counts.
    package let metrics = PrometheusMetrics()
    package let group = MultiThreadedEventLoopGroup.singleton

    /// Runs a process until it is told to stop; ends the program, with a line on standard error where it cannot start.
    package static func run(
        _ name: String, _ services: @Sendable (ServiceProcess) async throws -> [any Service]
    ) async {
        do {
            let process = try ServiceProcess(name)
            try await process.run(try await services(process))
            exit(0)
        } catch {
            FileHandle.standardError.write(Data("\(name): \(words(for: error))\n".utf8))
            exit(error is Configuration.Fault || error is KeyFault ? 78 : 1)
        }
    }

    private init(_ name: String) throws {
        // A write to a closed pipe or past a file's limit is an error to be handled, not a death.
        signal(SIGPIPE, SIG_IGN)
        #if os(Linux)
            signal(SIGXFSZ, SIG_IGN)
        #endif
        self.name = name
        configuration = try Configuration(
            arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
        isDemo = try configuration.flag(.demo)
        clock = try configuration.clock()
        let level = try configuration.logLevel()
        LoggingSystem.bootstrap { JSONLineLog(service: name, label: $0, level: level) }
        logger = Logger(label: name)
        MetricsSystem.bootstrap(metrics)
    }

    private func run(_ services: [any Service]) async throws {
        let group = ServiceGroup(
            configuration: .init(
                services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    /// What this process says of itself on its connections.
    package func settings(schemaHash: UInt64) -> RPCWire.Settings {
        .own(service: name, instance: instance, build: Build.version, schemaHash: schemaHash)
    }

    /// A method table served over TCP to the processes that share a key with this one, for as long as it runs; what
    /// the process does besides is told to operators.
    ///
    /// - Parameter feeds: what the process follows.
    package func listener(
        _ setting: Setting, schemaHash: UInt64, feeds: Feeds = Feeds([]), table: MethodTable
    ) throws -> any Service {
        let address = try configuration.checked(listen: configuration.address(setting), setting)
        let admission = try LinkAdmission(server: name, keys: configuration.keys)
        let connections = OpenConnections()
        var table = table
        table.add(health: OwnHealth(name: name, connections: connections))
        table.add(
            debug: Inspector(
                name: name, connections: connections, admission: admission, feeds: feeds,
                metrics: metrics, group: group))
        let offer = Offer(
            table, settings: settings(schemaHash: schemaHash), admission: admission, connections: connections,
            limiter: Limiter(), logger: logger)
        return listener(address, offer)
    }

    /// A method table served over TCP to everybody: each handler asks who calls.
    package func openListener(
        _ setting: Setting, address: Address, schemaHash: UInt64, table: MethodTable
    ) throws -> any Service {
        let address = try configuration.checked(listen: address, setting)
        let offer = Offer(
            table, settings: settings(schemaHash: schemaHash), admission: OpenAdmission(), logger: logger)
        return listener(address, offer)
    }

    private func listener(_ address: Address, _ offer: Offer) -> any Service {
        metrics.sample {
            offer.table.callCounts.map { method, code, count in
                .counter("rpc_calls_total", count, [("method", method), ("code", "\(code)")])
            }
        }
        if let limiter = offer.limiter {
            metrics.sample {
                let counts = limiter.counts
                return [
                    .gauge("rpc_calls_running", counts.running), .gauge("rpc_calls_waiting", counts.waiting),
                    .counter("rpc_calls_refused_total", counts.refused),
                ]
            }
        }
        return Listener(process: self, address: address, offer: offer)
    }

    /// A way to another process of the system, by the secret that the two share.
    ///
    /// - Parameters:
    ///   - patience: how long a call waits for a process that cannot be reached.
    ///   - loops: where its connection is served; anywhere if nil.
    package func client(
        of server: String, at setting: Setting, schemaHash: UInt64, patience: Duration = .zero,
        on loops: (any EventLoopGroup)? = nil
    ) throws -> Client {
        let (name, keys) = (name, configuration.keys)
        return Client(
            to: try configuration.address(setting), name: server, settings: settings(schemaHash: schemaHash),
            secret: { try keys.secrets(client: name, server: server).current }, patience: patience,
            group: loops ?? group, logger: logger)
    }

    /// Takes in what another service publishes, once `following` runs it.
    ///
    /// - Parameter source: the other service's name.
    package func follower(
        of source: String, at setting: Setting, schemaHash: UInt64, store: Store, content: FeedContent
    ) throws -> Follower {
        Follower(
            source: source, try client(of: source, at: setting, schemaHash: schemaHash), store: store, clock: clock,
            logger: logger, content: content)
    }

    /// The same service, which is stopped where it has not ended so long after it was asked to.
    package static func bounded(_ service: any Service, to time: Duration) -> any Service {
        Bounded(service: service, time: time)
    }

    /// Follows what other services publish, until the process ends.
    package func following(_ feeds: Feeds) -> any Service { Following(feeds: feeds) }

    private static func words(for error: any Error) -> String {
        switch error {
        case let fault as Configuration.Fault: fault.description
        case StoreFault.unusable(let sentence): sentence
        case let fault as KeyFault: "\(fault) `hub keys` makes what is missing."
        default: "\(error)"
        }
    }
}

/// A port of a process.
private struct Listener: Service {
    let process: ServiceProcess
    let address: Address
    let offer: Offer

    func run() async throws {
        let server = try await Server.start(
            host: address.host, port: address.port, offer: offer, group: process.group)
        process.logger.info(
            "serving", metadata: ["address": "\(address.host):\(server.port)", "build": "\(Build.version)"])
        if !address.isLoopback {
            process.logger.warning("bound beyond loopback: the network is trusted to carry this safely")
        }
        try await gracefulShutdown()
        process.logger.info("stopping")
        try await server.drain()
        process.logger.info("stopped")
    }
}

private struct Bounded: Service {
    let service: any Service
    let time: Duration

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            group.addTask {
                try await gracefulShutdown()
                try await Task.sleep(for: time)
            }
            try await group.next()
            group.cancelAll()
        }
    }
}

private struct Following: Service {
    let feeds: Feeds

    func run() async throws {
        await cancelWhenGracefulShutdown { await feeds.run() }
    }
}

/// Health of a process that serves as soon as it answers, until it is about to stop.
struct OwnHealth: HealthAPI {
    let name: String
    let connections: OpenConnections

    func check(_ request: RPCWire.HealthCheckRequest, _ call: Call) async throws -> RPCWire.HealthCheckReply {
        let status: RPCWire.ServingStatus = connections.isDraining ? .notServing : .serving
        return RPCWire.HealthCheckReply(status: status, service: name, build: Build.version)
    }
}
