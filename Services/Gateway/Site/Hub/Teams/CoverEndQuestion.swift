import CivilCalendar
import Messages
import RPC

/// Until when somebody covers for a team.
struct CoverEndQuestion: StaffQuestion {
    static let name = StaffQuestionName.coverEnd

    private let cover: Wire.CoverEntry
    private var until = DateEntry("until")
    var errors: [FieldError] = []

    let heading = "Until when do they cover?"
    let button = "Record the last day"

    init(about subject: TeamFile, _ query: Form) throws(Refusal) {
        guard let cover = Self.cover(of: subject, query) else { throw .notFound }
        self.cover = cover
    }

    init(_ form: Form, about subject: TeamFile) {
        cover = Self.cover(of: subject, form) ?? .init(coverId: form.line("cover"))
        until = DateEntry("until", form)
        require(until, "Last day")
    }

    private static func cover(of subject: TeamFile, _ form: Form) -> Wire.CoverEntry? {
        subject.team.cover.first { $0.coverId == form["cover"] }
    }

    func write(_ html: inout HTML) {
        html.hidden("cover", cover.coverId)
        html.element("p", "\(cover.name), \(cover.role.wording.lowercasedFirst), since \(cover.from.dayText).")
        html.dateInput(until, label: "Last day", hint: "For example, 27 3 2019", errors: errors)
    }

    func send(about subject: TeamFile, to allocation: any AllocationAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.EndCoverRequest(coverId: cover.coverId, until: until.date?.description ?? "")
        _ = try await allocation.endCover(request, call)
        return DoneNote("The last day of the cover was recorded.")
    }

    func field(at path: String) -> String { path == "until" ? "until-day" : "" }
}
