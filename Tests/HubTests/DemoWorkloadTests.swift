import Testing

@testable import Hub

struct DemoWorkloadTests {
    /// The rows that somebody holds, as they came first.
    private func held(people: Int, seed: UInt64 = 1) throws -> [DemoRow] {
        var known: Set<String> = []
        return try demoRows(people: people, seed: seed).filter {
            !$0.currentOfficer.isEmpty && known.insert("\($0.crn) \($0.eventNumber)").inserted
        }
    }

    @Test(arguments: [5500, 11_000])
    func `A field officer holds some 44 cases, a trainee some 30, a Hub officer some 64`(people: Int) throws {
        let staff = demoStaff(people: people)
        let grades = Dictionary(uniqueKeysWithValues: staff.map { ($0.id, $0.grade) })
        let cases = Dictionary(grouping: try held(people: people)) { grades[$0.currentOfficer] }.mapValues(\.count)
        func casesEach(_ grades: [DemoGrade]) -> Int {
            grades.reduce(0) { $0 + cases[$1, default: 0] } / staff.count { grades.contains($0.grade) }
        }
        #expect((42...46).contains(casesEach(DemoGrade.field)))
        #expect((24...36).contains(casesEach([.trainee])))
        #expect((58...70).contains(casesEach([.hubOfficer])))
        #expect(Set(cases.keys) == Set(DemoGrade.field + [.hubOfficer]))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `Field officers hold about what they are there for, most of them 80 to 125 percent of it`(
        seed: UInt64
    ) throws {
        let officers = demoStaff(seed: seed).filter(\.grade.isField)
        let rows = Dictionary(grouping: try held(people: 5500, seed: seed), by: \.currentOfficer)
        let hundredths = officers.map { officer in rows[officer.id, default: []].reduce(0) { $0 + $1.pointHundredths } }
        let targets = officers.map { $0.fteTenths * ($0.grade == .trainee ? 360 : 600) }
        #expect((90...110).contains(hundredths.reduce(0, +) * 100 / targets.reduce(0, +)))
        let percents = zip(hundredths, targets).map { $0 * 100 / $1 }
        #expect(percents.count { (80...125).contains($0) } * 4 >= officers.count * 3)
        #expect(percents.allSatisfy { (40...180).contains($0) })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `A trainee holds nothing Red`(seed: UInt64) throws {
        let trainees = Set(demoStaff(seed: seed).filter { $0.grade == .trainee }.map(\.id))
        let rows = try held(people: 5500, seed: seed).filter { trainees.contains($0.currentOfficer) }
        #expect(rows.count > 100)
        #expect(rows.allSatisfy { !$0.isRed })
    }
}

extension DemoRow {
    fileprivate var isRed: Bool { Int(ogrs3)! >= 90 || flags.contains("IOM") }

    /// What a field officer's case counts: the points of its band, 40 % of them in custody.
    fileprivate var pointHundredths: Int {
        let isHigh = Int(ogrs3)! >= 50
        let isBlue =
            (isHigh && rosh == "MEDIUM") || decisions.contains("yes")
            || ["CP_PLAN", "SEX_OFFENDER", "PREVENT"].contains(where: flags.contains)
        let points = isRed ? 220 : isBlue ? 140 : isHigh || rosh == "MEDIUM" ? 80 : 50
        return sentenceType == "CUSTODY" ? points * 40 / 100 : points
    }
}
