import ArgumentParser
import Messages
import RPC

/// `hub health`.
struct HealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Tells whether the gateway and each service serve; exits 1 if one does not.")

    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await reportingFailure {
            let connection = try options.connect()
            let health = try await HealthClient(connection.channel).check(.init(), connection.anonymous)
            let gateway = RPCWire.HealthComponent(name: health.service, status: health.status, detail: health.build)
            for part in [gateway] + health.components {
                let state = part.status == .serving ? "serving" : "NOT SERVING"
                print("\(part.name)  \(state)  \(part.detail)")
            }
            guard health.status == .serving else { throw ExitCode(1) }
        }
    }
}
