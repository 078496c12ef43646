import CivilCalendar

/// Who acts for a team on a day, and why: somebody, as long as any manager of the area is there.
///
/// The manager as entered, the deputy, the team's managers on the staff list, the duty manager, any manager of the
/// cluster, then any of the area: whoever is there of the first of these that has somebody there.
package struct TeamCover: Sendable {
    package let acting: [(manager: TeamManager, sentence: String)]
    /// In plain English, for people: who acts and who is away, without the reason of an absence.
    package let sentences: [String]

    package var first: TeamManager? { acting.first?.manager }

    /// - Parameters:
    ///   - team: its site.
    ///   - cluster: the sites of the team's cluster.
    ///   - entries: those not in force, of other teams and about people who are not among the managers do not count.
    ///   - managers: of the whole area, present or not on the day.
    package init(team: String, cluster: [String], entries: [CoverEntry], managers: [TeamManager], on day: Day) {
        let roll = Roll(
            team: team, cluster: Set(cluster), entries: entries.filter { $0.isInForce(on: day) },
            managers: managers.sorted { ($0.name, $0.id) < ($1.name, $1.id) })
        let named = roll.named
        let place = named.firstIndex { $0.people.contains(where: \.isPresent) }
        let asked = named[...(place ?? named.count - 1)].flatMap(\.people)
        let away = asked.filter { !$0.isPresent }.unique.map(\.absence).joined(separator: ", ")
        if let place {
            let clause = named[place].role.clause
            acting = named[place].people.filter(\.isPresent).enumerated().map { index, manager in
                (manager, (index == 0 && !away.isEmpty ? away + ": " : "") + "\(manager.name) \(clause).")
            }
            sentences = acting.map(\.sentence)
        } else {
            (acting, sentences) = roll.standIns(away.isEmpty ? "Nobody is named for the team" : away)
        }
    }
}

/// The entries that are in force and the area's managers by name.
private struct Roll {
    let team: String
    let cluster: Set<String>
    let entries: [CoverEntry]
    let managers: [TeamManager]

    /// In the order in which they are asked.
    var named: [(role: CoverRole, people: [TeamManager])] {
        [
            (.manager, people(.manager)), (.deputy, people(.deputy)),
            (.manager, listed), (.dutyManager, people(.dutyManager)),
        ]
    }

    /// The team's managers as the staff list has them; whoever has left or not started is none.
    private var listed: [TeamManager] { managers.filter { $0.site == team && $0.isOnTheStaff } }

    private func people(_ role: CoverRole) -> [TeamManager] {
        let entered = managers.filter { manager in
            entries.contains { $0.role == role && $0.staffID == manager.id && concerns(manager, $0) }
        }
        return role == .manager && entered.isEmpty ? listed : entered
    }

    private func concerns(_ manager: TeamManager, _ entry: CoverEntry) -> Bool {
        entry.team.isEmpty
            ? cluster.contains(manager.site) : entry.team == team || entry.team == Cluster(site: team).name
    }

    /// Any manager who is there: of the cluster, or of the area where the cluster has none.
    func standIns(_ why: String) -> ([(manager: TeamManager, sentence: String)], [String]) {
        let present = managers.filter(\.isPresent)
        let near = present.filter { cluster.contains($0.site) }
        let people = near.isEmpty ? present : near
        guard let first = people.first else {
            return ([], ["All managers of the area are away: any team manager's account may act."])
        }
        let reach = near.isEmpty ? "area" : "cluster"
        let sentence = "\(why): any manager of the \(reach) may act, \(first.name) of \(first.site) first."
        return (people.map { ($0, sentence) }, [sentence])
    }
}

extension [TeamManager] {
    /// Each once, at the first place.
    fileprivate var unique: [TeamManager] {
        var seen: Set<String> = []
        return filter { seen.insert($0.id).inserted }
    }
}
