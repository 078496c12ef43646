import CivilCalendar
import Messages

extension Wire.PlacementAssessment {
    /// An invented assessment that is complete, and agrees with what the registers tell of the person.
    ///
    /// - Parameter notEstablished: the number of the question, 1 to 5, that nobody could answer.
    init(
        _ worker: DemoUnpaidWorker, available: [Weekday], notEstablished: Int?, today: Day,
        _ random: inout SplitMix64
    ) {
        self.init(
            health: DemoAssessmentWeights.health.pick(&random), fitness: DemoAssessmentWeights.fitness.pick(&random),
            vulnerability: DemoAssessmentWeights.vulnerability.pick(&random),
            riskOfSeriousHarm: max(1, worker.riskOfSeriousHarm),
            weapons: worker.hasWeapons ? .yes : .no,
            threatsToOthers: random.happens(perMille: DemoAssessmentWeights.threatsPerMille) ? .yes : .no,
            restrainingOrder: worker.hasRestrainingOrder ? .yes : .no,
            sexualRisk: worker.hasSexualOffence ? .yes : .no, riskToChildren: worker.hasChildConcern ? .yes : .no,
            motivation: DemoAssessmentWeights.motivation.pick(&random), diversity: "Invented: nothing to allow for.",
            skillsWanted: DemoAssessmentWeights.skillsWanted.pick(&random),
            available: available.map(Wire.Weekday.init),
            travelLimitMinutes: DemoAssessmentWeights.travelLimitMinutes.pick(&random))
        sources = [.interview, .officer]
        if random.happens(perMille: DemoAssessmentWeights.oasysPerMille) { sources.append(.oasys) }
        if worker.isHeldByNPS { sources.append(.npsInformation) }
        if worker.isWoman, random.happens(perMille: DemoAssessmentWeights.aloneByChoicePerMille) {
            aloneByChoiceOn = "\(today)"
        }
        if let notEstablished { leaveOpen(notEstablished) }
        // After that, so that the terms of no order stand where none is known.
        if restrainingOrder == .yes { restrainingOrderTerms = Self.terms(&random) }
    }

    private mutating func leaveOpen(_ question: Int) {
        switch question {
        case 1: weapons = .notEstablished
        case 2: threatsToOthers = .notEstablished
        case 3: restrainingOrder = .notEstablished
        case 4: sexualRisk = .notEstablished
        default: riskToChildren = .notEstablished
        }
    }

    /// Every other order names a town.
    private static func terms(_ random: inout SplitMix64) -> String {
        let town = random.pick(DemoSite.homes).town
        return random.happens(perMille: 500)
            ? "Invented: not to enter \(town)." : "Invented: not to contact one named person, by whatever means."
    }
}

/// What the demonstration's people are like; all ours but for what is said of its source.
private enum DemoAssessmentWeights {
    static let health = Weighted([
        "Invented: nothing to allow for.": 70, "Invented: asthma, carries an inhaler.": 12,
        "Invented: an old injury to the back.": 10, "Invented: epilepsy, controlled by medicine.": 8,
    ])
    static let fitness = Weighted<Wire.Fitness>([.anyWork: 80, .lightDuties: 14, .noPhysicalWork: 6])
    static let vulnerability = Weighted([
        "Invented: none known.": 75, "Invented: anxious in groups.": 17, "Invented: a recent bereavement.": 8,
    ])
    static let motivation = Weighted([
        "Invented: wants to be done with it.": 55, "Invented: would like to learn a trade.": 30,
        "Invented: reluctant, and will need a reason each week.": 15,
    ])
    static let skillsWanted = Weighted([
        "": 60, "Invented: a construction card.": 20, "Invented: food hygiene.": 20,
    ])
    static let travelLimitMinutes = Weighted<UInt32>([30: 30, 45: 30, 60: 30, 90: 10])
    static let threatsPerMille = 40
    static let aloneByChoicePerMille = 200
    /// The inspection of 2019 found none for a third of people.
    static let oasysPerMille = 667
}
