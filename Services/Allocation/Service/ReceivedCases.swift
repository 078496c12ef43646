import AllocationRules
import Messages

extension ReceivedRow {
    init(_ wire: Wire.ReceivedCase) {
        self.init(Dictionary(uniqueKeysWithValues: Wire.ReceivedCase.fields.map { ($0, wire[keyPath: $1]) }))
    }
}

extension Wire.ReceivedCase {
    /// Each column of the extract, and the field that carries it.
    static let fields: [(IntakeColumn, any WritableKeyPath<Wire.ReceivedCase, String> & Sendable)] = [
        (.crn, \.crn), (.nomsNumber, \.nomsNumber), (.surname, \.surname), (.forenames, \.forenames),
        (.dateOfBirth, \.dateOfBirth), (.sex, \.sex), (.ethnicity, \.ethnicity), (.language, \.language),
        (.postcodeDistrict, \.postcodeDistrict), (.town, \.town), (.county, \.county),
        (.eventNumber, \.eventNumber), (.sentenceType, \.sentenceType), (.sentencedOn, \.sentencedOn),
        (.lengthMonths, \.lengthMonths), (.releaseOn, \.releaseOn), (.prison, \.prison),
        (.requirements, \.requirements), (.harm, \.rosh), (.score, \.ogrs3), (.flags, \.flags),
        (.employment, \.employment), (.disability, \.disability), (.weapons, \.weapons),
        (.restrainingOrder, \.restrainingOrder), (.dependants, \.dependants), (.decisions, \.decisions),
        (.managedBy, \.managedBy), (.currentOfficer, \.currentOfficer), (.receivedOn, \.receivedOn),
    ]

    var values: [Wire.ReceivedValue] {
        Self.fields.map { .init(column: $0.rawValue, value: self[keyPath: $1]) }
    }
}

extension Wire.IntakeFinding {
    init(_ fault: IntakeFault) {
        self.init(column: fault.column.rawValue, value: fault.value, reason: fault.sentence)
    }

    init(_ change: ColumnChange) {
        let reason = change.isFilledIn ? "It was missing and is filled in." : "It has changed."
        self.init(column: change.column.rawValue, value: change.new, reason: reason, oldValue: change.old)
    }
}
