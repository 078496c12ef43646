import AllocationRules
import CivilCalendar
import Testing

struct TeamCoverTests {
    private static let cumbria = ["Barrow NC", "Carlisle LMC", "Kendal NC", "Workington NC"]
    private static let away = Presence.absent(.longTermSickness, until: day("2019-06-10"))

    private static func manager(_ id: String, _ name: String, _ site: String, _ presence: Presence = .present)
        -> TeamManager
    {
        TeamManager(id: id, name: name, site: site, presence: presence)
    }

    private static func megan(_ presence: Presence) -> TeamManager {
        manager("M1", "Megan Fisher", "Kendal NC", presence)
    }
    private static func beth(_ presence: Presence = .present) -> TeamManager {
        manager("M2", "Beth McGuinness", "Carlisle LMC", presence)
    }
    private static func declan(_ presence: Presence = .present) -> TeamManager {
        manager("M3", "Declan Sharples", "Preston LMC", presence)
    }

    private static func entry(
        _ role: CoverRole, _ id: String, team: String = "Kendal NC", from: String = "2019-01-01", until: String? = nil
    ) -> CoverEntry {
        CoverEntry(team: team, role: role, staffID: id, from: day(from), until: until.map(day))
    }

    private static func cover(_ managers: [TeamManager], _ entries: [CoverEntry] = []) -> TeamCover {
        TeamCover(team: "Kendal NC", cluster: cumbria, entries: entries, managers: managers, on: today)
    }

    @Test func `Without entries the team's managers of the staff list manage it, by name`() {
        let alice = Self.manager("M9", "Alice Airey", "Kendal NC")
        let cover = Self.cover([Self.megan(.present), Self.beth(), alice])
        #expect(cover.acting.map(\.manager.id) == ["M9", "M1"])
        #expect(cover.first == alice)
        #expect(cover.sentences == ["Alice Airey manages the team.", "Megan Fisher manages the team."])
    }

    @Test func `An entry names the manager instead of the staff list`() {
        let cover = Self.cover([Self.megan(.present), Self.beth()], [Self.entry(.manager, "M2")])
        #expect(cover.sentences == ["Beth McGuinness manages the team."])
        #expect(cover.first?.id == "M2")
    }

    @Test func `The deputy acts while the manager is away, and it is not said why`() {
        let entries = [Self.entry(.deputy, "M3"), Self.entry(.dutyManager, "M2", team: "")]
        let cover = Self.cover([Self.megan(Self.away), Self.beth(), Self.declan()], entries)
        #expect(cover.sentences == ["Megan Fisher is absent until 10 June 2019: Declan Sharples deputises."])
        #expect(cover.acting.count == 1)
    }

    @Test func `With the manager there the deputy does not act`() {
        let cover = Self.cover([Self.megan(.present), Self.declan()], [Self.entry(.deputy, "M3")])
        #expect(cover.acting.map(\.manager.id) == ["M1"])
    }

    @Test func `The team's other managers come before the duty manager`() {
        let alice = Self.manager("M9", "Alice Airey", "Kendal NC", .absent(.annualLeave, until: nil))
        let entries = [Self.entry(.manager, "M9"), Self.entry(.dutyManager, "M2", team: "Cumbria")]
        #expect(
            Self.cover([alice, Self.megan(.present), Self.beth()], entries).sentences
                == ["Alice Airey is absent: Megan Fisher manages the team."])
    }

    @Test(arguments: ["", "Cumbria", "Kendal NC"])
    func `The duty manager of the cluster or of the team acts when these are away`(team: String) {
        let entries = [Self.entry(.deputy, "M3"), Self.entry(.dutyManager, "M2", team: team)]
        let cover = Self.cover([Self.megan(Self.away), Self.beth(), Self.declan(.left(day("2019-05-31")))], entries)
        #expect(
            cover.sentences == [
                "Megan Fisher is absent until 10 June 2019, Declan Sharples has left: "
                    + "Beth McGuinness is the duty manager."
            ])
    }

    @Test func `Entries of other teams and clusters, and about strangers, do not count`() {
        let entries = [
            Self.entry(.deputy, "M2", team: "Barrow NC"), Self.entry(.dutyManager, "M3", team: ""),
            Self.entry(.dutyManager, "M3", team: "Lancashire"), Self.entry(.deputy, "M77"),
        ]
        let cover = Self.cover([Self.megan(Self.away), Self.beth(), Self.declan()], entries)
        #expect(
            cover.sentences == [
                "Megan Fisher is absent until 10 June 2019: "
                    + "any manager of the cluster may act, Beth McGuinness of Carlisle LMC first."
            ])
        #expect(cover.acting.map(\.manager.id) == ["M2"])
    }

    @Test(arguments: [
        ("2019-06-03", String?.none, true), ("2019-06-04", nil, false), ("2019-01-01", "2019-06-03", true),
        ("2019-01-01", "2019-06-02", false),
    ])
    func `An entry is in force from its first day to its last`(from: String, until: String?, counts: Bool) {
        let entry = Self.entry(.manager, "M2", from: from, until: until)
        #expect(entry.isInForce(on: today) == counts)
        #expect(Self.cover([Self.megan(.present), Self.beth()], [entry]).first?.id == (counts ? "M2" : "M1"))
    }

    @Test func `Where the cluster has nobody, any manager of the area acts`() {
        let cover = Self.cover([Self.megan(Self.away), Self.beth(Self.away), Self.declan()])
        #expect(cover.first?.id == "M3")
        #expect(
            cover.sentences == [
                "Megan Fisher is absent until 10 June 2019: "
                    + "any manager of the area may act, Declan Sharples of Preston LMC first."
            ])
    }

    @Test(arguments: [Presence.left(day("2019-05-31")), .notStarted(day("2019-07-01"))])
    func `A team whose managers have left or not started has nobody named`(presence: Presence) {
        let cover = Self.cover([Self.megan(presence), Self.beth()])
        #expect(
            cover.sentences == [
                "Nobody is named for the team: any manager of the cluster may act, "
                    + "Beth McGuinness of Carlisle LMC first."
            ])
    }

    @Test(arguments: [[], [megan(away), beth(.notStarted(day("2019-06-04")))]])
    func `Only where every manager of the area is away does nobody act, and it says what then`(
        managers: [TeamManager]
    ) {
        let cover = Self.cover(managers)
        #expect(cover.first == nil)
        #expect(cover.acting.isEmpty)
        #expect(cover.sentences == ["All managers of the area are away: any team manager's account may act."])
    }

    @Test(
        arguments: [
            ("Carlisle LMC", .cumbria), ("Kendal NC", .cumbria), ("Workington NC", .cumbria), ("Barrow NC", .cumbria),
            ("Penrith", .cumbria), ("Accrington LMC", .lancashire), ("Blackpool LMC", .lancashire),
            ("Preston Hub", .lancashire), ("Lancaster NC", .lancashire), ("", .lancashire),
        ] as [(String, Cluster)])
    func `Sites lie in two county clusters`(site: String, cluster: Cluster) {
        #expect(Cluster(site: site) == cluster)
        #expect(Cluster(rawValue: cluster.name) == cluster)
    }
}
