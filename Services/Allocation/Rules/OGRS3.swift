/// A score on the Offender Group Reconviction Scale, version 3: the chance of proven reoffending, 0 to 100 percent.
package struct OGRS3: Sendable, Hashable {
    package static let limits = 0...100

    package let percent: Int

    /// Nil outside 0 to 100.
    package init?(_ percent: Int) {
        guard Self.limits ~= percent else { return nil }
        self.percent = percent
    }
}
