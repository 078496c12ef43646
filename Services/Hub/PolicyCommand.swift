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
            let cases = try await AllocationClient(connection.channel).readPolicy(.init(), call())
            let work = try await UnpaidWorkClient(connection.channel).readPolicy(.init(), call())
            let failures = try await SupervisionClient(connection.channel).readPolicy(.init(), call())
            print(
                aligned(
                    [["SERVICE", "ROLE", "ACTION", "RELATION"]]
                        + cases.items.map { ["allocation", $0.role, $0.action, $0.relation] }
                        + work.items.map { ["unpaid-work", $0.role, $0.action, $0.relation] }
                        + failures.items.map { ["supervision", $0.role, $0.action, $0.relation] }))
        }
    }
}
