import Commands
import Messages
import SupervisionRules

// Which enum of the contract lists the values of which of the rules, by the same numbers.

extension Decider: ContractChoice { package typealias Contract = Wire.Decider }
extension Evidence: ContractChoice { package typealias Contract = Wire.Evidence }
extension Excuse: ContractChoice { package typealias Contract = Wire.Outcome }
extension FailureClock: ContractChoice { package typealias Contract = Wire.FailureClockKind }
extension FailureOutcome: ContractChoice { package typealias Contract = Wire.Outcome }
extension FailureState: ContractChoice { package typealias Contract = Wire.FailureState }
extension FailureStep: ContractChoice { package typealias Contract = Wire.FailureStep }
extension Regime: ContractChoice { package typealias Contract = Wire.Regime }
extension SentenceKind: ContractChoice { package typealias Contract = Wire.SentenceType }
extension WarningChannel: ContractChoice { package typealias Contract = Wire.WarningChannel }
