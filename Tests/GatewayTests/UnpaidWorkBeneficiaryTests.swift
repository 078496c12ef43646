import GatewayKit
import Messages
import RPC
import Testing

private let path = "/unpaid-work/beneficiaries"

private func browser(as name: String = "upw.coordinator", _ fake: UnpaidWorkFake = .samples) -> Browser {
    .signedIn(to: .demo(unpaidWork: fake), as: name)
}

/// The samples, where recording answers this and is noted.
private func recording(_ outcome: Status? = nil) -> (Browser, Asked<Wire.RecordBeneficiaryRequest>) {
    let asked = Asked<Wire.RecordBeneficiaryRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onRecordBeneficiary = { request, call in
        asked.note(request, call)
        if let outcome { throw outcome }
        return .init(beneficiaryId: "b-1", version: 3)
    }
    return (browser(fake), asked)
}

@Test func `Beneficiaries are listed and found by the beginning of their name`() async {
    let asked = Asked<Wire.ListBeneficiariesRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onListBeneficiaries = { request, call in
        asked.note(request, call)
        return request.search == "z" ? .init() : .init(items: [.council], nextPageToken: "p3", total: 40)
    }
    let list = await browser(fake).get("\(path)?name=Pres&page=p2")
    #expect(asked.requests == [.init(search: "Pres", pageToken: "p2")])
    #expect(list.h1 == ["Beneficiaries"])
    #expect(list.words.contains("40 beneficiaries"))
    #expect(list.words.contains("Preston City Council Jo Park 01772 555000 Fuel is ours. 3"))
    #expect(list.text.contains("href=\"\(path)/b-1\""))
    #expect(list.text.contains("href=\"\(path)?name=Pres&amp;page=p3\" rel=\"next\""))
    #expect(await browser(fake).get("\(path)?name=z").words.contains("No beneficiary matches."))
    #expect(await browser(fake).get("\(path)?name=%07").status == 422)
}

@Test func `Only the office is led to the beneficiaries, and who may not change them sees them alone`() async {
    #expect(await browser(as: "responsible.officer").get(path).status == 403)
    #expect(await browser(as: "upw.supervisor").get(path).status == 403)
    var fake = UnpaidWorkFake.samples
    fake.onReadPolicy = { _, _ in .init() }
    let list = await browser(fake).get(path)
    #expect(list.words.contains("Preston City Council"))
    #expect(!list.text.contains("\(path)/b-1") && !list.text.contains("\(path)/new"))
    #expect(await browser(fake).get("\(path)/b-1").status == 403)
}

@Test func `A beneficiary is added, or changed wherever in the list they stand`() async {
    let (browser, asked) = recording()
    let shown = await browser.get("\(path)/new")
    let form = [("name", " Canal trust "), ("contact", "Al"), ("telephone", "01"), ("terms", "Keys at the lock.")]
    let added = await browser.post("\(path)/new", shown.hidden + form, token: shown.token)
    #expect(
        asked.requests == [
            .init(
                beneficiary: .init(name: "Canal trust", contact: "Al", telephone: "01", terms: "Keys at the lock."))
        ])
    #expect(await browser.get(added.location ?? "").words.contains("Success “Canal trust” was recorded."))
    let hospice = await browser.get("\(path)/b-2")
    #expect(hospice.tag(id: "name")?.contains("value=\"The hospice\"") == true)
    _ = await browser.post("\(path)/b-2", hospice.hidden + [("name", "Hospice")], token: hospice.token)
    #expect(asked.requests.last == .init(beneficiary: .init(beneficiaryId: "b-2", version: 1, name: "Hospice")))
    #expect(await browser.get("\(path)/b-9").status == 404)
}

@Test func `A beneficiary without a name, and one that the service refuses, is told beside the field`() async {
    let (browser, asked) = recording(.invalid("beneficiary.nominatedBy", .tooLarge, "Too long."))
    let shown = await browser.get("\(path)/new")
    let empty = await browser.post("\(path)/new", shown.hidden + [("terms", "a\u{0}b")], token: shown.token)
    #expect(empty.summary.map(\.target) == ["name", "terms"])
    #expect(asked.requests.isEmpty)
    let refused = await browser.post("\(path)/new", shown.hidden + [("name", "A")], token: shown.token)
    #expect(refused.summary.map(\.target) == ["nominated-by"])
    #expect(refused.tag(id: "name")?.contains("value=\"A\"") == true)
}
