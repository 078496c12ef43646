import CivilCalendar

/// Whether somebody may work at a project: all that speaks against it, the worst deciding (ours, after seed 003).
package struct Suitability: Sendable, Hashable {
    /// Numbered as in the contract.
    package enum Verdict: Int, Sendable, CaseIterable {
        case suitable = 1
        /// A manager's reason is needed.
        case needsManager, refused
    }

    /// What concerns the project first, then what is not known of the person, then the person's risks.
    package let conflicts: [Conflict]

    /// - Parameters:
    ///   - weekday: of the placement or session.
    ///   - day: of the session, or the first of the placement.
    ///   - womenBooked: in the session beside the person; nil where no session is asked about.
    ///   - booked: the CRNs of those who are booked in the session.
    ///   - isClosed: the provider has that day off, or the project is stood down.
    package init(
        _ person: PersonFacts, _ project: Project, gate: AssessmentGate, weekday: Weekday, on day: Day,
        womenBooked: Int? = nil, booked: Set<String> = [], isClosed: Bool = false
    ) {
        var conflicts = project.conflicts(weekday: weekday, on: day)
        if isClosed { conflicts.append(.standsStill(day)) }
        conflicts += gate.refusals(for: project.type.sessionKind, at: project).map(Conflict.gate)
        conflicts += person.riskConflicts(project.attributes, isPublicFacing: project.isPublicFacing)
        conflicts += person.placeConflicts(project)
        conflicts += person.healthConflicts(project)
        conflicts += person.companyConflicts(project, womenBooked: womenBooked, booked: booked)
        if let days = person.assessment?.availability, !days.isEmpty, !days.contains(weekday) {
            conflicts.append(.personUnavailable(weekday))
        }
        if person.minutesToWorkFirst > 0 { conflicts.append(.otherOrderFirst(minutes: person.minutesToWorkFirst)) }
        self.conflicts = conflicts
    }

    package var hard: [Conflict] { conflicts.filter(\.isHard) }
    package var soft: [Conflict] { conflicts.filter { !$0.isHard } }

    package var verdict: Verdict {
        if !hard.isEmpty { return .refused }
        return soft.allSatisfy(\.waits) ? .suitable : .needsManager
    }
}

extension Project {
    /// What stands against anybody's working there on the day.
    package func conflicts(weekday: Weekday, on day: Day) -> [Conflict] {
        var conflicts: [Conflict] = []
        if day < opensOn { conflicts.append(.notOpenYet(opensOn)) }
        if let closesOn, closesOn <= day { conflicts.append(.closed(closesOn)) }
        if !weekdays.contains(weekday) { conflicts.append(.notOpenOn(weekday)) }
        // What is learnt on a screen at home has no site.
        return type == .educationOnline ? conflicts : conflicts + siteRiskConflicts(on: day)
    }

    private func siteRiskConflicts(on day: Day) -> [Conflict] {
        guard let riskAssessedOn, riskAssessedOn <= day, let last = riskAssessmentExpiresOn else {
            return [.siteNotRiskAssessed]
        }
        return last < day ? [.siteRiskAssessmentExpired(last)] : []
    }
}

extension PersonFacts {
    fileprivate func riskConflicts(_ site: SiteAttributes, isPublicFacing: Bool) -> [Conflict] {
        var conflicts: [Conflict] = []
        func add(_ danger: SiteAttributes, _ conflict: (SiteAttributes) -> Conflict) {
            let present = site.intersection(danger)
            if !present.isEmpty { conflicts.append(conflict(present)) }
        }
        if has(.sexOffender) || saysYes(to: .sexualRisk) {
            add([.childrenPresent, .vulnerableAdults, .nearSchool, .loneBeneficiary], Conflict.sexualRisk)
        }
        if has(.childProtectionPlan) || has(.childConcern) || saysYes(to: .riskToChildren) {
            add([.childrenPresent, .nearSchool], Conflict.riskToChildren)
        }
        if saysYes(to: .weapons) {
            add(.knivesOrSharpTools) { _ in .weaponsAndSharpTools }
            add(.machinery) { _ in .weaponsAndMachinery }
        }
        if has(.arson) { add(.machinery) { _ in .arsonAndMachinery } }
        if saysYes(to: .threatsToOthers) {
            add(.loneBeneficiary) { _ in .threatsAndLoneBeneficiary }
            if isPublicFacing { conflicts.append(.threatsAndPublic) }
        }
        if has(.domesticAbuse) { add(.loneBeneficiary) { _ in .domesticAbuseAndLoneBeneficiary } }
        if hasAlcoholNeed { add(.alcoholOnSite) { _ in .alcohol } }
        return conflicts
    }

    fileprivate func placeConflicts(_ project: Project) -> [Conflict] {
        let isOrdered = saysYes(to: .restrainingOrder)
        let terms = assessment?.restrainingOrderTerms ?? ""
        var conflicts: [Conflict] = isOrdered && terms.isBlank ? [.restrainingOrderTermsMissing] : []
        let texts = exclusions + (isOrdered ? [terms] : [])
        let places = [project.town, project.postcodeDistrict]
        if let place = places.first(where: { place in texts.contains { $0.names(place) } }) {
            conflicts.append(.keptAway(from: place))
        }
        return conflicts
    }

    fileprivate func healthConflicts(_ project: Project) -> [Conflict] {
        let isHeavy = project.attributes.contains(.heavyWork)
        let isSeated = project.type.sessionKind != .work || project.isEnclosedWorkshop && !isHeavy
        return switch assessment?.fitness {
        case .lightDuties: isHeavy ? [.heavyWork] : []
        case .noPhysicalWork: isSeated ? [] : [.physicalWork]
        case .anyWork, nil: []
        }
    }

    fileprivate func companyConflicts(_ project: Project, womenBooked: Int?, booked: Set<String>) -> [Conflict] {
        var conflicts: [Conflict] = []
        if project.isWomenOnly, !isWoman { conflicts.append(.womenOnly) }
        let isMixedGroup = project.isGroup && !project.isWomenOnly
        if isWoman, isMixedGroup, womenBooked == 0, aloneByChoiceOn == nil { conflicts.append(.onlyWoman) }
        if !nonAssociates.isDisjoint(with: booked) { conflicts.append(.nonAssociateBooked) }
        return conflicts
    }
}

extension String {
    /// Whether it has the place's name in it, as whole words and whatever their case.
    fileprivate func names(_ place: String) -> Bool {
        let name = place.spacedWords
        return name != " " && spacedWords.contains(name)
    }

    /// ` not to enter blackpool `
    private var spacedWords: String {
        " " + lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 + " " }.joined()
    }
}
