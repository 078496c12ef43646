import Gateway
import GatewayKit
import HTTPTypes
import Messages
import RPC
import Testing

private let path = "/banding/preview"

/// A case of the guidance (HMIP 2019, annex 3), as it is filled in on the page.
struct BandingCase: CustomTestStringConvertible, Sendable {
    let ogrs3: String
    let harm: String
    var circumstances: [String] = []
    var decisions: [String: String] = [:]
    let answer: String

    init(
        _ ogrs3: String, _ harm: String, _ circumstances: [String] = [], _ decisions: [String: String] = [:],
        _ answer: String
    ) {
        self.ogrs3 = ogrs3
        self.harm = harm
        self.circumstances = circumstances
        self.decisions = decisions
        self.answer = answer
    }

    var testDescription: String { "\(ogrs3) \(harm) \(circumstances) \(decisions)" }

    var form: [(String, String)] {
        [("ogrs3", ogrs3), ("risk-of-serious-harm", harm)] + circumstances.map { ("circumstances", $0) }
            + decisions.flatMap { [("decision-\($0.key)", $0.value), ("reason-\($0.key)", "As decided.")] }
    }

    static let matrix: [BandingCase] = [
        .init("0", "low", "Green"), .init("49", "low", "Green"), .init("0", "medium", "Yellow"),
        .init("49", "medium", "Yellow"), .init("50", "low", "Yellow"), .init("89", "low", "Yellow"),
        .init("50", "medium", "Blue"), .init("89", "medium", "Blue"), .init("90", "low", "Red"),
        .init("100", "low", "Red"), .init("90", "medium", "Red"), .init("100", "medium", "Red"),
    ]

    static let circumstances: [BandingCase] =
        ["drug-rehabilitation", "alcohol-treatment", "mental-health-treatment", "adverse-childhood", "organised-crime"]
        .map { .init("20", "low", [$0], "Yellow") }
        + ["child-protection-plan", "sex-offender", "prevent"].flatMap {
            [.init("20", "low", [$0], "Blue"), .init("60", "low", [$0], "Blue"), .init("92", "low", [$0], "Red")]
        }
        + ["child-concern", "domestic-abuse", "hate-crime", "complex-mental-health"].flatMap {
            [
                .init("20", "low", [$0], "Pending"), .init("20", "low", [$0], [$0: "not-decided"], "Pending"),
                .init("20", "low", [$0], [$0: "yes"], "Blue"), .init("20", "low", [$0], [$0: "no"], "Green"),
                .init("95", "medium", [$0], [$0: "no"], "Red"),
            ]
        }
        + [
            .init("20", "low", ["iom"], "Red"), .init("70", "medium", ["alcohol-treatment"], "Blue"),
            .init("20", "low", ["mappa"], "Escalated"),
        ]

    static let withoutBand: [BandingCase] = [
        .init("", "low", "Pending"), .init("20", "not-assessed", "Pending"), .init("", "not-assessed", "Pending"),
        .init("0", "high", "Escalated"), .init("100", "high", "Escalated"), .init("50", "very-high", "Escalated"),
        .init("", "very-high", "Escalated"),
    ]

    private init(_ ogrs3: String, _ harm: String, _ answer: String) { self.init(ogrs3, harm, [], [:], answer) }
    private init(_ ogrs3: String, _ harm: String, _ circumstances: [String], _ answer: String) {
        self.init(ogrs3, harm, circumstances, [:], answer)
    }
}

@Test(arguments: BandingCase.matrix + BandingCase.circumstances + BandingCase.withoutBand)
func `The page gives each case the band of the guidance, as a word with a colour`(example: BandingCase) async {
    let answer = await Browser.signedIn(to: .demo()).post(path, example.form)
    #expect(answer.status == 200)
    let colour = ["Pending", "Escalated"].contains(example.answer) ? "grey" : example.answer.lowercased()
    let tag = "<dt>Band</dt><dd><strong class=\"tag tag-\(colour)\">\(example.answer)</strong></dd>"
    #expect(answer.text.contains(tag))
    #expect(answer.text.contains("<h3>Rules that applied, in order</h3><ol><li>"))
}

