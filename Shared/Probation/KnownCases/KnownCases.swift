import CivilCalendar
import Commands
import Feed
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

    /// Lets another case have the number of one that allocation no longer has; it comes after the details.
    package static let gone = Migration(PackageResources.known_gone_sql)

    /// Under which topic the allocation service tells of a case.
    package static let topic = "case"

    /// Under which topic the allocation service is told of a part's delivery.
    package static let deliveryTopic = "delivery-changed"

    /// What a service that delivers parts of sentences needs to know of allocation's cases.
    ///
    /// - Parameters:
    ///   - handle: takes an event about a case in.
    ///   - settle: settles what allocation no longer has.
    package static func content(
        handle: @escaping @Sendable (Transaction, Wire.CaseNotice) throws -> Void,
        settle: @escaping @Sendable (Transaction, Told) throws -> Void
    ) -> FeedContent {
        FeedContent(topics: [restrictionTopic, topic], order: order) { transaction, event in
            if event.topic == restrictionTopic {
                try transaction.keepRestriction(event)
            } else {
                try handle(transaction, Wire.CaseNotice(decoding: event.body))
            }
        } settle: { transaction, told in
            try transaction.settleRestrictions(told)
            try settle(transaction, told)
        }
    }

    /// The same for a service that does nothing else with it.
    ///
    /// - Parameters:
    ///   - everyCase: whether it knows every case, and not only those of people in whose sentence it has a part.
    ///   - parts: which parts of a case the service delivers, of those in `Part.all(of:)`.
    package static func content(
        everyCase: Bool = false, parts: @escaping @Sendable (Part) -> Bool
    ) -> FeedContent {
        content {
            try $0.takeIn($1, everyCase: everyCase, parts: parts)
        } settle: {
            try $0.settleCases($1)
        }
    }

    /// The CRN of whom a case is: events of one person's cases keep their order, and restrictions theirs.
    package static func order(_ event: RPCWire.FeedEvent) -> String? {
        event.topic == restrictionTopic
            ? (try? Wire.RestrictionNotice(decoding: event.body)).map { "\($0.crn) restricted" }
            : (try? Wire.CaseNotice(decoding: event.body))?.crn
    }

    /// Every part that the service delivers or has delivered, for allocation to be told again.
    ///
    /// - Parameters:
    ///   - ordered: how much of a row of `requirement` there is to do.
    ///   - done: how much of it is done.
    package static func deliveries(ordered: SQL = "ordered", done: SQL = "0") -> Standing {
        Standing(deliveryTopic) { snapshot, after, limit in
            let parts = after.split(separator: "/", maxSplits: 1).map(String.init)
            let (id, kind) = (parts.first.flatMap(Identifier.init), parts.last ?? "")
            return try snapshot.all(
                """
                FROM requirement
                WHERE \(id == nil) OR (case_id, kind) > (\(id), \(kind)) ORDER BY case_id, kind LIMIT \(limit)
                """
            ) { row in
                let notice = Wire.DeliveryNotice(
                    caseId: row.id("case_id"), kind: row("kind"),
                    state: row("withdrawn_at IS NOT NULL") ? .withdrawn : .received, unit: row.choice("unit"),
                    ordered: row(ordered), done: row(done))
                return .init(notice.subject, notice.encodedBytes)
            }
        }
    }
}

extension Transaction {
    /// Takes in what is now known of a case, and tells of whatever became of the parts that are delivered here.
    ///
    /// Answers the case that had its number until now and is none of allocation's any more, if there was one.
    ///
    /// - Parameters:
    ///   - everyCase: whether the service knows every case, and not only those of people in whose sentence it has a part.
    ///   - parts: which parts of a case the service delivers, of those in `Part.all(of:)`.
    @discardableResult package func takeIn(
        _ notice: Wire.CaseNotice, everyCase: Bool = false, parts: (Part) -> Bool
    ) throws -> Identifier? {
        guard let id = Identifier(notice.caseId) else { throw Status.invalid("caseId", .malformed, "It is no case.") }
        // A person and a case are known here once the service has a part in it, and then for good. Of a known person
        // every case brings news: their name or a register may have changed with one that is delivered elsewhere.
        let own = notice.state == .transferred ? [] : Part.all(of: notice).filter(parts)
        let isPersonKnown: Int? = try value("SELECT 1 FROM person WHERE crn = \(notice.crn)")
        guard everyCase || !own.isEmpty || isPersonKnown != nil else { return nil }
        try keepPerson(of: notice)
        let isCaseKnown: Int? = try value("SELECT 1 FROM known_case WHERE id = \(id)")
        guard everyCase || !own.isEmpty || isCaseKnown != nil else { return nil }
        let former: Identifier? = try value(
            """
            SELECT id FROM known_case WHERE crn = \(notice.crn) AND event_number = \(Int(notice.eventNumber))
                AND id <> \(id) AND gone_at IS NULL
            """)
        if let former { try letGo(former) }
        try keepCase(of: notice, as: id)
        for part in own { try receive(part, of: id) }
        for part in try withdraw(allBut: own.map(\.kind), of: id) { try tell(of: part, .withdrawn, id) }
        return former
    }

