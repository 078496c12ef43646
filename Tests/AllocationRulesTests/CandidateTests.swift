import AllocationRules
import CivilCalendar
import Testing

struct CandidateTests {
    /// By their officers' numbers; the order is the same however they come.
    private func ranked(_ candidates: [Candidate]) -> [String] {
        let forwards = candidates.sorted().map(\.officer.id)
        #expect(candidates.reversed().sorted().map(\.officer.id) == forwards)
        return forwards
    }

    @Test func `Who has room and may comes first, who may not comes last`() throws {
        let demand = try CaseDemand.of(.blue, continuity: ["none": .holdsPerson])
        let candidates: [Candidate] = [
            .of(.of(.po, id: "none", endsOn: "2019-05-31"), holding: 10, demand),
            .of(.of(.pqip, id: "countersigned, full", reductions: [.of(.pqip, 40)]), holding: 40, demand),
            .of(.of(.po, id: "full"), holding: 66, demand),
            .of(.of(.pqip, id: "countersigned", reductions: [.of(.pqip, 40)]), holding: 10, demand),
            .of(.of(.po, id: "room"), holding: 64, demand),
        ]
        #expect(ranked(candidates) == ["room", "countersigned", "full", "countersigned, full", "none"])
    }

    /// Blue: 1.40 of 60 points.
    @Test(arguments: [(58_56, 999, true), (58_60, 1000, true), (64_60, 1100, true), (64_64, 1101, false)])
    func `Room ends at 110 % with the case`(hundredths: Int, tenths: Int, hasRoom: Bool) throws {
        let candidate = Candidate.of(.of(.po), holding: WorkloadPoints(hundredths: hundredths), try .of(.blue))
        #expect(candidate.after.percentTenths == tenths)
        #expect(candidate.hasRoom == hasRoom)
    }

    @Test func `Who has no points available has no room`() throws {
        let idle = Officer.of(.po, id: "idle", reductions: [.of(.other, 60), .of(.groupWork, 40)])
        let demand = try CaseDemand.of(.blue)
        #expect(!Candidate.of(idle, demand).hasRoom)
        #expect(
            ranked([.of(idle, holding: 0, demand), .of(.of(.po, id: "busy"), holding: 60, demand)]) == ["busy", "idle"])
    }

    @Test func `Continuity comes before skills, and holding the person before having held the case`() throws {
        let demand = try CaseDemand.of(
            .blue, .order([.flags: "DA"]), continuity: ["now": .holdsPerson, "before": .heldCase])
        let candidates: [Candidate] = [
            .of(.of(.po, id: "skilled", skills: [.domesticAbuse]), demand), .of(.of(.po, id: "before"), demand),
            .of(.of(.po, id: "now"), demand),
        ]
        #expect(ranked(candidates) == ["now", "before", "skilled"])
    }

    @Test func `More of the skills wanted come before preference`() throws {
        let demand = try CaseDemand.of(.blue, .order([.flags: "DA;HATE_CRIME"]), preference: .femaleOfficer)
        let candidates: [Candidate] = [
            .of(.of(.po, id: "woman", sex: .female, skills: [.polish, .urdu, .iom]), demand),
            .of(.of(.po, id: "one", skills: [.hateCrime]), demand),
            .of(.of(.po, id: "two", skills: [.domesticAbuse, .hateCrime]), demand),
        ]
        #expect(ranked(candidates) == ["two", "one", "woman"])
    }

    @Test func `Preference comes before capacity`() throws {
        let demand = try CaseDemand.of(.blue, sex: .female)
        let candidates: [Candidate] = [
            .of(.of(.po, id: "man"), holding: 10, demand),
            .of(.of(.po, id: "woman", sex: .female), holding: 50, demand),
        ]
        #expect(ranked(candidates) == ["woman", "man"])
    }

    @Test func `The lowest capacity with the case comes before the site`() throws {
        let demand = try CaseDemand.of(.blue)
        let candidates: [Candidate] = [
            .of(.of(.po, id: "here"), holding: 30, demand),
            // half the time and fewer points, but fuller
            .of(.of(.po, id: "half", fte: 50), holding: 20, demand),
            .of(.of(.po, id: "elsewhere", site: "Blackpool"), holding: 29, demand),
        ]
        #expect(ranked(candidates) == ["elsewhere", "here", "half"])
    }

    @Test func `The same site comes before the name, and the name before the number`() throws {
        let demand = try CaseDemand.of(.blue)
        let candidates: [Candidate] = [
            .of(.of(.po, id: "4", surname: "Abbott", site: "Blackpool"), demand),
            .of(.of(.po, id: "3", surname: "Fell"), demand), .of(.of(.po, id: "2", surname: "Fell"), demand),
            .of(.of(.po, id: "1", surname: "Gill"), demand),
        ]
        #expect(ranked(candidates) == ["2", "3", "1", "4"])
    }

    @Test func `A candidate says why it stands where it stands`() throws {
        let demand = try CaseDemand.of(
            .blue, .order([.flags: "DA;HATE_CRIME"]), sex: .female, continuity: ["STF0001": .heldCase])
        let officer = Officer.of(.po, site: "Blackpool", skills: [.domesticAbuse, .women])
        #expect(
            Candidate.of(officer, holding: 66, demand).reasons == [
                "Held this case before.", "Has 2 of 3 skills wanted: Domestic abuse, Women.",
                "A male officer; every woman is offered a female one.",
                "At 110% now and 112.3% with the case, more than 110%.", "Works at Blackpool, not at Preston.",
            ])
    }

    @Test func `What there is nothing to say about is not said`() throws {
        let candidate = Candidate.of(.of(.po), holding: 30, try .of(.blue))
        #expect(candidate.reasons == ["At 50% now and 52.3% with the case.", "Works at Preston."])
    }

    @Test(arguments: [
        (OfficerPreference.none, Sex.female, "A female officer, as every woman is offered."),
        (.femaleOfficer, .female, "A female officer, as the person asked."),
        (.maleOfficer, .female, "A female officer; the person asked for another."),
        (.maleOfficer, .male, "A male officer, as the person asked."),
    ])
    func `Preference is said as it was asked`(preference: OfficerPreference, sex: Sex, sentence: String) throws {
        let demand = try CaseDemand.of(.blue, sex: .female, preference: preference)
        #expect(Candidate.of(.of(.po, sex: sex), demand).reasons.contains(sentence))
    }

    @Test func `A candidate shows what is held now and with the case`() throws {
        let workload = Workload([.of(.green): 4, .of(.red): 1])
        let candidate = Candidate(.of(.po), workload, for: try .of(.yellow), on: today)
        #expect(candidate.cases == 5)
        #expect(candidate.now == Capacity(.of(.po), workload, on: today))
        #expect(candidate.after == Capacity(.of(.po), workload.adding(.of(.yellow)), on: today))
    }
}
