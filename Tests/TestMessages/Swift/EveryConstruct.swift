// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CTestMessages
import CProtobufC
import RPC

extension TestWire {
    /// `hub.test.Every`.
    package struct Every: Sendable, Hashable {
        package var aDouble: Double = 0
        package var aFloat: Float = 0
        package var anInt64: Int64 = 0
        package var aUint64: UInt64 = 0
        package var anInt32: Int32 = 0
        package var aFixed64: UInt64 = 0
        package var aFixed32: UInt32 = 0
        package var aBool: Bool = false
        package var aString: String = ""
        package var someBytes: [UInt8] = []
        package var aUint32: UInt32 = 0
        package var anSfixed32: Int32 = 0
        package var anSfixed64: Int64 = 0
        package var anSint32: Int32 = 0
        package var anSint64: Int64 = 0
        package var shade: TestWire.Every.Shade = .unspecified
        package var inner: TestWire.Every.Inner? = nil
        package var other: TestWire.OtherFile? = nil
        package var doubles: [Double] = []
        package var floats: [Float] = []
        package var int64s: [Int64] = []
        package var uint64s: [UInt64] = []
        package var int32s: [Int32] = []
        package var fixed64s: [UInt64] = []
        package var fixed32s: [UInt32] = []
        package var bools: [Bool] = []
        package var strings: [String] = []
        package var byteses: [[UInt8]] = []
        package var uint32s: [UInt32] = []
        package var sfixed32s: [Int32] = []
        package var sfixed64s: [Int64] = []
        package var sint32s: [Int32] = []
        package var sint64s: [Int64] = []
        package var shades: [TestWire.Every.Shade] = []
        package var inners: [TestWire.Every.Inner] = []
        package var unpacked: [Int32] = []
        package var counts: [String: Int32] = [:]
        package var innerById: [Int64: TestWire.Every.Inner] = [:]
        package var answers: [Bool: String] = [:]
        package var shadeByNumber: [UInt32: TestWire.Every.Shade] = [:]
        package var choice: Choice? = nil
        package var maybe: Int32? = nil
        package var words: String? = nil
        package var `class`: Int32 = 0
        package var `default`: String = ""
        package var `repeat`: Bool = false
        package var mixedCase: Int32 = 0

        package init(aDouble: Double = 0, aFloat: Float = 0, anInt64: Int64 = 0, aUint64: UInt64 = 0, anInt32: Int32 = 0, aFixed64: UInt64 = 0, aFixed32: UInt32 = 0, aBool: Bool = false, aString: String = "", someBytes: [UInt8] = [], aUint32: UInt32 = 0, anSfixed32: Int32 = 0, anSfixed64: Int64 = 0, anSint32: Int32 = 0, anSint64: Int64 = 0, shade: TestWire.Every.Shade = .unspecified, inner: TestWire.Every.Inner? = nil, other: TestWire.OtherFile? = nil, doubles: [Double] = [], floats: [Float] = [], int64s: [Int64] = [], uint64s: [UInt64] = [], int32s: [Int32] = [], fixed64s: [UInt64] = [], fixed32s: [UInt32] = [], bools: [Bool] = [], strings: [String] = [], byteses: [[UInt8]] = [], uint32s: [UInt32] = [], sfixed32s: [Int32] = [], sfixed64s: [Int64] = [], sint32s: [Int32] = [], sint64s: [Int64] = [], shades: [TestWire.Every.Shade] = [], inners: [TestWire.Every.Inner] = [], unpacked: [Int32] = [], counts: [String: Int32] = [:], innerById: [Int64: TestWire.Every.Inner] = [:], answers: [Bool: String] = [:], shadeByNumber: [UInt32: TestWire.Every.Shade] = [:], choice: Choice? = nil, maybe: Int32? = nil, words: String? = nil, `class`: Int32 = 0, `default`: String = "", `repeat`: Bool = false, mixedCase: Int32 = 0) {
            self.aDouble = aDouble
            self.aFloat = aFloat
            self.anInt64 = anInt64
            self.aUint64 = aUint64
            self.anInt32 = anInt32
            self.aFixed64 = aFixed64
            self.aFixed32 = aFixed32
            self.aBool = aBool
            self.aString = aString
            self.someBytes = someBytes
            self.aUint32 = aUint32
            self.anSfixed32 = anSfixed32
            self.anSfixed64 = anSfixed64
            self.anSint32 = anSint32
            self.anSint64 = anSint64
            self.shade = shade
            self.inner = inner
            self.other = other
            self.doubles = doubles
            self.floats = floats
            self.int64s = int64s
            self.uint64s = uint64s
            self.int32s = int32s
            self.fixed64s = fixed64s
            self.fixed32s = fixed32s
            self.bools = bools
            self.strings = strings
            self.byteses = byteses
            self.uint32s = uint32s
            self.sfixed32s = sfixed32s
            self.sfixed64s = sfixed64s
            self.sint32s = sint32s
            self.sint64s = sint64s
            self.shades = shades
            self.inners = inners
            self.unpacked = unpacked
            self.counts = counts
            self.innerById = innerById
            self.answers = answers
            self.shadeByNumber = shadeByNumber
            self.choice = choice
            self.maybe = maybe
            self.words = words
            self.`class` = `class`
            self.`default` = `default`
            self.`repeat` = `repeat`
            self.mixedCase = mixedCase
        }

        package enum Choice: Sendable, Hashable {
            case choiceText(String)
            case choiceNumber(Int64)
            case choiceInner(TestWire.Every.Inner)
            case choiceFlag(Bool)
            case choiceBytes([UInt8])
            case choiceShade(TestWire.Every.Shade)
        }

    }
}

