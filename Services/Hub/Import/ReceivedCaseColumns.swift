import Messages

extension Wire.ReceivedCase {
    /// Each column of the extract, and the field that it goes into.
    static let columns: [(name: String, field: any WritableKeyPath<Wire.ReceivedCase, String> & Sendable)] = [
        ("crn", \.crn),
        ("noms_number", \.nomsNumber),
        ("surname", \.surname),
        ("forenames", \.forenames),
        ("date_of_birth", \.dateOfBirth),
        ("sex", \.sex),
        ("ethnicity", \.ethnicity),
        ("language", \.language),
        ("postcode_district", \.postcodeDistrict),
        ("town", \.town),
        ("county", \.county),
        ("event_number", \.eventNumber),
        ("sentence_type", \.sentenceType),
        ("sentenced_on", \.sentencedOn),
        ("length_months", \.lengthMonths),
        ("release_on", \.releaseOn),
        ("prison", \.prison),
        ("requirements", \.requirements),
        ("rosh", \.rosh),
        ("ogrs3", \.ogrs3),
        ("flags", \.flags),
        ("employment", \.employment),
        ("disability", \.disability),
        ("weapons", \.weapons),
        ("restraining_order", \.restrainingOrder),
        ("dependants", \.dependants),
        ("decisions", \.decisions),
        ("managed_by", \.managedBy),
        ("current_officer", \.currentOfficer),
        ("received_on", \.receivedOn),
    ]

    /// A case of which `value` tells the text in each column.
    init(_ value: (String) -> String) {
        self.init()
        for (name, field) in Self.columns { self[keyPath: field] = value(name) }
    }
}