@Test func `A robust Risk Management Plan is asked for where the guidance does`() async {
    let browser = Browser.signedIn(to: .demo())
    let medium = await browser.post(path, BandingCase.matrix[2].form)
    #expect(medium.words.contains("Risk Management Plan Must be robust"))
    let low = await browser.post(path, BandingCase.matrix[0].form)
    #expect(low.words.contains("Risk Management Plan No special demand"))
}

@Test func `The rules are told in the service's order and words`() async throws {
    let double = AllocationDouble(
        .success(.init(outcome: .banded, band: .red, reasons: ["First <rule>.", "Second.", "Third."])))
    let answer = await Browser.signedIn(to: .demo(allocation: double.service)).post(path, BandingCase.matrix[0].form)
    #expect(answer.text.contains("<ol><li>First &lt;rule&gt;.</li><li>Second.</li><li>Third.</li></ol>"))
}

@Test func `A pending answer leads to each question that is open, and to no other`() async {
    let form = [
        ("ogrs3", "20"), ("risk-of-serious-harm", "low"), ("circumstances", "domestic-abuse"),
        ("circumstances", "hate-crime"), ("decision-domestic-abuse", "no"),
        ("reason-domestic-abuse", "No harm to them."),
    ]
    let answer = await Browser.signedIn(to: .demo()).post(path, form)
    #expect(
        answer.text.contains(##"<h3>Not decided</h3><ul><li><a href="#decision-hate-crime">Hate crime</a></li></ul>"##))
    #expect(answer.words.contains("What happens next The case waits"))
}

@Test func `An escalated answer says who does what next, and by when`() async {
    let answer = await Browser.signedIn(to: .demo()).post(path, [("risk-of-serious-harm", "high")])
    #expect(answer.words.contains("What happens next The case is referred to the National Probation Service"))
    #expect(answer.words.contains("within 1 business day"))
    #expect(answer.words.contains("responsibility stays here"))
}

@Test func `The service is asked exactly what was filled in`() async throws {
    let double = AllocationDouble(.success(.init(outcome: .banded, band: .blue)))
    _ = await Browser.signedIn(to: .demo(allocation: double.service)).post(
        path,
        [
            ("risk-of-serious-harm", "medium"), ("ogrs3", " 42 "), ("circumstances", "hate-crime"),
            ("circumstances", "iom"), ("decision-hate-crime", "yes"),
            ("reason-hate-crime", " Two incidents.\r\nBoth known. "),
            ("decision-child-concern", "not-decided"), ("reason-child-concern", ""),
        ])
    let expected = Wire.PreviewBandingRequest(
        riskOfSeriousHarm: .medium, ogrs3: .init(score: 42), circumstances: [.hateCrime, .iomNominal],
        decisions: [.init(circumstance: .hateCrime, applies: true, reason: "Two incidents.\r\nBoth known.")])
    #expect(double.requests == [expected])
    #expect(double.calls.map(\.area) == ["CL"])
    #expect(double.calls.map(\.callerContext) == [.init(account: "hub.admin", role: "hubAdministrator")])
    #expect(try #require(double.calls.first).deadline <= .after(Gateway.Limits.pageCallTimeout))
}

@Test func `What is left empty is not assessed and not scored`() async {
    let double = AllocationDouble(.success(.init(outcome: .pending)))
    _ = await Browser.signedIn(to: .demo(allocation: double.service)).post(
        path, [("risk-of-serious-harm", "not-assessed"), ("ogrs3", "")])
    #expect(double.requests == [Wire.PreviewBandingRequest()])
}

@Test func `Every circumstance of the contract stands on the page once`() async {
    let answer = await Browser.signedIn(to: .demo()).get(path)
    let values = answer.all(#"name="circumstances" type="checkbox" value="([^"]*)""#)
    let double = AllocationDouble(.success(.init(outcome: .pending)))
    _ = await Browser.signedIn(to: .demo(allocation: double.service)).post(
        path, [("risk-of-serious-harm", "low")] + values.map { ("circumstances", $0) })
    let asked = double.requests.first?.circumstances ?? []
    #expect(asked.count == values.count)
    #expect(Set(asked) == Set(Wire.Circumstance.allCases).subtracting([.unspecified]))
}

@Test func `Every risk of serious harm of the contract can be selected, and none at first`() async {
    let answer = await Browser.signedIn(to: .demo()).get(path)
    let values = answer.all(#"name="risk-of-serious-harm" type="radio" value="([^"]*)""#)
    #expect(values == ["low", "medium", "high", "very-high", "not-assessed"])
    #expect(answer.all(#"name="risk-of-serious-harm"[^>]*( checked)"#).isEmpty)
    for value in values {
        let double = AllocationDouble(.success(.init(outcome: .pending)))
        _ = await Browser.signedIn(to: .demo(allocation: double.service)).post(path, [("risk-of-serious-harm", value)])
        let index = values.firstIndex(of: value)! + 1
        #expect(double.requests.first?.riskOfSeriousHarm == .init(rawValue: Int32(index % 5)))
    }
}

@Test func `What was entered stays beside an answer and beside a fault`() async {
    for score in ["42", "4 2"] {
        let answer = await Browser.signedIn(to: .demo()).post(
            path,
            [
                ("risk-of-serious-harm", "medium"), ("ogrs3", score), ("circumstances", "prevent"),
                ("circumstances", "hate-crime"), ("decision-hate-crime", "yes"),
                ("reason-hate-crime", "</textarea><b>"),
            ])
        #expect(answer.status == (score == "42" ? 200 : 422))
        #expect(answer.text.contains(#"value="medium" checked="""#))
        #expect(answer.tag(id: "ogrs3")?.contains("value=\"\(score)\"") == true)
        #expect(answer.tag(id: "circumstance-prevent")?.contains("checked") == true)
        #expect(answer.tag(id: "circumstance-sex-offender")?.contains("checked") == false)
        #expect(answer.tag(id: "decision-hate-crime")?.contains("checked") == true)
        #expect(answer.text.contains(">\n&lt;/textarea&gt;&lt;b&gt;</textarea>"))
    }
}

@Test(arguments: ["101", "-1", "x", "4.2", "٤٢", "99999999999", "0x10", "1 000"])
func `A score that is none is told beside its field`(score: String) async {
    let answer = await Browser.signedIn(to: .demo()).post(
        path, [("risk-of-serious-harm", "low"), ("ogrs3", score)])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == ["ogrs3"])
    #expect(answer.summary.map(\.message) == ["OGRS3 score must be a whole number from 0 to 100"])
    #expect(answer.tag(id: "ogrs3")?.contains("aria-describedby=\"ogrs3-hint ogrs3-error\"") == true)
}

@Test func `A decision about what was not selected is told beside the decision`() async {
    let answer = await Browser.signedIn(to: .demo()).post(
        path,
        [
            ("risk-of-serious-harm", "low"), ("ogrs3", "20"), ("circumstances", "hate-crime"),
            ("decision-hate-crime", "no"), ("decision-domestic-abuse", "yes"), ("reason-domestic-abuse", "Known."),
        ])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == ["decision-domestic-abuse"])
    #expect(
        answer.summary.map(\.message) == ["Select domestic abuse, or “Not decided” where it does not apply"])
}