extension TestWire.Every {
    /// `hub.test.Every.Shade`.
    package enum Shade: WireEnum {
        case unspecified
        case light
        case veryDark
        case `in`
        case below
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .light, .veryDark, .`in`, .below]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .light
            case 7: .veryDark
            case 8: .`in`
            case -3: .below
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .light: 1
            case .veryDark: 7
            case .`in`: 8
            case .below: -3
            case .unrecognized(let number): number
            }
        }
    }
}

extension TestWire.Every {
    /// `hub.test.Every.Inner`.
    package struct Inner: Sendable, Hashable {
        package var name: String = ""
        package var deeper: [TestWire.Every.Inner.Innermost] = []

        package init(name: String = "", deeper: [TestWire.Every.Inner.Innermost] = []) {
            self.name = name
            self.deeper = deeper
        }

    }
}

extension TestWire.Every.Inner {
    /// `hub.test.Every.Inner.Innermost`.
    package struct Innermost: Sendable, Hashable {
        package var note: String = ""
        package var shade: TestWire.Every.Shade = .unspecified

        package init(note: String = "", shade: TestWire.Every.Shade = .unspecified) {
            self.note = note
            self.shade = shade
        }

    }
}

extension TestWire {
    /// `hub.test.Empty`.
    package struct Empty: Sendable, Hashable {


        package init() {

        }

    }
}

extension TestWire {
    /// `hub.test.CountRequest`.
    package struct CountRequest: Sendable, Hashable {
        package var to: UInt32 = 0
        package var millisecondsBetween: UInt32 = 0

        package init(to: UInt32 = 0, millisecondsBetween: UInt32 = 0) {
            self.to = to
            self.millisecondsBetween = millisecondsBetween
        }

    }
}

extension TestWire {
    /// `hub.test.Number`.
    package struct Number: Sendable, Hashable {
        package var value: UInt32 = 0
        package var padding: [UInt8] = []

        package init(value: UInt32 = 0, padding: [UInt8] = []) {
            self.value = value
            self.padding = padding
        }

    }
}

