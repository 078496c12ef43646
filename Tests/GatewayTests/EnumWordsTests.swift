import Foundation
import Messages
import Testing

@testable import Gateway
@testable import GatewayCases
@testable import GatewayKit
@testable import GatewaySupervision
@testable import GatewayUnpaidWork

/// Every enum of the contract that pages name.
private let worded: [any Worded.Type] = [
    Wire.AdjustmentReason.self, Wire.AlarmLevel.self, Wire.AllocationReason.self, Wire.AssessmentQuestion.self,
    Wire.AssessmentSource.self, Wire.CapacityLevel.self, Wire.CaseRoute.self, Wire.CaseState.self,
    Wire.CheckInKind.self, Wire.ClockKind.self, Wire.CompetenceKind.self, Wire.CoverRole.self, Wire.Decider.self,
    Wire.EligibilityVerdict.self, Wire.EntryVerdict.self, Wire.EscalationGround.self, Wire.EscalationKind.self,
    Wire.EscalationState.self, Wire.Evidence.self, Wire.FailureClockKind.self, Wire.FailureState.self,
    Wire.FailureStep.self,
    Wire.Fitness.self, Wire.Frequency.self, Wire.GainKind.self, Wire.IncidentKind.self,
    Wire.InstructionMethod.self, Wire.Known.self, Wire.LedgerKind.self, Wire.OfficerPreference.self,
    Wire.OfficerPresence.self, Wire.OrderRelation.self, Wire.Outcome.self, Wire.PlanChangeKind.self,
    Wire.PlanState.self, Wire.PlannedState.self, Wire.ProjectType.self, Wire.Regime.self, Wire.RequirementState.self,
    Wire.ReviewKind.self, Wire.RiskOfSeriousHarm.self, Wire.SentenceType.self, Wire.SessionState.self,
    Wire.StandDownCause.self, Wire.SuitabilityVerdict.self, Wire.TransferDirection.self,
    Wire.TransferParty.self, Wire.TransferState.self, Wire.UnpaidWorkClockKind.self, Wire.WarningChannel.self,
    Wire.Weekday.self,
    Wire.Worklist.self,
]

