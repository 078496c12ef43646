import Foundation

/// How long the planner has been at work, and how long it may be.
struct SearchClock: Sendable {
    /// What writing the plan and ending the process may take.
    private static let marginSeconds = 0.25
    /// The same as a part of the seconds, for a plan of a great many people takes longer to write.
    private static let marginPart = 0.05

    private let began: ContinuousClock.Instant
    private let limit: Duration?

    /// - Parameter seconds: nil where there is no limit.
    init(seconds: Double?) {
        began = ContinuousClock.now
        limit = seconds.map { .seconds($0 - max(Self.marginSeconds, $0 * Self.marginPart)) }
    }

    var isOver: Bool { limit.map { ContinuousClock.now - began >= $0 } ?? false }

    /// Waits until the time is over and then ends the process, whatever it is doing; cancelled, it does nothing.
    func endProcessWhenOver() async {
        guard let limit else { return }
        do {
            try await Task.sleep(until: began + limit, clock: .continuous)
        } catch {
            return
        }
        try? FileHandle.standardError.write(
            contentsOf: Data("Error: The seconds were over before there was a plan.\n".utf8))
        exit(75)
    }

    var elapsedSeconds: Double { (ContinuousClock.now - began) / .seconds(1) }
}
