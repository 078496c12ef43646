import CivilCalendar

/// What a session is for, numbered as in the contract.
package enum SessionKind: Int, Sendable, CaseIterable {
    case work = 1
    case education, induction, assessment

    package var name: String {
        switch self {
        case .work: "Work"
        case .education: "Education, training and employment"
        case .induction: "Induction"
        case .assessment: "Assessment"
        }
    }

    /// Whether the assessment must be complete before: induction and the assessment itself go first.
    package var needsAssessment: Bool { self == .work || self == .education }
}

/// What stands between somebody and their first session while not all is known of them.
///
/// Nobody works before the assessment is complete. While one of the five questions is not established, there is no
/// group or public site; once every inquiry about it is settled, an enclosed workshop, with a manager's release in
/// date (ours, after seed 003).
package struct AssessmentGate: Sendable, Hashable {
    private let owed: [AssessmentGap]?
    private let questions: [AssessmentQuestion]
    /// What is not established and was not asked about, or not of everybody to an end.
    package let unsettled: [AssessmentQuestion]
    private let release: WorkshopRelease?
    private let day: Day

    /// - Parameters:
    ///   - assessment: nil where there is none yet.
    ///   - inquiries: about whatever they are; only those about what is not established count.
    package init(
        _ assessment: PlacementAssessment?, inquiries: [Inquiry], release: WorkshopRelease?, on day: Day
    ) {
        owed = assessment?.owed
        questions = assessment?.notEstablished ?? []
        unsettled = questions.filter { question in
            let asked = inquiries.filter { $0.about == question }
            return asked.isEmpty || !asked.allSatisfy(\.isSettled)
        }
        self.release = release
        self.day = day
    }

    /// Why the person may not have such a session anywhere; empty where there is some site for it.
    package func refusals(for kind: SessionKind) -> [GateRefusal] {
        guard kind.needsAssessment else { return [] }
        guard let owed else { return [.notAssessed] }
        return owed.map(GateRefusal.owed) + (kind == .work ? workshopRefusals : [])
    }

    /// Why the person may not go to a project; what keeps them from every one comes first.
    package func refusals(for kind: SessionKind, at project: Project) -> [GateRefusal] {
        let keepsAway = !project.isEnclosedWorkshop && (kind == .work || project.isGroup || project.isPublicFacing)
        guard kind.needsAssessment, keepsAway, !questions.isEmpty else { return refusals(for: kind) }
        return refusals(for: kind) + [.workshopOnly(questions)]
    }

    private var workshopRefusals: [GateRefusal] {
        guard !questions.isEmpty else { return [] }
        guard unsettled.isEmpty else { return unsettled.map(GateRefusal.inquiryOpen) }
        guard let release else { return [.releaseMissing] }
        return release.isInDate(on: day) ? [] : [.releaseExpired(release.reviewOn)]
    }
}

/// Why somebody may not have a session yet.
package enum GateRefusal: Sendable, Hashable {
    case notAssessed
    case owed(AssessmentGap)
    /// It is not established, and nobody was asked or somebody has not replied.
    case inquiryOpen(AssessmentQuestion)
    case releaseMissing
    /// After the day of review.
    case releaseExpired(Day)
    case workshopOnly([AssessmentQuestion])

    package var sentence: String {
        switch self {
        case .notAssessed: "The person is not assessed for a placement."
        case .owed(let gap): gap.sentence
        case .inquiryOpen(let question):
            "\(question.name): not established, and no inquiry about it is settled."
        case .releaseMissing: "Not everything is established: a manager has not released the person to a workshop."
        case .releaseExpired(let day): "The release to a workshop was to be reviewed by \(day.inWords)."
        case .workshopOnly(let questions):
            "Not established, so only an enclosed workshop: \(questions.map(\.name).joined(separator: ", "))."
        }
    }
}
