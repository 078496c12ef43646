import CivilCalendar
import Foundation
import Logging
import RPC

/// What this process was told: by its command line, its environment, a file, or nobody.
package struct Configuration: Sendable {
    /// A setting that cannot be used; the process does not start.
    package struct Fault: Error, CustomStringConvertible, Equatable {
        package var description: String
    }

    private let values: [Setting: String]

    /// `arguments` without the program's name.
    package init(arguments: [String], environment: [String: String]) throws(Fault) {
        var values: [Setting: String] = [:]
        let given = try Self.read(arguments)
        let path = given[.configFile] ?? environment[Setting.configFile.name] ?? ""
        if !path.isEmpty { values = try Self.readFile(path) }
        for setting in Setting.all {
            if let value = given[setting] ?? environment[setting.name] { values[setting] = value }
        }
        self.values = values
    }

    package func text(_ setting: Setting) -> String { values[setting] ?? setting.fallback }

    /// Where the keys are by which processes believe each other.
    package var keys: KeyFolder { KeyFolder(keysFolder) }

    package var keysFolder: String {
        let folder = text(.keysDir)
        return folder.isEmpty ? text(.dataDir) + "/keys" : folder
    }

    package func flag(_ setting: Setting) throws(Fault) -> Bool {
        switch text(setting) {
        case "1": return true
        case "0", "": return false
        default: throw Fault(description: "\(setting.name) must be 0 or 1.")
        }
    }

    package func port(_ setting: Setting) throws(Fault) -> Int {
        guard let port = UInt16(text(setting)) else {
            throw Fault(description: "\(setting.name) must be a port number, 0 to 65535.")
        }
        return Int(port)
    }

    package func address(_ setting: Setting) throws(Fault) -> Address {
        guard let address = Address(text(setting)) else {
            throw Fault(description: "\(setting.name) must be an address such as \(setting.fallback).")
        }
        return address
    }

    /// An address to listen on: loopback, unless the network was said to be trusted; in a demo loopback always.
    package func checked(listen address: Address, _ setting: Setting) throws(Fault) -> Address {
        guard !address.isLoopback else { return address }
        if try flag(.demo) { throw Fault(description: "\(setting.name): a demo listens on loopback only.") }
        guard try flag(.trustedNetwork) else {
            let words =
                "\(setting.name): \(address.host) is not loopback; set HUB_TRUSTED_NETWORK=1 if the network is safe."
            throw Fault(description: words)
        }
        return address
    }

    /// The clock that business goes by.
    package func clock() throws(Fault) -> CivilCalendar.Clock {
        guard let seconds = Int(text(.clockOffsetSeconds)), let clock = CivilCalendar.Clock(offsetSeconds: seconds)
        else {
            throw Fault(
                description: "HUB_CLOCK_OFFSET_SECONDS must be a whole number of seconds within a hundred years.")
        }
        if seconds != 0, try !flag(.demo) {
            throw Fault(description: "HUB_CLOCK_OFFSET_SECONDS is for demos: set DEMO=1.")
        }
        return clock
    }

    package func logLevel() throws(Fault) -> Logger.Level {
        guard let level = Logger.Level(rawValue: text(.logLevel)) else {
            throw Fault(description: "HUB_LOG_LEVEL must be \(Setting.logLevel.meaning).")
        }
        return level
    }

    private static func read(_ arguments: [String]) throws(Fault) -> [Setting: String] {
        var values: [Setting: String] = [:]
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let setting = Setting.all.first(where: { $0.option == parts[0] }) else {
                let known = Setting.all.map(\.option).joined(separator: " ")
                throw Fault(description: "There is no option \(parts[0]). The options are \(known).")
            }
            guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                throw Fault(description: "\(setting.option) needs a value.")
            }
            values[setting] = value
        }
        return values
    }

    private static func readFile(_ path: String) throws(Fault) -> [Setting: String] {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw Fault(description: "HUB_CONFIG_FILE cannot be read.")
        }
        var values: [Setting: String] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.trimmingCharacters(in: .whitespaces)
            if content.isEmpty || content.hasPrefix("#") { continue }
            let parts = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let setting = Setting.all.first(where: { $0.name == parts[0] })
            else {
                throw Fault(description: "HUB_CONFIG_FILE, line \(index + 1): there is no such setting.")
            }
            values[setting] = String(parts[1])
        }
        return values
    }
}

extension Address {
    package var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return parts.count == 4 && parts[0] == 127 && !parts.contains(nil)
    }
}
