import Foundation
import Gateway
import GatewayKit
import Messages
import RPC
import Synchronization
import Testing

private let browserPath = "/cases/c-1/"

/// A site whose commands all are noted as text and answered alike.
private struct Desk {
    let asked = Asked<any Sendable & Hashable>()
    let site: Site

    init(
        _ outcome: Status? = nil, band: Wire.ColourBand = .blue,
        // What is missing is asked for while the case waits for it.
        reading: Wire.ReadCaseReply = .pending,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        let asked = asked
        @Sendable func note<Request: Sendable & Hashable, Reply>(
            _ reply: Reply
        ) -> AllocationFake.Method<Request, Reply> where Reply: Sendable {
            { request, call in
                asked.note(request, call)
                if let outcome { throw outcome }
                return reply
            }
        }
        var fake = AllocationFake.samples
        fake.onReadCase = { request, _ in
            var reply = reading
            reply.summary?.caseId = request.caseId
            reply.summary?.band = band
            return reply
        }
        fake.onSupplyAssessment = note(.init(band: band))
        fake.onRequestAssessment = note(.init())
        fake.onDecideCircumstance = note(.init(band: band))
        fake.onMarkNearMiss = note(.init(band: band))
        fake.onRestrictPerson = note(.init())
        fake.onRecordExclusionZones = note(.init())
        fake.onAcknowledgeEscalation = note(.init())
        fake.onDecideEscalation = note(.init())
        fake.onJudgeCase = note(.init(band: band))
        fake.onRecordArtefact = note(.init())
        fake.onRecordPreference = note(.init())
        fake.onEscalateCase = note(.init())
        fake.onCountersignEscalation = note(.init())
        fake.onRequestTransfer = note(.init())
        fake.onMoveTransfer = note(.init())
        fake.onUndoAllocation = note(.init())
        site = .demo(allocation: fake, now: now)
    }

    /// Fills in a form as a browser shows it: with what it holds hidden.
    func send(_ page: String, _ form: [(String, String)]) async -> Answer {
        let browser = Browser.signedIn(to: site)
        let shown = await browser.get(browserPath + page)
        return await browser.post(
            browserPath + page.prefix { $0 != "?" }, shown.hidden + form, token: shown.token)
    }

    func only<Request>(_ type: Request.Type) -> Request? {
        asked.requests.count == 1 ? asked.requests[0] as? Request : nil
    }
}

extension Answer {
    fileprivate var hasBanner: Bool { text.contains("class=\"banner\" role=\"alert\"") }

    /// What the page's own form carries unseen, without the token.
    var hidden: [(String, String)] {
        let main = text.components(between: "<main", and: "</main>") ?? ""
        return main.components(separatedBy: "<input type=\"hidden\" name=\"").dropFirst().compactMap { part in
            let pieces = part.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
            return pieces[0] == "token" ? nil : (pieces[0], pieces[2])
        }
    }
}

/// Each form with answers that hold, by the last part of its address.
private let answers: [(page: String, form: [(String, String)], reading: Wire.ReadCaseReply)] =
    answersOfIntake.map { ($0, $1, .pending) } + answersOfManagers

private let answersOfManagers: [(page: String, form: [(String, String)], reading: Wire.ReadCaseReply)] = [
    ("judgement", [("row", "low"), ("raise-to", "red"), ("reason", "Weapons at home.")], .managed),
    ("artefact?kind=2", [("done", "yes")], .managed), ("preference", [("preference", "a-male-officer")], .managed),
    ("escalation", [("ground", "another-increase-in-risk"), ("reason", "A threat.")], .managed),
    ("countersignature?escalation=e-4", [("agrees", "no"), ("reason", "It is known already.")], .moving),
    (
        "transfer",
        [
            ("direction", "in"), ("party", "a-youth-offending-team"), ("party-name", "Lancashire YOT"),
            ("reason", "Is 18 now."),
        ], .managed
    ),
    ("transfer-step?transfer=t-1", [("state", "refused"), ("words", "There is no address.")], .moving),
    ("undo", [], .managed),
    ("exclusion-zones", [("places", "Leyland\r\n\r\n PR25 "), ("reason", "The victim’s home.")], .managed),
]

