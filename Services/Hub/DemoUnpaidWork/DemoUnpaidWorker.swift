import CivilCalendar
import Messages

/// Somebody with unpaid work to do, as the service tells of them.
struct DemoUnpaidWorker {
    var crn: String
    var eventNumber: UInt32
    var isWoman: Bool
    var town: String
    var sentencedOn: Day
    var minutesLeft: Int
    var isHeldByNPS = false
    /// Low 1, medium 2, high 3, very high 4; 0 where unknown.
    var riskOfSeriousHarm: UInt32 = 1
    var isEmployed = false
    var hasWeapons = false
    var hasRestrainingOrder = false
    var hasSexualOffence = false
    var hasChildConcern = false

    /// Streams of numbers of their own for each person and order, whatever list they stand in.
    func random(seed: UInt64, for purpose: SplitMix64.Purpose) -> SplitMix64 {
        let letter = crn.utf8.first.map(Int.init) ?? 0
        let number = letter * 1_000_000 + (Int(crn.dropFirst()) ?? 0)
        return SplitMix64(seed: seed, for: purpose, index: number * 100 + Int(eventNumber))
    }
}

extension DemoUnpaidWorker {
    /// Nil where the reply leaves out who it is about.
    init?(_ reply: Wire.ReadRequirementReply) {
        guard let summary = reply.summary, let known = reply.known, let day = Day(iso: summary.sentencedOn) else {
            return nil
        }
        self.init(
            crn: summary.crn, eventNumber: known.eventNumber, isWoman: known.sex == "F", town: summary.town,
            sentencedOn: day, minutesLeft: Int(summary.remainingMinutes), isHeldByNPS: summary.heldByNps,
            riskOfSeriousHarm: known.riskOfSeriousHarm, isEmployed: known.employment == "EMPLOYED",
            hasWeapons: known.weapons == "Y", hasRestrainingOrder: known.restrainingOrder == "Y",
            hasSexualOffence: known.flags.contains("SEX_OFFENDER"),
            hasChildConcern: known.flags.contains("CP_PLAN") || known.flags.contains("CHILD_CONCERN"))
    }
}
