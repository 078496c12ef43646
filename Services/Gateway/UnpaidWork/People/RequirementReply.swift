import GatewayKit
import Messages

extension Wire.RequirementCommandReply {
    /// What was done, what it warns of, and what is still owed.
    func note(_ done: String) -> DoneNote {
        let owed = owed.isEmpty ? "" : "Still owed: \(owed.joined(separator: "; "))".ended
        return DoneNote(([done] + warnings + [owed]).nonEmpty.joined(separator: " "))
    }
}
