/// What a supervisor looks at before work starts, numbered as in the contract.
package enum PointOfWorkCheck: Int, Sendable, CaseIterable {
    case weather = 1
    case tools, ppe, firstAid, welfare, emergencyAccess, publicNearby, vehicles

    package var name: String {
        switch self {
        case .weather: "Weather and ground"
        case .tools: "Tools fit for use"
        case .ppe: "Protective clothing and hi-vis worn"
        case .firstAid: "First aid kit and first aider"
        case .welfare: "Toilets, water and shelter"
        case .emergencyAccess: "Way in for an ambulance, and a signal"
        case .publicNearby: "Public nearby"
        case .vehicles: "Vehicles and traffic"
        }
    }
}

/// The assessment of risk at the point of work, without which a session does not start (seed 004).
package struct PointOfWork: Sendable, Hashable {
    package var checks: Set<PointOfWorkCheck>
    /// Empty where there are none.
    package var hazards: String
    /// What is done about the hazards.
    package var controls: String

    package init(checks: Set<PointOfWorkCheck> = [], hazards: String = "", controls: String = "") {
        self.checks = checks
        self.hazards = hazards
        self.controls = controls
    }

    /// What is missing: checks in the order of the numbers, then the controls.
    package var owed: [PointOfWorkGap] {
        let unchecked = PointOfWorkCheck.allCases.filter { !checks.contains($0) }.map(PointOfWorkGap.check)
        return unchecked + (!hazards.isBlank && controls.isBlank ? [.controls] : [])
    }

    package var isComplete: Bool { owed.isEmpty }
}

/// What an assessment at the point of work owes.
package enum PointOfWorkGap: Sendable, Hashable {
    case check(PointOfWorkCheck)
    case controls

    /// What it is about, as the contract names it.
    package var field: String {
        switch self {
        case .check: "checks"
        case .controls: "controls"
        }
    }

    package var sentence: String {
        switch self {
        case .check(let check): "Not checked: \(check.name.prefix(1).lowercased() + check.name.dropFirst())."
        case .controls: "There are hazards: write down what is done about them."
        }
    }
}
