import Messages

/// Why somebody is stood down: the part that every form about it shares.
struct StandDownReason {
    private(set) var cause: Wire.StandDownCause?
    private(set) var note = ""

    init() {}

    init(_ form: Form) {
        cause = Wire.StandDownCause(code: form.line("cause"))
        note = (form["note"] ?? "").trimmed
    }

    /// What is missing: of another cause than those that have a name, a note must tell.
    var errors: [FieldError] {
        var errors: [FieldError] = []
        if cause == nil { errors.append(FieldError(field: "cause", message: "Select the cause")) }
        if cause == .other, note.isEmpty {
            errors.append(FieldError(field: "note", message: "Enter what the cause is"))
        }
        if note.hasControlCharacters {
            errors.append(FieldError(field: "note", message: "Note must only hold what can be typed"))
        }
        return errors
    }

    func write(_ errors: [FieldError], _ html: inout HTML) {
        html.element("p", "Nobody who is stood down has failed. Another day must be offered to each.")
        html.radios(
            Field("cause", label: "Cause", errors: errors),
            Wire.StandDownCause.known.map { Choice(value: $0.code, label: $0.wording) }, chosen: cause?.code)
        html.textArea(Field("note", label: "Note (optional)", errors: errors), value: note)
    }
}

extension Wire.StandDownReply {
    /// What came of it: how many were stood down, by when another day is offered, and who could not be.
    var note: DoneNote {
        let people = items.count
        let done = "\(people.counted("person", plural: "people")) \(people == 1 ? "was" : "were") stood down."
        let offer = items.map(\.reofferBy).filter { !$0.isEmpty }.min()?.dayText.behind("Offer another day by ") ?? ""
        let words = [done, offer.isEmpty ? "" : "\(offer)."] + refusals
        return DoneNote(words.nonEmpty.joined(separator: " "), link: ("See all stand-downs", StandDownListPage.path))
    }
}
