import CivilCalendar
import Messages
import Testing

@testable import Hub

struct DemoProjectTests {
    private let projects = DemoProject.all

    @Test func `There are thirty projects, each with an identity of its own that stays the same`() {
        #expect(projects.count == 30)
        #expect(Set(projects.map(\.id)).count == 30)
        #expect(Set(projects.map(\.name)).count == 30)
        #expect(projects.first?.id == "01900000-0000-7000-8000-000000000001")
        #expect(projects.last?.id == "01900000-0000-7000-8000-000000000030")
    }

    @Test func `Every town with a site has a project, and none is elsewhere`() {
        #expect(Set(projects.map(\.town)) == Set(DemoSite.all.map(\.town)))
    }

    @Test func `Three in four are outdoor groups, and every other kind that matters is there`() {
        #expect((21...24).contains(projects.count(where: \.isOutdoorGroup)))
        #expect(projects.count { $0.isOutdoorGroup && $0.isWomenOnly } == 1)
        let types = Set(projects.map(\.type))
        #expect(
            types.isSuperset(of: [
                .groupRegional, .rapidDeployment, .individualCharity, .enclosedWorkshop, .induction,
                .educationContracted,
            ]))
    }

    @Test func `There is something at the sites for conflicts to arise from, and work at weekends`() {
        let attributes = Set(projects.flatMap(\.attributes))
        #expect(attributes.isSuperset(of: [.nearSchool, .sharpTools, .loneBeneficiary, .childrenPresent, .machinery]))
        #expect(projects.contains { $0.weekdays.contains(.sunday) })
        #expect(projects.count { $0.weekdays.contains(.saturday) } > projects.count / 2)
        #expect(projects.allSatisfy { Set($0.weekdays).count == $0.weekdays.count && !$0.weekdays.isEmpty })
    }

    @Test func `The demo's supervisor finds work in Preston today and tomorrow`() {
        for weekday in [Weekday.monday, .tuesday] {
            #expect(
                projects.contains {
                    $0.town == "Preston" && $0.usualSupervisors > 0 && $0.weekdays.contains(weekday)
                })
        }
    }

    @Test func `One risk assessment has expired, the others hold, and each says that it is invented`() throws {
        let day = try #require(Day(iso: "2019-06-03"))
        let sent = projects.map { Wire.Project($0, on: day) }
        #expect(sent.count { $0.riskAssessmentExpiresOn < "\(day)" } == 1)
        for project in sent {
            #expect(project.opensOn < project.riskAssessedOn && project.riskAssessedOn < "\(day)")
            #expect(project.riskAssessedOn < project.riskAssessmentExpiresOn)
            #expect(project.notes.contains("Invented") && project.startTime < project.endTime)
        }
    }
}
