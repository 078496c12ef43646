import CivilCalendar

/// Where and when people work, and what there is at the site.
package struct Project: Sendable, Hashable {
    package static let siteCapacityLimits = 1...50
    /// People a supervisor; the hard cap is practice with groups of 8 to 10 (Epping Forest District Council).
    package static let supervisorRatioLimits = 1...10
    package static let usualSupervisorRatio = 8

    package let id: String
    package let name: String
    package let type: ProjectType
    package let attributes: SiteAttributes
    package let town: String
    /// Such as `FY1`.
    package let postcodeDistrict: String
    package let weekdays: Set<Weekday>
    package let opensOn: Day
    /// The first day on which it is closed; nil where it stays open.
    package let closesOn: Day?
    package let riskAssessedOn: Day?
    /// The last day on which the risk assessment holds.
    package let riskAssessmentExpiresOn: Day?
    package let siteCapacity: Int
    package let supervisorRatio: Int

    package init(
        id: String, name: String, type: ProjectType, attributes: SiteAttributes = [], town: String,
        postcodeDistrict: String, weekdays: Set<Weekday>, opensOn: Day, closesOn: Day? = nil,
        riskAssessedOn: Day? = nil, riskAssessmentExpiresOn: Day? = nil, siteCapacity: Int,
        supervisorRatio: Int = Self.usualSupervisorRatio
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.attributes = attributes
        self.town = town
        self.postcodeDistrict = postcodeDistrict
        self.weekdays = weekdays
        self.opensOn = opensOn
        self.closesOn = closesOn
        self.riskAssessedOn = riskAssessedOn
        self.riskAssessmentExpiresOn = riskAssessmentExpiresOn
        self.siteCapacity = siteCapacity
        self.supervisorRatio = supervisorRatio
    }

    package var isGroup: Bool { type.isGroup }
    package var isPublicFacing: Bool { type.isPublicFacing || attributes.contains(.publicFacing) }
    package var isWomenOnly: Bool { attributes.contains(.womenOnly) }
    package var isEnclosedWorkshop: Bool { type == .enclosedWorkshop && !isPublicFacing }

    package func isOpen(on day: Day) -> Bool { opensOn <= day && closesOn.map { day < $0 } ?? true }

    /// Whether the site's risks were assessed and still hold; what is learnt on a screen at home has no site.
    package func isRiskAssessed(on day: Day) -> Bool {
        guard type != .educationOnline else { return true }
        guard let riskAssessedOn, let riskAssessmentExpiresOn else { return false }
        return riskAssessedOn <= day && day <= riskAssessmentExpiresOn
    }

    /// What stands in the way of recording it, if anything.
    package var faults: [ProjectFault] {
        var faults: [ProjectFault] = []
        if name.isBlank { faults.append(.nameMissing) }
        if town.isBlank { faults.append(.townMissing) }
        if weekdays.isEmpty { faults.append(.noWeekday) }
        if let closesOn, closesOn <= opensOn { faults.append(.closesBeforeOpen) }
        faults += riskAssessmentFaults
        if !(Self.siteCapacityLimits ~= siteCapacity) { faults.append(.siteCapacityOutsideLimits) }
        if !(Self.supervisorRatioLimits ~= supervisorRatio) { faults.append(.supervisorRatioOutsideLimits) }
        return faults
    }

    private var riskAssessmentFaults: [ProjectFault] {
        switch (riskAssessedOn, riskAssessmentExpiresOn) {
        case (nil, nil): []
        case (nil, _?): [.riskAssessmentDayMissing]
        case (_?, nil): [.riskAssessmentExpiryMissing]
        case (let assessedOn?, let expiresOn?): expiresOn <= assessedOn ? [.riskAssessmentExpiresAtOnce] : []
        }
    }
}

/// Why a project cannot be recorded.
package enum ProjectFault: Sendable, Hashable, CaseIterable {
    case nameMissing, townMissing, noWeekday, closesBeforeOpen
    case riskAssessmentDayMissing, riskAssessmentExpiryMissing, riskAssessmentExpiresAtOnce
    case siteCapacityOutsideLimits, supervisorRatioOutsideLimits

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .nameMissing: "name"
        case .townMissing: "town"
        case .noWeekday: "weekdays"
        case .closesBeforeOpen: "closesOn"
        case .riskAssessmentDayMissing: "riskAssessedOn"
        case .riskAssessmentExpiryMissing, .riskAssessmentExpiresAtOnce: "riskAssessmentExpiresOn"
        case .siteCapacityOutsideLimits: "siteCapacity"
        case .supervisorRatioOutsideLimits: "supervisorRatio"
        }
    }

    package var sentence: String {
        switch self {
        case .nameMissing: "A project needs a name."
        case .townMissing: "A project needs a town."
        case .noWeekday: "A project needs a weekday on which people work."
        case .closesBeforeOpen: "It must not close before it has been open for a day."
        case .riskAssessmentDayMissing: "It must say when the site's risks were assessed."
        case .riskAssessmentExpiryMissing: "A risk assessment needs the last day on which it holds."
        case .riskAssessmentExpiresAtOnce: "A risk assessment must expire after the day on which it was made."
        case .siteCapacityOutsideLimits: "The site must have room for \(Project.siteCapacityLimits.inWords) people."
        case .supervisorRatioOutsideLimits:
            "A supervisor must have charge of \(Project.supervisorRatioLimits.inWords) people."
        }
    }
}

extension ClosedRange<Int> {
    /// `1 to 50`
    fileprivate var inWords: String { "\(lowerBound) to \(upperBound)" }
}