private let answersOfIntake: [(page: String, form: [(String, String)])] = [
    ("assessment", [("rosh", "low"), ("ogrs3", "62"), ("source", "OASys")]),
    (
        "request",
        [
            ("column", "rosh"), ("asked-of", "Preston court"), ("chase-on-day", "4"), ("chase-on-month", "6"),
            ("chase-on-year", "2019"),
        ]
    ),
    ("decision?circumstance=hate-crime", [("applies", "yes"), ("reason", "Two incidents.")]),
    ("near-miss", [("near-miss", "no"), ("reason", "It was another person.")]),
    (
        "restriction",
        [
            ("allowed", "Hub.Admin\r\n\r\n team.manager ,partner;auditor finance"), ("excluded", ""),
            ("reason", "A relative."),
        ]
    ),
    ("acknowledgement?escalation=e-1", []),
    ("nps-decision?escalation=e-1", [("outcome", "returned"), ("advice", "Keep the case.")]),
]

@Test(arguments: answers.indices)
func `A form that holds leads back to the case, which says that it was done`(index: Int) async {
    let (page, form, reading) = answers[index]
    let desk = Desk(reading: reading)
    let answer = await desk.send(page, form)
    #expect(answer.status == 303)
    #expect(answer.location?.hasPrefix("/cases/c-1?done=") == true)
    #expect(desk.asked.calls.count == 1)
    let browser = Browser.signedIn(to: desk.site)
    #expect(await browser.get(answer.location ?? "").hasBanner)
    // Loaded again, nothing was just done.
    #expect(!(await browser.get(answer.location ?? "")).hasBanner)
}

@Test func `What was done is told to nobody else, of no other case, and not for long`() async {
    let watch = Stopwatch()
    let desk = Desk(now: { watch.now })
    let path = await desk.send("near-miss", answers[3].form).location ?? ""
    #expect(!(await Browser.signedIn(to: desk.site, as: "team.manager").get(path)).hasBanner)
    #expect(!(await Browser.signedIn(to: desk.site).get(path.replacing("c-1", with: "c-3"))).hasBanner)
    watch.advance(by: Gateway.Limits.doneNoteLifetime - .seconds(1))
    let late = await desk.send("near-miss", answers[3].form).location ?? ""
    #expect(await Browser.signedIn(to: desk.site).get(path).hasBanner)
    watch.advance(by: Gateway.Limits.doneNoteLifetime)
    #expect(!(await Browser.signedIn(to: desk.site).get(late)).hasBanner)
}

@Test(arguments: [
    (0, Wire.ColourBand.blue, "The assessment was added, and the case was banded with it."),
    (0, .unspecified, "The assessment was added."),
    (2, .blue, "The decision was recorded, and the case was banded with it."),
    (2, .unspecified, "The decision was recorded."), (3, .blue, "It was recorded that this is no near miss."),
    (7, .blue, "The judgement was recorded, and the case was banded with it."),
    (7, .unspecified, "The judgement was recorded."),
])
func `Only a case that has a band now is said to have been banded`(
    index: Int, band: Wire.ColourBand, words: String
) async {
    let desk = Desk(band: band, reading: answers[index].reading)
    let path = await desk.send(answers[index].page, answers[index].form).location ?? ""
    #expect(await Browser.signedIn(to: desk.site).get(path).words.contains("Success \(words) "))
}

