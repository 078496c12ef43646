import GatewayKit
import Messages

/// The workload of officers as a file: numbers without units, so that a spreadsheet can reckon with them.
enum OfficerFigures {
    static func csv(_ officers: [Wire.Officer]) -> CSVTable {
        CSVTable(
            [
                "staff_id", "name", "grade", "fte_percent", "team", "presence", "capacity_percent", "level", "points",
                "points_available", "cases", "red", "blue", "yellow", "green", "community", "custody",
                "allocated_in_7_days",
            ], rows: officers.map(row))
    }

    private static let bands: [Wire.ColourBand] = [.red, .blue, .yellow, .green]

    private static func row(_ officer: Wire.Officer) -> [String] {
        let load = officer.load
        let percent = load.level == .unavailable ? "" : "\(load.percentTenths / 10).\(load.percentTenths % 10)"
        return [
            officer.staffId, officer.name, officer.gradeName, "\(officer.ftePercent)", officer.team,
            officer.presence.wording, percent, load.level.wording, load.pointsHundredths.hundredthsPlain,
            load.availableHundredths.hundredthsPlain, "\(officer.cases)",
        ] + bands.map { band in "\(officer.cases(in: band))" }
            + [officer.communityCases, officer.custodyCases, officer.recentCases].map { "\($0)" }
    }
}

extension Wire.Officer {
    /// However they are weighed.
    fileprivate func cases(in band: Wire.ColourBand) -> UInt32 {
        lines.filter { $0.band == band }.reduce(0) { $0 + $1.cases }
    }
}

extension UInt32 {
    /// A number of hundredths for a machine: `1234.50`.
    fileprivate var hundredthsPlain: String { "\(self / 100).\(self % 100 < 10 ? "0" : "")\(self % 100)" }
}
