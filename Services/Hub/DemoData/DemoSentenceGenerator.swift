import CivilCalendar

/// Invents sentences that are still running on a day.
struct DemoSentenceGenerator {
    /// The day that the stock is of.
    let day: Day
    private let calendar = WorkingDays.englandAndWales
    /// The business days of the last week, whose rows nobody holds yet.
    private let lastWeek: [Day]

    /// How many days before the day a row is of the last week.
    static let lastWeekDays = 0...7
    /// From here on back, rows have an officer.
    private static let heldFromDays = lastWeekDays.upperBound + 1

    init(day: Day) throws(WorkingDaysFault) {
        self.day = day
        var lastWeek: [Day] = []
        for days in Self.lastWeekDays {
            let candidate = day.advanced(by: -days)!
            if try calendar.isBusinessDay(candidate) { lastWeek.append(candidate) }
        }
        self.lastWeek = lastWeek
    }

    func isOfLastWeek(_ sentence: DemoSentence) -> Bool {
        Self.lastWeekDays.contains(sentence.receivedOn.distance(to: day))
    }

    /// A sentence of any kind.
    func sentence(_ random: inout SplitMix64) throws(WorkingDaysFault) -> DemoSentence {
        let isNew = random.happens(perMille: Self.lastWeekPerMille)
        let kind = (isNew ? Self.kindsOfLastWeek : Self.kinds).pick(&random)
        switch kind {
        case .communityOrder, .suspended:
            return try order(kind, DemoRequirement.plans.pick(&random), isNew: isNew, &random)
        case .custody: return try custody(isNew: isNew, &random)
        case .licence: return try licence(isNew: isNew, &random)
        case .postSentenceSupervision: return try postSentenceSupervision(&random)
        }
    }

    /// A community order or suspended sentence, as a further sentence of somebody already supervised.
    func furtherOrder(_ random: inout SplitMix64) throws(WorkingDaysFault) -> DemoSentence {
        let isNew = random.happens(perMille: Self.lastWeekPerMilleOfFurther)
        return try order(.communityOrder, DemoRequirement.plans.pick(&random), isNew: isNew, &random)
    }

    /// An order with unpaid work, such as the CRC delivers for a person whom the NPS holds.
    func orderWithUnpaidWork(_ random: inout SplitMix64) throws(WorkingDaysFault) -> DemoSentence {
        let isNew = random.happens(perMille: Self.lastWeekPerMille)
        let kind = Self.orders.pick(&random)
        return try order(kind, DemoRequirement.plansWithUnpaidWork.pick(&random), isNew: isNew, &random)
    }

    private func order(
        _ kind: DemoSentence.Kind, _ plan: [DemoRequirement], isNew: Bool, _ random: inout SplitMix64
    ) throws(WorkingDaysFault) -> DemoSentence {
        // Unpaid work alone is given its statutory twelve months.
        let months = plan == [.unpaidWork] ? 12 : Self.orderMonths.pick(&random)
        let oldest = months * 30 - Self.marginDays
        let received = try isNew ? random.pick(lastWeek) : businessDay(Self.heldFromDays...oldest, &random)
        let sentenced = try calendar.lastBusinessDay(
            onOrBefore: received.advanced(by: -Self.transferDays.pick(&random))!)
        return DemoSentence(
            kind: kind, lengthMonths: months, sentencedOn: sentenced, receivedOn: received, plan: plan)
    }

    private func custody(isNew: Bool, _ random: inout SplitMix64) throws(WorkingDaysFault) -> DemoSentence {
        let months = Self.custodyMonths.pick(&random)
        let received = try isNew ? random.pick(lastWeek) : businessDay(firstHalf(months), &random)
        let sentenced = try calendar.lastBusinessDay(
            onOrBefore: received.advanced(by: -Self.transferDays.pick(&random))!)
        return DemoSentence(
            kind: .custody, lengthMonths: months, sentencedOn: sentenced, receivedOn: received,
            releaseOn: try calendar.release(sentencedOn: sentenced, months: months))
    }

