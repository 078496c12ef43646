import ArgumentParser
import Foundation
import Logging
import Messages
import NIOCore
import NIOPosix
import RPC
import ServiceProcess

/// A service that operators ask past the gateway, with a key of their own.
struct DirectService {
    let name: String
    let address: Setting

    static let all = [
        DirectService(name: "allocation", address: .allocationAddress),
        DirectService(name: "interventions", address: .interventionsAddress),
        DirectService(name: "unpaid-work", address: .unpaidWorkAddress),
        DirectService(name: "resettlement", address: .resettlementAddress),
    ]

    func connect(_ configuration: Configuration) throws -> Client {
        Client(
            directly: name, at: try configuration.address(address), keys: configuration.keys,
            group: MultiThreadedEventLoopGroup.singleton)
    }
}

extension Client {
    /// A way to a service past the gateway.
    convenience init(directly name: String, at address: Address, keys: KeyFolder, group: any EventLoopGroup) {
        self.init(
            to: address, name: "the service \(name)",
            settings: .own(
                service: "hub", instance: UUID().uuidString.lowercased(), build: Build.version,
                schemaHash: WireContract.schemaHash),
            secret: { try keys.secrets(client: "hub", server: name).current }, group: group,
            logger: Logger(label: "hub") { _ in SwiftLogNoOpLogHandler() })
    }
}
