import CivilCalendar

/// An invented caseload, shaped like a case management system's extract: the same for the same seed and day.
struct DemoCaseload {
    static let peopleLimits = 1...1_000_000
    /// All dates of the rows then lie within the years whose bank holidays are known.
    static let dayLimits = Day(iso: "2018-01-01")!...Day(iso: "2026-12-31")!

    let people: Int
    let seed: UInt64
    let day: Day

    /// Staff for so many people: the first team, whatever their number, and another for each 5,500 more.
    func forEachStaffMember(_ body: (DemoStaffMember) throws -> Void) rethrows {
        for number in 0...(people - 1) / DemoTeam.peopleLimit {
            try DemoTeam(number: number, seed: seed, on: day).members.forEach(body)
        }
    }

    /// Hands over the rows one by one, and keeps none but those that come again.
    ///
    /// Within the limits only `body` can fail.
    func forEachRow(_ body: (DemoRow) throws -> Void) throws {
        let generator = try DemoSentenceGenerator(day: day)
        var mistakes = DemoMistakes(seed: seed)
        var team = DemoTeam(number: 0, seed: seed, on: day)
        var comingAgain: [(row: DemoRow, afterPerson: Int)] = []
        for person in 0..<people {
            if person > 0 && person % DemoTeam.peopleLimit == 0 {
                team = DemoTeam(number: person / DemoTeam.peopleLimit, seed: seed, on: day)
            }
            var random = SplitMix64(seed: seed, for: .person, index: person)
            let mistake = mistakes.mistake(ofPerson: person)
            var rows = try rows(ofPerson: person, isSound: mistake == nil, generator, team, &random)
            mistake?.make(of: &rows[0], &random)
            try rows.forEach(body)
            if let again = mistake?.again(rows[0], &random) {
                comingAgain.append((again, person + random.within(1...Self.repeatsWithinPeople)))
            }
            try comingAgain.filter { $0.afterPerson <= person }.forEach { try body($0.row) }
            comingAgain.removeAll { $0.afterPerson <= person }
        }
        try comingAgain.forEach { try body($0.row) }
    }

    /// One row for each sentence of a person; whoever is not sound is the CRC's, so that the mistake tells.
    private func rows(
        ofPerson number: Int, isSound: Bool, _ generator: DemoSentenceGenerator, _ team: DemoTeam,
        _ random: inout SplitMix64
    ) throws -> [DemoRow] {
        let isHeldByNPS = isSound && random.happens(perMille: Self.heldByNPSPerMille)
        var sentences = [
            try isHeldByNPS ? generator.orderWithUnpaidWork(&random) : generator.sentence(&random)
        ]
        if !isHeldByNPS && sentences[0].kind != .custody && random.happens(perMille: Self.furtherOrderPerMille) {
            sentences.append(try generator.furtherOrder(&random))
            sentences.sort { $0.sentencedOn < $1.sentencedOn }
        }
        return rows(of: sentences, number, isHeldByNPS: isHeldByNPS, generator, team, &random)
    }

    private func rows(
        of sentences: [DemoSentence], _ number: Int, isHeldByNPS: Bool, _ generator: DemoSentenceGenerator,
        _ team: DemoTeam, _ random: inout SplitMix64
    ) -> [DemoRow] {
        let person = DemoPerson(
            number: number, sentencedOn: sentences[0].sentencedOn,
            hasBeenInPrison: sentences.contains { !$0.kind.isCommunity }, homes: team.homes, &random)
        let age = person.dateOfBirth.age(on: sentences[0].sentencedOn)
        let isStandalone = sentences.allSatisfy(\.isStandaloneUnpaidWork)
        let risk = DemoRisk(
            isYoungAdult: DemoRequirement.youngAdultYears.contains(age), isStandaloneUnpaidWork: isStandalone, &random)
        let officer = team.officer(
            for: risk, in: person.home.town, isStandaloneUnpaidWork: isStandalone, &random)
        let firstEvent = Self.firstEventNumbers.pick(&random)
        return sentences.enumerated().map { place, sentence in
            var row = DemoRow(
                person, risk, sentence, eventNumber: firstEvent + place, prison: prison(sentence, person, &random),
                requirements: requirements(sentence, person, &random))
            row.managedBy = isHeldByNPS ? "NPS" : "CRC"
            if !isHeldByNPS && !generator.isOfLastWeek(sentence) {
                row.currentOfficer = officer
                row.decisions = risk.decisionsText
            }
            return row
        }
    }

    /// Where somebody is, or was released from on licence.
    private func prison(_ sentence: DemoSentence, _ person: DemoPerson, _ random: inout SplitMix64) -> String {
        guard sentence.kind == .custody || sentence.kind == .licence else { return "" }
        return (person.sex == .male ? DemoPrison.forMen : DemoPrison.forWomen).pick(&random).name
    }

    private func requirements(_ sentence: DemoSentence, _ person: DemoPerson, _ random: inout SplitMix64) -> String {
        let age = person.dateOfBirth.age(on: sentence.sentencedOn)
        let texts = sentence.plan.compactMap {
            $0.text(age: age, sex: person.sex, lengthMonths: sentence.lengthMonths, &random)
        }
        if !texts.isEmpty || sentence.plan.isEmpty { return texts.joined(separator: ";") }
        // Too old for the attendance centre, which was to be the only requirement.
        return DemoRequirement.activityDays.text(
            age: age, sex: person.sex, lengthMonths: sentence.lengthMonths, &random)!
    }

    private static let heldByNPSPerMille = 20
    /// The extract that this is shaped after has hardly any; these let "already held by a field officer" be tried.
    private static let furtherOrderPerMille = 25
    private static let firstEventNumbers = Weighted([1: 41, 2: 24, 3: 15, 4: 12, 5: 8])
    private static let repeatsWithinPeople = 40
}