extension TestWire {
    /// `hub.test.WaitRequest`.
    package struct WaitRequest: Sendable, Hashable {
        package var milliseconds: UInt32 = 0

        package init(milliseconds: UInt32 = 0) {
            self.milliseconds = milliseconds
        }

    }
}

extension TestWire {
    /// `hub.test.FailRequest`.
    package struct FailRequest: Sendable, Hashable {
        package var code: UInt32 = 0
        package var message: String = ""

        package init(code: UInt32 = 0, message: String = "") {
            self.code = code
            self.message = message
        }

    }
}

extension TestWire.Every: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__Every.self, hub__test__every__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__Every.self)
        self.choice = switch unsafe Int32(truncatingIfNeeded: c.pointee.choice_case.rawValue) {
        case 51: .choiceText(unsafe CRead.text(c.pointee.choice_text))
        case 52: .choiceNumber(unsafe c.pointee.choice_number)
        case 53: .choiceInner(unsafe TestWire.Every.Inner(reading: c.pointee.choice_inner!))
        case 54: .choiceFlag(unsafe (c.pointee.choice_flag != 0))
        case 55: .choiceBytes(unsafe CRead.binary(c.pointee.choice_bytes))
        case 56: .choiceShade(unsafe TestWire.Every.Shade(rawValue: Int32(truncatingIfNeeded: c.pointee.choice_shade.rawValue)))
        default: nil
        }
        self.maybe = switch unsafe Int32(truncatingIfNeeded: c.pointee.maybe_score_case.rawValue) {
        case 61: unsafe c.pointee.maybe
        default: nil
        }
        self.words = switch unsafe Int32(truncatingIfNeeded: c.pointee.maybe_words_case.rawValue) {
        case 62: unsafe CRead.text(c.pointee.words)
        default: nil
        }
        unsafe self.aDouble = c.pointee.a_double
        unsafe self.aFloat = c.pointee.a_float
        unsafe self.anInt64 = c.pointee.an_int64
        unsafe self.aUint64 = c.pointee.a_uint64
        unsafe self.anInt32 = c.pointee.an_int32
        unsafe self.aFixed64 = c.pointee.a_fixed64
        unsafe self.aFixed32 = c.pointee.a_fixed32
        unsafe self.aBool = (c.pointee.a_bool != 0)
        unsafe self.aString = CRead.text(c.pointee.a_string)
        unsafe self.someBytes = CRead.binary(c.pointee.some_bytes)
        unsafe self.aUint32 = c.pointee.a_uint32
        unsafe self.anSfixed32 = c.pointee.an_sfixed32
        unsafe self.anSfixed64 = c.pointee.an_sfixed64
        unsafe self.anSint32 = c.pointee.an_sint32
        unsafe self.anSint64 = c.pointee.an_sint64
        unsafe self.shade = TestWire.Every.Shade(rawValue: Int32(truncatingIfNeeded: c.pointee.shade.rawValue))
        unsafe self.inner = c.pointee.inner.map { unsafe TestWire.Every.Inner(reading: $0) }
        unsafe self.other = c.pointee.other.map { unsafe TestWire.OtherFile(reading: $0) }
        unsafe self.doubles = CRead.array(c.pointee.n_doubles, c.pointee.doubles) { $0 }
        unsafe self.floats = CRead.array(c.pointee.n_floats, c.pointee.floats) { $0 }
        unsafe self.int64s = CRead.array(c.pointee.n_int64s, c.pointee.int64s) { $0 }
        unsafe self.uint64s = CRead.array(c.pointee.n_uint64s, c.pointee.uint64s) { $0 }
        unsafe self.int32s = CRead.array(c.pointee.n_int32s, c.pointee.int32s) { $0 }
        unsafe self.fixed64s = CRead.array(c.pointee.n_fixed64s, c.pointee.fixed64s) { $0 }
        unsafe self.fixed32s = CRead.array(c.pointee.n_fixed32s, c.pointee.fixed32s) { $0 }
        unsafe self.bools = CRead.array(c.pointee.n_bools, c.pointee.bools) { ($0 != 0) }
        unsafe self.strings = CRead.array(c.pointee.n_strings, c.pointee.strings) { unsafe CRead.text($0) }
        unsafe self.byteses = CRead.array(c.pointee.n_byteses, c.pointee.byteses) { unsafe CRead.binary($0) }
        unsafe self.uint32s = CRead.array(c.pointee.n_uint32s, c.pointee.uint32s) { $0 }
        unsafe self.sfixed32s = CRead.array(c.pointee.n_sfixed32s, c.pointee.sfixed32s) { $0 }
        unsafe self.sfixed64s = CRead.array(c.pointee.n_sfixed64s, c.pointee.sfixed64s) { $0 }
        unsafe self.sint32s = CRead.array(c.pointee.n_sint32s, c.pointee.sint32s) { $0 }
        unsafe self.sint64s = CRead.array(c.pointee.n_sint64s, c.pointee.sint64s) { $0 }
        unsafe self.shades = CRead.array(c.pointee.n_shades, c.pointee.shades) { TestWire.Every.Shade(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }
        unsafe self.inners = CRead.array(c.pointee.n_inners, c.pointee.inners) { unsafe TestWire.Every.Inner(reading: $0!) }
        unsafe self.unpacked = CRead.array(c.pointee.n_unpacked, c.pointee.unpacked) { $0 }
        unsafe self.counts = CRead.dictionary(c.pointee.n_counts, c.pointee.counts) { pointer in
            let entry = unsafe pointer!
            return unsafe (CRead.text(entry.pointee.key), entry.pointee.value)
        }
        unsafe self.innerById = CRead.dictionary(c.pointee.n_inner_by_id, c.pointee.inner_by_id) { pointer in
            let entry = unsafe pointer!
            return unsafe (entry.pointee.key, entry.pointee.value.map { unsafe TestWire.Every.Inner(reading: $0) } ?? .init())
        }
        unsafe self.answers = CRead.dictionary(c.pointee.n_answers, c.pointee.answers) { pointer in
            let entry = unsafe pointer!
            return unsafe ((entry.pointee.key != 0), CRead.text(entry.pointee.value))
        }
        unsafe self.shadeByNumber = CRead.dictionary(c.pointee.n_shade_by_number, c.pointee.shade_by_number) { pointer in
            let entry = unsafe pointer!
            return unsafe (entry.pointee.key, TestWire.Every.Shade(rawValue: Int32(truncatingIfNeeded: entry.pointee.value.rawValue)))
        }
        unsafe self.`class` = c.pointee.class_
        unsafe self.`default` = CRead.text(c.pointee.default_)
        unsafe self.`repeat` = (c.pointee.`repeat` != 0)
        unsafe self.mixedCase = c.pointee.mixedcase
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__Every.self)
        unsafe hub__test__every__init(c)
        switch choice {
        case .choiceText(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 51)
            unsafe c.pointee.choice_text = arena.text(value)
        case .choiceNumber(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 52)
            unsafe c.pointee.choice_number = value
        case .choiceInner(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 53)
            unsafe c.pointee.choice_inner = value.write(in: arena).assumingMemoryBound(to: Hub__Test__Every__Inner.self)
        case .choiceFlag(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 54)
            unsafe c.pointee.choice_flag = (value ? 1 : 0)
        case .choiceBytes(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 55)
            unsafe c.pointee.choice_bytes = arena.binary(value)
        case .choiceShade(let value):
            unsafe c.pointee.choice_case = .init(rawValue: 56)
            unsafe c.pointee.choice_shade = Hub__Test__Every__Shade(rawValue: .init(truncatingIfNeeded: value.rawValue))
        case nil: break
        }
        switch maybe {
        case let value?:
            unsafe c.pointee.maybe_score_case = .init(rawValue: 61)
            unsafe c.pointee.maybe = value
        case nil: break
        }
        switch words {
        case let value?:
            unsafe c.pointee.maybe_words_case = .init(rawValue: 62)
            unsafe c.pointee.words = arena.text(value)
        case nil: break
        }
        unsafe c.pointee.a_double = aDouble
        unsafe c.pointee.a_float = aFloat
        unsafe c.pointee.an_int64 = anInt64
        unsafe c.pointee.a_uint64 = aUint64
        unsafe c.pointee.an_int32 = anInt32
        unsafe c.pointee.a_fixed64 = aFixed64
        unsafe c.pointee.a_fixed32 = aFixed32
        unsafe c.pointee.a_bool = (aBool ? 1 : 0)
        unsafe c.pointee.a_string = arena.text(aString)
        unsafe c.pointee.some_bytes = arena.binary(someBytes)
        unsafe c.pointee.a_uint32 = aUint32
        unsafe c.pointee.an_sfixed32 = anSfixed32
        unsafe c.pointee.an_sfixed64 = anSfixed64
        unsafe c.pointee.an_sint32 = anSint32
        unsafe c.pointee.an_sint64 = anSint64
        unsafe c.pointee.shade = Hub__Test__Every__Shade(rawValue: .init(truncatingIfNeeded: shade.rawValue))
        unsafe c.pointee.inner = inner.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Hub__Test__Every__Inner.self) }
        unsafe c.pointee.other = other.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Hub__Test__Other__OtherFile.self) }
        unsafe c.pointee.n_doubles = doubles.count
        unsafe c.pointee.doubles = arena.array(doubles) { $0 }
        unsafe c.pointee.n_floats = floats.count
        unsafe c.pointee.floats = arena.array(floats) { $0 }
        unsafe c.pointee.n_int64s = int64s.count
        unsafe c.pointee.int64s = arena.array(int64s) { $0 }
        unsafe c.pointee.n_uint64s = uint64s.count
        unsafe c.pointee.uint64s = arena.array(uint64s) { $0 }
        unsafe c.pointee.n_int32s = int32s.count
        unsafe c.pointee.int32s = arena.array(int32s) { $0 }
        unsafe c.pointee.n_fixed64s = fixed64s.count
        unsafe c.pointee.fixed64s = arena.array(fixed64s) { $0 }
        unsafe c.pointee.n_fixed32s = fixed32s.count
        unsafe c.pointee.fixed32s = arena.array(fixed32s) { $0 }
        unsafe c.pointee.n_bools = bools.count
        unsafe c.pointee.bools = arena.array(bools) { ($0 ? 1 : 0) }
        unsafe c.pointee.n_strings = strings.count
        unsafe c.pointee.strings = arena.array(strings) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.n_byteses = byteses.count
        unsafe c.pointee.byteses = arena.array(byteses) { unsafe arena.binary($0) }
        unsafe c.pointee.n_uint32s = uint32s.count
        unsafe c.pointee.uint32s = arena.array(uint32s) { $0 }
        unsafe c.pointee.n_sfixed32s = sfixed32s.count
        unsafe c.pointee.sfixed32s = arena.array(sfixed32s) { $0 }
        unsafe c.pointee.n_sfixed64s = sfixed64s.count
        unsafe c.pointee.sfixed64s = arena.array(sfixed64s) { $0 }
        unsafe c.pointee.n_sint32s = sint32s.count
        unsafe c.pointee.sint32s = arena.array(sint32s) { $0 }
        unsafe c.pointee.n_sint64s = sint64s.count
        unsafe c.pointee.sint64s = arena.array(sint64s) { $0 }
        unsafe c.pointee.n_shades = shades.count
        unsafe c.pointee.shades = arena.array(shades) { Hub__Test__Every__Shade(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe c.pointee.n_inners = inners.count
        unsafe c.pointee.inners = arena.array(inners) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Hub__Test__Every__Inner.self)) }
        unsafe c.pointee.n_unpacked = unpacked.count
        unsafe c.pointee.unpacked = arena.array(unpacked) { $0 }
        unsafe c.pointee.n_counts = counts.count
        unsafe c.pointee.counts = arena.array(counts.sorted { $0.key < $1.key }) { pair in
            let entry = unsafe arena.make(Hub__Test__Every__CountsEntry.self)
            unsafe hub__test__every__counts_entry__init(entry)
            unsafe entry.pointee.key = arena.text(pair.key)
            unsafe entry.pointee.value = pair.value
            return unsafe Optional(entry)
        }
        unsafe c.pointee.n_inner_by_id = innerById.count
        unsafe c.pointee.inner_by_id = arena.array(innerById.sorted { $0.key < $1.key }) { pair in
            let entry = unsafe arena.make(Hub__Test__Every__InnerByIdEntry.self)
            unsafe hub__test__every__inner_by_id_entry__init(entry)
            unsafe entry.pointee.key = pair.key
            unsafe entry.pointee.value = pair.value.write(in: arena).assumingMemoryBound(to: Hub__Test__Every__Inner.self)
            return unsafe Optional(entry)
        }
        unsafe c.pointee.n_answers = answers.count
        unsafe c.pointee.answers = arena.array(answers.sorted { !$0.key && $1.key }) { pair in
            let entry = unsafe arena.make(Hub__Test__Every__AnswersEntry.self)
            unsafe hub__test__every__answers_entry__init(entry)
            unsafe entry.pointee.key = (pair.key ? 1 : 0)
            unsafe entry.pointee.value = arena.text(pair.value)
            return unsafe Optional(entry)
        }
        unsafe c.pointee.n_shade_by_number = shadeByNumber.count
        unsafe c.pointee.shade_by_number = arena.array(shadeByNumber.sorted { $0.key < $1.key }) { pair in
            let entry = unsafe arena.make(Hub__Test__Every__ShadeByNumberEntry.self)
            unsafe hub__test__every__shade_by_number_entry__init(entry)
            unsafe entry.pointee.key = pair.key
            unsafe entry.pointee.value = Hub__Test__Every__Shade(rawValue: .init(truncatingIfNeeded: pair.value.rawValue))
            return unsafe Optional(entry)
        }
        unsafe c.pointee.class_ = `class`
        unsafe c.pointee.default_ = arena.text(`default`)
        unsafe c.pointee.`repeat` = (`repeat` ? 1 : 0)
        unsafe c.pointee.mixedcase = mixedCase
        return UnsafeMutableRawPointer(c)
    }
}

