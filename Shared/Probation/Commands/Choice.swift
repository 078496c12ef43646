import RPC

/// A choice among the rules' values that the contract lists by the same numbers.
package protocol ContractChoice: RawRepresentable<Int>, CaseIterable {
    associatedtype Contract: WireEnum
}

extension ContractChoice {
    /// Nil for none, and for one that the rules do not know.
    package init?(_ contract: Contract) { self.init(rawValue: Int(contract.rawValue)) }
}

extension WireEnum {
    /// As the rules have it.
    package init<Rule: ContractChoice>(_ rule: Rule) where Rule.Contract == Self {
        self.init(rawValue: Int32(rule.rawValue))
    }

    /// `unspecified` where the rules have none.
    package init<Rule: ContractChoice>(_ rule: Rule?) where Rule.Contract == Self {
        self.init(rawValue: Int32(rule?.rawValue ?? 0))
    }
}

/// What a request has chosen. Throws `invalidArgument` where that is nothing, or nothing that the rules know.
package func choice<Rule: ContractChoice>(
    _ contract: Rule.Contract, _ field: String, _ words: String
) throws(Status) -> Rule {
    guard let rule = Rule(contract) else { throw .invalid(field, .unknownValue, words) }
    return rule
}