@Test func `Each form asks the service exactly what was filled in`() async {
    func sent<Request>(_ index: Int, _ type: Request.Type) async -> Request? {
        let desk = Desk(reading: answers[index].reading)
        _ = await desk.send(answers[index].page, answers[index].form)
        return desk.only(type)
    }
    #expect(
        await sent(0, Wire.SupplyAssessmentRequest.self)
            == .init(caseId: "c-1", version: 4, riskOfSeriousHarm: .low, ogrs3: .init(score: 62), source: "OASys"))
    #expect(
        await sent(1, Wire.RequestAssessmentRequest.self)
            == .init(caseId: "c-1", version: 4, column: "rosh", askedOf: "Preston court", chaseOn: "2019-06-04"))
    #expect(
        await sent(2, Wire.DecideCircumstanceRequest.self)
            == .init(
                caseId: "c-1", version: 4, circumstance: .hateCrime, applies: true, reason: "Two incidents."))
    #expect(
        await sent(3, Wire.MarkNearMissRequest.self)
            == .init(caseId: "c-1", version: 4, isNearMiss: false, reason: "It was another person."))
    #expect(
        await sent(4, Wire.RestrictPersonRequest.self)
            == .init(
                caseId: "c-1", version: 4,
                restriction: .init(
                    allowed: ["hub.admin", "team.manager", "partner", "auditor", "finance"], excluded: []),
                reason: "A relative."))
    #expect(
        await sent(5, Wire.AcknowledgeEscalationRequest.self) == .init(escalationId: "e-1", version: 7))
    #expect(
        await sent(6, Wire.DecideEscalationRequest.self)
            == .init(escalationId: "e-1", version: 7, outcome: .returned, advice: "Keep the case."))
    #expect(
        await sent(7, Wire.JudgeCaseRequest.self)
            == .init(caseId: "c-1", version: 4, reoffendingRisk: .low, raiseTo: .red, reason: "Weapons at home."))
    #expect(
        await sent(8, Wire.RecordArtefactRequest.self) == .init(caseId: "c-1", version: 4, kind: 2, isDone: true))
    #expect(
        await sent(9, Wire.RecordPreferenceRequest.self)
            == .init(caseId: "c-1", version: 4, preference: .maleOfficer))
    #expect(
        await sent(10, Wire.EscalateCaseRequest.self)
            == .init(caseId: "c-1", version: 4, ground: .otherRisk, reason: "A threat."))
    #expect(
        await sent(11, Wire.CountersignEscalationRequest.self)
            == .init(escalationId: "e-4", version: 2, agrees: false, reason: "It is known already."))
    #expect(
        await sent(12, Wire.RequestTransferRequest.self)
            == .init(
                caseId: "c-1", version: 4, direction: .in, party: .youth, partyName: "Lancashire YOT",
                reason: "Is 18 now."))
    #expect(
        await sent(13, Wire.MoveTransferRequest.self)
            == .init(transferId: "t-1", version: 6, to: .refused, words: "There is no address."))
    #expect(await sent(14, Wire.UndoAllocationRequest.self) == .init(caseId: "c-1", version: 4))
    #expect(
        await sent(15, Wire.RecordExclusionZonesRequest.self)
            == .init(caseId: "c-1", version: 4, places: ["Leyland", "PR25"], reason: "The victim’s home."))
}

@Test func `A judgement of neither row nor band goes out as none, which takes one back`() async {
    let desk = Desk(reading: .managed)
    _ = await desk.send("judgement", [("row", "as-scored"), ("raise-to", "not-raised"), ("reason", "Released.")])
    #expect(
        desk.only(Wire.JudgeCaseRequest.self) == .init(caseId: "c-1", version: 4, reason: "Released."))
}

@Test func `Only one of the two assessments need be supplied`() async {
    let harm = Desk()
    _ = await harm.send("assessment", [("rosh", "medium"), ("source", "OASys")])
    #expect(harm.only(Wire.SupplyAssessmentRequest.self)?.riskOfSeriousHarm == .medium)
    #expect(harm.only(Wire.SupplyAssessmentRequest.self)?.ogrs3 == nil)
    let score = Desk()
    _ = await score.send("assessment", [("rosh", "not-assessed"), ("ogrs3", "0"), ("source", "OASys")])
    #expect(score.only(Wire.SupplyAssessmentRequest.self)?.ogrs3 == .init(score: 0))
    #expect(score.only(Wire.SupplyAssessmentRequest.self)?.riskOfSeriousHarm == .unspecified)
}

