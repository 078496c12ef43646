import AllocationRules
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func recordPreference(
        _ request: Wire.RecordPreferenceRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        guard let preference = OfficerPreference(request.preference), preference != .none else {
            throw Status.invalid("preference", .unknownValue, "Select which officer the person asks for.")
        }
        return try await command(request, call) { command, event in
            try command.transaction.execute(
                "UPDATE person SET officer_preference = \(preference.rawValue) WHERE id = \(event.personID)")
            return "The person was asked which officer they would like: \(preference.name.lowercased())."
        }
    }
}
