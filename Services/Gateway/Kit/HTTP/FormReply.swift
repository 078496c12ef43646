import FoundationEssentials
import HTTPTypes
import Hummingbird
import RPC

/// What comes of a posted form, for the script that sends what a phone kept: the POST routes' answer to
/// `Accept: application/json`, with the status that a page would have.
///
///     {"verdict": "recorded", "words": "The session has begun.", "errors": [],
///      "results": [{"appointmentId": "…", "verdict": "recorded", "version": 2, "words": "7 hours credited."}]}
///
/// A verdict is `recorded`, `known` (it stood there already), `refused`, `stale` (somebody changed it since),
/// `not-found`, or of the whole `sign-in`: then `words` is the address where the PIN or the password is asked. An error
/// names its field of the form.
package struct FormReply: Encodable {
    /// The field with which the script says when something was noted, in RFC 3339.
    package static let capturedAtField = "captured_at"

    package struct Result: Encodable {
        package let appointmentId: String
        package let verdict: String
        package let version: UInt32
        package let words: String
        package var field = ""

        package init(appointmentId: String, verdict: String, version: UInt32, words: String, field: String = "") {
            self.appointmentId = appointmentId
            self.verdict = verdict
            self.version = version
            self.words = words
            self.field = field
        }
    }

    package struct Fault: Encodable {
        package let field: String
        package let message: String
    }

    package let verdict: String
    package let words: String
    package var results: [Result] = []
    package var errors: [Fault] = []

    package func response(_ status: HTTPResponse.Status = .ok) -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = ByteBuffer(bytes: (try? encoder.encode(self)) ?? Data())
        return Response(
            status: status, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
    }
}

package extension FormReply {
    /// What was done.
    init(_ note: DoneNote) {
        self.init(verdict: "recorded", words: note.words, results: note.results)
    }

    init(_ results: [Result]) {
        self.init(verdict: "recorded", words: "", results: results)
    }

    /// What is wrong with what was filled in.
    init(_ errors: [FieldError]) {
        self.init(
            verdict: "refused", words: errors.map(\.message).joined(separator: ". "),
            errors: errors.map { Fault(field: $0.field, message: $0.message) })
    }

    /// Why it was not taken at all.
    init(_ refusal: Refusal, of status: Status? = nil) {
        let verdict =
            switch status?.code {
            case .aborted: "stale"
            case .notFound: "not-found"
            default: "refused"
            }
        self.init(verdict: verdict, words: "\(refusal.heading). \(refusal.advice)")
    }

    /// The answer where it was not taken, with when to try again.
    static func response(to refusal: Refusal, of status: Status? = nil) -> Response {
        var response = FormReply(refusal, of: status).response(refusal.status)
        response.headers.append(contentsOf: refusal.fields)
        return response
    }

    /// That the password or the PIN comes first.
    static func signIn(at address: String) -> FormReply { FormReply(verdict: "sign-in", words: address) }
}

package extension HTTPRequest {
    /// Whether a script asks, which reads no pages.
    var wantsJSON: Bool { headerFields[.accept] == "application/json" }
}
