/// An enum of the contract: named values, the first of them `unspecified`, and whatever number else arrives.
package protocol ContractEnum: CaseIterable, Hashable, Sendable {
    init(rawValue: Int32)
    var rawValue: Int32 { get }
}
