import ArgumentParser
import Foundation
import Logging
import Messages
import NIOPosix
import RPC
import Synchronization
import Testing

@testable import Hub

/// The command against a service that keeps what it is sent and loses connections.
struct ImportCommandTests {
    /// Takes rows in as the real service does: what came under a key before is answered as then.
    private final class Intake: Sendable {
        struct State {
            var replies: [String: Wire.ImportCasesReply] = [:]
            var requests: [String: Wire.ImportCasesRequest] = [:]
            /// Every row that was taken in, in order: its line and CRN.
            var rows: [(line: UInt32, crn: String)] = []
            var calls = 0
        }
        let state = Mutex(State())
        let failing: @Sendable (_ call: Int) -> Failure?

        /// How a call fails, other than by the rows.
        enum Failure { case before, after, forGood }

        init(failing: @escaping @Sendable (Int) -> Failure? = { _ in nil }) { self.failing = failing }

        func take(_ request: Wire.ImportCasesRequest, _ key: String) throws -> Wire.ImportCasesReply {
            try state.withLock { state in
                state.calls += 1
                let failure = failing(state.calls)
                let lost = Status(.unavailable, "Lost.", reason: "CONNECTION_LOST")
                if failure == .before { throw lost }
                if failure == .forGood { throw Status(.permissionDenied, "Not allowed.") }
                let reply = state.replies[key] ?? Self.reply(to: request)
                #expect(state.requests[key] == nil || state.requests[key] == request, "Another request under \(key)")
                if state.replies[key] == nil { state.rows += request.rows.map { ($0.line, $0.case?.crn ?? "") } }
                state.replies[key] = reply
                state.requests[key] = request
                if failure == .after { throw lost }
                return reply
            }
        }

        /// Rejects what is unreadable and every CRN that begins with R.
        private static func reply(to request: Wire.ImportCasesRequest) -> Wire.ImportCasesReply {
            .init(
                results: request.rows.map { row in
                    guard row.unreadable.isEmpty, row.case?.crn.hasPrefix("R") == false else {
                        return .init(verdict: .rejected, findings: [.init(column: "crn", reason: "No.")])
                    }
                    return .init(verdict: .accepted, caseId: "\(row.line)")
                })
        }
    }

    /// Runs the command on a file of these lines, and hands over its exit code and its report.
    private func run(_ lines: [String], _ intake: Intake) async throws -> (code: Int32, report: [String]) {
        var table = MethodTable()
        table.add(AccessMethods.issueDemoToken) { (_: Wire.IssueDemoTokenRequest, _) in
            Wire.IssueDemoTokenReply(token: "token")
        }
        table.add(AllocationMethods.uploadCases) { (requests: ItemStream<Wire.ImportCasesRequest>, call) in
            #expect(call.idempotencyKey == "3")
            return requests.mapped { request in try intake.take(request, "\(request.rows.first?.line ?? 0)") }
        }
        table.add(AllocationMethods.startImport) { (_: Wire.StartImportRequest, _) in
            Wire.StartImportReply(run: 3)
        }
        table.add(AllocationMethods.finishImport) { (_: Wire.FinishImportRequest, _) in Wire.FinishImportReply() }
        let offer = Offer(
            table, settings: .own(service: "test", instance: "1", build: "test", schemaHash: WireContract.schemaHash),
            admission: OpenAdmission(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let server = try await Server.start(
            host: "127.0.0.1", port: 0, offer: offer, group: MultiThreadedEventLoopGroup.singleton)
        let file = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString).csv").path
        let report = file + ".report"
        try Data(([importHeader.joined(separator: ",")] + lines).joined(separator: "\n").utf8)
            .write(to: URL(filePath: file))
        var code: Int32 = 0
        do {
            let gateway = "127.0.0.1:\(server.port)"
            let command = try ImportCommand.parse([file, "--report", report, "--gateway", gateway])
            try await command.run()
        } catch let exit as ExitCode {
            code = exit.rawValue
        }
        let text = (try? String(contentsOfFile: report, encoding: .utf8)) ?? ""
        for path in [file, report] { try? FileManager.default.removeItem(atPath: path) }
        try await server.close()
        return (code, text.split(separator: "\n").map(String.init))
    }

    private let lines = (0..<1_250).map { importLine(crn: crn($0 % 700), event: 1 + $0 / 700) }

    @Test func `Every row is taken in once and reported, in the file's order`() async throws {
        let intake = Intake()
        let (code, report) = try await run(lines, intake)
        #expect(code == 0)
        #expect(report.count == 1_251)
        #expect(report[1] == "2,A000000,1,ACCEPTED,,,")
        expectEachRowOnceInOrder(intake)
        #expect(intake.state.withLock { $0.calls } == 13)
    }

    @Test func `Connections lost before and after the rows were kept lose and double nothing`() async throws {
        let intake = Intake { call in
            switch call % 5 {
            case 1: .after
            case 3: .before
            default: nil
            }
        }
        let (code, report) = try await run(lines, intake)
        #expect(code == 0)
        #expect(report.count == 1_251)
        expectEachRowOnceInOrder(intake)
        #expect(intake.state.withLock { $0.calls } > 13)
    }

    @Test func `An import that was interrupted is answered anew and takes nothing in twice`() async throws {
        let intake = Intake { $0 == 6 ? .forGood : nil }
        let first = try await run(lines, intake)
        #expect(first.code == 77)
        #expect(first.report.isEmpty)
        #expect(intake.state.withLock { $0.rows.count } < 1_250)
        let again = try await run(lines, intake)
        #expect(again.code == 0)
        #expect(again.report.count == 1_251)
        expectEachRowOnceInOrder(intake)
    }

    @Test func `Rejected rows are reported and told by the exit code`() async throws {
        let rows = [importLine(crn: "A000001"), importLine(crn: "R000002"), "A000003,too short"]
        let (code, report) = try await run(rows, Intake())
        #expect(code == 1)
        #expect(
            report == [
                "line,crn,event_number,verdict,column,value,reason", "2,A000001,1,ACCEPTED,,,",
                "3,R000002,1,REJECTED,crn,,No.", "4,,,REJECTED,crn,,No.",
            ])
    }

    @Test func `A file without rows is done at once`() async throws {
        let intake = Intake()
        #expect(try await run([], intake).code == 0)
        #expect(intake.state.withLock { $0.calls } == 0)
    }

    private func expectEachRowOnceInOrder(_ intake: Intake) {
        let rows = intake.state.withLock { $0.rows }
        #expect(rows.map(\.line) == (2...1_251).map { UInt32($0) })
    }
}
