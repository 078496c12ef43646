import CSQLite
import Foundation

/// What the four stores say of the parts of sentences, laid side by side.
struct StoresVerdict: CustomStringConvertible {
    /// What they do not agree on, at most 20.
    private(set) var faults: [String]
    /// Parts that allocation holds, that the others know, and that they have acknowledged.
    private(set) var ordered = 0
    private(set) var known = 0
    private(set) var acknowledged = 0

    static let unread = StoresVerdict(faults: ["The stores were not read."])

    var isGood: Bool { faults.isEmpty && ordered > 0 && known == ordered && acknowledged == ordered }
    var description: String {
        (["\(ordered) ordered, \(known) known, \(acknowledged) acknowledged"] + faults).joined(separator: "; ")
    }
}

extension StoresVerdict {
    /// Reads the stores as they are now, while their services go on.
    init(in folder: String) {
        self = .unread
        guard let stores = try? ReadOnlyStores(in: folder) else { return }
        do {
            faults = try stores.rows(Self.parts + Self.disagreements)
            ordered = try stores.number(Self.parts + "SELECT count(*) FROM ordered")
            known = try stores.number(Self.parts + "SELECT count(*) FROM known")
            acknowledged = try stores.number(Self.parts + "SELECT count(*) FROM told")
        } catch {
            faults = ["\(error)"]
        }
    }

    /// Every part of a sentence as allocation orders it, as its deliverer knows it, and as that was acknowledged; and
    /// whose cases these are, there and here.
    private static let parts = """
        WITH ordered (service, id, kind, unit, amount) AS (
            SELECT iif(kind = 'UPW', 'unpaid-work', 'interventions'), event_id, kind,
                CASE WHEN code GLOB '*:[0-9]*h' THEN 1 WHEN code GLOB '*:[0-9]*d' THEN 2
                    WHEN code GLOB '*:[0-9]*m' THEN 3 ELSE 0 END,
                CAST(substr(code, instr(code, ':') + 1) AS INTEGER) * iif(code GLOB '*:[0-9]*h', 60, 1)
            FROM main.requirement JOIN event ON event.id = event_id
            WHERE state <> 8 AND kind IN ('UPW', 'RAR', 'PROG', 'DRR', 'ATR', 'MHTR')
            UNION ALL SELECT 'resettlement', id, 'TTG', 0, 0 FROM event WHERE state <> 8 AND sentence_type = 4),
        known (service, id, kind, unit, amount) AS (
            \(ofEach {
                """
                SELECT '\($0)', case_id, kind, unit, ordered
                FROM \($1).requirement WHERE withdrawn_at IS NULL
                """
            })),
        told (service, id, kind, unit, amount) AS (
            SELECT service, event_id, kind, unit, ordered FROM main.delivery WHERE state = 1),
        owner AS (
            SELECT event.id, event_number, state, sentence_type, sentenced_on, release_on, \(person)
            FROM main.event JOIN main.person ON person.id = person_id),
        followed AS (
            \(ofEach {
                """
                SELECT known_case.id, event_number, state, sentence_type, sentenced_on, release_on, \(person)
                FROM \($1).known_case JOIN \($1).person USING (crn) WHERE gone_at IS NULL
                """
            })),
        said AS (\(ofEach { "SELECT body FROM \($1).outbox" })),
        aside AS (
            SELECT reason FROM main.feed_parked
            UNION ALL \(ofEach { "SELECT reason FROM \($1).feed_parked" }))

        """

    private static let person = """
        crn, noms_number, surname, forenames, date_of_birth, sex, language, town, postcode_district, employment
        """

    /// The same query of each service that delivers something, by its name and the alias of its store.
    private static func ofEach(_ query: (String, String) -> String) -> String {
        ReadOnlyStores.deliverers.map(query).joined(separator: " UNION ALL ")
    }

    private static let disagreements = """
        SELECT 'not known: ' || kind || ' of ' || hex(id) FROM (SELECT * FROM ordered EXCEPT SELECT * FROM known)
        UNION ALL
        SELECT 'orphan: ' || kind || ' of ' || hex(id) FROM (SELECT * FROM known EXCEPT SELECT * FROM ordered)
        UNION ALL
        SELECT 'not acknowledged: ' || kind || ' of ' || hex(id) FROM (SELECT * FROM ordered EXCEPT SELECT * FROM told)
        UNION ALL
        SELECT 'acknowledged in vain: ' || kind || ' of ' || hex(id)
        FROM (SELECT * FROM told EXCEPT SELECT * FROM ordered)
        UNION ALL SELECT 'told wrongly: ' || hex(id) FROM (SELECT * FROM followed EXCEPT SELECT * FROM owner)
        UNION ALL SELECT 'said twice: ' || hex(body) FROM said GROUP BY body HAVING count(*) > 1
        UNION ALL SELECT 'put aside: ' || reason FROM aside
        LIMIT 20
        """
}

/// The stores of a stack, opened past their services for reading alone.
final class ReadOnlyStores {
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    /// Who delivers parts of sentences, and the alias of its store.
    static let deliverers = [("unpaid-work", "work"), ("interventions", "help"), ("resettlement", "gate")]

    private var handle: OpaquePointer?

    /// Allocation's is `main`.
    init(in folder: String) throws {
        let code = sqlite3_open_v2("\(folder)/allocation.sqlite", &handle, SQLITE_OPEN_READONLY, nil)
        guard code == SQLITE_OK else { throw fault() }
        sqlite3_busy_timeout(handle, 2_000)
        // As a store's own readers: the log stays as it is.
        _ = csqlite_set(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        for (name, alias) in Self.deliverers {
            _ = try rows("ATTACH '\(folder)/\(name).sqlite' AS \(alias)")
        }
    }

    deinit { sqlite3_close(handle) }

    /// The first column of each row, as text.
    func rows(_ query: String) throws -> [String] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK else { throw fault() }
        defer { sqlite3_finalize(statement) }
        var rows: [String] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: rows.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
            case SQLITE_DONE: return rows
            default: throw fault()
            }
        }
    }

    func number(_ query: String) throws -> Int { try rows(query).first.flatMap { Int($0) } ?? 0 }

    private func fault() -> Fault { Fault(description: String(cString: sqlite3_errmsg(handle))) }
}
