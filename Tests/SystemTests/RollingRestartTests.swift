import Foundation
import Logging
import Messages
import NIOPosix
import RPC
import TestSupport
import Testing

/// The services restarted one after the other, while people go on working.
@Suite(.serialized) struct RollingRestartTests {
    private static let lanes = 8

    private func gateway(of stack: Stack) -> Client {
        Client(
            to: Address(host: "127.0.0.1", port: stack.nativePort), name: "the gateway",
            settings: .own(service: "test", instance: "test", build: "test", schemaHash: 0),
            group: MultiThreadedEventLoopGroup.singleton,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    private static func call(_ token: String, key: String = "") -> Call {
        Call(deadline: .after(.seconds(15)), area: "CL", caller: Array(token.utf8), idempotencyKey: key)
    }

    /// Reads at two services and writes at one until it is over; how many writes were acknowledged.
    private static func work(lane: Int, _ client: Client, _ token: String, until isOver: Flag) async throws -> Int {
        let (allocation, unpaidWork) = (AllocationClient(client), UnpaidWorkClient(client))
        var written = 0
        while !isOver.isSet {
            _ = try await allocation.previewDueDate(.init(from: "2019-06-03"), call(token))
            _ = try await unpaidWork.recordBeneficiary(
                .init(beneficiary: .init(name: "Lane \(lane), number \(written)")),
                call(token, key: "\(lane)-\(written)"))
            written += 1
            _ = try await unpaidWork.listBeneficiaries(.init(pageSize: 1), call(token))
            try await Task.sleep(for: .milliseconds(20))
        }
        return written
    }

    @Test func `Every service is restarted under load, no call fails, and all that was acknowledged is there`()
        async throws
    {
        let stack = try await Stack()
        let client = gateway(of: stack)
        defer { client.close() }
        let token = try await AccessClient(client).issueDemoToken(
            .init(account: "upw.coordinator"), Call(deadline: .after(.seconds(5)))
        ).token
        let isOver = Flag()
        let workers = (0..<Self.lanes).map { lane in
            Task { try await Self.work(lane: lane, client, token, until: isOver) }
        }
        for name in Stack.services {
            try await Task.sleep(for: .milliseconds(300))
            let end = await stack.programs[name]!.end(with: SIGTERM)
            #expect(end.isExit && end.status == 0, "\(name): \(end)")
            try stack.start(name)
            #expect(await Stack.eventually { await stack.hub(["health"]).code == 0 })
        }
        isOver.set()
        var written = 0
        for worker in workers { written += try await worker.value }
        let listed = try await UnpaidWorkClient(client).listBeneficiaries(.init(pageSize: 1), Self.call(token))
        #expect(written > Self.lanes)
        #expect(Int(listed.total) == written)
    }
}
