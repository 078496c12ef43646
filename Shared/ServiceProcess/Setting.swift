/// Everything that can be configured, by the name of its environment variable.
///
/// `HUB_HTTP_PORT` is also `--http-port` on the command line and `HUB_HTTP_PORT=…` in the file that
/// `HUB_CONFIG_FILE` names; the command line counts before the environment, the environment before the file.
package enum Setting: String, CaseIterable, Sendable {
    case configFile = "HUB_CONFIG_FILE"
    case httpPort = "HUB_HTTP_PORT"
    case httpHost = "HUB_HTTP_HOST"
    case tcpPort = "HUB_TCP_PORT"
    case tcpHost = "HUB_TCP_HOST"
    case allocationAddress = "HUB_ALLOCATION_ADDRESS"
    case allocationListen = "HUB_ALLOCATION_LISTEN"
    case interventionsAddress = "HUB_INTERVENTIONS_ADDRESS"
    case interventionsListen = "HUB_INTERVENTIONS_LISTEN"
    case unpaidWorkAddress = "HUB_UNPAID_WORK_ADDRESS"
    case unpaidWorkListen = "HUB_UNPAID_WORK_LISTEN"
    case resettlementAddress = "HUB_RESETTLEMENT_ADDRESS"
    case resettlementListen = "HUB_RESETTLEMENT_LISTEN"
    case dataDir = "HUB_DATA_DIR"
    case keysDir = "HUB_KEYS_DIR"
    case area = "HUB_AREA"
    case trustedNetwork = "HUB_TRUSTED_NETWORK"
    case clockOffsetSeconds = "HUB_CLOCK_OFFSET_SECONDS"
    case logLevel = "HUB_LOG_LEVEL"
    case demo = "DEMO"

    /// What holds where nothing is said.
    package var fallback: String {
        switch self {
        case .configFile, .keysDir: ""
        case .httpPort: "8080"
        case .httpHost, .tcpHost: "127.0.0.1"
        case .tcpPort: "7100"
        case .allocationAddress, .allocationListen: "127.0.0.1:7101"
        case .interventionsAddress, .interventionsListen: "127.0.0.1:7102"
        case .unpaidWorkAddress, .unpaidWorkListen: "127.0.0.1:7103"
        case .resettlementAddress, .resettlementListen: "127.0.0.1:7104"
        case .dataDir: "var"
        case .area: "CL"
        case .trustedNetwork, .clockOffsetSeconds, .demo: "0"
        case .logLevel: "info"
        }
    }

    package var meaning: String {
        switch self {
        case .configFile: "a file of `NAME=value` lines"
        case .httpPort: "where the gateway serves pages and the HTTP API"
        case .httpHost: "the address that port is bound on"
        case .tcpPort: "where the gateway serves the native protocol"
        case .tcpHost: "the address that port is bound on"
        case .allocationAddress, .interventionsAddress, .unpaidWorkAddress, .resettlementAddress:
            "where the gateway finds the service"
        case .allocationListen, .interventionsListen, .unpaidWorkListen, .resettlementListen:
            "where the service listens"
        case .dataDir: "the folder of the services' stores, for its owner alone"
        case .keysDir:
            "the folder of the keys by which processes believe each other; `keys` in the data folder if empty"
        case .area: "the contract package area whose data the services keep"
        case .trustedNetwork: "1: may bind other than loopback, on a network that carries it safely"
        case .clockOffsetSeconds: "demo: how far the business clock is moved"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .demo: "1: demo accounts and clock; loopback only"
        }
    }

    /// `HUB_HTTP_PORT` → `--http-port`.
    package var option: String {
        let words = rawValue.hasPrefix("HUB_") ? rawValue.dropFirst(4) : rawValue[...]
        return "--" + words.lowercased().split(separator: "_").joined(separator: "-")
    }
}
