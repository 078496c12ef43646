/// Makes texts of some kilobytes smaller, as HTTP's `deflate` has it: RFC 1950 around one block of RFC 1951 with fixed
/// codes. For what is compressed once, at the start.
package enum Deflate {
    private static let matchLengths = 3...258
    private static let windowBytes = 32_768
    /// How many earlier places are compared for the longest match.
    private static let placesCompared = 64

    package static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var output = Bits([0x78, 0x9c])
        output.write(1, bits: 1)
        output.write(1, bits: 2)
        var places: [Int: [Int]] = [:]
        var position = 0
        while position < bytes.count {
            let match = longestMatch(in: bytes, at: position, places)
            if let match { output.write(match) } else { output.write(literal: Int(bytes[position])) }
            for place in position..<position + (match?.length ?? 1) {
                if let key = key(in: bytes, at: place) { places[key, default: []].append(place) }
            }
            position += match?.length ?? 1
        }
        output.write(literal: 256)
        return output.finished() + bigEndian(adler32(of: bytes))
    }

    fileprivate struct Match {
        let length: Int
        let distance: Int
    }

    /// The next three bytes as a number; nil at the end.
    private static func key(in bytes: [UInt8], at place: Int) -> Int? {
        guard place + 2 < bytes.count else { return nil }
        return Int(bytes[place]) << 16 | Int(bytes[place + 1]) << 8 | Int(bytes[place + 2])
    }

    private static func longestMatch(in bytes: [UInt8], at position: Int, _ places: [Int: [Int]]) -> Match? {
        guard let key = key(in: bytes, at: position), let earlier = places[key] else { return nil }
        let most = min(matchLengths.upperBound, bytes.count - position)
        var best: Match?
        for place in earlier.suffix(placesCompared).reversed() where position - place <= windowBytes {
            var length = matchLengths.lowerBound
            while length < most, bytes[place + length] == bytes[position + length] { length += 1 }
            if length > best?.length ?? 0 { best = Match(length: length, distance: position - place) }
        }
        return best
    }

    private static func adler32(of bytes: [UInt8]) -> UInt32 {
        var sums: (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            sums.0 = (sums.0 + UInt32(byte)) % 65_521
            sums.1 = (sums.1 + sums.0) % 65_521
        }
        return sums.1 << 16 | sums.0
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

/// Bits in the order of RFC 1951: numbers from their lowest bit, codes from their highest.
private struct Bits {
    private var bytes: [UInt8]
    private var pending: UInt64 = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func write(_ number: Int, bits: Int) {
        pending |= UInt64(number) << UInt64(count)
        count += bits
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            count -= 8
        }
    }

    private mutating func write(code: Int, bits: Int) {
        for bit in (0..<bits).reversed() { write(code >> bit & 1, bits: 1) }
    }

    /// The fixed codes of section 3.2.6.
    mutating func write(literal: Int) {
        switch literal {
        case ..<144: write(code: 0x30 + literal, bits: 8)
        case ..<256: write(code: 0x190 + literal - 144, bits: 9)
        case ..<280: write(code: literal - 256, bits: 7)
        default: write(code: 0xc0 + literal - 280, bits: 8)
        }
    }

    /// The tables of section 3.2.5, whose steps double every four lengths and every two distances.
    mutating func write(_ match: Deflate.Match) {
        if match.length == 258 {
            write(literal: 285)
        } else {
            let (code, extra, rest) = Self.step(match.length - 3, each: 4)
            write(literal: 257 + code)
            write(rest, bits: extra)
        }
        let (code, extra, rest) = Self.step(match.distance - 1, each: 2)
        write(code: code, bits: 5)
        write(rest, bits: extra)
    }

    /// The step that the number falls in, how many bits more it has, and what they say.
    private static func step(_ number: Int, each: Int) -> (code: Int, extra: Int, rest: Int) {
        guard number >= 2 * each else { return (number, 0, 0) }
        let top = Int.bitWidth - 1 - number.leadingZeroBitCount
        let extra = top - each.trailingZeroBitCount
        return (extra * each + number >> extra, extra, number & ((1 << extra) - 1))
    }

    mutating func finished() -> [UInt8] {
        write(0, bits: (8 - count) % 8)
        return bytes
    }
}
