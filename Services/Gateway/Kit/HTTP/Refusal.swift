import HTTPTypes
import RPC

/// A request that is not answered as it asks: a code for the program, words for the person.
package struct Refusal: Error {
    package let status: HTTPResponse.Status
    package let heading: String
    /// What the person can do about it.
    package let advice: String
    package var fields = HTTPFields()

    package init(status: HTTPResponse.Status, heading: String, advice: String, fields: HTTPFields = HTTPFields()) {
        self.status = status
        self.heading = heading
        self.advice = advice
        self.fields = fields
    }
}

package extension Refusal {
    static let notFound = Refusal(
        status: .notFound, heading: "Page not found",
        advice: "If you typed the address, check it. If you followed a link, start again from the home page.")
    static let unreadable = Refusal(
        status: .badRequest, heading: "The request could not be read",
        advice: "Go back, load the page again and try once more.", fields: [.connection: "close"])
    static let unreadableForm = Refusal(
        status: .badRequest, heading: "The form could not be read",
        advice: "Go back, load the page again and send it once more.")
    static let tooLarge = Refusal(
        status: .contentTooLarge, heading: "That is too much at once", advice: "A form may hold up to 1 MiB.",
        fields: [.connection: "close"])
    static let unsupportedMediaType = Refusal(
        status: .unsupportedMediaType, heading: "The request is of a kind that is not read here",
        advice: "Send it as a plain web form, not compressed.")
    static let notFromHere = Refusal(
        status: .forbidden, heading: "The form did not come from a page of this service",
        advice: "Nothing was changed. Go back, load the page again and send it once more.")
    static let notForRole = Refusal(
        status: .forbidden, heading: "Your account does not let you do this",
        advice: "This page is not for your role. The home page shows what is.")
    static let busy = Refusal(
        status: .serviceUnavailable, heading: "The service is busy", advice: "Wait a few seconds, then try again.",
        fields: [.retryAfter: "2", .connection: "close"])
    static let unavailable = Refusal(
        status: .serviceUnavailable, heading: "This part of the service is not available",
        advice: "Nothing was changed. Wait a few seconds, then try again. Other pages go on working.",
        fields: [.retryAfter: "5"])
    static let tookTooLong = Refusal(
        status: .gatewayTimeout, heading: "This part of the service took too long to answer",
        advice: "Wait a few seconds, then try again.", fields: [.retryAfter: "5"])
    static let internalError = Refusal(
        status: .internalServerError, heading: "Something went wrong here",
        advice: "Nothing that you did caused it. Try again. If it happens again, tell your service desk.")

    /// What a form is for has been done, or was never asked.
    static func alreadyDone(_ advice: String) -> Refusal {
        Refusal(status: .conflict, heading: "There is nothing left to do here", advice: advice)
    }

    static func wrongMethod(allowed: [HTTPRequest.Method]) -> Refusal {
        Refusal(
            status: .methodNotAllowed, heading: "This page does not take that kind of request",
            advice: "Start again from the home page.",
            fields: [.allow: allowed.map(\.rawValue).joined(separator: ", ")])
    }

    static func tooManyAttempts(retryAfter wait: Duration) -> Refusal {
        let seconds = max(1, Int(wait.components.seconds))
        return Refusal(
            status: .tooManyRequests, heading: "Too many attempts to sign in",
            advice: "Wait \(seconds == 1 ? "1 second" : "\(seconds) seconds"), then try again.",
            fields: [.retryAfter: "\(seconds)"])
    }
}

package extension Refusal {
    init(describing error: any Error) {
        self =
            switch error {
            case let refusal as Refusal: refusal
            case let status as Status: Refusal(status)
            default: .internalError
            }
    }

    /// A service's own sentence where it helps the person; where the fault is ours, the log has it.
    private init(_ status: Status) {
        self =
            switch status.code {
            case .unavailable, .resourceExhausted: .unavailable
            case .deadlineExceeded, .cancelled: .tookTooLong
            case .notFound: Refusal(status: .notFound, heading: "Not found", advice: status.message)
            case .permissionDenied, .unauthenticated:
                Refusal(status: .forbidden, heading: "Your account does not let you do this", advice: status.message)
            case .alreadyExists where status.reason == "KEY_REUSED":
                Refusal(
                    status: .conflict, heading: "You have sent this form already, with other words.",
                    advice: "What you sent first was taken. Look at it, then fill in a new form if something is due.")
            case .failedPrecondition, .alreadyExists, .aborted:
                Refusal(status: .conflict, heading: "This cannot be done now", advice: status.message)
            case .invalidArgument, .outOfRange:
                Refusal(status: .unprocessableContent, heading: "This could not be accepted", advice: status.message)
            case .ok, .unknown, .unimplemented, .internalError, .dataLoss: .internalError
            }
    }
}
