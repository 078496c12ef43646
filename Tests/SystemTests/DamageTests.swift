import Foundation
import NIOCore
import TestSupport
import Testing

/// Bytes that are changed on their way between processes.
@Suite(.serialized) struct DamageTests {
    @Test func `Bits flipped on the way store nothing wrong, and all is delivered once that ends`() async throws {
        let stack = try await Stack()
        let flipper = BitFlipper(share: 0.003, seed: 15)
        let proxies = try await withProxies(of: ["gateway", "unpaid-work"], stack, pieceBytes: 64, flipper.meddle)
        defer { for proxy in proxies { proxy.close() } }
        var files: [String] = []
        for file in try await stack.extract(people: 600, seed: 7, files: 6) {
            try await Stack.takeIn(file, environment: stack.environment)
            files.append(file)
            if flipper.flips >= 10, await stack.refusalsOfAllocation()["FRAME_TAG"] != nil { break }
        }
        flipper.stop()
        await stack.expectAgreement(within: 30)
        #expect(flipper.flips >= 10)
        #expect(await stack.refusalsOfAllocation()["FRAME_TAG", default: 0] > 0)
        let (stored, sent) = (try storedCases(in: stack), try acceptedCases(of: files))
        #expect(stored.count > 30)
        #expect(stored.subtracting(sent) == [])
        #expect(sent.subtracting(stored) == [])
        await stack.expectSoundStores()
    }

    @Test func `A frame whose length was damaged costs its connection, not the feed`() async throws {
        let stack = try await Stack()
        let eavesdropper = Eavesdropper()
        let proxies = try await withProxies(of: ["unpaid-work"], stack, eavesdropper.meddle)
        defer { for proxy in proxies { proxy.close() } }
        try await stack.takeIn(people: 12, seed: 100)
        await stack.expectAgreement(within: 10)
        // Bit 6 of the length's third byte: 16 KiB more, which never come.
        eavesdropper.change(next: .toClient) { $0.flipping(2 * 8 + 6) }
        try await stack.takeIn(people: 12, seed: 101)
        #expect(await Stack.eventually { eavesdropper.isDone })
        await stack.expectAgreement(within: 30)
    }

    /// Starts processes again so that they reach allocation through a proxy each.
    private func withProxies(
        of clients: [String], _ stack: Stack, pieceBytes: Int = 65_536, _ meddling: @escaping Proxy.Meddling
    ) async throws -> [Proxy] {
        var proxies: [Proxy] = []
        for name in clients {
            let proxy = try await Proxy(to: stack.ports["allocation"]!, pieceBytes: pieceBytes, meddling)
            try await stack.restart(name, ["HUB_ALLOCATION_ADDRESS": "127.0.0.1:\(proxy.port)"])
            proxies.append(proxy)
        }
        #expect(await Stack.eventually { await stack.hub(["health"]).code == 0 })
        return proxies
    }

    private static let columns = [
        "crn", "event_number", "noms_number", "surname", "forenames", "date_of_birth", "sex", "ethnicity", "language",
        "postcode_district", "town", "county", "employment", "sentenced_on", "received_on", "requirements",
    ]

    /// Each case that the store holds, in the extract's words.
    private func storedCases(in stack: Stack) throws -> Set<String> {
        let stores = try ReadOnlyStores(in: stack.data.path)
        let fields = Self.columns.dropLast().joined(separator: " || ',' || ")
        return Set(
            try stores.rows(
                """
                SELECT \(fields) || ',' || coalesce(
                    (SELECT group_concat(code, ';') FROM main.requirement WHERE event_id = event.id), '')
                FROM main.event JOIN main.person ON person.id = person_id
                """
            ).map(withSortedRequirements))
    }

    /// Each case of which the extracts' reports say that it was taken in, as its last row has it.
    private func acceptedCases(of files: [String]) throws -> Set<String> {
        var cases: [String: String] = [:]
        for file in files {
            let rows = try lines(of: file)
            let refused = try lines(of: file + ".report").filter { $0.contains(",REJECTED,") }
            let rejected = Set(refused.compactMap { line in Int(line.prefix { $0 != "," }) })
            let header = fields(rows[0])
            for (index, line) in rows.enumerated().dropFirst() where !rejected.contains(index + 1) {
                let row = Dictionary(uniqueKeysWithValues: zip(header, fields(line)))
                let values = Self.columns.map { tidy(row[$0] ?? "") }
                cases["\(values[0]),\(values[1])"] = withSortedRequirements(values.joined(separator: ","))
            }
        }
        return Set(cases.values)
    }

    private func lines(of file: String) throws -> [Substring] {
        try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    }

    /// As the intake tidies a name that was typed in capitals or with spaces around it.
    private func tidy(_ value: String) -> String {
        value.hasPrefix(" ") ? value.trimmingCharacters(in: .whitespaces).capitalized : value
    }

    private func fields(_ line: Substring) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    private func withSortedRequirements(_ line: String) -> String {
        let parts = fields(line[...])
        return (parts.dropLast() + [parts.last!.split(separator: ";").sorted().joined(separator: ";")])
            .joined(separator: ",")
    }
}
