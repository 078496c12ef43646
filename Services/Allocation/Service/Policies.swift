import AllocationRules
import Messages
import RPC

extension AllocationService {
    package func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Call) async throws -> Wire.ReadPolicyReply {
        let rows = Policy.rules.flatMap { rule in
            Role.allCases.filter(rule.roles.contains).map { role in
                Wire.PolicyRule(role: role.rawValue, action: rule.action.rawValue, relation: rule.relation.words)
            }
        }
        return .init(items: rows)
    }
}
