import ArgumentParser
import Messages

/// `hub policy`.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Prints which role may do what, and to whom that extends.")

    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await reportingFailure {
            let connection = try options.connect()
            let call = try await connection.signedIn()
            let policy = try await AllocationClient(connection.channel).readPolicy(.init(), call())
            print(aligned([["ROLE", "ACTION", "RELATION"]] + policy.items.map { [$0.role, $0.action, $0.relation] }))
        }
    }
}
