import NIOCore
import RPC
import TestMessages
import Testing

@Suite struct MessageTests {
    @Test func `Every construct of proto3 that the contract may use survives the passage`() throws {
        #expect(try TestWire.Every(decoding: TestWire.Every.full.encoded) == .full)
    }

    @Test func `An empty message takes no bytes, and no bytes are an empty message`() throws {
        #expect(TestWire.Every().encoded.readableBytes == 0)
        #expect(try TestWire.Every(decoding: ByteBuffer()) == TestWire.Every())
    }

    @Test(arguments: [
        TestWire.Every.Choice.choiceText(""), .choiceNumber(0), .choiceInner(.init()), .choiceFlag(false),
        .choiceBytes([]), .choiceShade(.unspecified), .choiceInner(.init(name: "x")), .choiceNumber(-1),
    ])
    func `Each member of a oneof is told from the others, its default too`(choice: TestWire.Every.Choice) throws {
        let message = TestWire.Every(choice: choice)
        #expect(try TestWire.Every(decoding: message.encoded).choice == choice)
    }

    @Test func `A number without a name in an enum is kept`() throws {
        let message = TestWire.Every(shade: .unrecognized(1_000_000), shades: [.unrecognized(-2)])
        #expect(try TestWire.Every(decoding: message.encoded) == message)
    }

    @Test func `A message is encoded as the specification says`() {
        // Field 5 varint 150; field 9 "hi"; field 25 packed 1, 300.
        let message = TestWire.Every(anInt32: 150, aString: "hi", int32s: [1, 300])
        #expect(message.encoded == bytes("28 96 01  4a 02 68 69  ca 01 03 01 ac 02"))
    }

    @Test func `A repeated number is read packed and unpacked alike`() throws {
        #expect(try TestWire.Every(decoding: bytes("c8 01 01 c8 01 02")).int32s == [1, 2])
        #expect(try TestWire.Every(decoding: bytes("b2 02 02 01 02")).unpacked == [1, 2])
    }

    @Test func `A field that is not known is passed over`() throws {
        // Fields 2000 (varint) and 2001 (bytes), then field 5.
        #expect(try TestWire.Every(decoding: bytes("80 7d 07  8a 7d 01 ff  28 05")).anInt32 == 5)
    }

    @Test func `A map's key that stands twice has its last value`() throws {
        #expect(
            try TestWire.Every(decoding: bytes("ca 02 05 0a 01 61 10 01  ca 02 05 0a 01 61 10 02")).counts == ["a": 2])
    }

    @Test func `Two threads decode at once without getting in each other's way`() async throws {
        let wire = TestWire.Every.full.encoded
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<500).allSatisfy { _ in (try? TestWire.Every(decoding: wire)) == .full } }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test func `A thousand random messages survive the passage`() throws {
        var random = SeededRandom(seed: 20_190_603)
        for _ in 0..<1_000 {
            let message = TestWire.Every.random(&random)
            #expect(try TestWire.Every(decoding: message.encoded) == message)
        }
    }
}

/// The same numbers every time (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension TestWire.Every {
    static func random(_ random: inout SeededRandom) -> Self {
        func many<Element>(_ make: () -> Element) -> [Element] {
            (0..<Int.random(in: 0...4, using: &random)).map { _ in make() }
        }
        func text() -> String {
            String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
                        Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &random))
                    }))
        }
        func whole<Number: FixedWidthInteger>() -> Number {
            Number.random(in: .min ... .max, using: &random)
                >> Number.random(in: 0..<Number(Number.bitWidth), using: &random)
        }
        func inner() -> TestWire.Every.Inner {
            .init(name: text(), deeper: many { .init(note: text(), shade: .light) })
        }
        var message = TestWire.Every()
        message.aDouble = Double.random(in: -1e9...1e9, using: &random)
        message.anInt64 = whole()
        message.aUint64 = whole()
        message.anSint64 = whole()
        message.anSfixed32 = whole()
        message.aString = text()
        message.someBytes = many { whole() }
        message.inner = Bool.random(using: &random) ? inner() : nil
        message.sint32s = many { whole() }
        message.fixed64s = many { whole() }
        message.bools = many { Bool.random(using: &random) }
        message.strings = many { text() }
        message.byteses = many { many { whole() } }
        message.inners = many { inner() }
        message.counts = Dictionary(many { (text(), whole()) }, uniquingKeysWith: { first, _ in first })
        message.innerById = Dictionary(many { (whole(), inner()) }, uniquingKeysWith: { first, _ in first })
        message.maybe = Bool.random(using: &random) ? whole() : nil
        message.choice = Bool.random(using: &random) ? .choiceText(text()) : nil
        return message
    }
}
