import CivilCalendar

/// What intake makes of a received row: its facts, or every fault that stands in the way of them.
package struct IntakeReading: Sendable, Hashable {
    /// Nil exactly where there are faults.
    package let facts: CaseFacts?
    /// In the order of the columns.
    package let faults: [IntakeFault]

    /// Nothing can have been received, and nobody on licence released, after today.
    package init(_ row: ReceivedRow, today: Day) {
        var reader = IntakeReader(row)
        facts = reader.facts(today: today)
        faults = reader.faults
    }
}

extension IntakeReader {
    /// Column by column; a column that others are measured against is read before them.
    fileprivate mutating func facts(today: Day) -> CaseFacts? {
        let crn = shaped(.crn, required(.crn), ["A999999"], "one capital letter and six digits")
        let noms = shaped(
            .nomsNumber, optional(.nomsNumber), ["A9999AA"], "a capital letter, four digits and two capital letters")
        let surname = name(.surname, required(.surname))
        let forenames = name(.forenames, required(.forenames))
        let sex: Sex? = choice(.sex, required(.sex))
        let ethnicity = shaped(
            .ethnicity, required(.ethnicity), ["A9", "AA"], "a capital letter, then a digit or another capital")
        let language = shaped(.language, required(.language), ["aa"], "two small letters such as en")
        let postcode = shaped(
            .postcodeDistrict, required(.postcodeDistrict), ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"],
            "the first half of a postcode, such as LA9")
        let town = name(.town, required(.town))
        let county = name(.county, required(.county))
        let event = number(.eventNumber, required(.eventNumber), IntakeLimits.eventNumber)
        let type: SentenceType? = choice(.sentenceType, required(.sentenceType))
        let received = receivedOn(today: today)
        let sentenced = sentencedOn(received: received)
        let born = dateOfBirth(sentenced: sentenced)
        let length = number(.lengthMonths, required(.lengthMonths), IntakeLimits.lengthMonths)
        let release = releaseOn(type, sentenced: sentenced, today: today)
        let prison = name(.prison, optional(.prison))
        let requirements = requirements(age: sentenced.flatMap { born?.age(on: $0) })
        let harm: RiskOfSeriousHarm? = choice(.harm, optional(.harm))
        let score = number(.score, optional(.score), OGRS3.limits).flatMap(OGRS3.init)
        let flags = flags()
        let employment: Employment? = choice(.employment, required(.employment))
        let disability: Answer? = choice(.disability, required(.disability))
        let weapons: Answer? = choice(.weapons, required(.weapons))
        let restrainingOrder: Answer? = choice(.restrainingOrder, required(.restrainingOrder))
        let dependants: Answer? = choice(.dependants, required(.dependants))
        let decisions = decisions(about: flags)
        let holder: Holder? = choice(.managedBy, optional(.managedBy) ?? Holder.crc.code)
        let officer = shaped(
            .currentOfficer, optional(.currentOfficer), ["AAA9999", "AAA99999", "AAA999999"],
            "three capital letters and four to six digits")
        guard faults.isEmpty, let crn, let surname, let forenames, let born, let sex, let ethnicity, let language,
            let postcode, let town, let county, let event, let type, let sentenced, let length, let employment,
            let disability, let weapons, let restrainingOrder, let dependants, let holder, let received
        else { return nil }
        return CaseFacts(
            crn: crn, nomsNumber: noms, surname: surname, forenames: forenames, dateOfBirth: born, sex: sex,
            ethnicity: ethnicity, language: language, postcodeDistrict: postcode, town: town, county: county,
            eventNumber: event, sentenceType: type, sentencedOn: sentenced, lengthMonths: length, releaseOn: release,
            prison: prison, requirements: requirements, harm: harm, score: score, flags: flags,
            employment: employment, disability: disability, weapons: weapons, restrainingOrder: restrainingOrder,
            dependants: dependants, decisions: decisions, holder: holder, currentOfficer: officer,
            receivedOn: received)
    }

    private mutating func receivedOn(today: Day) -> Day? {
        guard let received = day(.receivedOn, required(.receivedOn)) else { return nil }
        guard received <= today else {
            refuse(.receivedOn, .inconsistent, "It must be today or earlier.")
            return nil
        }
        return received
    }

    private mutating func sentencedOn(received: Day?) -> Day? {
        guard let sentenced = day(.sentencedOn, required(.sentencedOn)) else { return nil }
        if let received, sentenced > received {
            refuse(.sentencedOn, .inconsistent, "It must be the day of receipt or earlier.")
            return nil
        }
        return sentenced
    }

    private mutating func dateOfBirth(sentenced: Day?) -> Day? {
        guard let born = day(.dateOfBirth, required(.dateOfBirth)) else { return nil }
        let ages = IntakeLimits.ageAtSentence
        if let sentenced, !(ages ~= born.age(on: sentenced)) {
            let words =
                "It must be of a person aged \(ages.lowerBound) to \(ages.upperBound) on the day of the sentence."
            refuse(.dateOfBirth, .outOfRange, words)
            return nil
        }
        return born
    }

    /// Every custodial sentence has a date of release and no order has one.
    private mutating func releaseOn(_ type: SentenceType?, sentenced: Day?, today: Day) -> Day? {
        let text = type?.isOrder == false ? required(.releaseOn) : optional(.releaseOn)
        guard let release = day(.releaseOn, text) else { return nil }
        if type?.isOrder == true {
            refuse(.releaseOn, .inconsistent, "It must be empty for an order.")
        } else if let sentenced, release < sentenced {
            refuse(.releaseOn, .inconsistent, "It must be the day of the sentence or later.")
        } else if type?.isAfterRelease == true, release > today {
            refuse(.releaseOn, .inconsistent, "It must be today or earlier for a licence and what follows it.")
        }
        return release
    }
}
