import ArgumentParser
import Crypto
import Foundation
import Messages
import NIOCore
import RPC
import Testing

@testable import Hub

struct ImportChunksTests {
    @Test func `Each of the thirty columns goes into a field of its own, wherever it stands`() throws {
        #expect(importHeader.count == 30 && Set(importHeader).count == 30)
        let values = importHeader.map { "text of \($0)" }
        for order in [Array(importHeader.indices), importHeader.indices.reversed()] {
            let extract = try extract(
                header: order.map { importHeader[$0] }, [order.map { values[$0] }.joined(separator: ",")])
            let row = try #require(Array(ImportChunks(extract)).first?.rows.first)
            let received = try #require(row.case)
            #expect(Wire.ReceivedCase.columns.map { received[keyPath: $0.field] } == values)
            #expect(received.crn == "text of crn" && received.rosh == "text of rosh")
            #expect(received.receivedOn == "text of received_on" && row.unreadable.isEmpty)
        }
    }

    @Test func `The columns are those of the invented caseload`() {
        #expect(importHeader == DemoRow.header)
    }

    @Test(arguments: [
        (Array(importHeader.dropLast()), "lacks the columns received_on"),
        (importHeader + ["shoe_size"], "has the unknown columns shoe_size"),
        (importHeader + ["crn"], "has more than once the columns crn"),
    ])
    func `A header that is not exactly right is refused by name`(header: [String], words: String) {
        #expect(Extract.fault(in: header, importHeader, true) == words)
        #expect { try extract(header: header, []) } throws: { ($0 as? ExitCode)?.rawValue == 65 }
    }

    @Test func `Columns that nobody asked for are passed over where any may stand`() {
        #expect(Extract.fault(in: importHeader + ["shoe_size"], importHeader, false) == nil)
    }

    @Test(arguments: [(0, []), (1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50])])
    func `A chunk has at most a hundred rows`(rows: Int, sizes: [Int]) throws {
        let chunks = ImportChunks(try extract((0..<rows).map { importLine(crn: crn($0)) }))
        #expect(chunks.rowsInFile == rows)
        #expect(chunks.map(\.rows.count) == sizes)
        #expect(chunks.flatMap { $0.rows.compactMap(\.case?.crn) } == (0..<rows).map(crn))
        #expect(chunks.allSatisfy { $0.rowsInFile == UInt32(rows) })
    }

    @Test func `A chunk fills its bytes and never passes them`() throws {
        var random = SplitMix64(seed: 1)
        let lines = (0..<300).map { number in
            let length = Int.random(in: 0...4_000, using: &random)
            return importLine(["crn": crn(number), "surname": String(repeating: "é", count: length / 2)])
        }
        let chunks = Array(ImportChunks(try extract(lines)))
        #expect(chunks.flatMap { $0.rows.map(\.line) } == (2...301).map { UInt32($0) })
        #expect(chunks.contains { $0.rows.count < ImportChunks.rowLimit })
        for (chunk, next) in zip(chunks, chunks.dropFirst()) {
            let bytes = chunk.encoded.readableBytes
            #expect(bytes <= ImportChunks.byteLimit)
            var longer = chunk
            longer.rows.append(next.rows[0])
            // At most four bytes are reckoned around a row.
            #expect(longer.encoded.readableBytes + longer.rows.count * 4 > ImportChunks.byteLimit)
        }
    }

    @Test func `A row that fits no call is sent as unreadable, and one that just fits is sent`() throws {
        func request(surnameBytes: Int) throws -> Wire.ImportCasesRequest {
            let line = importLine(["crn": crn(1), "surname": String(repeating: "x", count: surnameBytes)])
            return try #require(Array(ImportChunks(try extract([line]))).first)
        }
        let bytesAroundSurname = try request(surnameBytes: 40_000).encoded.readableBytes - 40_000
        let longest = ImportChunks.byteLimit - bytesAroundSurname
        let fitting = try request(surnameBytes: longest)
        #expect(fitting.encoded.readableBytes == ImportChunks.byteLimit)
        #expect(fitting.rows[0].unreadable.isEmpty && fitting.rows[0].case?.surname.utf8.count == longest)
        let tooLong = try request(surnameBytes: longest + 1).rows[0]
        #expect(tooLong.case == nil && tooLong.unreadable == "The row is longer than 48 KiB.")
    }

    @Test func `A row that cannot be read as one says why, and its neighbours go on`() throws {
        let lines = [
            importLine(crn: crn(1)), importLine(crn: crn(2)) + ",extra", "A000003,",
            importLine(["crn": "A000004\0junk"]),
            importLine(crn: crn(5)), "A000006,\"never closed,,,",
        ]
        let rows = ImportChunks(try extract(lines)).flatMap(\.rows)
        #expect(rows.map(\.line) == [2, 3, 4, 5, 6, 7])
        #expect(
            rows.map(\.unreadable) == [
                "", "The row must have 30 fields.", "The row must have 30 fields.", "The row holds a NUL character.",
                "",
                "A quoted field is never closed.",
            ])
        #expect(rows.map { $0.case?.crn } == ["A000001", nil, nil, nil, "A000005", nil])
    }

    @Test func `Each chunk names the file by its hash`() throws {
        let extract = try extract((0..<101).map { importLine(crn: crn($0)) })
        let hash = SHA256.hash(data: extract.bytes).map { String(format: "%02x", $0) }.joined()
        #expect(ImportChunks(extract).map(\.fileHash) == [hash, hash])
        #expect(ImportChunks(extract).map { $0.rows.first?.line } == [2, 102])
    }

    @Test func `The same file is always cut in the same places`() throws {
        let lines = (0..<500).map { importLine(["crn": crn($0), "town": String(repeating: "t", count: $0 * 7 % 900)]) }
        let extract = try extract(lines)
        #expect(Array(ImportChunks(extract)) == Array(ImportChunks(extract)))
        #expect(ImportChunks(extract).count { _ in true } > 5)
    }
}