/// Each path of the request that a service may find fault with, and the field of the page that it means.
@Test(arguments: [
    ("riskOfSeriousHarm", "risk-of-serious-harm"), ("ogrs3.score", "ogrs3"), ("ogrs3", "ogrs3"),
    ("circumstances[0]", "circumstance-prevent"), ("circumstances[1]", "circumstance-child-concern"),
    ("decisions[0].circumstance", "decision-child-concern"), ("decisions[1].applies", "decision-hate-crime"),
    ("decisions[1].reason", "reason-hate-crime"), ("decisions[2].reason", ""), ("circumstances[9]", ""), ("other", ""),
    ("", ""),
])
func `A violation leads to the field that it means`(field: String, target: String) async {
    let double = AllocationDouble(
        .failure(.invalid([.init(field: field, code: "NEW_CODE", message: "It must be <otherwise>")])))
    let answer = await Browser.signedIn(to: .demo(allocation: double.service)).post(
        path,
        [
            ("risk-of-serious-harm", "low"), ("ogrs3", "1"), ("circumstances", "hate-crime"),
            ("circumstances", "prevent"), ("circumstances", "child-concern"), ("decision-hate-crime", "yes"),
            ("decision-child-concern", "no"),
        ])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [target])
    let words = target == "ogrs3" ? "OGRS3 score must be a whole number from 0 to 100" : "It must be &lt;otherwise&gt;"
    #expect(answer.summary.map(\.message) == [words])
    if !target.isEmpty { #expect(answer.text.contains("Error: </span>\(words)</p>")) }
}

