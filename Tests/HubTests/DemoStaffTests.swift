import Foundation
import Testing

@testable import Hub

struct DemoStaffTests {
    /// The folder of the checked-in reference files.
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../compose/demo").standardizedFileURL

    private func checkedIn(_ name: String) throws -> String {
        try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    }

    @Test func `The checked-in staff are those of seed 1`() throws {
        let lines = ([DemoStaffMember.header] + demoStaff().map(\.fields)).map(csvLine)
        #expect(try checkedIn("staff.csv") == lines.joined())
    }

    @Test func `The checked-in sites and prisons are the generator's`() throws {
        let sites = ([DemoSite.header] + DemoSite.all.map(\.fields)).map(csvLine)
        #expect(try checkedIn("sites.csv") == sites.joined())
        let prisons = ([DemoPrison.header] + DemoPrison.all.map(\.fields)).map(csvLine)
        #expect(try checkedIn("prisons.csv") == prisons.joined())
    }

    @Test func `Two hundred and twenty-nine people work for 5,500, in every grade`() {
        let staff = demoStaff()
        #expect(staff.count == 229)
        #expect(Set(staff.map(\.grade)) == Set(DemoGrade.allCases))
        #expect(staff.map(\.id) == (1...229).map { "STF" + DemoPerson.padded($0, to: 4) })
        #expect((15...35).contains(staff.count { !$0.absence.isEmpty }))
        #expect(staff.allSatisfy { $0.skills.isEmpty || $0.grade.isField })
        #expect(staff.allSatisfy { member in DemoSite.all.contains { $0.name == member.site.name } })
    }

    @Test func `The grades follow one another, the probation officers first, and in each the sites`() {
        let grades = demoStaff().map(\.grade)
        let heads = DemoGrade.allCases.map { grade in grades.count { $0 == grade } }
        #expect(heads == [38, 62, 7, 9, 14, 33, 3, 18, 16, 29])
        #expect(grades == zip(DemoGrade.allCases, heads).flatMap { Array(repeating: $0, count: $1) })
        let sites = DemoSite.all.map(\.name)
        for members in Dictionary(grouping: demoStaff(), by: \.grade).values {
            let places = members.compactMap { sites.firstIndex(of: $0.site.name) }
            #expect(places.count == members.count && places == places.sorted())
        }
    }

    @Test(arguments: [
        ("STF0119", "Gareth Pugh", "M", DemoGrade.teamManager, "Preston LMC"),
        ("STF0008", "Sadia Rahman", "F", .probationOfficer, "Preston LMC"),
        ("STF0108", "Leanne Fisher", "F", .hubOfficer, "Preston Hub"),
    ])
    func `Whoever the demo signs in as is on the staff list, full time, in post and there`(
        id: String, name: String, sex: String, grade: DemoGrade, site: String
    ) throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let staff = demoStaff(people: 5501, seed: seed)
            let member = try #require(staff.first { $0.id == id })
            #expect("\(member.forename) \(member.surname)" == name && member.sex.rawValue == sex)
            #expect(member.grade == grade && member.site.name == site && member.fteTenths == 10)
            #expect(member.absence.isEmpty && member.endsOn == nil && "\(member.startedOn)" < "2019-06-03")
            #expect(staff.count { "\($0.forename) \($0.surname)" == name } == 1)
        }
    }

    @Test(arguments: [(1, 1), (5500, 1), (5501, 2), (11_000, 2), (11_001, 3)])
    func `Each 5,500 more people have as many staff more`(people: Int, teams: Int) {
        let staff = demoStaff(people: people)
        #expect(staff.count == 229 * teams)
        #expect(Set(staff.map(\.id)).count == staff.count)
        #expect(staff.prefix(229).map(\.fields) == demoStaff().map(\.fields))
    }

    @Test func `An officer works where the person lives, and the Hub holds only plain unpaid work`() throws {
        let staff = Dictionary(uniqueKeysWithValues: demoStaff().map { ($0.id, $0) })
        for row in try demoRows(people: 2000) where row.isSound && !row.currentOfficer.isEmpty {
            let officer = try #require(staff[row.currentOfficer])
            if officer.grade == .hubOfficer {
                #expect(row.requirements == "UPW:\(row.hours(of: "UPW") ?? 0)h")
                #expect(!row.decisions.contains("yes") && !row.flags.contains("CP_PLAN") && !row.flags.contains("IOM"))
                #expect(try #require(Int(row.ogrs3)) < (row.rosh == "MEDIUM" ? 50 : 90))
            } else {
                #expect(officer.site.town == row.person.home.town)
            }
        }
    }
}
