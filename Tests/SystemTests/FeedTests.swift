import Foundation
import TestSupport
import Testing

/// A source that was restored, a follower that is new or was restored, and what they come to.
@Suite(.serialized) struct FeedTests {
    enum Case: String, CaseIterable, Sendable {
        /// The source, while those who follow it are ahead.
        case allocation
        /// One that follows it and is followed.
        case deliverer = "unpaid-work"
    }

    /// Ends a process as an operator does, and puts a store's file in place of what it has.
    private func restore(_ name: String, from backup: String, _ stack: Stack) async throws {
        await stack.kill(name)
        let done = await stack.hub(["restore", backup, "--store", name])
        #expect(done.code == 0, "\(done.error)")
        try stack.start(name)
    }

    private func backUp(_ name: String, _ stack: Stack) async throws -> String {
        let reply = await stack.hub(["backup"])
        let line = reply.out.split(separator: "\n").first { $0.hasPrefix(name) }
        return try #require(line?.split(separator: " ").first { $0.hasPrefix("/") }.map(String.init), "\(reply.out)")
    }

    @Test(arguments: Case.allCases)
    func `A service restored from an older backup, and those whom it tells, come to agree`(
        restored: Case
    ) async throws {
        let stack = try await Stack()
        let files = try await stack.extract(people: 80, seed: 21, files: 2)
        try await Stack.takeIn(files[0], environment: stack.environment)
        await stack.expectAgreement(within: 30)
        let backup = try await backUp(restored.rawValue, stack)
        try await Stack.takeIn(files[1], environment: stack.environment)
        await stack.expectAgreement(within: 30)
        try await restore(restored.rawValue, from: backup, stack)
        if restored == .allocation {
            // What was lost comes in once more, under other identifiers and with numbers that were used.
            try await Stack.takeIn(files[1], environment: stack.environment)
        }
        await stack.expectAgreement(within: 60)
        await stack.expectSoundStores()
        var feed = await stack.hub(["feed"])
        _ = await Stack.eventually {
            feed = await stack.hub(["feed"])
            return feed.code == 0
        }
        #expect(feed.code == 0, "\(feed.out)")
    }

    @Test func `A service without a store is told everything, killed in the middle of it or not`() async throws {
        let stack = try await Stack()
        try await stack.takeIn(people: 300, seed: 23)
        await stack.expectAgreement(within: 30)
        await stack.kill("interventions")
        for name in try FileManager.default.contentsOfDirectory(atPath: stack.data.path)
        where name.hasPrefix("interventions.sqlite") {
            try FileManager.default.removeItem(atPath: "\(stack.data.path)/\(name)")
        }
        for pause in [150, 250, 400] {
            try stack.start("interventions")
            try await Task.sleep(for: .milliseconds(pause))
            await stack.kill("interventions")
        }
        try stack.start("interventions")
        await stack.expectAgreement(within: 30)
        await stack.expectSoundStores()
    }

    @Test func `An operator has a service told again, and the service's audit trail says so`() async throws {
        let stack = try await Stack()
        try await stack.takeIn(people: 40, seed: 29)
        await stack.expectAgreement(within: 30)
        let asked = await stack.hub(["feed", "--again", "unpaid-work:allocation"])
        #expect(asked.code == 0, "\(asked.error)")
        #expect(await Stack.eventually { await !stack.hub(["feed"]).out.contains("being told again") })
        await stack.expectAgreement(within: 30)
        let none = await stack.hub(["feed", "--again", "unpaid-work:resettlement"])
        #expect(none.code != 0, "\(none.out)")
    }
}
