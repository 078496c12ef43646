import Foundation
import Gateway
import GatewayKit
import HTTPTypes
import Testing

/// Who may ask what: the documented table, against which the site's own is held.
private let documented: [DocumentedRoute] =
    documentedTable
    + shown([
        "/my-workload", "/officers/{officer}", "/teams", "/teams/officers", "/teams/officers.csv", "/reallocation",
        "/exceptions", "/transfers", "/proposals/done", "/cases/{case}/allocated",
    ])
    + asked([
        "/proposals", "/officers/{officer}/reduction", "/officers/{officer}/reduction-end",
        "/officers/{officer}/training", "/teams/cover", "/teams/cover-end",
    ])
    + asked(
        [
            "assessment", "request", "decision", "near-miss", "restriction", "exclusion-zones", "acknowledgement",
            "nps-decision", "judgement", "artefact", "preference", "escalation", "countersignature", "transfer",
            "transfer-step",
            "undo", "officers", "allocation",
        ].map { "/cases/{case}/\($0)" })
    + documentedUnpaidWork + documentedSessions + documentedPlans
    // Each list as a file.
    + shown(
        [
            "/cases", "/escalations", "/changes", "/rejects", "/exceptions", "/transfers", "/unpaid-work",
            "/unpaid-work/projects", "/unpaid-work/beneficiaries", "/unpaid-work/sessions", "/unpaid-work/alarms",
            "/unpaid-work/stand-downs", "/unpaid-work/plans",
        ].map { "\($0).csv" })

private let documentedTable: [DocumentedRoute] =
    [
        (.get, "/", .signedIn),
        (.get, "/banding/preview", .signedIn),
        (.post, "/banding/preview", .signedIn),
        (.get, "/sign-in", .everyone),
        (.post, "/sign-in", .everyone),
        (.post, "/sign-out", .signedIn),
        (.get, "/pin", .signedIn),
        (.post, "/pin", .signedIn),
        (.get, "/shift-pin", .signedIn),
        (.post, "/shift-pin", .signedIn),
        (.get, "/accessibility", .everyone),
        (.get, "/assets/site.css", .everyone),
        (.get, "/assets/register.js", .everyone),
        (.get, "/register-worker.js", .everyone),
        (.post, "/api/{service}/{method}", .bearer),
        (.get, "/health/live", .everyone),
        (.get, "/health/ready", .everyone),
        (.get, "/metrics", .everyone),
        (.get, "/cases", .signedIn),
        (.get, "/cases/search", .signedIn),
        (.post, "/cases/search", .signedIn),
        (.get, "/cases/{case}", .signedIn),
        (.get, "/escalations", .signedIn),
        (.get, "/changes", .signedIn),
        (.get, "/rejects", .signedIn),
        (.get, "/audit", .signedIn),
        (.post, "/audit", .signedIn),
        (.get, "/services", .signedIn),
        (.post, "/services/retry", .signedIn),
    ]

private let documentedUnpaidWork: [DocumentedRoute] =
    shown([
        "/unpaid-work", "/unpaid-work/search", "/unpaid-work/projects", "/unpaid-work/projects/{project}",
        "/unpaid-work/beneficiaries", "/unpaid-work/team", "/unpaid-work/people/{case}",
        "/unpaid-work/people/{case}/projects", "/unpaid-work/people/{case}/instruction/{instruction}",
    ])
    + sent(["/unpaid-work/search"])
    + asked([
        "/unpaid-work/projects/new", "/unpaid-work/projects/{project}/change", "/unpaid-work/projects/{project}/visit",
        "/unpaid-work/projects/{project}/closures/{closure}", "/unpaid-work/beneficiaries/new",
        "/unpaid-work/beneficiaries/{beneficiary}", "/unpaid-work/team/vehicles/new",
        "/unpaid-work/team/vehicles/{vehicle}", "/unpaid-work/people/{case}/place",
        "/unpaid-work/people/{case}/appointments/{appointment}/move", "/unpaid-work/people/{case}/orders/{order}",
    ])
    + asked(
        [
            "assessment", "inquiry", "release", "adjustment", "review", "certificate", "placement-end", "removal",
            "instruction", "instruction-withdrawal", "intensive-working",
        ].map { "/unpaid-work/people/{case}/\($0)" })