@Test func `Every enum that a page shows says its values in these words`() {
    #expect(
        worded.map { words($0) }.joined(separator: "\n") == """
            AdjustmentReason: Travel time | Reduced by the court | Increased by the court | Recording error | Hours worked \
            elsewhere | Other
            AlarmLevel: The coordinator’s to act | The manager’s to act
            AllocationReason: First allocation | Held when the case came in | Caseload adjustment | Change in risk | \
            Change of address | Officer has left | Officer is absent | Risk to staff | Transfer in | The person’s request \
            | Other
            AssessmentQuestion: Weapons | Threats to others | Restraining order | Sexual risk | Risk to children
            AssessmentSource: OASys | Pre-sentence report | Interview | Responsible officer | Information from the NPS | \
            Police check
            CapacityLevel: Within target | Full | Over | Not available
            CaseRoute: Hub | Field team | Field manager | Unpaid work alone | The NPS
            CaseState: Pending | Awaiting a decision | Awaiting allocation | Held | Escalated | Retained by the NPS | With \
            the NPS | Transferred
            CheckInKind: I have started | I am well | I have finished | I need help
            ClockKind: Allocation | First appointment | Acknowledgement by the NPS | Decision by the NPS | Answer to the \
            eligibility query | Chasing what is missing | Reallocation | Countersignature of the escalation | \
            Acknowledgement of the transfer | Completion of the transfer | Review of the countersignature
            CompetenceKind: First aid | Risk of harm | Domestic abuse | Driving | Lantra | Manual handling
            CoverRole: Manager | Deputy | Duty manager
            Decider: Responsible officer | The manager on duty: nobody holds the case | NPS officer | The NPS’s duty inbox \
            | The manager: it was left undecided for seven days
            EligibilityVerdict: Eligible | With countersignature | Not eligible
            EntryVerdict: Recorded | Recorded before | Refused | Changed by somebody else | Not found
            EscalationGround: The risk of serious harm may be high or very high | MAPPA level 2 or 3 | Another increase in \
            risk
            EscalationKind: Risk escalation | Eligibility query
            EscalationState: Open | Acknowledged | Accepted | Returned | Raised | Withdrawn
            Evidence: None | Self-certificate | Doctor’s certificate | Other written proof
            FailureClockKind: The person says why | And proves it in writing | Decision | Referral
            FailureState: Undecided | Acceptable | Unacceptable | Withdrawn
            FailureStep: Warning | Referral | Nothing more | Recall | A person decides
            Fitness: Any work | Light duties | No physical work
            Frequency: Once | Every week | Every second week
            GainKind: Certificate | Skill
            IncidentKind: Incident | Accident | Near miss
            InstructionMethod: Letter | Text message | In person | Telephone
            Known: Yes | No | Not established
            LedgerKind: Ordered | Credited | Adjusted | Travel time | Taken back
            OfficerPreference: A female officer | A male officer | No preference
            OfficerPresence: Present | Absent | Left | Not started
            OrderRelation: Separate | Concurrent | Begins when the other is worked | Is worked before the other
            Outcome: Attended and complied | Did not attend | Sent home by the service | Sent home for behaviour | \
            Attended and failed to comply | Attended, concurrent hours | Failed another instruction | Absent, medical | \
            Absent, employment | Absent, family or childcare | Absent, court or legal | Absent, in custody | Stood down | \
            Rescheduled by the service | Rescheduled by the person | Absent, professional judgement | Suspended | Warrant \
            outstanding | Failure deemed acceptable
            PlanChangeKind: Pin to this session | Unpin | Move to another session | Give the place up | Leave out of the \
            plan | Take in again
            PlanState: Being made | Draft | Being published | Published | Discarded | Failed
            PlannedState: Kept | New | Lost
            ProjectType: National group | Regional group | Rapid deployment | Individual placement with a charity | \
            Personal placement | Externally supervised | Supervised by a partner | Independent working | Enclosed workshop \
            | Induction | Education online | Contracted education
            Regime: Community order | Suspended sentence order | Supervision default order | Post-sentence supervision | \
            Licence
            RequirementState: To assess | To place | To instruct | Working | Completed | Withdrawn
            ReviewKind: Six-month review | Nine-month review | Extension applied for | Extension granted | Extension \
            refused | Revocation applied for
            RiskOfSeriousHarm: Low | Medium | High | Very high
            SentenceType: Community order | Suspended sentence order | Licence | Custody | Post-sentence supervision
            SessionState: Planned | Started | Signed off | Stood down
            StandDownCause: No supervisor | Vehicle | Weather | Project not available | More people than places | Health \
            and safety | A woman would be alone in the group | Other
            SuitabilityVerdict: Suitable | Needs a manager’s reason | Not possible
            TransferDirection: Out | In
            TransferParty: Another CRC | The NPS | A youth offending team
            TransferState: Requested | Acknowledged | Accepted | Refused | Withdrawn
            UnpaidWorkClockKind: First appointment arranged | Work started | Six-month review | Nine-month review | All \
            hours worked
            WarningChannel: Handed over | Post | Earlier record
            Weekday: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
            Worklist: To assess | To place | To instruct | Working | Arrange soon | Review due | Twelve months | Completed \
            | Mine | To offer another day | Intensive
            """)
}

private func words<Value: Worded>(_ type: Value.Type) -> String {
    "\(type): \(Value.known.map(\.wording).joined(separator: " | "))"
}

@Test func `A page names every enum of the contract, but those of which it says a sentence or nothing`() throws {
    let proto = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../proto")
    let files = try FileManager.default.contentsOfDirectory(at: proto, includingPropertiesForKeys: nil)
    let names = try files.filter { $0.pathExtension == "proto" }.flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: /(?m)^enum (\w+) {/).map { String($0.1) }
    }
    let unnamed = Set(names).subtracting(worded.map { "\($0)" })
    #expect(
        unnamed.sorted() == [
            "BandingOutcome", "BeneficiaryOrder", "CaseOrder", "Circumstance", "ColourBand", "DeliveryState",
            "DeliveryUnit", "FailureOrder", "IntakeVerdict", "PlanOrder", "PlannedKind", "ProjectOrder",
            "ReoffendingRisk", "RequirementOrder", "SessionOrder", "StandDownOrder", "Trigger",
        ])
}

@Test func `What a value is called leads back to it, and one without a name is not known`() {
    #expect(Wire.CaseState.known.allSatisfy { Wire.CaseState(code: $0.code) == $0 })
    #expect(Wire.CaseState.awaitingDecision.code == "awaiting-a-decision")
    #expect([Wire.CaseState.unspecified, .unrecognized(99)].map(\.wording) == ["Not known", "Not known"])
    #expect(Wire.CaseState(code: "not-known") == nil)
    #expect(["mappaLevel2Or3", "toAssess", "hub"].map(\.asSentence) == ["Mappa level 2 or 3", "To assess", "Hub"])
}
