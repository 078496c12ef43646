import GatewayKit
import Messages

extension Wire.Outcome {
    /// What the person who runs a session may record.
    static let ofSupervisors: [Self] = [
        .attended, .failedToComply, .sentHomeBehaviour, .sentHomeService, .notAttended,
    ]

    /// What the office may record besides; standing down and deciding on a failure have forms of their own.
    static let ofTheOffice: [Self] =
        ofSupervisors + acceptableAbsences + [
            .rescheduledByService, .rescheduledByPerson, .concurrentHours, .failedOtherInstruction, .suspended,
            .warrantOutstanding,
        ]

    /// What an absence may be recorded as that is no failure.
    static let acceptableAbsences: [Self] = [
        .medical, .employment, .familyOrChildcare, .courtOrLegal, .inCustody, .professionalJudgement,
    ]

    /// Whether the person was there and worked, so that there is something to say of how.
    var isWorked: Bool {
        switch self {
        case .attended, .failedToComply, .sentHomeBehaviour, .concurrentHours: true
        default: false
        }
    }

    /// Whether the person came, even if only to be sent home.
    var isPresence: Bool { isWorked || self == .sentHomeService || self == .failureDeemedAcceptable }

    var colour: HTML.TagColour {
        switch self {
        case .attended, .concurrentHours, .failureDeemedAcceptable: .green
        case .notAttended, .failedToComply, .sentHomeBehaviour, .failedOtherInstruction: .red
        case .sentHomeService, .stoodDown: .yellow
        default: .grey
        }
    }
}

extension Wire.SessionState: Worded {
    package var word: String? {
        switch self {
        case .planned: "Planned"
        case .started: "Started"
        case .signedOff: "Signed off"
        case .stoodDown: "Stood down"
        case .unspecified, .unrecognized: nil
        }
    }

    var colour: HTML.TagColour {
        switch self {
        case .planned: .blue
        case .started: .yellow
        case .signedOff: .green
        case .stoodDown, .unspecified, .unrecognized: .grey
        }
    }
}

extension Wire.StandDownCause: Worded {
    package var word: String? {
        switch self {
        case .noSupervisor: "No supervisor"
        case .vehicle: "Vehicle"
        case .weather: "Weather"
        case .projectUnavailable: "Project not available"
        case .overbooked: "More people than places"
        case .healthAndSafety: "Health and safety"
        case .loneWoman: "A woman would be alone in the group"
        case .other: "Other"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.CheckInKind: Worded {
    package var word: String? {
        switch self {
        case .started: "I have started"
        case .well: "I am well"
        case .ended: "I have finished"
        case .alarm: "I need help"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.IncidentKind: Worded {
    package var word: String? {
        switch self {
        case .incident: "Incident"
        case .accident: "Accident"
        case .nearMiss: "Near miss"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.FailureState {
    var colour: HTML.TagColour {
        switch self {
        case .undecided: .yellow
        case .acceptable: .green
        case .unacceptable: .red
        case .withdrawn, .unspecified, .unrecognized: .grey
        }
    }
}

extension Wire.Evidence: Worded {
    package var word: String? {
        switch self {
        case .none: "None"
        case .selfCertificate: "Self-certificate"
        case .doctorsCertificate: "Doctor’s certificate"
        case .otherWritten: "Other written proof"
        case .unspecified, .unrecognized: nil
        }
    }
}

/// How somebody worked or behaved, as the contract numbers it.
enum ConductMark: UInt32, Offered, CaseIterable {
    case excellent = 1
    case good, satisfactory, unsatisfactory, poor, notApplicable

    var word: String {
        switch self {
        case .excellent: "Excellent"
        case .good: "Good"
        case .satisfactory: "Satisfactory"
        case .unsatisfactory: "Unsatisfactory"
        case .poor: "Poor"
        case .notApplicable: "Not applicable"
        }
    }

    var choice: Choice { Choice(value: "\(rawValue)", label: word) }
}

/// What is looked at before a session begins, as the contract numbers it.
enum PointOfWorkCheck: UInt32, Offered, CaseIterable {
    case weather = 1
    case tools, protectiveEquipment, firstAid, welfare, emergencyAccess, publicNearby, vehicles

    var word: String {
        switch self {
        case .weather: "Weather"
        case .tools: "Tools"
        case .protectiveEquipment: "Protective equipment"
        case .firstAid: "First aid"
        case .welfare: "Toilets, water and shelter"
        case .emergencyAccess: "Access for an ambulance"
        case .publicNearby: "Members of the public nearby"
        case .vehicles: "Vehicles"
        }
    }

    var choice: Choice { Choice(value: "\(rawValue)", label: word) }
}