private let documentedSessions: [DocumentedRoute] =
    shown([
        "/my-sessions", "/unpaid-work/sessions", "/unpaid-work/sessions/{session}", "/unpaid-work/alarms",
        "/unpaid-work/stand-downs",
        "/sessions/{session}/register", "/sessions/{session}/register/results", "/sessions/{session}/register/print",
        "/failures", "/failures/{failure}", "/failures/{failure}/letter", "/orders/{case}",
        "/unpaid-work/sessions/rota", "/my-sessions/rota",
        "/unpaid-work/my-sessions/calendar.ics",
    ])
    + asked([
        "/sessions/{session}/register/everyone", "/sessions/{session}/register/{appointment}",
        "/sessions/{session}/register/{appointment}/stand-down", "/sessions/{session}/arrivals",
        "/sessions/{session}/point-of-work",
        "/sessions/{session}/sign-off", "/sessions/{session}/check-in", "/sessions/{session}/incident",
        "/unpaid-work/sessions/{session}/staffing", "/unpaid-work/sessions/{session}/stand-down",
        "/unpaid-work/sessions/{session}/stand-down-withdrawal", "/unpaid-work/sessions/{session}/alarm",
        "/unpaid-work/stand-downs/new", "/failures/{failure}/decision", "/failures/{failure}/referral",
        "/failures/{failure}/withdrawal", "/failures/{failure}/warning", "/failures/{failure}/no-action",
        "/orders/{case}/failure",
    ])

private let documentedPlans: [DocumentedRoute] =
    shown(["/unpaid-work/plans"] + ["", "/compare", "/pinned", "/to-tell"].map { "/unpaid-work/plans/{plan}\($0)" })
    + asked(
        ["/unpaid-work/plans/new", "/unpaid-work/team/supervisors/{supervisor}/absence"]
            + ["sessions/{session}", "unplaced", "left-out", "publish", "discard"].map {
                "/unpaid-work/plans/{plan}/\($0)"
            })

private typealias DocumentedRoute = (method: HTTPRequest.Method, path: String, access: Route.Access)

/// Pages, and forms that are sent, for those signed in; a question is both.
private func shown(_ paths: [String]) -> [DocumentedRoute] { paths.map { (.get, $0, .signedIn) } }
private func sent(_ paths: [String]) -> [DocumentedRoute] { paths.map { (.post, $0, .signedIn) } }
private func asked(_ paths: [String]) -> [DocumentedRoute] { shown(paths) + sent(paths) }

@Test func `The routes are the documented ones, with the documented access`() {
    let actual = Site.demo().routes.map { "\($0.method) \($0.path) \($0.access)" }
    #expect(actual.sorted() == documented.map { "\($0.method) \($0.path) \($0.access)" }.sorted())
}

@Test(arguments: Site.demo().routes.map { ($0.method, $0.path, $0.access) })
func `Without a session every route answers as its rule says`(
    method: HTTPRequest.Method, path: String, access: Route.Access
) async {
    let filled = path.replacing("{service}", with: "probation.allocation.v1.Allocation")
        .replacing("{method}", with: "PreviewBanding")
    let answer = await Browser(.demo()).send(method, filled)
    switch access {
    case .signedIn:
        #expect(answer.status == 303)
        #expect(answer.location?.hasPrefix("/sign-in?") == true)
        #expect(answer.text.isEmpty)
    case .bearer:
        #expect(answer.status == 401)
        #expect(answer.fields[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
    case .everyone:
        #expect([200, 415].contains(answer.status))
    }
}

