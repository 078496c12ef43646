import ArgumentParser
import Foundation
import RPC
import ServiceProcess

/// `hub debug`.
struct DebugCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debug",
        abstract: "Tells what a service is doing: its connections, the calls in flight, how late its loops run.",
        discussion: "It asks the service itself, at HUB_ALLOCATION_ADDRESS and so on.")

    @Argument(help: "The service.")
    var service: ServiceName

    @Flag(help: "Prints everything that the service counts instead, as Prometheus reads it.")
    var metrics = false

    func run() async throws {
        try await reportingFailure {
            let configuration = try Configuration(arguments: [], environment: ProcessInfo.processInfo.environment)
            let client = try service.connect(configuration)
            defer { client.close() }
            let (debug, call) = (DebugClient(client), Call(deadline: .after(.seconds(5))))
            if metrics {
                print(try await debug.metrics(.init(), call).text, terminator: "")
                return
            }
            let reply = try await debug.inspect(.init(), call)
            let lags = reply.loopLagMicroseconds.map { "\($0) µs" }.joined(separator: ", ")
            print("\(reply.service): \(reply.connections.count) connections; loops late by \(lags)")
            var rows = [["PEER", "CONNECTED", "METHOD", "AGE", "LEFT"]]
            for connection in reply.connections { rows += connection.rows }
            print(aligned(rows))
            for refusal in reply.refusals { print("not believed: \(refusal.reason) \(refusal.count)") }
        }
    }
}

extension RPCWire.OpenConnection {
    /// A row for each call in flight, or one for a connection at rest.
    fileprivate var rows: [[String]] {
        let own = [peer.isEmpty ? "?" : peer, "\(ageMilliseconds) ms"]
        guard !calls.isEmpty else { return [own + ["", "", ""]] }
        return calls.map { own + [$0.method, "\($0.ageMilliseconds) ms", "\($0.millisecondsLeft) ms"] }
    }
}
