import CivilCalendar
import Messages

/// An invented supervisor of unpaid work: one of the demo's staff.
struct DemoSupervisor {
    /// The staff number of the account that signs in to the demo as a supervisor.
    static let signsIn = "STF0136"
    /// How many of them may supervise nobody, for their first aid has run out.
    static let expiredCount = 2

    var staffID: String
    var surname: String
    var forename: String
    var sex: DemoPerson.Sex
    var town: String
    var isAbsent = false
    var competences: [Wire.CompetenceKind: Day] = [:]

    /// All supervisors of the demo's first team as it is on a day: who signs in, then the others.
    static func all(seed: UInt64, on day: Day) -> [DemoSupervisor] {
        var random = SplitMix64(seed: seed, for: .supervisors, index: 0)
        let staff = DemoTeam(number: 0, seed: seed, on: day).members.filter { $0.grade == .unpaidWorkSupervisor }
        let isFirst = { (member: DemoStaffMember) in member.id == signsIn }
        var all = (staff.filter(isFirst) + staff.filter { !isFirst($0) }).map { member in
            DemoSupervisor(
                staffID: member.id, surname: member.surname, forename: member.forename, sex: member.sex,
                town: member.site.town, isAbsent: !member.absence.isEmpty)
        }
        for place in all.indices { all[place].train(on: day, &random) }
        for place in expiredPlaces(of: all, &random) {
            all[place].competences[.firstAid] = day.advanced(by: -random.within(1...60))!
        }
        return all
    }

    /// Neither of them is who signs in.
    private static func expiredPlaces(of all: [DemoSupervisor], _ random: inout SplitMix64) -> [Int] {
        let first = random.within(1...all.count - 2)
        return (0..<expiredCount).map { (first - 1 + $0 * (all.count / 2)) % (all.count - 1) + 1 }
    }

    private mutating func train(on day: Day, _ random: inout SplitMix64) {
        for (kind, perMille) in Self.trainedPerMille where random.happens(perMille: perMille) {
            competences[kind] = day.advanced(by: random.within(Self.daysLeft))!
        }
    }

    /// The first two are asked of everybody; the shares of the others are ours.
    private static let trainedPerMille: KeyValuePairs<Wire.CompetenceKind, Int> = [
        .firstAid: 1000, .riskOfHarm: 1000, .domesticAbuse: 600, .driving: 700, .lantra: 120, .manualHandling: 800,
    ]
    private static let daysLeft = 30...700
}

extension Wire.Supervisor {
    init(_ supervisor: DemoSupervisor) {
        self.init(
            staffId: supervisor.staffID, surname: supervisor.surname, forenames: supervisor.forename,
            sex: supervisor.sex.rawValue, town: supervisor.town,
            competences: supervisor.competences.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                .init(kind: $0, validUntil: "\($1)")
            })
    }
}
