import GatewayKit
import HTTPTypes
import Messages
import RPC

/// The pages about sessions, their registers and stand-downs, and who is let in where.
package struct SessionPages: Sendable {
    static let path = "/unpaid-work/sessions"
    static let standDownsPath = "/unpaid-work/stand-downs"
    static let ownPath = "/my-sessions"

    /// A session as those see it who plan it.
    static func path(to sessionID: String) -> String { PlannedSession.path(to: sessionID) }

    /// The forms about a session, for whoever plans it.
    private static let planningForms: [ListedForm<any UnpaidWorkAPI>] = [
        .init(StaffingForm.self), .init(SessionStandDownForm.self),
        .init(StandDownWithdrawal<StoodDownSession>.self), .init(AlarmForm.self),
    ]
    private static let standDownForms: [ListedForm<any UnpaidWorkAPI>] = [.init(ProjectStandDownForm.self)]
    private static let registerForms: [ListedForm<any UnpaidWorkAPI>] = [
        .init(AttendanceForm.self), .init(PersonStandDownForm.self), .init(PointOfWorkForm.self),
        .init(SignOffForm.self), .init(ArrivalsForm.self), .init(CheckInForm.self), .init(IncidentForm.self),
    ]

    /// All forms that stand here.
    package static let forms = planningForms + standDownForms + registerForms

    /// What forms of a day's work are called, by their route.
    package static let formTitles = [
        EveryonePage.pattern: EveryoneForm.heading,
        AttendanceForm.pattern: AttendanceForm.command.heading,
        PersonStandDownForm.pattern: PersonStandDownForm.command.heading,
        PointOfWorkForm.pattern: PointOfWorkForm.command.heading,
        SignOffForm.pattern: SignOffForm.command.heading,
        IncidentForm.pattern: IncidentForm.command.heading,
    ]

    let unpaidWork: any UnpaidWorkAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<DoneNote>
    let results: OnceNotes<AttendanceResults>

    package init(
        unpaidWork: any UnpaidWorkAPI, layout: Layout, accounts: AccountNames,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.unpaidWork = unpaidWork
        self.layout = layout
        self.accounts = accounts
        done = OnceNotes(most: Limits.doneNotes, now: now)
        results = OnceNotes(most: Limits.resultNotes, now: now)
    }

    package var routes: [Route] { lists + rotas + planning + register + script }

    /// Whoever runs sessions or plans them; whose register they see is for the service to say.
    private static let registers: [Destination] = [.mySessions, .sessions]

    private var lists: [Route] {
        let own = MySessionsPage(unpaidWork: unpaidWork, layout: layout)
        return [Route(.get, MySessionsPage.path, in: .mySessions, own.show)] + list(SessionListPage.self)
            + list(StandDownListPage.self) + list(AlarmListPage.self)
    }

    /// Before the pattern of a session's own page, which they would fit.
    private var rotas: [Route] {
        let rota = RotaPage(unpaidWork: unpaidWork, layout: layout, isOwn: false)
        let own = RotaPage(unpaidWork: unpaidWork, layout: layout, isOwn: true)
        let calendar = MyCalendar(unpaidWork: unpaidWork, clock: layout.clock)
        return [
            Route(.get, RotaPage.path, in: .sessions, rota.show),
            Route(.get, RotaPage.ownPath, in: .mySessions, own.show),
            Route(.get, MyCalendar.path, in: .mySessions, calendar.show),
        ]
    }

    /// What a phone keeps the register with.
    private var script: [Route] {
        [
            Route(.get, RegisterScript.asset.path, .everyone(RegisterScript.asset.show)),
            Route(.get, RegisterWorker.path, .everyone(RegisterWorker.show)),
        ]
    }

    private var planning: [Route] {
        let page = SubjectPage<SessionView>(service: unpaidWork, layout: layout, accounts: accounts, done: done)
        return [page.route(in: [.sessions])]
            + Self.planningForms.routes(unpaidWork, layout, done, in: [.sessions])
            + Self.standDownForms.routes(unpaidWork, layout, done, in: [.standDowns])
    }

    private var register: [Route] {
        let page = SubjectPage<RegisterView>(service: unpaidWork, layout: layout, accounts: accounts, done: done)
        let everyone = EveryonePage(unpaidWork: unpaidWork, layout: layout, results: results)
        let after = AttendanceResultsPage(layout: layout, results: results)
        let print = RegisterPrintPage(unpaidWork: unpaidWork, layout: layout)
        return [
            page.route(in: Self.registers, at: RegisterView.pattern),
            // Before the pattern of a person's own page, which they would fit.
            Route(.get, EveryonePage.pattern, inAny: Self.registers, everyone.show),
            Route(.post, EveryonePage.pattern, inAny: Self.registers, everyone.answer),
            Route(.get, AttendanceResultsPage.pattern, inAny: Self.registers, after.show),
            Route(.get, RegisterPrintPage.pattern, inAny: Self.registers, print.show),
        ] + Self.registerForms.routes(unpaidWork, layout, done, in: Self.registers)
    }

    private func list<List: UnpaidWorkList>(_ list: List.Type) -> [Route] {
        ListRoutes<List>(service: unpaidWork, layout: layout, accounts: accounts, done: done).routes
    }
}
