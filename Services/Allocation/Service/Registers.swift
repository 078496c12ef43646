import AllocationRules
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    /// Entries that one call may carry.
    static let registerEntriesAtMost = 400

    package func loadRegisters(
        _ request: Wire.LoadRegistersRequest, _ call: Call
    ) async throws -> Wire.LoadRegistersReply {
        let caller = try await caller(call, to: .loadRegisters)
        let count = request.staff.count + request.sites.count + request.prisons.count
        guard count <= Self.registerEntriesAtMost else {
            throw Status.invalid("", .tooLarge, "At most \(Self.registerEntriesAtMost) entries go in one call.")
        }
        for (index, member) in request.staff.enumerated() {
            guard (1...100).contains(member.ftePercent) else {
                throw Status.invalid("staff[\(index)].ftePercent", .outOfRange, "It must be between 1 and 100.")
            }
        }
        return try await store.run(Action.loadRegisters.name, request, call, by: caller) { command in
            try command.transaction.load(request)
            return .init(
                staff: UInt32(request.staff.count), sites: UInt32(request.sites.count),
                prisons: UInt32(request.prisons.count))
        }
    }
}

extension Transaction {
    fileprivate func load(_ registers: Wire.LoadRegistersRequest) throws(StoreFault) {
        if !registers.staff.isEmpty { try execute("DELETE FROM staff") }
        for member in registers.staff {
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
