import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

/// An officer as the registers have them, with what they hold.
struct StoredOfficer: Sendable {
    var officer: Officer
    var workload = Workload()
    /// Allocated to them within the last week.
    let recentCases: Int

    func capacity(on day: Day) -> Capacity { Capacity(officer, workload, on: day) }

    /// Whether somebody who is there holds more than the limit, be it because nothing is left of their time.
    func isOverCapacity(on day: Day) -> Bool {
        guard officer.presence(on: day) == .present else { return false }
        let level = capacity(on: day).level
        return level == .over || (level == .unavailable && workload.count > 0)
    }
}

extension SQL {
    /// The grades that may hold cases.
    static let caseHolders = isOfGrade(OfficerGrade.allCases)

    /// Those of them that work in the field.
    static let fieldOfficers = isOfGrade(OfficerGrade.allCases.filter(\.isField))

    private static func isOfGrade(_ grades: [OfficerGrade]) -> SQL {
        "staff.grade IN (\(SQL.joined(grades.map { "\($0.rawValue)" }, by: ", ")))"
    }

    /// Whoever of the staff list has started by the day and not left before it.
    static func isInPost(on day: Day) -> SQL {
        "(staff.started_on <= \(day) AND (staff.ends_on = '' OR staff.ends_on >= \(day)))"
    }

    /// The cases that weigh on whoever holds them: all that are ours, banded or not.
    static let weighs: SQL = "event.officer <> '' AND event.state BETWEEN 1 AND 5"
}

extension Querying {
    /// Days that an allocation counts as recent.
    private static var recentDays: Int { 7 }

    /// The officers who meet a condition on the staff list, by surname, in one statement: who they are, what takes from
    /// their capacity, and what they hold, counted by what it weighs.
    func officers(_ condition: SQL, on today: Day) throws(StoreFault) -> [StoredOfficer] {
        let recent: SQL =
            "CAST(strftime('%s', \(today), \("-\(Self.recentDays) days")) AS INTEGER) * 1000"
        let held: SQL = """
            held AS (
                SELECT event.officer AS officer, iif(state = 5, 5, coalesce(band, 0)) AS standing,
                    iif(staff.grade = 'HUB_RO' AND is_standalone = 1, 3, iif(sentence_type = 4
                        AND (release_on IS NULL OR release_on > \(today)), 2, 1)) AS setting, count(*) AS cases
                FROM staff CROSS JOIN event ON event.officer = staff.id
                WHERE \(condition) AND \(SQL.weighs)
                GROUP BY 1, 2, 3)
            """
        let rows = try all(
            "FROM staff WHERE \(SQL.caseHolders) AND \(condition) ORDER BY surname, forenames, staff.id", with: held
        ) { StoredOfficer(&$0, recentlyFrom: recent) }
        return rows.compactMap { $0 }
    }

    func officer(_ id: String, on today: Day) throws(StoreFault) -> StoredOfficer? {
        try officers("staff.id = \(id)", on: today).first
    }
}

extension Transaction {
    /// Throws `notFound` for somebody who is not an officer of the staff list.
    func requireOfficer(_ id: String) throws -> StoredOfficer {
        guard let officer = try officer(id, on: today) else {
            throw Status(.notFound, "The staff list has no such officer.", reason: "NO_SUCH_OFFICER")
        }
        return officer
    }
}

extension StoredOfficer {
    /// Nil for a row that no officer can be read from.
    fileprivate init?(_ row: inout Row, recentlyFrom recent: SQL) {
        let (sex, grade) = (Sex(rawValue: row("sex")), OfficerGrade(rawValue: row("grade")))
        officer = Officer(
            id: row("staff.id"), surname: row("surname"), forenames: row("forenames"), sex: sex ?? .male,
            grade: grade ?? .hubRO, ftePercent: row("fte_percent"), site: row("site"),
            skills: Set(row.list("skills").compactMap(OfficerSkill.init)), startedOn: row("started_on"),
            endsOn: Day(iso: row("ends_on")),
            reductions: row.entries(
                """
                (SELECT group_concat(reason || ' ' || percent || ' ' || from_on || ' ' || coalesce(until_on, ''), ';')
                    FROM reduction WHERE reduction.officer = staff.id AND is_taken_back = 0)
                """
            ).compactMap(Reduction.init),
            training: row.entries(
                """
                (SELECT group_concat(course || ' ' || valid_until, ';') FROM training
                    WHERE training.officer = staff.id)
                """
            ).compactMap(Training.init))
        recentCases = row(
            """
            (SELECT count(*) FROM allocation WHERE allocation.officer = staff.id AND from_at >= \(recent)
                AND until_at IS NULL AND reason <> 2)
            """)
        let held = row.entries(
            """
            (SELECT group_concat(standing || ' ' || setting || ' ' || cases, ';') FROM held
                WHERE held.officer = staff.id)
            """)
        guard sex != nil, grade != nil else { return nil }
        for entry in held {
            guard let (weight, count) = CaseWeight.counted(entry) else { continue }
            workload.cases[weight, default: 0] += count
        }
    }
}

