import NIOCore
import RPC
import TestMessages
import Testing

/// What protobuf-c would take to harm is refused before it, with the field named where there is one.
@Suite struct PreScanTests {
    /// The encoded message, the field that is at fault, and a piece of what is said.
    static let faulty: [(String, String, String)] = [
        ("4a 03 61 00 62", "aString", "NUL"),
        ("4a 02 c3 28", "aString", "UTF-8"),
        ("4a 03 ed a0 80", "aString", "UTF-8"),  // half a surrogate pair
        ("4a 02 c0 80", "aString", "UTF-8"),  // a NUL in two bytes
        ("4a 05 61", "", "cut short"),
        ("4a", "", "cut short"),
        ("28", "", "cut short"),
        ("09 00 00 00", "", "cut short"),
        ("28 ff ff ff ff ff ff ff ff ff ff 01", "", "garbled"),
        ("00 01", "", "garbled"),  // field number 0
        ("2b", "anInt32", "another type"),
        ("4d 00 00 00 00", "aString", "another type"),
        ("48 05", "aString", "another type"),
        ("2a 01 05", "anInt32", "another type"),  // packed, but not repeated
        ("aa 01 03 00 00 00", "doubles", "cut short"),
        ("ca 01 02 01 80", "int32s", "cut short"),
        ("83 7d", "", "group"),
        ("8a 01 03 0a 01 00", "inner.name", "NUL"),
        ("aa 02 00  aa 02 07 12 05 0a 03 61 00 62", "inners[1].deeper[0].note", "NUL"),
        ("ca 02 05 0a 01 00 10 01", "counts[0].key", "NUL"),
        ("ea 01 01 61  ea 01 01 00", "strings[1]", "NUL"),
        ("9a 03 01 ff", "choiceText", "UTF-8"),
        ("92 01 03 0a 05 61", "other", "cut short"),
    ]

    @Test(arguments: faulty)
    func `A faulty message is refused and its field named`(hex: String, field: String, words: String) throws {
        let status = try #require(status { try TestWire.Every(decoding: bytes(hex)) })
        #expect(status.code == .invalidArgument)
        #expect(status.violations.first?.field.hasPrefix(field) == true, "\(status.violations)")
        #expect(status.message.contains(words), "\(status.message)")
    }

    @Test func `As many unknown fields as the limit says are passed over, one more is refused`() throws {
        let field = bytes("80 7d 01")
        func message(_ count: Int) -> ByteBuffer {
            var buffer = ByteBuffer()
            for _ in 0..<count { buffer.writeImmutableBuffer(field) }
            return buffer
        }
        #expect(try TestWire.Every(decoding: message(Limits.unknownFields)) == TestWire.Every())
        #expect(
            status { try TestWire.Every(decoding: message(Limits.unknownFields + 1)) }?.message.contains("unknown")
                == true)
    }

    @Test func `Empty parts that would take up many times their size are refused`() throws {
        func message(_ count: Int) -> ByteBuffer {
            var buffer = ByteBuffer()
            for _ in 0..<count { buffer.writeImmutableBuffer(bytes("aa 02 00")) }
            return buffer
        }
        #expect(try TestWire.Every(decoding: message(500)).inners.count == 500)
        let status = try #require(status { try TestWire.Every(decoding: message(20_000)) })
        #expect(status.violations.first?.code == ViolationCode.tooLarge.rawValue)
    }

    @Test func `No random bytes bring the decoder down`() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...64, using: &random)
            let noise = ByteBuffer(bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
            _ = try? TestWire.Every(decoding: noise)
        }
    }

    @Test func `No message with a byte changed or cut brings the decoder down`() {
        var random = SeededRandom(seed: 8)
        let whole = Array(TestWire.Every.full.encoded.readableBytesView)
        for _ in 0..<20_000 {
            var changed = whole.prefix(Int.random(in: 0...whole.count, using: &random))
            if let place = changed.indices.randomElement(using: &random) {
                changed[place] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? TestWire.Every(decoding: ByteBuffer(bytes: changed))
        }
    }
}
