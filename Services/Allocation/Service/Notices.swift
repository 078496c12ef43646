import AllocationRules
import CivilCalendar
import Commands
import Feed
import Messages
import RPC
import Store

extension SettledCase {
    /// What other services are told of it: all that whoever works with the person must know.
    func notice(of event: StoredEvent, in store: some Querying) throws(StoreFault) -> [UInt8] {
        let facts = event.facts
        var person = facts.personNotice
        person.exclusionZones = try store.exclusionZones(of: event.personID)?.places ?? []
        return Wire.CaseNotice(
            caseId: "\(event.id)", crn: facts.crn, eventNumber: UInt32(facts.eventNumber), state: state,
            band: wireBand, requirements: facts.requirements.map(\.code), officer: facts.currentOfficer ?? "",
            person: person, sentence: facts.sentenceNotice,
            riskOfSeriousHarm: .init(facts.harm),
            officerName: try store.staffName(of: facts.currentOfficer) ?? ""
        ).encodedBytes
    }
}

extension Transaction {
    /// Tells other services how a case stands now.
    func tell(of event: StoredEvent, _ settled: SettledCase) throws {
        try publish(Topic.case, of: "\(event.id)", settled.notice(of: event, in: self))
    }
}

extension AllocationService {
    /// What other services are told again: who may see whom, and then every case.
    package var standing: [Standing] {
        [
            Standing(Topic.restriction) { snapshot, after, limit in
                try snapshot.restrictionNotices("crn > \(after) ORDER BY crn LIMIT \(limit)").map { notice in
                    .init(notice.crn, notice.encodedBytes)
                }
            },
            Standing(Topic.case) { snapshot, after, limit in
                let ids: [Identifier] = try snapshot.values(
                    "SELECT id FROM event WHERE id > \(Identifier(after)?.bytes ?? []) ORDER BY id LIMIT \(limit)")
                return try ids.map { id in
                    let event = try snapshot.event(id, on: clock.today)
                    return .init("\(id)", try SettledCase(event).notice(of: event, in: snapshot))
                }
            },
        ]
    }
}

/// Under which topics other services are told of people and cases.
private enum Topic {
    static let `case` = "case"
    static let restriction = "restriction"
}

extension Transaction {
    /// Tells other services who may see a person from now on.
    func tellRestriction(on person: Identifier) throws {
        try execute(
            "UPDATE person SET restriction_revision = restriction_revision + 1 WHERE id = \(person)")
        guard let notice = try restrictionNotices("person.id = \(person)").first else { return }
        try publish(Topic.restriction, of: notice.crn, notice.encodedBytes)
    }
}

extension Querying {
    /// What is told of who may see people, in the order of their CRNs.
    fileprivate func restrictionNotices(_ condition: SQL) throws(StoreFault) -> [Wire.RestrictionNotice] {
        let people = try all("FROM person WHERE restriction_revision > 0 AND \(condition)") { row in
            (
                id: row("id", as: Identifier.self), crn: row("crn", as: String.self),
                revision: row("restriction_revision", as: UInt32.self)
            )
        }
        return try people.map { person throws(StoreFault) in
            let restriction = try restriction(on: person.id) ?? .init()
            return .init(
                crn: person.crn, revision: person.revision, allowed: restriction.allowed,
                excluded: restriction.excluded)
        }
    }
}

extension Querying {
    /// Nil where there is nobody, or the staff list does not know them.
    fileprivate func staffName(of officer: String?) throws(StoreFault) -> String? {
        guard let officer else { return nil }
        return try value("SELECT forenames || ' ' || surname FROM staff WHERE id = \(officer)")
    }
}

extension CaseFacts {
    fileprivate var personNotice: Wire.PersonNotice {
        Wire.PersonNotice(
            nomsNumber: nomsNumber ?? "", surname: surname, forenames: forenames, dateOfBirth: "\(dateOfBirth)",
            sex: sex.rawValue, language: language, town: town, postcodeDistrict: postcodeDistrict,
            employment: employment.rawValue, flags: flags.map(\.rawValue).sorted(), disability: disability.rawValue,
            weapons: weapons.rawValue, restrainingOrder: restrainingOrder.rawValue, dependants: dependants.rawValue)
    }

    fileprivate var sentenceNotice: Wire.SentenceNotice {
        Wire.SentenceNotice(
            type: .init(rawValue: Int32(sentenceType.number)), sentencedOn: "\(sentencedOn)",
            lengthMonths: UInt32(lengthMonths),
            releaseOn: releaseOn.map { "\($0)" } ?? "", prison: prison ?? "")
    }
}
