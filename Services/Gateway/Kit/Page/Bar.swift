package extension HTML {
    /// A bar for eyes only: every number in it stands beside it in words.
    ///
    /// - Parameters:
    ///   - done: of `total`; what is above it does not show.
    ///   - mark: a place on the bar, in the same units.
    mutating func shareBar(_ done: UInt32, of total: UInt32, mark: UInt32? = nil) {
        let end = max(1, total)
        element(
            "svg",
            [
                "class": "capacity-bar", "viewBox": "0 0 \(Self.barWidth) 16", "preserveAspectRatio": "none",
                "aria-hidden": "true", "focusable": "false",
            ]
        ) { html in
            html.rectangle("bar-track", x: 0, width: Self.barWidth)
            html.rectangle("bar-now", x: 0, width: Self.barPlace(done, end))
            if let mark { html.mark(x: max(4, Self.barPlace(mark, end))) }
        }
    }

    private static let barWidth: UInt32 = 1_000

    private static func barPlace(_ part: UInt32, _ whole: UInt32) -> UInt32 {
        UInt32(UInt64(min(part, whole)) * UInt64(barWidth) / UInt64(whole))
    }

    /// A part of a bar, in the units of its view box.
    mutating func rectangle(_ name: String, x: UInt32, width: UInt32) {
        element("rect", ["class": name, "x": "\(x)", "y": "3", "width": "\(width)", "height": "10"]) { _ in }
    }

    mutating func mark(x: UInt32) {
        element("rect", ["class": "bar-mark", "x": "\(x - 4)", "y": "0", "width": "8", "height": "16"]) { _ in }
    }
}
