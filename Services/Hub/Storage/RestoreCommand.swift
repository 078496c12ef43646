import ArgumentParser
import Foundation
import ServiceProcess
import Store

/// `hub restore FILE --store NAME`.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in a store's place; the service must be stopped.",
        discussion: """
            The backup is checked before anything is touched: file, references and audit trail. The store that was \
            there is kept beside it as NAME.sqlite.before-restore. The folder is HUB_DATA_DIR.

            Example:
              hub restore allocation-backup.sqlite --store allocation
            """)

    @Argument(help: "The backup.", completion: .file())
    var file: String

    @Option(help: "Whose store.")
    var store: ServiceName

    func run() async throws {
        try await reportingFailure {
            guard FileManager.default.isReadableFile(atPath: file) else {
                printError("\(file) cannot be read.")
                throw ExitCode(66)
            }
            let configuration = try Configuration(arguments: [], environment: ProcessInfo.processInfo.environment)
            do throws(StoreFault) {
                let restore = StoreRestore(store.rawValue, in: configuration.text(.dataDir))
                print(Self.words(try restore.restore(from: file), store.rawValue))
            } catch {
                printError(Self.words(error))
                throw ExitCode(65)
            }
        }
    }

    static func words(_ outcome: StoreRestore.Outcome, _ store: String) -> String {
        var lines = ["\(store)  restored  \(outcome.auditEntries) audit entries"]
        let lost = outcome.auditEntriesBefore - outcome.auditEntries
        if lost > 0 { lines.append("The store had \(lost) entries more before.") }
        if let kept = outcome.keptAside { lines.append("What was there is kept as \(kept).") }
        return lines.joined(separator: "\n")
    }

    private static func words(_ fault: StoreFault) -> String {
        switch fault {
        case .unusable(let words): words
        case .full: "There is no room on the disk."
        case .failed, .constraint, .outcomeUnknown, .overloaded, .closed: "The backup cannot be restored: \(fault)."
        }
    }
}