extension Row {
    /// A column of entries with `;` between them, each of words with a space between them.
    fileprivate mutating func entries(_ sql: @autoclosure () -> SQL) -> [[Substring]] {
        list(sql()).map { $0.split(separator: " ") }
    }
}

extension Reduction {
    fileprivate init?(_ words: [Substring]) {
        guard words.count >= 3, let reason = Int(words[0]).flatMap(ReductionReason.init), let percent = Int(words[1]),
            let from = Day(iso: String(words[2]))
        else { return nil }
        self.init(
            reason: reason, percent: percent, from: from, until: words.count > 3 ? Day(iso: String(words[3])) : nil)
    }
}

extension Training {
    fileprivate init?(_ words: [Substring]) {
        guard words.count == 2, let course = TrainingCourse(rawValue: String(words[0])),
            let day = Day(iso: String(words[1]))
        else { return nil }
        self.init(course: course, validUntil: day)
    }
}

extension CaseWeight {
    /// From standing (0 without a band, 1 to 4 the band, 5 put to the NPS), setting and a count.
    fileprivate static func counted(_ words: [Substring]) -> (CaseWeight, Int)? {
        let numbers = words.compactMap { Int($0) }
        guard numbers.count == 3, let setting = Setting(rawValue: numbers[1]) else { return nil }
        let standing: Standing =
            numbers[0] == 5 ? .escalated : ColourBand(rawValue: numbers[0]).map(Standing.banded) ?? .unbanded
        return (CaseWeight(standing: standing, setting: setting), numbers[2])
    }
}

// MARK: As the contract has them

extension OfficerGrade {
    /// As it stands by itself.
    var title: String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension Wire.Officer {
    init(_ stored: StoredOfficer, on today: Day) {
        let officer = stored.officer
        let tariff = WorkloadTariff.inForce(on: today)
        let custody = stored.workload.cases.filter { $0.key.setting == .custody }.values.reduce(0, +)
        let presence = officer.presence(on: today)
        self.init(
            staffId: officer.id, name: officer.name, grade: officer.grade.rawValue, gradeName: officer.grade.title,
            ftePercent: UInt32(officer.ftePercent), team: officer.site,
            skills: OfficerSkill.allCases.filter(officer.skills.contains).map(\.name), presence: .init(presence),
            presenceWords: presence.sentence ?? "", capacity: .init(stored.capacity(on: today)),
            lines: stored.workload.lines(tariff).map(Wire.WorkloadLine.init), cases: UInt32(stored.workload.count),
            communityCases: UInt32(stored.workload.count - custody), custodyCases: UInt32(custody),
            recentCases: UInt32(stored.recentCases))
    }
}

extension Wire.OfficerPresence {
    init(_ presence: Presence) {
        self =
            switch presence {
            case .present: .present
            case .absent: .absent
            case .left: .left
            case .notStarted: .notStarted
            }
    }
}

extension Wire.Capacity {
    init(_ capacity: Capacity) {
        self.init(
            pointsHundredths: UInt32(capacity.points.hundredths),
            availableHundredths: UInt32(capacity.available.hundredths),
            percentTenths: UInt32(capacity.percentTenths ?? 0), level: .init(capacity.level))
    }
}

extension Wire.WorkloadLine {
    fileprivate init(_ line: WorkloadLine) {
        var band = Wire.ColourBand.unspecified
        if case .banded(let its) = line.weight.standing { band = .init(its) }
        self.init(
            name: line.weight.name, band: band, cases: UInt32(line.cases),
            pointsHundredths: UInt32(line.points.hundredths))
    }
}
