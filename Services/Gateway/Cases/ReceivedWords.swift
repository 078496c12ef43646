import GatewayKit
import Messages

/// A value of the extract in words, with the extract's own code behind it where that says something else.
enum ReceivedWords {
    private static let sentenceTypes: [String: Wire.SentenceType] = [
        "CO": .communityOrder, "SSO": .suspendedSentenceOrder, "LICENCE": .licence, "CUSTODY": .custody,
        "PSS": .postSentenceSupervision,
    ]
    private static let dates: Set = ["date_of_birth", "sentenced_on", "release_on", "received_on"]
    private static let answers = ["Y": "Yes", "N": "No", "U": "Not established"]
    private static let sexes = ["M": "Male", "F": "Female"]

    static func of(_ received: Wire.ReceivedValue) -> String {
        let code = received.value
        if dates.contains(received.column), !code.isEmpty { return code.dayText }
        guard let words = words(received.column, code) else { return code.orNotProvided }
        return words.lowercased() == code.lowercased() ? words : "\(words) (\(code))"
    }

    private static func words(_ column: String, _ code: String) -> String? {
        switch column {
        case "sentence_type": sentenceTypes[code]?.wording
        case "rosh": Wire.RiskOfSeriousHarm(code: code.lowercased().replacing("_", with: "-"))?.word
        case "disability", "weapons", "restraining_order", "dependants": answers[code]
        case "sex": sexes[code]
        default: nil
        }
    }
}
