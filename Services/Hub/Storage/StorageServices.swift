import ArgumentParser
import Foundation
import RPC
import ServiceProcess

/// The options of a command that asks each service about its store, past the gateway.
struct StorageOptions: ParsableArguments {
    static let timeoutLimitSeconds = 600.0

    @Option(help: ArgumentHelp("How long one service may take, in seconds.", valueName: "seconds"))
    var timeout = StorageOptions.timeoutLimitSeconds

    func validate() throws {
        guard timeout > 0, timeout <= Self.timeoutLimitSeconds else {
            throw ValidationError("--timeout must be more than 0 and at most \(Int(Self.timeoutLimitSeconds)).")
        }
    }

    /// Asks every service in turn and prints its line; exits 1 where one did not do as asked.
    ///
    /// - Parameter ask: answers what to print, and whether all is well.
    func forEachService(_ ask: (StorageClient, Call) async throws -> (line: String, isWell: Bool)) async throws {
        let configuration = try Configuration(arguments: [], environment: ProcessInfo.processInfo.environment)
        var isWell = true
        for service in ServiceName.allCases {
            let client = try service.connect(configuration)
            defer { client.close() }
            do {
                let answer = try await ask(StorageClient(client), Call(deadline: .after(.seconds(timeout))))
                print("\(service.rawValue)  \(answer.line)")
                isWell = isWell && answer.isWell
            } catch let status as Status where status.code == .unimplemented {
                print("\(service.rawValue)  keeps no store yet")
            } catch let status as Status {
                print("\(service.rawValue)  FAILED  \(status.message)")
                isWell = false
            }
        }
        guard isWell else { throw ExitCode(1) }
    }
}
