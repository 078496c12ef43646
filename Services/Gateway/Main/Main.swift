import CivilCalendar
import Gateway
import Logging
import Messages
import RPC
import ServiceLifecycle
import ServiceProcess

/// The gateway: pages for people and an API for programs, over HTTP; the native protocol on a port of its own.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("gateway") { process in
            let backends = Backends(
                allocation: try client("allocation", .allocationAddress, process),
                interventions: try client("interventions", .interventionsAddress, process),
                unpaidWork: try client("unpaid-work", .unpaidWorkAddress, process),
                resettlement: try client("resettlement", .resettlementAddress, process))
            let metrics = PrometheusMetrics()
            let site = Site(
                allocation: AllocationClient(backends.allocation), channel: backends.channel,
                health: backends.health, metrics: metrics, metricsText: { metrics.text }, clock: process.clock,
                isDemo: process.isDemo, accounts: process.isDemo ? Account.demonstration : [], logger: process.logger)
            let http = try address(.httpHost, .httpPort, process)
            let native = NativePort(site: site, backends: backends, build: Build.version)
            return [
                try process.listener(
                    .tcpHost, address: address(.tcpHost, .tcpPort, process), schemaHash: WireContract.schemaHash,
                    table: native.table),
                site.application(host: http.host, port: http.port, eventLoops: process.group) { port in
                    process.logger.info("serving pages", metadata: ["address": "\(http.host):\(port)"])
                },
            ]
        }
    }

    private static func client(_ name: String, _ setting: Setting, _ process: ServiceProcess) throws -> Client {
        Client(
            to: try process.configuration.address(setting), name: name,
            settings: process.settings(schemaHash: WireContract.schemaHash), group: process.group,
            logger: process.logger)
    }

    private static func address(_ host: Setting, _ port: Setting, _ process: ServiceProcess) throws -> Address {
        let configuration = process.configuration
        let address = Address(host: configuration.text(host), port: try configuration.port(port))
        return try configuration.checked(listen: address, host)
    }
}
