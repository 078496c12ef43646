/// A part of the service that people are led to; each audience's module says which it has.
package struct Destination: Sendable, Hashable {
    package let path: String
    package let label: String
    /// What somebody does there, in one sentence.
    package let purpose: String

    package init(_ path: String, _ label: String, _ purpose: String) {
        self.path = path
        self.label = label
        self.purpose = purpose
    }

    package static let home = Destination("/", "Home", "Go back to the start.")
}