extension TestWire.Every.Inner: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__Every__Inner.self, hub__test__every__inner__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__Every__Inner.self)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.deeper = CRead.array(c.pointee.n_deeper, c.pointee.deeper) { unsafe TestWire.Every.Inner.Innermost(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__Every__Inner.self)
        unsafe hub__test__every__inner__init(c)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.n_deeper = deeper.count
        unsafe c.pointee.deeper = arena.array(deeper) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Hub__Test__Every__Inner__Innermost.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension TestWire.Every.Inner.Innermost: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__Every__Inner__Innermost.self, hub__test__every__inner__innermost__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__Every__Inner__Innermost.self)
        unsafe self.note = CRead.text(c.pointee.note)
        unsafe self.shade = TestWire.Every.Shade(rawValue: Int32(truncatingIfNeeded: c.pointee.shade.rawValue))
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__Every__Inner__Innermost.self)
        unsafe hub__test__every__inner__innermost__init(c)
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.shade = Hub__Test__Every__Shade(rawValue: .init(truncatingIfNeeded: shade.rawValue))
        return UnsafeMutableRawPointer(c)
    }
}

extension TestWire.Empty: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__Empty.self, hub__test__empty__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__Empty.self)
        unsafe hub__test__empty__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension TestWire.CountRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__CountRequest.self, hub__test__count_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__CountRequest.self)
        unsafe self.to = c.pointee.to
        unsafe self.millisecondsBetween = c.pointee.milliseconds_between
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__CountRequest.self)
        unsafe hub__test__count_request__init(c)
        unsafe c.pointee.to = to
        unsafe c.pointee.milliseconds_between = millisecondsBetween
        return UnsafeMutableRawPointer(c)
    }
}

