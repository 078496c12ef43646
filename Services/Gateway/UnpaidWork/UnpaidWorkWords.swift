import GatewayKit
import Messages

// What the enums of unpaid work are called, each once.

extension Wire.Weekday: Worded { package static let words = Words<Self>() }

extension Wire.Frequency: Worded {
    package static let words: Words<Self> = [.weekly: "Every week", .fortnightly: "Every second week"]
}

extension Wire.Fitness: Worded { package static let words = Words<Self>() }

extension Wire.ProjectType: Worded {
    package static let words: Words<Self> = [
        .groupNational: "National group", .groupRegional: "Regional group",
        .individualCharity: "Individual placement with a charity", .partnerSupervised: "Supervised by a partner",
        .educationContracted: "Contracted education",
    ]
}

extension Wire.SessionState: Coloured {
    package static let words = Words<Self>()
    package static let colours: Colours = [.planned: .blue, .started: .yellow, .signedOff: .green]
}

extension Wire.StandDownCause: Worded {
    package static let words: Words<Self> = [
        .projectUnavailable: "Project not available", .overbooked: "More people than places",
        .loneWoman: "A woman would be alone in the group",
    ]
}

extension Wire.CheckInKind: Worded {
    package static let words: Words<Self> = [
        .started: "I have started", .well: "I am well", .ended: "I have finished", .alarm: "I need help",
    ]
}

extension Wire.IncidentKind: Worded { package static let words = Words<Self>() }

extension Wire.EntryVerdict: Worded {
    package static let words: Words<Self> = [.known: "Recorded before", .stale: "Changed by somebody else"]
}

extension Wire.RequirementState: Coloured {
    package static let words = Words<Self>()
    package static let colours: Colours = [
        .toAssess: .yellow, .toPlace: .yellow, .toInstruct: .yellow, .working: .blue, .completed: .green,
    ]

    /// Whether there is nothing left to do about it.
    var isOver: Bool { self == .completed || self == .withdrawn }
}

extension Wire.Worklist: Worded {
    package static let words: Words<Self> = [.arrangeBy: "Arrange soon", .reoffer: "To offer another day"]

    /// Who is on it, in one sentence.
    var purpose: String {
        switch self {
        case .toAssess: "People whose placement assessment is not complete."
        case .toPlace: "People who are assessed and have no appointment to come."
        case .toInstruct: "People who have an appointment and no instruction for it."
        case .working: "People who are placed and instructed."
        case .arrangeBy: "People whose first appointment must be arranged within two business days, or is late."
        case .reviewDue: "People whose six- or nine-month review is due."
        case .twelveMonths: "People whose twelve months are over, or may not last for the hours that are left."
        case .completed: "People who have worked all their hours."
        case .mine: "People whose responsible officer you are."
        case .reoffer: "People whom we stood down and who have no other day yet."
        case .intensive: "People who work four days a week and look for work on the fifth."
        case .unspecified, .unrecognized: "Everybody with unpaid work to do."
        }
    }
}

extension Wire.Known: Worded { package static let words = Words<Self>() }

extension Wire.AssessmentSource: Worded {
    package static let words: Words<Self> = [
        .oasys: "OASys", .preSentenceReport: "Pre-sentence report", .officer: "Responsible officer",
        .npsInformation: "Information from the NPS",
    ]
}

extension Wire.AssessmentQuestion: Worded { package static let words = Words<Self>() }

extension Wire.AdjustmentReason: Worded {
    package static let words: Words<Self> = [
        .courtReduction: "Reduced by the court", .courtIncrease: "Increased by the court",
        .timeServedElsewhere: "Hours worked elsewhere",
    ]
}

extension Wire.ReviewKind: Worded {
    package static let words: Words<Self> = [
        .sixMonths: "Six-month review", .nineMonths: "Nine-month review", .extensionApplied: "Extension applied for",
        .revocationApplied: "Revocation applied for",
    ]
}

extension Wire.LedgerKind: Worded {
    package static let words: Words<Self> = [.travel: "Travel time", .reversed: "Taken back"]
}

extension Wire.InstructionMethod: Worded {
    package static let words: Words<Self> = [.text: "Text message"]
}

