import Foundation
import Testing

@testable import ServiceProcess

@Suite struct LogTests {
    @Test(arguments: [
        "plain", "two\nlines", "\r\n{\"level\":\"forged\"}", "quote \" and \\ backslash", "\u{0}\u{1b}[31m\u{7f}\u{85}",
        "line\u{2028}separator", "é 👋",
    ])
    func `Whatever is logged stays one line and one string of JSON`(text: String) throws {
        let quoted = JSONLineLog.quoted(text)
        #expect(!quoted.contains { $0.isNewline })
        let read = try JSONSerialization.jsonObject(with: Data(quoted.utf8), options: .fragmentsAllowed)
        #expect(read as? String == text)
    }
}