@Test func `Health tells of the process, and of every service behind it`() async throws {
    let live = await Browser(.demo()).get("/health/live")
    #expect(live.status == 200)
    #expect(live.text == #"{"status":"serving"}"#)

    let serving = ServiceHealth(name: "allocation", isServing: true, detail: "0.1.0")
    let down = ServiceHealth(name: "unpaid-work", isServing: false, detail: "No connection.")
    let ready = await Browser(.demo(health: [serving])).get("/health/ready")
    #expect(ready.status == 200)
    #expect(
        ready.text == #"{"services":[{"detail":"0.1.0","name":"allocation","status":"serving"}],"status":"serving"}"#)
    let degraded = await Browser(.demo(health: [serving, down])).get("/health/ready")
    #expect(degraded.status == 503)
    #expect(degraded.fields[.retryAfter] == "5")
    let services = try #require(degraded.json["services"] as? [[String: String]])
    #expect(services.map { $0["status"] } == ["serving", "not serving"])
    #expect(services[1]["detail"] == "No connection.")
}

// MARK: - Roles

private let pagesOfHub = [
    "/cases", "/cases/c-1", "/escalations", "/changes", "/cases/c-1/assessment", "/cases/c-3/request",
    "/cases/c-1/decision?circumstance=hate-crime", "/cases/c-1/near-miss", "/cases/c-1/restriction",
    "/cases/c-1/exclusion-zones", "/cases/c-1/acknowledgement?escalation=e-1", "/cases/c-1/nps-decision?escalation=e-1",
]

/// Those about the allocation of one case.
private let pagesOfAllocating = [
    "/cases/c-1/officers", "/cases/c-1/allocation?officer=STF0008", "/cases/c-1/allocated", "/cases/c-1/judgement",
    "/cases/c-1/artefact?kind=2", "/cases/c-1/preference", "/cases/c-1/escalation", "/cases/c-1/transfer",
    "/cases/c-1/undo", "/cases/c-5/countersignature?escalation=e-4", "/cases/c-5/transfer-step?transfer=t-1",
]

@Test(arguments: Account.demonstration.map(\.name))
func `Every page about the allocation of a case answers the roles of the table, and no other`(
    name: String
) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let browser = Browser.signedIn(to: .demo(allocation: AllocationFake.allocating), as: name)
    let token = await browser.get("/").token ?? ""
    for path in pagesOfAllocating {
        #expect(await browser.get(path).status == (rolesOfHub.contains(role) ? 200 : 403), "\(path)")
        guard !path.hasSuffix("allocated") else { continue }
        let posted = await browser.post(String(path.prefix { $0 != "?" }), [], token: token)
        #expect((posted.status == 403) == !rolesOfHub.contains(role), "\(path)")
    }
}

/// Which roles see which of the Hub's pages: the documented table, against which every page is held.
private let rolesOfHub: Set<Role> = [.hubAdministrator, .teamManager, .hubOfficer, .responsibleOfficer, .inspector]
private let rolesOfRejects: Set<Role> = [.hubAdministrator, .teamManager]
private let rolesOfAudit: Set<Role> = [.auditor, .administrator, .inspector]
private let rolesOfTeams: Set<Role> = [.hubAdministrator, .teamManager, .inspector]
private let rolesOfWorkload: Set<Role> = [.responsibleOfficer, .hubOfficer]

private let formsOfTeams = [
    "/proposals", "/officers/STF0008/reduction", "/officers/STF0008/reduction-end?reduction=r-1",
    "/officers/STF0008/training", "/teams/cover?team=Preston%20LMC", "/teams/cover-end?team=Preston%20LMC&cover=v-1",
]
private let pagesOfTeams =
    formsOfTeams + [
        "/teams", "/teams/officers", "/teams/officers.csv", "/reallocation", "/exceptions", "/proposals/done",
    ]

