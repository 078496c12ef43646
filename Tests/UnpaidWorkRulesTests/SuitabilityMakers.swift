import CivilCalendar
import UnpaidWorkRules

extension PlacementAssessment {
    /// Nothing is owed and nothing speaks against any site.
    static let complete = PlacementAssessment.with { _ in }

    static func with(_ change: (inout PlacementAssessment) -> Void) -> PlacementAssessment {
        var assessment = PlacementAssessment()
        assessment.health = "Well"
        assessment.fitness = .anyWork
        assessment.vulnerability = "None"
        assessment.riskOfSeriousHarm = .low
        assessment.weapons = .no
        assessment.threatsToOthers = .no
        assessment.restrainingOrder = .no
        assessment.sexualRisk = .no
        assessment.riskToChildren = .no
        assessment.motivation = "Wants to be done by autumn"
        assessment.diversity = "Nothing to note"
        assessment.availability = [.monday, .tuesday]
        assessment.sources = [.interview]
        change(&assessment)
        return assessment
    }

    /// Complete, with one of the five answered like that.
    static func with(_ question: AssessmentQuestion, _ answer: TriState?) -> PlacementAssessment {
        .with {
            switch question {
            case .weapons: $0.weapons = answer
            case .threatsToOthers: $0.threatsToOthers = answer
            case .restrainingOrder: $0.restrainingOrder = answer
            case .sexualRisk: $0.sexualRisk = answer
            case .riskToChildren: $0.riskToChildren = answer
            }
        }
    }
}

extension PersonFacts {
    /// A man from Preston of whom nothing is on record.
    static let man = PersonFacts.with { _ in }
    static let woman = PersonFacts.with { $0.sex = "F" }

    static func with(_ change: (inout PersonFacts) -> Void) -> PersonFacts {
        var person = PersonFacts(sex: "M", town: "Preston", postcodeDistrict: "PR1")
        person.assessment = .complete
        change(&person)
        return person
    }

    static func assessed(_ change: (inout PlacementAssessment) -> Void) -> PersonFacts {
        .with { $0.assessment = .with(change) }
    }
}

extension Project {
    /// In Blackpool, on Mondays and Tuesdays, open and risk-assessed all through 2019.
    static func of(
        _ type: ProjectType = .independentWorking, _ attributes: SiteAttributes = [], name: String = "Sea wall",
        town: String = "Blackpool", weekdays: Set<Weekday> = [.monday, .tuesday], opensOn: Day = day("2019-01-01"),
        closesOn: Day? = day("2020-01-01"), riskAssessedOn: Day? = day("2019-01-01"),
        riskAssessmentExpiresOn: Day? = day("2019-12-31"), siteCapacity: Int = 10, supervisorRatio: Int = 8
    ) -> Project {
        Project(
            id: "1", name: name, type: type, attributes: attributes, town: town, postcodeDistrict: "FY1",
            weekdays: weekdays, opensOn: opensOn, closesOn: closesOn, riskAssessedOn: riskAssessedOn,
            riskAssessmentExpiresOn: riskAssessmentExpiresOn, siteCapacity: siteCapacity,
            supervisorRatio: supervisorRatio)
    }
}

extension AssessmentGate {
    static func of(
        _ assessment: PlacementAssessment?, _ inquiries: [Inquiry] = [], release: WorkshopRelease? = nil
    ) -> AssessmentGate {
        AssessmentGate(assessment, inquiries: inquiries, release: release, on: today)
    }
}

/// What speaks against a person at a project on a Monday.
func conflicts(
    _ person: PersonFacts, _ project: Project, on day: Day = today, womenBooked: Int? = nil, booked: Set<String> = []
) -> [Conflict] {
    suitability(person, project, on: day, womenBooked: womenBooked, booked: booked).conflicts
}

func suitability(
    _ person: PersonFacts, _ project: Project, on day: Day = today, womenBooked: Int? = nil, booked: Set<String> = []
) -> Suitability {
    Suitability(
        person, project, gate: .of(person.assessment), weekday: day.weekday, on: day, womenBooked: womenBooked,
        booked: booked)
}
