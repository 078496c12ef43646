import CivilCalendar
import Commands
import KnownCases
import Messages
import RPC
import Store
import SupervisionRules

/// A failure as it is kept, under the order that it is one of.
struct StoredFailure: Versioned, Selectable {
    static let noun = "The failure"

    let id: Identifier
    let order: Identifier
    let version: Int
    let requirement: String
    let outcome: Wire.Outcome
    let words: String
    let step: FailureStep
    /// Nil while allocation has not told of the case.
    let regime: Regime?
    let rules: Failure

    var subjects: [Identifier] { [order] }

    /// Of a statement on `SQL.failures`.
    init(_ row: inout Row) {
        let requirement: String = row("failure.requirement")
        (id, order, version) = (row("failure.id"), row("failure.case_id"), row("failure.version"))
        (outcome, words) = (row.choice("failure.outcome"), row("failure.words"))
        step = FailureStep(rawValue: row("failure.step")) ?? .none
        regime = row("known_case.sentence_type", as: Int?.self).flatMap(SentenceKind.init).map {
            Regime($0, requirement: requirement)
        }
        self.requirement = requirement
        rules = Failure(
            on: row("failure.on_day"), knownOn: row("failure.known_on"),
            state: FailureState(rawValue: row("failure.state")) ?? .undecided,
            decidedOn: row.day("failure.decided_at"), warnedOn: row("warning.given_on"),
            referredOn: row.day("iif(conclusion.is_referral = 1, conclusion.at, NULL)"),
            closedOn: row.day("iif(conclusion.is_referral = 0, conclusion.at, NULL)"))
    }

    /// What follows from it, given the order's other warnings.
    func nextStep(_ warnings: [Day]) -> NextStep? {
        regime.map { NextStep(rules, under: $0, warnings: warnings) }
    }

    /// Its law; throws `notFound` while the case is not known.
    func knownRegime() throws(Status) -> Regime {
        guard let regime else { throw .noSuchFailure }
        return regime
    }
}

extension Row {
    /// The day in London of an instant; nil where there is none.
    fileprivate mutating func day(_ sql: @autoclosure () -> SQL) -> Day? {
        self(sql(), as: Instant?.self).map { London.localTime(at: $0).day }
    }
}

extension SQL {
    /// Failures with what stands of their warnings and ends, and with their cases where these are known.
    static let failures: SQL = """
        failure LEFT JOIN warning ON warning.failure_id = failure.id AND warning.withdrawn_at IS NULL
            LEFT JOIN conclusion ON conclusion.failure_id = failure.id AND conclusion.withdrawn_at IS NULL
            LEFT JOIN known_case ON known_case.id = failure.case_id
        """

    /// The same of those whose people are known.
    static let failuresOfPeople: SQL = "\(failures) JOIN person ON person.crn = known_case.crn"

    /// Undecided, or what follows was not done; nothing is owed for who has gone to another provider.
    static let isOwed: SQL = """
        (known_case.state <> \(Wire.CaseState.transferred) AND known_case.gone_at IS NULL
            AND (failure.state = \(FailureState.undecided.rawValue) AND conclusion.at IS NULL
                OR failure.state = \(FailureState.unacceptable.rawValue) AND failure.step <> \(FailureStep.none.rawValue)))
        """

    /// Whether the time to decide ran out, and nobody has.
    static func isLeft(on today: SQL) -> SQL {
        "(failure.state = \(FailureState.undecided.rawValue) AND \(dueOn(.decision)) < \(today))"
    }

    /// How many absences under the order were excused by a certificate of the person's own.
    static let selfCertificates: SQL = """
        (SELECT count(*) FROM failure f WHERE f.case_id = failure.case_id
            AND f.evidence = \(Evidence.selfCertificate.rawValue) AND f.state = \(FailureState.acceptable.rawValue))
        """
}

extension Querying {
    /// The failure, where the call extends to it; otherwise as if there were none.
    ///
    /// The refused look names the case to the audit trail, and to nobody else.
    func failure(_ text: String, for call: AuthorisedCall, on today: Day) throws -> StoredFailure {
        let id = Identifier(text)
        let scope = SQL.within(call.relation, of: call.caller, on: "\(today)")
        let found: StoredFailure? = try first(
            "FROM \(SQL.failuresOfPeople) WHERE failure.id = \(id) AND \(scope) AND \(call.viewer.sees)")
        if let found { return found }
        let hidden: Identifier? = try value("SELECT case_id FROM failure WHERE id = \(id)")
        throw RefusedLook(.noSuchFailure, at: [hidden].compactMap(\.self))
    }

    func failure(_ id: Identifier) throws -> StoredFailure {
        let found: StoredFailure? = try first("FROM \(SQL.failures) WHERE failure.id = \(id)")
        guard let found else { throw Status.noSuchFailure }
        return found
    }

    /// The order's failures, the earliest first.
    func failures(of order: Identifier) throws(StoreFault) -> [StoredFailure] {
        try all("FROM \(SQL.failures) WHERE failure.case_id = \(order) ORDER BY failure.on_day, failure.id")
    }
}

extension Status {
    static let noSuchFailure = Status(.notFound, "There is no such failure.", reason: "NO_SUCH_FAILURE")
}
