import CivilCalendar

/// A course that an invented officer has taken, and the last day on which it counts.
struct DemoTraining {
    enum Course: String {
        case risk = "RISK"
        case domesticAbuse = "DA"
        case childProtection = "CHILD_PROTECTION"
    }

    var course: Course
    var validUntil: Day

    /// As the staff list writes it, such as `RISK:2020-03-31`.
    var text: String { "\(course.rawValue):\(validUntil)" }

    /// What somebody has taken: every field officer is to have risk and domestic abuse, and child protection who works
    /// with it; the Hub's cases ask for none.
    static func taken(
        by grade: DemoGrade, skills: [String], on day: Day, _ random: inout SplitMix64
    ) -> [DemoTraining] {
        guard grade.isField else { return [] }
        let asked: [Course] = [.risk, .domesticAbuse]
        let courses = skills.contains(Course.childProtection.rawValue) ? asked + [.childProtection] : asked
        let missingPerMille = grade == .trainee ? missingPerMilleOfTrainees : missingPerMille
        return courses.filter { _ in !random.happens(perMille: missingPerMille) }.map { course in
            let isExpired = random.happens(perMille: expiredPerMille)
            let days = isExpired ? -random.within(daysExpired) : random.within(daysLeft)
            return DemoTraining(course: course, validUntil: day.advanced(by: days)!)
        }
    }

    /// All ours; so that some field officers may not hold Blue, and a manager has training to chase.
    private static let missingPerMille = 40
    private static let missingPerMilleOfTrainees = 450
    private static let expiredPerMille = 60
    private static let daysExpired = 1...200
    /// The last day itself still counts.
    private static let daysLeft = 0...700
}
