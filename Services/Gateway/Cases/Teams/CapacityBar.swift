import GatewayKit
import Messages

/// How full an officer or a team is: words first, and a bar that says the same again.
extension HTML {
    /// What is taken of what is available, as percent, level and bar; with `after`, what it would come to.
    mutating func capacityBar(now: Wire.Capacity, after: Wire.Capacity? = nil) {
        element("div", ["class": "capacity"]) { html in
            if after != nil { html.text("\(now.percentText) to ") }
            html.capacity(after ?? now)
            html.bar(now.percentTenths, after?.percentTenths ?? now.percentTenths)
        }
    }

    /// The same in words alone: where nothing is available the level says so, and what has no level has none.
    mutating func capacity(_ capacity: Wire.Capacity) {
        if capacity.level != .unavailable { text("\(capacity.percentText) ") }
        if let word = capacity.level.word { tag(word, colour: capacity.level.colour) }
    }

    /// What the parts of the bars below mean.
    mutating func capacityKey(withAfter: Bool = false) {
        element("p", ["class": "hint"]) { html in
            html.text("Each bar shows the points of the cases held as a share of the points available")
            html.text(withAfter ? ", the paler part what would be added" : "")
            html.text(". The two marks stand at 100% and 110%; a bar that reaches the end stands for 150% or more.")
        }
    }

    /// The bar alone, for eyes only: every number in it stands beside it in words.
    private mutating func bar(_ nowTenths: UInt32, _ afterTenths: UInt32) {
        let now = min(nowTenths, CapacityScale.endTenths)
        let after = min(afterTenths, CapacityScale.endTenths)
        element(
            "svg",
            [
                "class": "capacity-bar", "viewBox": "0 0 \(CapacityScale.endTenths) 16", "preserveAspectRatio": "none",
                "aria-hidden": "true", "focusable": "false",
            ]
        ) { html in
            html.rectangle("bar-track", x: 0, width: CapacityScale.endTenths)
            html.rectangle("bar-now", x: 0, width: now)
            if after > now { html.rectangle("bar-after", x: now, width: after - now) }
            if after < now { html.rectangle("bar-after", x: after, width: now - after) }
            for mark in CapacityScale.marksTenths { html.mark(x: mark) }
        }
    }
}

/// What a bar's length stands for, in tenths of a percent.
private enum CapacityScale {
    static let endTenths: UInt32 = 1_500
    /// Full, and as full as an officer should ever be.
    static let marksTenths: [UInt32] = [1_000, 1_100]
}

extension Wire.Capacity {
    /// `92.1%`, `95%`; where nothing is available there is no share of it.
    var percentText: String {
        if level == .unavailable { return "Nothing available" }
        let tenths = percentTenths % 10
        return Int(percentTenths / 10).grouped + (tenths == 0 ? "%" : ".\(tenths)%")
    }

    /// `92.1 of 100 points`.
    var pointsText: String { "\(pointsHundredths.hundredthsText) of \(availableHundredths.hundredthsText) points" }
}

extension UInt32 {
    /// A number of hundredths as people write it: `41.5`, `40`, `0.25`.
    var hundredthsText: String {
        let rest = self % 100
        let whole = Int(self / 100).grouped
        if rest == 0 { return whole }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