/// A form, what is filled in, and the faults that are told: where, and in which words.
private struct Faulty {
    let page: String
    let form: [(String, String)]
    let faults: [(field: String, message: String)]

    let reading: Wire.ReadCaseReply

    init(
        _ page: String, _ form: [(String, String)], _ faults: [(field: String, message: String)],
        reading: Wire.ReadCaseReply = .pending
    ) {
        self.reading = reading
        self.page = page
        self.form = form
        self.faults = faults
    }
}

private let scoreWords = "OGRS3 score must be a whole number from 0 to 100"
private let faulty: [Faulty] = [
    .init(
        "assessment", [],
        [
            ("rosh", "Select the risk of serious harm or enter an OGRS3 score"),
            ("source", "Enter who gave the assessment"),
        ]),
    .init("assessment", [("ogrs3", "101"), ("source", "x")], [("ogrs3", scoreWords)]),
    .init("assessment", [("ogrs3", "-1"), ("source", "x")], [("ogrs3", scoreWords)]),
    .init(
        "assessment", [("rosh", "huge"), ("source", "x")],
        [("rosh", "Select the risk of serious harm or enter an OGRS3 score")]),
    .init(
        "request", [("chase-on-day", "4")],
        [
            ("column", "Select which assessment was asked for"), ("asked-of", "Enter who was asked"),
            ("chase-on-month", "When to ask again must include a month"),
        ]),
    .init(
        "request",
        [
            ("column", "ogrs3"), ("asked-of", "x"), ("chase-on-day", "31"), ("chase-on-month", "6"),
            ("chase-on-year", "2019"),
        ], [("chase-on-day", "When to ask again must be a real date")]),
    .init(
        "decision?circumstance=hate-crime", [("applies", "not-decided")],
        [
            ("applies", "Select yes if hate crime lifts the case to Blue"),
            ("reason", "Enter the reason for the decision"),
        ]),
    .init(
        "near-miss", [],
        [
            ("near-miss", "Select yes if the case is a near miss"),
            ("reason", "Enter what nearly went wrong, or why it is no near miss"),
        ]),
    .init("restriction", [("allowed", "hub.admin")], [("reason", "Enter the reason")]),
    .init(
        "restriction", [("allowed", "hub.admin, hub.amdin"), ("excluded", "x;\r\nPartner y"), ("reason", "x")],
        [
            ("allowed", "Only these accounts: there is no account hub.amdin"),
            ("excluded", "Never these accounts: there is no account x, y"),
        ]),
    .init("exclusion-zones", [("places", "Leyland")], [("reason", "Enter the reason")]),
    .init(
        "exclusion-zones", [("places", (0...20).map { "T\($0)" }.joined(separator: "\n")), ("reason", "x")],
        [("places", "Enter at most 20")]),
    .init(
        "exclusion-zones", [("places", "a\u{0}b"), ("reason", "x")],
        [("places", "Exclusion zones must only hold what can be typed")]),
    .init(
        "near-miss", [("near-miss", "yes"), ("reason", "a\u{0}b")],
        [("reason", "Reason must only hold what can be typed")]),
    .init(
        "nps-decision?escalation=e-1", [("outcome", "open")],
        [("outcome", "Select what the NPS decided")]),
    .init(
        "nps-decision?escalation=e-1", [("outcome", "returned")], [("advice", "Enter the advice of the NPS")]),
    .init(
        "acknowledgement?escalation=e-1", [("on_behalf_of", String(repeating: "a", count: 101))],
        [("on_behalf_of", "Entered on behalf of must be a name of at most 100 characters")]),
    .init(
        "judgement", [("row", "very-high"), ("raise-to", "green")],
        [
            ("row", "Select the risk of reoffending"), ("raise-to", "Select whether the band is raised"),
            ("reason", "Enter the reason for the judgement"),
        ], reading: .managed),
    .init("artefact?kind=2", [("done", "perhaps")], [("done", "Select yes if it is done")], reading: .managed),
    .init(
        "preference", [("preference", "x")], [("preference", "Select which officer the person asks for")],
        reading: .managed),
    .init(
        "escalation", [],
        [("ground", "Select why the case is raised"), ("reason", "Enter what has happened and why it matters")],
        reading: .managed),
    .init(
        "countersignature?escalation=e-4", [("agrees", "no")], [("reason", "Enter why the case stays here")],
        reading: .moving),
    .init(
        "countersignature?escalation=e-4", [("agrees", "maybe"), ("reason", "x")],
        [("agrees", "Select yes if the case goes to the NPS")], reading: .moving),
    .init(
        "transfer", [("party-name", "")],
        [
            ("direction", "Select which way the case goes"), ("party", "Select the kind of provider"),
            ("party-name", "Enter the provider’s name"), ("reason", "Enter the reason for the transfer"),
        ], reading: .managed),
    .init(
        "transfer-step?transfer=t-1", [("state", "withdrawn")],
        [("words", "Enter why it was refused or withdrawn")], reading: .moving),
    .init(
        "transfer-step?transfer=t-1", [("state", "requested")],
        [("state", "Select what has become of the transfer")], reading: .moving),
]

