import AllocationRules
import Testing

struct RouteTests {
    private static let held: [IntakeColumn: String] = [.currentOfficer: "STF0030"]

    /// Who holds the person now, and where a standalone case goes when green, yellow, blue, red and pending.
    @Test(arguments: [
        (OfficerGrade?.none, "HHMMH"), (.hubRO, "HHMMH"), (.po, "FFFFF"), (.pso, "FFFFF"), (.pqip, "FFFFF"),
    ])
    func `A standalone case stays in the Hub unless held in the field or too high`(
        grade: OfficerGrade?, letters: String
    ) throws {
        let bands: [[IntakeColumn: String]] = [
            [:], [.score: "60"], [.flags: "CP_PLAN"], [.flags: "IOM"], [.flags: "DA"],
        ]
        let destinations: [Character: Route.Destination] = [
            "H": .hub, "M": .fieldManager("Preston"), "F": .fieldTeam("Preston"),
        ]
        for (changes, letter) in zip(bands, letters) {
            let row = ReceivedRow.standalone(grade == nil ? [:] : Self.held).with(changes)
            #expect(try row.decision(grade).route.destination == destinations[letter])
        }
    }

    /// Where a standalone case goes when green, yellow, blue, red and pending.
    @Test(arguments: OfficerGrade.allCases.map(Optional.some) + [nil])
    func `An officer who is no longer in post keeps no standalone case from the Hub`(grade: OfficerGrade?) throws {
        let rows = [[:], [.score: "60"], [.flags: "CP_PLAN"], [.flags: "IOM"], [.flags: "DA"]].map {
            ReceivedRow.standalone(Self.held).with($0)
        }
        let routes = try rows.map { row in
            IntakeDecision(try row.facts(), currentOfficerGrade: grade, currentOfficerIsInPost: false).route
        }
        let manager = Route.Destination.fieldManager("Preston")
        #expect(routes.map(\.destination) == [.hub, .hub, manager, manager, .hub])
        let words =
            grade == nil
            ? "The grade of the current officer is not known."
            : "The current officer is no longer in post: the person is not current to a field officer."
        #expect([0, 1, 4].allSatisfy { routes[$0].reasons[1] == words })
    }

    @Test func `Being in post is nothing to a case that nobody holds or that is not standalone`() throws {
        let nobody = try ReceivedRow.standalone().facts()
        #expect(
            IntakeDecision(nobody, currentOfficerIsInPost: false).route.reasons[1]
                == "The person is not current to a field officer.")
        let order = try ReceivedRow.order(Self.held).facts()
        let decision = IntakeDecision(order, currentOfficerGrade: .po, currentOfficerIsInPost: false)
        #expect(decision.route.destination == .fieldTeam("Preston"))
    }

    @Test func `An allocation here overrides the officer of the extract`() throws {
        var facts = try ReceivedRow.standalone().facts()
        facts.currentOfficer = "STF0030"
        #expect(IntakeDecision(facts, currentOfficerGrade: .pso).route.destination == .fieldTeam("Preston"))
    }

    @Test(arguments: OfficerGrade.allCases.map(Optional.some) + [nil])
    func `What is not standalone goes to the field team of the town`(grade: OfficerGrade?) throws {
        let rows = [
            ReceivedRow.order(), .order([.flags: "IOM"]), .order([.flags: "DA"]), .order([.score: ""]), .licence(),
            .licence([.sentenceType: "CUSTODY"]), .licence([.sentenceType: "PSS"]),
        ]
        for row in rows {
            let route = try row.with([.town: "KENDAL"]).decision(grade).route
            #expect(route.destination == .fieldTeam("Kendal"))
            #expect(route.reasons == ["Not a standalone order: it goes to the field team of Kendal."])
        }
    }

    @Test func `What is escalated goes to the NPS, for its causes`() throws {
        let decision = try ReceivedRow.standalone([.harm: "HIGH"]).decision(.po)
        #expect(decision.route.destination == .nationalProbationService)
        #expect(decision.route.reasons == decision.escalations.map(\.sentence))
    }

    @Test func `The reasons say why a standalone case goes where it goes`() throws {
        let standalone = "A standalone order of unpaid work or an attendance centre."
        #expect(
            try ReceivedRow.standalone().decision().route.reasons == [
                standalone, "The person is not current to a field officer.",
            ])
        #expect(
            try ReceivedRow.standalone(Self.held).decision(.pso).route.reasons == [
                standalone, "The person is current to a field officer, who keeps the case.",
            ])
        #expect(
            try ReceivedRow.standalone(Self.held).decision().route.reasons == [
                standalone, "The grade of the current officer is not known.",
            ])
        #expect(
            try ReceivedRow.standalone([.flags: "CP_PLAN"]).decision().route.reasons == [
                standalone, "Blue is above what a Hub officer may hold: the field manager of Preston decides.",
            ])
        #expect(
            try ReceivedRow.standalone([.score: ""]).decision().route.reasons == [
                standalone, "The person is not current to a field officer.",
                "The band is pending: Blue or Red would go to the field manager.",
            ])
        #expect(
            try ReceivedRow.standalone([.managedBy: "NPS"]).decision().route.reasons == [
                "The NPS holds the person: only the unpaid work is delivered here."
            ])
    }

    @Test func `Grades are those of the staff list`() {
        #expect(OfficerGrade.allCases.map(\.rawValue) == ["PO", "PSO", "PQIP", "HUB_RO"])
        #expect(OfficerGrade.allCases.map(\.isField) == [true, true, true, false])
    }
}
