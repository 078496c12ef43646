import CivilCalendar
import GatewayKit
import Hummingbird
import Messages
import RPC

/// One work instruction as a letter to print on A4, and as a text message to copy.
struct InstructionPage: Sendable {
    static let pattern = "\(RequirementFile.pattern)/instruction/{instruction}"

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout

    static func path(to instructionID: String, _ file: RequirementFile) -> String {
        "\(file.path)/instruction/\(instructionID.queryEncoded)"
    }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let file = try await RequirementFile(visit, session, from: unpaidWork)
        guard let instruction = file.instruction(visit.parameters["instruction"] ?? "") else { throw Refusal.notFound }
        let letter = InstructionLetter(file: file, instruction: instruction)
        let page = Page(title: "Work instruction for \(file.title)", back: file.path) { letter.write(&$0) }
        return layout.response(page, for: visit)
    }
}

/// What the letter says, and the text message beside it.
private struct InstructionLetter {
    let file: RequirementFile
    let instruction: Wire.Instruction

    private static let toBring = [
        "this letter", "sturdy shoes or boots, and clothes for the weather",
        "your own lunch and something to drink: you may not leave the site to buy them", "any medicine that you need",
    ]

    func write(_ html: inout HTML) {
        let summary = file.summary
        html.element("h1", "Work instruction")
        if !instruction.withdrawnOn.isEmpty {
            html.inset("Withdrawn on \(instruction.withdrawnOn.dayText): \(instruction.withdrawnBecause)")
        }
        html.summaryList([
            .init(name: "To") { $0.text([summary.forenames, summary.surname].nonEmpty.joined(separator: " ")) },
            .init(name: "CRN") { $0.text(summary.crn) },
            .init(name: "Date") { $0.text(instruction.issuedOn.dayInWords) },
        ])
        html.element("h2", "When and where you must report")
        html.list(file.appointments(of: instruction).map(Self.words))
        for line in instruction.words.split(whereSeparator: \.isNewline) { html.element("p", String(line)) }
        html.element("h2", "What to bring")
        html.list(Self.toBring)
        html.element("p", "Come on time, and do not come after drinking alcohol or taking drugs.")
        writeConsequences(&html)
        writeTextMessage(&html)
    }

    private static func words(_ appointment: Wire.Appointment) -> String {
        let times = appointment.startTime.times(to: appointment.endTime)
        return "\(appointment.date.dayInWords), \(times): \(appointment.project)"
    }

    private func writeConsequences(_ html: inout HTML) {
        html.element("h2", "If you cannot come")
        html.element(
            "p",
            "Call your responsible officer or the unpaid work office before the day, on the number that you were "
                + "given with your order. If you are ill, say so at once, and send proof within 7 days.")
        html.element("h2", "If you do not come")
        html.element(
            "p",
            "Unpaid work is part of your sentence. If you do not come, come late or do not comply and have no reasonable "
                + "excuse, you are warned, or your case goes to the enforcement officer. If it happens again within "
                + "12 months, you may be taken back to court.")
    }

    private func writeTextMessage(_ html: inout HTML) {
        let parts = InstructionText(file.appointments(of: instruction)).parts
        html.element("section", ["class": "screen-only"]) { html in
            html.element("h2", "As a text message")
            html.element(
                "p", ["class": "hint"],
                "\(parts.count.counted("part")) of at most \(Limits.textMessageCharacters) characters, without a name.")
            for part in parts { html.inset(part) }
        }
    }
}