@Test(arguments: faulty.indices)
func `What is missing or cannot be is told beside its field before the service is asked`(index: Int) async {
    let example = faulty[index]
    let desk = Desk(reading: example.reading)
    let answer = await desk.send(example.page, example.form)
    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: "))
    #expect(answer.summary.map(\.target) == example.faults.map(\.field))
    #expect(answer.summary.map(\.message) == example.faults.map(\.message))
    for (field, value) in example.form where answer.tag(id: field)?.contains("type=\"text\"") == true {
        #expect(answer.tag(id: field)?.contains("value=\"\(value)\"") == true)
    }
    #expect(desk.asked.calls.isEmpty)
}

@Test(arguments: [
    (0, "ogrs3.score", "ogrs3"), (0, "riskOfSeriousHarm", "rosh"), (1, "chaseOn", "chase-on-day"),
    (1, "askedOf", "asked-of"), (2, "reason", "reason"), (3, "isNearMiss", "near-miss"),
    (4, "restriction.allowed[1]", "allowed"), (4, "restriction.excluded[0]", "excluded"), (6, "outcome", "outcome"),
    (6, "advice", "advice"), (5, "escalationId", ""), (0, "other", ""),
    (7, "reoffendingRisk", "row"), (7, "raiseTo", "raise-to"), (7, "reason", "reason"), (8, "isDone", "done"),
    (8, "kind", ""), (9, "preference", "preference"), (10, "ground", "ground"), (10, "reason", "reason"),
    (11, "agrees", "agrees"), (11, "reason", "reason"), (12, "direction", "direction"), (12, "party", "party"),
    (12, "partyName", "party-name"), (12, "reason", "reason"), (13, "to", "state"), (13, "words", "words"),
    (14, "caseId", ""), (15, "places", "places"), (15, "places[3]", "places"), (15, "reason", "reason"),
])
func `What the service finds fault with is told beside the field that it means`(
    index: Int, path: String, field: String
) async {
    let desk = Desk(.invalid(path, .malformed, "It must be <otherwise>"), reading: answers[index].reading)
    let answer = await desk.send(answers[index].page, answers[index].form)
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [field])
    #expect(answer.summary.map(\.message) == ["It must be &lt;otherwise&gt;"])
}

/// The fields whose text is kept to be copied.
private let copied = ["source", "asked-of", "reason", "advice", "party-name", "words"]

