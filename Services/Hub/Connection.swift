import ArgumentParser
import Foundation
import Logging
import Messages
import NIOPosix
import RPC
import ServiceProcess

/// The options that every command which calls the gateway has.
struct GatewayOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The gateway's native port.", valueName: "host:port"))
    var gateway: String?

    @Option(name: .customLong("as"), help: "Demo: call as this account.")
    var account = "hub.admin"

    @Option(help: ArgumentHelp("How long a call may take, in seconds.", valueName: "seconds"))
    var timeout = 15.0

    func validate() throws {
        guard gateway.map({ Address($0) != nil }) ?? true else {
            throw ValidationError("--gateway must be an address such as 127.0.0.1:7100.")
        }
        guard timeout > 0, timeout <= 600 else {
            throw ValidationError("--timeout must be more than 0 and at most 600.")
        }
    }

    /// Connects to the gateway, not signed in yet.
    func connect() throws -> Connection {
        let environment = ProcessInfo.processInfo.environment
        let configuration = try Configuration(arguments: [], environment: environment)
        let said = gateway.flatMap { Address($0) }
        let host = configuration.text(.tcpHost)
        let address = try said ?? Address(host: host, port: configuration.port(.tcpPort))
        let client = Client(
            to: address, name: "the gateway at \(address)",
            settings: .own(
                service: "hub", instance: UUID().uuidString.lowercased(), build: Build.version,
                schemaHash: WireContract.schemaHash),
            group: MultiThreadedEventLoopGroup.singleton, logger: Logger(label: "hub") { _ in SwiftLogNoOpLogHandler() }
        )
        return Connection(
            channel: client, account: account, token: environment["HUB_TOKEN"],
            timeout: .milliseconds(Int64(timeout * 1_000)))
    }
}

/// A way to the gateway, and who calls.
struct Connection {
    var channel: Client
    var account: String
    var token: String?
    var timeout: Duration

    /// A call without a caller.
    var anonymous: Call { Call(deadline: .after(timeout)) }

    /// What every call of a signed-in caller carries; a demo gateway gives the token where none was given.
    ///
    /// - Parameter isBatch: whether nobody sits and waits for the answers.
    func signedIn(isBatch: Bool = false) async throws -> @Sendable () -> Call {
        let token = if let token { token } else { try await demoToken().token }
        let timeout = timeout
        return {
            Call(
                deadline: .after(timeout), area: "CL", caller: Array(token.utf8), requestID: UUID().uuidString,
                isBatch: isBatch)
        }
    }

    func demoToken() async throws -> Wire.IssueDemoTokenReply {
        try await AccessClient(channel).issueDemoToken(.init(account: account), anonymous)
    }
}

/// Runs a command's body; a failed call becomes a line on standard error and an exit code.
func reportingFailure(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let status as Status {
        printError("\(status.code.name): \(status.message)")
        for violation in status.violations where !violation.field.isEmpty {
            printError("  \(violation.field): \(violation.code): \(violation.message)")
        }
        throw ExitCode(status.code.exitCode)
    } catch let fault as Configuration.Fault {
        printError(fault.description)
        throw ExitCode(78)
    }
}

/// Prints a line where it does not mix with what a command puts out.
func printError(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
}

extension StatusCode {
    /// As gRPC and Connect write it, for example `invalid_argument`.
    var name: String {
        self == .internalError
            ? "internal"
            : "\(self)".map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined()
    }

    /// The code of sysexits.h that comes nearest.
    var exitCode: Int32 {
        switch self {
        case .ok: 0
        case .invalidArgument, .outOfRange, .failedPrecondition, .alreadyExists, .notFound: 65
        case .unimplemented: 64
        case .unavailable: 69
        case .deadlineExceeded, .resourceExhausted, .aborted, .cancelled: 75
        case .permissionDenied, .unauthenticated: 77
        case .unknown, .internalError, .dataLoss: 70
        }
    }
}
