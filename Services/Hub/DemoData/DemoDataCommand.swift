import ArgumentParser
import CivilCalendar

/// `hub demo-data`.
struct DemoDataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo-data",
        abstract: "Writes an invented caseload, or the staff who hold it, as CSV.",
        discussion: """
            All people are invented; places and prisons are real. About 2 % of the rows are wrong, doubled or incomplete \
            on purpose. The same people, seed and day give the same file; the staff of a caseload are those of its seed \
            and day. There are 229 staff for every \(DemoTeam.peopleLimit) people.

            Examples:
              hub demo-data --out caseload.csv
              hub demo-data --people 260000 --seed 7 --out caseload.csv
              hub demo-data --people 260000 --seed 7 --staff --out staff.csv
            """)

    @Option(help: "How many people, 1 to \(DemoCaseload.peopleLimits.upperBound).")
    var people = DemoTeam.peopleLimit

    @Option(help: "Another number gives other people.")
    var seed: UInt64 = 1

    @Option(
        help: """
            The day whose stock it is, \(DemoCaseload.dayLimits.lowerBound) to \(DemoCaseload.dayLimits.upperBound); what \
            came in the week before it has no officer yet.
            """)
    var on = "2019-06-03"

    @Flag(help: "Write the staff instead of the caseload.")
    var staff = false

    @Option(help: "Write to this file, readable by its owner only, instead of standard output.", completion: .file())
    var out: String?

    func validate() throws {
        _ = try caseload()
    }

    func run() throws {
        let caseload = try caseload()
        do {
            var file = try CSVFile(path: out)
            if staff {
                try file.write(DemoStaffMember.header)
                try caseload.forEachStaffMember { try file.write($0.fields) }
            } else {
                try file.write(DemoRow.header)
                try caseload.forEachRow { try file.write($0.fields) }
            }
            try file.flush()
        } catch is CSVFile.CannotBeWritten {
            printError("\(out ?? "Standard output") cannot be written.")
            throw ExitCode(73)
        }
    }

    private func caseload() throws -> DemoCaseload {
        guard DemoCaseload.peopleLimits.contains(people) else {
            throw ValidationError("--people must be between 1 and \(DemoCaseload.peopleLimits.upperBound).")
        }
        guard let day = Day(iso: on), DemoCaseload.dayLimits.contains(day) else {
            let limits = DemoCaseload.dayLimits
            throw ValidationError(
                "--on must be a date from \(limits.lowerBound) to \(limits.upperBound), such as 2019-06-03.")
        }
        return DemoCaseload(people: people, seed: seed, day: day)
    }
}
