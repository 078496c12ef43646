import Messages
import RPC

/// What was stood down in advance and may be held after all.
protocol StoodDownSubject: UnpaidWorkSubject {
    static var pattern: String { get }
    var heading: String { get }
    /// What the service is asked, without the reason.
    var request: Wire.WithdrawStandDownRequest { get }

    /// Throws where there is nothing to take back.
    func checkIsStoodDown() throws(Refusal)
}

extension StoodDownSubject {
    static var method: String { "WithdrawStandDown" }
}

/// Why a stand-down is taken back.
struct StandDownWithdrawal<Subject: StoodDownSubject>: UnpaidWorkQuestion {
    static var pattern: String { Subject.pattern }
    static var method: String { Subject.method }

    let heading: String
    private var reason = ""
    var errors: [FieldError] = []

    let button = "Take the stand-down back"
    var typed: [(label: String, text: String)] { [("Reason", reason)] }

    init(about subject: Subject, _ query: Form) throws(Refusal) {
        try subject.checkIsStoodDown()
        heading = subject.heading
    }

    init(_ form: Form, about subject: Subject) {
        heading = subject.heading
        reason = (form["reason"] ?? "").trimmed
        require(reason, "reason", "Reason", "Enter why it is taken back")
    }

    func write(_ html: inout HTML) {
        html.element(
            "p",
            "Those who were told not to come are booked again, unless they have another day already. Each is to be "
                + "instructed again.")
        html.textArea(
            Field("reason", label: "Reason", hint: "For example, the vehicle is there after all.", errors: errors),
            value: reason)
    }

    func send(about subject: Subject, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        var request = subject.request
        request.reason = reason
        let reply = try await unpaidWork.withdrawStandDown(request, call)
        return DoneNote((["The stand-down was taken back."] + reply.refusals).joined(separator: " "))
    }

    func field(at path: String) -> String { path == "reason" ? "reason" : "" }
}
