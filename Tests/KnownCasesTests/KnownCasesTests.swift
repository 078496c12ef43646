import CivilCalendar
import Commands
import Foundation
import KnownCases
import Messages
import RPC
import Store
import TestSupport
import Testing

@testable import Feed

/// What a service makes of what the allocation service tells it.
@Suite struct KnownCasesTests {
    private let folder: ScratchFolder
    private let store: Store

    init() throws {
        folder = try ScratchFolder()
        store = try Store(
            .known, in: folder.path, clock: .real
        ) {}
    }

    /// Takes in notices for a service that delivers unpaid work and activity days.
    private func takeIn(_ notices: [Wire.CaseNotice]) async throws {
        try await store.write { transaction in
            for notice in notices {
                try transaction.takeIn(notice) { ["UPW", "RAR"].contains($0.kind) }
            }
        }
    }

    /// What the store tells of its parts, in the order in which it told it.
    private var told: [Wire.DeliveryNotice] {
        get async throws {
            let events = try await store.read { try $0.events(after: 0, limit: 1_000) }
            #expect(events.allSatisfy { $0.topic == KnownCases.deliveryTopic })
            return try events.map { try Wire.DeliveryNotice(decoding: $0.body) }
        }
    }

    private func text(_ sql: SQL) async throws -> String? { try await store.read { try $0.value(sql) } }

