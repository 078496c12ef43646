/// A value that an extract writes as one of a few codes.
protocol ExtractCode: CaseIterable {
    /// As the extract writes it.
    var code: String { get }
}

extension ExtractCode {
    init?(code: String) {
        guard let value = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = value
    }

    /// `LOW, MEDIUM, HIGH or VERY_HIGH`
    static var codesInWords: String {
        let codes = allCases.map(\.code)
        return codes.dropLast().joined(separator: ", ") + " or " + codes.suffix(1).joined()
    }
}

extension ExtractCode where Self: RawRepresentable<String> {
    var code: String { rawValue }
}

extension SentenceType: ExtractCode {}
extension Sex: ExtractCode {}
extension Employment: ExtractCode {}
extension Answer: ExtractCode {}
extension Holder: ExtractCode {}
extension RiskFlag: ExtractCode {}
extension Requirement.Kind: ExtractCode {}
extension Requirement.Programme: ExtractCode {}

extension RiskOfSeriousHarm: ExtractCode {
    var code: String {
        switch self {
        case .low: "LOW"
        case .medium: "MEDIUM"
        case .high: "HIGH"
        case .veryHigh: "VERY_HIGH"
        }
    }
}
