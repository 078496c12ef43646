import AllocationRules
import CivilCalendar
import Testing

/// The day on which the rows of these tests are read.
let today = day("2019-06-03")

func day(_ text: String) -> Day { Day(iso: text)! }

extension ReceivedRow {
    private static let person: [IntakeColumn: String] = [
        .crn: "X123456", .surname: "Walmsley", .forenames: "Zoë", .dateOfBirth: "1990-02-03", .sex: "F",
        .ethnicity: "W1", .language: "en", .postcodeDistrict: "PR1", .town: "Preston", .county: "Lancashire",
        .eventNumber: "2", .harm: "LOW", .score: "20", .employment: "CARER", .disability: "Y", .weapons: "N",
        .restrainingOrder: "U", .dependants: "N", .managedBy: "CRC",
    ]

    private static func person(_ more: [IntakeColumn: String], but changes: [IntakeColumn: String]) -> ReceivedRow {
        ReceivedRow(person.merging(more) { $1 }.merging(changes) { $1 })
    }

    /// A community order of a person aged 29, received on Friday 31 May 2019.
    static func order(_ changes: [IntakeColumn: String] = [:]) -> ReceivedRow {
        let order: [IntakeColumn: String] = [
            .sentenceType: "CO", .sentencedOn: "2019-05-30", .lengthMonths: "12", .requirements: "RAR:20d",
            .receivedOn: "2019-05-31",
        ]
        return person(order, but: changes)
    }

    static func standalone(_ changes: [IntakeColumn: String] = [:]) -> ReceivedRow {
        order([.requirements: "UPW:80h"].merging(changes) { $1 })
    }

    /// Released on Thursday 30 May 2019, received the day after.
    static func licence(_ changes: [IntakeColumn: String] = [:]) -> ReceivedRow {
        let licence: [IntakeColumn: String] = [
            .nomsNumber: "A2026NL", .sentenceType: "LICENCE", .sentencedOn: "2018-12-03", .lengthMonths: "12",
            .releaseOn: "2019-05-30", .prison: "HMP Styal", .receivedOn: "2019-05-31",
        ]
        return person(licence, but: changes)
    }

    func with(_ changes: [IntakeColumn: String]) -> ReceivedRow {
        let values = IntakeColumn.allCases.map { ($0, self[$0]) }
        return ReceivedRow(Dictionary(uniqueKeysWithValues: values).merging(changes) { $1 })
    }

    var faults: [IntakeFault] { IntakeReading(self, today: today).faults }

    /// The only fault, for a test that is about one.
    func fault() throws -> IntakeFault {
        let faults = faults
        try #require(faults.count == 1)
        return faults[0]
    }

    func facts() throws -> CaseFacts {
        let reading = IntakeReading(self, today: today)
        try #require(reading.faults == [])
        return try #require(reading.facts)
    }

    func decision(_ grade: OfficerGrade? = nil) throws -> IntakeDecision {
        IntakeDecision(try facts(), currentOfficerGrade: grade)
    }
}
