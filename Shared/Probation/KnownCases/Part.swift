import Messages

/// A part of a sentence that some service delivers, and how much of it there is.
package struct Part: Sendable, Hashable {
    /// As the extract writes it, for example `UPW`; `TTG` for resettlement.
    package let kind: String
    package let unit: Wire.DeliveryUnit
    /// In the unit; 0 where it is not counted.
    package let ordered: Int

    package init(kind: String, unit: Wire.DeliveryUnit, ordered: Int) {
        self.kind = kind
        self.unit = unit
        self.ordered = ordered
    }

    /// What resettlement does for whoever is in custody.
    package static let throughTheGate = Part(kind: "TTG", unit: .unspecified, ordered: 0)

    /// Every part of a case: each requirement, and resettlement for a custodial sentence.
    package static func all(of notice: Wire.CaseNotice) -> [Part] {
        let isCustody = notice.sentence?.type == .custody
        return notice.requirements.compactMap(Part.init) + (isCustody ? [.throughTheGate] : [])
    }

    /// A requirement as the extract writes it: `UPW:80h`, `RAR:15d`, `DRR:6m`, `PROG:TSP`.
    init?(_ code: String) {
        let parts = code.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = parts.first, let suffix = parts[1].last else { return nil }
        let (unit, factor): (Wire.DeliveryUnit, Int) =
            switch suffix {
            case "h": (.minutes, 60)
            case "d": (.days, 1)
            case "m": (.months, 1)
            default: (.unspecified, 1)
            }
        let amount = Int(parts[1].dropLast())
        self.init(
            kind: String(kind), unit: amount == nil ? .unspecified : unit, ordered: (amount ?? 0) * factor)
    }
}
