import AllocationRules
import Commands
import Messages
import RPC
import Store

extension SettledCase {
    /// What other services are told of it: all that whoever works with the person must know, and who may see them.
    func notice(of event: StoredEvent, in store: some Querying) throws(StoreFault) -> [UInt8] {
        let facts = event.facts
        var person = facts.personNotice
        if let restriction = try store.restriction(on: event.personID) {
            person.allowed = restriction.allowed
            person.excluded = restriction.excluded
        }
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
