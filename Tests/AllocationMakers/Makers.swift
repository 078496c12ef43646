import Allocation
import CivilCalendar
import Messages
import RPC
import Store
import TestSupport

/// The allocation service with a store of its own, called as the gateway would call it.
package final class TestService: Sendable {
    package let service: AllocationService
    package let store: Store
    package let channel: InProcessChannel
    package let client: AllocationClient
    private let folder: ScratchFolder

    /// On the given day at nine, London time; where a folder is given, with the store that lies there.
    package init(on day: String = "2019-06-03", in folder: ScratchFolder? = nil) throws {
        let folder = try folder ?? ScratchFolder()
        self.folder = folder
        let clock = Clock.fixed(at: Instant(rfc3339: "\(day)T08:00:00Z")!)
        store = try Store(AllocationService.schema, in: folder.path, clock: clock)
        service = AllocationService(store: store, clock: clock, workingDays: .englandAndWales, area: "CL")
        var table = MethodTable()
        table.add(allocation: service, through: service.access)
        channel = InProcessChannel(table)
        client = AllocationClient(channel)
    }

    /// The same store on a later day; this one is closed.
    package func later(on day: String) throws -> TestService {
        store.close()
        return try TestService(on: day, in: folder)
    }
}

extension Call {
    /// A call by a demo account.
    package static func by(
        _ account: String = "hub.admin", _ role: String = "hubAdministrator", key: String = "", area: String = "CL",
        onBehalfOf: String = "", staffID: String = ""
    ) -> Call {
        Call(
            deadline: .after(.seconds(30)), area: area,
            caller: RPCWire.CallerContext(account: account, role: role, staffId: staffID).encodedBytes,
            requestID: "test",
            idempotencyKey: key, onBehalfOf: onBehalfOf)
    }

    package static var manager: Call { .by("team.manager", "teamManager") }

    /// A call by the account of an officer of the staff list.
    package static func officer(_ staffID: String) -> Call {
        .by("officer.\(staffID)", "responsibleOfficer", staffID: staffID)
    }
}

extension Wire.ReceivedCase {
    /// A community order with a rehabilitation requirement, Green, received today and held by nobody.
    package static func of(
        _ crn: String = "X123456", event: Int = 1, _ change: (inout Wire.ReceivedCase) -> Void = { _ in }
    ) -> Wire.ReceivedCase {
        var received = Wire.ReceivedCase(
            crn: crn, surname: "Invented", forenames: "Ann", dateOfBirth: "1983-01-01", sex: "F", ethnicity: "W1",
            language: "en", postcodeDistrict: "PR1", town: "Preston", county: "Lancashire", eventNumber: "\(event)",
            sentenceType: "CO", sentencedOn: "2019-05-31", lengthMonths: "12", requirements: "RAR:20d", rosh: "LOW",
            ogrs3: "20", employment: "EMPLOYED", disability: "N", weapons: "N", restrainingOrder: "N",
            dependants: "U", managedBy: "CRC", receivedOn: "2019-06-03")
        change(&received)
        return received
    }
}
