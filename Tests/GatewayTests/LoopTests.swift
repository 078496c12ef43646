import Messages
import NIOCore
import NIOPosix
import RPC
import Testing

@testable import Gateway
@testable import GatewayKit

@Test func `A call is made by the client of the loop that it comes from, and by the first where it comes from none`()
    async throws
{
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    let loops = Array(group.makeIterator())
    let clients = loops.map { _ in ChannelDouble(.success(ByteBuffer())) }
    var unused = clients.makeIterator()
    let channel = LoopClients(group) { _ in unused.next()! }
    let calls = { clients.map(\.calls.count) }

    try await channel.call()
    #expect(calls() == [1, 0])
    try await withTaskExecutorPreference(LoopExecutor(loops[1])) { try await channel.call() }
    #expect(calls() == [1, 1])
    try await withTaskExecutorPreference(LoopExecutor(loops[0])) { try await channel.call() }
    #expect(calls() == [2, 1])
    try await group.shutdownGracefully()
}

@Test func `While a loop's client has no connection another one's carries the call`() async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    let clients = [false, true].map { ChannelDouble(.success(ByteBuffer()), isReachable: $0) }
    var unused = clients.makeIterator()
    let channel = LoopClients(group) { _ in unused.next()! }
    try await channel.call()
    #expect(clients.map(\.calls.count) == [0, 1])
    try await group.shutdownGracefully()
}

extension LoopClients {
    fileprivate func call() async throws {
        _ = try await send(WireContract.methods[0], ByteBuffer(), Call(deadline: .after(.seconds(1))))
    }
}
