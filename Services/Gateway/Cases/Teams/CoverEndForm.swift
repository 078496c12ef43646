import GatewayKit
import Messages

/// Until when somebody covers for a team.
struct CoverEndForm: CommandForm {
    static let command = Command<TeamFile>(
        "cover-end", AllocationMethods.endCover, audit: "Ended a cover", heading: "Until when do they cover?",
        button: "Record the last day")

    private var cover = ""
    private var until = DateEntry()

    mutating func begin(about file: TeamFile, _ query: Form) throws(Refusal) {
        cover = query.line("cover")
        guard file.cover(cover) != nil else { throw .notFound }
    }

    mutating func fields(_ on: inout some Fields, about file: TeamFile) {
        on.hidden(&cover, "cover")
        if let found = file.cover(cover) {
            on.words("\(found.name), \(found.role.wording.lowercasedFirst), since \(found.from.dayText).")
        }
        on.date(&until, "until", "Last day")
    }

    func send(_ sent: Sent<TeamFile>) async throws -> DoneNote {
        _ = try await sent.service.endCover(.init(coverId: cover, until: until.iso), sent.call)
        return DoneNote("The last day of the cover was recorded.")
    }
}

extension TeamFile {
    fileprivate func cover(_ id: String) -> Wire.CoverEntry? { team.cover.first { $0.coverId == id } }
}
