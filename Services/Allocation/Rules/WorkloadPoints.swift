/// How much work something is, in hundredths of a point.
package struct WorkloadPoints: Sendable, Hashable {
    package let hundredths: Int

    package init(hundredths: Int) {
        self.hundredths = hundredths
    }

    package static let zero = WorkloadPoints(hundredths: 0)

    package static func + (left: WorkloadPoints, right: WorkloadPoints) -> WorkloadPoints {
        WorkloadPoints(hundredths: left.hundredths + right.hundredths)
    }

    package static func - (left: WorkloadPoints, right: WorkloadPoints) -> WorkloadPoints {
        WorkloadPoints(hundredths: left.hundredths - right.hundredths)
    }

    package static func * (points: WorkloadPoints, times: Int) -> WorkloadPoints {
        WorkloadPoints(hundredths: points.hundredths * times)
    }

    /// In plain decimal, without zeros at the end: `12.6`, `0.38`, `60`.
    package var text: String {
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "\(hundredths < 0 ? "-" : "")\(whole)\(decimals)"
    }
}

extension WorkloadPoints: Comparable {
    package static func < (left: WorkloadPoints, right: WorkloadPoints) -> Bool { left.hundredths < right.hundredths }
}

extension WorkloadPoints: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    package init(integerLiteral points: Int) {
        self.init(hundredths: points * 100)
    }

    /// For figures of two decimals at most, as the tariff's are.
    package init(floatLiteral points: Double) {
        self.init(hundredths: Int((points * 100).rounded()))
    }
}
