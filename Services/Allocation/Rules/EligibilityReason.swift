import CivilCalendar

/// A rule about who may hold a case, as it fired for one officer.
package enum EligibilityReason: Sendable, Hashable {
    /// What asks for a certain grade: a band, or a circumstance whatever the band.
    package enum Ground: Sendable, Hashable {
        case band(ColourBand)
        case circumstance(Circumstance)

        package var name: String {
            switch self {
            case .band(let band): band.name
            case .circumstance(let circumstance): circumstance.name
            }
        }
    }

    case absent(ReductionReason, until: Day?)
    case left(Day)
    case notStarted(Day)
    case notBanded
    /// A probation officer.
    case anyBand
    case withinGrade(OfficerGrade, ColourBand)
    /// A probation services officer, long enough in post and trained.
    case experienced(ColourBand)
    /// Before the day on which the officer will have been in post for twelve months.
    case tooShortInPost(until: Day)
    case trainingNotRecorded(TrainingCourse)
    /// After the last day on which it counted.
    case trainingExpired(TrainingCourse, on: Day)
    case countersigned(OfficerGrade, Ground)
    case beyondGrade(OfficerGrade, Ground)
    /// An officer of the Hub holds nothing else.
    case notStandalone

    /// What the rule says by itself; the worst of all that fired wins.
    package var verdict: Eligibility.Verdict {
        switch self {
        case .anyBand, .withinGrade, .experienced: .eligible
        case .countersigned: .withCountersignature
        case .absent, .left, .notStarted, .notBanded, .tooShortInPost, .trainingNotRecorded, .trainingExpired,
            .beyondGrade, .notStandalone:
            .notEligible
        }
    }

    /// In plain English, for people.
    package var sentence: String {
        switch self {
        case .absent(let reason, let until): Presence.absent(reason, until: until).sentence ?? ""
        case .left(let day): Presence.left(day).sentence ?? ""
        case .notStarted(let day): Presence.notStarted(day).sentence ?? ""
        case .notBanded: "A case without a band cannot be given to anybody."
        case .anyBand: "A probation officer may hold any band."
        case .withinGrade(let grade, let band): "\(grade.withCapitalArticle) may hold \(band.name)."
        case .experienced(let band):
            "A probation services officer with 12 months in post and current training may hold \(band.name)."
        case .tooShortInPost(let day): "Less than 12 months in post until \(day.inWords): Blue and Red ask for more."
        case .trainingNotRecorded(let course): "\(course.name) training is not recorded: Blue and Red ask for it."
        case .trainingExpired(let course, let day):
            "\(course.name) training ran out on \(day.inWords): Blue and Red ask for it."
        case .countersigned(let grade, let ground):
            "\(ground.name): \(grade.withArticle) needs a manager's countersignature."
        case .beyondGrade(let grade, let ground): "\(ground.name): not for \(grade.withArticle)."
        case .notStandalone: "An officer of the Hub may hold standalone cases only."
        }
    }
}

extension EligibilityReason {
    /// Nil for an officer who is present.
    init?(_ presence: Presence) {
        switch presence {
        case .present: return nil
        case .absent(let reason, let until): self = .absent(reason, until: until)
        case .left(let day): self = .left(day)
        case .notStarted(let day): self = .notStarted(day)
        }
    }
}

extension OfficerGrade {
    /// In full, inside a sentence.
    package var name: String {
        switch self {
        case .po: "probation officer"
        case .pso: "probation services officer"
        case .pqip: "trainee probation officer"
        case .hubRO: "officer of the Hub"
        }
    }

    fileprivate var withArticle: String { "\(self == .hubRO ? "an" : "a") \(name)" }
    fileprivate var withCapitalArticle: String { "\(self == .hubRO ? "An" : "A") \(name)" }
}
