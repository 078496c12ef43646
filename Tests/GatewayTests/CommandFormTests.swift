import Messages
import NIOCore
import RPC
import Testing

@testable import GatewayKit

/// What the sample form is about: nothing but a name.
private struct Shed: FormSubject {
    static let pattern = "/sheds/{shed}"

    var title = "The shed"
    var path: String { "/sheds/1" }

    init() {}

    init(_ visit: Visit, _ session: Session, from service: Int) async throws { self.init() }

    static func permissions(_ visit: Visit, _ session: Session, from service: Int) async throws -> Permissions {
        throw Refusal.notFound
    }
}

/// A form with a field of most kinds.
private struct PaintForm: CommandForm {
    static let command = Command<Shed>(
        "paint", UnpaidWorkMethods.recordReview, audit: "Painted the shed", heading: "Paint the shed")

    var method = Wire.InstructionMethod.unspecified
    var colour = ""
    var coats = NumberEntry()
    var days: [Wire.Weekday] = []
    var paintedOn = DateEntry()
    var isDry: Bool?
    var note = ""

    mutating func fields(_ on: inout some Fields, about shed: Shed) {
        on.radios(&method, "method", "How they are told", .needed("Select how they are told"))
        on.line(&colour, "colour", "Colour", .needed)
        on.number(&coats, "coats", "Coats", in: 1...3)
        on.checkboxes(&days, "day", "Days", of: Wire.Weekday.known, at: "weekdays")
        on.date(&paintedOn, "paintedOn", "Day of the paint", .when(isDry == true))
        on.yesNo(&isDry, "dry", "Is it dry?", .open, at: "isDry")
        on.area(&note, "note", "Note", .optional(unless: coats.value > 2, "Enter why it has three coats"), most: 10)
    }

    func send(_ sent: Sent<Shed>) async throws -> DoneNote { DoneNote("It was painted.") }
}

private func filled(_ body: String) -> PaintForm { PaintForm(Form(Array(body.utf8))!, about: Shed()) }

private func faults(_ body: String) -> [String] {
    filled(body).errors(about: Shed()).map { "\($0.field): \($0.message)" }
}

@Test func `What a form declares once is read by its fields’ names`() {
    let form = filled(
        "method=letter&colour=+Red+&coats=2&day=monday&day=friday&painted-on-day=27&painted-on-month=3"
            + "&painted-on-year=2019&dry=no&note=Once")
    #expect(form.method == .letter)
    #expect(form.colour == "Red")
    #expect(form.coats.value == 2)
    #expect(form.days == [.monday, .friday])
    #expect(form.paintedOn.iso == "2019-03-27")
    #expect(form.isDry == false)
    #expect(form.note == "Once")
    #expect(form.errors(about: Shed()).isEmpty)
}

@Test func `Each field has at most one fault, in the order of the page, at the control that can mend it`() {
    #expect(faults("") == ["method: Select how they are told", "colour: Enter colour"])
    #expect(
        faults("method=pigeon&colour=a%00b&coats=4&dry=yes&painted-on-day=31&note=eleven+long") == [
            "method: Select how they are told", "colour: Colour must only hold what can be typed",
            "coats: Coats must be a whole number from 1 to 3",
            "painted-on-month: Day of the paint must include a month", "note: Note must be 10 characters or fewer",
        ])
    #expect(
        faults("method=letter&colour=Red&coats=3&dry=yes") == [
            "painted-on-day: Enter day of the paint", "note: Enter why it has three coats",
        ])
}

@Test func `A service’s violation leads to the control of its field, and to none where the page has none`() {
    let index = filled("colour=Red&coats=x").index(about: Shed())
    let paths = ["shed.colour", "weekdays[1]", "paintedOn", "isDry", "dry", "version"]
    #expect(paths.map(index.target) == ["colour", "day", "painted-on-day", "dry", "", ""])
    #expect(index.typed.map { "\($0.label): \($0.text)" } == ["Colour: Red", "Coats: x", "Note: "])
}

@Test func `A form shown again holds what was typed, beside its faults`() {
    let form = filled("colour=%3CRed%3E&coats=x&painted-on-day=32&day=friday")
    let html = HTML { form.write(form.errors(about: Shed()), about: Shed(), &$0) }
    let text = String(buffer: html.bytes)
    for piece in [
        "value=\"&lt;Red&gt;\"", "value=\"x\"", "value=\"32\"", "value=\"friday\" checked=\"\"",
        "Coats must be a whole number from 1 to 3", "Note (optional)", "id=\"painted-on-day\"",
    ] { #expect(text.contains(piece), "\(piece)") }
}
