import GatewayKit
import Messages
import NIOCore
import RPC
import ServiceProcess

extension ServiceProcess {
    /// The gateway's way to a service: each caller goes signed, and what found nobody or can be made again is not the
    /// person's to try again.
    package func channel(to name: ServiceName, _ signer: CallerSigner) throws -> any CallChannel {
        let client = { (loops: any EventLoopGroup) in
            try self.client(
                of: name.rawValue, at: name.address, schemaHash: WireContract.schemaHash, patience: RPC.Limits.patience,
                on: loops)
        }
        let lanes = Lanes(interactive: try LoopClients(group, client), bulk: try client(group))
        return SigningChannel(RetryingChannel(lanes), signer)
    }
}