    @Test func `A requirement that is delivered here is taken on and acknowledged`() async throws {
        try await takeIn([.unpaidWork])
        let told = try await told
        #expect(
            told == [
                .init(
                    caseId: Wire.CaseNotice.unpaidWork.caseId, kind: "UPW", state: .received, unit: .minutes,
                    ordered: 4_800)
            ])
        #expect(try await text("SELECT surname FROM person") == "Invented")
    }

    @Test func `A case without a part for this service leaves no trace`() async throws {
        var notice = Wire.CaseNotice.unpaidWork
        notice.requirements = ["DRR:6m", "PROG:TSP"]
        try await takeIn([notice])
        #expect(try await told.isEmpty)
        #expect(try await text("SELECT crn FROM person") == nil)
    }

    @Test func `The same notice twice says nothing new`() async throws {
        try await takeIn([.unpaidWork, .unpaidWork])
        #expect(try await told.count == 1)
    }

    @Test func `Another extent is acknowledged anew`() async throws {
        var changed = Wire.CaseNotice.unpaidWork
        changed.requirements = ["UPW:100h", "RAR:15d"]
        try await takeIn([.unpaidWork, changed])
        let later = try await told.dropFirst()
        #expect(later.map(\.ordered) == [6_000, 15])
        #expect(later.map(\.unit) == [.minutes, .days])
    }

    @Test func `A requirement that is gone, or a case transferred, is withdrawn once`() async throws {
        var gone = Wire.CaseNotice.unpaidWork
        gone.requirements = []
        try await takeIn([.unpaidWork, gone, gone])
        #expect(try await told.map(\.state) == [.received, .withdrawn])
        var transferred = Wire.CaseNotice.unpaidWork
        transferred.state = .transferred
        try await takeIn([.unpaidWork, transferred])
        #expect(try await told.map(\.state) == [.received, .withdrawn, .received, .withdrawn])
    }

    @Test func `What becomes known of a person later holds for all their cases`() async throws {
        var other = Wire.CaseNotice.unpaidWork
        other.caseId = "01980000-0000-7000-8000-000000000002"
        other.eventNumber = 2
        other.person?.surname = "Changed"
        other.person?.flags = ["DA"]
        other.person?.restrainingOrder = "Y"
        other.officer = "STF0001"
        try await takeIn([.unpaidWork, other])
        #expect(try await text("SELECT count(*) || surname || flags || restraining_order FROM person") == "1ChangedDAY")
        #expect(try await text("SELECT group_concat(officer, ',') FROM known_case ORDER BY event_number") == ",STF0001")
    }

    @Test func `What a case delivered elsewhere says of a known person is kept, and nothing of that case`() async throws
    {
        var other = Wire.CaseNotice.unpaidWork
        other.caseId = "01980000-0000-7000-8000-000000000002"
        other.eventNumber = 2
        other.requirements = ["DRR:6m"]
        other.person?.restrainingOrder = "Y"
        try await takeIn([.unpaidWork, other])
        #expect(try await text("SELECT restraining_order FROM person") == "Y")
        #expect(try await text("SELECT group_concat(event_number) FROM known_case") == "1")
        #expect(try await told.count == 1)
    }

    @Test(arguments: [
        ("UPW:80h", "UPW", Wire.DeliveryUnit.minutes, 4_800), ("RAR:15d", "RAR", .days, 15),
        ("DRR:6m", "DRR", .months, 6),
        ("PROG:TSP", "PROG", .unspecified, 0), ("PROG:DID", "PROG", .unspecified, 0),
    ])
    func `A requirement's extent is read as the extract writes it`(
        code: String, kind: String, unit: Wire.DeliveryUnit, ordered: Int
    ) {
        var notice = Wire.CaseNotice()
        notice.requirements = [code]
        #expect(Part.all(of: notice) == [Part(kind: kind, unit: unit, ordered: ordered)])
    }

    @Test func `Custody asks for resettlement, licence does not`() {
        var notice = Wire.CaseNotice(sentence: .init(type: .custody))
        #expect(Part.all(of: notice) == [.throughTheGate])
        notice.sentence?.type = .licence
        #expect(Part.all(of: notice).isEmpty)
    }

    @Test func `Who may see a person is kept as it was last told`() async throws {
        func seen(by account: String) async throws -> Bool {
            try await store.read { try $0.value("SELECT 1 FROM person WHERE \(Viewer(account: account).sees)") as Int? }
                == 1
        }
        // Before anything else is known of the person.
        try await restrict(1, allowed: ["upw.manager"], excluded: ["upw.coordinator"])
        try await takeIn([.unpaidWork])
        #expect(try await seen(by: "upw.manager"))
        #expect(try await !seen(by: "upw.coordinator"))
        #expect(try await !seen(by: "upw.supervisor"))
        try await restrict(3, excluded: ["upw.coordinator"])
        #expect(try await seen(by: "upw.supervisor"))
        #expect(try await !seen(by: "upw.coordinator"))
        try await restrict(2)
        try await takeIn([.unpaidWork])
        #expect(try await !seen(by: "upw.coordinator"), "An older word undoes nothing")
        try await restrict(2, stands: true)
        #expect(try await seen(by: "upw.coordinator"), "The owner says how it stands")
        try await restrict(3, excluded: ["upw.coordinator"])
        try await settle(told: [])
        #expect(try await seen(by: "upw.coordinator"), "The owner knows of no restriction")
    }

    @Test func `Exclusion zones, every requirement and the holder's name are kept as they were last told`() async throws
    {
        func kept() async throws -> String? {
            try await text(
                """
                SELECT exclusion_zones || '|' || requirements || '|' || officer_name
                FROM person JOIN known_case USING (crn)
                """)
        }
        try await takeIn([.unpaidWork])
        #expect(try await kept() == "|UPW:80h|")
        var notice = Wire.CaseNotice.unpaidWork
        notice.requirements = ["DRR:6m", "UPW:80h", "PROG:TSP"]
        notice.officerName = "Gwen Hall"
        notice.person?.exclusionZones = ["Leyland", "PR25"]
        try await takeIn([notice])
        #expect(try await kept() == "Leyland;PR25|DRR:6m;UPW:80h;PROG:TSP|Gwen Hall")
        // What changed is not told of as another extent.
        #expect(try await told.count == 1)
        try await takeIn([.unpaidWork])
        #expect(try await kept() == "|UPW:80h|")
    }

    @Test func `What was known before the details came keeps its place, and has none`() async throws {
        let folder = try ScratchFolder()
        do {
            let old = try Store(
                StoreSchema("known", [.feed, KnownCases.migration, KnownCases.access]), in: folder.path, clock: .real
            ) {}
            _ = try await old.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO person VALUES ('X123456', '', 'Invented', 'Person', '1990-01-31', 'M', 'en', 'Preston',
                        '', '', '', 'N', 'N', 'N', 'N')
                    """)
            }
            old.close()
        }
        let store = try Store(
            .known, in: folder.path, clock: .real
        ) {}
        let kept: String? = try await store.read { try $0.value("SELECT surname || exclusion_zones FROM person") }
        #expect(kept == "Invented")
    }

    @Test func `A notice that does not say whose case it is, or of which case, is refused and changes nothing`()
        async throws
    {
        var nameless = Wire.CaseNotice.unpaidWork
        nameless.person = nil
        await #expect(throws: Status.self) { try await takeIn([nameless]) }
        var caseless = Wire.CaseNotice.unpaidWork
        caseless.caseId = "none"
        await #expect(throws: Status.self) { try await takeIn([caseless]) }
        #expect(try await told.isEmpty)
    }

    /// Takes in who may see the person.
    private func restrict(
        _ revision: UInt32, allowed: [String] = [], excluded: [String] = [], stands: Bool = false
    ) async throws {
        let notice = Wire.RestrictionNotice(
            crn: Wire.CaseNotice.unpaidWork.crn, revision: revision, allowed: allowed, excluded: excluded)
        let event = RPCWire.FeedEvent(
            topic: KnownCases.restrictionTopic, body: notice.encodedBytes, stands: stands)
        #expect(KnownCases.order(event) != notice.crn)
        try await store.write { transaction in
            try KnownCases.content(parts: { _ in true }).handle(transaction, event)
        }
    }

    /// Settles what was not told again.
    private func settle(told ids: [String]) async throws {
        let content = KnownCases.content { ["UPW", "RAR"].contains($0.kind) }
        try await store.write { transaction in
            for id in ids {
                try transaction.execute("INSERT INTO feed_told VALUES ('allocation', 'case', \(id))")
            }
            try content.settle(transaction, Told(source: "allocation", store: transaction))
        }
    }

    @Test func `What allocation no longer has is withdrawn and tells nobody, and comes back with its case`()
        async throws
    {
        var other = Wire.CaseNotice.unpaidWork
        (other.caseId, other.eventNumber) = ("01980000-0000-7000-8000-000000000002", 2)
        try await takeIn([.unpaidWork, other])
        try await settle(told: [other.caseId])
        let gone: SQL = "SELECT group_concat(hex(id)) FROM known_case WHERE gone_at IS NOT NULL"
        let withdrawn: SQL = "SELECT group_concat(hex(case_id)) FROM requirement WHERE withdrawn_at IS NOT NULL"
        let id = Wire.CaseNotice.unpaidWork.caseId.replacing("-", with: "")
        #expect([try await text(gone), try await text(withdrawn)] == [id, id])
        #expect(try await told.map(\.state) == [.received, .received])
        try await takeIn([.unpaidWork])
        #expect([try await text(gone), try await text(withdrawn)] == ["", ""])
        #expect(try await told.count == 3)
    }

    @Test func `A case that allocation has lost and taken in anew has the number, and the old one's work is kept`()
        async throws
    {
        var anew = Wire.CaseNotice.unpaidWork
        anew.caseId = "01980000-0000-7000-8000-000000000009"
        try await takeIn([.unpaidWork, anew])
        let here = try await text("SELECT hex(id) FROM known_case WHERE gone_at IS NULL")
        #expect(here == anew.caseId.replacing("-", with: ""))
        #expect(try await text("SELECT count(*) || sum(withdrawn_at IS NULL) FROM requirement") == "21")
    }

    @Test func `Each part is told again as it stands`() async throws {
        var second = Wire.CaseNotice.unpaidWork
        (second.caseId, second.eventNumber) = ("01980000-0000-7000-8000-000000000002", 2)
        second.requirements = ["UPW:100h", "RAR:10d"]
        try await takeIn([.unpaidWork, second])
        second.requirements = ["RAR:10d"]
        try await takeIn([second])
        let notices = try await store.read { snapshot in
            var (states, after) = ([Wire.DeliveryNotice](), "")
            while let state = try KnownCases.deliveries().page(snapshot, after, 1).first {
                states.append(try Wire.DeliveryNotice(decoding: state.body))
                after = state.subject
            }
            return states
        }
        #expect(notices.map(\.kind) == ["UPW", "RAR", "UPW"])
        #expect(notices.map(\.state) == [.received, .received, .withdrawn])
        #expect(notices.map(\.ordered) == [4_800, 10, 6_000])
    }

    @Test func `Events of one person keep their order, and others depend on none`() {
        let notice = Wire.CaseNotice.unpaidWork
        let event = RPCWire.FeedEvent(topic: KnownCases.topic, body: notice.encodedBytes)
        #expect(KnownCases.order(event) == notice.crn)
        #expect(KnownCases.order(RPCWire.FeedEvent(topic: KnownCases.topic, body: [0xFF])) == nil)
    }
}

extension Wire.CaseNotice {
    /// An invented person's order of 80 hours.
    static let unpaidWork = Wire.CaseNotice(
        caseId: "01980000-0000-7000-8000-000000000001", crn: "X123456", eventNumber: 1, state: .held, band: .green,
        requirements: ["UPW:80h"],
        person: .init(
            surname: "Invented", forenames: "Person", dateOfBirth: "1990-01-31", sex: "M", language: "en",
            town: "Preston", disability: "N", weapons: "N", restrainingOrder: "N", dependants: "N"),
        sentence: .init(type: .communityOrder, sentencedOn: "2019-05-01", lengthMonths: 12),
        riskOfSeriousHarm: .low)
}

extension StoreSchema {
    fileprivate static let known = StoreSchema(
        "known",
        [
            .feed, KnownCases.migration, KnownCases.access, KnownCases.details, .feedEpochs, KnownCases.gone,
            KnownCases.restriction,
        ])
}
