import ArgumentParser
import Foundation
import Messages
import Testing

@testable import Hub

struct LoadRegistersCommandTests {
    private static let columns = "staff_id,surname,forenames,sex,grade,fte,site,skills,started_on,ends_on,absence"
    private static let member = "STF0001,Bell,Ann,F,PO,0.6,Kendal NC,DA;WOMEN,2014-02-24,2020-01-31,2019-05-01/"

    /// What is asked of the service for such a file of staff.
    private func request(staff text: String) throws -> Wire.LoadRegistersRequest {
        let file = FileManager.default.temporaryDirectory.appending(path: "staff-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try LoadRegistersCommand.parse(["--staff", file.path]).request()
    }

    private let expected = Wire.StaffMember(
        staffId: "STF0001", surname: "Bell", forenames: "Ann", sex: "F", grade: "PO", ftePercent: 60, site: "Kendal NC",
        skills: ["DA", "WOMEN"], startedOn: "2014-02-24", endsOn: "2020-01-31", absence: "2019-05-01/")

    @Test func `A staff list may do without training`() throws {
        let request = try request(staff: "\(Self.columns)\n\(Self.member)\n")
        #expect(request.staff == [expected])
        #expect(request.sites.isEmpty && request.prisons.isEmpty)
    }

    @Test(arguments: [
        ("", []), ("RISK:2020-03-31", ["RISK:2020-03-31"]),
        ("RISK:2020-03-31;DA:2019-11-30", ["RISK:2020-03-31", "DA:2019-11-30"]),
    ])
    func `Training is sent course by course`(text: String, courses: [String]) throws {
        var member = expected
        member.training = courses
        #expect(try request(staff: "\(Self.columns),training\n\(Self.member),\(text)\n").staff == [member])
    }

    @Test func `The demo's staff list is taken whole`() throws {
        let staff = demoStaff()
        let text = ([DemoStaffMember.header] + staff.map(\.fields)).map(csvLine).joined()
        let sent = try request(staff: text).staff
        #expect(sent.map(\.staffId) == staff.map(\.id))
        #expect(sent.map(\.training) == staff.map { $0.training.map(\.text) })
        #expect(sent.allSatisfy { (1...100).contains($0.ftePercent) })
    }

    @Test(arguments: [
        "", columns.replacing(",absence", with: ""), "\(columns),skill", "\(columns),training,more",
        columns.replacing("absence", with: "training,absence"), "\(columns)\n\(member),RISK:2020-03-31",
        "\(columns),training\n\(member)", "\(columns),training\n\(member),,",
    ])
    func `Other columns, or a row with more or fewer fields than they, end the command with 65`(text: String) {
        #expect {
            try request(staff: text)
        } throws: {
            LoadRegistersCommand.exitCode(for: $0).rawValue == 65
        }
    }

    @Test func `A file that cannot be read ends the command with 66`() throws {
        let command = try LoadRegistersCommand.parse(["--sites", "/nowhere/sites.csv"])
        #expect {
            try command.request()
        } throws: {
            LoadRegistersCommand.exitCode(for: $0).rawValue == 66
        }
    }
}
