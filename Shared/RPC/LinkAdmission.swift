import Synchronization

/// Lets in the processes that a server shares a secret with, and callers whom the gateway has signed.
///
/// The gateway and the operator's command line may call every method; other processes may follow the feed and ask after
/// health. A caller that is named is verified always; which methods need one is for their handlers to say.
package final class LinkAdmission: Admission {
    /// The processes that call more than what is offered to all.
    private static let callers: Set = ["gateway", "hub"]
    /// What every process with a link may call.
    private static let open: Set = [HealthMethods.check.id, FeedMethods.follow.id]

    private let server: String
    private let keys: KeyFolder
    private let verifier: CallerVerifier
    private let refused = Mutex<[String: UInt64]>([:])

    /// Throws where there are no keys that callers could be verified by.
    package init(server: String, keys: KeyFolder) throws(KeyFault) {
        self.server = server
        self.keys = keys
        verifier = try keys.callerVerifier()
    }

    package func secret(of client: RPCWire.Settings) throws(Status) -> LinkSecret {
        let secrets: LinkSecrets
        do throws(KeyFault) {
            secrets = try keys.secrets(client: client.service, server: server)
        } catch {
            throw Status(.unauthenticated, "There is no link from this process.", reason: "LINK_UNKNOWN")
        }
        return try secrets.secret(id: client.keyId)
    }

    package func admit(
        _ call: Call, of method: MethodDescriptor, from client: RPCWire.Settings
    ) throws(Status) -> Call {
        guard Self.callers.contains(client.service) || Self.open.contains(method.id) else {
            throw Status(.permissionDenied, "This process may not call \(method.path).", reason: "LINK_METHOD")
        }
        guard !call.caller.isEmpty else { return call }
        var call = call
        call.caller = try verifier.verify(call.caller)
        return call
    }

    package func count(_ refusal: Status) {
        guard Self.counted.contains(refusal.reason) else { return }
        refused.withLock { $0[refusal.reason, default: 0] += 1 }
    }

    private static let counted: Set = [
        "FRAME_TAG", "LINK_UNKNOWN", "LINK_METHOD", "CALLER_FORGED", "CALLER_EXPIRED", "CALLER_KEYS",
    ]

    /// How often who was not believed since the start, by the reason.
    package var refusals: [RPCWire.Refusals] {
        refused.withLock { $0 }.sorted { $0.key < $1.key }.map { .init(reason: $0.key, count: $0.value) }
    }
}
