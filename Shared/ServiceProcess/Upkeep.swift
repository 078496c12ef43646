import Logging
import RPC
import ServiceLifecycle

extension ServiceProcess {
    /// Does `job` at the start and then once an interval, until the process ends; a fault is logged and tried again.
    ///
    /// - Parameter what: names the job in the log.
    package func upkeep(
        _ what: String, every interval: Duration = .seconds(1), _ job: @escaping @Sendable () async throws -> Void
    ) -> any Service {
        Upkeep(what: what, interval: interval, logger: logger, job: job)
    }
}

private struct Upkeep: Service {
    let what: String
    let interval: Duration
    let logger: Logger
    let job: @Sendable () async throws -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var isFailing = false
            while !Task.isCancelled {
                do {
                    try await job()
                    isFailing = false
                } catch is CancellationError {
                    return
                } catch {
                    // Of a fault that lasts, the log says so once.
                    if !isFailing { logger.error("upkeep failed", metadata: ["upkeep": "\(what)"]) }
                    isFailing = true
                }
                try? await Task.sleep(for: interval)
            }
        }
    }
}
