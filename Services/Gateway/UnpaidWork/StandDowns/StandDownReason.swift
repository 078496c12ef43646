import GatewayKit
import Messages

/// Why somebody is stood down: the part that every form about it shares.
struct StandDownReason {
    private(set) var cause = Wire.StandDownCause.unspecified
    private(set) var note = ""

    /// Of another cause than those that have a name, a note must tell.
    mutating func fields(_ on: inout some Fields) {
        on.words("Nobody who is stood down has failed. Another day must be offered to each.")
        on.radios(&cause, "cause", "Cause", .needed("Select the cause"))
        on.area(&note, "note", "Note", .optional(unless: cause == .other, "Enter what the cause is"))
    }
}

extension Wire.StandDownReply {
    /// What came of it: how many were stood down, by when another day is offered, and who could not be.
    var note: DoneNote {
        let people = items.count
        let done = "\(people.counted("person", plural: "people")) \(people == 1 ? "was" : "were") stood down."
        let offer = items.map(\.reofferBy).filter { !$0.isEmpty }.min()?.dayText.behind("Offer another day by ") ?? ""
        return DoneNote(
            [done, offer.isEmpty ? "" : "\(offer)."] + refusals, link: ("See all stand-downs", StandDownListPage.path))
    }
}
