/// What is known of a person's risk, and the consider-blue answers of whoever holds the case.
struct DemoRisk {
    enum Flag: String, CaseIterable {
        case iom = "IOM"
        case childProtectionPlan = "CP_PLAN"
        case childConcern = "CHILD_CONCERN"
        case domesticAbuse = "DA"
        case sexOffender = "SEX_OFFENDER"
        case prevent = "PREVENT"
        case hateCrime = "HATE_CRIME"
        case complexMentalHealth = "COMPLEX_MH"
        case organisedCrime = "SOC"
        case adverseChildhood = "ACE"

        /// A manager decides whether it makes the case Blue.
        var isConsiderBlue: Bool {
            switch self {
            case .childConcern, .domesticAbuse, .hateCrime, .complexMentalHealth: true
            default: false
            }
        }

        var isAutomaticBlue: Bool { self == .childProtectionPlan || self == .sexOffender || self == .prevent }
    }

    var isMediumHarm: Bool
    /// 0 to 100.
    var ogrs3: Int
    var flags: [Flag]
    /// One for each consider-blue flag: whether it makes the case Blue.
    var answers: [(flag: Flag, isYes: Bool)]

    init(isYoungAdult: Bool, isStandaloneUnpaidWork: Bool, _ random: inout SplitMix64) {
        isMediumHarm = random.happens(perMille: isStandaloneUnpaidWork ? 220 : 550)
        let tens = (isStandaloneUnpaidWork ? Self.lowTens : Self.tens).pick(&random)
        ogrs3 = tens * 10 + random.below(tens == 9 ? 11 : 10)
        flags = Flag.allCases.filter { flag in
            let perMille = Self.perMille[flag]! / (isStandaloneUnpaidWork ? 2 : 1)
            return random.happens(perMille: perMille) && (flag != .adverseChildhood || isYoungAdult)
        }
        answers = flags.filter(\.isConsiderBlue).map { ($0, random.happens(perMille: Self.yesPerMille)) }
    }

    var harm: String { isMediumHarm ? "MEDIUM" : "LOW" }
    var flagsText: String { flags.map(\.rawValue).joined(separator: ";") }
    var decisionsText: String {
        answers.map { "\($0.flag.rawValue):\($0.isYes ? "yes" : "no")" }.joined(separator: ";")
    }

    var isRed: Bool { ogrs3 >= 90 || flags.contains(.iom) }
    /// Only a probation officer may hold it without another's signature.
    var needsProbationOfficer: Bool { isRed || flags.contains(where: \.isAutomaticBlue) }
    /// Above what a Hub officer may hold.
    var isBlueOrRed: Bool {
        needsProbationOfficer || answers.contains(where: \.isYes) || (ogrs3 >= 50 && isMediumHarm)
    }

    /// OGRS3 in steps of ten, per mille of the stock (as the extract that this is shaped after); lower where the court
    /// thought unpaid work enough.
    private static let tens = Weighted([0: 42, 1: 55, 2: 92, 3: 145, 4: 174, 5: 168, 6: 150, 7: 90, 8: 52, 9: 32])
    private static let lowTens = Weighted([0: 90, 1: 140, 2: 200, 3: 200, 4: 160, 5: 100, 6: 60, 7: 30, 8: 15, 9: 5])

    /// Per mille of the stock, of young adults for ACE; half of it with unpaid work alone.
    ///
    /// Generator weights from the inspection of 2019: domestic abuse in over four of ten; the others as the extract that
    /// this is shaped after.
    private static let perMille: [Flag: Int] = [
        .iom: 42, .childProtectionPlan: 52, .childConcern: 145, .domesticAbuse: 430, .sexOffender: 4, .prevent: 2,
        .hateCrime: 14, .complexMentalHealth: 65, .organisedCrime: 16, .adverseChildhood: 70,
    ]
    private static let yesPerMille = 460
}
