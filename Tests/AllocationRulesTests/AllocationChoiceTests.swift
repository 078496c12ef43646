import AllocationRules
import CivilCalendar
import Testing

struct AllocationChoiceTests {
    private func faults(
        _ candidate: Candidate, first: Bool = true, override: String = "", overload: String = "",
        _ countersignature: Countersignature? = nil
    ) -> [ChoiceFault] {
        AllocationChoice(
            candidate: candidate, isFirstRanked: first, overrideReason: override, overloadReason: overload,
            countersignature: countersignature
        ).faults
    }

    private func countersigned(_ manager: String = "STF0100", _ reason: String = "Long experience", on: String)
        -> Countersignature
    {
        Countersignature(manager: manager, reason: reason, reviewOn: day(on))
    }

    @Test func `The first of the ranking with room needs no reason`() throws {
        #expect(faults(.of(.of(.po), try .of(.red))) == [])
    }

    @Test(arguments: [("", [ChoiceFault.overrideReasonOwed]), (" \n", [.overrideReasonOwed]), ("Knows Polish", [])])
    func `Another than the first needs a reason`(reason: String, expected: [ChoiceFault]) throws {
        #expect(faults(.of(.of(.po), try .of(.red)), first: false, override: reason) == expected)
    }

    @Test(arguments: [(Continuity.holdsPerson, [ChoiceFault]()), (.heldCase, [.overrideReasonOwed])])
    func `The officer who holds the person needs none`(continuity: Continuity, expected: [ChoiceFault]) throws {
        let demand = try CaseDemand.of(.red, continuity: ["STF0001": continuity])
        #expect(faults(.of(.of(.po), demand), first: false) == expected)
    }

    /// Blue: 1.40 of 60 points.
    @Test(arguments: [(64_60, [ChoiceFault]()), (64_64, [.overloadReasonOwed(1101)])])
    func `Above 110 % a reason is needed`(hundredths: Int, expected: [ChoiceFault]) throws {
        let candidate = Candidate.of(.of(.po), holding: WorkloadPoints(hundredths: hundredths), try .of(.blue))
        #expect(faults(candidate) == expected)
        #expect(faults(candidate, overload: " ") == expected)
        #expect(faults(candidate, overload: "A colleague returns on Monday") == [])
    }

    @Test func `An officer without points available needs a reason`() throws {
        let officer = Officer.of(.po, reductions: [.of(.groupWork, 100)])
        #expect(faults(.of(officer, try .of(.blue))) == [.overloadReasonOwed(nil)])
        #expect(faults(.of(officer, try .of(.blue)), overload: "Group work ends this week") == [])
    }

    @Test func `A countersignature has a manager, a reason and a day of review to come`() throws {
        let candidate = Candidate.of(.of(.pso), try .of(.red))
        #expect(faults(candidate) == [.countersignatureOwed])
        #expect(faults(candidate, countersigned(" ", on: "2019-07-01")) == [.countersignatureOwed])
        #expect(faults(candidate, countersigned("STF0100", "", on: "2019-07-01")) == [.countersignatureOwed])
        #expect(faults(candidate, countersigned(on: "2019-06-03")) == [.reviewNotAhead])
        #expect(faults(candidate, countersigned(on: "2019-06-04")) == [])
    }

    @Test func `A countersignature that nobody asked for does no harm`() throws {
        #expect(faults(.of(.of(.po), try .of(.red)), countersigned(on: "2019-06-03")) == [])
    }

    @Test func `Nothing makes up for an officer who may not`() throws {
        let candidate = Candidate.of(.of(.pqip, endsOn: "2019-05-31"), holding: 60, try .of(.red))
        let reasons: [EligibilityReason] = [.left(day("2019-05-31")), .beyondGrade(.pqip, .band(.red))]
        let faults = faults(
            candidate, first: false, override: "A reason", overload: "A reason", countersigned(on: "2019-07-01"))
        #expect(faults == [.notEligible(reasons)])
    }

    @Test func `What makes an officer eligible is no part of a refusal`() throws {
        let candidate = Candidate.of(.of(.po, endsOn: "2019-05-31"), try .of(.red))
        #expect(faults(candidate) == [.notEligible([.left(day("2019-05-31"))])])
    }

    @Test func `Everything owed is said at once`() throws {
        let faults = faults(.of(.of(.pso), holding: 66, try .of(.red)), first: false)
        #expect(faults == [.countersignatureOwed, .overloadReasonOwed(1137), .overrideReasonOwed])
        #expect(faults.map(\.field) == ["countersignature", "overloadReason", "overrideReason"])
        #expect(
            faults.map(\.sentence) == [
                "The case needs a named manager's countersignature, its reason and a day of review.",
                "The officer would be at 113.7%: above 110% a reason is needed.",
                "The officer is not the first of the ranking: a reason is needed.",
            ])
    }

    @Test func `A refusal gives its rules`() {
        let fault = ChoiceFault.notEligible([.notStandalone, .beyondGrade(.hubRO, .band(.red))])
        #expect(fault.field == "officer")
        #expect(
            fault.sentence
                == "The officer may not hold the case. An officer of the Hub may hold standalone cases only. "
                + "Red: not for an officer of the Hub.")
    }

    @Test func `A case that somebody holds is not allocated for the first time`() {
        #expect(AllocationReason.forReallocation.map(\.rawValue) == Array(3...11))
    }
}
