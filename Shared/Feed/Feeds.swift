import RPC

/// What a process follows.
package struct Feeds: Sendable {
    private let followers: [Follower]

    package init(_ followers: [Follower]) { self.followers = followers }

    /// Follows every source until the task is cancelled.
    package func run() async {
        await withTaskGroup { group in
            for follower in followers { group.addTask { await follower.run() } }
        }
    }

    /// How far each source has come in, for an operator.
    package func statuses() async throws -> [RPCWire.FollowedFeed] {
        var statuses: [RPCWire.FollowedFeed] = []
        for follower in followers { statuses.append(try await follower.status()) }
        return statuses
    }

    /// Has an event that was put aside tried again at once; throws `notFound` where there is none.
    package func retry(source: String, number: UInt64) async throws {
        try await follower(of: source).retry(number: number)
    }

    /// Has a source asked to tell again all that stands; throws `notFound` where nothing here follows it.
    package func beToldAgain(by source: String) async throws { try await follower(of: source).beToldAgain() }

    private func follower(of source: String) throws(Status) -> Follower {
        guard let follower = followers.first(where: { $0.source == source }) else {
            throw Status(.notFound, "Nothing here follows that source.", reason: "NO_SUCH_FEED")
        }
        return follower
    }
}
