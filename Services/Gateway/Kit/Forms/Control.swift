/// One kind of field: how what it holds is read, checked and shown. A fieldset of another kind is another `Control`.
package protocol Control {
    /// What it holds, kept as it was typed.
    associatedtype Entry

    /// What a form that was sent has under this name.
    func read(_ name: String, _ form: Form) -> Entry

    func isEmpty(_ entry: Entry) -> Bool

    /// What is said of an empty one that must be filled in.
    func missing(_ label: String) -> String

    /// What is wrong with an entry that is not empty, at the id of the control that is at fault.
    func fault(in entry: Entry, _ id: String, _ label: String) -> FieldError?

    /// The id of the control to which a fault of the whole field leads.
    func target(_ id: String) -> String

    func write(_ entry: Entry, _ said: FieldWords, _ errors: [FieldError], _ html: inout HTML)

    /// What was typed, to be copied where it could not be stored; nil for what is chosen.
    func typed(_ entry: Entry) -> String?
}

package extension Control {
    func missing(_ label: String) -> String { "Enter \(label.lowercasedFirst)" }

    func fault(in entry: Entry, _ id: String, _ label: String) -> FieldError? { nil }

    func target(_ id: String) -> String { id }

    func typed(_ entry: Entry) -> String? { nil }
}

/// What is said of a field, whatever its kind.
package struct FieldWords {
    /// As the request's field is named: `completeBy`.
    package let name: String
    /// What a service's violation calls it: the same, or other names.
    package let paths: [String]
    package let label: String
    package let hint: String?
    package let need: Need
    /// What is wrong with it beside others, where something is.
    package let fault: String?

    /// The control's name and id: `complete-by`.
    package let id: String

    package init(_ name: String, at paths: [String], _ label: String, hint: String?, _ need: Need, fault: String? = nil)
    {
        self.name = name
        self.paths = paths.isEmpty ? [name] : paths
        self.label = label
        self.hint = hint
        self.need = need
        self.fault = fault
        id = name.hyphenated
    }

    /// The field as the page shows it.
    package func field(_ errors: [FieldError], unit: String? = nil) -> Field {
        Field(id, label: shownLabel(unit: unit), hint: hint, errors: errors)
    }

    /// `Break, in minutes (optional)`
    package func shownLabel(unit: String? = nil) -> String {
        label + (unit.map { ", in \($0)" } ?? "") + (need.isSaid ? " (optional)" : "")
    }
}

extension String {
    /// `completeBy` as `complete-by`.
    fileprivate var hyphenated: String {
        guard utf8.contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) else { return self }
        return String(
            decoding: utf8.flatMap { byte in
                UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? [UInt8(ascii: "-"), byte | 0x20] : [byte]
            }, as: UTF8.self)
    }
}
