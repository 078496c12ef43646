import GatewayKit
import Messages

extension Wire.ReadSessionReply {
    /// What a day is like with so many booked above the places: `Somebody is sent home on about 1 day in 9 (11%); 0.8
    /// places stay empty.` Nil for a figure of which nothing is told.
    func outlook(overBooking: UInt32) -> String? {
        let place = Int(overBooking)
        guard sendHomePercents.indices.contains(place) else { return nil }
        let empty = emptyPlaces.indices.contains(place) ? [emptyPlaces[place].emptyPlacesText] : []
        return ([sendHomePercents[place].sentHomeText] + empty).joined(separator: "; ").ended
    }

    /// `7.2 of 11 booked`
    var expectedText: String { "\(expected.tenthsText) of \(summary?.booked ?? 0) booked" }
}

extension Double {
    /// How often somebody is sent home, of a chance in percent.
    fileprivate var sentHomeText: String {
        let percent = max(0, min(100, self))
        guard percent >= 0.05 else { return "Nobody is likely to be sent home" }
        return "Somebody is sent home on \(percent.daysText) (\(percent.percentText))"
    }

    /// How many days in how many, of a percent above 0.
    private var daysText: String {
        guard self < 95 else { return "nearly every day" }
        guard self > 37.5 else { return "about 1 day in \(roundedToTwoDigits(100 / self).grouped)" }
        let tenths = Int((self / 10).rounded())
        return tenths == 5 ? "about 1 day in 2" : "about \(tenths) days in 10"
    }

    /// Such as 43, 120 or 2,000; whoever reads it knows it to be no more exact.
    private func roundedToTwoDigits(_ number: Double) -> Int {
        let step = number < 100 ? 1.0 : number < 1_000 ? 10 : 100
        return Int((number / step).rounded() * step)
    }

    /// `12%`; below 10 with tenths, as in `0.4%`.
    private var percentText: String { self < 9.95 ? "\(tenthsText)%" : "\(Int(rounded()))%" }

    fileprivate var emptyPlacesText: String {
        switch tenthsText {
        case "0": "no place stays empty"
        case "1": "1 place stays empty"
        case let tenths: "\(tenths) places stay empty"
        }
    }

    /// Not below 0, with tenths where there are any: `0.8`, `7`.
    fileprivate var tenthsText: String {
        let tenths = Int((max(0, min(1_000_000, self)) * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
