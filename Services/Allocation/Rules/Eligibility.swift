import CivilCalendar

/// Whether an officer may hold a case, and by which rules; each is asked, and the worst answer wins.
///
/// The grades follow seed 003's glossary; the exact limits are this provider's.
package struct Eligibility: Sendable, Hashable {
    /// Numbered as in the contract.
    package enum Verdict: Int, Sendable, CaseIterable, Comparable {
        case eligible = 1
        /// A named manager countersigns, with a reason and a day of review.
        case withCountersignature
        case notEligible

        package static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
    }

    package let verdict: Verdict
    /// All that fired: what concerns the officer alone first, then the band, then the circumstances.
    package let reasons: [EligibilityReason]

    package init(_ officer: Officer, _ demand: CaseDemand, on day: Day) {
        var reasons: [EligibilityReason] = []
        if let away = EligibilityReason(officer.presence(on: day)) { reasons.append(away) }
        if let band = demand.band {
            if officer.grade == .hubRO, !demand.isStandalone { reasons.append(.notStandalone) }
            reasons += officer.reasons(for: band, on: day)
            reasons += officer.grade.reasons(for: demand.circumstances)
        } else {
            reasons.append(.notBanded)
        }
        self.reasons = reasons
        verdict = reasons.lazy.map(\.verdict).max() ?? .notEligible
    }
}

extension Officer {
    fileprivate func reasons(for band: ColourBand, on day: Day) -> [EligibilityReason] {
        switch (grade, band) {
        case (.po, _): [.anyBand]
        case (_, .green), (_, .yellow): [.withinGrade(grade, band)]
        case (.pso, .blue): experience(for: band, on: day)
        case (.pso, .red): experience(for: band, on: day) + [.countersigned(grade, .band(band))]
        // Ours: a trainee works under a supervisor, who countersigns.
        case (.pqip, .blue): [.countersigned(grade, .band(band))]
        case (.pqip, .red), (.hubRO, .blue), (.hubRO, .red): [.beyondGrade(grade, .band(band))]
        }
    }

    /// What a probation services officer must have for a Blue or Red case.
    private func experience(for band: ColourBand, on day: Day) -> [EligibilityReason] {
        var lacking: [EligibilityReason] = []
        let anniversary = startedOn.advanced(byMonths: 12) ?? .last
        if day < anniversary { lacking.append(.tooShortInPost(until: anniversary)) }
        for course in [TrainingCourse.riskOfHarm, .domesticAbuse] {
            switch validUntil(course) {
            case nil: lacking.append(.trainingNotRecorded(course))
            case let last? where last < day: lacking.append(.trainingExpired(course, on: last))
            default: break
            }
        }
        return lacking.isEmpty ? [.experienced(band)] : lacking
    }
}

extension OfficerGrade {
    /// Circumstances that ask for a probation officer, whatever the band.
    private static let demanding: [Circumstance] = [.childProtectionPlan, .sexOffender, .prevent]

    func reasons(for circumstances: Set<Circumstance>) -> [EligibilityReason] {
        guard self != .po, !circumstances.isEmpty else { return [] }
        return Self.demanding.filter(circumstances.contains).map {
            self == .pso ? .countersigned(self, .circumstance($0)) : .beyondGrade(self, .circumstance($0))
        }
    }
}
