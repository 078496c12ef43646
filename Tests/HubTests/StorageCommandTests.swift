import ArgumentParser
import RPC
import Store
import Testing

@testable import Hub

struct StorageCommandTests {
    @Test func `A store without problems is sound`() {
        let verdict = VerifyCommand.verdict(.init(store: "allocation", auditEntries: 7))
        #expect(verdict.isWell)
        #expect(verdict.line == "sound  7 audit entries")
    }

    @Test func `Each problem of a store has a line, and it is not well`() {
        let verdict = VerifyCommand.verdict(.init(store: "allocation", auditEntries: 7, problems: ["One.", "Two."]))
        #expect(!verdict.isWell)
        #expect(verdict.line == "NOT SOUND  7 audit entries\n  One.\n  Two.")
    }

    @Test func `Only a store that a service keeps can be restored`() throws {
        for name in ["allocation", "interventions", "unpaid-work", "resettlement", "supervision"] {
            _ = try RestoreCommand.parse(["backup.sqlite", "--store", name])
        }
        for name in ["alocation", "", "../allocation"] {
            #expect(throws: (any Error).self) { try RestoreCommand.parse(["backup.sqlite", "--store", name]) }
        }
    }

    @Test func `A table's columns are as wide as their longest field`() {
        #expect(
            aligned([["ROLE", "ACTION", "TO"], ["a", "ReadCase", "all of them"], ["bcdefg", "", ""]]) == """
                ROLE    ACTION    TO
                a       ReadCase  all of them
                bcdefg
                """)
        #expect(aligned([]) == "")
    }

    @Test(arguments: ["0", "601"])
    func `A time that is no time or too long is refused`(seconds: String) throws {
        #expect(throws: (any Error).self) { try BackupCommand.parse(["--timeout", seconds]) }
        _ = try BackupCommand.parse(["--timeout", "600"])
    }
}
