import ArgumentParser
import ServiceProcess

/// The operator's command line.
@main
struct Hub: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hub",
        abstract: "Works with a Probation Hub from the command line.",
        discussion: """
            It speaks the native protocol through the gateway, at HUB_TCP_HOST and HUB_TCP_PORT (127.0.0.1:7100 if not \
            said). HUB_TOKEN is the bearer token to call with; without it a demo gateway is asked for one.

            Exit codes: 0 done; 1 some rows or services failed; 64 the command is wrong; 65 the data is wrong; \
            66 a file cannot be read; 69 the gateway or service cannot be reached; 70 internal error; 73 a file cannot \
            be written; 75 try again; 77 not allowed.

            backup, verify, feed and debug ask the services themselves, with the operator's keys; restore works on a stopped service's files.

            Examples:
              hub health
              hub import caseload.csv --report verdicts.csv
              hub band caseload.csv --report refused.csv
              hub call Allocation/PreviewDueDate '{"from":"2018-12-21","businessDays":5}'
            """,
        version: Build.version,
        subcommands: [
            BackupCommand.self, BandCommand.self, BenchCommand.self, CallCommand.self, DebugCommand.self,
            DemoDataCommand.self, DemoUnpaidWorkCommand.self, FeedCommand.self, HealthCommand.self, ImportCommand.self,
            KeysCommand.self,
            LoadRegistersCommand.self, PolicyCommand.self, RestoreCommand.self, TokenCommand.self, VerifyCommand.self,
        ])
}
