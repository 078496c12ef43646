import HTTPTypes
import Synchronization
import Testing

@testable import Gateway
@testable import GatewayKit

@Test func `No password is evaluated for one account more than ten times a minute, right or wrong`() async throws {
    let stopwatch = Stopwatch()
    let evaluations = Atomic(0)
    let check = PasswordCheck(now: { stopwatch.now }) { _, _ in
        evaluations.add(1, ordering: .relaxed)
        return true
    }
    for _ in 0..<10 {
        #expect(try await check.isRight("x", for: "auditor", hash: .ofDemo))
        stopwatch.advance(by: .seconds(1))
    }
    let refusal = await #expect(throws: Refusal.self) {
        try await check.isRight("x", for: "auditor", hash: .ofDemo)
    }
    #expect(refusal?.status == .tooManyRequests)
    #expect(refusal?.fields[.retryAfter] == "51")
    #expect(evaluations.load(ordering: .relaxed) == 10)

    // Nobody else waits, and nobody is locked out for good.
    #expect(try await check.isRight("x", for: "partner", hash: .ofDemo))
    stopwatch.advance(by: .seconds(51))
    #expect(try await check.isRight("x", for: "auditor", hash: .ofDemo))
}

@Test func `An account that is not there is limited and evaluated like any other, and never opened`() async throws {
    let stopwatch = Stopwatch()
    let evaluations = Atomic(0)
    let check = PasswordCheck(now: { stopwatch.now }) { _, _ in
        evaluations.add(1, ordering: .relaxed)
        return true
    }
    for _ in 0..<10 { #expect(try await check.isRight("x", for: "nobody", hash: nil) == false) }
    #expect(evaluations.load(ordering: .relaxed) == 10)
    await #expect(throws: Refusal.self) { try await check.isRight("x", for: "nobody", hash: nil) }
}

@Test func `Two passwords are evaluated at once, a third is put off, and room comes back`() async throws {
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let (gate, opener) = AsyncStream.makeStream(of: Void.self)
    let check = PasswordCheck(now: { .now }) { _, _ in
        start.yield()
        for await _ in gate { break }
        return true
    }
    try await withThrowingTaskGroup(of: Bool.self) { group in
        for name in ["one", "two"] { group.addTask { try await check.isRight("x", for: name, hash: .ofDemo) } }
        var starts = started.makeAsyncIterator()
        await starts.next()
        await starts.next()
        let refusal = await #expect(throws: Refusal.self) {
            try await check.isRight("x", for: "three", hash: .ofDemo)
        }
        #expect(refusal?.status == .tooManyRequests)
        #expect(refusal?.fields[.retryAfter] == "1")
        opener.finish()
        for try await isRight in group { #expect(isRight) }
    }
    #expect(try await check.isRight("x", for: "three", hash: .ofDemo))
}

@Test func `An evaluation that fails gives its place back`() async throws {
    struct Failure: Error {}
    let check = PasswordCheck(now: { .now }) { _, _ in throw Failure() }
    for name in 0..<5 {
        await #expect(throws: Failure.self) { try await check.isRight("x", for: "\(name)", hash: .ofDemo) }
    }
}
