import CivilCalendar
import Feed
import KnownCases
import Messages
import RPC
import Store
import Supervision
import TestSupport
import UnpaidWork

/// Supervision beside unpaid work, with a store of its own: each takes in what the other tells.
final class Supervised: Sendable {
    let service: SupervisionService
    let store: Store
    let client: SupervisionClient
    private let folder: ScratchFolder

    init(on day: String, in folder: ScratchFolder? = nil) throws {
        let folder = try folder ?? ScratchFolder()
        self.folder = folder
        let clock = Clock.fixed(at: Instant(rfc3339: "\(day)T12:00:00+01:00")!)
        store = try Store(SupervisionService.schema, in: folder.path, clock: clock)
        service = SupervisionService(store: store, clock: clock, workingDays: .englandAndWales, area: "CL")
        var table = MethodTable()
        table.add(supervision: service, through: service.access)
        client = SupervisionClient(InProcessChannel(table))
    }

    /// The same store on another day; this one is closed.
    func later(on day: String) throws -> Supervised {
        store.close()
        return try Supervised(on: day, in: folder)
    }

    func told(_ notice: Wire.CaseNotice) async throws {
        let event = RPCWire.FeedEvent(sequence: 1, topic: "case", body: notice.encodedBytes)
        let cases = service.cases
        try await store.write { try cases.handle($0, event) }
    }

    /// Has each tell the other all that stands.
    func exchange(with work: TestService) async throws {
        let (reports, answers) = (service.reports(of: "unpaid-work"), work.service.answers)
        for event in try await Self.standing(work.service.standing, in: work.store) {
            guard reports.topics.contains(event.topic) else { continue }
            try await store.write { try reports.handle($0, event) }
        }
        for event in try await Self.standing(service.standing, in: store) {
            try await work.store.write { try answers.handle($0, event) }
        }
    }

    private static func standing(_ standing: [Standing], in store: Store) async throws -> [RPCWire.FeedEvent] {
        try await store.read { snapshot in
            try standing.flatMap { part in
                try part.page(snapshot, "", 1_000).map {
                    RPCWire.FeedEvent(topic: part.topic, body: $0.body, subject: $0.subject, stands: true)
                }
            }
        }
    }
}
