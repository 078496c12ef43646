/// A county's local delivery units, which cover for each other; the raw value is the county's name.
package enum Cluster: String, Sendable, CaseIterable {
    case cumbria = "Cumbria"
    case lancashire = "Lancashire"

    /// By the town that a site's name begins with: `Kendal NC`. What is not in Cumbria is in Lancashire.
    package init(site: String) {
        let town = site.split(separator: " ").first.map(String.init) ?? ""
        self = Self.cumbrianTowns.contains(town) ? .cumbria : .lancashire
    }

    private static let cumbrianTowns: Set<String> = ["Barrow", "Carlisle", "Kendal", "Penrith", "Workington"]

    package var name: String { rawValue }
}
