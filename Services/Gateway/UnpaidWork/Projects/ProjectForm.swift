import GatewayKit
import Messages

/// What is known of a project.
struct ProjectForm: CommandForm {
    static let command = Command<ProjectDraft>(
        "change", UnpaidWorkMethods.recordProject, audit: "Recorded a project", heading: "Change the project",
        button: "Record the project")
    static let newPath = "\(ProjectListPage.path)/new"

    /// What needs no entry of its own: texts, and what is chosen.
    private var project = Wire.Project()
    private var attributes: [String] = []
    private var start = TimeEntry()
    private var end = TimeEntry()
    private var breakMinutes = NumberEntry()
    private var siteCapacity = NumberEntry()
    private var supervisorRatio = NumberEntry()
    private var usualSupervisors = NumberEntry()
    private var seats = NumberEntry()
    private var pickUpPoints = ""
    private var opensOn = DateEntry()
    private var closesOn = DateEntry()
    private var assessedOn = DateEntry()
    private var expiresOn = DateEntry()

    func heading(about draft: ProjectDraft) -> String { draft.isNew ? "Add a project" : Self.command.heading }

    mutating func begin(about draft: ProjectDraft, _ query: Form) throws(Refusal) {
        project = draft.project
        if !project.beneficiaryId.isEmpty { project.beneficiary = "" }
        attributes = project.attributes.map { "\($0)" }
        (start, end) = (TimeEntry(text: project.startTime), TimeEntry(text: project.endTime))
        pickUpPoints = project.pickUpPoints.map { "\($0.at) \($0.place)" }.joined(separator: "\n")
        (opensOn, closesOn) = (DateEntry(iso: project.opensOn), DateEntry(iso: project.closesOn))
        assessedOn = DateEntry(iso: project.riskAssessedOn)
        expiresOn = DateEntry(iso: project.riskAssessmentExpiresOn)
        guard !draft.isNew else { return }
        breakMinutes = NumberEntry(project.breakMinutes)
        siteCapacity = NumberEntry(project.siteCapacity)
        supervisorRatio = NumberEntry(project.supervisorRatio)
        usualSupervisors = NumberEntry(project.usualSupervisors)
        seats = NumberEntry(project.seats)
    }

    mutating func fields(_ on: inout some Fields, about draft: ProjectDraft) {
        on.line(&project.name, "name", "Name", .needed("Enter the project’s name"))
        beneficiary(&on, draft.beneficiaries)
        on.line(&project.nominatedBy, "nominatedBy", "Nominated by")
        on.line(&project.town, "town", "Town", .needed("Enter the town"))
        on.line(
            &project.postcodeDistrict, "district", "Postcode district", .needed("Enter the postcode district"),
            hint: "For example, PR1", at: "postcodeDistrict")
        on.select(&project.type, "type", "Kind of work", .needed("Select the kind of work"), prompt: "Choose one")
        on.checkboxes(
            &project.weekdays, "weekday", "Days", .needed("Select at least one day"), of: Wire.Weekday.known,
            at: "weekdays")
        on.times(&start, &end)
        numbers(&on)
        site(&on, draft.attributeNames)
        days(&on)
    }

    /// Whom it is for: somebody on the list, or a name that is not.
    private mutating func beneficiary(_ on: inout some Fields, _ listed: [Wire.Beneficiary]) {
        let (id, isListed) = (project.beneficiaryId, listed.contains { $0.beneficiaryId == project.beneficiaryId })
        if !listed.isEmpty || !id.isEmpty {
            on.select(
                &project.beneficiaryId, "beneficiaryId", "Beneficiary on the list",
                .needed("Select somebody on the list"),
                of: [Choice(value: "", label: "Not on the list")]
                    + listed.map { Choice(value: $0.beneficiaryId, label: $0.name) }, prompt: nil)
        }
        on.line(
            &project.beneficiary, "beneficiary", "Beneficiary", .when(id.isEmpty, "Enter whom the work is for"),
            hint: "Whom the work is for, where they are not on the list.",
            fault: isListed && !project.beneficiary.isEmpty
                ? "Enter a name only where nobody on the list is selected" : nil)
    }

