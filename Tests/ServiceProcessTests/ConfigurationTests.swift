import Foundation
import Logging
import RPC
import ServiceProcess
import Testing

@Suite struct ConfigurationTests {
    private func configuration(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws
        -> Configuration
    {
        try Configuration(arguments: arguments, environment: environment)
    }

    @Test func `Where nothing is said the defaults hold`() throws {
        let configuration = try configuration()
        for setting in Setting.all { #expect(configuration.text(setting) == setting.fallback) }
        #expect(try configuration.port(.httpPort) == 8_080)
        #expect(try configuration.address(ServiceName.resettlement.address) == Address(host: "127.0.0.1", port: 7_104))
    }

    @Test func `The command line counts before the environment, and that before the file`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "hub-\(UUID().uuidString).conf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("# a comment\n\nHUB_HTTP_PORT=1\nHUB_TCP_PORT=1\nHUB_LOG_LEVEL=debug\n".utf8).write(to: file)
        let environment = ["HUB_CONFIG_FILE": file.path, "HUB_HTTP_PORT": "2", "HUB_TCP_PORT": "2"]
        let configuration = try configuration(["--http-port", "3"], environment)
        #expect(try configuration.port(.httpPort) == 3)
        #expect(try configuration.port(.tcpPort) == 2)
        #expect(try configuration.logLevel() == .debug)
        #expect(try self.configuration(["--http-port=4"]).port(.httpPort) == 4)
    }

    @Test(arguments: [
        (["--port", "1"], "There is no option --port."), (["--http-port"], "--http-port needs a value."),
    ])
    func `A command line that is wrong says how`(arguments: [String], words: String) {
        let fault = #expect(throws: Configuration.Fault.self) { try configuration(arguments) }
        #expect(fault?.description.hasPrefix(words) == true)
    }

    @Test(arguments: ["HUB_HTTP_PROT=1", "nothing"])
    func `A file's unknown line is named`(line: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "hub-\(UUID().uuidString).conf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("HUB_HTTP_PORT=1\n\(line)\n".utf8).write(to: file)
        let fault = #expect(throws: Configuration.Fault.self) { try configuration([], ["HUB_CONFIG_FILE": file.path]) }
        #expect(fault?.description == "HUB_CONFIG_FILE, line 2: there is no such setting.")
    }

    @Test(arguments: ["127.0.0.1", "127.255.0.3", "::1", "localhost"])
    func `Loopback may always be listened on`(host: String) throws {
        let address = Address(host: host, port: 1)
        #expect(try configuration([], ["DEMO": "1"]).checked(listen: address, .tcpHost) == address)
    }

    @Test(arguments: ["0.0.0.0", "10.0.0.1", "::", "128.0.0.1", "127.0.0.1.example.org", "127.1", "1270.0.1"])
    func `Anything else needs a trusted network, and no demo`(host: String) throws {
        let address = Address(host: host, port: 1)
        #expect(throws: Configuration.Fault.self) { try configuration().checked(listen: address, .tcpHost) }
        let trusted = ["HUB_TRUSTED_NETWORK": "1"]
        #expect(try configuration([], trusted).checked(listen: address, .tcpHost) == address)
        let demo = ["HUB_TRUSTED_NETWORK": "1", "DEMO": "1"]
        #expect(throws: Configuration.Fault.self) { try configuration([], demo).checked(listen: address, .tcpHost) }
    }
}

/// The README speaks of what there is.
@Suite struct ReadmeTests {
    private static let readme = try? String(
        contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)

    @Test(arguments: Setting.all)
    func `Each setting stands in the README with its default and meaning`(setting: Setting) throws {
        let fallback = setting.fallback.isEmpty ? "" : "`\(setting.fallback)`"
        let row = "| `\(setting.name)` | \(fallback) | \(setting.meaning) |"
        #expect(try #require(Self.readme).contains(row), "\(row)")
    }

    @Test(arguments: ViolationCode.allCases)
    func `Each violation code stands in the README`(code: ViolationCode) throws {
        #expect(try #require(Self.readme).contains("| `\(code.rawValue)` |"))
    }
}
