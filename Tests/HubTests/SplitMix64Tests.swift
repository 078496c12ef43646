import Testing

@testable import Hub

struct SplitMix64Tests {
    @Test func `The first numbers are those of the published algorithm`() {
        var random = SplitMix64(seed: 1_234_567)
        let drawn = (0..<5).map { _ in random.next() }
        #expect(
            drawn == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test func `A number within a range reaches both its ends and nothing beyond`() {
        var random = SplitMix64(seed: 1)
        let drawn = Set((0..<1000).map { _ in random.within(3...7) })
        #expect(drawn == [3, 4, 5, 6, 7])
    }

    @Test func `Each purpose and index has numbers of its own`() {
        let streams = [SplitMix64.Purpose.person, .mistakes, .staff].flatMap { purpose in
            (0..<100).map { index in
                var random = SplitMix64(seed: 1, for: purpose, index: index)
                return random.next()
            }
        }
        #expect(Set(streams).count == 300)
    }

    @Test func `Values come up as often as their weights say`() {
        var random = SplitMix64(seed: 1)
        let table = Weighted(["often": 90, "rarely": 10])
        let often = (0..<10_000).count { _ in table.pick(&random) == "often" }
        #expect((8850...9150).contains(often))
    }
}
