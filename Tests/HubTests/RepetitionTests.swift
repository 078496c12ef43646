import RPC
import Testing

@testable import Hub

struct RepetitionTests {
    private let start = ContinuousClock.now

    @Test func `Pauses double up to the longest, and end two minutes after the first failure`() {
        var repetition = Repetition()
        var waited = Duration.zero
        var pauses: [Duration] = []
        while let pause = repetition.pause(after: Status(.unavailable, "Away."), at: start + waited) {
            pauses.append(pause)
            waited += pause
        }
        #expect(pauses.prefix(7) == [100, 200, 400, 800, 1_600, 3_200, 5_000].map { Duration.milliseconds($0) }[...])
        #expect(pauses.allSatisfy { $0 <= .seconds(5) })
        #expect(waited <= .seconds(120) && waited > .seconds(115))
    }

    @Test func `The limit is two minutes to the instant`() {
        for (after, isAgain) in [(119_800, true), (119_801, false)] {
            var repetition = Repetition()
            #expect(repetition.pause(after: Status(.unavailable, "Away."), at: start) == .milliseconds(100))
            let next = repetition.pause(after: Status(.unavailable, "Away."), at: start + .milliseconds(after))
            #expect((next != nil) == isAgain, "\(after)")
        }
    }

    @Test(arguments: StatusCode.allCases)
    func `Only what passes is tried again`(code: StatusCode) {
        var repetition = Repetition()
        let pause = repetition.pause(after: Status(code, "Failed."), at: start)
        #expect((pause != nil) == [.unavailable, .deadlineExceeded].contains(code))
    }

    @Test func `A status that says it may be tried again is`() {
        var repetition = Repetition()
        #expect(repetition.pause(after: Status(.resourceExhausted, "Full.", retryable: true), at: start) != nil)
    }

    @Test func `A call is made until it is answered, and the first failure told`() async throws {
        var attempts = 0
        var told: [String] = []
        let answer = try await repeating {
            attempts += 1
            if attempts < 4 { throw Status(.unavailable, "Lost \(attempts).", reason: "CONNECTION_LOST") }
            return attempts
        } tellFirst: {
            told.append($0.message)
        }
        #expect(answer == 4)
        #expect(told == ["Lost 1."])
    }

    @Test func `A refusal is not tried again`() async {
        var attempts = 0
        await #expect(throws: Status.self) {
            try await repeating {
                attempts += 1
                throw Status(.permissionDenied, "Not allowed.")
            } tellFirst: { _ in
            }
        }
        #expect(attempts == 1)
    }
}
