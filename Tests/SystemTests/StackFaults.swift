import Foundation
import TestSupport
import Testing

/// What befalls processes, and what is taken in meanwhile.
extension Stack {
    /// Ends a process as a failing machine does.
    func kill(_ name: String) async { _ = await programs[name]!.end(with: SIGKILL) }

    /// Kills a process and starts it again, some of its settings its own.
    func restart(_ name: String, _ own: [String: String] = [:]) async throws {
        await kill(name)
        try start(name, own)
    }

    /// Holds processes where they stand: what is sent to them waits in the kernel.
    func pause(_ names: [String]) async throws { for name in names { try await signal(name, SIGSTOP) } }

    func resume(_ names: [String]) async throws { for name in names { try await signal(name, SIGCONT) } }

    /// Lets a process have so many files and connections open, from now on.
    func limitFiles(of name: String, to count: Int) async throws {
        let id = try await runningID(of: name)
        let limiting = try Process.run(
            URL(filePath: "/usr/bin/prlimit"), arguments: ["--pid", "\(id)", "--nofile=\(count):\(count)"])
        limiting.waitUntilExit()
        try #require(limiting.terminationStatus == 0)
    }

    private func signal(_ name: String, _ signal: Int32) async throws {
        Foundation.kill(try await runningID(of: name), signal)
    }

    private func runningID(of name: String) async throws -> pid_t {
        var id: pid_t?
        // One that has just been started takes a moment to become what it is.
        _ = await Self.eventually(seconds: 5) {
            id = processID(of: name)
            return id != nil
        }
        return try #require(id, "\(name) does not run.")
    }

    private func processID(of name: String) -> pid_t? {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.lazy.compactMap(pid_t.init).first { id in
            text("/proc/\(id)/comm") == "\(name)\n" && text("/proc/\(id)/environ").contains(data.path)
        }
    }

    private func text(_ path: String) -> String {
        (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// An invented extract, in so many files; some of its rows are faulty, as in every extract.
    func extract(people: Int, seed: Int, files count: Int = 1) async throws -> [String] {
        let whole = "\(data.path)/extract-\(seed).csv"
        let made = await hub(["demo-data", "--people", "\(people)", "--seed", "\(seed)", "--out", whole])
        try #require(made.code == 0, "\(made.error)")
        let lines = try String(contentsOfFile: whole, encoding: .utf8).split(whereSeparator: \.isNewline)
        let rows = lines.dropFirst()
        return try (0..<count).map { number in
            let part = rows.dropFirst(rows.count * number / count).prefix(rows.count / count)
            let file = "\(data.path)/extract-\(seed)-\(number).csv"
            try (lines.prefix(1) + part).joined(separator: "\r\n").write(
                toFile: file, atomically: true, encoding: .utf8)
            return file
        }
    }

    /// Takes in an invented extract; which file it was.
    @discardableResult
    func takeIn(people: Int, seed: Int) async throws -> String {
        let file = try await extract(people: people, seed: seed)[0]
        try await Self.takeIn(file, environment: environment)
        return file
    }

    /// Takes an extract in, and again for as long as it does not come to its end; its report lies beside it.
    static func takeIn(_ file: String, environment: [String: String]) async throws {
        for _ in 0..<10 {
            let done = await hub(["import", file, "--report", file + ".report"], environment: environment)
            // 1: it came to its end, and rows were rejected.
            if done.code <= 1 { return }
        }
        Issue.record("The extract was not taken in.")
    }

    /// Waits until every store holds what allocation's does; records what they do not agree on.
    func expectAgreement(within seconds: Double) async {
        var verdict = StoresVerdict.unread
        _ = await Self.eventually(seconds: seconds) {
            verdict = StoresVerdict(in: data.path)
            return verdict.isGood
        }
        #expect(verdict.isGood, "\(verdict)")
    }

    func expectSoundStores() async {
        let verdict = await hub(["verify"])
        #expect(verdict.code == 0, "\(verdict.out)\(verdict.error)")
    }

    /// How often allocation has not believed a frame or a caller, by the reason, as its operator is told.
    func refusalsOfAllocation() async -> [String: Int] {
        let debug = await hub(["debug", "allocation"])
        let lines = debug.out.split(separator: "\n").filter { $0.hasPrefix("not believed: ") }
        return Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let words = line.split(separator: " ")
                return (String(words[2]), Int(words[3]) ?? 0)
            })
    }
}
