import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func listProjects(
        _ request: Wire.ListProjectsRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListProjectsReply {
        try CommandText.check(request.town, "town", limit: CommandText.nameCharacters)
        let today = clock.today
        return try await store.look(call) { snapshot in
            let found = try snapshot.page(request, of: request.list(on: today)) { Wire.Project(StoredProject(&$0)) }
            let towns: [String] = try snapshot.values("SELECT DISTINCT town FROM project ORDER BY town LIMIT 200")
            let reply = Wire.ListProjectsReply(attributeNames: Wire.SiteAttributeName.all, towns: towns)
            return (reply.showing(found), [])
        }
    }

    package func readProject(
        _ request: Wire.ReadProjectRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ReadProjectReply {
        let today = clock.today
        return try await store.look(call) { snapshot in
            let found = try snapshot.project(request.projectId)
            let visits = try snapshot.visits(to: found.id)
            let due = SiteVisit.due(
                lastVisit: visits.first.flatMap { Day(iso: $0.on) }, opened: found.rules.opensOn,
                isSupervisedByBeneficiary: found.usualSupervisors == 0)
            return (
                .init(
                    project: .init(found), beneficiary: try found.beneficiaryID.flatMap(snapshot.beneficiary),
                    visits: visits, closures: try snapshot.closures(of: found.id, from: today),
                    visitDueOn: found.rules.isOpen(on: today) ? due.text : "",
                    attributeNames: Wire.SiteAttributeName.all), []
            )
        }
    }

    package func recordProject(
        _ request: Wire.RecordProjectRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordProjectReply {
        guard let wire = request.project else { throw Status.invalid("project", .required, "Enter the project.") }
        let (project, isNew) = (try StoredProject(wire), wire.projectId.isEmpty)
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let old = isNew ? nil : try command.load(wire.version) { try $0.project(wire.projectId) }
            let id = old?.id ?? Identifier(at: transaction.now)
            command.detail = "\(id)"
            try transaction.change(project, as: id)
            let version: Int? = try transaction.value("SELECT version FROM project WHERE id = \(id)")
            return .init(projectId: "\(id)", version: UInt32(version ?? 1))
        }
    }
}

extension Wire.ListProjectsRequest {
    func list(on today: Day) -> List<Identifier> {
        List(
            of: "project",
            where: [
                town.isEmpty ? "1" : "town = \(town)",
                includeClosed ? "1" : "closes_on IS NULL OR closes_on > \(today)",
            ], by: .init(order), isReversed: isReversed, key: "project.id")
    }
}

extension ListOrder {
    fileprivate init(_ order: Wire.ProjectOrder) {
        switch order {
        case .unspecified, .unrecognized, .town: self.init(["town", "name"], isServed: true)
        case .name: self.init(["name"])
        case .type: self.init(["type", "name"])
        }
    }
}

extension Wire.SiteAttributeName {
    static let all = SiteAttributes.all.flatMap { zip($0.numbers, $0.names) }.map {
        Wire.SiteAttributeName(attribute: UInt32($0), name: $1)
    }
}

/// What a project may have that is not for the rules to say.
private enum ProjectLimits {
    static let breakMinutes = 0...120
    static let supervisors = 0...4
    static let seats = 0...60
    static let pickUpPoints = 10
}

extension StoredProject {
    /// Throws `invalidArgument` with every fault, each with its field.
    init(_ wire: Wire.Project) throws(Status) {
        let type: ProjectType = try choice(wire.type, "project.type", "Select the kind of project.")
        guard wire.beneficiaryId.isEmpty || Identifier(wire.beneficiaryId) != nil else {
            throw .invalid("project.beneficiaryId", .malformed, "Select somebody on the list.")
        }
        for (text, field) in [
            (wire.name, "name"), (wire.beneficiary, "beneficiary"), (wire.nominatedBy, "nominatedBy"),
            (wire.town, "town"), (wire.postcodeDistrict, "postcodeDistrict"), (wire.meetingPoint, "meetingPoint"),
        ] {
            try CommandText.check(text, "project.\(field)", limit: CommandText.nameCharacters)
        }
        try CommandText.check(wire.tools, "project.tools")
        try CommandText.check(wire.notes, "project.notes")
        let (start, end) = try CommandText.times(wire.startTime, wire.endTime, in: "project")
        for (number, field, limits) in [
            (wire.breakMinutes, "breakMinutes", ProjectLimits.breakMinutes),
            (wire.usualSupervisors, "usualSupervisors", ProjectLimits.supervisors),
            (wire.seats, "seats", ProjectLimits.seats),
        ] where !limits.contains(Int(number)) {
            throw .invalid("project.\(field)", .outOfRange, "It must be \(limits.lowerBound) to \(limits.upperBound).")
        }
        var competences: Set<CompetenceKind> = []
        for wire in wire.competences {
            let kind: CompetenceKind = try choice(
                wire, "project.competences", "It must be what supervisors are trained in.")
            competences.insert(kind)
        }
        guard wire.pickUpPoints.count <= ProjectLimits.pickUpPoints else {
            throw .invalid("project.pickUpPoints", .tooLarge, "There must be at most \(ProjectLimits.pickUpPoints).")
        }
        var pickUpPoints: [PickUpPoint] = []
        for (index, point) in wire.pickUpPoints.enumerated() {
            pickUpPoints.append(try PickUpPoint(point, "project.pickUpPoints[\(index)]"))
        }
        let rules = try Project(wire, type)
        try Status.refuse(rules.faults.map { ("project.\($0.field)", $0.sentence) })
        self.init(
            id: Identifier(wire.projectId) ?? .none, version: Int(wire.version), rules: rules,
            beneficiary: wire.beneficiary, nominatedBy: wire.nominatedBy, meetingPoint: wire.meetingPoint,
            start: start, end: end, breakMinutes: Int(wire.breakMinutes),
            usualSupervisors: Int(wire.usualSupervisors), seats: Int(wire.seats), tools: wire.tools, notes: wire.notes,
            beneficiaryID: Identifier(wire.beneficiaryId), competences: competences, pickUpPoints: pickUpPoints)
    }
}

extension PickUpPoint {
    fileprivate init(_ wire: Wire.PickUpPoint, _ field: String) throws(Status) {
        try CommandText.require(
            wire.place, "\(field).place", "Enter where people are picked up.", limit: CommandText.nameCharacters)
        guard !wire.place.contains(where: \.isNewline) else {
            throw .invalid("\(field).place", .malformed, "It must be on one line.")
        }
        self.init(place: wire.place, at: try CommandText.time(wire.at, "\(field).at"))
    }
}

extension Identifier {
    /// Of what has none yet.
    fileprivate static let none = Identifier(bytes: [UInt8](repeating: 0, count: 16))!
}

extension Project {
    fileprivate init(_ wire: Wire.Project, _ type: ProjectType) throws(Status) {
        var attributes: SiteAttributes = []
        for number in wire.attributes {
            guard let attribute = SiteAttributes(number: Int(number)) else {
                throw .invalid("project.attributes", .unknownValue, "It must be what is known of sites.")
            }
            attributes.insert(attribute)
        }
        func day(_ text: String, _ field: String) throws(Status) -> Day? {
            text.isEmpty ? nil : try CommandText.day(text, "project.\(field)", "")
        }
        self.init(
            id: wire.projectId, name: wire.name, type: type, attributes: attributes, town: wire.town,
            postcodeDistrict: wire.postcodeDistrict,
            weekdays: Set(wire.weekdays.compactMap { Weekday($0) }),
            opensOn: try CommandText.day(wire.opensOn, "project.opensOn", "Enter the first day."),
            closesOn: try day(wire.closesOn, "closesOn"),
            riskAssessedOn: try day(wire.riskAssessedOn, "riskAssessedOn"),
            riskAssessmentExpiresOn: try day(wire.riskAssessmentExpiresOn, "riskAssessmentExpiresOn"),
            siteCapacity: Int(wire.siteCapacity), supervisorRatio: Int(wire.supervisorRatio))
    }
}

extension Transaction {
    /// Keeps the project, and lets what is planned there follow: its places, and who may not work there any more.
    func change(_ project: StoredProject, as id: Identifier) throws {
        try keep(project, for: try project.beneficiaryID.map { try beneficiaryName($0) }, as: id)
        try keepPlaces(of: "project_id = \(id)")
        try recheckEverybody(in: "project_id = \(id)")
    }

    /// Adds the project, or replaces what stood there and moves its version on by one.
    ///
    /// - Parameter beneficiary: the name of whom it is for, where they are on the list.
    private func keep(
        _ project: StoredProject, for beneficiary: String?, as id: Identifier
    ) throws(StoreFault) {
        let rules = project.rules
        try execute(
            """
            INSERT INTO project (id, version, name, type, beneficiary, nominated_by, town, postcode_district,
                meeting_point, attributes, weekdays, starts, ends, break_minutes, opens_on, closes_on,
                risk_assessed_on, risk_assessment_expires_on, site_capacity, supervisor_ratio, usual_supervisors,
                seats, tools, notes, beneficiary_id, competences)
            VALUES (\(id), 1, \(rules.name), \(rules.type.rawValue), \(beneficiary ?? project.beneficiary),
                \(project.nominatedBy), \(rules.town), \(rules.postcodeDistrict), \(project.meetingPoint), \(rules.attributes.rawValue),
                \(rules.weekdays.bits), \(project.start), \(project.end), \(project.breakMinutes), \(rules.opensOn),
                \(rules.closesOn), \(rules.riskAssessedOn), \(rules.riskAssessmentExpiresOn), \(rules.siteCapacity),
                \(rules.supervisorRatio), \(project.usualSupervisors), \(project.seats), \(project.tools),
                \(project.notes), \(project.beneficiaryID), \(project.competences.bits))
            ON CONFLICT (id) DO UPDATE SET version = version + 1, name = excluded.name, type = excluded.type,
                beneficiary = excluded.beneficiary, nominated_by = excluded.nominated_by, town = excluded.town,
                postcode_district = excluded.postcode_district, meeting_point = excluded.meeting_point,
                attributes = excluded.attributes, weekdays = excluded.weekdays, starts = excluded.starts,
                ends = excluded.ends, break_minutes = excluded.break_minutes, opens_on = excluded.opens_on,
                closes_on = excluded.closes_on, risk_assessed_on = excluded.risk_assessed_on,
                risk_assessment_expires_on = excluded.risk_assessment_expires_on,
                site_capacity = excluded.site_capacity, supervisor_ratio = excluded.supervisor_ratio,
                usual_supervisors = excluded.usual_supervisors, seats = excluded.seats, tools = excluded.tools,
                notes = excluded.notes, beneficiary_id = excluded.beneficiary_id, competences = excluded.competences
            """)
        try execute("DELETE FROM pick_up_point WHERE project_id = \(id)")
        for (index, point) in project.pickUpPoints.enumerated() {
            try execute("INSERT INTO pick_up_point VALUES (\(id), \(index + 1), \(point.place), \(point.at))")
        }
    }
}