@Test(arguments: answers.indices)
func `A form about a case that somebody has changed meanwhile is a conflict, and leads to the case`(
    index: Int
) async {
    let desk = Desk(Status(.aborted, "The case is at version 9."), reading: answers[index].reading)
    let answer = await desk.send(answers[index].page, answers[index].form)
    #expect(answer.status == 409)
    #expect(answer.h1 == ["Somebody changed this case while you filled in the form"])
    #expect(answer.text.contains(#"<a href="/cases/c-1">Go to the case as it is now</a>"#))
    // What was typed is not lost.
    for (field, value) in answers[index].form where copied.contains(field) {
        #expect(answer.words.contains("What you typed, to copy"))
        #expect(answer.text.contains("<dd>\(value)</dd>"))
    }
}

@Test func `A form sent again with other words says so, and keeps them`() async {
    let desk = Desk(Status(.alreadyExists, "The idempotency key stands for another request.", reason: "KEY_REUSED"))
    let answer = await desk.send("near-miss", answers[3].form + [("on_behalf_of", "Gwen Hall")])
    #expect(answer.status == 409)
    #expect(answer.h1 == ["You have sent this form already, with other words."])
    #expect(answer.words.contains("Reason It was another person. Entered on behalf of Gwen Hall"))
    #expect(answer.text.contains(#"<a href="/cases/c-1">"#))
}

/// A case, one of its forms, and why that has nothing left to do.
@Test(arguments: [
    ("acknowledgement?escalation=e-2", Wire.CaseState.held, "The NPS has decided the escalation already."),
    ("nps-decision?escalation=e-2", .held, "The NPS has decided the escalation already."),
    ("acknowledgement?escalation=e-3", .held, "The NPS has acknowledged the escalation already."),
    ("decision?circumstance=domestic-abuse", .held, "Whether domestic abuse lifts the case is decided already."),
    ("decision?circumstance=child-concern", .held, "The case does not wait for this decision."),
    ("request", .held, "No assessment is missing."),
    ("assessment", .retainedByNps, "The NPS holds the person and assesses them."),
    ("near-miss", .withNps, "The NPS has accepted the case: it is not ours to change."),
    ("near-miss", .transferred, "Another provider has accepted the case: it is not ours to change."),
    ("escalation", .held, "The case has been raised already, and is not decided yet."),
    ("countersignature?escalation=e-1", .held, "The escalation does not wait for a manager’s countersignature."),
    ("transfer", .retainedByNps, "The NPS holds the person already."),
    ("judgement", .retainedByNps, "The case belongs to the National Probation Service and is not banded."),
    ("transfer-step?transfer=t-2", .held, "The transfer has ended already."),
    ("undo", .held, "Nobody holds the case."),
])
func `A form that has nothing left to do says why, and leads back to the case`(
    page: String, state: Wire.CaseState, words: String
) async {
    var reply = Wire.ReadCaseReply.pugh
    reply.summary?.state = state
    var acknowledged = Wire.Escalation.risk
    acknowledged.escalationId = "e-3"
    acknowledged.state = .acknowledged
    reply.escalations += [.decided, acknowledged]
    var ended = Wire.Transfer.merseyside
    ended.transferId = "t-2"
    ended.state = .accepted
    reply.transfers = [ended]
    var fake = AllocationFake.samples
    fake.onReadCase = { [reply] _, _ in reply }
    let answer = await Browser.signedIn(to: .demo(allocation: fake)).get("/cases/c-1/\(page)")
    #expect(answer.status == 409)
    #expect(answer.words.contains(words))
    #expect(answer.text.contains(#"<a href="/cases/c-1">Go to the case as it is now</a>"#))
}

@Test(arguments: answers.indices)
func `A form that is not for the role is not shown`(index: Int) async {
    var fake = AllocationFake.samples
    fake.onReadPolicy = { _, _ in .init() }
    fake.onReadCase = { _, _ in answers[index].reading }
    let answer = await Browser.signedIn(to: .demo(allocation: fake)).get(browserPath + answers[index].page)
    #expect(answer.status == 403)
    #expect(answer.words.contains("This page is not for your role."))
}

