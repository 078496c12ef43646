import CivilCalendar
import Testing

@testable import Hub

struct DemoTrainingTests {
    private static let day = Day(iso: "2019-06-03")!
    /// Fifty teams, so that shares tell.
    private let staff = demoStaff(people: 275_000)

    private func perMille(_ count: Int, of all: Int) -> Int { count * 1000 / all }

    @Test func `Only field officers have training, child protection only those who work with it`() {
        #expect(staff.allSatisfy { $0.training.isEmpty || $0.grade.isField })
        for member in staff where !member.skills.contains("CHILD_PROTECTION") {
            #expect(member.training.allSatisfy { $0.course != .childProtection })
        }
        #expect(staff.allSatisfy { Set($0.training.map(\.course)).count == $0.training.count })
    }

    @Test(arguments: [DemoTraining.Course.risk, .domesticAbuse, .childProtection])
    func `Most officers' training is in date, some has expired and some is missing`(
        course: DemoTraining.Course
    ) throws {
        let officers = staff.filter {
            $0.grade == .probationOfficer || $0.grade == .serviceOfficer
        }.filter { course != .childProtection || $0.skills.contains("CHILD_PROTECTION") }
        let days = officers.compactMap { $0.training.first { $0.course == course }?.validUntil }
        #expect((30...50).contains(perMille(officers.count - days.count, of: officers.count)))
        #expect((48...68).contains(perMille(days.count { $0 < Self.day }, of: officers.count)))
        #expect(days.allSatisfy { (-700...200).contains($0.distance(to: Self.day)) })
    }

    @Test func `Trainees have some of it`() {
        let trainees = staff.filter { $0.grade == .trainee }
        let count = trainees.reduce(0) { $0 + $1.training.count { $0.course != .childProtection } }
        #expect((500...600).contains(perMille(count, of: 2 * trainees.count)))
    }

    @Test func `The column is the last, and lists courses with the last day on which they count`() throws {
        #expect(DemoStaffMember.header.suffix(2) == ["absence", "training"])
        var member = try #require(staff.first)
        member.training = [
            DemoTraining(course: .risk, validUntil: Day(iso: "2020-03-31")!),
            DemoTraining(course: .domesticAbuse, validUntil: Day(iso: "2019-11-30")!),
        ]
        #expect(member.fields.last == "RISK:2020-03-31;DA:2019-11-30")
        #expect(member.fields.count == DemoStaffMember.header.count)
    }
}
