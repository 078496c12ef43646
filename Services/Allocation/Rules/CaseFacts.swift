import CivilCalendar

/// What a sound row says of one person's sentence event.
package struct CaseFacts: Sendable, Hashable {
    /// Case reference number: a capital letter and six digits; with `eventNumber`, the identity of the case.
    package let crn: String
    /// The prison number, where there is one.
    package let nomsNumber: String?
    package let surname: String
    package let forenames: String
    package let dateOfBirth: Day
    package let sex: Sex
    package let ethnicity: String
    package let language: String
    package let postcodeDistrict: String
    package let town: String
    package let county: String
    package let eventNumber: Int
    package let sentenceType: SentenceType
    package let sentencedOn: Day
    /// Of the order or the custodial sentence.
    package let lengthMonths: Int
    /// The prison's date; nil for an order.
    package let releaseOn: Day?
    package let prison: String?
    package let requirements: [Requirement]
    /// Nil: not assessed.
    package var harm: RiskOfSeriousHarm?
    /// Nil: not scored.
    package var score: OGRS3?
    package let flags: Set<RiskFlag>
    package let employment: Employment
    package let disability: Answer
    package let weapons: Answer
    package let restrainingOrder: Answer
    package let dependants: Answer
    /// The consider-blue questions that are answered already; their reason is empty.
    package var decisions: [CircumstanceDecision]
    /// No extract brings one: a manager here judges.
    package var judgement: Judgement? = nil
    package let holder: Holder
    /// The officer who already holds the person: as received, or as allocated here since.
    package var currentOfficer: String?
    package let receivedOn: Day

    /// In completed years.
    package var ageAtSentence: Int { dateOfBirth.age(on: sentencedOn) }

    /// What the banding guidance names; adverse childhood experiences count for the young alone.
    package var circumstances: Set<Circumstance> {
        let isYoung = IntakeLimits.youngAgeAtSentence ~= ageAtSentence
        let counted = flags.filter { isYoung || $0 != .adverseChildhoodExperiences }
        return Set(counted.compactMap(\.circumstance) + requirements.compactMap(\.kind.circumstance))
    }

    /// An order that requires unpaid work, an attendance centre or both, and nothing else.
    package var isStandalone: Bool {
        sentenceType.isOrder && !requirements.isEmpty
            && requirements.allSatisfy { $0.kind == .unpaidWork || $0.kind == .attendanceCentre }
    }

    /// When half the sentence is served, for comparison with the prison's date, which wins; nil for an order.
    ///
    /// Half the days rounded up, the day of the sentence being the first; a weekend or bank holiday moves it to the
    /// working day before. Remand is not known here. Fails on a date outside the years of the holiday table.
    package func expectedRelease(_ workingDays: WorkingDays) throws(WorkingDaysFault) -> Day? {
        guard !sentenceType.isOrder, let end = sentencedOn.advanced(byMonths: lengthMonths),
            let halfWay = sentencedOn.advanced(by: (sentencedOn.distance(to: end) + 1) / 2 - 1)
        else { return nil }
        return try workingDays.lastBusinessDay(onOrBefore: halfWay)
    }
}

extension Day {
    /// Completed years from this day of birth; a birthday on 29 February falls on 1 March in common years.
    func age(on day: Day) -> Int {
        let hadBirthday = (day.month, day.day) >= (month, self.day)
        return day.year - year - (hadBirthday ? 0 : 1)
    }

    /// The same day of a later month, or that month's last where it is shorter; nil beyond the year 9999.
    func advanced(byMonths months: Int) -> Day? {
        let sum = year * 12 + month - 1 + months
        return (0...3).lazy.compactMap { Day(year: sum / 12, month: sum % 12 + 1, day: day - $0) }.first
    }
}
