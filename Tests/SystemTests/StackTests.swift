import Foundation
import TestSupport
import Testing

/// The real executables, started as a person starts them.
@Suite(.serialized) struct StackTests {
    @Test func `The gateway and every service serve, each in at most 10 MB besides its program while idle`()
        async throws
    {
        let stack = try await Stack()
        let health = await stack.hub(["health"])
        #expect(health.code == 0)
        for name in Stack.services + ["gateway"] { #expect(health.out.contains("\(name)  serving")) }
        for name in Stack.services {
            let kiB = stack.programs[name]!.ownKiB
            #expect((1...10_000).contains(kiB), "\(name): \(kiB) KiB")
        }
    }

    @Test func `Every process ends well when it is asked to`() async throws {
        let stack = try await Stack()
        for (name, program) in stack.programs {
            let end = await program.end(with: SIGTERM)
            #expect(end.isExit && end.status == 0, "\(name): \(end)")
        }
    }

    @Test func `A service that is killed takes nothing else with it, and is found again when it is back`() async throws
    {
        let stack = try await Stack()
        let arguments = ["call", "Allocation/PreviewDueDate", #"{"from":"2018-12-21","businessDays":5}"#]
        #expect(await stack.hub(arguments).out == "{\"dueOn\":\"2019-01-02\"}\n")
        _ = await stack.programs["allocation"]!.end(with: SIGKILL)
        let failed = await stack.hub(arguments)
        #expect(failed.code == 69)
        #expect(failed.error.contains("allocation"))
        let health = await stack.hub(["health"])
        #expect(health.code == 1)
        #expect(health.out.contains("allocation  NOT SERVING"))
        #expect(health.out.contains("resettlement  serving"))
        try stack.start("allocation")
        #expect(await Stack.eventually(seconds: 10) { await stack.hub(arguments).code == 0 })
    }

    @Test func `Hostile bytes on any native port bring no process down`() async throws {
        let stack = try await Stack()
        let hostile: [[UInt8]] = [
            Array("GET / HTTP/1.1\r\n\r\n".utf8), [UInt8](repeating: 0xFF, count: 70_000),
            hello + frame(type: 1, length: 0xFFFF_FFFF), hello + frame(type: 1, length: 65_536),
            hello + frame(type: 255), hello + frame(type: 1, length: 4, method: 1) + [0, 0, 0, 0],
            hello + frame(type: 1, length: 4, method: 1) + [0xFF, 0xFF, 0xFF, 0xFF], hello + hello,
            hello + frame(type: 1, length: 9, method: 0x1234) + [0, 0, 0, 0, 0x4a, 0x03, 0x61, 0x00, 0x62],
        ]
        var random = SystemRandomNumberGenerator()
        for (name, port) in stack.nativePorts {
            for bytes in hostile { try RawSocket(port: port).send(bytes) }
            for _ in 0..<200 {
                let noise = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
                try RawSocket(port: port).send(hello + noise)
            }
            #expect(stack.programs[name]!.isRunning, "\(name)")
        }
        #expect(await stack.hub(["health"]).code == 0)
    }

    @Test(arguments: [
        (["HUB_ALLOCATION_LISTEN": "0.0.0.0:0", "DEMO": "0"], "HUB_TRUSTED_NETWORK"),
        (["HUB_ALLOCATION_LISTEN": "0.0.0.0:0", "DEMO": "1", "HUB_TRUSTED_NETWORK": "1"], "loopback only"),
        (["HUB_ALLOCATION_LISTEN": "nowhere"], "HUB_ALLOCATION_LISTEN must be an address"),
        (["HUB_CLOCK_OFFSET_SECONDS": "60", "DEMO": "0"], "DEMO=1"),
        (["HUB_CLOCK_OFFSET_SECONDS": "soon"], "HUB_CLOCK_OFFSET_SECONDS"),
        (["HUB_LOG_LEVEL": "loud"], "HUB_LOG_LEVEL"),
        (["DEMO": "yes"], "DEMO must be 0 or 1"),
        (["HUB_CONFIG_FILE": "/nonexistent"], "HUB_CONFIG_FILE cannot be read"),
    ])
    func `A setting that cannot be used refuses the start and says which`(
        environment: [String: String], words: String
    ) async throws {
        let data = try ScratchFolder()
        let program = try RunningProgram(
            "allocation", environment: ["HUB_DATA_DIR": data.path].merging(environment) { _, new in new })
        let end = await program.waitForEnd()
        #expect(end.isExit && end.status == 78)
        #expect(program.output.contains(words), "\(program.output)")
    }

    @Test func `A second instance on the same port ends with a line that says so, and the first goes on`() async throws
    {
        let stack = try await Stack()
        let other = try ScratchFolder()
        let second = try RunningProgram(
            "allocation", environment: stack.environment.merging(["HUB_DATA_DIR": other.path]) { _, new in new })
        #expect(await second.waitForEnd().status == 1)
        #expect(second.output.contains("in use"), "\(second.output)")
        #expect(await stack.hub(["health"]).code == 0)
    }

    private var hello: [UInt8] { [0x50, 0x48, 0x55, 0x42, 1, 0, 0, 0] + frame(type: 10) }

    private func frame(type: UInt8, length: UInt32 = 0, method: UInt32 = 0) -> [UInt8] {
        func bytes(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
        return bytes(length) + [type, 1, 0, 0] + bytes(1) + bytes(method) + bytes(1_000)
    }
}
