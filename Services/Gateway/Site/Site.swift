import CivilCalendar
import CoreMetrics
import GatewayCases
import GatewayKit
import GatewaySupervision
import GatewayUnpaidWork
import HTTPTypes
import Hummingbird
import Logging
import Messages
import NIOCore
import RPC

/// The gateway's own: RPC has limits of its own under the same name.
package typealias Limits = GatewayKit.Limits

/// The gateway's web side as a value: what it needs comes in here, and tests use it with or without sockets.
package struct Site: Sendable {
    /// Everything that can be asked, and by whom.
    package let routes: [Route]
    package let responder: SiteResponder
    /// Who holds which bearer token; every port of the gateway asks here.
    package let tokens: Keyring<TokenHolder>
    /// Who is signed in with which cookie.
    package let sessions: Sessions
    private let accounts: [Account]
    private let isDemo: Bool
    private let logger: Logger

    /// - Parameters:
    ///   - methods: what programs may call, as far as `channel` knows who answers it.
    ///   - health: asked whenever somebody asks whether all is ready; one answer a service.
    ///   - debug: every service, to be asked what it is doing.
    ///   - metricsText: everything that `metrics` and the rest of the process have counted, as Prometheus reads it.
    ///   - seal: for forms that are kept while somebody signs in again, also over a restart.
    ///   - clock: for dates that people are shown. Sessions, tokens and limits go by `now`, and what outlives a
    ///     restart by `nowSeconds` since 1970.
    package init(
        allocation: any AllocationAPI,
        unpaidWork: any UnpaidWorkAPI,
        supervision: any SupervisionAPI,
        methods: [MethodDescriptor] = WireContract.methods,
        channel: @escaping @Sendable (_ path: String) -> (any CallChannel)?,
        health: @escaping @Sendable () async -> [ServiceHealth],
        debug: [DebuggedService] = [],
        metrics: any MetricsFactory,
        metricsText: @escaping @Sendable () -> String,
        clock: CivilCalendar.Clock,
        isDemo: Bool,
        accounts: [Account],
        seal: FormSeal,
        logger: Logger,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        nowSeconds: @escaping @Sendable () -> Int = { CivilCalendar.Clock.real.now.millisecondsSince1970 / 1_000 }
    ) {
        let layout = Layout(isDemo: isDemo, clock: clock, script: RegisterScript.asset)
        sessions = Sessions(now: now)
        tokens = Keyring(lifetime: Limits.tokenLifetime, most: Limits.tokens, now: now)
        let kept = KeptFormPage(seal: seal, layout: layout, nowSeconds: nowSeconds)
        let shiftPIN = ShiftPINPage(sessions: sessions, kept: kept, layout: layout)
        let signIn = SignInPage(
            accounts: accounts, sessions: sessions, passwords: PasswordCheck(now: now), kept: kept, shiftPIN: shiftPIN,
            layout: layout)
        let pin = PINPage(sessions: sessions, layout: layout, kept: kept, signIn: signIn)
        routes = Self.routes(
            signIn: signIn, pin: pin, shiftPIN: shiftPIN,
            home: HomePage(layout: layout),
            hub: HubPages(allocation: allocation, layout: layout, accounts: AccountNames(accounts), now: now),
            teams: TeamPages(allocation: allocation, layout: layout, accounts: AccountNames(accounts), now: now),
            unpaidWork: UnpaidWorkPages(
                unpaidWork: unpaidWork, supervision: supervision, layout: layout, accounts: AccountNames(accounts),
                now: now),
            unpaidWorkSessions: SessionPages(
                unpaidWork: unpaidWork, layout: layout, accounts: AccountNames(accounts), now: now),
            supervision: SupervisionPages(
                supervision: supervision, layout: layout, accounts: AccountNames(accounts), now: now),
            audit: AuditPage(
                allocation: allocation, unpaidWork: unpaidWork, supervision: supervision, layout: layout),
            services: ServicesPage(services: debug, layout: layout),
            accessibility: AccessibilityStatement(layout: layout),
            connect: Connect(methods: methods, channel: channel),
            health: HealthEndpoint(services: health),
            metricsText: metricsText)
        responder = SiteResponder(
            routes: RouteTable(routes: routes), errorPage: ErrorPage(layout: layout),
            gate: Gate(sessions: sessions, tokens: tokens, kept: kept, signIn: signIn, pin: pin),
            policies: Policies(now: now), metrics: RequestMetrics(factory: metrics),
            logger: logger)
        self.accounts = accounts
        self.isDemo = isDemo
        self.logger = logger
    }

    private static func routes(
        signIn: SignInPage, pin: PINPage, shiftPIN: ShiftPINPage, home: HomePage, hub: HubPages, teams: TeamPages,
        unpaidWork: UnpaidWorkPages, unpaidWorkSessions: SessionPages, supervision: SupervisionPages, audit: AuditPage,
        services: ServicesPage, accessibility: AccessibilityStatement, connect: Connect, health: HealthEndpoint,
        metricsText: @escaping @Sendable () -> String
    ) -> [Route] {
        [
            Route(.get, HomePage.path, .signedIn(home.show)),
            Route(.get, SignInPage.path, .everyone(signIn.show)),
            Route(.post, SignInPage.path, .everyone(signIn.signIn)),
            Route(.post, SignInPage.signOutPath, .withoutPIN(signIn.signOut)),
            Route(.get, PINPage.path, .withoutPIN(pin.show)),
            Route(.post, PINPage.path, .withoutPIN(pin.answer)),
            Route(.get, ShiftPINPage.path, .signedIn(shiftPIN.show)),
            Route(.post, ShiftPINPage.path, .signedIn(shiftPIN.choose)),
            Route(.get, AccessibilityStatement.path, .everyone(accessibility.show)),
            Route(.get, Stylesheet.asset.path, .everyone(Stylesheet.asset.show)),
            Route(.get, AuditPage.path, in: .audit, audit.show),
            Route(.post, AuditPage.path, in: .audit, audit.search),
            Route(.post, Connect.path, .bearer(connect.answer)),
            Route(.get, "/health/live", .everyone { _ in health.live() }),
            Route(.get, "/health/ready", .everyone { _ in await health.ready() }),
            Route(.get, "/metrics", .everyone { _ in .plainText(metricsText()) }),
        ] + hub.routes + teams.routes + unpaidWork.routes + unpaidWorkSessions.routes + supervision.routes
            + services.routes
    }

    /// The site on a port, as a service to run; `onRunning` is told the port that was bound.
    package func application(
        host: String, port: Int, eventLoops: any EventLoopGroup, timeouts: Limits.Timeouts = Limits.timeouts,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) -> Application<SiteResponder> {
        Application(
            responder: responder,
            server: .limited(timeouts),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: .maximum(Limits.connections, logger: logger)),
            onServerRunning: { await onRunning($0.localAddress?.port ?? port) },
            eventLoopGroupProvider: .shared(eventLoops),
            logger: logger)
    }
}

extension Site {
    /// A bearer token as it is handed out, once.
    package struct IssuedToken: Sendable {
        package let text: String
        package let expiresAt: Instant
    }

    /// A bearer token for one of the demonstration's accounts, with the account's role and area.
    package func issueDemoToken(for name: String) throws(Status) -> IssuedToken {
        guard isDemo else { throw Status(.failedPrecondition, "Demo tokens are issued only with DEMO=1.") }
        guard let account = accounts.first(where: { $0.name == name }) else {
            throw .invalid("account", .unknownValue, "There is no account of this name.")
        }
        let holder = TokenHolder(
            account: account.name, role: account.role, area: account.area, staffID: account.staffID)
        let now = CivilCalendar.Clock.real.now
        let lifetimeSeconds = Int(Limits.tokenLifetime.components.seconds)
        return IssuedToken(
            text: tokens.issue(to: holder).text, expiresAt: now.advanced(bySeconds: lifetimeSeconds) ?? now)
    }
}

extension Response {
    fileprivate static func plainText(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
