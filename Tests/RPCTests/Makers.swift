import Logging
import NIOCore
import NIOPosix
import RPC
import Synchronization
import TestMessages

/// A service that answers, waits or fails as it is told.
struct Echo: EchoAPI {
    func say(_ request: TestWire.Every, _ call: Call) async throws -> TestWire.Every { request }

    func wait(_ request: TestWire.WaitRequest, _ call: Call) async throws -> TestWire.Empty {
        try await Task.sleep(for: .milliseconds(request.milliseconds))
        return .init()
    }

    func fail(_ request: TestWire.FailRequest, _ call: Call) async throws -> TestWire.Empty {
        guard let code = StatusCode(rawValue: UInt16(request.code)) else { throw UnexpectedFault() }
        let violation = FieldViolation(field: "message", code: .malformed, message: request.message)
        throw Status(code, request.message, reason: "ASKED", violations: [violation], retryable: true)
    }

    func count(_ request: TestWire.CountRequest, _ call: Call) async throws -> ItemStream<TestWire.Number> {
        let last = Mutex<UInt32>(0)
        return ItemStream {
            if request.millisecondsBetween > 0 {
                try await Task.sleep(for: .milliseconds(request.millisecondsBetween))
            }
            let next = last.withLock { last in
                last += 1
                return last
            }
            return next <= request.to ? TestWire.Number(value: next) : nil
        }
    }

    func sum(_ items: ItemStream<TestWire.Number>, _ call: Call) async throws -> TestWire.Number {
        var sum: UInt32 = 0
        for try await number in items {
            guard number.value != 13 else { throw Status(.outOfRange, "Not 13.") }
            sum += number.value
        }
        return .init(value: sum)
    }

    func copy(_ request: TestWire.Number, _ call: Call) async throws -> TestWire.Number { request }

    func redouble(_ items: ItemStream<TestWire.Number>, _ call: Call) async throws -> ItemStream<TestWire.Number> {
        items.mapped { TestWire.Number(value: $0.value * 2, padding: $0.padding) }
    }

    struct UnexpectedFault: Error {}
}

/// A stream of the numbers of a range.
func numbers(_ range: ClosedRange<UInt32>) -> ItemStream<TestWire.Number> {
    stream(range.map { TestWire.Number(value: $0) })
}

extension TestWire.Number {
    /// A number that takes up so many bytes, at least 10.
    static func of(bytes: Int, value: UInt32 = 1) -> Self {
        var number = TestWire.Number(value: value)
        let bare = number.encodedBytes.count
        number.padding = [UInt8](repeating: UInt8(truncatingIfNeeded: value), count: max(0, bytes - bare - 2))
        while number.encodedBytes.count > bytes { number.padding.removeLast() }
        return number
    }
}

/// A stream of some messages.
func stream(_ messages: [TestWire.Number]) -> ItemStream<TestWire.Number> {
    let rest = Mutex(messages[...])
    return ItemStream { rest.withLock { $0.popFirst() } }
}

extension MethodTable {
    static var echo: MethodTable {
        var table = MethodTable()
        table.add(echo: Echo())
        return table
    }
}

extension RPCWire.Settings {
    static let test = RPCWire.Settings.own(
        service: "test", instance: "1", build: "test", schemaHash: TestWireContract.schemaHash)
}

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// Runs `body` with a server of `table` on a free port, and closes it.
func withServer(
    _ table: MethodTable = .echo, port: Int = 0, admission: any Admission = OpenAdmission(),
    connections: OpenConnections = OpenConnections(), limiter: Limiter? = nil, _ body: (Server) async throws -> Void
) async throws {
    let server = try await startServer(
        table, port: port, admission: admission, connections: connections, limiter: limiter)
    do { try await body(server) } catch {
        try await server.close()
        throw error
    }
    try await server.close()
}

/// Starts a server of `table`, to be closed or drained.
func startServer(
    _ table: MethodTable = .echo, port: Int = 0, admission: any Admission = OpenAdmission(),
    connections: OpenConnections = OpenConnections(), limiter: Limiter? = nil
) async throws -> Server {
    let offer = Offer(
        table, settings: .test, admission: admission, connections: connections, limiter: limiter, logger: quiet)
    return try await Server.start(
        host: "127.0.0.1", port: port, offer: offer, group: MultiThreadedEventLoopGroup.singleton)
}

func client(port: Int, named name: String = "test", patience: Duration = .zero) -> Client {
    Client(
        to: Address(host: "127.0.0.1", port: port), name: name, settings: .test, patience: patience,
        group: MultiThreadedEventLoopGroup.singleton, logger: quiet)
}

extension Call {
    static func within(seconds: Double) -> Call { Call(deadline: .after(.seconds(seconds))) }
    static var soon: Call { .within(seconds: 5) }
}

extension TestWire.Every {
    /// A value other than the default in every field.
    static let full = TestWire.Every(
        aDouble: 1.5, aFloat: -2.25, anInt64: -1 << 62, aUint64: 1 << 63, anInt32: -7, aFixed64: 9, aFixed32: 10,
        aBool: true, aString: "Zoë & “Łukasz” 👋", someBytes: [0, 255, 16], aUint32: .max, anSfixed32: -12,
        anSfixed64: -13, anSint32: .min, anSint64: .min, shade: .veryDark,
        inner: .init(name: "in", deeper: [.init(note: "deep", shade: .below), .init()]), other: .init(label: "other"),
        doubles: [0, -0.5, .infinity], floats: [1, 2], int64s: [1, -1], uint64s: [.max], int32s: [0, 1, -1],
        fixed64s: [3], fixed32s: [4], bools: [true, false], strings: ["", "two"], byteses: [[], [1, 2, 3]],
        uint32s: [5], sfixed32s: [-6], sfixed64s: [-7], sint32s: [-8], sint64s: [-9],
        shades: [.light, .unspecified, .unrecognized(99)], inners: [.init(name: "a"), .init()], unpacked: [1, 2, 3],
        counts: ["b": 2, "a": 1, "": 0], innerById: [-5: .init(name: "five"), 6: .init()],
        answers: [true: "yes", false: "no"], shadeByNumber: [1: .light], choice: .choiceText("chosen"), maybe: 0,
        words: "", class: 71, default: "d", repeat: true, mixedCase: 74)
}

/// The bytes of a message, as text of hexadecimal pairs makes them.
func bytes(_ hex: String) -> ByteBuffer {
    let digits = hex.filter { !$0.isWhitespace }
    var buffer = ByteBuffer()
    var rest = digits[...]
    while !rest.isEmpty {
        buffer.writeInteger(UInt8(rest.prefix(2), radix: 16)!)
        rest = rest.dropFirst(2)
    }
    return buffer
}

/// The status that `body` throws.
func status<Result>(_ body: () throws -> Result) -> Status? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? Status
    }
}

func status<Result>(_ body: () async throws -> Result) async -> Status? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? Status
    }
}
