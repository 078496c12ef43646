import AllocationRules
import Testing

struct IntakeListTests {
    /// The limits as the extract's description has them, and ours where it has none.
    @Test(arguments: [
        ("UPW", "h", 40, 300), ("AC", "h", 12, 36), ("RAR", "d", 1, 365), ("DRR", "m", 1, 36), ("ATR", "m", 1, 36),
        ("MHTR", "m", 1, 36),
    ])
    func `A requirement lies within its limits`(kind: String, unit: String, least: Int, most: Int) throws {
        let young: [IntakeColumn: String] = [.dateOfBirth: "1997-01-01"]
        for amount in [least, most] {
            let code = "\(kind):\(amount)\(unit)"
            let facts = try ReceivedRow.order(young).with([.requirements: code]).facts()
            #expect(facts.requirements.map(\.code) == [code])
        }
        for amount in [least - 1, most + 1] {
            let code = "\(kind):\(amount)\(unit)"
            let fault = try ReceivedRow.order(young).with([.requirements: code]).fault()
            #expect(fault.kind == .outOfRange)
            #expect(fault.value == code)
            #expect(fault.sentence.contains("\(least) to \(most) "))
            #expect(fault.sentence.hasSuffix("\(kind):\(least)\(unit)."))
        }
    }

    @Test(arguments: [
        ("TSP", Requirement.Programme.thinkingSkills), ("BBR", .buildingBetterRelationships), ("RESOLVE", .resolve),
        ("DID", .drinkImpairedDrivers),
    ])
    func `A programme is one of four`(code: String, programme: Requirement.Programme) throws {
        let requirement = try #require(
            try ReceivedRow.order([.requirements: "PROG:\(code)"]).facts().requirements.first)
        #expect(requirement.extent == .programme(programme))
        #expect(requirement.code == "PROG:\(code)")
    }

    /// Sentenced on 30 May 2019.
    @Test(arguments: [("2001-05-30", true), ("1994-05-31", true), ("1994-05-30", false), ("1973-01-01", false)])
    func `An attendance centre is for people aged 18 to 24 at sentence`(born: String, isSound: Bool) throws {
        let row = ReceivedRow.order([.dateOfBirth: born, .requirements: "UPW:80h;AC:24h"])
        guard !isSound else {
            #expect(row.faults == [])
            return
        }
        let fault = try row.fault()
        #expect(fault.column == .requirements)
        #expect(fault.value == "AC:24h")
        #expect(fault.kind == .inconsistent)
        #expect(fault.sentence == "It must be for a person aged 18 to 24 at sentence.")
    }

    @Test(arguments: ["UPW:80h;UPW:40h", "RAR:5d;UPW:80h;RAR:5d", "PROG:TSP;PROG:BBR"])
    func `The same kind of requirement twice is a duplicate`(requirements: String) throws {
        let fault = try ReceivedRow.order([.requirements: requirements]).fault()
        #expect(fault.kind == .duplicate)
        #expect(requirements.hasSuffix(fault.value))
    }

    @Test(arguments: [IntakeColumn.requirements, .flags], ["", ";", "UPW:80h;"])
    func `Nothing between semicolons is no item`(column: IntakeColumn, value: String) {
        let item = column == .flags ? value.replacing("UPW:80h", with: "DA") : value
        #expect(ReceivedRow.order([column: item]).faults.isEmpty == item.isEmpty)
    }

    @Test(arguments: RiskFlag.allCases)
    func `Each flag is known`(flag: RiskFlag) throws {
        #expect(try ReceivedRow.order([.flags: flag.rawValue]).facts().flags == [flag])
    }

    @Test func `The flags are those of the extract`() {
        #expect(
            RiskFlag.allCases.map(\.rawValue) == [
                "IOM", "CP_PLAN", "CHILD_CONCERN", "DA", "SEX_OFFENDER", "PREVENT", "HATE_CRIME", "COMPLEX_MH", "SOC",
                "ACE", "MAPPA1", "MAPPA2", "MAPPA3",
            ])
    }

    @Test func `A flag said twice counts once`() throws {
        #expect(try ReceivedRow.order([.flags: "DA;DA"]).facts().flags == [.domesticAbuse])
    }

    @Test(arguments: [
        ("DA", Circumstance.domesticAbuse), ("CHILD_CONCERN", .childConcern), ("HATE_CRIME", .hateCrime),
        ("COMPLEX_MH", .complexMentalHealth),
    ])
    func `A consider-blue question among the flags may be answered yes or no`(
        flag: String, circumstance: Circumstance
    ) throws {
        for (answer, applies) in [("yes", true), ("no", false)] {
            let facts = try ReceivedRow.order([.flags: "IOM;\(flag)", .decisions: "\(flag):\(answer)"]).facts()
            #expect(facts.decisions == [circumstance.decided(applies)])
        }
    }

    @Test(arguments: [
        ("IOM", "IOM:yes", IntakeFault.Kind.inconsistent), ("ACE", "ACE:no", .inconsistent),
        ("MAPPA1", "MAPPA1:yes", .inconsistent), ("DA", "HATE_CRIME:yes", .inconsistent), ("", "DA:no", .inconsistent),
    ])
    func `A decision is about a question that the row raises`(
        flags: String, decisions: String, kind: IntakeFault.Kind
    ) throws {
        let fault = try ReceivedRow.order([.flags: flags, .decisions: decisions]).fault()
        #expect(fault.column == .decisions)
        #expect(fault.value == decisions)
        #expect(fault.kind == kind)
    }

    @Test func `A question is answered once`() throws {
        let fault = try ReceivedRow.order([.flags: "DA;HATE_CRIME", .decisions: "DA:yes;HATE_CRIME:no;DA:no"]).fault()
        #expect(fault.kind == .duplicate)
        #expect(fault.value == "DA:no")
    }

    @Test func `A faulty flag does not make the decisions faulty`() throws {
        #expect(try ReceivedRow.order([.flags: "D A", .decisions: "DA:yes"]).fault().column == .flags)
    }
}
