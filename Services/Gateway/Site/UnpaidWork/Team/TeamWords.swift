import Messages

extension Wire.CompetenceKind: Worded {
    var word: String? {
        switch self {
        case .firstAid: "First aid"
        case .riskOfHarm: "Risk of harm"
        case .domesticAbuse: "Domestic abuse"
        case .driving: "Driving"
        case .lantra: "Lantra"
        case .manualHandling: "Manual handling"
        case .unspecified, .unrecognized: nil
        }
    }

    /// What a project may ask for besides what every supervisor must be trained in.
    static let ofProjects = known.filter { $0 != .firstAid && $0 != .riskOfHarm }
}

extension Wire.Supervisor {
    /// Surname first, with the staff number: `Bell, Georgia (STF0136)`.
    var label: String { "\(surname)\(forenames.behind(", ")) (\(staffId))" }
}
