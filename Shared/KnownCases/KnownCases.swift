import CivilCalendar
import Messages
import RPC
import Store

/// The cases that a service knows from what the allocation service has told of them, and its own part in each.
package enum KnownCases {
    /// The tables of people, their cases and the parts of a sentence that the service delivers.
    package static let migration = Migration(PackageResources.known_cases_sql)

    /// The table of who may see whom; it comes after the others.
    package static let access = Migration(PackageResources.person_access_sql)

    /// Columns for exclusion zones, all requirements and the holder's name; it comes after the service's own tables.
    package static let details = Migration(PackageResources.known_details_sql)

    /// Under which topic the allocation service is told of a part's delivery.
    package static let deliveryTopic = "delivery-changed"

    /// The CRN of whom an event is about: events of one person keep their order. Nil for an event about nobody.
    package static func subject(_ event: RPCWire.FeedEvent) -> String? {
        event.topic.hasPrefix("case-") ? (try? Wire.CaseNotice(decoding: event.body))?.crn : nil
    }
}

extension Transaction {
    /// Takes in what is now known of a case, and tells of whatever became of the parts that are delivered here.
    ///
    /// - Parameter parts: which parts of a case the service delivers, of those in `Part.all(of:)`.
    package func takeIn(_ event: RPCWire.FeedEvent, parts: (Part) -> Bool) throws {
        guard event.topic.hasPrefix("case-") else { return }
        let notice = try Wire.CaseNotice(decoding: event.body)
        guard let id = Identifier(notice.caseId) else { throw Status.invalid("caseId", .malformed, "It is no case.") }
        // A person and a case are known here once the service has a part in it, and then for good. Of a known person
        // every case brings news: their name or a register may have changed with one that is delivered elsewhere.
        let own = notice.state == .transferred ? [] : Part.all(of: notice).filter(parts)
        let isPersonKnown: Int? = try value("SELECT 1 FROM person WHERE crn = \(notice.crn)")
        guard !own.isEmpty || isPersonKnown != nil else { return }
        try keepPerson(of: notice)
        let isCaseKnown: Int? = try value("SELECT 1 FROM known_case WHERE id = \(id)")
        guard !own.isEmpty || isCaseKnown != nil else { return }
        try keepCase(of: notice, as: id)
        for part in own { try receive(part, of: id) }
        try withdraw(allBut: own.map(\.kind), of: id)
    }

    private func keepPerson(of notice: Wire.CaseNotice) throws {
        guard let person = notice.person else {
            throw Status.invalid("person", .required, "The notice does not say whose case it is.")
        }
        try execute(
            """
            INSERT INTO person (crn, noms_number, surname, forenames, date_of_birth, sex, language, town,
                postcode_district, employment, flags, disability, weapons, restraining_order, dependants,
                exclusion_zones)
            VALUES (\(notice.crn), \(person.nomsNumber), \(person.surname), \(person.forenames),
                \(person.dateOfBirth), \(person.sex), \(person.language), \(person.town), \(person.postcodeDistrict),
                \(person.employment), \(person.flags.joined(separator: ";")), \(person.disability), \(person.weapons),
                \(person.restrainingOrder), \(person.dependants), \(person.exclusionZones.joined(separator: ";")))
            ON CONFLICT (crn) DO UPDATE SET noms_number = excluded.noms_number, surname = excluded.surname,
                forenames = excluded.forenames, date_of_birth = excluded.date_of_birth, sex = excluded.sex,
                language = excluded.language, town = excluded.town, postcode_district = excluded.postcode_district,
                employment = excluded.employment, flags = excluded.flags, disability = excluded.disability,
                weapons = excluded.weapons, restraining_order = excluded.restraining_order,
                dependants = excluded.dependants, exclusion_zones = excluded.exclusion_zones
            """)
        try keepAccess(to: notice.crn, person)
    }

    private func keepAccess(to crn: String, _ person: Wire.PersonNotice) throws(StoreFault) {
        try execute("DELETE FROM person_access WHERE crn = \(crn)")
        for (accounts, isAllowed) in [(person.allowed, true), (person.excluded, false)] {
            for account in accounts {
                try execute(
                    "INSERT INTO person_access (crn, account, is_allowed) VALUES (\(crn), \(account), \(isAllowed))")
            }
        }
    }

    private func keepCase(of notice: Wire.CaseNotice, as id: Identifier) throws {
        guard let sentence = notice.sentence else {
            throw Status.invalid("sentence", .required, "The notice does not say what the sentence is.")
        }
        let release = sentence.releaseOn.isEmpty ? nil : sentence.releaseOn
        try execute(
            """
            INSERT INTO known_case (id, crn, event_number, state, band, harm, officer, sentence_type,
                sentenced_on, length_months, release_on, prison, told_at, requirements, officer_name)
            VALUES (\(id), \(notice.crn), \(Int(notice.eventNumber)), \(Int(notice.state.rawValue)),
                \(Int(notice.band.rawValue)), \(Int(notice.riskOfSeriousHarm.rawValue)), \(notice.officer),
                \(Int(sentence.type.rawValue)), \(sentence.sentencedOn),
                \(Int(sentence.lengthMonths)), \(release), \(sentence.prison), \(now),
                \(notice.requirements.joined(separator: ";")), \(notice.officerName))
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, band = excluded.band, harm = excluded.harm,
                officer = excluded.officer, sentence_type = excluded.sentence_type,
                sentenced_on = excluded.sentenced_on, length_months = excluded.length_months,
                release_on = excluded.release_on, prison = excluded.prison, told_at = excluded.told_at,
                requirements = excluded.requirements, officer_name = excluded.officer_name
            """)
    }

    /// Takes a part on, and acknowledges it; one that is known as it is says nothing new.
    private func receive(_ part: Part, of id: Identifier) throws {
        let isNew = try execute(
            """
            INSERT INTO requirement (case_id, kind, unit, ordered, received_at)
            VALUES (\(id), \(part.kind), \(Int(part.unit.rawValue)), \(part.ordered), \(now))
            ON CONFLICT (case_id, kind) DO UPDATE
            SET unit = excluded.unit, ordered = excluded.ordered, withdrawn_at = NULL
            WHERE unit <> excluded.unit OR ordered <> excluded.ordered OR withdrawn_at IS NOT NULL
            """)
        if isNew > 0 { try tell(of: part, .received, id) }
    }

    /// What is no longer among a case's parts is not delivered any further.
    private func withdraw(allBut kinds: [String], of id: Identifier) throws {
        let standing = try all(
            "FROM requirement WHERE case_id = \(id) AND withdrawn_at IS NULL"
        ) { row in
            Part(
                kind: row("kind"), unit: Wire.DeliveryUnit(rawValue: Int32(row("unit", as: Int.self))),
                ordered: row("ordered"))
        }
        for part in standing where !kinds.contains(part.kind) {
            try execute(
                "UPDATE requirement SET withdrawn_at = \(now) WHERE case_id = \(id) AND kind = \(part.kind)")
            try tell(of: part, .withdrawn, id)
        }
    }

    private func tell(of part: Part, _ state: Wire.DeliveryState, _ id: Identifier) throws {
        let notice = Wire.DeliveryNotice(
            caseId: "\(id)", kind: part.kind, state: state, unit: part.unit, ordered: UInt32(clamping: part.ordered))
        try publish(KnownCases.deliveryTopic, notice.encodedBytes)
    }
}
