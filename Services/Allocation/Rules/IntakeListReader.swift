// The columns that are lists: each faulty item is a fault of its own.
extension IntakeReader {
    mutating func flags() -> Set<RiskFlag> {
        var flags: Set<RiskFlag> = []
        for item in items(.flags) {
            if let flag = RiskFlag(code: item) {
                flags.insert(flag)
            } else {
                refuse(.flags, .unknownValue, "It must be \(RiskFlag.codesInWords).", item: item)
            }
        }
        return flags
    }

    /// The age is that at sentence; nil while it is not known.
    mutating func requirements(age: Int?) -> [Requirement] {
        var requirements: [Requirement] = []
        for item in items(.requirements) {
            guard let requirement = requirement(item) else { continue }
            if requirements.contains(where: { $0.kind == requirement.kind }) {
                refuse(.requirements, .duplicate, "It must name each kind of requirement once.", item: item)
            } else if let age, requirement.kind == .attendanceCentre, !(IntakeLimits.youngAgeAtSentence ~= age) {
                let ages = IntakeLimits.youngAgeAtSentence
                let words = "It must be for a person aged \(ages.lowerBound) to \(ages.upperBound) at sentence."
                refuse(.requirements, .inconsistent, words, item: item)
            }
            requirements.append(requirement)
        }
        return requirements
    }

    private mutating func requirement(_ item: String) -> Requirement? {
        let parts = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let kind = parts.first.flatMap(Requirement.Kind.init(code:)) else {
            let words = "It must be \(Requirement.Kind.codesInWords), then a colon and how much."
            refuse(.requirements, .unknownValue, words, item: item)
            return nil
        }
        let text = parts.dropFirst().first ?? ""
        let extent = kind.measure == nil ? programme(text, item) : amount(text, kind, item)
        return extent.map { Requirement(kind, $0) }
    }

    private mutating func programme(_ text: String, _ item: String) -> Requirement.Extent? {
        let programme = Requirement.Programme(code: text)
        if programme == nil {
            let words = "It must be PROG: and then \(Requirement.Programme.codesInWords)."
            refuse(.requirements, .unknownValue, words, item: item)
        }
        return programme.map { .programme($0) }
    }

    private mutating func amount(_ text: String, _ kind: Requirement.Kind, _ item: String) -> Requirement.Extent? {
        guard let measure = kind.measure else { return nil }
        let number = text.last == measure.unit.suffix ? String(text.dropLast()).wholeNumber : nil
        if let number, measure.limits ~= number { return measure.unit.extent(number) }
        let example = Requirement(kind, measure.unit.extent(measure.limits.lowerBound)).code
        let limits = "\(measure.limits.lowerBound) to \(measure.limits.upperBound) \(measure.unit.rawValue)"
        let words = "It must be \(limits), written as in \(example)."
        refuse(.requirements, number == nil ? .malformed : .outOfRange, words, item: item)
        return nil
    }

    mutating func decisions(about flags: Set<RiskFlag>) -> [CircumstanceDecision] {
        let items = items(.decisions)
        let decisions = items.compactMap { decision($0) }
        // Without every flag it cannot be said what a decision is about, nor its place without every decision.
        guard isSound(.flags), isSound(.decisions) else { return [] }
        for fault in decisions.faults(about: Set(flags.compactMap(\.circumstance))) {
            let kind: IntakeFault.Kind = fault.kind == .decidedAlready ? .duplicate : .inconsistent
            refuse(.decisions, kind, fault.kind.words, item: items[fault.index])
        }
        return decisions
    }

    private mutating func decision(_ item: String) -> CircumstanceDecision? {
        let parts = item.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[1] == "yes" || parts[1] == "no" else {
            refuse(.decisions, .malformed, "It must be a flag, a colon, and yes or no.", item: item)
            return nil
        }
        guard let flag = RiskFlag(code: parts[0]) else {
            refuse(.decisions, .unknownValue, "It must be about a known flag.", item: item)
            return nil
        }
        guard let circumstance = flag.circumstance else {
            refuse(.decisions, .inconsistent, DecisionFault.Kind.notAQuestion.words, item: item)
            return nil
        }
        return CircumstanceDecision(circumstance, applies: parts[1] == "yes", reason: "")
    }
}

extension DecisionFault.Kind {
    /// Without naming the circumstance, which is personal.
    fileprivate var words: String {
        switch self {
        case .notAQuestion: "It must be about what the guidance leaves to a manager."
        case .notAmongCircumstances: "It must be about one of the row's flags."
        case .decidedAlready: "It must answer each question once."
        }
    }
}
