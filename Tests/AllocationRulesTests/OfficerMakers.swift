import AllocationRules
import CivilCalendar

extension Officer {
    /// A man of Preston in post for years, full time, trained and present, but for what a test says.
    static func of(
        _ grade: OfficerGrade, id: String = "STF0001", surname: String = "Fell", sex: Sex = .male, fte: Int = 100,
        site: String = "Preston", skills: Set<OfficerSkill> = [], startedOn: String = "2012-04-02",
        endsOn: String? = nil, reductions: [Reduction] = [], training: [Training] = .current
    ) -> Officer {
        let recorded = grade == .pqip && reductions.isEmpty ? [Reduction.of(.pqip, 40)] : reductions
        return Officer(
            id: id, surname: surname, forenames: "Chris", sex: sex, grade: grade, ftePercent: fte, site: site,
            skills: skills, startedOn: day(startedOn), endsOn: endsOn.map { day($0) }, reductions: recorded,
            training: training)
    }
}

extension Reduction {
    static func of(_ reason: ReductionReason, _ percent: Int, from: String = "2019-01-01", until: String? = nil) -> Self
    {
        Reduction(reason: reason, percent: percent, from: day(from), until: until.map { day($0) })
    }
}

extension [Training] {
    static let current = TrainingCourse.allCases.map { Training(course: $0, validUntil: day("2020-03-31")) }

    /// The current training but for one course, which counts until the day, or is not recorded.
    static func current(but course: TrainingCourse, until end: String?) -> [Training] {
        current.filter { $0.course != course }
            + [end.map { Training(course: course, validUntil: day($0)) }].compactMap { $0 }
    }
}

extension CaseDemand {
    /// The case of a man of 29 to be seen at Preston, but for what a test says.
    static func of(
        _ band: ColourBand?, _ row: ReceivedRow = .order(), sex: Sex = .male, preference: OfficerPreference = .none,
        continuity: [String: Continuity] = [:]
    ) throws -> CaseDemand {
        CaseDemand(
            try row.with([.sex: sex.rawValue]).facts(), band: band, site: "Preston", today: today,
            preference: preference, continuity: continuity)
    }
}

extension CaseWeight {
    static func of(_ band: ColourBand, _ setting: Setting = .community) -> CaseWeight {
        CaseWeight(standing: .banded(band), setting: setting)
    }
}

extension Workload {
    /// Cases that come to exactly so many points: any even number of hundredths from 342.
    static func of(_ points: WorkloadPoints) -> Workload {
        let hub = (0..<10).first { (points.hundredths - $0 * 38) % 20 == 0 }!
        return Workload([.of(.green, .hub): hub, .of(.green, .custody): (points.hundredths - hub * 38) / 20])
    }
}

extension Candidate {
    static func of(_ officer: Officer, holding points: WorkloadPoints = 30, _ demand: CaseDemand) -> Candidate {
        Candidate(officer, .of(points), for: demand, on: today)
    }
}
