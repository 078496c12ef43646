/// Who holds a person; the raw value is the extract's code.
package enum Holder: String, Sendable, CaseIterable {
    case crc = "CRC"
    /// The provider delivers the unpaid work and nothing else.
    case nps = "NPS"
}
