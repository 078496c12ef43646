import Testing

@testable import GatewayKit

/// Undoes what `Deflate` does, from the tables of RFC 1951 as they are printed there.
private struct Inflated {
    private let bytes: [UInt8]
    private var bit = 16
    private(set) var output: [UInt8] = []

    private static let lengths: [(base: Int, extra: Int)] =
        (0..<8).map { (3 + $0, 0) }
        + [
            (11, 1), (13, 1), (15, 1), (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3),
            (67, 4), (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
        ]
    private static let distances: [(base: Int, extra: Int)] = [
        (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5),
        (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1_025, 9), (1_537, 9), (2_049, 10),
        (3_073, 10), (4_097, 11), (6_145, 11), (8_193, 12), (12_289, 12), (16_385, 13), (24_577, 13),
    ]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        #expect(number(3) == 0b011, "One last block with fixed codes.")
        while let literal = literal(), literal != 256 {
            guard literal > 256 else {
                output.append(UInt8(literal))
                continue
            }
            let length = value(Self.lengths[literal - 257])
            let distance = value(Self.distances[code(5)])
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private mutating func next() -> Int {
        defer { bit += 1 }
        return Int(bytes[bit / 8] >> UInt8(bit % 8)) & 1
    }

    private mutating func number(_ bits: Int) -> Int { (0..<bits).reduce(0) { sum, place in sum | next() << place } }
    private mutating func code(_ bits: Int) -> Int { (0..<bits).reduce(0) { sum, _ in sum << 1 | next() } }
    private mutating func value(_ step: (base: Int, extra: Int)) -> Int { step.base + number(step.extra) }

    private mutating func literal() -> Int? {
        let seven = code(7)
        if seven <= 0b0010111 { return 256 + seven }
        let eight = seven << 1 | next()
        if 0x30...0xbf ~= eight { return eight - 0x30 }
        if 0xc0...0xc7 ~= eight { return 280 + eight - 0xc0 }
        let nine = eight << 1 | next()
        return 0x190...0x1ff ~= nine ? 144 + nine - 0x190 : nil
    }
}

@Test func `What is made smaller comes out as it went in`() {
    var random = SystemRandomNumberGenerator()
    var texts: [[UInt8]] = [[], [0], Array("abc".utf8), [UInt8](repeating: 7, count: 70_000), Array(0...255)]
    for length in [3, 4, 10, 11, 18, 19, 114, 130, 131, 257, 258, 259, 260, 516, 517] {
        texts.append([UInt8](repeating: 200, count: length))
    }
    for letters in [2, 4, 256] {
        texts.append((0..<20_000).map { _ in UInt8(Int.random(in: 0..<letters, using: &random)) })
    }
    // The same piece far apart, on both sides of the window's edge.
    for gap in [1, 2, 5, 32_700, 32_768, 32_900] {
        let piece = Array("a piece that comes again".utf8)
        texts.append(piece + (0..<gap).map { UInt8(128 + $0 % 127) } + piece)
    }
    for text in texts { #expect(Inflated(Deflate.zlib(text)).output == text) }
}

@Test func `It ends with Adler's checksum, as RFC 1950 has it`() {
    #expect(Array(Deflate.zlib(Array("Wikipedia".utf8)).suffix(4)) == [0x11, 0xe6, 0x03, 0x98])
    #expect(Array(Deflate.zlib([]).prefix(2)) == [0x78, 0x9c])
}
