import CivilCalendar
import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

extension UnpaidWorkService {
    package func recordPlacementAssessment(
        _ request: Wire.RecordPlacementAssessmentRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        guard let assessment = request.assessment else {
            throw Status.invalid("assessment", .required, "Enter what is known.")
        }
        try assessment.check()
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let found = try command.load(request.version) { try $0.requirement(request.caseId, for: call) }
            let rules = PlacementAssessment(assessment, by: call.caller.account, heldByNPS: found.isHeldByNPS)
            try transaction.execute(
                """
                UPDATE unpaid_work SET assessment = \(assessment.encodedBytes), assessed_by = \(call.caller.account),
                    assessed_at = \(transaction.now), is_assessed = \(rules.isComplete)
                WHERE case_id = \(found.id)
                """)
            try transaction.keepApart(found.crn, assessment.keepApart)
            try transaction.recheck(found.id)
            return try .init(transaction.settle(found.id), owed: rules.owed.map(\.sentence))
        }
    }

    package func recordInquiry(
        _ request: Wire.RecordInquiryRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        let inquiry = try Inquiry(request)
        try Status.refuse(inquiry.faults(today: clock.today).map { ($0.field, $0.sentence) })
        return try await change(request, of: request.caseId, request.version, call) { transaction, found in
            try transaction.execute(
                """
                INSERT INTO inquiry (case_id, about, asked_of, asked_on, reply, replied_on, is_unanswered, recorded_by)
                VALUES (\(found.id), \(inquiry.about.rawValue), \(inquiry.askedOf), \(inquiry.askedOn),
                    \(inquiry.reply), \(inquiry.repliedOn), \(inquiry.isUnanswered), \(call.caller.account))
                ON CONFLICT (case_id, about, asked_of, asked_on) DO UPDATE SET reply = excluded.reply,
                    replied_on = excluded.replied_on, is_unanswered = excluded.is_unanswered,
                    recorded_by = excluded.recorded_by
                """)
            try transaction.recheck(found.id)
        }
    }

    package func releaseToWorkshop(
        _ request: Wire.ReleaseToWorkshopRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RequirementCommandReply {
        try CommandText.check(request.reason, "reason")
        let reviewOn = try CommandText.day(request.reviewOn, "reviewOn", "Enter when it is looked at again.")
        let faults = WorkshopRelease.faults(reason: request.reason, reviewOn: reviewOn, today: clock.today)
        try Status.refuse(faults.map { ($0.field, $0.sentence) })
        return try await change(
            request, of: request.caseId, request.version, call, detail: request.reason
        ) { transaction, found in
            let open = try transaction.placeable(found).gate(on: transaction.today).unsettled
            guard open.isEmpty else {
                throw Status(
                    .failedPrecondition,
                    "Ask first, and record the reply or that there is none: \(open.map(\.name).joined(separator: ", ")).",
                    reason: "INQUIRY_OWED")
            }
            try transaction.execute(
                """
                INSERT INTO workshop_release (case_id, reason, review_on, manager, at)
                VALUES (\(found.id), \(request.reason), \(reviewOn), \(call.caller.account), \(transaction.now))
                """)
            try transaction.recheck(found.id)
        }
    }
}

extension Inquiry {
    fileprivate init(_ request: Wire.RecordInquiryRequest) throws(Status) {
        let about: AssessmentQuestion = try choice(request.about, "about", "Select what was asked about.")
        try CommandText.check(request.askedOf, "askedOf", limit: CommandText.nameCharacters)
        try CommandText.check(request.reply, "reply")
        self.init(
            about: about, askedOf: request.askedOf,
            askedOn: try CommandText.day(request.askedOn, "askedOn", "Enter when they were asked."),
            reply: request.reply,
            repliedOn: request.repliedOn.isEmpty ? nil : try CommandText.day(request.repliedOn, "repliedOn", ""),
            isUnanswered: request.isUnanswered)
    }
}

extension Transaction {
    fileprivate func keepApart(_ crn: String, _ others: [String]) throws(StoreFault) {
        try execute("DELETE FROM non_associate WHERE crn = \(crn)")
        for other in Set(others) where other != crn {
            try execute("INSERT INTO non_associate (crn, other_crn) VALUES (\(crn), \(other))")
        }
    }
}

