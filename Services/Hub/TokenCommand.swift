import ArgumentParser
import Messages

/// `hub token`.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Prints a bearer token for a demo account, alone on standard output.",
        discussion: """
            A gateway that does not run as a demo refuses.

            Example:
              curl -H "Authorization: Bearer $(hub token --as hub.admin)" \\
                -H 'Content-Type: application/json' -d '{"from":"2018-12-21","businessDays":5}' \\
                http://127.0.0.1:8080/api/probation.allocation.v1.Allocation/PreviewDueDate
            """)

    @OptionGroup var options: GatewayOptions

    func run() async throws {
        try await reportingFailure {
            print(try await options.connect().demoToken().token)
        }
    }
}
