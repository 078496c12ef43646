import GatewayKit
import Messages

/// The assessment of risk at the point of work, with which a session begins.
struct PointOfWorkForm: CommandForm {
    static let command = Command<SessionFile>(
        "point-of-work", UnpaidWorkMethods.recordPointOfWork, audit: "Assessed the risk at the point of work",
        heading: "Assess the risk at the point of work", button: "Record the assessment")

    private var checks: [PointOfWorkCheck] = []
    private var hazards = ""
    private var controls = ""

    /// Filled in with what is recorded, so that it can be added to as the day goes on.
    mutating func begin(about file: SessionFile, _ query: Form) throws(Refusal) {
        try file.checkIsOpen()
        checks = file.reply.pointOfWorkChecks.compactMap(PointOfWorkCheck.init)
        hazards = file.reply.hazards
        controls = file.reply.controls
    }

    mutating func fields(_ on: inout some Fields, about file: SessionFile) {
        let all = PointOfWorkCheck.allCases
        let missing = "Select each check once you have made it"
        on.checkboxes(
            &checks, "checks", "Checked at the site", .needed(missing), of: all,
            hint: "The session begins when all are made.", fault: checks.count < all.count ? missing : nil)
        on.area(&hazards, "hazards", "Hazards that you found")
        on.area(
            &controls, "controls", "What you do about them",
            .when(!hazards.isEmpty, "Enter what you do about the hazards"), hint: "Needed where there are hazards.")
    }

    func send(_ sent: Sent<SessionFile>) async throws -> DoneNote {
        let request = Wire.RecordPointOfWorkRequest(
            sessionId: sent.subject.sessionID, checks: checks.map(\.rawValue), hazards: hazards, controls: controls)
        let reply = try await sent.service.recordPointOfWork(request, sent.call)
        return DoneNote(["The session has begun.", reply.warningText])
    }
}

extension Wire.SessionCommandReply {
    /// What speaks against what was done, which stands all the same.
    var warningText: String { warnings.joined(separator: " ") }
}
