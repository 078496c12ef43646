import CivilCalendar
import GatewayCases
import GatewayKit
import GatewayUnpaidWork
import NIOCore

/// A form that was posted when nobody was signed in any more, as it travels sealed within the page that asks them to.
struct KeptForm: Sendable, Equatable {
    /// Where it was posted.
    let path: String
    /// The route of that path: what tells a person which form it is, and names nobody.
    let route: String
    /// `application/x-www-form-urlencoded`, as it came.
    let body: [UInt8]
    /// For the person: by the clock that pages go by.
    let at: Instant
    /// For us: seconds since 1970 by the machine's own clock.
    let sealedAtSeconds: Int

    init(path: String, route: String, body: [UInt8], at: Instant, sealedAtSeconds: Int) {
        self.path = path
        self.route = route
        self.body = body
        self.at = at
        self.sealedAtSeconds = sealedAtSeconds
    }

    func isFresh(atSeconds now: Int) -> Bool { now - sealedAtSeconds < Limits.keptFormSeconds }

    var encoded: [UInt8] {
        var buffer = ByteBuffer()
        buffer.writeInteger(sealedAtSeconds)
        buffer.writeInteger(at.millisecondsSince1970)
        for text in [path, route] {
            buffer.writeInteger(UInt32(text.utf8.count))
            buffer.writeString(text)
        }
        buffer.writeBytes(body)
        return Array(buffer.readableBytesView)
    }

    /// Nil for what `encoded` never gave.
    init?(encoded: some Sequence<UInt8>) {
        var buffer = ByteBuffer(bytes: encoded)
        guard let sealedAt = buffer.readInteger(as: Int.self), let milliseconds = buffer.readInteger(as: Int.self),
            let at = Instant(millisecondsSince1970: milliseconds), let path = Self.text(&buffer),
            let route = Self.text(&buffer)
        else { return nil }
        self.init(
            path: path, route: route, body: Array(buffer.readableBytesView), at: at, sealedAtSeconds: sealedAt)
    }

    private static func text(_ buffer: inout ByteBuffer) -> String? {
        guard let count = buffer.readInteger(as: UInt32.self) else { return nil }
        return buffer.readString(length: Int(count))
    }
}

extension KeptForm {
    /// Which form it is: what its page is called, or the last words of its route.
    var title: String {
        if let known = SessionPages.formTitles[route] { return known }
        let words = route.split(separator: "/").last { $0.first != "{" } ?? "form"
        return words.split(separator: "-").joined(separator: " ").uppercasedFirst
    }
}
