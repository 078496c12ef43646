import CivilCalendar

/// A team manager as the staff list has them, and whether they are there on the day.
package struct TeamManager: Sendable, Hashable {
    package let id: String
    package let name: String
    package let site: String
    package let presence: Presence

    package init(id: String, name: String, site: String, presence: Presence) {
        self.id = id
        self.name = name
        self.site = site
        self.presence = presence
    }
}

extension TeamManager {
    var isPresent: Bool { presence == .present }

    var isOnTheStaff: Bool {
        switch presence {
        case .present, .absent: true
        case .left, .notStarted: false
        }
    }

    /// Why they are absent is nobody's business here.
    var absence: String {
        switch presence {
        case .present: "\(name) is there"
        case .absent(_, nil): "\(name) is absent"
        case .absent(_, let until?): "\(name) is absent until \(until.inWords)"
        case .left: "\(name) has left"
        case .notStarted(let day): "\(name) starts on \(day.inWords)"
        }
    }
}
