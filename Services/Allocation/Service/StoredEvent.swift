import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

/// A sentence event as it is kept, and what the rules make of it.
struct StoredEvent: Versioned {
    static let noun = "The case"

    let id: Identifier
    let personID: Identifier
    var version: Int
    var state: Wire.CaseState
    /// The content as it came last.
    var received: Wire.ReceivedCase
    /// Where that content stood.
    var source: RowSource
    /// RoSH, OGRS3 and decisions as they stand now: received, supplied or decided here.
    var facts: CaseFacts
    /// Of whoever holds it; nil where nobody does or the staff list does not know them.
    var officerGrade: OfficerGrade?
    /// Whether that officer has started and not left.
    var officerIsInPost = true
    /// Whether a field officer in post holds another case of the person.
    var isCurrentElsewhere = false
    /// The site whose queue it is in, the Hub's where the person's town has none; empty while no site is known.
    var team = ""

    var subjects: [Identifier] { [personID] }

    var decision: IntakeDecision {
        IntakeDecision(
            facts, currentOfficerGrade: officerGrade, currentOfficerIsInPost: officerIsInPost,
            isCurrentElsewhere: isCurrentElsewhere)
    }
}

/// Where a row came from: a line of a file, known by its hash; no file and line 0 for a case that came by itself.
struct RowSource: Sendable, Hashable {
    var file = ""
    var line = 0
}

extension Querying {
    /// The case with this identifier, as the rules see it on a day. Throws `notFound` where there is none.
    func event(_ id: Identifier, on today: Day) throws -> StoredEvent {
        let row = try first("FROM event WHERE id = \(id)") { row in
            (
                person: row("person_id", as: Identifier.self), version: row("version", as: Int.self),
                state: row.choice("state") as Wire.CaseState, harm: row("harm", as: Int?.self),
                score: row("ogrs3", as: Int?.self), officer: row("officer", as: String.self),
                team: row("team", as: String.self), received: row("received", as: [UInt8].self),
                source: RowSource(file: row("file_hash"), line: row("line"))
            )
        }
        guard let row else { throw Status.noSuchCase }
        let received = try Wire.ReceivedCase(decoding: row.received)
        // It was sound when it came, and a later day takes nothing from that.
        guard var facts = IntakeReading(ReceivedRow(received), today: .last).facts else {
            throw Status(.dataLoss, "The case's received content cannot be read.")
        }
        facts.harm = row.harm.flatMap(RiskOfSeriousHarm.init)
        facts.score = row.score.flatMap(OGRS3.init)
        facts.decisions = try decisions(on: id)
        facts.judgement = try judgement(of: id)
        facts.currentOfficer = row.officer.isEmpty ? nil : row.officer
        let post = try post(of: facts.currentOfficer, on: today)
        return StoredEvent(
            id: id, personID: row.person, version: row.version, state: row.state, received: received,
            source: row.source, facts: facts, officerGrade: post?.grade, officerIsInPost: post?.isHeld ?? false,
            isCurrentElsewhere: try isCurrentToField(row.person, but: id, on: today), team: row.team)
    }

    /// Whether a field officer in post holds another case of the person.
    func isCurrentToField(_ person: Identifier, but event: Identifier, on day: Day) throws(StoreFault) -> Bool {
        let held: Int? = try value(
            """
            SELECT count(*) FROM event JOIN staff ON staff.id = event.officer
            WHERE person_id = \(person) AND event.id <> \(event) AND \(SQL.weighs)
                AND \(SQL.fieldOfficers) AND \(SQL.isInPost(on: day))
            """)
        return (held ?? 0) > 0
    }

    func eventID(crn: String, number: Int) throws(StoreFault) -> Identifier? {
        try value(
            """
            SELECT event.id FROM event JOIN person ON person.id = person_id
            WHERE crn = \(crn) AND event_number = \(number)
            """)
    }

    /// The grade of an officer, and whether the post is held on the day; nil for one who is not in the staff list.
    func post(of officer: String?, on day: Day) throws(StoreFault) -> (grade: OfficerGrade, isHeld: Bool)? {
        guard let officer else { return nil }
        let row = try first("FROM staff WHERE id = \(officer)") {
            (grade: OfficerGrade(rawValue: $0("grade")), isHeld: $0(SQL.isInPost(on: day), as: Bool.self))
        }
        guard let row, let grade = row.grade else { return nil }
        return (grade, row.isHeld)
    }

