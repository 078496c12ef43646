import CivilCalendar

/// Somebody who may hold cases.
package struct Officer: Sendable, Hashable {
    package let id: String
    package let surname: String
    package let forenames: String
    package let sex: Sex
    package let grade: OfficerGrade
    /// Of full-time hours, 1 to 100.
    package let ftePercent: Int
    package let site: String
    package let skills: Set<OfficerSkill>
    package let startedOn: Day
    /// The last day in post; nil where no end is known.
    package let endsOn: Day?
    package var reductions: [Reduction]
    package var training: [Training]

    package init(
        id: String, surname: String, forenames: String, sex: Sex, grade: OfficerGrade, ftePercent: Int, site: String,
        skills: Set<OfficerSkill>, startedOn: Day, endsOn: Day?, reductions: [Reduction] = [],
        training: [Training] = []
    ) {
        self.id = id
        self.surname = surname
        self.forenames = forenames
        self.sex = sex
        self.grade = grade
        self.ftePercent = ftePercent
        self.site = site
        self.skills = skills
        self.startedOn = startedOn
        self.endsOn = endsOn
        self.reductions = reductions
        self.training = training
    }

    /// As people say it: forenames, then surname.
    package var name: String { "\(forenames) \(surname)" }

    /// Of several absences, the one that lasts longest.
    package func presence(on day: Day) -> Presence {
        if let endsOn, endsOn < day { return .left(endsOn) }
        if day < startedOn { return .notStarted(startedOn) }
        let absences = reductions.filter { $0.reason.isAbsence && $0.isInForce(on: day) }
        guard let longest = absences.max(by: { $0.until ?? .last < $1.until ?? .last }) else { return .present }
        return .absent(longest.reason, until: longest.until)
    }

    /// The last day on which the course counts; nil where it is not recorded.
    func validUntil(_ course: TrainingCourse) -> Day? {
        training.lazy.filter { $0.course == course }.map(\.validUntil).max()
    }
}