@Test(arguments: [
    ("risk-of-serious-harm", "extreme", "risk-of-serious-harm"),
    ("circumstances", "made-up", "circumstance-drug-rehabilitation"),
    ("decision-hate-crime", "maybe", "decision-hate-crime"), ("reason-hate-crime", "a\u{0}b", "reason-hate-crime"),
])
func `What the page does not offer is refused before the service is asked`(
    name: String, value: String, target: String
) async {
    let double = AllocationDouble(.success(.init(outcome: .banded, band: .green)))
    let others = [("risk-of-serious-harm", "low")].filter { $0.0 != name }
    let answer = await Browser.signedIn(to: .demo(allocation: double.service)).post(path, others + [(name, value)])
    #expect(answer.status == 422)
    #expect(answer.summary.map(\.target) == [target])
    #expect(double.requests.isEmpty)
}

@Test(arguments: [
    (Status(.unavailable, "x"), 503, true), (Status(.resourceExhausted, "x"), 503, true),
    (Status(.deadlineExceeded, "x"), 504, true), (Status(.internalError, "secret detail"), 500, false),
    (Status(.unknown, "secret detail"), 500, false), (Status(.permissionDenied, "Not for you."), 403, false),
    (Status(.failedPrecondition, "Not now."), 409, false), (Status(.notFound, "Gone."), 404, false),
    (Status(.invalidArgument, "No field is named."), 422, false),
])
func `When the service fails, the page says so with the status that fits`(
    status: Status, code: Int, hasRetryAfter: Bool
) async {
    let site = Site.demo(allocation: AllocationDouble(.failure(status)).service)
    let answer = await Browser.signedIn(to: site).post(path, [("risk-of-serious-harm", "low")])
    #expect(answer.status == code)
    #expect(answer.h1.count == 1)
    #expect((answer.fields[.retryAfter] != nil) == hasRetryAfter)
    #expect(!answer.text.contains("secret detail"))
}

@Test(arguments: [
    Wire.PreviewBandingReply(outcome: .unspecified), .init(outcome: .unrecognized(9)), .init(outcome: .banded),
    .init(outcome: .banded, band: .unrecognized(9)),
])
func `An answer that the page has no words for is never shown as another`(reply: Wire.PreviewBandingReply) async {
    let site = Site.demo(allocation: AllocationDouble(.success(reply)).service)
    let answer = await Browser.signedIn(to: site).post(path, [("risk-of-serious-harm", "low")])
    #expect(answer.status == 500)
    #expect(!answer.text.contains("This case would"))
}
