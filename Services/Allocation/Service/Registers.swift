import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    /// Entries that one call may carry.
    static let registerEntriesAtMost = 400

    package func loadRegisters(
        _ request: Wire.LoadRegistersRequest, _ call: AuthorisedCall
    ) async throws -> Wire.LoadRegistersReply {
        let count = request.staff.count + request.sites.count + request.prisons.count
        guard count <= Self.registerEntriesAtMost else {
            throw Status.invalid("", .tooLarge, "At most \(Self.registerEntriesAtMost) entries go in one call.")
        }
        let entries = try request.staff.enumerated().map { index, member in try StaffEntry(member, at: index) }
        return try await store.run(request, call) { command in
            try command.transaction.load(request, entries)
            if !request.staff.isEmpty || !request.sites.isEmpty {
                try command.transaction.execute("UPDATE register_load SET number = number + 1")
            }
            return .init(
                staff: UInt32(request.staff.count), sites: UInt32(request.sites.count),
                prisons: UInt32(request.prisons.count))
        }
    }
}

/// A row of the staff list, read.
private struct StaffEntry: Sendable {
    let member: Wire.StaffMember
    let absence: Reduction?
    let training: [Training]

    init(_ member: Wire.StaffMember, at index: Int) throws(Status) {
        let name = "staff[\(index)]"
        guard (1...100).contains(member.ftePercent) else {
            throw .invalid("\(name).ftePercent", .outOfRange, "It must be between 1 and 100.")
        }
        self.member = member
        absence = try Self.absence(member.absence, "\(name).absence")
        var read: [Training] = []
        for text in member.training { read.append(try Self.training(text, "\(name).training")) }
        training = read
    }

    /// `2019-05-01/2019-06-30`; the end may be open. The staff list does not say why somebody is away.
    private static func absence(_ text: String, _ field: String) throws(Status) -> Reduction? {
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Day(iso: String($0)) }
        let ends = text.hasSuffix("/") ? nil : parts.last ?? nil
        guard let from = parts.first ?? nil, parts.count == 2, text.hasSuffix("/") || ends != nil else {
            throw .invalid(field, .malformed, "It must be two dates with / between them; the second may be left out.")
        }
        if let ends, ends < from { throw .invalid(field, .inconsistent, "It ends before it begins.") }
        return Reduction(reason: .specialLeave, percent: 100, from: from, until: ends)
    }

    /// `RISK:2020-03-31`.
    private static func training(_ text: String, _ field: String) throws(Status) -> Training {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let course = TrainingCourse(rawValue: parts[0]), let day = Day(iso: parts[1]) else {
            let courses = TrainingCourse.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid(field, .malformed, "It must be one of \(courses), a colon and a date.")
        }
        return Training(course: course, validUntil: day)
    }
}

extension Transaction {
    /// The list replaces the one before, and so do its absences, unless they were ended here.
    private func clearStaff(but entries: [StaffEntry]) throws(StoreFault) {
        try execute("DELETE FROM staff")
        let listed = Set(entries.compactMap { entry in entry.absence.map { "\(entry.member.staffId) \($0.from)" } })
        let known = try all(
            """
            FROM reduction
            WHERE recorded_by = '' AND ended_by = '' AND (until_on IS NULL OR until_on >= \(today))
            """
        ) { (id: $0("id", as: Identifier.self), key: $0("officer || ' ' || from_on", as: String.self)) }
        for absence in known where !listed.contains(absence.key) {
            // What has begun has been until yesterday; what is past stays.
            try execute(
                """
                UPDATE reduction SET is_taken_back = from_on >= \(today),
                    until_on = iif(from_on >= \(today), until_on, date(\(today), '-1 day'))
                WHERE id = \(absence.id)
                """)
        }
    }

    fileprivate func load(
        _ registers: Wire.LoadRegistersRequest, _ entries: [StaffEntry]
    ) throws(StoreFault) {
        if !entries.isEmpty { try clearStaff(but: entries) }
        for entry in entries {
            let member = entry.member
            if let absence = entry.absence { try keepListedAbsence(member.staffId, absence) }
            for training in entry.training {
                try keepTraining(member.staffId, training.course, until: training.validUntil)
            }
            try execute(
                """
                INSERT OR REPLACE INTO staff
                    (id, surname, forenames, sex, grade, fte_percent, site, skills, started_on, ends_on, absence)
                VALUES (\(member.staffId), \(member.surname), \(member.forenames), \(member.sex), \(member.grade),
                    \(Int(member.ftePercent)), \(member.site), \(member.skills.joined(separator: ";")),
                    \(member.startedOn), \(member.endsOn), \(member.absence))
                """)
        }
        if !registers.sites.isEmpty { try execute("DELETE FROM site") }
        for site in registers.sites {
            try execute(
                "INSERT OR REPLACE INTO site (name, type, town) VALUES (\(site.name), \(site.type), \(site.town))")
        }
        if !registers.prisons.isEmpty { try execute("DELETE FROM prison") }
        for prison in registers.prisons {
            try execute(
                """
                INSERT OR REPLACE INTO prison (name, role, holds)
                VALUES (\(prison.name), \(prison.role), \(prison.holds))
                """)
        }
    }
}
