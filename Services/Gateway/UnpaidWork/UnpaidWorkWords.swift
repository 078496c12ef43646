import GatewayKit
import Messages

extension Wire.Outcome: Worded {
    package var word: String? {
        switch self {
        case .attended: "Attended and complied"
        case .notAttended: "Did not attend"
        case .sentHomeService: "Sent home by the service"
        case .sentHomeBehaviour: "Sent home for behaviour"
        case .failedToComply: "Attended and failed to comply"
        case .concurrentHours: "Attended, concurrent hours"
        case .failedOtherInstruction: "Failed another instruction"
        case .medical: "Absent, medical"
        case .employment: "Absent, employment"
        case .familyOrChildcare: "Absent, family or childcare"
        case .courtOrLegal: "Absent, court or legal"
        case .inCustody: "Absent, in custody"
        case .stoodDown: "Stood down"
        case .rescheduledByService: "Rescheduled by the service"
        case .rescheduledByPerson: "Rescheduled by the person"
        case .professionalJudgement: "Absent, professional judgement"
        case .suspended: "Suspended"
        case .warrantOutstanding: "Warrant outstanding"
        case .failureDeemedAcceptable: "Failure deemed acceptable"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.Weekday: Worded {
    package var word: String? {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.Frequency: Worded {
    package var word: String? {
        switch self {
        case .once: "Once"
        case .weekly: "Every week"
        case .fortnightly: "Every second week"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.Fitness: Worded {
    package var word: String? {
        switch self {
        case .anyWork: "Any work"
        case .lightDuties: "Light duties"
        case .noPhysicalWork: "No physical work"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.FailureState: Worded {
    package var word: String? {
        switch self {
        case .undecided: "Undecided"
        case .acceptable: "Acceptable"
        case .unacceptable: "Unacceptable"
        case .withdrawn: "Withdrawn"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.FailureStep: Worded {
    package var word: String? {
        switch self {
        case .warning: "Warning"
        case .referral: "Referral"
        case .none: "Nothing more"
        case .unspecified, .unrecognized: nil
        }
    }
}

extension Wire.ProjectType: Worded {
    package var word: String? {
        switch self {
        case .groupNational: "National group"
        case .groupRegional: "Regional group"
        case .rapidDeployment: "Rapid deployment"
        case .individualCharity: "Individual placement with a charity"
        case .personalPlacement: "Personal placement"
        case .externallySupervised: "Externally supervised"
        case .partnerSupervised: "Supervised by a partner"
        case .independentWorking: "Independent working"
        case .enclosedWorkshop: "Enclosed workshop"
        case .induction: "Induction"
        case .educationOnline: "Education online"
        case .educationContracted: "Contracted education"
        case .unspecified, .unrecognized: nil
        }
    }
}
