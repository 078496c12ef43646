import GatewayKit
import HTTPTypes
import Hummingbird

/// Signs people in and out.
struct SignInPage: Sendable {
    static let path = "/sign-in"
    static let signOutPath = "/sign-out"
    static let sessionCookie = "hub-session"
    /// Apart from the session's: a visit from elsewhere brings no cookies, and must not overwrite an open session.
    static let visitorCookie = "hub-visitor"

    let accounts: [Account]
    let sessions: Sessions
    let passwords: PasswordCheck
    let kept: KeptFormPage
    let shiftPIN: ShiftPINPage
    let layout: Layout

    /// Leads a visitor without a session here, and afterwards back to the page that they asked for.
    static func redirect(from visit: Visit) -> Response {
        // Who signs out without a session is signed out already.
        if visit.path == signOutPath { return .redirect(to: "\(path)?signed-out") }
        return .redirect(to: "\(visit.locked == nil ? path : PINPage.path)?next=\(visit.path)")
    }

    func show(_ visit: Visit) -> Response {
        let next = LocalPath(visit.query["next"])
        guard visit.session == nil else { return .redirect(to: next.text) }
        return page(SignInForm(next: next), signedOut: visit.query["signed-out"] != nil, for: visit)
    }

    /// Opens a session under a new secret, whatever the browser brought: nobody can have planted it.
    func signIn(_ visit: Visit) async throws -> Response {
        var form = SignInForm(visit.form, next: LocalPath(visit.form["next"]))
        form.findGaps()
        guard form.errors.isEmpty else { return page(form, for: visit) }
        let account = accounts.first { $0.name == form.account }
        guard try await passwords.isRight(form.password, for: form.account, hash: account?.password), let account
        else {
            form.errors = [FieldError(field: "account", message: "Enter an account name and its password")]
            return page(form, for: visit)
        }
        for session in [visit.session, visit.locked].compactMap(\.self) { sessions.revoke(session.secret) }
        let session = Session(account: account, secret: sessions.issue(to: account), seal: kept.seal)
        var response = welcome(form, visit, session)
        response.setCookie(Self.sessionCookie, session.secret.text)
        response.clearCookie(Self.visitorCookie)
        return response
    }

    /// Where somebody comes to who has just signed in: what they were sending, the choice of a PIN, their destination.
    private func welcome(_ form: SignInForm, _ visit: Visit, _ session: Session) -> Response {
        var visit = visit
        visit.session = session
        guard session.account.role.worksShifts else {
            return kept.offer(form.kept, next: form.next, visit, session) ?? .redirect(to: form.next.text)
        }
        guard form.kept.isEmpty else { return shiftPIN.ask(form.next, kept: form.kept, visit, session) }
        return .redirect(to: ShiftPINPage.path.with(query: [("next", form.next.text)]))
    }

    /// The form, for somebody whose own form waits.
    func ask(_ next: LocalPath, kept: String, _ visit: Visit) -> Response {
        page(SignInForm(next: next, kept: kept), for: visit)
    }

    func signOut(_ visit: Visit, _ session: Session) -> Response {
        sessions.revoke(session.secret)
        var response = Response.redirect(to: "\(Self.path)?signed-out")
        response.clearCookie(Self.sessionCookie)
        // What the script kept on a phone goes too.
        response.headers[.clearSiteData] = "\"storage\""
        return response
    }

    /// The sign-in that a wrong PIN has ended starts again here.
    func afterWrongPINs(_ next: LocalPath, kept: String, _ visit: Visit) -> Response {
        var form = SignInForm(next: next, kept: kept)
        let message = "Sign in with your password: a wrong PIN was entered \(Limits.wrongPINs) times"
        form.errors = [FieldError(field: "account", message: message)]
        var response = page(form, for: visit)
        response.clearCookie(Self.sessionCookie)
        return response
    }

    /// A browser without a cookie gets one here: the form's token hangs on it, though nobody is signed in yet.
    private func page(_ form: SignInForm, signedOut: Bool = false, for visit: Visit) -> Response {
        let secret = visit.visitor ?? Secret()
        let page = Page(
            title: "Sign in", status: form.errors.isEmpty ? .ok : .unprocessableContent,
            hasErrors: !form.errors.isEmpty
        ) { html in
            if signedOut { html.successBanner("You have signed out.") }
            html.errorSummary(form.errors)
            html.element("h1", "Sign in")
            html.keptFormNote(form.kept)
            form.write(token: secret.formToken, &html)
            if !accounts.isEmpty, layout.isDemo { demoAccounts(&html) }
        }
        var response = layout.response(page, for: visit)
        if visit.visitor == nil { response.setCookie(Self.visitorCookie, secret.text) }
        return response
    }

    private func demoAccounts(_ html: inout HTML) {
        html.details("Accounts for this demonstration") { html in
            html.element("p", "The password of every account is invented-people-2019.")
            html.table(
                caption: "Accounts", columns: ["Account name", "Who that is", "Role"],
                rows: accounts.map { [$0.name, $0.displayName, $0.role.title] })
        }
    }
}

/// What is typed to sign in.
struct SignInForm {
    var account = ""
    var password = ""
    var next: LocalPath
    /// What was sent too late, sealed; empty for nothing.
    var kept = ""
    var errors: [FieldError] = []

    init(next: LocalPath, kept: String = "") {
        self.next = next
        self.kept = kept
    }

    init(_ form: Form, next: LocalPath) {
        account = form.line("account").lowercased()
        password = form["password"] ?? ""
        kept = form[KeptFormPage.field] ?? ""
        self.next = next
    }

    mutating func findGaps() {
        if account.isEmpty { errors.append(FieldError(field: "account", message: "Enter your account name")) }
        if password.isEmpty { errors.append(FieldError(field: "password", message: "Enter your password")) }
    }

    /// The password is never sent back.
    func write(token: String, _ html: inout HTML) {
        html.form(action: SignInPage.path, token: token) { html in
            html.hidden("next", next.text)
            html.keptForm(kept)
            html.textInput(
                Field("account", label: "Account name", errors: errors), value: account, autocomplete: "username",
                width: "input-20")
            html.textInput(
                Field("password", label: "Password", errors: errors), type: "password",
                autocomplete: "current-password", width: "input-20")
            html.button("Sign in")
        }
    }
}

extension Response {
    /// Gives the browser a cookie: out of reach for scripts, and sent along only from our own pages.
    fileprivate mutating func setCookie(_ name: String, _ value: String) {
        setCookie(Cookie(name: name, value: value, path: "/", sameSite: .strict))
    }

    fileprivate mutating func clearCookie(_ name: String) {
        setCookie(Cookie(name: name, value: "", maxAge: 0, path: "/", sameSite: .strict))
    }
}
