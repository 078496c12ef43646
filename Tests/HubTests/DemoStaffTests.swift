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

    @Test(arguments: [(1, 1), (5500, 1), (5501, 2), (11_000, 2), (11_001, 3)])
    func `Each 5,500 more people have as many staff more`(people: Int, teams: Int) {
        let staff = demoStaff(people: people)
        #expect(staff.count == 229 * teams)
        #expect(Set(staff.map(\.id)).count == staff.count)
        #expect(staff.prefix(229).map(\.fields) == demoStaff().map(\.fields))
    }

    @Test(arguments: [5500, 11_000])
    func `A field officer holds some 46 cases, a Hub officer some 120`(people: Int) throws {
        let grades = Dictionary(uniqueKeysWithValues: demoStaff(people: people).map { ($0.id, $0.grade) })
        var held: [DemoGrade: Int] = [:]
        for row in try demoRows(people: people) where !row.currentOfficer.isEmpty {
            held[try #require(grades[row.currentOfficer]), default: 0] += 1
        }
        let heads = Dictionary(grouping: grades.values, by: \.self).mapValues(\.count)
        let fieldCases = DemoGrade.field.reduce(0) { $0 + held[$1, default: 0] }
        let fieldHeads = DemoGrade.field.reduce(0) { $0 + heads[$1, default: 0] }
        #expect((44...48).contains(fieldCases / fieldHeads))
        #expect((108...132).contains(held[.hubOfficer, default: 0] / heads[.hubOfficer, default: 1]))
        #expect(Set(held.keys) == Set(DemoGrade.field + [.hubOfficer]))
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
