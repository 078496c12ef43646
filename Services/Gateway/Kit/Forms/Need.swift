/// Whether a field must be filled in, and what is said where it is not.
package struct Need {
    package let isNeeded: Bool
    /// Nil for the words that the field's label gives.
    package let fault: String?
    /// Whether the label says that the field may be left empty.
    package let isSaid: Bool
    /// Whether it is shown at all; one with a fault always is.
    package var isAsked = true

    /// It may be left empty, and its label says so.
    package static let optional = Need(isNeeded: false, fault: nil, isSaid: true)
    /// It may be left empty; its words make that clear.
    package static let open = Need(isNeeded: false, fault: nil, isSaid: false)
    /// It must be filled in: "Enter" or "Select", and the label.
    package static let needed = Need(isNeeded: true, fault: nil, isSaid: false)

    package static func needed(_ fault: String) -> Need { Need(isNeeded: true, fault: fault, isSaid: false) }

    /// It may be left empty, as its label says, unless this holds.
    package static func optional(unless isNeeded: Bool, _ fault: String) -> Need {
        Need(isNeeded: isNeeded, fault: fault, isSaid: true)
    }

    /// It must be filled in where this holds, which depends on other fields.
    package static func when(_ isNeeded: Bool, _ fault: String? = nil) -> Need {
        Need(isNeeded: isNeeded, fault: fault, isSaid: false)
    }

    /// It must be filled in where this holds, and is not shown where it does not.
    package static func asked(_ isAsked: Bool, _ fault: String? = nil) -> Need {
        Need(isNeeded: isAsked, fault: fault, isSaid: false, isAsked: isAsked)
    }
}
