import Foundation
import TestSupport

/// The six processes as a person starts them, on ports of their own.
final class Stack {
    static let services = ["allocation", "interventions", "unpaid-work", "resettlement", "supervision"]
    static let processes = services + ["gateway"]

    let ports: [String: Int]
    let httpPort = freePort()
    let nativePort = freePort()
    /// Where the services keep their stores.
    let data: ScratchFolder
    private(set) var programs: [String: RunningProgram] = [:]
    private let isDemo: Bool

    init(isDemo: Bool = true) async throws {
        self.isDemo = isDemo
        data = try ScratchFolder()
        ports = Dictionary(uniqueKeysWithValues: Self.services.map { ($0, freePort()) })
        guard await hub(["keys"]).code == 0 else { throw CocoaError(.fileWriteUnknown) }
        for name in Self.processes { try start(name) }
        let isReady = await Self.eventually { await hub(["health"]).code == 0 }
        if !isReady { throw CocoaError(.executableLoad) }
    }

    var environment: [String: String] {
        var values = [
            "HUB_HTTP_PORT": "\(httpPort)", "HUB_TCP_PORT": "\(nativePort)", "DEMO": isDemo ? "1" : "0",
            "SWIFT_BACKTRACE": "enable=no", "HUB_DATA_DIR": data.path,
            "HUB_KEYS_DIR": data.path + "/keys",
        ]
        for (name, port) in ports {
            let stem = "HUB_" + name.uppercased().replacingOccurrences(of: "-", with: "_")
            values[stem + "_ADDRESS"] = "127.0.0.1:\(port)"
            values[stem + "_LISTEN"] = "127.0.0.1:\(port)"
        }
        return values
    }

    /// Starts a process, some of whose settings may be its own.
    func start(_ name: String, _ own: [String: String] = [:]) throws {
        programs[name] = try RunningProgram(name, environment: environment.merging(own) { _, new in new })
    }

    /// Every port that speaks the native protocol, by process.
    var nativePorts: [String: Int] { ports.merging(["gateway": nativePort]) { own, _ in own } }

    struct Output {
        var code: Int32
        var out: String
        var error: String
    }

    /// Runs the operator's command line to its end.
    func hub(_ arguments: [String], environment more: [String: String] = [:], input: String = "") async -> Output {
        await Self.hub(arguments, environment: environment.merging(more) { _, new in new }, input: input)
    }

    /// The same with an environment of its own, beside whatever the stack does meanwhile.
    static func hub(_ arguments: [String], environment: [String: String], input: String = "") async -> Output {
        await onThread { run(arguments, environment, input) }
    }

    private static func run(_ arguments: [String], _ environment: [String: String], _ input: String) -> Output {
        let process = Process()
        process.executableURL = URL(filePath: Products.path("hub"))
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(environment) { _, new in new }
        let (out, error, given) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = error
        process.standardInput = given
        do { try process.run() } catch { return Output(code: -1, out: "", error: "\(error)") }
        given.fileHandleForWriting.write(Data(input.utf8))
        try? given.fileHandleForWriting.close()
        // What goes to standard error is short; it fits the pipe while standard output is read.
        let outText = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let errorText = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Output(code: process.terminationStatus, out: outText, error: errorText)
    }

    /// Waits at most `seconds` for something that comes with time.
    static func eventually(seconds: Double = 20, _ holds: () async -> Bool) async -> Bool {
        let end = Date.now.addingTimeInterval(seconds)
        while Date.now < end {
            if await holds() { return true }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return false
    }
}
