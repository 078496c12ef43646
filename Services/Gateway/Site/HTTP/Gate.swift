import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore

/// Lets a request through to its route, or not: who is asking, and does the form come from a page of ours?
struct Gate: Sendable {
    let sessions: Sessions
    let tokens: Keyring<TokenHolder>
    let kept: KeptFormPage
    let signIn: SignInPage
    let pin: PINPage

    func admit(_ visit: Visit, to route: Route) async throws -> Response {
        switch route.answer {
        case .everyone(let answer):
            return try await answer(withForm(known(visit)))
        case .signedIn(let answer):
            let visit = known(visit)
            guard let session = visit.session else { return try signInFirst(visit, to: route) }
            return try await answer(withForm(visit), session)
        case .withoutPIN(let answer):
            let visit = known(visit)
            guard let session = visit.session ?? visit.locked else { return SignInPage.redirect(from: visit) }
            return try await answer(withForm(visit), session)
        case .bearer(let answer):
            return try await answer(visit, holder(of: visit.request.headerFields[.authorization]))
        }
    }

    /// Leads to the sign-in or the PIN; what was posted is kept and goes along.
    private func signInFirst(_ visit: Visit, to route: Route) throws(Refusal) -> Response {
        if visit.request.wantsJSON {
            let address = visit.locked == nil ? SignInPage.path : PINPage.path
            return FormReply.signIn(at: address).response(.unauthorized)
        }
        guard let kept = try kept.kept(visit, at: route) else { return SignInPage.redirect(from: visit) }
        let next = LocalPath(visit.path)
        if let locked = visit.locked { return pin.ask(next, kept: kept, visit, locked) }
        return signIn.ask(next, kept: kept, visit)
    }

    /// The visit with what its cookies tell.
    private func known(_ visit: Visit) -> Visit {
        let fields = visit.request.headerFields
        var visit = visit
        let cookies = Cookies(from: fields[values: .cookie])
        visit.visitor = cookies[SignInPage.visitorCookie].flatMap { Secret(text: $0.value) }
        guard let secret = cookies[SignInPage.sessionCookie].flatMap({ Secret(text: $0.value) }) else { return visit }
        switch sessions.visitor(with: secret) {
        case .signedIn(let account): visit.session = Session(account: account, secret: secret, seal: kept.seal)
        case .awaitingPIN(let account): visit.locked = Session(account: account, secret: secret, seal: kept.seal)
        case nil: break
        }
        return visit
    }

    /// The visit with its form, once that is known to come from a page that we gave to this very browser.
    private func withForm(_ visit: Visit) throws(Refusal) -> Visit {
        guard visit.request.method == .post else { return visit }
        guard visit.isForm else { throw .unsupportedMediaType }
        guard visit.isFormFromHere else { throw .notFromHere }
        guard let form = Form(visit.body.readableBytesView) else { throw .unreadableForm }
        // Behind the dot stands whose form it is; this browser's it is by what stands before.
        let token = String((form[Visit.tokenField] ?? "").prefix { $0 != "." })
        guard
            [visit.session?.secret, visit.locked?.secret, visit.visitor].contains(where: {
                $0?.isFormToken(token) == true
            })
        else {
            throw .notFromHere
        }
        var visit = visit
        visit.form = form
        return visit
    }

    private func holder(of authorization: String?) throws(ConnectError) -> TokenHolder {
        let parts = (authorization ?? "").split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", let secret = Secret(text: String(parts[1])),
            let holder = tokens.holder(of: secret)
        else { throw .unauthenticated }
        return holder
    }
}

extension Visit {
    /// Whether it posts a plain form.
    fileprivate var isForm: Bool {
        let fields = request.headerFields
        return request.method == .post && fields.isPlain && fields.mediaType == "application/x-www-form-urlencoded"
    }

    /// Whether it posts a plain form, and the browser does not say that another site's page sent it.
    var isFormFromHere: Bool { isForm && request.headerFields.areSameOrigin(as: request.authority ?? "") }
}

extension HTTPFields {
    /// Whether the body comes as it is; compressed ones are not read.
    var isPlain: Bool {
        self[.contentEncoding].map { $0.lowercased() == "identity" } ?? true
    }

    /// The content type without its parameters, in small letters.
    var mediaType: String? {
        self[.contentType]?.split(separator: ";", maxSplits: 1).first.map { String($0).trimmed.lowercased() }
    }

    /// Where a browser says which page sent the form, it must be one of this host's.
    fileprivate func areSameOrigin(as host: String) -> Bool {
        if let site = self[.secFetchSite], site != "same-origin", site != "none" { return false }
        guard let origin = self[.origin] else { return true }
        let lower = origin.lowercased()
        return ["http://", "https://"].contains { lower == $0 + host.lowercased() }
    }
}
