import Allocation
import AllocationMakers
import Feed
import Messages
import RPC
import Store
import Testing

/// What other services are told of a case, and what they tell of the parts that they deliver.
@Suite struct DeliveryTests {
    private let service: TestService

    init() throws { service = try TestService() }

    private func tell(_ notice: Wire.DeliveryNotice, from name: String = "unpaid-work") async throws {
        let event = RPCWire.FeedEvent(sequence: 1, topic: "delivery-changed", body: notice.encodedBytes)
        try await service.store.write { try AllocationService.content(of: name).handle($0, event) }
    }

    /// What was published last, and under which topic.
    private func published() async throws -> (topic: String, notice: Wire.CaseNotice) {
        let events = try await service.store.read { try $0.events(after: 0, limit: 1_000) }
        let last = try #require(events.last)
        return (last.topic, try Wire.CaseNotice(decoding: last.body))
    }

    private func order(_ requirements: String) -> Wire.ReceivedCase { .of { $0.requirements = requirements } }

    @Test func `A part that nobody has acknowledged says so`() async throws {
        let id = try await service.received(order("UPW:80h;RAR:15d"))
        let deliveries = try await service.read(id).deliveries
        #expect(deliveries.map(\.kind) == ["UPW", "RAR"])
        #expect(deliveries.allSatisfy { $0.service.isEmpty && $0.state == .unspecified })
    }

    @Test func `An acknowledged part says by whom, and what is told later leaves the acknowledgement`() async throws {
        let id = try await service.received(order("UPW:80h;RAR:15d"))
        var notice = Wire.DeliveryNotice(caseId: id, kind: "UPW", state: .received, unit: .minutes, ordered: 4_800)
        try await tell(notice)
        let first = try await service.read(id).deliveries
        #expect(first.map(\.kind) == ["RAR", "UPW"])
        #expect(first.last?.service == "unpaid-work")
        #expect(first.last?.ordered == 4_800)
        notice.done = 420
        try await tell(notice)
        let second = try #require(try await service.read(id).deliveries.last)
        #expect(second.done == 420)
        #expect(second.acknowledgedAt == first.last?.acknowledgedAt)
    }

    @Test func `Other services are told who may see a person, apart from their cases and each time anew`() async throws
    {
        let id = try await service.received(order("UPW:80h"))
        for excluded in [["hub.officer"], []] {
            _ = try await service.client.restrictPerson(
                .init(
                    caseId: id, version: try await service.version(of: id),
                    restriction: .init(allowed: ["team.manager"], excluded: excluded), reason: "A relative."),
                .manager)
        }
        let told = try await service.store.read { try $0.events(after: 0, of: ["restriction"], limit: 9) }
        #expect(
            try told.map { try Wire.RestrictionNotice(decoding: $0.body) } == [
                .init(crn: "X123456", revision: 1, allowed: ["team.manager"], excluded: ["hub.officer"]),
                .init(crn: "X123456", revision: 2, allowed: ["team.manager"]),
            ])
        let standing = try await service.store.read { try service.service.standing[0].page($0, "", 9) }
        #expect(standing.map(\.body) == [try #require(told.last).body])
    }

    @Test func `A failure to come, and what was decided of it, stand in the case's history`() async throws {
        let id = try await service.received(order("UPW:80h"))
        var notice = Wire.FailureNotice(
            caseId: id, failureId: id, on: "2019-06-03", outcome: .notAttended, state: .undecided,
            decideBy: "2019-06-10", requirement: "UPW")
        for state in [Wire.FailureState.undecided, .unacceptable] {
            notice.state = state
            notice.step = state == .unacceptable ? .warning : .unspecified
            let event = RPCWire.FeedEvent(sequence: 1, topic: "failure", body: notice.encodedBytes)
            #expect(AllocationService.content(of: "supervision").order(event) == id)
            try await service.store.write { try AllocationService.content(of: "supervision").handle($0, event) }
        }
        let history = try await service.read(id).history.map(\.words)
        #expect(history.contains("Unpaid work: a failure on 3 June 2019, to be decided by 10 June 2019."))
        #expect(history.contains("Unpaid work: the failure of 3 June 2019 is unacceptable: a warning."))
    }

    @Test func `What the Hub sees to itself is nobody else's to deliver`() async throws {
        let young = Wire.ReceivedCase.of {
            $0.requirements = "AC:24h"
            $0.dateOfBirth = "2000-01-01"
        }
        let id = try await service.received(young)
        #expect(try await service.read(id).deliveries.isEmpty)
    }

    @Test func `Word of a case that is not there changes nothing, and of what is no case is refused`() async throws {
        try await tell(.init(caseId: "01980000-0000-7000-8000-000000000001", kind: "UPW", state: .received))
        let count: Int? = try await service.store.read { try $0.value("SELECT count(*) FROM delivery") }
        #expect(count == 0)
        await #expect(throws: Status.self) { try await tell(.init(caseId: "none", kind: "UPW", state: .received)) }
    }

    @Test func `Others are told who it is, what is ordered and what they must know`() async throws {
        let id = try await service.received(
            .of {
                $0.requirements = "UPW:80h"
                $0.flags = "DA;CHILD_CONCERN"
                $0.decisions = "DA:no;CHILD_CONCERN:no"
                $0.restrainingOrder = "Y"
            })
        let (topic, notice) = try await published()
        #expect(topic == "case")
        #expect(notice.caseId == id)
        #expect(notice.requirements == ["UPW:80h"])
        #expect(notice.person?.flags == ["CHILD_CONCERN", "DA"])
        #expect(notice.person?.restrainingOrder == "Y")
        #expect(notice.sentence?.type == .communityOrder)
        #expect(notice.riskOfSeriousHarm != .unspecified)
    }

    @Test func `Others are told of another officer`() async throws {
        try await service.staff(.po("STF0001"))
        let id = try await service.held(order("UPW:80h;RAR:15d"), by: "STF0001")
        let (topic, notice) = try await published()
        #expect(topic == "case")
        #expect(notice.caseId == id)
        #expect(notice.officer == "STF0001")
        #expect(notice.officerName == "Chris Fell")
        #expect(notice.state == .held)
    }
}
