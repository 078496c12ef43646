import Commands
import Messages

extension UnpaidWorkService {
    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: AuthorisedCall) -> Wire.ReadPolicyReply {
        access.policy
    }
}
