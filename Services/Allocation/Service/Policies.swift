import Commands
import Messages

extension AllocationService {
    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: AuthorisedCall) -> Wire.ReadPolicyReply {
        access.policy
    }
}
