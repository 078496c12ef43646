import GatewayKit
import Messages

/// What was stood down in advance and may be held after all.
protocol StoodDownSubject: FormSubject where Service == any UnpaidWorkAPI {
    var heading: String { get }
    /// What the service is asked, without the reason.
    var request: Wire.WithdrawStandDownRequest { get }

    /// Throws where there is nothing to take back.
    func checkIsStoodDown() throws(Refusal)
}

/// Why a stand-down is taken back.
struct StandDownWithdrawal<Subject: StoodDownSubject>: CommandForm {
    static var command: Command<Subject> {
        Command(
            "", UnpaidWorkMethods.withdrawStandDown, audit: "Took a stand-down back",
            heading: "Why is the stand-down taken back?", button: "Take the stand-down back")
    }

    private var reason = ""

    func heading(about subject: Subject) -> String { subject.heading }

    mutating func begin(about subject: Subject, _ query: Form) throws(Refusal) { try subject.checkIsStoodDown() }

    mutating func fields(_ on: inout some Fields, about subject: Subject) {
        on.words(
            "Those who were told not to come are booked again, unless they have another day already. Each is to be "
                + "instructed again.")
        on.area(
            &reason, "reason", "Reason", .needed("Enter why it is taken back"),
            hint: "For example, the vehicle is there after all.")
    }

    func send(_ sent: Sent<Subject>) async throws -> DoneNote {
        var request = sent.subject.request
        request.reason = reason
        let reply = try await sent.service.withdrawStandDown(request, sent.call)
        return DoneNote(["The stand-down was taken back."] + reply.refusals)
    }
}
