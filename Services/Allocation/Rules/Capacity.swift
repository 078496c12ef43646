import CivilCalendar

/// What an officer holds, beside what the officer is there for.
package struct Capacity: Sendable, Hashable {
    package let points: WorkloadPoints
    /// The grade's target, for the officer's hours, less the reductions in force; cut to hundredths.
    package let available: WorkloadPoints
    /// What makes up `available`, a sentence each.
    package let sentences: [String]

    /// In tenths of a percent: from here on the officer is full.
    package static let warnTenths = 1000
    /// In tenths of a percent: above it a case is given for a reason only.
    package static let refuseTenths = 1100

    package init(_ officer: Officer, _ workload: Workload, on day: Day) {
        let tariff = WorkloadTariff.inForce(on: day)
        let availability = Availability(officer, target: tariff.target(officer.grade), on: day)
        points = workload.points(tariff)
        available = availability.points
        sentences = availability.sentences
    }

    private init(points: WorkloadPoints, of capacity: Capacity) {
        self.points = points
        available = capacity.available
        sentences = capacity.sentences
    }

    /// Rounded half up; nil where nothing is available.
    package var percentTenths: Int? {
        let whole = available.hundredths
        return whole > 0 ? (2 * points.hundredths * 1000 + whole) / (2 * whole) : nil
    }

    package var level: CapacityLevel {
        if available == .zero {
            .unavailable
        } else if isAbove(Self.refuseTenths) {
            .over
        } else {
            points.hundredths * 1000 < Self.warnTenths * available.hundredths ? .withinTarget : .full
        }
    }

    /// Exactly, not as rounded for people; without anything available, always.
    package func isAbove(_ tenths: Int) -> Bool { points.hundredths * 1000 > tenths * available.hundredths }

    /// The same officer with more to do.
    package func after(adding more: WorkloadPoints) -> Capacity { Capacity(points: points + more, of: self) }
}

/// How full an officer is; numbered as in the contract.
package enum CapacityLevel: Int, Sendable, CaseIterable {
    /// Below 100 %.
    case withinTarget = 1
    /// 100 to 110 %.
    case full
    /// Above 110 %.
    case over
    /// Nothing is available: there is no percentage.
    case unavailable
}

extension Int {
    /// Tenths of a percent as people read them: 1104 is `110.4%`, 1100 `110%`.
    package var asPercentTenths: String { "\(self / 10)\(self % 10 == 0 ? "" : ".\(self % 10)")%" }
}
