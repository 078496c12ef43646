import CivilCalendar
import UnpaidWorkRules

/// From the file's words to the rules'.
extension InstanceFile {
    func week(withRoster: Bool) throws -> WeekToPlan {
        if withRoster && roster == nil { throw InstanceFault("roster: It is missing, and --roster asks for it.") }
        let siteIDs = sites.map(\.id)
        return WeekToPlan(
            sites: sites.map { .init(id: $0.id, kind: $0.placeKind, isPublicFacing: $0.public, isHeavyWork: $0.heavy) },
            sessions: try sessions.enumerated().map { try $1.session("sessions[\($0)]") },
            people: try people.enumerated().map {
                try $1.person("people[\($0)]", travel: minutes(of: $1.id, in: travel, "travel", siteIDs))
            },
            supervisors: try supervisors.enumerated().map {
                try $1.supervisor(
                    "supervisors[\($0)]",
                    travel: minutes(of: $1.id, in: supervisor_travel, "supervisor_travel", siteIDs))
            },
            noContact: try pairs(no_contact, "no_contact").map { NoContact($0, $1) },
            weights: weights.plan,
            roster: withRoster ? try pairs(roster ?? [], "roster").map { Supervision($0, $1) } : nil,
            pinned: try pairs(pinned ?? [], "pinned").map { Booking($0, $1) })
    }

    private func pairs(_ lists: [[String]], _ field: String) throws -> [(String, String)] {
        try lists.enumerated().map { place, list in
            guard list.count == 2 else { throw InstanceFault("\(field)[\(place)]: It has \(list.count) parts, not 2.") }
            return (list[0], list[1])
        }
    }

    private func minutes(
        of id: String, in table: [String: [String: Int]], _ field: String, _ siteIDs: [String]
    ) throws -> [Int] {
        guard let row = table[id] else { throw InstanceFault("\(field).\(id): It is missing.") }
        if row.count > siteIDs.count { throw InstanceFault("\(field).\(id): It names a site that is not in sites.") }
        return try siteIDs.map { site in
            guard let minutes = row[site] else { throw InstanceFault("\(field).\(id).\(site): It is missing.") }
            return minutes
        }
    }
}

extension InstanceFile.Site {
    fileprivate var placeKind: WeekSite.Kind {
        switch kind {
        case "WOMEN_ONLY": .womenOnly
        case "INDIVIDUAL": .individual
        default: .group
        }
    }
}

extension InstanceFile.Session {
    fileprivate func session(_ field: String) throws -> WeekSession {
        WeekSession(
            id: id, siteID: site, weekday: try Weekday(file: day, "\(field).day"),
            start: try TimeOfDay(file: start, "\(field).start"), end: try TimeOfDay(file: end, "\(field).end"),
            minutesCredited: credit, capacity: capacity, minimum: minimum, supervisorRatio: supervised ? ratio : nil)
    }
}

extension InstanceFile.Person {
    fileprivate func person(_ field: String, travel: [Int]) throws -> WeekPerson {
        WeekPerson(
            id: id, isWoman: woman, womenOnly: women_only, lightDuties: light, noPublicSite: no_public,
            noIndividualPlacement: no_individual, isAmber: amber,
            weekdays: Set(try days.map { try Weekday(file: $0, "\(field).days") }), excludedSiteIDs: Set(excluded),
            usualSiteID: usual.flatMap { $0.isEmpty ? nil : $0 }, travelLimitMinutes: max_travel, travelMinutes: travel,
            minutesRemaining: remaining, targetMinutes: target, weeklyLimitMinutes: max_week, priority: priority)
    }
}

extension InstanceFile.Supervisor {
    fileprivate func supervisor(_ field: String, travel: [Int]) throws -> WeekSupervisor {
        WeekSupervisor(
            id: id, isWoman: female, weekdays: Set(try days.map { try Weekday(file: $0, "\(field).days") }),
            dayLimit: max_days, travelLimitMinutes: max_travel, travelMinutes: travel)
    }
}

extension InstanceFile.Weights {
    fileprivate var plan: PlanWeights {
        PlanWeights(
            shortPerHalfHour: short_per_half_hour, travelPerMinute: travel_per_minute,
            travelFreeMinutes: travel_free_minutes, changeOfSite: not_usual, supervisorSession: open_supervisor,
            amberLimit: amber_max)
    }
}

extension Weekday {
    /// From 0, Monday, as the file counts them.
    fileprivate init(file number: Int, _ field: String) throws {
        guard 0...6 ~= number, let day = Weekday(rawValue: number + 1) else {
            throw InstanceFault("\(field): \(number) is no day from 0, Monday, to 6.")
        }
        self = day
    }
}

extension TimeOfDay {
    /// Minutes since 00:00, as the file counts them.
    fileprivate init(file minutes: Int, _ field: String) throws {
        guard 0..<1440 ~= minutes, let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60) else {
            throw InstanceFault("\(field): \(minutes) is no minute of a day.")
        }
        self = time
    }
}