    private mutating func numbers(_ on: inout some Fields) {
        let most: ClosedRange<UInt32> = 0...UInt32(UInt16.max)
        on.number(
            &breakMinutes, "break", "Break", .needed("Enter the minutes of break, or 0"), in: most, of: "minutes",
            at: "breakMinutes")
        on.number(
            &siteCapacity, "capacity", "How many people the site has room for", .needed("Enter how many people fit"),
            in: most, at: "siteCapacity")
        on.number(
            &supervisorRatio, "ratio", "How many people one supervisor may have", .needed("Enter how many, or 0"),
            in: most, at: "supervisorRatio")
        on.number(
            &usualSupervisors, "supervisors", "How many supervisors a session usually has",
            .needed("Enter how many, or 0"), in: most, hint: "0 where the beneficiary supervises.",
            at: "usualSupervisors")
        on.number(
            &seats, "seats", "Seats in the vehicle", .needed("Enter how many, or 0"), in: most,
            hint: "0 where none is needed.")
    }

    private mutating func site(_ on: inout some Fields, _ names: [Wire.SiteAttributeName]) {
        on.checkboxes(
            &project.competences, "competence", "What its supervisors must be trained in",
            of: Wire.CompetenceKind.ofProjects, hint: "Besides first aid and risk of harm, which all must be.",
            at: "competences")
        if !names.isEmpty {
            on.checkboxes(
                &attributes, "attribute", "What is true of the site",
                of: names.map { Choice(value: "\($0.attribute)", label: $0.name) }, at: "attributes")
        }
        on.area(
            &project.meetingPoint, "meetingPoint", "Where people report, and what to bring",
            .needed("Enter where people report"))
        on.area(&project.tools, "tools", "Tools")
        on.area(&project.notes, "notes", "Notes")
        on.area(
            &pickUpPoints, "pickUpPoints", "Pick-up points",
            hint: "One a line, in the order of the round. For example, 8:15 Bus station",
            fault: PickUpEntry(pickUpPoints).fault)
    }

    private mutating func days(_ on: inout some Fields) {
        on.date(&opensOn, "opens", "Opens on", at: "opensOn")
        on.date(
            &closesOn, "closes", "Closes on", .optional, fault: closesOn.fault("Closes on", notBefore: opensOn),
            at: "closesOn")
        on.date(&assessedOn, "assessed", "Risk assessed on", at: "riskAssessedOn")
        on.date(&expiresOn, "expires", "Risk assessment ends on", at: "riskAssessmentExpiresOn")
    }

    func send(_ sent: Sent<ProjectDraft>) async throws -> DoneNote {
        let project = filled(sent)
        let reply = try await sent.service.recordProject(.init(project: project), sent.call)
        let link = ("See the project", ProjectFile.path(to: reply.projectId))
        return DoneNote("“\(project.name)” was recorded.", link: sent.subject.isNew ? link : nil)
    }

    /// What the service is given.
    private func filled(_ sent: Sent<ProjectDraft>) -> Wire.Project {
        var project = project
        project.projectId = sent.subject.project.projectId
        project.version = sent.version
        if let listed = sent.subject.beneficiaries.first(where: { $0.beneficiaryId == project.beneficiaryId }) {
            project.beneficiary = listed.name
        }
        project.postcodeDistrict = project.postcodeDistrict.uppercased()
        project.attributes = sent.subject.attributeNames.map(\.attribute).filter { attributes.contains("\($0)") }
        (project.startTime, project.endTime) = (start.iso, end.iso)
        (project.breakMinutes, project.siteCapacity) = (breakMinutes.value, siteCapacity.value)
        (project.supervisorRatio, project.usualSupervisors) = (supervisorRatio.value, usualSupervisors.value)
        project.seats = seats.value
        project.pickUpPoints = PickUpEntry(pickUpPoints).points
        (project.opensOn, project.closesOn) = (opensOn.iso, closesOn.iso)
        (project.riskAssessedOn, project.riskAssessmentExpiresOn) = (assessedOn.iso, expiresOn.iso)
        return project
    }
}
