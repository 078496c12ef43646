import Foundation
import TestSupport
import Testing

/// Cases on their way from allocation to whoever delivers their requirements, and the acknowledgements' way back.
@Suite(.serialized) struct ConvergenceTests {
    private static let deliverers = ["unpaid-work", "interventions", "resettlement"]

    enum Step: CaseIterable, Sendable {
        /// Allocation has the case, and nobody else knows of it.
        case received
        /// The requirement is known to who delivers it, and allocation has not heard of that.
        case known
        /// Allocation has heard of it.
        case acknowledged
    }

    /// Takes cases in and holds them at a step, for as long as nobody resumes the processes.
    private func take(in file: String, to step: Step, _ stack: Stack) async throws {
        let before = StoresVerdict(in: stack.data.path)
        if step != .acknowledged { try await stack.pause(Self.deliverers) }
        try await Stack.takeIn(file, environment: stack.environment)
        switch step {
        case .received: break
        case .known: try await untilKnown(beyond: before, stack)
        case .acknowledged:
            _ = await Stack.eventually {
                StoresVerdict(in: stack.data.path).acknowledged > before.acknowledged
            }
        }
        let now = StoresVerdict(in: stack.data.path)
        #expect(now.ordered > before.ordered)
        #expect((now.known > before.known) == (step != .received))
        #expect((now.acknowledged > before.acknowledged) == (step == .acknowledged))
    }

    /// Lets what allocation has sent be taken in while allocation itself stands still; sent it may not have been yet.
    private func untilKnown(beyond before: StoresVerdict, _ stack: Stack) async throws {
        for _ in 0..<10 {
            try await Task.sleep(for: .milliseconds(200))
            try await stack.pause(["allocation"])
            try await stack.resume(Self.deliverers)
            let isKnown = await Stack.eventually(seconds: 1) {
                StoresVerdict(in: stack.data.path).known > before.known
            }
            if isKnown { return }
            try await stack.pause(Self.deliverers)
            try await stack.resume(["allocation"])
        }
    }

    @Test(arguments: Step.allCases)
    func `Whoever is killed while cases are on their way, each part is delivered and acknowledged once`(
        step: Step
    ) async throws {
        let stack = try await Stack()
        let files = try await stack.extract(people: 70, seed: 17, files: Stack.processes.count)
        for (victim, file) in zip(Stack.processes, files) {
            try await take(in: file, to: step, stack)
            try await stack.restart(victim)
            try await stack.resume(Stack.processes)
            await stack.expectAgreement(within: 30)
        }
        await stack.expectSoundStores()
    }

    @Test func `Whoever is killed in an import, each part is delivered and acknowledged once`() async throws {
        let stack = try await Stack()
        let file = try await stack.extract(people: 800, seed: 7)[0]
        let environment = stack.environment
        async let takingIn: Void = Stack.takeIn(file, environment: environment)
        var random = SeededGenerator(seed: 12)
        var orderedAtKills: [Int] = []
        for victim in Stack.processes.shuffled(using: &random) {
            let before = StoresVerdict(in: stack.data.path).ordered
            _ = await Stack.eventually(seconds: 3) { StoresVerdict(in: stack.data.path).ordered > before }
            try await stack.restart(victim)
            orderedAtKills.append(StoresVerdict(in: stack.data.path).ordered)
        }
        try await takingIn
        await stack.expectAgreement(within: 30)
        let ordered = StoresVerdict(in: stack.data.path).ordered
        #expect(orderedAtKills.filter { (1..<ordered).contains($0) }.count >= 2, "\(orderedAtKills) of \(ordered)")
        await stack.expectSoundStores()
    }

    @Test func `Ten times killed with work undone, and started in any order, all have done it within 15 seconds`()
        async throws
    {
        let stack = try await Stack()
        let undone = try ScratchFolder()
        try await take(in: try await stack.extract(people: 60, seed: 7)[0], to: .received, stack)
        for name in Stack.processes { await stack.kill(name) }
        try copyStores(from: stack.data, to: undone)
        var random = SeededGenerator(seed: 19)
        for _ in 0..<10 {
            try copyStores(from: undone, to: stack.data)
            #expect(!StoresVerdict(in: stack.data.path).isGood)
            let begin = ContinuousClock.now
            for name in Stack.processes.shuffled(using: &random) {
                try stack.start(name)
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...100, using: &random)))
            }
            await stack.expectAgreement(within: 15)
            #expect(await Stack.eventually { await stack.hub(["health"]).code == 0 })
            #expect(begin.duration(to: .now) < .seconds(15))
            for name in Stack.processes { await stack.kill(name) }
        }
    }

    /// Puts the stores of one folder, as their killed processes left them, in place of another's.
    private func copyStores(from source: ScratchFolder, to target: ScratchFolder) throws {
        let files = FileManager.default
        for folder in [target, source] {
            for name in try files.contentsOfDirectory(atPath: folder.path) where name.contains(".sqlite") {
                let path = "\(folder.path)/\(name)"
                if folder === target {
                    try files.removeItem(atPath: path)
                } else {
                    try files.copyItem(atPath: path, toPath: "\(target.path)/\(name)")
                }
            }
        }
    }
}

/// Numbers that are the same in each run: a linear congruential generator (Knuth's MMIX), its high half twice.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 { high() << 32 | high() }

    private mutating func high() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 32
    }
}
