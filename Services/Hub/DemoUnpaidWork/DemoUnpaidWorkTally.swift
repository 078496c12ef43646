import Messages
import RPC

/// What a demonstration's unpaid work came to: how many of each step, and every refusal by its reason.
struct DemoUnpaidWorkTally {
    enum Step: String, CaseIterable {
        case projects = "Projects added"
        case projectsKnown = "Projects known already"
        case supervisors = "Supervisors"
        case closedDays = "Closed days"
        case vehicles = "Vehicles"
        case people = "People"
        case peopleKnown = "  with appointments already, left as they are"
        case assessed = "  assessed"
        case unclear = "  with something not established"
        case tookOver = "Earlier appointments taken over"
        case tookOverKnown = "Earlier appointments known already"
        case placed = "People placed"
        case appointments = "Appointments made"
        case instructed = "People instructed"
        case staffed = "Sessions staffed"
        case driven = "  with a vehicle"
        case unstaffed = "Sessions that nobody was found for"
    }

    private var counts: [Step: Int] = [:]
    private(set) var refusals: [String: Int] = [:]

    subscript(step: Step) -> Int { counts[step] ?? 0 }

    mutating func count(_ step: Step, _ number: Int = 1) { counts[step, default: 0] += number }

    /// Counts a refusal; those of other days or staff are the same.
    mutating func refuse(_ step: String, _ words: String) {
        let words = words.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}/, with: "…").replacing(/STF[0-9]+/, with: "…")
        refusals["\(step): \(words)", default: 0] += 1
    }

    var summary: String {
        var rows = Step.allCases.map { [$0.rawValue, "\(self[$0])"] }
        if !refusals.isEmpty { rows.append(["Refused", "\(refusals.values.reduce(0, +))"]) }
        rows += refusals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ["  \($0.key)", "\($0.value)"] }
        return aligned(rows)
    }
}

extension Status {
    /// Whether it is an answer: what was asked for speaks against a rule, and nothing is broken.
    var isRefusal: Bool { code == .failedPrecondition }
}
