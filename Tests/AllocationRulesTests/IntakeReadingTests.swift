import AllocationRules
import CivilCalendar
import Testing

struct IntakeReadingTests {
    @Test func `The columns are those of the extract, in its order`() {
        let header =
            "crn,noms_number,surname,forenames,date_of_birth,sex,ethnicity,language,postcode_district,town,county,"
            + "event_number,sentence_type,sentenced_on,length_months,release_on,prison,requirements,rosh,ogrs3,flags,"
            + "employment,disability,weapons,restraining_order,dependants,decisions,managed_by,current_officer,"
            + "received_on"
        #expect(IntakeColumn.allCases.map(\.rawValue).joined(separator: ",") == header)
    }

    @Test func `A sound order gives its facts`() throws {
        let facts = try ReceivedRow.order([
            .flags: "DA;IOM", .decisions: "DA:yes", .currentOfficer: "STF0030", .requirements: "RAR:20d;PROG:BBR",
        ]).facts()
        #expect(facts.crn == "X123456")
        #expect(facts.nomsNumber == nil)
        #expect(facts.surname == "Walmsley")
        #expect(facts.forenames == "Zoë")
        #expect(facts.dateOfBirth == day("1990-02-03"))
        #expect(facts.sex == .female)
        #expect([facts.ethnicity, facts.language, facts.postcodeDistrict] == ["W1", "en", "PR1"])
        #expect([facts.town, facts.county] == ["Preston", "Lancashire"])
        #expect(facts.eventNumber == 2)
        #expect(facts.sentenceType == .communityOrder)
        #expect(facts.sentencedOn == day("2019-05-30"))
        #expect(facts.lengthMonths == 12)
        #expect(facts.releaseOn == nil)
        #expect(facts.prison == nil)
        #expect(facts.requirements.map(\.kind) == [.rehabilitationActivity, .accreditedProgramme])
        #expect(facts.requirements.map(\.extent) == [.days(20), .programme(.buildingBetterRelationships)])
        #expect(facts.harm == .low)
        #expect(facts.score == ogrs3(20))
        #expect(facts.flags == [.domesticAbuse, .iom])
        #expect(facts.employment == .carer)
        #expect(facts.disability == .yes)
        #expect(facts.weapons == .no)
        #expect(facts.restrainingOrder == .notEstablished)
        #expect(facts.dependants == .no)
        #expect(facts.decisions == [Circumstance.domesticAbuse.decided(true)])
        #expect(facts.holder == .crc)
        #expect(facts.currentOfficer == "STF0030")
        #expect(facts.receivedOn == day("2019-05-31"))
    }

    @Test func `A sound licence gives prison number, prison and release`() throws {
        let facts = try ReceivedRow.licence().facts()
        #expect(facts.nomsNumber == "A2026NL")
        #expect(facts.prison == "HMP Styal")
        #expect(facts.releaseOn == day("2019-05-30"))
        #expect(facts.sentenceType == .licence)
        #expect(facts.requirements == [])
    }

    @Test(arguments: [
        IntakeColumn.nomsNumber, .prison, .requirements, .harm, .score, .flags, .decisions, .managedBy,
        .currentOfficer,
    ])
    func `A column that may be empty is no fault when it is`(column: IntakeColumn) throws {
        #expect(ReceivedRow.licence([column: ""]).faults == [])
        #expect(try ReceivedRow.licence([.managedBy: ""]).facts().holder == .crc)
    }

    @Test(arguments: [
        IntakeColumn.crn, .surname, .forenames, .dateOfBirth, .sex, .ethnicity, .language, .postcodeDistrict, .town,
        .county, .eventNumber, .sentenceType, .sentencedOn, .lengthMonths, .releaseOn, .employment, .disability,
        .weapons, .restrainingOrder, .dependants, .receivedOn,
    ])
    func `A column that must be given is a fault when it is empty`(column: IntakeColumn) throws {
        let fault = try ReceivedRow.licence([column: ""]).fault()
        #expect(fault == IntakeFault(column, value: "", .required, "It must be given."))
    }

    @Test(arguments: [
        (IntakeColumn.crn, "x123456"), (.crn, "X12345"), (.crn, "X1234567"), (.crn, "1234567"), (.crn, " X123456"),
        (.crn, "É123456"), (.crn, "X12345٣"),
        (.nomsNumber, "a2026NL"), (.nomsNumber, "A2026N"), (.dateOfBirth, "1987-02-30"), (.dateOfBirth, "31/12/1990"),
        (.ethnicity, "w1"), (.ethnicity, "W10"), (.language, "EN"), (.language, "eng"),
        (.postcodeDistrict, "PR1 2"), (.postcodeDistrict, "pr1"), (.eventNumber, "01"), (.eventNumber, "+1"),
        (.eventNumber, "one"), (.sentencedOn, "2019-5-30"), (.lengthMonths, "12.5"), (.lengthMonths, " 12"),
        (.releaseOn, "2019-05-32"), (.score, "5O"), (.score, "abc"), (.score, "20 "), (.score, "007"),
        (.decisions, "DA"), (.decisions, "DA:YES"), (.decisions, "DA:yes:no"), (.decisions, "DA:yes;"),
        (.requirements, "UPW:80"), (.requirements, "UPW:80d"), (.requirements, "UPW"), (.requirements, "UPW:h"),
        (.currentOfficer, "stf0030"), (.currentOfficer, "STF030"), (.receivedOn, "today"),
    ])
    func `A value of another shape is malformed`(column: IntakeColumn, value: String) throws {
        let fault = try ReceivedRow.licence([.flags: "DA", column: value]).fault()
        #expect(fault.column == column)
        #expect(fault.kind == .malformed)
        #expect(fault.sentence.hasPrefix("It must be "))
    }