extension TestWire.Number: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__Number.self, hub__test__number__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__Number.self)
        unsafe self.value = c.pointee.value
        unsafe self.padding = CRead.binary(c.pointee.padding)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__Number.self)
        unsafe hub__test__number__init(c)
        unsafe c.pointee.value = value
        unsafe c.pointee.padding = arena.binary(padding)
        return UnsafeMutableRawPointer(c)
    }
}

extension TestWire.WaitRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__WaitRequest.self, hub__test__wait_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__WaitRequest.self)
        unsafe self.milliseconds = c.pointee.milliseconds
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__WaitRequest.self)
        unsafe hub__test__wait_request__init(c)
        unsafe c.pointee.milliseconds = milliseconds
        return UnsafeMutableRawPointer(c)
    }
}

extension TestWire.FailRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__FailRequest.self, hub__test__fail_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__FailRequest.self)
        unsafe self.code = c.pointee.code
        unsafe self.message = CRead.text(c.pointee.message)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__FailRequest.self)
        unsafe hub__test__fail_request__init(c)
        unsafe c.pointee.code = code
        unsafe c.pointee.message = arena.text(message)
        return UnsafeMutableRawPointer(c)
    }
}

/// The methods of `hub.test.Echo`, for rules that name each; the raw value is the contract's name.
package enum EchoMethod: String, ServiceMethod {
    package static let service = "Echo"

    case say = "Say"
    case wait = "Wait"
    case fail = "Fail"
    case count = "Count"
    case sum = "Sum"
    case redouble = "Redouble"
    case copy = "Copy"
}

