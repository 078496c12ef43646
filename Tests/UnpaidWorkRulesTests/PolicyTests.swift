import Testing
import UnpaidWorkRules

struct PolicyTests {
    @Test func `Every action has a rule, and no role stands twice with one`() {
        #expect(Set(Policy.rules.map(\.action)) == Set(Action.allCases))
        for action in Action.allCases {
            let roles = Policy.rules.filter { $0.action == action }.flatMap(\.roles)
            #expect(Set(roles).count == roles.count, "\(action)")
        }
    }

    @Test(arguments: Role.allCases, Action.allCases)
    func `A role has exactly the relation that its rule gives`(role: Role, action: Action) {
        let rule = Policy.rules.first { $0.action == action && $0.roles.contains(role) }
        #expect(Policy.relation(of: role, to: action) == rule?.relation)
    }

    @Test(arguments: Role.allCases)
    func `Everybody here may try out a schedule and a credit, which concern nobody`(role: Role) {
        #expect(Policy.relation(of: role, to: .previewSchedule) == Relation.nobody)
        #expect(Policy.relation(of: role, to: .previewCredit) == Relation.nobody)
    }

    @Test func `Each relation has words of its own`() {
        #expect(Set([Relation.nobody, .ownArea, .own, .ownSessions].map(\.words)).count == 4)
    }
}