    /// Withdraws what is delivered of cases that allocation no longer has; what was done of them stays. Answers which.
    @discardableResult package func settleCases(_ told: Told) throws -> [Identifier] {
        let standing = try told.subjects(of: KnownCases.topic)
        let known: [Identifier] = try values("SELECT id FROM known_case WHERE gone_at IS NULL")
        let gone = known.filter { !standing.contains("\($0)") }
        for id in gone { try letGo(id) }
        return gone
    }

    /// Nobody is told: whoever would be does not have it.
    private func letGo(_ id: Identifier) throws(StoreFault) {
        try execute("UPDATE known_case SET gone_at = \(now) WHERE id = \(id)")
        try withdraw(allBut: [], of: id)
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
            VALUES (\(id), \(notice.crn), \(Int(notice.eventNumber)), \(notice.state),
                \(notice.band), \(notice.riskOfSeriousHarm), \(notice.officer),
                \(sentence.type), \(sentence.sentencedOn),
                \(Int(sentence.lengthMonths)), \(release), \(sentence.prison), \(now),
                \(notice.requirements.joined(separator: ";")), \(notice.officerName))
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, band = excluded.band, harm = excluded.harm,
                officer = excluded.officer, sentence_type = excluded.sentence_type,
                sentenced_on = excluded.sentenced_on, length_months = excluded.length_months,
                release_on = excluded.release_on, prison = excluded.prison, told_at = excluded.told_at,
                requirements = excluded.requirements, officer_name = excluded.officer_name, gone_at = NULL
            """)
    }

    /// Takes a part on, and acknowledges it; one that is known as it is says nothing new.
    private func receive(_ part: Part, of id: Identifier) throws {
        let isNew = try execute(
            """
            INSERT INTO requirement (case_id, kind, unit, ordered, received_at)
            VALUES (\(id), \(part.kind), \(part.unit), \(part.ordered), \(now))
            ON CONFLICT (case_id, kind) DO UPDATE
            SET unit = excluded.unit, ordered = excluded.ordered, withdrawn_at = NULL
            WHERE unit <> excluded.unit OR ordered <> excluded.ordered OR withdrawn_at IS NOT NULL
            """)
        if isNew > 0 { try tell(of: part, .received, id) }
    }

    /// What is no longer among a case's parts is not delivered any further; answers which parts these are.
    @discardableResult private func withdraw(
        allBut kinds: [String], of id: Identifier
    ) throws(StoreFault) -> [Part] {
        let standing = try all(
            "FROM requirement WHERE case_id = \(id) AND withdrawn_at IS NULL"
        ) { row in
            Part(kind: row("kind"), unit: row.choice("unit"), ordered: row("ordered"))
        }
        let ended = standing.filter { !kinds.contains($0.kind) }
        for part in ended {
            try execute(
                "UPDATE requirement SET withdrawn_at = \(now) WHERE case_id = \(id) AND kind = \(part.kind)")
        }
        return ended
    }

    private func tell(of part: Part, _ state: Wire.DeliveryState, _ id: Identifier) throws {
        let notice = Wire.DeliveryNotice(
            caseId: "\(id)", kind: part.kind, state: state, unit: part.unit, ordered: UInt32(clamping: part.ordered))
        try publish(KnownCases.deliveryTopic, of: notice.subject, notice.encodedBytes)
    }
}

extension Wire.DeliveryNotice {
    /// The part that it tells of.
    package var subject: String { "\(caseId)/\(kind)" }
}