    @Test(arguments: [
        (IntakeColumn.sex, "X"), (.sex, "m"), (.sentenceType, "co"), (.sentenceType, " CO"), (.harm, "Low"),
        (.harm, "VERY HIGH"), (.employment, "BUSY"), (.disability, "yes"), (.weapons, "?"), (.restrainingOrder, "u"),
        (.dependants, "1"), (.managedBy, "HMPPS"), (.managedBy, "nps"), (.flags, "NOT_A_FLAG"), (.flags, "da"),
        (.flags, " DA"), (.requirements, "CURFEW:12h"), (.requirements, "upw:80h"), (.requirements, "PROG:XYZ"),
        (.requirements, "PROG"), (.decisions, "NOT_A_FLAG:yes"),
    ])
    func `A code that is not in its list is unknown, and never tidied`(column: IntakeColumn, value: String) throws {
        let fault = try ReceivedRow.order([column: value]).fault()
        #expect(fault.column == column)
        #expect(fault.value == value)
        #expect(fault.kind == .unknownValue)
        #expect(fault.sentence.hasPrefix("It must be "))
    }

    @Test(arguments: [
        (IntakeColumn.score, ["0", "100"], ["-1", "101"]), (.eventNumber, ["1", "999"], ["0", "1000"]),
        (.lengthMonths, ["1", "600"], ["0", "601"]),
    ])
    func `A number at its limit is sound, and one past it is out of range`(
        column: IntakeColumn, inside: [String], outside: [String]
    ) throws {
        for value in inside { #expect(ReceivedRow.order([column: value]).faults == []) }
        for value in outside {
            let fault = try ReceivedRow.order([column: value]).fault()
            #expect(fault.kind == .outOfRange)
            #expect(fault.value == value)
            #expect(fault.sentence == "It must be a whole number from \(inside[0]) to \(inside[1]).")
        }
    }

    @Test(arguments: [IntakeColumn.surname, .forenames, .town, .county, .prison])
    func `A name is 1 to 100 characters long`(column: IntakeColumn) throws {
        #expect(ReceivedRow.licence([column: "É"]).faults == [])
        #expect(ReceivedRow.licence([column: String(repeating: "é", count: 100) + "  "]).faults == [])
        let long = try ReceivedRow.licence([column: String(repeating: "é", count: 101)]).fault()
        #expect(long.kind == .tooLarge)
        #expect(long.value == String(repeating: "é", count: 100) + "…")
        #expect(try ReceivedRow.licence([column: "   "]).fault().kind == .required)
    }

    @Test(arguments: ["\u{0}", "\t", "\n", "\r\n", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{200B}"])
    func `A name has no invisible characters`(character: String) throws {
        for column in [IntakeColumn.surname, .forenames, .town, .county, .prison] {
            let fault = try ReceivedRow.licence([column: "Wal\(character)msley"]).fault()
            #expect(fault.kind == .malformed)
            #expect(fault.column == column)
        }
    }

    @Test(arguments: IntakeColumn.allCases)
    func `A value of more than 2,000 bytes is too large and not read`(column: IntakeColumn) throws {
        let faults = ReceivedRow.licence([column: String(repeating: "é", count: 1_000) + "x"]).faults
        #expect(faults.map(\.column) == [column])
        #expect(faults.map(\.kind) == [.tooLarge])
        #expect(faults[0].value.count == IntakeLimits.faultValueCharacters + 1)
        let atLimit = ReceivedRow.licence([column: String(repeating: "é", count: 1_000)]).faults
        #expect(atLimit.filter { $0.kind == .tooLarge && $0.sentence.contains("bytes") } == [])
    }

    @Test func `Every fault is gathered, in the order of the columns`() {
        let row = ReceivedRow.order([
            .receivedOn: "x", .currentOfficer: "x", .flags: "A;DA;B", .crn: "x", .dateOfBirth: "x", .score: "x",
        ])
        let reading = IntakeReading(row, today: today)
        #expect(reading.facts == nil)
        #expect(
            reading.faults.map(\.column) == [
                .crn, .dateOfBirth, .score, .flags, .flags, .currentOfficer, .receivedOn,
            ])
        #expect(reading.faults.map(\.value) == ["x", "x", "x", "A", "B", "x", "x"])
    }

    @Test func `A row without values has a fault for each that must be given, and no more`() {
        #expect(ReceivedRow([:]).faults.count == 20)
        #expect(ReceivedRow([:]).faults.allSatisfy { $0.kind == .required })
    }

    @Test func `A sentence repeats nothing of the value`() {
        let secret = "Thistlethwaite"
        for column in IntakeColumn.allCases {
            for fault in ReceivedRow.licence([column: secret]).faults {
                #expect(!fault.sentence.contains(secret))
            }
        }
    }

    @Test(arguments: IntakeColumn.allCases)
    func `Facts stand exactly where there is no fault, whatever is written`(column: IntakeColumn) {
        let texts = [
            "", " ", ";", ":", ";;", "::", "UPW", "UPW:", ":80h", "UPW:h", "UPW:99999999999999999999h", "DA:yes:",
            "99999999999999999999", "-9223372036854775808", "0001-01-01", "9999-12-31", "0000-00-00", "2019-06-03",
            "\u{0}", "\u{FEFF}X123456", "X123456\u{301}", "王", "🇬🇧", "N", "1", "A1", "DA", "CUSTODY", "NPS",
        ]
        for text in texts {
            for row in [ReceivedRow.order([column: text]), .licence([column: text])] {
                let reading = IntakeReading(row, today: today)
                #expect((reading.facts == nil) == !reading.faults.isEmpty, "\(text.debugDescription)")
            }
        }
    }
}