/// `hub.test.Echo`: what its handlers answer, each call in the form in which it is let in.
package protocol EchoHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func say(_ request: TestWire.Every, _ call: Context) async throws -> TestWire.Every
    func wait(_ request: TestWire.WaitRequest, _ call: Context) async throws -> TestWire.Empty
    func fail(_ request: TestWire.FailRequest, _ call: Context) async throws -> TestWire.Empty
    func count(_ request: TestWire.CountRequest, _ call: Context) async throws -> ItemStream<TestWire.Number>
    func sum(_ items: ItemStream<TestWire.Number>, _ call: Context) async throws -> TestWire.Number
    func redouble(_ items: ItemStream<TestWire.Number>, _ call: Context) async throws -> ItemStream<TestWire.Number>
    func copy(_ request: TestWire.Number, _ call: Context) async throws -> TestWire.Number
}

/// `hub.test.Echo`: what its client asks.
package protocol EchoAPI: EchoHandlers where Context == Call {}

/// Calls `hub.test.Echo` over a channel.
package struct EchoClient: EchoAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func say(_ request: TestWire.Every, _ call: Call) async throws -> TestWire.Every {
        try await channel.unary(EchoMethods.say, request, call)
    }
    package func wait(_ request: TestWire.WaitRequest, _ call: Call) async throws -> TestWire.Empty {
        try await channel.unary(EchoMethods.wait, request, call)
    }
    package func fail(_ request: TestWire.FailRequest, _ call: Call) async throws -> TestWire.Empty {
        try await channel.unary(EchoMethods.fail, request, call)
    }
    package func count(_ request: TestWire.CountRequest, _ call: Call) async throws -> ItemStream<TestWire.Number> {
        try await channel.serverStreaming(EchoMethods.count, request, call)
    }
    package func sum(_ items: ItemStream<TestWire.Number>, _ call: Call) async throws -> TestWire.Number {
        try await channel.clientStreaming(EchoMethods.sum, items, call)
    }
    package func redouble(_ items: ItemStream<TestWire.Number>, _ call: Call) async throws -> ItemStream<TestWire.Number> {
        try await channel.bidirectional(EchoMethods.redouble, items, call)
    }
    package func copy(_ request: TestWire.Number, _ call: Call) async throws -> TestWire.Number {
        try await channel.unary(EchoMethods.copy, request, call)
    }
}

