import GatewayKit
import Messages

/// A colour band, as a word and a colour.
enum Band: String, CaseIterable {
    case green, yellow, blue, red

    init?(_ wire: Wire.ColourBand) {
        switch wire {
        case .green: self = .green
        case .yellow: self = .yellow
        case .blue: self = .blue
        case .red: self = .red
        case .unspecified, .unrecognized: return nil
        }
    }

    var wire: Wire.ColourBand {
        switch self {
        case .green: .green
        case .yellow: .yellow
        case .blue: .blue
        case .red: .red
        }
    }

    var word: String {
        switch self {
        case .green: "Green"
        case .yellow: "Yellow"
        case .blue: "Blue"
        case .red: "Red"
        }
    }

    var colour: HTML.TagColour {
        switch self {
        case .green: .green
        case .yellow: .yellow
        case .blue: .blue
        case .red: .red
        }
    }
}
