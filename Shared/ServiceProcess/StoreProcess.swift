import CivilCalendar
import Foundation
import Logging
import RPC
import ServiceLifecycle
import Store

extension ServiceProcess {
    /// This service's store, in the data folder; a store that cannot be used ends the start.
    ///
    /// Where the disk fails in a commit, the process ends at once, so that it starts anew from what is on the disk.
    package func store(_ schema: StoreSchema) throws -> Store {
        let logger = logger
        let store = try Store(schema, in: configuration.text(.dataDir), clock: clock) {
            logger.critical("the disk failed in a commit: the process ends, to start anew from what is on the disk")
            exit(74)
        }
        metrics.sample { [weak store] in
            guard let waiting = store?.waiting else { return [] }
            return [.gauge("store_writes_waiting", waiting.writes), .gauge("store_reads_waiting", waiting.reads)]
        }
        return store
    }

    /// Keeps a store until the process has served its last call, then closes it.
    package func keeper(of store: Store) -> any Service { StoreKeeper(store: store) }

    /// Answers for a store: copies and looks through it.
    package func storage(of store: Store) -> some StorageAPI {
        Storage(store: store, folder: configuration.text(.dataDir), clock: clock)
    }
}

private struct StoreKeeper: Service {
    let store: Store

    func run() async throws {
        try await gracefulShutdown()
        store.close()
    }
}

private struct Storage: StorageAPI {
    let store: Store
    let folder: String
    let clock: CivilCalendar.Clock

    func backUp(_ request: RPCWire.BackUpRequest, _ call: Call) async throws -> RPCWire.BackUpReply {
        let backups = URL(filePath: folder).appending(path: "backup")
        try FileManager.default.createDirectory(
            at: backups, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let time = "\(CivilCalendar.Clock.real.now)".filter { $0.isNumber || $0 == "T" }
        let path = backups.appending(path: "\(store.schema.name)-\(time).sqlite").path
        try await store.backUp(to: path)
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        return .init(path: path, bytes: UInt64(size))
    }

    func verify(_ request: RPCWire.VerifyRequest, _ call: Call) async throws -> RPCWire.VerifyReply {
        let verdict = try await store.verify()
        return .init(
            store: store.schema.name, auditEntries: UInt64(verdict.auditEntries), problems: verdict.problems)
    }
}
