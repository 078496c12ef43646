import CivilCalendar
import Foundation
import Store
import TestSupport
import Testing

struct DiskTests {
    /// A small disk, mounted while it lasts; nil where this machine does not allow that.
    private final class SmallDisk {
        let scratch: ScratchFolder
        var path: String { scratch.path + "/disk" }

        init?() throws {
            scratch = try ScratchFolder()
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            guard Self.run("mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", path) else { return nil }
        }

        deinit { _ = Self.run("umount", "--lazy", path) }

        private static func run(_ arguments: String...) -> Bool {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = arguments
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            process.waitUntilExit()
            return process.terminationStatus == 0
        }
    }

    @Test func `A full disk refuses writes and loses none, and heals with room`() async throws {
        guard let disk = try SmallDisk() else {
            try Test.cancel("This machine does not let a test mount a small disk.")
        }
        let filler = URL(filePath: disk.path + "/filler")
        try Data(count: 600_000).write(to: filler)
        var store = try Store(.notes, in: disk.path, clock: .real)
        let kept = try await fill(store)
        #expect(kept > 0)
        #expect(try await notes(in: store) == kept)
        #expect(await fault { try await store.write { try $0.add(Self.text) } } == .full)

        try FileManager.default.removeItem(at: filler)
        try await store.write { try $0.add(Self.text) }
        #expect(try await notes(in: store) == kept + 1)
        store.close()
        store = try Store(.notes, in: disk.path, clock: .real)
        #expect(try await notes(in: store) == kept + 1)
        #expect(try await store.verify().problems == [])
        store.close()
    }

    @Test func `A limit on the file's size refuses writes and loses none, and heals with room`() async throws {
        let store = try TestStore()
        try await store.add("before")
        FailingDisk.begin(.growth, under: store.folder.path)
        defer { FailingDisk.end(under: store.folder.path) }
        #expect(await fault { try await store.add(Self.text) } == .full)
        #expect(try await store.texts == ["before"])
        #expect(!store.failed.isRaised)
        FailingDisk.end(under: store.folder.path)
        try await store.add("after")
        #expect(try await store.texts == ["before", "after"])
    }

    @Test func `After a failed sync nobody is told that a job was kept, and no further job is taken`() async throws {
        let store = try TestStore()
        try await store.add("kept")
        FailingDisk.begin(.sync, under: store.folder.path)
        let busy = try await BusyWriter(store.store) { try $0.add("unsure") }
        let waiting = try await busy.start { try await store.add("waiting") }
        #expect(await fault { try await busy.release() } == .outcomeUnknown)
        #expect(await fault { try await waiting.value } == .closed)
        #expect(store.failed.isRaised)
        FailingDisk.end(under: store.folder.path)
        #expect(await fault { try await store.add("later") } == .closed)
        #expect(try await store.texts == ["kept"])
        store.store.close()

        let reopened = try TestStore(in: store.folder)
        let texts = try await reopened.texts
        #expect(texts == ["kept"] || texts == ["kept", "unsure"])
        #expect(try await reopened.store.verify().problems == [])
    }

    private static let text = String(repeating: "x", count: 50_000)

    /// Writes until there is no room; answers how many notes were acknowledged.
    private func fill(_ store: Store) async throws -> Int {
        for kept in 0..<100 {
            do {
                try await store.write { try $0.add(Self.text) }
            } catch StoreFault.full {
                return kept
            }
        }
        Issue.record("The disk never filled")
        return 0
    }

    private func notes(in store: Store) async throws -> Int? {
        try await store.read { try $0.value("SELECT count(*) FROM note") }
    }
}
