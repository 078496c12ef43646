import Gateway
import HTTPTypes
import Messages
import RPC
import Testing

private let path = "/unpaid-work/projects"

/// A browser, and what lists of projects were asked for; a page of this many of `projects` each.
private func listing(_ projects: [Wire.Project], pageSize: Int) -> (Browser, Asked<Wire.ListProjectsRequest>) {
    let asked = Asked<Wire.ListProjectsRequest>()
    var fake = UnpaidWorkFake.samples
    fake.onListProjects = { request, call in
        asked.note(request, call)
        let start = Int(request.pageToken) ?? 0
        let end = min(start + pageSize, projects.count)
        return .init(
            items: Array(projects[start..<end]), nextPageToken: end < projects.count ? "\(end)" : "",
            total: UInt32(projects.count), previousPageToken: start > 0 ? "-\(start)" : "")
    }
    return (.signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator"), asked)
}

private func project(_ name: String, in town: String = "Preston") -> Wire.Project {
    .init(projectId: "p-1", name: name, type: .groupNational, town: town, startTime: "09:00", endTime: "16:00")
}

@Test func `A list’s file has every row of every page, narrowed and sorted as the list is`() async {
    let (browser, asked) = listing([project("Moor Park"), project("Canal, south"), project("=1+1")], pageSize: 2)
    let file = await browser.get("\(path).csv?town=Preston&sort=-project&page=2")
    #expect(file.status == 200)
    #expect(file.fields[.contentType] == "text/csv; charset=utf-8")
    #expect(file.fields[.contentDisposition] == "attachment; filename=\"projects.csv\"")
    let rows = file.text.split(separator: "\r\n").map(String.init)
    #expect(rows.count == 4)
    #expect(rows[0] == "Project,Type,Town,Days,Times,Supervisors,Room for,Risk assessment until")
    #expect(rows[1].hasPrefix("Moor Park,National group,Preston,"))
    #expect(rows[2].hasPrefix("\"Canal, south\",National group,Preston,"))
    #expect(rows[3].hasPrefix("'=1+1,"))
    let first = Wire.ListProjectsRequest(town: "Preston", pageSize: 100, order: .name, isReversed: true)
    var second = first
    second.pageToken = "2"
    #expect(asked.requests == [first, second])
}

@Test func `A list leads to its file as it is narrowed and sorted, and one without rows leads to none`() async {
    let (browser, _) = listing([project("Moor Park")], pageSize: 2)
    let list = await browser.get("\(path)?town=Preston&closed=yes&sort=project")
    #expect(list.text.contains("href=\"\(path).csv?town=Preston&amp;closed=yes&amp;sort=project\""))
    let (nothing, _) = listing([], pageSize: 2)
    #expect(!(await nothing.get(path).text.contains(".csv")))
}

@Test func `A file that cannot be asked for is not found, and one that the service refuses is none`() async {
    let (browser, asked) = listing([project("Moor Park")], pageSize: 2)
    #expect(await browser.get("\(path).csv?town=%07").status == 404)
    #expect(asked.requests.isEmpty)
    var fake = UnpaidWorkFake.samples
    fake.onListProjects = { _, _ in throw Status.invalid("order", .tooLarge, "The list is too long for this order.") }
    let refused = Browser.signedIn(to: .demo(unpaidWork: fake), as: "upw.coordinator")
    #expect(await refused.get("\(path).csv?sort=project").status == 404)
    let list = await refused.get("\(path)?sort=project")
    #expect(list.status == 422)
    #expect(list.summary.map(\.message) == ["The list is too long for this order."])
}

@Test func `Of somebody restricted a list’s file has the CRN and nothing else`() async {
    let file = await Browser.signedIn(
        to: .demo(
            allocation: AllocationFake(onListCases: { _, _ in
                .init(items: [.masked], total: 1)
            }))
    ).get("/cases.csv")
    #expect(file.text.split(separator: "\r\n").last.map(String.init) == "Restricted person,X100002,,,,,,,,,")
}

@Test(arguments: [
    ("", Wire.ProjectOrder.town, false, "Town", "ascending", "?sort=-town"),
    ("?sort=-town", .town, true, "Town", "descending", ""), ("?sort=project", .name, false, "Town", "none", ""),
    ("?sort=-project", .name, true, "Project", "descending", "?sort=project"),
    ("?sort=days", .town, false, "Project", "none", "?sort=project"),
])
func `A heading sorts the list, and the other way round the next time`(
    query: String, order: Wire.ProjectOrder, isReversed: Bool, column: String, direction: String, target: String
) async {
    let (browser, asked) = listing([project("Moor Park")], pageSize: 2)
    let list = await browser.get(path + query)
    #expect(asked.requests == [.init(order: order, isReversed: isReversed)])
    #expect(list.text.contains("aria-sort=\"\(direction)\"><a href=\"\(path)\(target)\">\(column)</a>"))
}

@Test func `A page within a list leads to the first, the one before and the next, sorted alike`() async {
    let (browser, _) = listing((1...5).map { project("Project \($0)") }, pageSize: 2)
    let list = await browser.get("\(path)?sort=project&page=2")
    #expect(list.words.contains("2 of 5 projects"))
    let pages = """
        aria-label="Pages"><a href="\(path)?sort=project">First page</a>\
        <a href="\(path)?sort=project&amp;page=-2" rel="prev">Previous page</a>\
        <a href="\(path)?sort=project&amp;page=4" rel="next">Next page</a></nav>
        """
    #expect(list.text.contains(pages))
}