@Test func `Only what is missing can be asked for, on the form that is shown again, too`() async {
    var reply = Wire.ReadCaseReply.pending
    reply.scores = [.init(column: "ogrs3", value: "62", source: "OASys", recordedAt: "")]
    var fake = AllocationFake.samples
    fake.onReadCase = { [reply] _, _ in reply }
    let browser = Browser.signedIn(to: .demo(allocation: fake))
    let shown = await browser.get("/cases/c-1/request")
    #expect(shown.all(#"name="column" type="radio" value="([^"]*)" checked"#) == ["rosh"])
    #expect(shown.all(#"name="column" type="radio" value="([^"]*)""#) == ["rosh"])
    let again = await browser.post("/cases/c-1/request", shown.hidden, token: shown.token)
    // Meanwhile somebody supplied it.
    let late = await Browser.signedIn(to: .samples).post("/cases/c-1/request", [("asked-of", "Court")], from: "/cases")
    #expect(late.status == 409)
    #expect(late.words.contains("No assessment is missing."))
    #expect(late.words.contains("Who was asked? Court"))
    #expect(again.status == 422)
    #expect(again.all(#"name="column" type="radio" value="([^"]*)""#) == ["rosh"])
}

@Test(arguments: [
    (StatusCode.permissionDenied, 403), (.notFound, 404), (.failedPrecondition, 409), (.unavailable, 503),
])
func `A command that is refused is told with the status that fits`(code: StatusCode, http: Int) async {
    let desk = Desk(Status(code, "A sentence."))
    let answer = await desk.send(answers[0].page, answers[0].form)
    #expect(answer.status == http)
    #expect(answer.h1.count == 1)
}

@Test func `A form sent twice carries the same key, and every form shown another`() async {
    let desk = Desk()
    let browser = Browser.signedIn(to: desk.site)
    let shown = await browser.get("/cases/c-1/near-miss")
    for _ in 1...2 {
        _ = await browser.post("/cases/c-1/near-miss", shown.hidden + answers[3].form, token: shown.token)
    }
    _ = await desk.send("near-miss", answers[3].form)
    let keys = desk.asked.calls.map(\.idempotencyKey)
    #expect(keys.count == 3)
    #expect(keys[0] == keys[1])
    #expect(keys[0] != keys[2])
    #expect(keys.allSatisfy { Gateway.Limits.idempotencyKeyBytes ~= $0.utf8.count })
}

@Test(arguments: [nil, "", "short", "with space and 43 characters, which is no key"])
func `A form without the key that it was shown with is refused`(key: String?) async {
    let desk = Desk()
    let browser = Browser.signedIn(to: desk.site)
    let shown = await browser.get("/cases/c-1/near-miss")
    let hidden = shown.hidden.filter { $0.0 != "key" } + (key.map { [("key", $0)] } ?? [])
    let answer = await browser.post("/cases/c-1/near-miss", hidden + answers[3].form, token: shown.token)
    #expect(answer.status == 400)
    #expect(desk.asked.calls.isEmpty)
}

@Test func `A command says who enters it, and for whom`() async {
    let desk = Desk()
    let name = String(repeating: "é", count: Gateway.Limits.onBehalfOfCharacters)
    _ = await desk.send("near-miss", answers[3].form + [("on_behalf_of", " \(name) ")])
    _ = await desk.send("near-miss", answers[3].form + [("on_behalf_of", "")])
    #expect(desk.asked.calls.map(\.onBehalfOf) == [name, ""])
    #expect(desk.asked.calls.map(\.callerContext?.account) == ["hub.admin", "hub.admin"])
}

