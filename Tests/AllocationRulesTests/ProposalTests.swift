import AllocationRules
import CivilCalendar
import Testing

struct ProposalTests {
    private func proposed(_ demands: [CaseDemand], _ officers: [(Officer, Workload)]) -> [String?] {
        let proposals = Proposal.proposals(demands, officers, on: today)
        #expect(proposals.map(\.index) == Array(demands.indices))
        return proposals.map { $0.candidate?.officer.id }
    }

    private func sentence(_ demand: CaseDemand, _ officers: [(Officer, Workload)]) -> String {
        Proposal.proposals([demand], officers, on: today)[0].sentence
    }

    @Test func `Each case counts when the next is looked at`() throws {
        let blue = try CaseDemand.of(.blue)
        let officers: [(Officer, Workload)] = [(.of(.po, id: "1"), .of(30)), (.of(.po, id: "2"), .of(32))]
        #expect(proposed([blue, blue, blue, blue], officers) == ["1", "1", "2", "1"])
        let last = try #require(Proposal.proposals([blue, blue, blue, blue], officers, on: today).last?.candidate)
        #expect(last.now.points == 32.8)
        #expect(last.after.points == 34.2)
    }

    /// Blue: 1.40 of 60 points.
    @Test(arguments: [(58_60, true), (58_64, false)])
    func `A proposal fills an officer and never overfills one`(hundredths: Int, isProposed: Bool) throws {
        let held = Workload.of(WorkloadPoints(hundredths: hundredths))
        #expect(proposed([try .of(.blue)], [(.of(.po, id: "1"), held)]) == [isProposed ? "1" : nil])
    }

    @Test func `A full officer who knows the person is passed over`() throws {
        let demand = try CaseDemand.of(.blue, continuity: ["1": .holdsPerson])
        #expect(proposed([demand], [(.of(.po, id: "1"), .of(60)), (.of(.po, id: "2"), .of(50))]) == ["2"])
    }

    @Test func `Of those with room the best of the ranking is proposed`() throws {
        let demand = try CaseDemand.of(.blue, .order([.flags: "DA"]))
        let officers: [(Officer, Workload)] = [
            (.of(.po, id: "1"), .of(10)), (.of(.po, id: "2", skills: [.domesticAbuse]), .of(50)),
            (.of(.pqip, id: "3"), .of(4)),
        ]
        #expect(proposed([demand], officers) == ["2"])
        #expect(
            sentence(demand, officers)
                == "Chris Fell: Has 1 of 1 skills wanted: Domestic abuse. At 83.3% now and 85.7% with the case. "
                + "Works at Preston.")
    }

    @Test func `What asks for a countersignature is not proposed`() throws {
        let officers: [(Officer, Workload)] = [(.of(.pso), .of(10)), (.of(.pqip, id: "2"), .of(10))]
        #expect(proposed([try .of(.red)], officers) == [nil])
        #expect(
            sentence(try .of(.red), officers) == "Nobody in the team may hold it without a manager's countersignature.")
    }

    @Test func `What nobody has room for says who comes nearest`() throws {
        let officers: [(Officer, Workload)] = [
            (.of(.po, id: "1", surname: "Gill"), .of(62)), (.of(.po, id: "2"), .of(60)), (.of(.pqip, id: "3"), .of(10)),
        ]
        #expect(
            sentence(try .of(.blue), officers)
                == "No eligible officer of the team has room: Chris Fell would be at 102.3%, beyond 100%.")
        let idle = [(Officer.of(.po, reductions: [.of(.groupWork, 100)]), Workload())]
        #expect(
            sentence(try .of(.blue), idle) == "No eligible officer of the team has room: nobody has points available.")
    }

    @Test func `What nobody may hold says by which rules, the commonest first`() throws {
        let officers: [(Officer, Workload)] = [
            (.of(.po, id: "1", endsOn: "2019-05-31"), .of(10)), (.of(.hubRO, id: "2"), .of(10)),
            (.of(.hubRO, id: "3"), .of(10)), (.of(.pqip, id: "4"), .of(10)),
        ]
        #expect(
            sentence(try .of(.red), officers)
                == "Nobody in the team may hold it. An officer of the Hub may hold standalone cases only. "
                + "Red: not for an officer of the Hub. Left on 31 May 2019.")
        #expect(
            sentence(try .of(nil), officers)
                == "Nobody in the team may hold it. A case without a band cannot be given to anybody. "
                + "Left on 31 May 2019.")
        #expect(sentence(try .of(.red), []) == "The team has no officers.")
    }

    @Test func `Fifty cases are handed round forty officers as if one by one`() throws {
        let bands = [ColourBand.green, .yellow, .blue, .red]
        let demands = try (0..<50).map { try CaseDemand.of(bands[$0 % 4], continuity: ["STF\($0)": .heldCase]) }
        var officers = (0..<40).map { number in
            let grade = OfficerGrade.allCases[number % 4]
            let held = WorkloadPoints(hundredths: 3000 + number * 62)
            return (Officer.of(grade, id: "STF\(number)", fte: 60 + number), Workload.of(held))
        }
        for (demand, proposal) in zip(demands, Proposal.proposals(demands, officers, on: today)) {
            let ranked = officers.map { Candidate($0, $1, for: demand, on: today) }.sorted()
            let best = ranked.first {
                $0.eligibility.verdict == .eligible && ($0.after.percentTenths ?? .max) <= Capacity.warnTenths
            }
            #expect(proposal.candidate == best)
            guard let best, let taker = officers.firstIndex(where: { $0.0.id == best.officer.id }) else { continue }
            officers[taker].1 = officers[taker].1.adding(demand.weight(for: best.officer.grade))
        }
    }
}
