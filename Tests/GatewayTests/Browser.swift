import Foundation
import Gateway
import GatewayKit
import HTTPTypes
import Hummingbird
import NIOCore

/// What a browser does with a site, without a socket: it keeps cookies, and sends forms back with their tokens.
final class Browser {
    static let host = "hub.example"

    let site: Site
    var cookies: [String: String] = [:]

    init(_ site: Site) { self.site = site }

    /// A browser in which somebody has signed in.
    static func signedIn(to site: Site, as name: String = "hub.admin") -> Browser {
        let browser = Browser(site)
        let account = Account.demonstration.first { $0.name == name }!
        browser.cookies["hub-session"] = site.sessions.issue(to: account).text
        return browser
    }

    func get(_ path: String, _ fields: HTTPFields = [:]) async -> Answer {
        await send(.get, path, fields)
    }

    /// Posts a form with the token that the page at the same path holds, or another one.
    func post(
        _ path: String, _ form: [(String, String)], token: String? = nil, from page: String? = nil,
        _ fields: HTTPFields = [:]
    ) async -> Answer {
        let shown = token == nil ? await get(page ?? path).token : nil
        let text = (form + [("token", token ?? shown ?? "")]).map { "\($0.formEncoded)=\($1.formEncoded)" }
        var fields = fields
        if fields[.contentType] == nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        return await send(.post, path, fields, body: text.joined(separator: "&"))
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ fields: HTTPFields = [:], body: String = ""
    ) async -> Answer {
        var fields = fields
        let jar = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        if !jar.isEmpty { fields[.cookie] = jar.joined(separator: "; ") }
        let head = HTTPRequest(method: method, scheme: "http", authority: Self.host, path: path, headerFields: fields)
        let answer = await site.answer(head, body)
        for cookie in answer.setCookies { cookies[cookie.name] = cookie.isCleared ? nil : cookie.value }
        return answer
    }
}

extension Site {
    func answer(_ head: HTTPRequest, _ body: String = "") async -> Answer {
        let body = RequestBody(buffer: ByteBuffer(string: body))
        return await Answer(responder.respond(to: Request(head: head, body: body)))
    }
}

/// An answer, and what its page says.
struct Answer {
    let status: Int
    let fields: HTTPFields
    let text: String

    init(_ response: Response) async {
        status = response.status.code
        fields = response.headers
        text = String(buffer: await response.bytes)
    }

    struct SetCookie {
        let name: String
        let value: String
        let attributes: [String]
        var isCleared: Bool { attributes.contains("Max-Age=0") }
    }

    var setCookies: [SetCookie] {
        fields[values: .setCookie].map { field in
            let parts = field.components(separatedBy: "; ")
            let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return SetCookie(name: String(pair[0]), value: String(pair[1]), attributes: Array(parts.dropFirst()))
        }
    }

    var location: String? { fields[.location] }
    /// The token of the page's last form: those of the layout come first.
    var token: String? { all(#"name="token" value="([^"]*)""#).last }
    var title: String { all("<title>(.*?)</title>").first ?? "" }
    var h1: [String] { all("<h1[^>]*>(.*?)</h1>") }
    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]) ?? [:] }

    /// The text of the page alone, without tags.
    var words: String {
        text.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
            .replacingOccurrences(of: "\\s+", with: " ", options: .regularExpression)
    }

    /// Every first group of a pattern.
    func all(_ pattern: String) -> [String] {
        let regex = try! NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators)
        return regex.matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) } ?? ""
        }
    }

    /// The element with this id, from its tag to the end of that tag.
    func tag(id: String) -> String? { all("(<[a-z0-9]+[^>]* id=\"\(id)\"[^>]*>)").first }

    /// The faults that the summary lists: where each link leads, and what it says.
    var summary: [(target: String, message: String)] {
        guard let list = all(#"<div class="error-summary".*?<ul>(.*?)</ul>"#).first else { return [] }
        let items = list.components(separatedBy: "</li>").dropLast()
        return items.map { item in
            let parts = item.replacingOccurrences(of: "<li>", with: "").components(separatedBy: "\">")
            let target = parts.count > 1 ? String(parts[0].dropFirst("<a href=\"#".count)) : ""
            return (target, parts.last!.replacingOccurrences(of: "</a>", with: ""))
        }
    }
}

/// Keeps what a response writes; a value within holds it, as the writer itself is passed on.
private struct BodyCollector: ResponseBodyWriter {
    private final class Storage: @unchecked Sendable { var buffer = ByteBuffer() }
    private let storage = Storage()

    var buffer: ByteBuffer { storage.buffer }

    mutating func write(_ buffer: ByteBuffer) async throws { storage.buffer.writeImmutableBuffer(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension String {
    var formEncoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
    }
}

extension Response {
    /// What the body holds, as it is sent.
    var bytes: ByteBuffer {
        get async {
            let collector = BodyCollector()
            try! await body.write(collector)
            return collector.buffer
        }
    }
}
