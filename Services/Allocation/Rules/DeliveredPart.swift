/// A part of a sentence that a service other than this one delivers.
package struct DeliveredPart: Sendable, Hashable {
    /// As the extract writes a requirement's kind, for example `UPW`; `TTG` for resettlement.
    package let kind: String

    /// What resettlement does for whoever is in custody.
    package static let throughTheGate = DeliveredPart(kind: "TTG")
}

extension CaseFacts {
    /// What other services are to take on: every requirement but the attendance centre, which the Hub sees to itself,
    /// and resettlement for a sentence in custody.
    package var deliveredParts: [DeliveredPart] {
        requirements.filter { $0.kind != .attendanceCentre }.map { DeliveredPart(kind: $0.kind.rawValue) }
            + (sentenceType == .custody ? [.throughTheGate] : [])
    }
}
