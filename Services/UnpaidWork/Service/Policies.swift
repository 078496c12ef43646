import Messages
import RPC
import UnpaidWorkRules

extension UnpaidWorkService {
    package func readUnpaidWorkPolicy(
        _ request: Wire.ReadUnpaidWorkPolicyRequest, _ call: Call
    ) async throws -> Wire.ReadUnpaidWorkPolicyReply {
        let rows = Policy.rules.flatMap { rule in
            Role.allCases.filter(rule.roles.contains).map { role in
                Wire.UnpaidWorkPolicyRule(
                    role: role.rawValue, action: rule.action.rawValue, relation: rule.relation.words)
            }
        }
        return .init(items: rows)
    }
}
