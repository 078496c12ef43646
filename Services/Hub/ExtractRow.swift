import CivilCalendar
import Messages

/// One row of an extract: what of it a colour band depends on.
///
/// Columns and codes are those of the case management system's extract; the columns that a band does not depend on are
/// not looked at.
struct ExtractRow {
    /// Why a row is not asked about: the column, its value and the reason.
    struct Refusal: Error {
        var column: String
        var value: String
        var reason: String
    }

    static let columns = [
        "crn", "event_number", "date_of_birth", "sentenced_on", "requirements", "rosh", "ogrs3", "flags", "decisions",
        "managed_by",
    ]

    /// The NPS holds the person, whom nobody here bands.
    var isHeldByNPS: Bool
    var request: Wire.PreviewBandingRequest

    init(_ value: (String) -> String) throws(Refusal) {
        isHeldByNPS = try Self.isHeldByNPS(value("managed_by"))
        request = Wire.PreviewBandingRequest(
            riskOfSeriousHarm: try Self.harm(value("rosh")), ogrs3: try Self.score(value("ogrs3")),
            circumstances: try Self.treatments(value("requirements")), decisions: try Self.decisions(value("decisions"))
        )
        let isYoung = try Self.isYoung(bornOn: value("date_of_birth"), sentencedOn: value("sentenced_on"))
        request.circumstances += try Self.flags(value("flags"), isYoung: isYoung)
    }

    private static func isHeldByNPS(_ value: String) throws(Refusal) -> Bool {
        guard ["CRC", "NPS", ""].contains(value) else {
            throw Refusal(column: "managed_by", value: value, reason: "It must be CRC or NPS.")
        }
        return value == "NPS"
    }

    private static func harm(_ value: String) throws(Refusal) -> Wire.RiskOfSeriousHarm {
        switch value {
        case "": return .unspecified
        case "LOW": return .low
        case "MEDIUM": return .medium
        case "HIGH": return .high
        case "VERY_HIGH": return .veryHigh
        default:
            throw Refusal(column: "rosh", value: value, reason: "It must be LOW, MEDIUM, HIGH or VERY_HIGH, or empty.")
        }
    }

    /// Any whole number passes: the service knows the limits.
    private static func score(_ value: String) throws(Refusal) -> Wire.Ogrs3? {
        guard !value.isEmpty else { return nil }
        guard let score = Int32(value) else {
            throw Refusal(column: "ogrs3", value: value, reason: "It must be a whole number, or empty.")
        }
        return Wire.Ogrs3(score: score)
    }

    private static func treatments(_ value: String) throws(Refusal) -> [Wire.Circumstance] {
        var found: [Wire.Circumstance] = []
        for requirement in value.split(separator: ";") {
            switch requirement.prefix(while: { $0 != ":" }) {
            case "DRR": found.append(.drugRehabilitationRequirement)
            case "ATR": found.append(.alcoholTreatmentRequirement)
            case "MHTR": found.append(.mentalHealthTreatmentRequirement)
            case "UPW", "RAR", "PROG", "AC": break
            default:
                throw Refusal(column: "requirements", value: value, reason: "There is no requirement \(requirement).")
            }
        }
        return found
    }

    private static func flags(_ value: String, isYoung: Bool) throws(Refusal) -> [Wire.Circumstance] {
        var found: [Wire.Circumstance] = []
        for flag in value.split(separator: ";") {
            guard let meant = circumstances[String(flag)] else {
                throw Refusal(column: "flags", value: value, reason: "There is no flag \(flag).")
            }
            if flag != "ACE" || isYoung { found += meant }
        }
        return found
    }

    /// Each flag and what it means for the band; MAPPA level 1 means nothing for it.
    private static let circumstances: [String: [Wire.Circumstance]] = [
        "IOM": [.iomNominal], "CP_PLAN": [.childProtectionPlan], "CHILD_CONCERN": [.childConcern],
        "DA": [.domesticAbuse], "SEX_OFFENDER": [.sexOffender], "PREVENT": [.prevent], "HATE_CRIME": [.hateCrime],
        "COMPLEX_MH": [.complexMentalHealth], "SOC": [.seriousOrganisedCrime],
        "ACE": [.adverseChildhoodExperiences], "MAPPA1": [], "MAPPA2": [.mappaLevel2Or3], "MAPPA3": [.mappaLevel2Or3],
    ]

    private static func decisions(_ value: String) throws(Refusal) -> [Wire.CircumstanceDecision] {
        var found: [Wire.CircumstanceDecision] = []
        for decision in value.split(separator: ";") {
            let parts = decision.split(separator: ":")
            guard parts.count == 2, let circumstance = circumstances[String(parts[0])]?.first,
                parts[1] == "yes" || parts[1] == "no"
            else {
                throw Refusal(column: "decisions", value: value, reason: "\(decision) is no decision such as DA:yes.")
            }
            found.append(.init(circumstance: circumstance, applies: parts[1] == "yes", reason: "As the extract has it"))
        }
        return found
    }

    /// Adverse childhood experiences count for a young person: 18 to 24 at sentence.
    private static func isYoung(bornOn: String, sentencedOn: String) throws(Refusal) -> Bool {
        let birth = try day(bornOn, "date_of_birth")
        let sentence = try day(sentencedOn, "sentenced_on")
        let hadBirthday = (sentence.month, sentence.day) >= (birth.month, birth.day)
        return (18...24).contains(sentence.year - birth.year - (hadBirthday ? 0 : 1))
    }

    private static func day(_ value: String, _ column: String) throws(Refusal) -> Day {
        guard let day = Day(iso: value) else {
            throw Refusal(column: column, value: value, reason: "It must be a real date such as 2019-06-03.")
        }
        return day
    }

    /// The column that a field of the request came from.
    static func column(of field: String) -> String {
        switch field.prefix(while: { $0 != "." && $0 != "[" }) {
        case "riskOfSeriousHarm": "rosh"
        case "ogrs3": "ogrs3"
        case "decisions": "decisions"
        default: "flags"
        }
    }
}