    private func decisions(on event: Identifier) throws(StoreFault) -> [CircumstanceDecision] {
        try all("FROM decision WHERE event_id = \(event) ORDER BY circumstance") { row in
            let (circumstance, applies) = (Circumstance(rawValue: row("circumstance")), row("applies", as: Bool.self))
            let reason = row("reason", as: String.self)
            return circumstance.map { CircumstanceDecision($0, applies: applies, reason: reason) }
        }.compactMap { $0 }
    }
}

extension StoredEvent {
    /// Throws `failedPrecondition` for a case that another provider has taken.
    func checkIsOurs() throws(Status) {
        guard state != .withNps else {
            throw Status.refused("The NPS has accepted the case: it is not ours to change.", "WITH_NPS")
        }
        guard state != .transferred else {
            throw Status.refused("Another provider has accepted the case: it is not ours to change.", "TRANSFERRED")
        }
    }
}

extension Transaction {
    /// The case with this identifier, as the rules see it today. Throws `notFound` where there is none.
    func event(_ id: Identifier) throws -> StoredEvent { try event(id, on: today) }

    /// The same, where the caller may see it.
    func event(_ text: String, for caller: Caller) throws -> StoredEvent {
        try event(text, for: caller.viewer, on: today)
    }

    /// Writes what an event has come to, and moves its version on by one.
    func save(_ event: StoredEvent, as settled: SettledCase) throws {
        let facts = event.facts
        let due: Day? = try dueOn(of: event.id)
        let changed = try execute(
            """
            UPDATE event SET version = version + 1, sentence_type = \(facts.sentenceType.number),
                sentenced_on = \(facts.sentencedOn), received_on = \(facts.receivedOn),
                state = \(settled.state), band = \(settled.band?.rawValue),
                rule_set = \(Banding.ruleSet), route = \(settled.decision.route.destination.number),
                team = \(try team(of: settled.decision)), derived_by = \(SQL.registerLoad),
                release_on = \(facts.releaseOn), is_standalone = \(facts.isStandalone),
                harm = \(facts.harm?.rawValue), ogrs3 = \(facts.score?.percent),
                officer = \(settled.holder ?? ""), due_on = \(due), waits_for = \(settled.waitsFor),
                received = \(event.received.encodedBytes), file_hash = \(event.source.file),
                line = \(event.source.line)
            WHERE id = \(event.id) AND version = \(event.version)
            """)
        precondition(changed == 1, "One writer has read this version in this very transaction")
    }

    /// Moves an event on by one version for something that happened beside its facts.
    func touch(_ event: Identifier, _ words: String, by caller: Caller) throws {
        let due: Day? = try dueOn(of: event)
        try execute("UPDATE event SET version = version + 1, due_on = \(due) WHERE id = \(event)")
        try note(words, on: event, by: caller)
    }

    /// When the first of an event's clocks that still run is due.
    func dueOn(of event: Identifier) throws(StoreFault) -> Day? {
        let day: Day?? = try value(
            "SELECT min(due_on) FROM clock WHERE event_id = \(event) AND met_at IS NULL AND void_at IS NULL")
        return day ?? nil
    }
}

extension IntakeDecision {
    var band: ColourBand? {
        if case .banded(let band) = banding?.outcome { band } else { nil }
    }

    /// What is missing or undecided, in words; empty where nothing is.
    var waitsFor: String {
        if verdict == .escalated { return "The NPS" }
        if !missing.isEmpty { return missing.map(\.name).joined(separator: ", ") }
        return banding?.undecided.map(\.name).joined(separator: ", ") ?? ""
    }
}

extension Wire.CaseState {
    init(_ decision: IntakeDecision) {
        self =
            if decision.isRetainedByNPS {
                .retainedByNps
            } else if decision.verdict == .escalated {
                .escalated
            } else if decision.verdict == .pending {
                .pending
            } else if decision.band == nil {
                .awaitingDecision
            } else {
                decision.facts.currentOfficer == nil ? .awaitingAllocation : .held
            }
    }
}

extension SentenceType {
    /// As the contract numbers it.
    var number: Int { Self.allCases.firstIndex(of: self)! + 1 }
}

extension Route.Destination {
    /// As the contract numbers it.
    var number: Int {
        switch self {
        case .hub: 1
        case .fieldTeam: 2
        case .fieldManager: 3
        case .unpaidWork: 4
        case .nationalProbationService: 5
        }
    }
}

extension Status {
    /// The same for a case that is not there and one that the caller may not see.
    static let noSuchCase = Status.noSuch("case")
}
