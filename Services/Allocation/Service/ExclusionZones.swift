import AllocationRules
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    /// Exclusion zones that one person may have.
    static let zonesPerPerson = 20
    /// As long as a person's own town may be.
    static let zoneCharacters = IntakeLimits.nameCharacters.upperBound

    package func recordExclusionZones(
        _ request: Wire.RecordExclusionZonesRequest, _ call: AuthorisedCall
    ) async throws -> Wire.CaseCommandReply {
        let places = try request.read()
        // Of a case that the NPS holds too: its unpaid work is delivered here all the same.
        return try await command(
            request, call, isOursAlone: false
        ) { command, event in
            try call.check(isOwn: event.facts.currentOfficer)
            command.detail = request.reason
            let transaction = command.transaction
            try transaction.keep(zones: places, because: request.reason, of: event.personID, by: call.caller)
            let fact =
                places.isEmpty ? "No exclusion zones any more" : "Must not go to \(places.joined(separator: ", "))"
            let words = "\(fact): \(request.reason)"
            try transaction.tellOfOtherCases(than: event, words, by: call.caller)
            return words
        }
    }
}

extension Querying {
    /// Where a person must not go, and who said so; nil where nobody has said anything.
    func exclusionZones(of person: Identifier) throws(StoreFault) -> Wire.ExclusionZones? {
        try first("FROM exclusion WHERE person_id = \(person)") { row in
            .init(
                places: row.list("places"), reason: row("reason"), saidBy: row("said_by"),
                onBehalfOf: row("on_behalf_of"), saidAt: row.instant("said_at"))
        }
    }
}

extension Transaction {
    fileprivate func keep(
        zones: [String], because reason: String, of person: Identifier, by caller: Caller
    ) throws(StoreFault) {
        try execute(
            """
            INSERT INTO exclusion (person_id, places, reason, said_by, on_behalf_of, said_at)
            VALUES (\(person), \(zones.joined(separator: ";")), \(reason), \(caller.account),
                \(caller.onBehalfOf), \(now))
            ON CONFLICT (person_id) DO UPDATE SET places = excluded.places, reason = excluded.reason,
                said_by = excluded.said_by, on_behalf_of = excluded.on_behalf_of, said_at = excluded.said_at
            """)
    }

    /// What was said of the person stands in each of their other cases too, and whoever follows any of them is told.
    ///
    /// Each moves on by a version, so that two cases of one person do not have their zones said at once, unseen.
    fileprivate func tellOfOtherCases(than event: StoredEvent, _ words: String, by caller: Caller) throws {
        let others: [Identifier] = try values(
            "SELECT id FROM event WHERE person_id = \(event.personID) AND id <> \(event.id) ORDER BY event_number")
        for other in others {
            try touch(other, words, by: caller)
            let stored = try self.event(other)
            try tell(of: stored, SettledCase(stored))
        }
    }
}

extension Wire.RecordExclusionZonesRequest {
    /// The places without stray spaces.
    fileprivate func read() throws(Status) -> [String] {
        guard places.count <= AllocationService.zonesPerPerson else {
            throw .invalid("places", .tooLarge, "Enter at most \(AllocationService.zonesPerPerson) places.")
        }
        for (index, place) in places.enumerated() {
            let name = "places[\(index)]"
            try CommandText.require(
                place, name, "Enter a town or postcode district.", limit: AllocationService.zoneCharacters)
            // Between two places stands a semicolon.
            guard !place.contains(";") else {
                throw .invalid(name, .malformed, "A town or postcode district has no semicolon in it.")
            }
        }
        try CommandText.require(reason, "reason", "Enter why.")
        return places.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
}
