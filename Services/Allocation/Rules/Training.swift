import CivilCalendar

/// What officers are trained in and must renew; the raw value is the record's code.
package enum TrainingCourse: String, Sendable, CaseIterable {
    case riskOfHarm = "RISK"
    case domesticAbuse = "DA"
    case childProtection = "CHILD_PROTECTION"

    package var name: String {
        switch self {
        case .riskOfHarm: "Risk of serious harm"
        case .domesticAbuse: "Domestic abuse"
        case .childProtection: "Child protection"
        }
    }
}

/// A course that an officer has taken.
package struct Training: Sendable, Hashable {
    package let course: TrainingCourse
    /// The last day on which it counts.
    package let validUntil: Day

    package init(course: TrainingCourse, validUntil: Day) {
        self.course = course
        self.validUntil = validUntil
    }
}
