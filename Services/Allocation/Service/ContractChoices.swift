import AllocationRules
import Commands
import Messages

// Which enum of the contract lists the values of which of the rules, by the same numbers.

extension AllocationReason: ContractChoice { package typealias Contract = Wire.AllocationReason }
extension CapacityLevel: ContractChoice { package typealias Contract = Wire.CapacityLevel }
extension Circumstance: ContractChoice { package typealias Contract = Wire.Circumstance }
extension ColourBand: ContractChoice { package typealias Contract = Wire.ColourBand }
extension CoverRole: ContractChoice { package typealias Contract = Wire.CoverRole }
extension Eligibility.Verdict: ContractChoice { package typealias Contract = Wire.EligibilityVerdict }
extension EscalationGround: ContractChoice { package typealias Contract = Wire.EscalationGround }
extension OfficerPreference: ContractChoice { package typealias Contract = Wire.OfficerPreference }
extension RiskOfSeriousHarm: ContractChoice { package typealias Contract = Wire.RiskOfSeriousHarm }
extension TransferDirection: ContractChoice { package typealias Contract = Wire.TransferDirection }
extension TransferParty: ContractChoice { package typealias Contract = Wire.TransferParty }
extension TransferState: ContractChoice { package typealias Contract = Wire.TransferState }
