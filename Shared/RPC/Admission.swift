/// Who may connect to a server, and whose calls it lets in.
package protocol Admission: Sendable {
    /// The secret that a client must hold to be who its settings say; throws for one that may not connect at all.
    func secret(of client: RPCWire.Settings) throws(Status) -> LinkSecret
    /// The call in the form in which its handler gets it; throws for one that this client may not make.
    func admit(_ call: Call, of method: MethodDescriptor, from client: RPCWire.Settings) throws(Status) -> Call
    /// Takes note of what was refused, by its reason.
    func count(_ refusal: Status)
}

/// Lets everybody connect and call: for a port where each call's handler itself asks who calls.
///
/// Frames are sealed all the same, with a key that anybody could have: that finds what is corrupt, not what is forged.
package struct OpenAdmission: Admission {
    package init() {}

    package func secret(of client: RPCWire.Settings) throws(Status) -> LinkSecret { .none }

    package func admit(
        _ call: Call, of method: MethodDescriptor, from client: RPCWire.Settings
    ) throws(Status) -> Call { call }

    package func count(_ refusal: Status) {}
}