@Test(arguments: Account.demonstration.map(\.name))
func `Every page about teams and officers answers the roles of the table, and no other`(name: String) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let browser = Browser.signedIn(to: .staff, as: name)
    let token = await browser.get("/").token ?? ""
    for path in pagesOfTeams {
        #expect(await browser.get(path).status == (rolesOfTeams.contains(role) ? 200 : 403), "\(path)")
    }
    for path in formsOfTeams where !rolesOfTeams.contains(role) {
        let answer = await browser.post(String(path.prefix { $0 != "?" }), [], token: token)
        #expect(answer.status == 403, "\(path)")
    }
    for path in ["/officers/STF0008", "/transfers"] {
        #expect(await browser.get(path).status == (rolesOfHub.contains(role) ? 200 : 403), "\(path)")
    }
    #expect(await browser.get("/my-workload").status == (rolesOfWorkload.contains(role) ? 200 : 403))
}

@Test(arguments: Account.demonstration.map(\.name))
func `Every page answers the roles of the table, and no other`(name: String) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let browser = Browser.signedIn(to: .samples, as: name)
    for path in pagesOfHub {
        #expect(await browser.get(path).status == (rolesOfHub.contains(role) ? 200 : 403), "\(path)")
    }
    #expect(await browser.get("/rejects").status == (rolesOfRejects.contains(role) ? 200 : 403))
    let leadsToRejects = await browser.get("/cases").text.contains("Refused rows (5)")
    #expect(leadsToRejects == rolesOfRejects.contains(role))
    #expect(await browser.get("/audit").status == (rolesOfAudit.contains(role) ? 200 : 403))
    #expect(await browser.get("/").status == 200)
    #expect(await browser.get("/banding/preview").status == 200)
}

@Test(arguments: Account.demonstration.map(\.name))
func `Nothing can be posted to a page that is not for the role`(name: String) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let browser = Browser.signedIn(to: .samples, as: name)
    let token = await browser.get("/").token ?? ""
    for path in ["/cases/search"] + pagesOfHub.filter({ $0.hasPrefix("/cases/c-1/") }) {
        let answer = await browser.post(String(path.prefix { $0 != "?" }), [], token: token)
        #expect((answer.status == 403) == !rolesOfHub.contains(role), "\(path)")
    }
    let audit = await browser.post("/audit", [("crn", "X100001")], token: token)
    #expect(audit.status == (rolesOfAudit.contains(role) ? 200 : 403))
}

@Test(arguments: Account.demonstration.map(\.name))
func `The navigation and the home page lead to the pages of the role, and to no other`(name: String) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let answer = await Browser.signedIn(to: .samples, as: name).get("/")
    let cases = rolesOfHub.contains(role) ? ["/cases"] : []
    let workload = rolesOfWorkload.contains(role) ? ["/my-workload"] : []
    let teams = rolesOfTeams.contains(role) ? ["/teams", "/reallocation", "/exceptions"] : []
    let lists = rolesOfHub.contains(role) ? ["/escalations", "/transfers", "/changes"] : []
    let hub = cases + workload + teams + lists
    let rejects = rolesOfRejects.contains(role) ? ["/rejects"] : []
    let unpaidWork = pathsOfUnpaidWork(role)
    let audit = rolesOfAudit.contains(role) ? ["/audit"] : []
    let navigation = answer.text.components(between: "<nav class=\"navigation\"", and: "</nav>") ?? ""
    let links = navigation.components(separatedBy: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    let services = [.administrator, .hubAdministrator].contains(role) ? ["/services"] : []
    #expect(links.map(String.init) == ["/"] + hub + rejects + unpaidWork + services + audit + ["/banding/preview"])
    for path in hub + rejects + unpaidWork + services + audit {
        #expect(answer.text.contains("<p><a href=\"\(path)\">"))
    }
}

// MARK: - Unpaid work

/// What leads to unpaid work, in the order in which it is shown.
private func pathsOfUnpaidWork(_ role: Role) -> [String] {
    switch role {
    case .unpaidWorkCoordinator, .unpaidWorkManager:
        [
            "/unpaid-work", "/unpaid-work/projects", "/unpaid-work/beneficiaries", "/unpaid-work/team",
            "/unpaid-work/sessions", "/unpaid-work/plans", "/unpaid-work/stand-downs", "/failures",
        ]
    case .unpaidWorkSupervisor: ["/my-sessions"]
    case .responsibleOfficer, .hubOfficer, .npsOfficer: ["/unpaid-work", "/failures"]
    case .inspector, .hubAdministrator, .teamManager:
        ["/unpaid-work", "/unpaid-work/sessions", "/unpaid-work/plans", "/unpaid-work/stand-downs", "/failures"]
    default: []
    }
}

