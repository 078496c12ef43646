import CivilCalendar
import Commands
import Messages
import UnpaidWorkRules

// Which enum of the contract lists the values of which of the rules, by the same numbers.

extension AdjustmentReason: ContractChoice { package typealias Contract = Wire.AdjustmentReason }
extension AssessmentQuestion: ContractChoice { package typealias Contract = Wire.AssessmentQuestion }
extension AssessmentSource: ContractChoice { package typealias Contract = Wire.AssessmentSource }
extension CompetenceKind: ContractChoice { package typealias Contract = Wire.CompetenceKind }
extension Fitness: ContractChoice { package typealias Contract = Wire.Fitness }
extension Frequency: ContractChoice { package typealias Contract = Wire.Frequency }
extension OrderRelation: ContractChoice { package typealias Contract = Wire.OrderRelation }
extension Outcome: ContractChoice { package typealias Contract = Wire.Outcome }
extension ProjectType: ContractChoice { package typealias Contract = Wire.ProjectType }
extension ScheduleTrigger: ContractChoice { package typealias Contract = Wire.Trigger }
extension StandDownCause: ContractChoice { package typealias Contract = Wire.StandDownCause }
extension Suitability.Verdict: ContractChoice { package typealias Contract = Wire.SuitabilityVerdict }
extension TriState: ContractChoice { package typealias Contract = Wire.Known }
extension Weekday: ContractChoice { package typealias Contract = Wire.Weekday }
