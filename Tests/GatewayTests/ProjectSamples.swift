import Gateway
import GatewayKit
import Messages
import RPC

extension Wire.Beneficiary {
    static let council = Wire.Beneficiary(
        beneficiaryId: "b-1", version: 2, name: "Preston City Council", contact: "Jo Park", telephone: "01772 555000",
        terms: "Fuel is ours.", projects: 3)

    static let hospice = Wire.Beneficiary(beneficiaryId: "b-2", version: 1, name: "The hospice", projects: 1)
}

extension [Wire.SiteAttributeName] {
    static let some: Self = [.init(attribute: 1, name: "Children nearby"), .init(attribute: 2, name: "Tools")]
}

extension Wire.ReadProjectReply {
    /// What the samples tell of a project. Throws where there is none.
    static func sample(_ request: Wire.ReadProjectRequest) throws -> Wire.ReadProjectReply {
        switch request.projectId {
        case "j-1": .park
        case "j-2": .init(project: .shop, attributeNames: .some)
        default: throw Status(.notFound, "There is no such project.")
        }
    }

    /// With everything that a project's page shows.
    static let park: Wire.ReadProjectReply = {
        var project = Wire.Project.park
        project.beneficiaryId = "b-1"
        project.competences = [.driving, .lantra]
        project.pickUpPoints = [.init(place: "Bus station", at: "08:15"), .init(place: "Lane Ends", at: "08:40")]
        return .init(
            project: project, beneficiary: .council,
            visits: [
                .init(
                    on: "2019-05-27", safety: 2, work: 4, supervision: 6, seen: "Half the path.",
                    action: "More rakes.", by: "upw.coordinator", supervisor: "Georgia Bell")
            ],
            closures: [
                .init(closureId: "k-1", from: "2019-06-04", until: "2019-06-07", cause: .weather, note: "Flood.")
            ], visitDueOn: "2019-06-01", attributeNames: .some)
    }()
}

extension Wire.ListTeamReply {
    static let some = Wire.ListTeamReply(
        supervisors: [
            .init(
                supervisor: .init(
                    staffId: "STF0136", surname: "Bell", forenames: "Georgia", sex: "F", town: "Preston",
                    competences: [
                        .init(kind: .firstAid, validUntil: "2020-12-31"),
                        .init(kind: .riskOfHarm, validUntil: "2019-12-31"),
                    ]), sessions: ["09:00 Moor Park"]),
            .init(
                supervisor: .init(
                    staffId: "STF0137", surname: "Hume", forenames: "Lee", sex: "M", town: "Leyland",
                    competences: [.init(kind: .firstAid, validUntil: "2019-05-31")]),
                refusals: ["First aid training ran out on 31 May 2019.", "Risk of harm training is not on record."]),
        ],
        vehicles: [
            .init(
                vehicle: .init(
                    vehicleId: "v-1", version: 2, name: "Minibus 1", registration: "PN12 ABC", town: "Preston",
                    seats: 8), sessions: ["09:00 Moor Park"]),
            .init(
                vehicle: .init(
                    vehicleId: "v-2", version: 1, name: "Minibus 2", registration: "PN13 ABC", town: "Leyland",
                    seats: 6, outFrom: "2019-06-01", outUntil: "2019-06-07", outBecause: "MOT")),
        ])
}

extension PageCase {
    /// The pages about where people work, for whom and with what.
    static let projects =
        [
            ("Projects", "projects"), ("Moor Park – Project", "projects/j-1"), ("Add a project", "projects/new"),
            ("Change the project", "projects/j-1/change"), ("Record a visit", "projects/j-1/visit"),
            (
                "Why is the stand-down of 4 Jun 2019 to 7 Jun 2019 taken back?", "projects/j-1/closures/k-1"
            ),
            ("Beneficiaries", "beneficiaries"), ("Add a beneficiary", "beneficiaries/new"),
            ("Change the beneficiary", "beneficiaries/b-2"), ("Team and vehicles, 3 Jun 2019", "team"),
            ("Add a vehicle", "team/vehicles/new"), ("Change the vehicle", "team/vehicles/v-2"),
            ("Pugh, Ian &lt;Jay&gt; – Unpaid work", "people/c-1"), ("To assess – Unpaid work", ""),
            ("End intensive working", "people/c-1/intensive-working"),
            ("How do the orders belong together?", "people/c-1/orders/c-7"),
            ("Move the appointment", "people/c-1/appointments/a-2/move"),
        ].map { title, path in
            PageCase(name: path, title: title, isOpen: false, site: samples, account: "upw.manager") {
                await $0.get(path.isEmpty ? "/unpaid-work" : "/unpaid-work/\(path)")
            }
        }
        + [
            ("Add a project", "projects/new"), ("Record a visit", "projects/j-1/visit"),
            (
                "Why is the stand-down of 4 Jun 2019 to 7 Jun 2019 taken back?", "projects/j-1/closures/k-1"
            ),
            ("Add a beneficiary", "beneficiaries/new"), ("Add a vehicle", "team/vehicles/new"),
            ("End intensive working", "people/c-1/intensive-working"),
            ("How do the orders belong together?", "people/c-1/orders/c-7"),
            ("Move the appointment", "people/c-1/appointments/a-2/move"),
        ].map { title, path in
            PageCase(
                name: "\(path), nothing filled in", title: "Error: \(title)", isOpen: false, site: samples,
                account: "upw.manager"
            ) { await $0.post("/unpaid-work/\(path)", []) }
        }

    private static let samples: @Sendable () -> Site = {
        .demo(allocation: AllocationFake(), unpaidWork: UnpaidWorkFake.samples)
    }
}