private let formsOfRequirements = [
    "assessment", "inquiry", "release", "adjustment", "review", "certificate", "placement-end?placement=p-1", "removal",
    "instruction", "instruction-withdrawal?instruction=i-1", "place?project=j-1",
].map { "/unpaid-work/people/c-1/\($0)" }

private let pagesOfRequirements =
    formsOfRequirements + [
        "/unpaid-work", "/unpaid-work/people/c-1", "/unpaid-work/people/c-1/projects",
        "/unpaid-work/people/c-1/instruction/i-1",
    ]

private let formsOfProjects = [
    "projects/new", "projects/j-1/change", "projects/j-1/visit", "projects/j-1/closures/k-1", "beneficiaries/new",
    "beneficiaries/b-1", "team/vehicles/new", "team/vehicles/v-1",
].map { "/unpaid-work/\($0)" }

private let pagesOfProjects =
    formsOfProjects + ["projects", "projects/j-1", "beneficiaries", "team"].map { "/unpaid-work/\($0)" }

@Test(arguments: Account.demonstration.map(\.name))
func `Every page about people with unpaid work and projects answers the roles of the table, and no other`(
    name: String
) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let browser = Browser.signedIn(to: .demo(unpaidWork: UnpaidWorkFake.samples), as: name)
    let token = await browser.get("/").token ?? ""
    let isLedToPeople = pathsOfUnpaidWork(role).contains("/unpaid-work")
    let isLedToProjects = pathsOfUnpaidWork(role).contains("/unpaid-work/projects")
    for path in pagesOfRequirements {
        #expect(await browser.get(path).status == (isLedToPeople ? 200 : 403), "\(path)")
    }
    for path in pagesOfProjects {
        #expect(await browser.get(path).status == (isLedToProjects ? 200 : 403), "\(path)")
    }
    for path in (isLedToPeople ? [] : formsOfRequirements) + (isLedToProjects ? [] : formsOfProjects) {
        let answer = await browser.post(String(path.prefix { $0 != "?" }), [], token: token)
        #expect(answer.status == 403, "\(path)")
    }
}

private let formsOfPlans =
    ["/unpaid-work/plans/new"]
    + ["sessions/1", "unplaced", "left-out", "publish", "discard"].map { "/unpaid-work/plans/w-1/\($0)" }

private let pagesOfPlans =
    formsOfPlans + ["/unpaid-work/plans"]
    + ["", "/compare?with=w-2", "/pinned", "/to-tell"].map { "/unpaid-work/plans/w-1\($0)" }

@Test(arguments: Account.demonstration.map(\.name))
func `Every page about plans of weeks answers the roles of the table, and no other`(name: String) async throws {
    let role = try #require(Account.demonstration.first { $0.name == name }).role
    let browser = Browser.signedIn(to: .plans(.repair), as: name)
    let token = await browser.get("/").token ?? ""
    let isLed = pathsOfUnpaidWork(role).contains("/unpaid-work/plans")
    for path in pagesOfPlans { #expect(await browser.get(path).status == (isLed ? 200 : 403), "\(path)") }
    // Nothing is asked of who throws a plan away.
    for path in formsOfPlans.dropLast() {
        #expect(await browser.post(path, [], token: token).status == (isLed ? 422 : 403), "\(path)")
    }
    let absence = "/unpaid-work/team/supervisors/STF0136/absence"
    let isOffice = [.unpaidWorkCoordinator, .unpaidWorkManager].contains(role)
    #expect(await browser.get(absence).status == (isOffice ? 200 : 403))
    #expect(await browser.post(absence, [], token: token).status == (isOffice ? 422 : 403))
}
