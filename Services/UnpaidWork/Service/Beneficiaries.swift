import Commands
import Messages
import RPC
import Store
import UnpaidWorkRules

/// Those for whom people work: charities, councils, parishes.
extension UnpaidWorkService {
    package func listBeneficiaries(
        _ request: Wire.ListBeneficiariesRequest, _ call: AuthorisedCall
    ) async throws -> Wire.ListBeneficiariesReply {
        try CommandText.check(request.search, "search", limit: Requirements.searchCharacters)
        return try await store.look(call) { snapshot in
            let found = try snapshot.page(request, of: request.list, Wire.Beneficiary.init)
            return (Wire.ListBeneficiariesReply().showing(found), [])
        }
    }

    package func recordBeneficiary(
        _ request: Wire.RecordBeneficiaryRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordBeneficiaryReply {
        guard let wire = request.beneficiary else {
            throw Status.invalid("beneficiary", .required, "Enter the beneficiary.")
        }
        try wire.check()
        return try await store.run(request, call) { command in
            let transaction = command.transaction
            let isNew = wire.beneficiaryId.isEmpty
            let id = isNew ? Identifier(at: transaction.now) : try transaction.beneficiaryID(wire)
            command.detail = "\(id)"
            try transaction.keep(wire, as: id)
            let version: Int? = try transaction.value("SELECT version FROM beneficiary WHERE id = \(id)")
            return .init(beneficiaryId: "\(id)", version: UInt32(version ?? 1))
        }
    }
}

extension Wire.ListBeneficiariesRequest {
    var list: List<Identifier> {
        let start = search.lowercased()
        let which: SQL = start.isEmpty ? "1" : "lower(name) >= \(start) AND lower(name) < \(start + "\u{10FFFF}")"
        return List(
            of: "beneficiary", where: [which], by: .init(order), isReversed: isReversed, key: "beneficiary.id")
    }
}

extension ListOrder {
    fileprivate init(_ order: Wire.BeneficiaryOrder) {
        switch order {
        case .unspecified, .unrecognized, .name: self.init(["name"], isServed: true)
        case .nominatedBy: self.init(["nominated_by", "name"])
        case .projects: self.init([SQL.projectsOfBeneficiary, "name"])
        }
    }
}

extension SQL {
    fileprivate static let projectsOfBeneficiary: SQL =
        "(SELECT count(*) FROM project WHERE beneficiary_id = beneficiary.id)"
}

extension Wire.Beneficiary {
    fileprivate func check() throws(Status) {
        try CommandText.require(
            name, "beneficiary.name", "Enter the name.", limit: CommandText.nameCharacters)
        for (text, field) in [(contact, "contact"), (telephone, "telephone"), (nominatedBy, "nominatedBy")] {
            try CommandText.check(text, "beneficiary.\(field)", limit: CommandText.nameCharacters)
        }
        try CommandText.check(terms, "beneficiary.terms")
    }

    fileprivate init(_ row: inout Row) {
        self.init(
            beneficiaryId: row.id("beneficiary.id"), version: row("beneficiary.version"), name: row("beneficiary.name"),
            contact: row("contact"), telephone: row("telephone"), nominatedBy: row("beneficiary.nominated_by"),
            terms: row("terms"), projects: row(SQL.projectsOfBeneficiary))
    }
}

extension SQL {
}

extension Transaction {
    /// Throws where there is no such beneficiary, or another version than the caller's.
    fileprivate func beneficiaryID(_ wire: Wire.Beneficiary) throws -> Identifier {
        let found = try first(
            "FROM beneficiary WHERE id = \(Identifier(wire.beneficiaryId))"
        ) { row in (id: row("id", as: Identifier.self), version: row("version", as: Int.self)) }
        guard let found else { throw Status.noSuch("beneficiary") }
        guard found.version == Int(wire.version) else { throw Status.stale("The beneficiary") }
        return found.id
    }

    /// Projects go by the beneficiary's name.
    fileprivate func keep(_ wire: Wire.Beneficiary, as id: Identifier) throws(StoreFault) {
        try execute(
            """
            INSERT INTO beneficiary (id, version, name, contact, telephone, nominated_by, terms)
            VALUES (\(id), 1, \(wire.name), \(wire.contact), \(wire.telephone), \(wire.nominatedBy), \(wire.terms))
            ON CONFLICT (id) DO UPDATE SET version = version + 1, name = excluded.name, contact = excluded.contact,
                telephone = excluded.telephone, nominated_by = excluded.nominated_by, terms = excluded.terms
            """)
        try execute("UPDATE project SET beneficiary = \(wire.name) WHERE beneficiary_id = \(id)")
    }
}

extension Querying {
    /// Throws for a project's beneficiary who is not on the list.
    func beneficiaryName(_ id: Identifier) throws -> String {
        let name: String? = try value("SELECT name FROM beneficiary WHERE id = \(id)")
        guard let name else {
            throw Status.invalid("project.beneficiaryId", .unknownValue, "Select somebody on the list.")
        }
        return name
    }

    func beneficiary(_ id: Identifier) throws(StoreFault) -> Wire.Beneficiary? {
        try first("FROM beneficiary WHERE id = \(id)", Wire.Beneficiary.init)
    }
}
