import NIOCore
import Testing

@testable import GatewayKit

private func html(_ write: (inout HTML) -> Void) -> String { String(buffer: HTML(write).bytes) }

@Test func `Text is escaped, whatever it is`() {
    #expect(html { $0.text("<a href=\"x\" id='y'>&amp;") } == "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;")
}

@Test(arguments: ["naïve – “quoted”", "日本語", "e\u{301}", "\u{202E}abc", "👩‍👩‍👧", "a\r\nb\tc", ""])
func `Text without markup is written as it is`(text: String) {
    #expect(html { $0.text(text) } == text)
}

@Test func `An attribute cannot be broken out of`() {
    let written = html { $0.void("input", ["value": "\"><script>alert('1')</script>"]) }
    #expect(written == "<input value=\"&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;\">")
}

@Test func `An attribute that is nil is left out, an empty one stays`() {
    #expect(html { $0.void("input", ["id": nil, "checked": "", "name": "a"]) } == "<input checked=\"\" name=\"a\">")
}

@Test func `Elements nest in the order in which they are written`() {
    let written = html { html in
        html.element("ul", ["class": "plain"]) { html in
            html.element("li", "one")
            html.element("li") { $0.element("b", ["id": "two"], "two & a half") }
        }
    }
    let expected = "<ul class=\"plain\"><li>one</li><li><b id=\"two\">two &amp; a half</b></li></ul>"
    #expect(written == expected)
}

@Test func `A radio group's first answer bears the id that an error leads to`() {
    let written = html { html in
        html.radios(
            Field("pace", label: "Pace", errors: [FieldError(field: "pace", message: "Select a pace")]),
            [Choice(value: "walk", label: "Walk"), Choice(value: "run", label: "Run", hint: "Fast.")], chosen: "run")
    }
    #expect(
        written == """
            <div class="form-group form-group-error"><fieldset aria-describedby="pace-error"><legend>Pace</legend>\
            <p class="error-message" id="pace-error"><span class="visually-hidden">Error: </span>Select a pace</p>\
            <div class="choice"><input id="pace" name="pace" type="radio" value="walk">\
            <label for="pace">Walk</label></div>\
            <div class="choice"><input id="pace-2" name="pace" type="radio" value="run" checked="" \
            aria-describedby="pace-2-choice-hint"><label for="pace-2">Run</label>\
            <p class="hint" id="pace-2-choice-hint">Fast.</p></div></fieldset></div>
            """)
}

@Test func `A text area gives back a first line that is empty`() {
    let written = html { $0.textArea(Field("why", label: "Why", errors: []), value: "\nsecond line") }
    // A browser drops one line break after the tag.
    #expect(written.contains(">\n\nsecond line</textarea>"))
}

@Test func `A table's first cell names its row, and its last reaches over the columns that are left`() {
    let table = DataTable("Walks", ["Name", "Length", "Pace"], rows: [])
    let written = html { html in
        html.table(table, ["Fell", "Moor"]) { walk, row, html in
            html.cell(&row, walk)
            if walk == "Moor" { return html.rest(&row) { $0.text("Closed") } }
            html.cell(&row, "3 miles")
            html.rest(&row) { $0.tag("Brisk", colour: .green) }
        }
    }
    #expect(
        written.hasSuffix(
            """
            <tr role="row"><th scope="row" role="rowheader" data-label="Name">Fell</th>\
            <td role="cell" data-label="Length">3 miles</td>\
            <td role="cell" data-label="Pace"><strong class="tag tag-green">Brisk</strong></td></tr>\
            <tr role="row"><th scope="row" role="rowheader" data-label="Name">Moor</th>\
            <td role="cell" colspan="2">Closed</td></tr></tbody></table>
            """))
}
