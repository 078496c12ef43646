import Dispatch
import Synchronization

/// The store's readers: connections that can only read; whichever is free takes the next read.
final class Readers: Sendable {
    /// Reads that may wait.
    static let readsWaiting = 4_096

    private struct Read: Sendable {
        let run: @Sendable (Database) -> Void
        let refuse: @Sendable (StoreFault) -> Void
    }

    private struct State {
        var idle: [Database]
        var waiting: [Read] = []
        var isClosed = false
    }

    private enum Admission {
        case taken(Database)
        case queued
        case refused(StoreFault)
    }

    private let state: Mutex<State>
    private let open: @Sendable () throws(StoreFault) -> Database
    private let queue: DispatchQueue
    private let running = DispatchGroup()

    init(count: Int, name: String, open: @escaping @Sendable () throws(StoreFault) -> Database) throws(StoreFault) {
        var idle: [Database] = []
        for _ in 0..<count { idle.append(try open()) }
        state = Mutex(State(idle: idle))
        self.open = open
        queue = DispatchQueue(label: "\(name).readers", attributes: .concurrent)
    }

    /// Reads that wait.
    var waiting: Int { state.withLock(\.waiting.count) }

    /// Runs `body` on the first connection that is free, where its caller still waits by then.
    func run<Outcome: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> Outcome) async throws -> Outcome {
        let interest = Interest()
        return try await interest.held {
            try await withCheckedThrowingContinuation { continuation in
                admit(
                    Read { database in
                        continuation.resume(
                            with: Result {
                                try interest.check()
                                return try database.reading(body)
                            })
                    } refuse: { fault in
                        continuation.resume(throwing: fault)
                    })
            }
        }
    }

    /// Runs `body` on a connection of its own, so that what takes long keeps no other read waiting.
    func runApart<Outcome: Sendable>(_ body: @escaping @Sendable (Database) throws -> Outcome) async throws -> Outcome {
        let isClosed = state.withLock { state in
            if !state.isClosed { running.enter() }
            return state.isClosed
        }
        if isClosed { throw StoreFault.closed }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { [self] in
                let result = Result { try body(try open()) }
                running.leave()
                continuation.resume(with: result)
            }
        }
    }

    /// Refuses further reads, and returns when those that wait are done and every connection is closed.
    func close() {
        state.withLock { state in
            state.isClosed = true
            state.idle = []
        }
        running.wait()
    }

    private func admit(_ read: Read) {
        switch state.withLock({ admission(of: read, &$0) }) {
        case .queued: break
        case .refused(let fault): read.refuse(fault)
        case .taken(let database):
            queue.async { [self] in
                read.run(database)
                serve(database)
                running.leave()
            }
        }
    }

    private func admission(of read: Read, _ state: inout State) -> Admission {
        if state.isClosed { return .refused(.closed) }
        if let database = state.idle.popLast() {
            running.enter()
            return .taken(database)
        }
        if state.waiting.count >= Self.readsWaiting { return .refused(.overloaded) }
        state.waiting.append(read)
        return .queued
    }

    /// Runs what waits, then lets the connection rest.
    private func serve(_ database: Database) {
        while let read = next(for: database) { read.run(database) }
    }

    private func next(for database: Database) -> Read? {
        state.withLock { state in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            if !state.isClosed { state.idle.append(database) }
            return nil
        }
    }
}

extension Database {
    /// Runs `body` on one state of the store.
    func reading<Outcome>(_ body: (Snapshot) throws -> Outcome) throws -> Outcome {
        try execute("BEGIN")
        defer { try? execute("ROLLBACK") }
        return try body(Snapshot(connection: Connection(database: self)))
    }
}
