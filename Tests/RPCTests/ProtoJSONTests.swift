import NIOCore
import RPC
import TestMessages
import Testing

@Suite struct ProtoJSONTests {
    private func json(_ message: TestWire.Every) throws -> String {
        String(buffer: try ProtoJSON.json(fromProtobuf: message.encoded, as: TestWire.Every.descriptor))
    }

    private func message(_ json: String) throws -> TestWire.Every {
        try TestWire.Every(
            decoding: ProtoJSON.protobuf(fromJSON: ByteBuffer(string: json), as: TestWire.Every.descriptor))
    }

    @Test func `A full message is written as ProtoJSON says`() throws {
        #expect(
            try json(.full) == """
                {"aDouble":1.5,"aFloat":-2.25,"anInt64":"-4611686018427387904","aUint64":"9223372036854775808",\
                "anInt32":-7,"aFixed64":"9","aFixed32":10,"aBool":true,"aString":"Zoë & “Łukasz” 👋",\
                "someBytes":"AP8Q","aUint32":4294967295,"anSfixed32":-12,"anSfixed64":"-13","anSint32":-2147483648,\
                "anSint64":"-9223372036854775808","shade":"SHADE_VERY_DARK",\
                "inner":{"name":"in","deeper":[{"note":"deep","shade":"SHADE_BELOW"},{}]},"other":{"label":"other"},\
                "doubles":[0,-0.5,"Infinity"],"floats":[1,2],"int64s":["1","-1"],"uint64s":["18446744073709551615"],\
                "int32s":[0,1,-1],"fixed64s":["3"],"fixed32s":[4],"bools":[true,false],"strings":["","two"],\
                "byteses":["","AQID"],"uint32s":[5],"sfixed32s":[-6],"sfixed64s":["-7"],"sint32s":[-8],\
                "sint64s":["-9"],"shades":["SHADE_LIGHT","SHADE_UNSPECIFIED",99],"inners":[{"name":"a"},{}],\
                "unpacked":[1,2,3],"counts":{"":0,"a":1,"b":2},"innerById":{"-5":{"name":"five"},"6":{}},\
                "answers":{"false":"no","true":"yes"},"shadeByNumber":{"1":"SHADE_LIGHT"},"choiceText":"chosen",\
                "maybe":0,"words":"","class":71,"default":"d","repeat":true,"MixedCase":74}
                """)
    }

    @Test func `What is written is read back`() throws {
        #expect(try message(json(.full)) == .full)
        #expect(try message("{}") == TestWire.Every())
        #expect(try json(TestWire.Every()) == "{}")
    }

    @Test func `A thousand random messages survive the passage through JSON`() throws {
        var random = SeededRandom(seed: 11)
        for _ in 0..<1_000 {
            let value = TestWire.Every.random(&random)
            #expect(try message(json(value)) == value)
        }
    }

    /// JSON, and a message that it must be read as.
    static let lenient: [(String, TestWire.Every)] = [
        (#"{"an_int32": 5}"#, .init(anInt32: 5)),
        (#" { "anInt32" : 5 } "#, .init(anInt32: 5)),
        (#"{"anInt32":"5"}"#, .init(anInt32: 5)),
        (#"{"anInt32":5.0}"#, .init(anInt32: 5)),
        (#"{"anInt32":5e1}"#, .init(anInt32: 50)),
        (#"{"anInt64":"-9007199254740993"}"#, .init(anInt64: -9_007_199_254_740_993)),
        (#"{"anInt64":9007199254740993}"#, .init(anInt64: 9_007_199_254_740_993)),
        (#"{"aDouble":"NaN","aFloat":"-Infinity"}"#, .init(aFloat: -.infinity)),
        (#"{"aDouble":"1.5"}"#, .init(aDouble: 1.5)),
        (#"{"anInt32":null,"strings":null,"inner":null}"#, .init()),
        (#"{"shade":"SHADE_LIGHT","shades":[7,"SHADE_IN"]}"#, .init(shade: .light, shades: [.veryDark, .in])),
        (#"{"someBytes":"_-8","byteses":["/+8="]}"#, .init(someBytes: [0xff, 0xef], byteses: [[0xff, 0xef]])),
        (#"{"aString":"\u00e9\ud83d\ude00\n\/\"\\"}"#, .init(aString: "é😀\n/\"\\")),
        (#"{"maybe":0}"#, .init(maybe: 0)),
        (#"{"answers":{"true":"y"}}"#, .init(answers: [true: "y"])),
        (#"{"choiceNumber":"7","choiceText":null}"#, .init(choice: .choiceNumber(7))),
    ]

    @Test(arguments: lenient)
    func `Each form that ProtoJSON allows is read`(json: String, expected: TestWire.Every) throws {
        var read = try message(json)
        if read.aDouble.isNaN { read.aDouble = 0 }
        #expect(read == expected)
    }

    /// JSON that must be refused, the path of the field at fault, and the violation's code.
    static let faulty: [(String, String, ViolationCode)] = [
        (#"{"nothing":1}"#, "nothing", .unknownField),
        (#"{"inner":{"deeper":[{},{"shade":"SHADE_PURPLE"}]}}"#, "inner.deeper[1].shade", .unknownValue),
        (#"{"shade":"shade_light"}"#, "shade", .unknownValue),
        (#"{"anInt32":2147483648}"#, "anInt32", .outOfRange),
        (#"{"anInt32":-2147483649}"#, "anInt32", .outOfRange),
        (#"{"aUint32":-1}"#, "aUint32", .outOfRange),
        (#"{"anInt32":1.5}"#, "anInt32", .malformed),
        (#"{"anInt32":"five"}"#, "anInt32", .malformed),
        (#"{"anInt32":" 5"}"#, "anInt32", .malformed),
        (#"{"anInt32":true}"#, "anInt32", .malformed),
        (#"{"anInt32":01}"#, "anInt32", .malformed),
        (#"{"anInt32":0x5}"#, "", .malformed),
        (#"{"aFloat":1e300}"#, "aFloat", .outOfRange),
        (#"{"aDouble":1e999}"#, "aDouble", .malformed),
        (#"{"aBool":1}"#, "aBool", .malformed),
        (#"{"aBool":"true"}"#, "aBool", .malformed),
        (#"{"aString":5}"#, "aString", .malformed),
        (#"{"aString":"a\u0000b"}"#, "aString", .malformed),
        (#"{"aString":"\ud800"}"#, "aString", .malformed),
        (#"{"aString":"\udc00"}"#, "aString", .malformed),
        (#"{"aString":"\x"}"#, "aString", .malformed),
        ("{\"aString\":\"a\nb\"}", "aString", .malformed),
        (#"{"someBytes":"A"}"#, "someBytes", .malformed),
        (#"{"someBytes":"A*=="}"#, "someBytes", .malformed),
        (#"{"strings":["a",null]}"#, "strings[1]", .malformed),
        (#"{"strings":"a"}"#, "strings", .malformed),
        (#"{"strings":["a",]}"#, "strings[1]", .malformed),
        (#"{"inner":[]}"#, "inner", .malformed),
        (#"{"counts":{"a":"x"}}"#, "counts[a]", .malformed),
        (#"{"answers":{"maybe":"x"}}"#, "answers[maybe]", .malformed),
        (#"{"anInt32":1,"anInt32":2}"#, "anInt32", .duplicate),
        (#"{"anInt32":1,"an_int32":2}"#, "anInt32", .duplicate),
        (#"{"choiceText":"a","choiceFlag":true}"#, "choiceFlag", .duplicate),
        (#"{"anInt32":1"#, "", .malformed),
        (#"{"anInt32":1}x"#, "", .malformed),
        (#"{"anInt32":1,}"#, "", .malformed),
        ("", "", .malformed),
        ("null", "", .malformed),
        ("[]", "", .malformed),
        (#"{"aString":"never closed"#, "aString", .malformed),
    ]

    @Test(arguments: faulty)
    func `Faulty JSON is refused with the field's path`(json: String, field: String, code: ViolationCode) throws {
        let status = try #require(status { try message(json) })
        #expect(status.code == .invalidArgument)
        #expect(status.violations.map(\.field) == [field])
        #expect(status.violations.map(\.code) == [code.rawValue])
    }

    @Test func `Text that is not UTF-8 is refused`() throws {
        let json = ByteBuffer(bytes: Array(#"{"aString":""#.utf8) + [0xff] + Array(#""}"#.utf8))
        let status = try #require(status { try ProtoJSON.protobuf(fromJSON: json, as: TestWire.Every.descriptor) })
        #expect(status.violations.map(\.field) == ["aString"])
    }

    @Test func `Nesting of any depth is refused, not followed`() throws {
        let deep = String(repeating: #"{"inner":"#, count: 100_000)
        #expect(status { try message(deep) }?.code == .invalidArgument)
    }

    @Test func `JSON of many empty parts is refused before it takes up many times its size`() throws {
        let parts = Array(repeating: "{}", count: 100_000).joined(separator: ",")
        let status = try #require(status { try message(#"{"inners":[\#(parts)]}"#) })
        #expect(status.violations.map(\.code) == [ViolationCode.tooLarge.rawValue])
    }

    @Test func `No random change of its bytes brings the reader down`() throws {
        var random = SeededRandom(seed: 12)
        let whole = Array(try json(.full).utf8)
        for _ in 0..<10_000 {
            var changed = Array(whole.prefix(Int.random(in: 0...whole.count, using: &random)))
            if let place = changed.indices.randomElement(using: &random) {
                changed[place] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? ProtoJSON.protobuf(fromJSON: ByteBuffer(bytes: changed), as: TestWire.Every.descriptor)
        }
    }

    @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
    func `Base64 is the one of RFC 4648`(text: String) {
        let known = [
            "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=",
            "foobar": "Zm9vYmFy",
        ]
        #expect(Base64.encode(Array(text.utf8)) == known[text])
        #expect(Base64.decode(known[text]!) == Array(text.utf8))
    }
}
