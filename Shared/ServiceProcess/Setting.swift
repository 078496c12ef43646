/// Something that can be configured.
///
/// `HUB_HTTP_PORT` is also `--http-port` on the command line and `HUB_HTTP_PORT=…` in the file that
/// `HUB_CONFIG_FILE` names; the command line counts before the environment, the environment before the file.
package struct Setting: Hashable, Sendable {
    /// Of its environment variable.
    package let name: String
    /// What holds where nothing is said.
    package let fallback: String
    package let meaning: String

    init(_ name: String, fallback: String = "", _ meaning: String) {
        self.name = name
        self.fallback = fallback
        self.meaning = meaning
    }

    package static let configFile = Setting("HUB_CONFIG_FILE", "a file of `NAME=value` lines")
    package static let httpPort = Setting(
        "HUB_HTTP_PORT", fallback: "8080", "where the gateway serves pages and the HTTP API")
    package static let httpHost = Setting("HUB_HTTP_HOST", fallback: "127.0.0.1", "the address that port is bound on")
    package static let tcpPort = Setting(
        "HUB_TCP_PORT", fallback: "7100", "where the gateway serves the native protocol")
    package static let tcpHost = Setting("HUB_TCP_HOST", fallback: "127.0.0.1", "the address that port is bound on")
    package static let dataDir = Setting(
        "HUB_DATA_DIR", fallback: "var", "the folder of the services' stores, for its owner alone")
    package static let keysDir = Setting(
        "HUB_KEYS_DIR",
        "the folder of the keys by which processes believe each other; `keys` in the data folder if empty")
    package static let area = Setting(
        "HUB_AREA", fallback: "CL", "the contract package area whose data the services keep")
    package static let trustedNetwork = Setting(
        "HUB_TRUSTED_NETWORK", fallback: "0", "1: may bind other than loopback, on a network that carries it safely")
    package static let clockOffsetSeconds = Setting(
        "HUB_CLOCK_OFFSET_SECONDS", fallback: "0", "demo: how far the business clock is moved")
    package static let logLevel = Setting(
        "HUB_LOG_LEVEL", fallback: "info", "trace, debug, info, notice, warning, error or critical")
    package static let demo = Setting("DEMO", fallback: "0", "1: demo accounts and clock; loopback only")

    package static let all: [Setting] =
        [.configFile, .httpPort, .httpHost, .tcpPort, .tcpHost]
        + ServiceName.allCases.flatMap { [$0.address, $0.listen] }
        + [.dataDir, .keysDir, .area, .trustedNetwork, .clockOffsetSeconds, .logLevel, .demo]

    /// `HUB_HTTP_PORT` → `--http-port`.
    package var option: String {
        let words = name.hasPrefix("HUB_") ? name.dropFirst(4) : name[...]
        return "--" + words.lowercased().split(separator: "_").joined(separator: "-")
    }
}