extension Wire.PlacementAssessment {
    /// What one assessment may name.
    private enum Most {
        static let places = 20
        static let people = 20
        static let travelMinutes = 240
    }

    fileprivate func check() throws(Status) {
        for (text, field) in [
            (health, "health"), (vulnerability, "vulnerability"), (restrainingOrderTerms, "restrainingOrderTerms"),
            (motivation, "motivation"), (diversity, "diversity"), (skillsWanted, "skillsWanted"),
        ] {
            try CommandText.check(text, "assessment.\(field)")
        }
        guard riskOfSeriousHarm <= 4 else {
            throw .invalid("assessment.riskOfSeriousHarm", .unknownValue, "It must be 1 to 4, or 0 where unknown.")
        }
        guard exclusions.count <= Most.places else {
            throw .invalid("assessment.exclusions", .tooLarge, "There must be at most \(Most.places) places.")
        }
        guard keepApart.count <= Most.people else {
            throw .invalid("assessment.keepApart", .tooLarge, "There must be at most \(Most.people) people.")
        }
        for place in exclusions {
            try CommandText.require(
                place, "assessment.exclusions", "Enter a town or postcode district.", limit: CommandText.nameCharacters)
        }
        for crn in keepApart where !crn.isCRN {
            throw .invalid("assessment.keepApart", .malformed, "Each must be a CRN, such as X123456.")
        }
        guard Int(travelLimitMinutes) <= Most.travelMinutes else {
            throw .invalid(
                "assessment.travelLimitMinutes", .outOfRange, "It must be at most \(Most.travelMinutes) minutes.")
        }
        guard aloneByChoiceOn.isEmpty || Day(iso: aloneByChoiceOn) != nil else {
            throw .invalid("assessment.aloneByChoiceOn", .malformed, "It must be a real date, such as 2019-06-03.")
        }
    }
}

extension String {
    /// Whether it is written as a case reference number is: a capital letter and six digits.
    var isCRN: Bool {
        utf8.count == 7 && utf8.first.map { 65...90 ~= $0 } == true && utf8.dropFirst().allSatisfy { 48...57 ~= $0 }
    }
}

extension PlacementAssessment {
    /// What the rules ask of an assessment, as the contract writes it.
    init(_ wire: Wire.PlacementAssessment, by account: String, heldByNPS: Bool) {
        self.init()
        health = wire.health
        fitness = Fitness(wire.fitness)
        vulnerability = wire.vulnerability
        riskOfSeriousHarm = Harm(rawValue: Int(wire.riskOfSeriousHarm))
        weapons = TriState(wire.weapons)
        threatsToOthers = TriState(wire.threatsToOthers)
        restrainingOrder = TriState(wire.restrainingOrder)
        restrainingOrderTerms = wire.restrainingOrderTerms
        sexualRisk = TriState(wire.sexualRisk)
        riskToChildren = TriState(wire.riskToChildren)
        motivation = wire.motivation
        diversity = wire.diversity
        skillsWanted = wire.skillsWanted
        availability = Set(wire.available.compactMap { Weekday($0) })
        travelLimitMinutes = wire.travelLimitMinutes == 0 ? nil : Int(wire.travelLimitMinutes)
        sources = Set(wire.sources.compactMap { AssessmentSource($0) })
        assessedBy = account
        self.heldByNPS = heldByNPS
    }
}

extension Querying {
    func inquiryFacts(of id: Identifier) throws(StoreFault) -> [Inquiry] {
        try all("FROM inquiry WHERE case_id = \(id) ORDER BY asked_on") { row in
            Inquiry(
                about: AssessmentQuestion(rawValue: row("about")) ?? .weapons, askedOf: row("asked_of"),
                askedOn: row("asked_on"), reply: row("reply"), repliedOn: row("replied_on"),
                isUnanswered: row("is_unanswered"))
        }
    }

    func releaseInForce(for id: Identifier) throws(StoreFault) -> WorkshopRelease? {
        try first(
            "FROM workshop_release WHERE case_id = \(id) ORDER BY sequence DESC LIMIT 1"
        ) { WorkshopRelease(reason: $0("reason"), reviewOn: $0("review_on"), manager: $0("manager")) }
    }
}
