import AllocationRules
import CivilCalendar
import Testing

/// June 2019: the 3rd is a Monday and no bank holiday follows before August.
struct ReallocationNeedTests {
    private typealias Recorded = (Reduction, recordedOn: Day)

    private static func away(
        _ from: String, _ until: String?, recorded: String? = nil, _ reason: ReductionReason = .sickness
    ) -> Recorded {
        (Reduction.of(reason, 100, from: from, until: until), recordedOn: day(recorded ?? from))
    }

    private static func need(_ absences: [Recorded], on today: String, endsOn: String? = nil) throws
        -> ReallocationNeed?
    {
        let officer = Officer.of(.po, endsOn: endsOn, reductions: absences.map(\.0))
        return try ReallocationNeed(officer: officer, absences: absences, on: day(today), .englandAndWales)
    }

    private static func knownOn(_ absences: [Recorded], on today: String) throws -> Day? {
        try need(absences, on: today)?.knownOn
    }

    @Test func `An officer who is there needs nothing`() throws {
        #expect(try Self.need([], on: "2019-06-03") == nil)
        #expect(try Self.need([Self.away("2019-05-01", "2019-05-31")], on: "2019-06-03") == nil)
        #expect(try Self.need([Self.away("2019-06-04", "2019-06-28")], on: "2019-06-03") == nil)
    }

    @Test func `Five business days away are borne, six are not`() throws {
        #expect(try Self.knownOn([Self.away("2019-06-03", "2019-06-07")], on: "2019-06-07") == nil)
        #expect(try Self.knownOn([Self.away("2019-06-03", "2019-06-09")], on: "2019-06-07") == nil)
        #expect(try Self.knownOn([Self.away("2019-06-03", "2019-06-10")], on: "2019-06-03") == day("2019-06-03"))
    }

    @Test func `Bank holidays do not count`() throws {
        #expect(try Self.knownOn([Self.away("2019-05-24", "2019-05-31")], on: "2019-05-31") == nil)
        #expect(try Self.knownOn([Self.away("2019-05-24", "2019-06-03")], on: "2019-05-31") == day("2019-05-24"))
    }

    @Test func `A long absence is known when it is recorded, and not before it begins`() throws {
        let late = Self.away("2019-06-03", "2019-06-28", recorded: "2019-06-12")
        #expect(try Self.knownOn([late], on: "2019-06-12") == day("2019-06-12"))
        let early = Self.away("2019-06-03", "2019-06-28", recorded: "2019-04-01")
        #expect(try Self.knownOn([early], on: "2019-06-03") == day("2019-06-03"))
    }

    @Test func `An absence without an end is known to be long on its sixth business day`() throws {
        let open = [Self.away("2019-06-03", nil)]
        #expect(try Self.knownOn(open, on: "2019-06-09") == nil)
        #expect(try Self.knownOn(open, on: "2019-06-10") == day("2019-06-10"))
        #expect(try Self.knownOn(open, on: "2019-08-01") == day("2019-06-10"))
        let late = [Self.away("2019-06-03", nil, recorded: "2019-06-20")]
        #expect(try Self.knownOn(late, on: "2019-06-20") == day("2019-06-20"))
        #expect(try Self.knownOn([Self.away("2019-06-01", nil)], on: "2019-06-30") == day("2019-06-10"))
    }

    @Test func `Absences on end count as one, over a weekend too`() throws {
        let week = Self.away("2019-06-03", "2019-06-07", .annualLeave)
        let monday = Self.away("2019-06-10", "2019-06-10")
        #expect(try Self.knownOn([week, monday], on: "2019-06-10") == day("2019-06-10"))
        #expect(try Self.knownOn([monday, week], on: "2019-06-10") == day("2019-06-10"))
        let tuesday = Self.away("2019-06-11", "2019-06-11")
        #expect(try Self.knownOn([week, tuesday], on: "2019-06-11") == nil)
    }

    @Test func `An absence that goes on without an end counts from where the first began`() throws {
        let days = [Self.away("2019-06-03", "2019-06-05"), Self.away("2019-06-06", nil, .longTermSickness)]
        #expect(try Self.knownOn(days, on: "2019-06-09") == nil)
        #expect(try Self.knownOn(days, on: "2019-06-10") == day("2019-06-10"))
    }

    @Test func `An absence to come on end makes the present one long when it is recorded`() throws {
        let days = [
            Self.away("2019-06-03", "2019-06-07"),
            Self.away("2019-06-10", "2019-06-14", recorded: "2019-06-05", .annualLeave),
        ]
        #expect(try Self.knownOn(days, on: "2019-06-05") == day("2019-06-05"))
    }

    @Test func `One absence inside another changes nothing`() throws {
        let days = [
            Self.away("2019-06-03", "2019-06-28", .annualLeave),
            Self.away("2019-06-05", "2019-06-06", recorded: "2019-06-20"),
        ]
        #expect(try Self.knownOn(days, on: "2019-06-27") == day("2019-06-03"))
    }

    @Test func `Only absences count, not what leaves an officer some time`() throws {
        let union = Reduction.of(.tradeUnion, 50)
        #expect(try Self.need([(union, recordedOn: day("2019-01-01"))], on: "2019-06-03") == nil)
    }

    @Test func `Leaving is known on the last day, and needs it from the next`() throws {
        #expect(try Self.need([], on: "2019-06-07", endsOn: "2019-06-07") == nil)
        let need = try Self.need([], on: "2019-06-08", endsOn: "2019-06-07")
        #expect(need == ReallocationNeed(cause: .left, knownOn: day("2019-06-07")))
    }

    @Test func `Whoever left during an absence has left`() throws {
        let need = try Self.need([Self.away("2019-05-01", nil)], on: "2019-06-08", endsOn: "2019-06-07")
        #expect(need?.cause == .left)
    }

    @Test func `The cause names the absence that is in force`() throws {
        let days = [Self.away("2019-06-03", "2019-06-07"), Self.away("2019-06-10", nil, .maternityOrAdoption)]
        #expect(try Self.need(days, on: "2019-06-10")?.cause == .absent(ReductionReason.maternityOrAdoption.name))
    }

    @Test func `An absence from outside the known bank holidays is a fault`() {
        #expect(throws: WorkingDaysFault.dayOutsideYears(day("2009-12-31"), 2014...2028)) {
            try Self.need([Self.away("2010-01-01", nil)], on: "2019-06-03")
        }
    }

    @Test(arguments: [
        (ColourBand?.none, false, "2019-06-10"), (.green, false, "2019-06-10"), (.yellow, false, "2019-06-10"),
        (.blue, false, "2019-06-05"), (.red, false, "2019-06-05"), (nil, true, "2019-06-05"),
        (.green, true, "2019-06-05"),
    ])
    func `Red, Blue and what is put to the NPS go to somebody else within two business days, others within five`(
        band: ColourBand?, isEscalated: Bool, due: String
    ) throws {
        let dueOn = try ReallocationNeed.dueOn(
            knownOn: day("2019-06-03"), band: band, isEscalated: isEscalated, workingDays: .englandAndWales)
        #expect(dueOn == day(due))
    }
}
