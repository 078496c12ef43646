import Testing

@testable import GatewayKit

@Test func `A form's fields are read with their escapes`() {
    let form = Form("name=J%C3%BCrgen+%26+Co&empty=&bare&name=second".utf8)
    #expect(form?["name"] == "Jürgen & Co")
    #expect(form?.all("name") == ["Jürgen & Co", "second"])
    #expect(form?["empty"] == "")
    #expect(form?["bare"] == "")
    #expect(form?["absent"] == nil)
}

@Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%C3%28", "a=%ED%A0%80", "%FF=1", "a=\u{1F600}%F0%9F"])
func `A form with a broken escape or broken UTF-8 is not read at all`(text: String) {
    #expect(Form(text.utf8) == nil)
}

@Test(arguments: ["\u{0}", "e\u{301}", "\u{e9}", "\u{202E}", "👩‍👩‍👧", String(repeating: "x", count: 65_536)])
func `A value comes out as it went in`(text: String) {
    #expect(Form("a=\(text.formEncoded)".utf8)?["a"] == text)
}

@Test func `A form has at most a thousand fields`() {
    let thousand = Array(repeating: "a=1", count: Limits.formFields).joined(separator: "&")
    #expect(Form(thousand.utf8)?.all("a").count == 1_000)
    #expect(Form((thousand + "&a=1").utf8) == nil)
}

@Test(arguments: [("\u{0}", true), ("a\u{7}", true), ("\u{85}", true), ("a\tb\r\nc", false), ("ünïcode 👍", false)])
func `Control characters are told from text`(text: String, expected: Bool) {
    #expect(text.hasControlCharacters == expected)
}