    private func licence(isNew: Bool, _ random: inout SplitMix64) throws(WorkingDaysFault) -> DemoSentence {
        let months = Self.custodyMonths.pick(&random)
        let released = try isNew ? random.pick(lastWeek) : businessDay(firstHalf(months), &random)
        return try afterRelease(.licence, by: released, months: months, isNew: isNew, &random)
    }

    /// From the end of the sentence to twelve months after release; never new, as the person is known from the licence.
    private func postSentenceSupervision(_ random: inout SplitMix64) throws(WorkingDaysFault) -> DemoSentence {
        let months = Self.monthsWithPostSentenceSupervision.pick(&random)
        let released = try businessDay((months * 31 / 2 + Self.marginDays / 2)...(365 - Self.marginDays), &random)
        return try afterRelease(.postSentenceSupervision, by: released, months: months, isNew: false, &random)
    }

    private func afterRelease(
        _ kind: DemoSentence.Kind, by released: Day, months: Int, isNew: Bool, _ random: inout SplitMix64
    ) throws(WorkingDaysFault) -> DemoSentence {
        let sentenced = try calendar.sentence(releasedBy: released, months: months)
        let release = try calendar.release(sentencedOn: sentenced, months: months)
        let isKnownFromSentence = !isNew && random.happens(perMille: Self.knownFromSentencePerMille)
        let received = try isKnownFromSentence ? calendar.due(1, after: sentenced) : released
        return DemoSentence(
            kind: kind, lengthMonths: months, sentencedOn: sentenced, receivedOn: received, releaseOn: release)
    }

    /// Days since the sentence, or since release, with the other half of the sentence still to run.
    private func firstHalf(_ months: Int) -> ClosedRange<Int> {
        Self.heldFromDays...(months * 15 - Self.marginDays)
    }

    private func businessDay(
        _ daysBefore: ClosedRange<Int>, _ random: inout SplitMix64
    ) throws(WorkingDaysFault) -> Day {
        try calendar.lastBusinessDay(onOrBefore: day.advanced(by: -random.within(daysBefore))!)
    }

    /// Weekends, holidays and the way from the court move a date back by less than this.
    private static let marginDays = 22
}

extension DemoSentenceGenerator {
    /// The Hub's queue: some 165 of 5,500 (as the extract that this is shaped after).
    private static let lastWeekPerMille = 30
    private static let lastWeekPerMilleOfFurther = 150
    /// As many learn of a person at the sentence as at release; ours.
    private static let knownFromSentencePerMille = 500

    /// Per mille of the stock: the annual service plans' 3,350 orders, 1,000 in custody and 1,650 on licence, moved
    /// towards what is on the books at one time.
    private static let kinds = Weighted<DemoSentence.Kind>([
        .communityOrder: 380, .suspended: 235, .licence: 210, .custody: 135, .postSentenceSupervision: 40,
    ])
    private static let kindsOfLastWeek = Weighted<DemoSentence.Kind>([
        .communityOrder: 380, .suspended: 200, .licence: 210, .custody: 210,
    ])
    private static let orders = Weighted<DemoSentence.Kind>([.communityOrder: 62, .suspended: 38])
    private static let orderMonths = Weighted([6: 15, 9: 15, 12: 43, 18: 12, 24: 15])
    private static let custodyMonths = Weighted([
        2: 7, 4: 9, 6: 8, 8: 8, 10: 8, 12: 9, 14: 6, 16: 8, 18: 9, 20: 8, 24: 8, 30: 7, 36: 5,
    ])
    /// Under 24 months, so that the supervision of twelve months outlasts the sentence.
    private static let monthsWithPostSentenceSupervision = Weighted([
        2: 14, 4: 14, 6: 13, 8: 12, 10: 12, 12: 11, 14: 9, 16: 8, 18: 7,
    ])
    /// Days from the court to the provider: allocation takes at most three working days.
    private static let transferDays = Weighted([0: 30, 1: 34, 2: 20, 3: 16])
}