@Test(arguments: [
    "decision", "decision?circumstance=prevent", "acknowledgement", "nps-decision?escalation=e-9", "artefact?kind=0",
    "artefact?kind=x", "countersignature", "transfer-step?transfer=t-9",
])
func `A question about what the case does not have is not found`(page: String) async {
    #expect(await Browser.signedIn(to: .samples).get("/cases/c-1/\(page)").status == 404)
}

@Test func `A near miss and a restriction are shown as they stand`() async {
    var reply = Wire.ReadCaseReply.pugh
    reply.restriction = .init(allowed: ["hub.admin", "team.manager"], excluded: ["partner"])
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(onReadCase: { [reply] _, _ in reply })))
    #expect(await browser.get("/cases/c-1/near-miss").tag(id: "near-miss")?.contains("checked") == true)
    let restriction = await browser.get("/cases/c-1/restriction")
    #expect(restriction.text.contains(">\nhub.admin\nteam.manager</textarea>"))
    #expect(restriction.text.contains(">\npartner</textarea>"))
}

@Test func `Exclusion zones are shown as they stand, a line each, and none are asked for as an empty field`() async {
    var reply = Wire.ReadCaseReply.pugh
    reply.exclusionZones = .init(places: ["Leyland", "PR25"], reason: "The victim’s home.")
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake(onReadCase: { [reply] _, _ in reply })))
    #expect(await browser.get("/cases/c-1/exclusion-zones").text.contains(">\nLeyland\nPR25</textarea>"))
    let places = (1...20).map { "T\($0)" }
    for (typed, sent) in [("", []), (places.joined(separator: "\r\n"), places)] {
        let desk = Desk()
        #expect(await desk.send("exclusion-zones", [("places", typed), ("reason", "x")]).status == 303)
        #expect(desk.only(Wire.RecordExclusionZonesRequest.self)?.places == sent)
    }
}

@Test func `A judgement, an artefact and a preference are shown as they stand`() async {
    var fake = AllocationFake.samples
    fake.onReadCase = { _, _ in .managed }
    let browser = Browser.signedIn(to: .demo(allocation: fake))
    let judgement = await browser.get("/cases/c-1/judgement")
    #expect(judgement.all(#"type="radio" value="([^"]*)" checked"#) == ["high", "red"])
    #expect(judgement.text.contains(">\nTwo arrests.</textarea>"))
    #expect(judgement.words.contains("What the rules give The matrix gives Blue."))
    #expect(judgement.words.contains("the judgement in force is taken back."))
    for (page, checked) in [
        ("artefact?kind=1", "no"), ("artefact?kind=2", "yes"), ("preference", "a-female-officer"),
    ] {
        let answer = await browser.get("/cases/c-1/\(page)")
        #expect(answer.all(#"type="radio" value="([^"]*)" checked"#) == [checked], "\(page)")
    }
}

@Test func `A transfer that was acknowledged is not acknowledged again`() async {
    var reply = Wire.ReadCaseReply.moving
    var fake = AllocationFake.samples
    let steps = ["acknowledged", "accepted", "refused", "withdrawn"]
    for (state, offered) in [(Wire.TransferState.requested, steps), (.acknowledged, Array(steps.dropFirst()))] {
        reply.transfers[0].state = state
        fake.onReadCase = { [reply] _, _ in reply }
        let answer = await Browser.signedIn(to: .demo(allocation: fake)).get("/cases/c-1/transfer-step?transfer=t-1")
        #expect(answer.all(#"name="state" type="radio" value="([^"]*)""#) == offered)
    }
}

@Test func `What can no longer be taken back says what to do instead`() async {
    var reply = Wire.ReadCaseReply.managed
    reply.allocations[0].canBeUndone = false
    var fake = AllocationFake.samples
    fake.onReadCase = { [reply] _, _ in reply }
    let answer = await Browser.signedIn(to: .demo(allocation: fake)).get("/cases/c-1/undo")
    #expect(answer.status == 409)
    #expect(answer.words.contains("The allocation can no longer be taken back: change the officer, with a reason."))
}