/// The methods of `hub.test.Echo`.
package enum EchoMethods {
    package static let say = MethodDescriptor(
        service: "hub.test.Echo", name: "Say", id: 281906229,
        request: TestWire.Every.descriptor, reply: TestWire.Every.descriptor,
        isIdempotent: true)
    package static let wait = MethodDescriptor(
        service: "hub.test.Echo", name: "Wait", id: 3616516367,
        request: TestWire.WaitRequest.descriptor, reply: TestWire.Empty.descriptor,
        isIdempotent: false)
    package static let fail = MethodDescriptor(
        service: "hub.test.Echo", name: "Fail", id: 3237743690,
        request: TestWire.FailRequest.descriptor, reply: TestWire.Empty.descriptor,
        isIdempotent: false)
    package static let count = MethodDescriptor(
        service: "hub.test.Echo", name: "Count", id: 2263831105,
        request: TestWire.CountRequest.descriptor, reply: TestWire.Number.descriptor,
        isIdempotent: false, givesItems: true)
    package static let sum = MethodDescriptor(
        service: "hub.test.Echo", name: "Sum", id: 4239452837,
        request: TestWire.Number.descriptor, reply: TestWire.Number.descriptor,
        isIdempotent: false, takesItems: true)
    package static let redouble = MethodDescriptor(
        service: "hub.test.Echo", name: "Redouble", id: 163766538,
        request: TestWire.Number.descriptor, reply: TestWire.Number.descriptor,
        isIdempotent: false, takesItems: true, givesItems: true)
    package static let copy = MethodDescriptor(
        service: "hub.test.Echo", name: "Copy", id: 3395466583,
        request: TestWire.Number.descriptor, reply: TestWire.Number.descriptor,
        isIdempotent: false, messageBytes: 4194304)
}

