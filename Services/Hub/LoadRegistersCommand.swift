import ArgumentParser
import Foundation
import Messages
import RPC

/// `hub load-registers`.
struct LoadRegistersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load-registers",
        abstract: "Replaces the registers of staff, sites and prisons by those of some files.",
        discussion: """
            A register whose file is not named stays as it is. A staff list may end with a column more, training: courses \
            and until when they are in date, such as RISK:2020-03-31;DA:2019-11-30.

            Example:
              hub load-registers --staff staff.csv --sites sites.csv --prisons prisons.csv
            """)

    @OptionGroup var options: GatewayOptions

    @Option(
        help: """
            CSV: staff_id, surname, forenames, sex, grade, fte, site, skills, started_on, ends_on, absence; training is \
            optional.
            """,
        completion: .file(extensions: ["csv"]))
    var staff: String?

    @Option(help: "CSV: name, type, town.", completion: .file(extensions: ["csv"]))
    var sites: String?

    @Option(help: "CSV: name, role, holds.", completion: .file(extensions: ["csv"]))
    var prisons: String?

    func run() async throws {
        try await reportingFailure {
            let request = try request()
            let connection = try options.connect()
            let call = try await connection.signedIn(isBatch: true)
            let reply = try await AllocationClient(connection.channel).loadRegisters(request, call())
            print("Loaded: staff \(reply.staff), sites \(reply.sites), prisons \(reply.prisons).")
        }
    }

    /// What the files say; ends with 66 where one cannot be read, with 65 where its columns are others.
    func request() throws -> Wire.LoadRegistersRequest {
        .init(
            staff: try rows(staff, StaffColumn.self, optional: .training).map(Wire.StaffMember.init),
            sites: try rows(sites, SiteColumn.self).map { value in
                .init(name: value(.name), type: value(.type), town: value(.town))
            },
            prisons: try rows(prisons, PrisonColumn.self).map { value in
                .init(name: value(.name), role: value(.role), holds: value(.holds))
            })
    }

    private typealias Value<Column> = (Column) -> String

    /// The rows of a file, each as a look-up by column; none where no file is named.
    ///
    /// - Parameter optional: The last column, where a file may do without it; it is then empty.
    private func rows<Column: RawRepresentable<String> & CaseIterable & Hashable>(
        _ path: String?, _ columns: Column.Type, optional: Column? = nil
    ) throws -> [Value<Column>] {
        guard let path else { return [] }
        var reader = CSVReader(try contents(of: path))
        let header = reader.next()?.fields ?? []
        let required = Column.allCases.filter { $0 != optional }.map(\.rawValue)
        guard header == required || header == Column.allCases.map(\.rawValue) else {
            let more = optional.map { " and may have \($0.rawValue) after them" } ?? ""
            printError("\(path) must have the columns \(required.joined(separator: ", "))\(more).")
            throw ExitCode(65)
        }
        let places = Dictionary(uniqueKeysWithValues: zip(Column.allCases, 0...))
        return try reader.map { row in
            guard row.fields.count == header.count else {
                printError("\(path), line \(row.line): the row must have \(header.count) fields.")
                throw ExitCode(65)
            }
            return { places[$0]! < row.fields.count ? row.fields[places[$0]!] : "" }
        }
    }
}

private enum StaffColumn: String, CaseIterable {
    case id = "staff_id"
    case surname, forenames, sex, grade, fte, site, skills
    case startedOn = "started_on"
    case endsOn = "ends_on"
    case absence, training
}

private enum SiteColumn: String, CaseIterable {
    case name, type, town
}

private enum PrisonColumn: String, CaseIterable {
    case name, role, holds
}

extension Wire.StaffMember {
    /// The share of full time, such as 0.6, becomes percent; what is none becomes 0, which the service refuses.
    fileprivate init(_ value: (StaffColumn) -> String) {
        let percent = Double(value(.fte)).flatMap { UInt32(exactly: ($0 * 100).rounded()) } ?? 0
        self.init(
            staffId: value(.id), surname: value(.surname), forenames: value(.forenames), sex: value(.sex),
            grade: value(.grade), ftePercent: percent, site: value(.site),
            skills: list(value(.skills)), startedOn: value(.startedOn), endsOn: value(.endsOn),
            absence: value(.absence), training: list(value(.training)))
    }
}

private func list(_ text: String) -> [String] {
    text.split(separator: ";").map(String.init)
}
