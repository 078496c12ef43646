import Testing

/// A statement that names these itself would show, find or order people whom the caller may not see.
@Test func `A statement names a person's columns through a viewer alone`() throws {
    // A Swift value of that name follows a dot, a label, or the bracket that interpolates it.
    let column = /(?:[^\\]\(|[^.(:\s\w]\s*|[^:\s]\s+)person\.(?:surname|forenames|town)\b/
    let services = ["Allocation", "Interventions", "Resettlement", "Supervision", "UnpaidWork"]
        .map { "Services/\($0)/Service/" }
    for path in try Repository.files() where path.hasSuffix(".swift") {
        guard path != "Shared/Probation/Commands/Viewer.swift" else { continue }
        guard path.hasPrefix("Shared/") || services.contains(where: path.hasPrefix) else { continue }
        #expect(try Repository.text(of: path).firstMatch(of: column) == nil, "\(path) names a person's column")
    }
}
