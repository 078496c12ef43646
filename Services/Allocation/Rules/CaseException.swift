import CivilCalendar

/// What is not as it should be about who holds a case; numbered as in the contract.
package enum CaseException: Int, Sendable, CaseIterable {
    /// A child protection plan, sex offender, Prevent or Red case: not with a probation officer, nor countersigned.
    case beyondGrade = 1
    /// Blue or Red, with somebody who is too new, whose training has run out, or a trainee without countersignature.
    case beyondExperience
    /// An officer of the Hub has more than standalone Green and Yellow cases.
    case hubOfficerBeyondHub
    /// Or not in post yet.
    case officerAbsent
    case officerLeft
    /// The staff list does not have the officer.
    case officerUnknown
    case iomNotRed
    /// Blue or Red, with a probation services officer of whose training in risk or domestic abuse there is no record.
    case trainingNotRecorded
    /// Above 110 %: about the officer and all that they hold, so that no single case gives it.
    case officerOverCapacity

    /// Each at most once, in the order of the numbers.
    ///
    /// - Parameters:
    ///   - officer: nil where the staff list does not have whoever holds the case.
    ///   - isCountersigned: whether a manager has countersigned that this officer holds it.
    package static func exceptions(
        of demand: CaseDemand, heldBy officer: Officer?, isCountersigned: Bool, on day: Day
    ) -> [CaseException] {
        var found: Set<CaseException> = []
        if let officer {
            let reasons = Eligibility(officer, demand, on: day).reasons + officer.reasons(whileUnbanded: demand)
            found.formUnion(reasons.flatMap { $0.exceptions(isCountersigned: isCountersigned) })
        } else {
            found.insert(.officerUnknown)
        }
        if demand.circumstances.contains(.iomNominal), let band = demand.band, band != .red {
            found.insert(.iomNotRed)
        }
        return allCases.filter(found.contains)
    }

    package var name: String {
        switch self {
        case .beyondGrade: "Beyond the officer's grade"
        case .beyondExperience: "Beyond the officer's experience"
        case .hubOfficerBeyondHub: "Not for an officer of the Hub"
        case .officerAbsent: "Officer absent"
        case .officerLeft: "Officer has left"
        case .officerUnknown: "Officer not on the staff list"
        case .iomNotRed: "IOM nominal who is not Red"
        case .trainingNotRecorded: "Training not recorded"
        case .officerOverCapacity: "Above \(Capacity.refuseTenths / 10)%"
        }
    }

    /// In plain English, for people.
    package var sentence: String {
        switch self {
        case .beyondGrade: "It asks for a probation officer, or a manager's countersignature where that is allowed."
        case .beyondExperience: "The officer has not the experience or the current training that Blue and Red ask for."
        case .hubOfficerBeyondHub: "An officer of the Hub may hold standalone cases in Green and Yellow only."
        case .officerAbsent: "The officer is absent."
        case .officerLeft: "The officer has left."
        case .officerUnknown: "The officer is not on the staff list."
        case .iomNotRed: "Every IOM nominal is to be Red."
        case .trainingNotRecorded: "The officer's training in risk and domestic abuse is not all on record."
        case .officerOverCapacity:
            "The officer holds more than \(Capacity.refuseTenths / 10)% of what they are there for."
        }
    }
}

extension Officer {
    /// What a case asks for by its circumstances while no band lets the rules of eligibility say so.
    fileprivate func reasons(whileUnbanded demand: CaseDemand) -> [EligibilityReason] {
        guard demand.band == nil else { return [] }
        let beyondHub: [EligibilityReason] = grade == .hubRO && !demand.isStandalone ? [.notStandalone] : []
        return beyondHub + grade.reasons(for: demand.circumstances)
    }
}

extension EligibilityReason {
    fileprivate func exceptions(isCountersigned: Bool) -> [CaseException] {
        switch self {
        case .countersigned(_, .band(.blue)): isCountersigned ? [] : [.beyondExperience]
        case .countersigned: isCountersigned ? [] : [.beyondGrade]
        case .beyondGrade(.hubRO, .band(.blue)), .notStandalone: [.hubOfficerBeyondHub]
        case .beyondGrade(.hubRO, _): [.beyondGrade, .hubOfficerBeyondHub]
        case .beyondGrade: [.beyondGrade]
        case .tooShortInPost, .trainingExpired: [.beyondExperience]
        case .trainingNotRecorded: [.trainingNotRecorded]
        case .absent, .notStarted: [.officerAbsent]
        case .left: [.officerLeft]
        case .notBanded, .anyBand, .withinGrade, .experienced: []
        }
    }
}
