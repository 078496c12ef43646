/// One row of an extract, as text.
struct DemoRow {
    static let header = [
        "crn", "noms_number", "surname", "forenames", "date_of_birth", "sex", "ethnicity", "language",
        "postcode_district", "town", "county", "event_number", "sentence_type", "sentenced_on", "length_months",
        "release_on", "prison", "requirements", "rosh", "ogrs3", "flags", "employment", "disability", "weapons",
        "restraining_order", "dependants", "decisions", "managed_by", "current_officer", "received_on",
    ]

    var person: DemoPerson
    var crn: String
    var surname: String
    var dateOfBirth: String
    var eventNumber: Int
    var sentenceType: String
    var sentencedOn: String
    var lengthMonths: Int
    var releaseOn: String
    var prison: String
    var requirements: String
    var rosh: String
    var ogrs3: String
    var flags: String
    var decisions = ""
    var managedBy = "CRC"
    var currentOfficer = ""
    var receivedOn: String

    init(
        _ person: DemoPerson, _ risk: DemoRisk, _ sentence: DemoSentence, eventNumber: Int, prison: String,
        requirements: String
    ) {
        self.person = person
        crn = person.crn
        surname = person.surname
        dateOfBirth = "\(person.dateOfBirth)"
        self.eventNumber = eventNumber
        sentenceType = sentence.kind.rawValue
        sentencedOn = "\(sentence.sentencedOn)"
        lengthMonths = sentence.lengthMonths
        releaseOn = sentence.releaseOn.map { "\($0)" } ?? ""
        self.prison = prison
        self.requirements = requirements
        rosh = risk.harm
        ogrs3 = "\(risk.ogrs3)"
        flags = risk.flagsText
        receivedOn = "\(sentence.receivedOn)"
    }

    var fields: [String] {
        [
            crn, person.nomsNumber, surname, person.forenames, dateOfBirth, person.sex.rawValue,
            person.background.ethnicity, person.background.language, person.postcodeDistrict, person.home.town,
            person.home.county, "\(eventNumber)", sentenceType, sentencedOn, "\(lengthMonths)", releaseOn, prison,
            requirements, rosh, ogrs3, flags, person.employment, person.disability, person.weapons,
            person.restrainingOrder, person.dependants, decisions, managedBy, currentOfficer, receivedOn,
        ]
    }
}