extension Wire.UnpaidWorkClockKind: Worded {
    package static let words: Words<Self> = [
        .arrangeBy: "First appointment arranged", .startBy: "Work started", .sixMonthReview: "Six-month review",
        .nineMonthReview: "Nine-month review", .completeBy: "All hours worked",
    ]
}

extension Wire.SuitabilityVerdict: Coloured {
    package static let words: Words<Self> = [.needsManager: "Needs a manager’s reason", .refused: "Not possible"]
    package static let colours: Colours = [.suitable: .green, .needsManager: .yellow, .refused: .red]
}

extension Wire.OrderRelation: Worded {
    package static let words: Words<Self> = [
        .after: "Begins when the other is worked", .before: "Is worked before the other",
    ]

    /// What it comes to; nil where the word says it.
    var meaning: String? {
        switch self {
        case .separate: "Neither waits for the other, and an hour counts once."
        case .concurrent: "An hour worked under one counts under both."
        default: nil
        }
    }
}

extension Wire.GainKind: Worded { package static let words = Words<Self>() }

extension Wire.PlanState: Coloured {
    package static let words: Words<Self> = [.searching: "Being made", .publishing: "Being published"]
    package static let colours: Colours = [
        .searching: .yellow, .publishing: .yellow, .draft: .blue, .published: .green, .failed: .red,
    ]

    /// Whether it goes on by itself, so that it is worth another look.
    var isMoving: Bool { self == .searching || self == .publishing }

    /// Whether bookings come or came of it, which are told session by session.
    var isOut: Bool { self == .publishing || self == .published }
}

extension Wire.PlannedState: Coloured {
    package static let words: Words<Self> = [.added: "New"]
    package static let colours: Colours = [.added: .green, .lost: .red]
}

extension Wire.PlanChangeKind: Worded {
    package static let words: Words<Self> = [
        .pin: "Pin to this session", .move: "Move to another session", .remove: "Give the place up",
        .exclude: "Leave out of the plan", .include: "Take in again",
    ]

    /// What it does, for those to whom the word says too little.
    var hint: String? {
        switch self {
        case .pin: "They stay here, whatever is planned anew."
        case .remove: "They are without a place then."
        case .exclude: "Of this plan, and of those that start from it."
        case .unpin, .move, .include, .unspecified, .unrecognized: nil
        }
    }

    /// What was done to so many people.
    func done(_ people: Int) -> String {
        let many = people.counted("person", plural: "people")
        let (was, their) = people == 1 ? ("was", "their place") : ("were", "their places")
        return switch self {
        case .pin: "\(many) \(was) pinned."
        case .unpin: "\(many) \(was) unpinned."
        case .move: "\(many) \(was) moved."
        case .remove: "\(many) gave up \(their)."
        case .exclude: "\(many) \(was) left out."
        case .include: "\(many) \(was) taken in again."
        case .unspecified, .unrecognized: "\(many) \(was) changed."
        }
    }
}

extension Wire.AlarmLevel: Worded {
    /// Who is to act.
    package static let words: Words<Self> = [
        .coordinator: "The coordinator’s to act", .manager: "The manager’s to act",
    ]
}

extension Wire.CompetenceKind: Worded {
    package static let words = Words<Self>()

    /// What a project may ask for besides what every supervisor must be trained in.
    static let ofProjects = known.filter { $0 != .firstAid && $0 != .riskOfHarm }
}

/// How somebody worked or behaved, as the contract numbers it.
enum ConductMark: UInt32, Offered, CaseIterable {
    case excellent = 1
    case good, satisfactory, unsatisfactory, poor, notApplicable

    var word: String { "\(self)".asSentence }

    var choice: Choice { Choice(value: "\(rawValue)", label: word) }
}

/// What is looked at before a session begins, as the contract numbers it.
enum PointOfWorkCheck: UInt32, Offered, CaseIterable {
    case weather = 1
    case tools, protectiveEquipment, firstAid, welfare, emergencyAccess, publicNearby, vehicles

    var word: String {
        switch self {
        case .welfare: "Toilets, water and shelter"
        case .emergencyAccess: "Access for an ambulance"
        case .publicNearby: "Members of the public nearby"
        default: "\(self)".asSentence
        }
    }

    var choice: Choice { Choice(value: "\(rawValue)", label: word) }
}
