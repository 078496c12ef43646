import AllocationRules
import Testing

struct TransferTests {
    /// What acknowledging, accepting, refusing and withdrawing make of each state; `nil` cannot be done.
    @Test(
        arguments: [
            (.requested, [.acknowledged, .accepted, .refused, .withdrawn]),
            (.acknowledged, [nil, .accepted, .refused, .withdrawn]), (.accepted, [nil, nil, nil, nil]),
            (.refused, [nil, nil, nil, nil]), (.withdrawn, [nil, nil, nil, nil]),
        ] as [(TransferState, [TransferState?])])
    func `A transfer moves as the table says`(state: TransferState, next: [TransferState?]) {
        #expect(TransferStep.allCases == [.acknowledge, .accept, .refuse, .withdraw])
        #expect(TransferStep.allCases.map { TransferState.next(state, $0) } == next)
    }

    @Test(arguments: TransferState.allCases)
    func `A transfer is open exactly while something can be done about it`(state: TransferState) {
        #expect(state.isOpen == TransferStep.allCases.contains { TransferState.next(state, $0) != nil })
    }

    @Test func `The sender stays responsible until the receiver accepts`() {
        #expect(
            TransferTerms.responsibleMeanwhile(.out, party: "Merseyside CRC")
                == "This provider stays responsible until Merseyside CRC accepts.")
        #expect(
            TransferTerms.responsibleMeanwhile(.in, party: "Merseyside CRC")
                == "Merseyside CRC stays responsible until this provider accepts.")
    }

    @Test func `Transfers are acknowledged within 5 business days and completed within 20`() {
        #expect(TransferTerms.acknowledgedWithin == 5)
        #expect(TransferTerms.completedWithin == 20)
    }

    @Test func `Escalations are countersigned and acknowledged within a business day and decided within 3`() {
        #expect(EscalationTerms.countersignedWithin == 1)
        #expect(EscalationTerms.acknowledgedWithin == 1)
        #expect(EscalationTerms.decidedWithin == 3)
    }

    @Test func `What the contract numbers is numbered so and has a name`() {
        #expect([TransferDirection.out, .in].map(\.rawValue) == [1, 2])
        #expect([TransferParty.otherCRC, .nps, .youth].map(\.rawValue) == [1, 2, 3])
        #expect(
            [TransferState.requested, .acknowledged, .accepted, .refused, .withdrawn].map(\.rawValue)
                == [1, 2, 3, 4, 5])
        #expect([EscalationGround.riskOfSeriousHarmHigh, .mappa, .otherRisk].map(\.rawValue) == [1, 2, 3])
        let names =
            TransferDirection.allCases.map(\.name) + TransferParty.allCases.map(\.name)
            + TransferState.allCases.map(\.name) + EscalationGround.allCases.map(\.name)
        #expect(names.count == 13)
        #expect(Set(names).count == 13)
    }
}
