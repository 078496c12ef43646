import ArgumentParser
import Foundation
import NIOPosix
import RPC
import ServiceProcess

/// The options of every command that loads the allocation service itself, not through the gateway.
struct BenchLoadOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where the allocation service listens.", valueName: "host:port"))
    var address = "127.0.0.1:7101"

    @Option(help: "How many calls are in flight at once, 1 to 256.")
    var inFlight = 64

    @Option(help: "How long, in seconds, at most 60.")
    var seconds = 5.0

    func validate() throws {
        guard Address(address) != nil else { throw ValidationError("--address must be such as 127.0.0.1:7101.") }
        guard (1...256).contains(inFlight) else { throw ValidationError("--in-flight must be between 1 and 256.") }
        guard seconds > 0, seconds <= 60 else { throw ValidationError("--seconds must be more than 0 and at most 60.") }
    }

    /// Connects to the service, with the operator's key.
    func connect() throws -> Client {
        let configuration = try Configuration(arguments: [], environment: ProcessInfo.processInfo.environment)
        return Client(
            directly: "allocation", at: Address(address)!, keys: configuration.keys,
            group: MultiThreadedEventLoopGroup.singleton)
    }

    /// Gives the calls that the gateway would make for the demo's team manager, each with so much time.
    func calls(for timeout: Duration) throws -> @Sendable () -> Call {
        let signer = try Configuration(arguments: [], environment: ProcessInfo.processInfo.environment)
            .keys.callerSigner()
        let caller = RPCWire.CallerContext(account: "team.manager", role: "teamManager", staffId: "STF0119")
        let requestID = UUID().uuidString
        return {
            Call(deadline: .after(timeout), area: "CL", caller: signer.sign(caller), requestID: requestID)
        }
    }
}
