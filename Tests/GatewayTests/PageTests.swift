import Foundation
import Gateway
import GatewayKit
import Testing

/// Every page there is, the state of it that a test wants to see, and its title.
struct PageCase: CustomTestStringConvertible, Sendable {
    let name: String
    let title: String
    let isOpen: Bool
    var site: @Sendable () -> Site = { .demo() }
    var account = "hub.admin"
    let load: @Sendable (Browser) async -> Answer

    var testDescription: String { name }

    static let all = general + atSites + hub + allocating + staff + sessions + projects + plans

    private static let general = [
        PageCase(name: "sign in", title: "Sign in", isOpen: true) { await $0.get("/sign-in") },
        PageCase(name: "signed out", title: "Sign in", isOpen: true) { await $0.get("/sign-in?signed-out") },
        PageCase(name: "sign in, nothing filled in", title: "Error: Sign in", isOpen: true) {
            await $0.post("/sign-in", [])
        },
        PageCase(name: "accessibility", title: "Accessibility statement", isOpen: true) {
            await $0.get("/accessibility")
        },
        PageCase(name: "not found", title: "Page not found", isOpen: true) { await $0.get("/nowhere") },
        PageCase(name: "home", title: "Home", isOpen: false) { await $0.get("/") },
        PageCase(name: "banding", title: "What band would this be?", isOpen: false) {
            await $0.get("/banding/preview")
        },
        PageCase(name: "banding, nothing filled in", title: "Error: What band would this be?", isOpen: false) {
            await $0.post("/banding/preview", [("ogrs3", "x")])
        },
        PageCase(
            name: "banded", title: "This case would be Blue – What band would this be?", isOpen: false
        ) {
            await $0.post("/banding/preview", [("risk-of-serious-harm", "medium"), ("ogrs3", "50")])
        },
        PageCase(
            name: "pending", title: "This case would have no band yet – What band would this be?", isOpen: false
        ) {
            await $0.post(
                "/banding/preview",
                [("risk-of-serious-harm", "low"), ("ogrs3", "20"), ("circumstances", "hate-crime")])
        },
        PageCase(
            name: "escalated", title: "This case would not be banded – What band would this be?", isOpen: false
        ) {
            await $0.post("/banding/preview", [("risk-of-serious-harm", "high")])
        },
    ]

    func shown() async -> Answer {
        let site = site()
        return await load(isOpen ? Browser(site) : .signedIn(to: site, as: account))
    }
}

@Test(arguments: PageCase.all)
func `A page has its title, one main heading, its language and a way past the navigation`(page: PageCase) async {
    let answer = await page.shown()
    #expect(answer.title == "\(page.title) – Probation Hub")
    #expect(answer.h1.count == 1)
    #expect(answer.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(answer.text.contains("<a class=\"skip-link\" href=\"#main\">Skip to main content</a>"))
    #expect(answer.text.contains(" id=\"main\" tabindex=\"-1\">"))
    #expect(answer.text.contains("<a href=\"/accessibility\">Accessibility statement</a>"))
}

@Test(arguments: PageCase.all)
func `Every reference within a page finds its target, and every id is there once`(page: PageCase) async {
    let answer = await page.shown()
    let ids = answer.all(#" id="([^"]*)""#)
    #expect(Set(ids).count == ids.count)
    let references = [" for", " aria-describedby", " aria-labelledby"].flatMap { answer.all("\($0)=\"([^\"]*)\"") }
    let targets = references.flatMap { $0.split(separator: " ").map(String.init) } + answer.all(##"href="#([^"]*)""##)
    for target in targets { #expect(ids.contains(target), "Nothing has the id \(target).") }
}

@Test(arguments: PageCase.all)
func `Every control has a label`(page: PageCase) async {
    let answer = await page.shown()
    let labelled = Set(answer.all(#"<label for="([^"]*)""#))
    let controls = answer.all(#"<(?:input|textarea|select) ([^>]*)>"#).filter { !$0.contains("type=\"hidden\"") }
    for control in controls {
        let id = control.components(between: "id=\"", and: "\"")
        #expect(labelled.contains(id ?? ""), "\(control) has no label.")
    }
}

@Test(arguments: PageCase.all)
func `A demonstration says on every page that it is one, and which day it is`(page: PageCase) async {
    let banner = "Demonstration: every person here is invented. Today is Monday 3 June 2019."
    #expect(await page.shown().words.contains(banner))
}

@Test func `Without a demonstration there is no banner and no account`() async {
    let answer = await Browser(.demo(isDemo: false)).get("/sign-in")
    #expect(!answer.text.contains("Demonstration"))
    #expect(!answer.text.contains("hub.admin"))
    #expect(!answer.text.contains("invented-people-2019"))
}

@Test(arguments: PageCase.all)
func `No page says what it must not`(page: PageCase) async {
    let words = await page.shown().words.lowercased()
    for banned in ["please", "sorry", "oops", "forbidden", "invalid"] { #expect(!words.contains(banned)) }
}

@Test(arguments: PageCase.all.filter { $0.title.hasPrefix("Error: ") })
func `A page with faults lists them first, and says each again beside its field`(page: PageCase) async {
    let answer = await page.shown()
    #expect(answer.status == 422)
    #expect(answer.text.contains(#" id="main" tabindex="-1"><div class="error-summary" role="alert""#))
    #expect(answer.words.contains("There is a problem"))
    #expect(!answer.summary.isEmpty)
    for (target, message) in answer.summary {
        let tag = answer.tag(id: target) ?? ""
        #expect(["<input", "<textarea", "<select"].contains(where: tag.hasPrefix))
        let note = "-error\"><span class=\"visually-hidden\">Error: </span>\(message)</p>"
        #expect(answer.text.contains(note))
    }
}

@Test func `A page that is signed in names the person, offers the way out and marks where one is`() async {
    let answer = await Browser.signedIn(to: .demo(), as: "nps.officer").get("/banding/preview")
    #expect(answer.words.contains("Anthony Okoro, NPS officer"))
    #expect(answer.text.contains(#"<form class="sign-out" method="post" action="/sign-out""#))
    #expect(answer.text.contains(#"<a href="/banding/preview" aria-current="page">"#))
    #expect(answer.text.contains(#"<a href="/">Home</a>"#))
}

@Test(arguments: Account.demonstration.map(\.name))
func `Everybody's home page says what they do, what they can do now and what is not there yet`(
    name: String
) async throws {
    let account = try #require(Account.demonstration.first { $0.name == name })
    let answer = await Browser.signedIn(to: .demo(), as: name).get("/")
    #expect(answer.status == 200)
    #expect(answer.h1 == [account.displayName])
    #expect(answer.words.contains("\(account.role.title). You "))
    #expect(answer.text.contains(#"<h2>What you can do now</h2><p><a href=""#))
    #expect(answer.text.contains(#"<p><a href="/banding/preview">What band would this be?</a>"#))
    #expect(answer.text.contains("<h2>What is not here yet</h2>"))
    #expect(answer.all("<main.*?<ul>(.*?)</ul>").first?.contains("<li>") == true)
}

@Test func `Every role has exactly one account in a demonstration`() {
    #expect(Account.demonstration.map(\.role.rawValue).sorted() == Role.allCases.map(\.rawValue).sorted())
    #expect(Set(Account.demonstration.map(\.name)).count == 23)
}

extension String {
    func components(between start: String, and end: String) -> String? {
        guard let from = range(of: start)?.upperBound, let to = self[from...].range(of: end)?.lowerBound else {
            return nil
        }
        return String(self[from..<to])
    }
}
