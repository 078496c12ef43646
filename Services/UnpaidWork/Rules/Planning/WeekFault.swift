import CivilCalendar

/// What is wrong with a week that is to be planned: the field, and the fault in words.
package struct WeekFault: Error, Sendable, Hashable {
    /// Such as `sessions[3].site`.
    package let field: String
    package let sentence: String

    package init(_ field: String, _ sentence: String) {
        self.field = field
        self.sentence = sentence
    }
}

extension WeekToPlan {
    /// The most of each that a week may have.
    package static let peopleLimit = 20_000
    package static let sessionLimit = 5_000
    package static let siteLimit = 2_000
    package static let supervisorLimit = 2_000
    /// The most minutes, weight, priority or places that any field may say, so that no sum overflows.
    package static let numberLimit = 100_000

    /// All that is wrong; a week is planned only where nothing is.
    package var faults: [WeekFault] {
        let index = WeekIndex(self)
        return sizeFaults + duplicateFaults(index) + weightFaults + sessionFaults(index) + personFaults(index)
            + supervisorFaults + referenceFaults(index)
    }

    private var sizeFaults: [WeekFault] {
        [
            ("sites", sites.count, Self.siteLimit), ("sessions", sessions.count, Self.sessionLimit),
            ("people", people.count, Self.peopleLimit), ("supervisors", supervisors.count, Self.supervisorLimit),
        ].filter { $0.1 > $0.2 }.map { WeekFault($0.0, "There are \($0.1), and at most \($0.2) can be planned.") }
    }

    private func duplicateFaults(_ index: WeekIndex) -> [WeekFault] {
        func duplicates(_ field: String, _ ids: [String], _ first: [String: Int]) -> [WeekFault] {
            ids.enumerated().filter { first[$0.element] != $0.offset }.map {
                WeekFault("\(field)[\($0.offset)].id", "\($0.element) stands there twice.")
            }
        }
        return duplicates("sites", sites.map(\.id), index.site)
            + duplicates("sessions", sessions.map(\.id), index.session)
            + duplicates("people", people.map(\.id), index.person)
            + duplicates("supervisors", supervisors.map(\.id), index.supervisor)
    }

    private var weightFaults: [WeekFault] {
        Self.numberFaults(
            "weights",
            [
                ("short_per_half_hour", weights.shortPerHalfHour), ("travel_per_minute", weights.travelPerMinute),
                ("travel_free_minutes", weights.travelFreeMinutes), ("not_usual", weights.changeOfSite),
                ("open_supervisor", weights.supervisorSession), ("amber_max", weights.amberLimit),
            ])
    }

    private func sessionFaults(_ index: WeekIndex) -> [WeekFault] {
        sessions.enumerated().flatMap { place, session in
            let field = "sessions[\(place)]"
            var faults = Self.numberFaults(
                field,
                [
                    ("credit", session.minutesCredited), ("capacity", session.capacity), ("minimum", session.minimum),
                    ("ratio", session.supervisorRatio ?? 0),
                ])
            if index.site[session.siteID] == nil {
                faults.append(WeekFault("\(field).site", "There is no site \(session.siteID)."))
            }
            if session.end <= session.start { faults.append(WeekFault("\(field).end", "It ends before it starts.")) }
            return faults
        }
    }

    private func personFaults(_ index: WeekIndex) -> [WeekFault] {
        people.enumerated().flatMap { place, person in
            let field = "people[\(place)]"
            var faults = Self.numberFaults(
                field,
                [
                    ("remaining", person.minutesRemaining), ("target", person.targetMinutes),
                    ("max_week", person.weeklyLimitMinutes), ("priority", person.priority),
                    ("max_travel", person.travelLimitMinutes),
                ])
            if let usual = person.usualSiteID, index.site[usual] == nil {
                faults.append(WeekFault("\(field).usual", "There is no site \(usual)."))
            }
            for site in person.excludedSiteIDs.sorted() where index.site[site] == nil {
                faults.append(WeekFault("\(field).excluded", "There is no site \(site)."))
            }
            return faults + travelFaults("travel.\(person.id)", person.travelMinutes)
        }
    }

    private var supervisorFaults: [WeekFault] {
        supervisors.enumerated().flatMap { place, supervisor in
            Self.numberFaults(
                "supervisors[\(place)]",
                [("max_days", supervisor.dayLimit), ("max_travel", supervisor.travelLimitMinutes)])
                + travelFaults("supervisor_travel.\(supervisor.id)", supervisor.travelMinutes)
        }
    }

    private func travelFaults(_ field: String, _ minutes: [Int]) -> [WeekFault] {
        guard minutes.count == sites.count else {
            return [WeekFault(field, "It has \(minutes.count) sites of \(sites.count).")]
        }
        return minutes.firstIndex { !(0...Self.numberLimit ~= $0) }.map {
            [Self.numberFault("\(field).\(sites[$0].id)", minutes[$0])]
        } ?? []
    }

    private func referenceFaults(_ index: WeekIndex) -> [WeekFault] {
        func unknown(_ field: String, _ noun: String, _ id: String, _ known: [String: Int]) -> [WeekFault] {
            known[id] == nil ? [WeekFault(field, "There is no \(noun) \(id).")] : []
        }
        func supervision(_ field: String, _ all: [Supervision]) -> [WeekFault] {
            all.enumerated().flatMap { place, one in
                unknown("\(field)[\(place)]", "supervisor", one.supervisorID, index.supervisor)
                    + unknown("\(field)[\(place)]", "session", one.sessionID, index.session)
            }
        }
        let pairs = noContact.enumerated().flatMap { place, pair in
            unknown("no_contact[\(place)]", "person", pair.personID, index.person)
                + unknown("no_contact[\(place)]", "person", pair.otherID, index.person)
        }
        let bookings = pinned.enumerated().flatMap { place, booking in
            unknown("pinned[\(place)]", "person", booking.personID, index.person)
                + unknown("pinned[\(place)]", "session", booking.sessionID, index.session)
        }
        return pairs + bookings + supervision("roster", roster ?? [])
            + supervision("pinned_supervision", pinnedSupervision)
    }

    private static func numberFaults(_ field: String, _ numbers: [(String, Int)]) -> [WeekFault] {
        numbers.filter { !(0...numberLimit ~= $0.1) }.map { numberFault("\(field).\($0.0)", $0.1) }
    }

    private static func numberFault(_ field: String, _ number: Int) -> WeekFault {
        WeekFault(
            field, number < 0 ? "\(number) is below 0." : "\(number) is more than \(numberLimit).")
    }
}
