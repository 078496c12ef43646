import ArgumentParser
import Foundation
import Logging
import Messages
import NIOCore
import NIOPosix
import RPC
import ServiceProcess

/// A service that operators ask past the gateway, with a key of their own.
extension ServiceName: ExpressibleByArgument {
    func connect(_ configuration: Configuration) throws -> Client {
        Client(
            directly: rawValue, at: try configuration.address(address), keys: configuration.keys,
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
