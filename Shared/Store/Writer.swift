import CivilCalendar
import Dispatch
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The store's one writer: runs jobs in order on a queue of its own and commits many at once.
///
/// A job is a savepoint: what it throws undoes it alone. Whoever waits for it, be it for a refusal, is told after the
/// commit, because the job may have rested on a neighbour's rows.
final class Writer: Sendable {
    /// Jobs that one commit keeps.
    static let jobsPerCommit = 256
    /// Jobs that may wait.
    static let jobsWaiting = 4_096
    /// How long after a commit the next one waits for those whom it answered, in nanoseconds.
    private static let gatheringNanoseconds: UInt64 = 200_000
    /// Pages in the log after which they are written into the file although the store is busy.
    private static let checkpointPages = 1_000
    /// How long the store rests before the log is written into the file, in milliseconds.
    private static let restMilliseconds = 500

    /// One job with whoever waits for it.
    private struct Job: Sendable {
        /// Runs it; the answer is what the job threw.
        let run: @Sendable (Transaction) -> (any Error)?
        /// Tells its caller: nil for the job's own outcome, or what befell the whole batch.
        let finish: @Sendable (StoreFault?) -> Void
    }

    private struct State {
        /// Nil once it is closed; used on the writer's queue alone.
        var database: Database?
        var waiting: [Job] = []
        var isClosed = false
        /// Whether the disk failed: then the file is left as it is.
        var hasFailed = false
        /// Whether work is under way, or about to be.
        var isAwake = false
        var isCheckpointDue = false
        /// The last commit, by its jobs and its end in nanoseconds.
        var last = (jobs: 0, end: UInt64(0))
    }

    private let state: Mutex<State>
    private let queue: DispatchQueue
    private let clock: Clock
    private let committed: @Sendable (Transaction) -> Void
    private let onUnknownOutcome: @Sendable () -> Void

    /// - Parameters:
    ///   - committed: told after each commit, on the writer's queue.
    ///   - onUnknownOutcome: told once when the disk failed, so that whether jobs were kept is not known.
    init(
        _ database: Database, name: String, clock: Clock, committed: @escaping @Sendable (Transaction) -> Void,
        onUnknownOutcome: @escaping @Sendable () -> Void
    ) {
        state = Mutex(State(database: database))
        self.clock = clock
        self.committed = committed
        self.onUnknownOutcome = onUnknownOutcome
        queue = DispatchQueue(label: "\(name).writer")
    }

    /// Jobs that wait.
    var waiting: Int { state.withLock(\.waiting.count) }

    /// Runs a job, where its caller still waits when its turn has come, and resumes after its commit.
    func run<Outcome: Sendable>(
        _ job: @escaping @Sendable (Transaction) throws -> Outcome
    ) async throws -> Outcome {
        let box = Mutex<Result<Outcome, any Error>?>(nil)
        let interest = Interest()
        return try await interest.held {
            try await withCheckedThrowingContinuation { continuation in
                enqueue(
                    Job { transaction in
                        let result = Result {
                            try interest.check()
                            return try job(transaction)
                        }
                        box.withLock { $0 = result }
                        if case .failure(let error) = result { return error }
                        return nil
                    } finish: { fault in
                        let result = box.withLock { $0 }
                        continuation.resume(with: fault.map { .failure($0) } ?? result ?? .failure(StoreFault.closed))
                    })
            }
        }
    }

    /// Refuses further jobs, and returns when those that wait are done, the log is written into the file, and the file
    /// is closed.
    func close() {
        state.withLock { $0.isClosed = true }
        queue.sync { [self] in
            guard let database = state.withLock({ $0.database }) else { return }
            while commitNext(database) {}
            if !state.withLock({ $0.hasFailed }) { database.checkpoint(truncate: true) }
            state.withLock { $0.database = nil }
        }
    }
}

// MARK: The queue

extension Writer {
    private func enqueue(_ job: Job) {
        let (refusal, mustWake): (StoreFault?, Bool) = state.withLock { state in
            if state.isClosed { return (.closed, false) }
            if state.waiting.count >= Self.jobsWaiting { return (.overloaded, false) }
            state.waiting.append(job)
            defer { state.isAwake = true }
            return (nil, !state.isAwake)
        }
        if let refusal { job.finish(refusal) }
        if mustWake { queue.async { [self] in work() } }
    }

