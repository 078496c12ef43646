import Messages

extension Wire.StaffMember {
    /// A man of the Preston team, in post for years, full time, trained and present, but for what a test says.
    package static func of(
        _ grade: String, _ staffID: String, site: String = "Preston LMC", _ change: (inout Wire.StaffMember) -> Void
    ) -> Wire.StaffMember {
        var member = Wire.StaffMember(
            staffId: staffID, surname: "Fell", forenames: "Chris", sex: "M", grade: grade, ftePercent: 100, site: site,
            startedOn: "2012-04-02", training: ["RISK:2021-03-31", "DA:2021-03-31", "CHILD_PROTECTION:2021-03-31"])
        change(&member)
        return member
    }

    package static func po(
        _ staffID: String, site: String = "Preston LMC", _ change: (inout Wire.StaffMember) -> Void = { _ in }
    ) -> Wire.StaffMember { .of("PO", staffID, site: site, change) }

    package static func pso(
        _ staffID: String, site: String = "Preston LMC", _ change: (inout Wire.StaffMember) -> Void = { _ in }
    ) -> Wire.StaffMember { .of("PSO", staffID, site: site, change) }

    package static func trainee(
        _ staffID: String, _ change: (inout Wire.StaffMember) -> Void = { _ in }
    ) -> Wire.StaffMember { .of("PQIP", staffID, change) }

    package static func hubOfficer(
        _ staffID: String, _ change: (inout Wire.StaffMember) -> Void = { _ in }
    ) -> Wire.StaffMember { .of("HUB_RO", staffID, site: "Preston Hub", change) }

    package static func teamManager(
        _ staffID: String, site: String = "Preston LMC", _ change: (inout Wire.StaffMember) -> Void = { _ in }
    ) -> Wire.StaffMember { .of("TEAM_MANAGER", staffID, site: site, change) }
}

extension Wire.SiteEntry {
    /// The Hub, two teams in Lancashire, one in Cumbria, and a place without a team.
    package static let some: [Wire.SiteEntry] = [
        .init(name: "Preston Hub", type: "HUB", town: "Preston"),
        .init(name: "Preston LMC", type: "LMC", town: "Preston"),
        .init(name: "Blackpool LMC", type: "LMC", town: "Blackpool"),
        .init(name: "Kendal NC", type: "NC", town: "Kendal"),
        .init(name: "Colne reporting centre", type: "REPORTING_CENTRE", town: "Colne"),
    ]
}

extension Wire.ReceivedCase {
    /// Received with the harm and the score that give the band by themselves.
    package static func banded(
        _ band: Wire.ColourBand, _ crn: String = "X123456", _ change: (inout Wire.ReceivedCase) -> Void = { _ in }
    ) -> Wire.ReceivedCase {
        .of(crn) {
            switch band {
            case .yellow: $0.ogrs3 = "60"
            case .blue: ($0.rosh, $0.ogrs3) = ("MEDIUM", "60")
            case .red: $0.ogrs3 = "95"
            default: break
            }
            change(&$0)
        }
    }
}

extension Wire.ReceivedCase {
    /// Unpaid work and nothing else.
    package mutating func standAlone() { requirements = "UPW:80h" }

    /// A sentence served in prison until the day.
    package mutating func serveUntil(_ day: String) {
        (sentenceType, prison, requirements, releaseOn) = ("CUSTODY", "HMP Preston", "", day)
    }
}
