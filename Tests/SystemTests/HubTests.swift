import Foundation
import TestSupport
import Testing

/// The operator's command line against the real stack.
@Suite(.serialized) struct HubTests {
    private static let header =
        "crn,event_number,date_of_birth,sentenced_on,requirements,rosh,ogrs3,flags,decisions,managed_by"

    private func withExtract(
        _ rows: [String], header: String = header, _ body: (String) async throws -> Void
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "extract-\(UUID().uuidString).csv")
        try Data(([header] + rows).joined(separator: "\r\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try await body(file.path)
    }

    @Test func `An extract is banded, its faulty rows named, and nothing else printed`() async throws {
        let stack = try await Stack()
        let rows = [
            "A000001,1,1980-01-01,2019-01-01,,LOW,20,,,CRC",  // Green
            "A000002,1,1980-01-01,2019-01-01,DRR:6m,LOW,20,,,CRC",  // Yellow: treatment requirement
            "A000003,1,2000-01-01,2019-01-01,,LOW,20,ACE,,CRC",  // Yellow: young
            "A000004,1,1980-01-01,2019-01-01,,LOW,20,ACE,,CRC",  // Green: not young
            "A000005,1,1994-01-01,2018-12-31,,LOW,20,ACE,,CRC",  // Yellow: 24 until the next day
            "A000006,1,1994-01-01,2019-01-01,,LOW,20,ACE,,CRC",  // Green: 25 that day
            "A000007,1,1980-01-01,2019-01-01,UPW:80h;RAR:15d,MEDIUM,70,,,CRC",  // Blue, with a plan
            "A000008,1,1980-01-01,2019-01-01,,LOW,95,,,CRC",  // Red
            "A000009,1,1980-01-01,2019-01-01,,LOW,20,DA,,CRC",  // pending: a decision is owed
            "A000010,1,1980-01-01,2019-01-01,,LOW,20,DA;MAPPA1,DA:yes,CRC",  // Blue
            "A000011,1,1980-01-01,2019-01-01,,,20,,,CRC",  // pending: not assessed
            "A000012,1,1980-01-01,2019-01-01,,VERY_HIGH,20,,,CRC",  // escalated
            "A000013,1,1980-01-01,2019-01-01,,LOW,20,MAPPA3,,CRC",  // escalated
            "A000014,1,1980-01-01,2019-01-01,,LOW,20,,,NPS",
            "A000015,1,1980-01-01,2019-01-01,,LOW,101,,,CRC",
            "A000016,1,1980-02-30,2019-01-01,,LOW,20,,,CRC",
            "A000017,1,1980-01-01,2019-01-01,,LOW,20,=HYPERLINK(1),,CRC",
            "A000018,1,1980-01-01,2019-01-01,,low,20,,,CRC",
            "A000019,1,1980-01-01,2019-01-01,XYZ:1,LOW,20,,,CRC",
            "A000020,1,1980-01-01,2019-01-01,,LOW,20,,DA:perhaps,CRC",
            "A000021,1,1980-01-01,2019-01-01,,LOW,20,,DA:yes,CRC",
            "A000022,1,1980-01-01,2019-01-01,,LOW,20,,,CRC,extra",
            "A000023,1,1980-01-01,2019-01-01,,LOW,20,,,\"unclosed",
        ]
        try await withExtract(rows) { file in
            let report = file + ".report"
            defer { try? FileManager.default.removeItem(atPath: report) }
            let output = await stack.hub(["band", file, "--report", report])
            #expect(output.code == 0, "\(output.error)")
            #expect(output.error.isEmpty)
            let counts = [
                "Green": 3, "Yellow": 3, "Blue": 2, "Red": 1, "Pending": 2, "Escalated to the NPS": 2,
                "Held by the NPS, not banded": 1, "Refused": 9,
            ]
            for (name, count) in counts {
                let line = output.out.split(separator: "\n").first { $0.hasPrefix(name + " ") }
                #expect(line?.split(separator: " ").last == "\(count)", "\(name): \(line ?? "")")
            }
            #expect(output.out.contains("23 rows in "))
            let lines = try String(contentsOfFile: report, encoding: .utf8).split(separator: "\n")
            #expect(lines.first == "line,crn,event_number,column,value,reason")
            #expect(lines.dropFirst().map { $0.split(separator: ",")[0] } == (16...24).map { "\($0)" })
            #expect(lines[1].hasPrefix("16,A000015,1,ogrs3,101,"))
            #expect(lines[3].contains(",flags,'=HYPERLINK(1),"))
            #expect(lines[7].hasPrefix("22,A000021,1,decisions,DA:yes,"))
            let mode = try FileManager.default.attributesOfItem(atPath: report)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func `A file that is no extract is refused before any call`() async throws {
        let stack = try await Stack()
        #expect(await stack.hub(["band", "/nonexistent.csv"]).code == 66)
        try await withExtract([], header: "crn,name") { file in
            let output = await stack.hub(["band", file])
            #expect(output.code == 65)
            #expect(output.error.contains("rosh"))
        }
        try await withExtract([]) { file in
            #expect(await stack.hub(["band", file]).out.contains("0 rows"))
        }
    }

    @Test func `A call is answered in JSON, its faults named, its exit code telling`() async throws {
        let stack = try await Stack()
        let method = "probation.allocation.v1.Allocation/PreviewBanding"
        let good = await stack.hub(
            ["call", method, "-"], input: #"{"riskOfSeriousHarm":"RISK_OF_SERIOUS_HARM_LOW","ogrs3":{"score":0}}"#)
        #expect(good.code == 0)
        #expect(good.out.contains(#""band":"COLOUR_BAND_GREEN""#))
        let faulty = await stack.hub(["call", method, #"{"ogrs3":{"score":101}}"#])
        #expect(faulty.code == 65)
        #expect(faulty.out.isEmpty)
        #expect(faulty.error.contains("ogrs3.score: OUT_OF_RANGE"))
        #expect(await stack.hub(["call", method, #"{"score":1}"#]).error.contains("score: UNKNOWN_FIELD"))
        #expect(await stack.hub(["call", "Nothing/Here", "{}"]).code == 64)
        let junk = await stack.hub(["call", method, "{}"], environment: ["HUB_TOKEN": "junk"])
        #expect(junk.code == 77)
        #expect(await stack.hub(["call", method, "{}", "--gateway", "127.0.0.1:1"]).code == 69)
    }

    @Test func `A demo token is alone on standard output, and calls are made with it`() async throws {
        let stack = try await Stack()
        let output = await stack.hub(["token", "--as", "upw.supervisor"])
        #expect(output.code == 0)
        let token = output.out.trimmingCharacters(in: .newlines)
        #expect(token.count == 43 && !token.contains { $0.isWhitespace })
        #expect(await stack.hub(["token", "--as", "nobody"]).code == 65)
        let again = await stack.hub(
            ["call", "Allocation/PreviewDueDate", #"{"from":"2019-06-03"}"#], environment: ["HUB_TOKEN": token])
        #expect(again.out == "{\"dueOn\":\"2019-06-03\"}\n")
    }

    @Test func `A gateway that is no demo gives nobody a token`() async throws {
        let stack = try await Stack(isDemo: false)
        let output = await stack.hub(["token", "--as", "hub.admin"])
        #expect(output.code == 65)
        #expect(output.out.isEmpty)
        #expect(output.error.contains("DEMO=1"))
    }

    @Test func `Help gives examples, and every shell gets completions`() async throws {
        let stack = try await Stack()
        #expect(await stack.hub(["--version"]).out.split(separator: ".").count == 3)
        for command in ["band", "call", "token"] {
            #expect(await stack.hub([command, "--help"]).out.contains("Example"))
        }
        for shell in ["bash", "zsh", "fish"] {
            #expect(await stack.hub(["--generate-completion-script", shell]).out.contains("Allocation/PreviewBanding"))
        }
    }

    private static let sharedExtract = Products.repository.deletingLastPathComponent().appending(
        path: "shared/data/caseload.csv")

    @Test(.enabled(if: FileManager.default.fileExists(atPath: sharedExtract.path), "the large extract is not here"))
    func `A whole area's extract is banded, and each of its rows accounted for`() async throws {
        let stack = try await Stack()
        let output = await stack.hub(["band", Self.sharedExtract.path])
        #expect(output.code == 0, "\(output.error)")
        let counts = output.out.split(separator: "\n").prefix(8).compactMap {
            $0.split(separator: " ").last.flatMap { Int($0) }
        }
        #expect(counts.count == 8)
        #expect(counts.reduce(0, +) == 5_502)
    }
}
