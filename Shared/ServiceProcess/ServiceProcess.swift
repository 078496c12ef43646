import CivilCalendar
import Foundation
import Logging
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
            exit(error is Configuration.Fault ? 78 : 1)
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

    /// A method table served over TCP, health besides, for as long as the process runs.
    package func listener(
        _ setting: Setting, address: Address? = nil, schemaHash: UInt64 = 0, table: MethodTable
    ) throws -> any Service {
        let address = try configuration.checked(listen: try address ?? configuration.address(setting), setting)
        return Listener(process: self, address: address, settings: settings(schemaHash: schemaHash), table: table)
    }

    private static func words(for error: any Error) -> String {
        switch error {
        case let fault as Configuration.Fault: fault.description
        case StoreFault.unusable(let sentence): sentence
        default: "\(error)"
        }
    }
}

/// The native port of a process.
struct Listener: Service {
    let process: ServiceProcess
    let address: Address
    let settings: RPCWire.Settings
    let table: MethodTable

    func run() async throws {
        let server = try await Server.start(
            host: address.host, port: address.port, settings: settings, table: table, group: process.group,
            logger: process.logger)
        process.logger.info(
            "serving", metadata: ["address": "\(address.host):\(server.port)", "build": "\(Build.version)"])
        if !address.isLoopback {
            process.logger.warning("bound beyond loopback: the network is trusted to carry this safely")
        }
        try await gracefulShutdown()
        try await server.close()
        process.logger.info("stopped")
    }
}

/// Health of a process that serves as soon as it answers.
package struct OwnHealth: HealthAPI {
    private let name: String

    package init(_ name: String) { self.name = name }

    package func check(_ request: RPCWire.HealthCheckRequest, _ call: Call) async throws -> RPCWire.HealthCheckReply {
        RPCWire.HealthCheckReply(status: .serving, service: name, build: Build.version)
    }
}
