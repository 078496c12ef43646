import CivilCalendar
import Gateway
import GatewayKit
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
            let signer = try process.configuration.keys.callerSigner()
            let backends = try Backends { name in try process.channel(to: name, signer) }
            let site = Site(
                allocation: AllocationClient(backends[.allocation]),
                unpaidWork: UnpaidWorkClient(backends[.unpaidWork]),
                supervision: SupervisionClient(backends[.supervision]),
                channel: backends.channel, health: backends.health, debug: backends.debug, metrics: process.metrics,
                metricsText: { process.metrics.text },
                clock: process.clock, isDemo: process.isDemo,
                accounts: process.isDemo ? Account.demonstration : [],
                seal: FormSeal(try process.configuration.keys.gatewayKey(for: "forms")), logger: process.logger)
            let http = try address(.httpHost, .httpPort, process)
            let native = NativePort(site: site, backends: backends, build: Build.version)
            return [
                try process.openListener(
                    .tcpHost, address: address(.tcpHost, .tcpPort, process), schemaHash: WireContract.schemaHash,
                    table: native.table),
                ServiceProcess.bounded(
                    site.application(host: http.host, port: http.port, eventLoops: process.group) { port in
                        process.logger.info("serving pages", metadata: ["address": "\(http.host):\(port)"])
                    }, to: RPC.Limits.drainTime),
            ]
        }
    }

    private static func address(_ host: Setting, _ port: Setting, _ process: ServiceProcess) throws -> Address {
        let configuration = process.configuration
        let address = Address(host: configuration.text(host), port: try configuration.port(port))
        return try configuration.checked(listen: address, host)
    }
}