    /// One commit; what comes after it queues behind whatever else waits for the connection.
    private func work() {
        guard let database = state.withLock({ $0.database }) else { return }
        gather()
        _ = commitNext(database)
        if database.pagesSinceCheckpoint >= Self.checkpointPages { checkpoint(database) }
        let hasMore = state.withLock { state in
            state.isAwake = !state.waiting.isEmpty
            return state.isAwake
        }
        if hasMore { queue.async { [self] in work() } } else { checkpointAfterRest() }
    }

    /// Those whom one commit answered come back at once; a moment's wait lets the next commit keep them all.
    private func gather() {
        let (expected, end) = state.withLock { ($0.last.jobs, $0.last.end + Self.gatheringNanoseconds) }
        while state.withLock({ $0.waiting.count }) < expected, DispatchTime.now().uptimeNanoseconds < end {
            usleep(20)
        }
    }

    private func checkpointAfterRest() {
        let isPlanned = state.withLock { state in
            defer { state.isCheckpointDue = true }
            return state.isCheckpointDue
        }
        guard !isPlanned else { return }
        queue.asyncAfter(deadline: .now() + .milliseconds(Self.restMilliseconds)) { [weak self] in
            self?.checkpointAtRest()
        }
    }

    private func checkpointAtRest() {
        let (database, isAtRest) = state.withLock { state in
            state.isCheckpointDue = false
            return (state.database, !state.isAwake)
        }
        if isAtRest, let database { checkpoint(database) }
    }

    /// A full disk only puts it off; a failing one ends the store, as in a commit.
    private func checkpoint(_ database: Database) {
        guard !state.withLock({ $0.isClosed }) else { return }
        if let fault = database.checkpoint(), fault.isOfTheDisk { stop() }
    }

    /// Refuses every job from now on.
    private func stop() {
        let waiting = state.withLock { state in
            defer { state.waiting = [] }
            state.isClosed = true
            state.hasFailed = true
            return state.waiting
        }
        onUnknownOutcome()
        for job in waiting { job.finish(.closed) }
    }
}

// MARK: A commit

extension Writer {
    /// Commits what waits; false where nothing did.
    private func commitNext(_ database: Database) -> Bool {
        let jobs = state.withLock { state in
            let jobs = Array(state.waiting.prefix(Self.jobsPerCommit))
            state.waiting.removeFirst(jobs.count)
            return jobs
        }
        guard !jobs.isEmpty else { return false }
        let fault = commit(jobs, database)
        if fault == .outcomeUnknown { stop() }
        state.withLock { $0.last = (jobs.count, DispatchTime.now().uptimeNanoseconds) }
        for job in jobs { job.finish(fault) }
        return true
    }

    /// Nil where the jobs were committed; otherwise what befell them all.
    private func commit(_ jobs: [Job], _ database: Database) -> StoreFault? {
        let transaction = Transaction(connection: Connection(database: database), now: clock.now)
        do throws(StoreFault) {
            try database.execute("BEGIN IMMEDIATE")
            for job in jobs { try attempt(job, transaction, database) }
        } catch {
            rollBack(database)
            return error
        }
        do throws(StoreFault) {
            try database.execute("COMMIT")
        } catch {
            // Without room, or against a deferred rule, nothing is kept for certain; all else is not known.
            return rollBack(database) && error.isCertain ? error : .outcomeUnknown
        }
        committed(transaction)
        return nil
    }

    /// Throws where the job took the whole transaction with it.
    private func attempt(_ job: Job, _ transaction: Transaction, _ database: Database) throws(StoreFault) {
        try database.execute("SAVEPOINT job")
        let error = job.run(transaction)
        // Some faults end the transaction with everybody's rows in it: then every job has failed.
        if database.isOutsideTransaction { throw error as? StoreFault == .full ? .full : .undone(by: error) }
        if let error {
            if error as? StoreFault == .full { throw .full }
            try database.execute("ROLLBACK TO job")
        }
        try database.execute("RELEASE job")
    }

    /// Whether nothing of the transaction was kept for certain.
    @discardableResult private func rollBack(_ database: Database) -> Bool {
        if !database.isOutsideTransaction { try? database.execute("ROLLBACK") }
        return database.isOutsideTransaction
    }
}
