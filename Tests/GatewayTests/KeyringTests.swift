import Testing

@testable import GatewayKit

private func keyring(
    idle: Duration? = .seconds(60), lifetime: Duration = .seconds(600), most: Int = 10, _ stopwatch: Stopwatch
) -> Keyring<String> {
    Keyring(idle: idle, lifetime: lifetime, most: most) { stopwatch.now }
}

@Test func `A secret opens what was issued with it, and no other does`() {
    let keyring = keyring(Stopwatch())
    let secret = keyring.issue(to: "Priya")
    #expect(keyring.holder(of: secret) == "Priya")
    #expect(keyring.holder(of: Secret()) == nil)
    #expect(Secret(text: secret.text).flatMap(keyring.holder) == "Priya")
}

@Test func `Secrets are 43 characters of base64url and never alike`() {
    let secrets = (0..<1_000).map { _ in Secret().text }
    #expect(Set(secrets).count == 1_000)
    #expect(secrets.allSatisfy { $0.utf8.count == 43 && Secret(text: $0) != nil })
}

@Test(arguments: ["", "short", String(repeating: "a", count: 44), String(repeating: "+", count: 43), "ä"])
func `What cannot be a secret is not looked up`(text: String) {
    #expect(Secret(text: text) == nil)
}

@Test func `A form token belongs to one secret`() {
    let secret = Secret()
    #expect(secret.isFormToken(secret.formToken))
    #expect(!secret.isFormToken(Secret().formToken))
    #expect(!secret.isFormToken(""))
    #expect(!secret.isFormToken(secret.text))
}

@Test func `A secret ends without use, and use keeps it open`() {
    let stopwatch = Stopwatch()
    let keyring = keyring(stopwatch)
    let used = keyring.issue(to: "used")
    let idle = keyring.issue(to: "idle")
    stopwatch.advance(by: .seconds(59))
    #expect(keyring.holder(of: used) == "used")
    stopwatch.advance(by: .seconds(1))
    #expect(keyring.holder(of: used) == "used")
    #expect(keyring.holder(of: idle) == nil)
}

@Test func `No use keeps a secret open beyond its lifetime`() {
    let stopwatch = Stopwatch()
    let keyring = keyring(lifetime: .seconds(100), stopwatch)
    let secret = keyring.issue(to: "Priya")
    stopwatch.advance(by: .seconds(50))
    #expect(keyring.holder(of: secret) != nil)
    stopwatch.advance(by: .seconds(49))
    #expect(keyring.holder(of: secret) != nil)
    stopwatch.advance(by: .seconds(1))
    #expect(keyring.holder(of: secret) == nil)
}

@Test func `A revoked secret opens nothing`() {
    let keyring = keyring(Stopwatch())
    let secret = keyring.issue(to: "Priya")
    keyring.revoke(secret)
    #expect(keyring.holder(of: secret) == nil)
}

@Test func `Of too many secrets the longest unused goes first, and ended ones before any`() {
    let stopwatch = Stopwatch()
    let keyring = keyring(most: 2, stopwatch)
    let first = keyring.issue(to: "first")
    stopwatch.advance(by: .seconds(1))
    let second = keyring.issue(to: "second")
    stopwatch.advance(by: .seconds(1))
    #expect(keyring.holder(of: first) == "first")
    let third = keyring.issue(to: "third")
    #expect(keyring.holder(of: second) == nil)
    #expect(keyring.holder(of: first) == "first")
    #expect(keyring.holder(of: third) == "third")
    stopwatch.advance(by: .seconds(61))
    let fourth = keyring.issue(to: "fourth")
    let fifth = keyring.issue(to: "fifth")
    #expect(keyring.holder(of: fourth) == "fourth")
    #expect(keyring.holder(of: fifth) == "fifth")
}
