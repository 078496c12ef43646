import AllocationRules
import CivilCalendar
import Testing

struct CaseExceptionTests {
    private static func exceptions(
        _ row: ReceivedRow = .order(), _ band: ColourBand?, _ officer: Officer?, isCountersigned: Bool = false
    ) throws -> [CaseException] {
        let demand = CaseDemand(try row.facts(), band: band, site: "Preston", today: today)
        return CaseException.exceptions(of: demand, heldBy: officer, isCountersigned: isCountersigned, on: today)
    }

    /// What is amiss with green, yellow, blue and red cases without and with a countersignature: `-` nothing, `G`
    /// beyond grade, `E` beyond experience, `H` beyond the Hub, `B` beyond both grade and Hub.
    @Test(
        arguments: [
            (.po, "----", "----"), (.pso, "---G", "----"), (.pqip, "--EG", "---G"), (.hubRO, "--HB", "--HB"),
        ] as [(OfficerGrade, String, String)])
    func `Who holds which band`(grade: OfficerGrade, plain: String, countersigned: String) throws {
        let meanings: [Character: [CaseException]] = [
            "-": [], "G": [.beyondGrade], "E": [.beyondExperience], "H": [.hubOfficerBeyondHub],
            "B": [.beyondGrade, .hubOfficerBeyondHub],
        ]
        for (letters, isCountersigned) in [(plain, false), (countersigned, true)] {
            for (band, letter) in zip(ColourBand.allCases, letters) {
                let found = try Self.exceptions(
                    .standalone(), band, Officer.of(grade), isCountersigned: isCountersigned)
                #expect(found == meanings[letter], "\(band), countersigned: \(isCountersigned)")
            }
        }
    }

    @Test(arguments: ["CP_PLAN", "SEX_OFFENDER", "PREVENT"], [ColourBand.blue, nil])
    func `What asks for a probation officer is with one or countersigned, banded or not yet`(
        flag: String, band: ColourBand?
    ) throws {
        let row = ReceivedRow.order([.flags: flag])
        #expect(try Self.exceptions(row, band, Officer.of(.po)) == [])
        #expect(try Self.exceptions(row, band, Officer.of(.pso)) == [.beyondGrade])
        #expect(try Self.exceptions(row, band, Officer.of(.pso), isCountersigned: true) == [])
        #expect(try Self.exceptions(row, band, Officer.of(.pqip), isCountersigned: true) == [.beyondGrade])
        let hub = Officer.of(.hubRO)
        #expect(try Self.exceptions(row, band, hub, isCountersigned: true) == [.beyondGrade, .hubOfficerBeyondHub])
    }

    @Test(arguments: [ColourBand.green, nil])
    func `An officer of the Hub with a case that is not standalone is an exception`(band: ColourBand?) throws {
        #expect(try Self.exceptions(.order(), band, Officer.of(.hubRO)) == [.hubOfficerBeyondHub])
        #expect(try Self.exceptions(.standalone(), band, Officer.of(.hubRO)) == [])
    }

    @Test(arguments: [("2018-06-03", []), ("2018-06-04", [.beyondExperience])] as [(String, [CaseException])])
    func `Blue with a probation services officer asks for twelve months in post`(
        startedOn: String, expected: [CaseException]
    ) throws {
        #expect(try Self.exceptions(.order(), .blue, Officer.of(.pso, startedOn: startedOn)) == expected)
        #expect(try Self.exceptions(.order(), .yellow, Officer.of(.pso, startedOn: startedOn)) == [])
    }

    @Test func `Training that ran out is lacking experience, training without a record is its own exception`() throws {
        func found(_ training: [Training]) throws -> [CaseException] {
            try Self.exceptions(.order(), .blue, Officer.of(.pso, training: training))
        }
        let risk = Training(course: .riskOfHarm, validUntil: day("2020-01-01"))
        let lastDay = Training(course: .domesticAbuse, validUntil: day("2019-06-03"))
        let over = Training(course: .domesticAbuse, validUntil: day("2019-06-02"))
        #expect(try found([risk, lastDay]) == [])
        #expect(try found([risk, over]) == [.beyondExperience])
        #expect(try found([risk]) == [.trainingNotRecorded])
        #expect(try found([over]) == [.beyondExperience, .trainingNotRecorded])
        #expect(try Self.exceptions(.order(), .yellow, Officer.of(.pso, training: [])) == [])
    }

    @Test func `An officer who is absent, has left, has not started or is unknown is an exception`() throws {
        let leave = Reduction.of(.annualLeave, 100, from: "2019-06-03", until: "2019-06-03")
        #expect(try Self.exceptions(.order(), .green, Officer.of(.po, reductions: [leave])) == [.officerAbsent])
        #expect(try Self.exceptions(.order(), .green, Officer.of(.po, startedOn: "2019-06-04")) == [.officerAbsent])
        #expect(try Self.exceptions(.order(), .green, Officer.of(.po, endsOn: "2019-06-02")) == [.officerLeft])
        #expect(try Self.exceptions(.order(), .green, Officer.of(.po, endsOn: "2019-06-03")) == [])
        #expect(try Self.exceptions(.order(), nil, nil) == [.officerUnknown])
    }

    @Test func `An IOM nominal who is banded and not Red is an exception`() throws {
        let (officer, row) = (Officer.of(.po), ReceivedRow.order([.flags: "IOM"]))
        #expect(try Self.exceptions(row, .blue, officer) == [.iomNotRed])
        #expect(try Self.exceptions(row, .red, officer) == [])
        #expect(try Self.exceptions(row, nil, officer) == [])
        #expect(try Self.exceptions(row, .blue, nil) == [.officerUnknown, .iomNotRed])
    }

    @Test func `Exceptions are numbered as in the contract, each with a name and a sentence`() {
        let all: [CaseException] = [
            .beyondGrade, .beyondExperience, .hubOfficerBeyondHub, .officerAbsent, .officerLeft, .officerUnknown,
            .iomNotRed, .trainingNotRecorded, .officerOverCapacity,
        ]
        #expect(all.map(\.rawValue) == Array(1...9))
        #expect(CaseException.allCases == all)
        #expect(Set(all.map(\.name)).count == 9)
        #expect(Set(all.map(\.sentence)).count == 9)
    }
}
