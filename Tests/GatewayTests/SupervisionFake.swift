import Gateway
import Messages
import RPC

/// A supervision service made of what a test says; everything else it does not do.
struct SupervisionFake: SupervisionAPI {
    typealias Method<Request, Reply> = @Sendable (Request, Call) throws -> Reply

    var onReadOrder: Method<Wire.ReadOrderRequest, Wire.ReadOrderReply>?
    var onRecordFailure: Method<Wire.RecordFailureRequest, Wire.FailureCommandReply>?
    var onListFailures: Method<Wire.ListFailuresRequest, Wire.ListFailuresReply>?
    var onReadFailure: Method<Wire.ReadFailureRequest, Wire.ReadFailureReply>?
    var onDecideFailure: Method<Wire.DecideFailureRequest, Wire.FailureCommandReply>?
    var onIssueWarning: Method<Wire.IssueWarningRequest, Wire.FailureCommandReply>?
    var onReferFailure: Method<Wire.ReferFailureRequest, Wire.FailureCommandReply>?
    var onTakeNoAction: Method<Wire.TakeNoActionRequest, Wire.FailureCommandReply>?
    var onWithdrawFailure: Method<Wire.WithdrawFailureRequest, Wire.FailureCommandReply>?
    var onSearchAudit: Method<Wire.SearchAuditRequest, Wire.SearchAuditReply>?
    /// Everybody may do everything.
    var onReadPolicy: Method<Wire.ReadPolicyRequest, Wire.ReadPolicyReply>? = UnpaidWorkFake().onReadPolicy

    private func answer<Request, Reply>(
        _ method: Method<Request, Reply>?, _ request: Request, _ call: Call
    ) throws -> Reply {
        guard let method else { throw Status(.unimplemented, "The fake does not do this.") }
        return try method(request, call)
    }

    func readPolicy(_ request: Wire.ReadPolicyRequest, _ call: Call) async throws -> Wire.ReadPolicyReply {
        try answer(onReadPolicy, request, call)
    }

    func readOrder(_ request: Wire.ReadOrderRequest, _ call: Call) async throws -> Wire.ReadOrderReply {
        try answer(onReadOrder, request, call)
    }

    func recordFailure(_ request: Wire.RecordFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try answer(onRecordFailure, request, call)
    }

    func listFailures(_ request: Wire.ListFailuresRequest, _ call: Call) async throws -> Wire.ListFailuresReply {
        try answer(onListFailures, request, call)
    }

    func readFailure(_ request: Wire.ReadFailureRequest, _ call: Call) async throws -> Wire.ReadFailureReply {
        try answer(onReadFailure, request, call)
    }

    func decideFailure(_ request: Wire.DecideFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try answer(onDecideFailure, request, call)
    }

    func issueWarning(_ request: Wire.IssueWarningRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try answer(onIssueWarning, request, call)
    }

    func referFailure(_ request: Wire.ReferFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try answer(onReferFailure, request, call)
    }

    func takeNoAction(_ request: Wire.TakeNoActionRequest, _ call: Call) async throws -> Wire.FailureCommandReply {
        try answer(onTakeNoAction, request, call)
    }

    func withdrawFailure(_ request: Wire.WithdrawFailureRequest, _ call: Call) async throws -> Wire.FailureCommandReply
    {
        try answer(onWithdrawFailure, request, call)
    }

    func searchAudit(_ request: Wire.SearchAuditRequest, _ call: Call) async throws -> Wire.SearchAuditReply {
        try answer(onSearchAudit, request, call)
    }
}

extension SupervisionFake {
    /// Answers every reading with the samples; commands are for the test to add.
    static var samples: SupervisionFake {
        SupervisionFake(
            onReadOrder: { request, _ in
                guard request.caseId == "c-1" else { throw Status(.notFound, "There is no such order.") }
                return .init(
                    caseId: "c-1", crn: "X100001", surname: "Pugh", forenames: "Owen", regime: .communityOrder,
                    sentencedOn: "2019-05-10", requirements: ["UPW:80h", "RAR:15d"], officer: "Jamie Walsh",
                    failures: [.late], warnings: [.given])
            },
            onListFailures: { _, _ in .init(items: [.late, .referred], total: 2) },
            onReadFailure: Wire.ReadFailureReply.sample)
    }
}

extension Wire.Warning {
    static let given = Wire.Warning(
        warningId: "w-1", failureId: "f-3", channel: .post, sentOn: "2019-05-27", givenOn: "2019-05-29",
        text: "On 20 May 2019 you failed to comply.", issuedBy: "responsible.officer")
}

extension Wire.Failure {
    static let late = Wire.Failure(
        failureId: "f-1", version: 3, caseId: "c-1", crn: "X100001", surname: "Pugh", forenames: "Owen",
        requirement: "UPW", place: "Moor Park", on: "2019-05-25", knownOn: "2019-05-25", outcome: .notAttended,
        state: .undecided, step: .none, evidenceDueOn: "2019-06-01", decideBy: "2019-06-01", decider: .manager,
        overdue: "Decision overdue", selfCertificates: 1)

    static let referred = Wire.Failure(
        failureId: "f-2", version: 5, caseId: "c-2", crn: "X100002", surname: "Hale", forenames: "Ada",
        requirement: "UPW", place: "Moor Park", on: "2019-05-20", knownOn: "2019-05-21", outcome: .failedToComply,
        state: .unacceptable, step: .referral, referBy: "2019-06-04", decider: .holder, deciderName: "Jamie Walsh",
        words: "No reason was given.")

    /// Of which a person says what follows.
    static let open = Wire.Failure(
        failureId: "f-3", version: 7, caseId: "c-1", crn: "X100001", surname: "Pugh", forenames: "Owen",
        on: "2019-05-21", knownOn: "2019-05-21", outcome: .notAttended, state: .unacceptable, step: .choice,
        warnedOn: "2019-05-29", decider: .holder)
}

extension Wire.ReadFailureReply {
    /// What the samples tell of a failure. Throws where there is none.
    @Sendable static func sample(_ request: Wire.ReadFailureRequest, _ call: Call) throws -> Wire.ReadFailureReply {
        var reply: Wire.ReadFailureReply =
            switch request.failureId {
            case "f-1":
                .init(failure: .late, earlier: [.referred], notes: "Rang at noon.", recordedBy: "upw.supervisor")
            case "f-2": .init(failure: .referred, reasons: ["It must be referred."])
            case "f-3": .init(failure: .open, warnings: [.given])
            default: throw Status(.notFound, "There is no such failure.")
            }
        reply.regime = .communityOrder
        reply.isOwn = true
        return reply
    }
}
