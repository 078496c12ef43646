/// Where in the week's lists an identifier stands.
struct WeekIndex {
    let site: [String: Int]
    let session: [String: Int]
    let person: [String: Int]
    let supervisor: [String: Int]

    /// Of equal identifiers the first counts.
    init(_ week: WeekToPlan) {
        site = Self.places(week.sites.map(\.id))
        session = Self.places(week.sessions.map(\.id))
        person = Self.places(week.people.map(\.id))
        supervisor = Self.places(week.supervisors.map(\.id))
    }

    private static func places(_ ids: [String]) -> [String: Int] {
        Dictionary(zip(ids, ids.indices)) { first, _ in first }
    }
}