extension MethodTable {
    /// Offers `hub.test.Echo` to whoever calls.
    package mutating func add(echo handlers: some EchoAPI) {
        add(echo: handlers, through: NoInterceptor<EchoMethod>())
    }

    /// Offers `hub.test.Echo`, an interceptor around every handler.
    package mutating func add<Handlers: EchoHandlers>(
        echo handlers: Handlers,
        through interceptor: some Interceptor<EchoMethod, Handlers.Context>
    ) {
        add(EchoMethods.say) { request, call in
            try await interceptor.intercept(.say, call) { try await handlers.say(request, $0) }
        }
        add(EchoMethods.wait) { request, call in
            try await interceptor.intercept(.wait, call) { try await handlers.wait(request, $0) }
        }
        add(EchoMethods.fail) { request, call in
            try await interceptor.intercept(.fail, call) { try await handlers.fail(request, $0) }
        }
        add(EchoMethods.count) { request, call in
            try await interceptor.intercept(.count, call) { try await handlers.count(request, $0) }
        }
        add(EchoMethods.sum) { request, call in
            try await interceptor.intercept(.sum, call) { try await handlers.sum(request, $0) }
        }
        add(EchoMethods.redouble) { request, call in
            try await interceptor.intercept(.redouble, call) { try await handlers.redouble(request, $0) }
        }
        add(EchoMethods.copy) { request, call in
            try await interceptor.intercept(.copy, call) { try await handlers.copy(request, $0) }
        }
    }
}
