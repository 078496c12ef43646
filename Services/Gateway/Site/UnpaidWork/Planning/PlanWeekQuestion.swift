import CivilCalendar
import Messages
import RPC

/// The drafts from which a new plan may start, and the day on which it is asked for.
struct PlanBasis: DatedSubject {
    static let pattern = PlanListPage.path

    /// Those in which somebody is pinned or left out.
    let drafts: [Wire.PlanSummary]
    let today: Day

    init(_ visit: Visit, _ session: Session, from service: DatedUnpaidWork) async throws {
        let plans = try await service.api.listPlans(.init(pageSize: Limits.plansOffered), Call(visit, session)).items
        drafts = plans.filter { $0.state == .draft && $0.pinned + $0.excluded > 0 }
        today = service.clock.today
    }

    var title: String { "the plans" }
    var label: String { Destination.plans.label }
    var path: String { PlanListPage.path }
}

/// Which week is planned, how much of it, and how thoroughly.
struct PlanWeekQuestion: SubjectQuestion {
    static let pattern = "\(PlanListPage.path)/new"
    static let method = "PlanWeek"

    private enum Extent: String { case whole, repair }

    private let weeks: PlannableWeeks
    private let drafts: [Wire.PlanSummary]
    private var week: String
    private var extent: String
    private var rounds: String
    private var basis: String
    var errors: [FieldError] = []

    let heading = "Plan a week"
    let button = "Start planning"

    static func path(toPlan week: String, isRepair: Bool = false, from planID: String = "") -> String {
        let extent = isRepair ? Extent.repair.rawValue : nil
        return pattern.with(query: [("week", week), ("extent", extent), ("from", planID)])
    }

    init(about basis: PlanBasis, _ query: Form) throws(Refusal) {
        drafts = basis.drafts
        weeks = PlannableWeeks(today: basis.today, asked: query.line("week"))
        let isRepair = query.line("extent") == Extent.repair.rawValue
        week = weeks.asked ?? (isRepair ? weeks.present : weeks.next)
        extent = isRepair ? Extent.repair.rawValue : Extent.whole.rawValue
        rounds = Thoroughness.usual.value
        self.basis = query.line("from")
    }

    init(_ form: Form, about basis: PlanBasis) {
        drafts = basis.drafts
        week = form.line("week")
        weeks = PlannableWeeks(today: basis.today, asked: week)
        extent = form.line("extent")
        rounds = form.line("rounds")
        self.basis = form.line("from")
        if weeks.asked == nil { add("week", "Select the week") }
        if Extent(rawValue: extent) == nil { add("extent", "Select how much is planned") }
        if extent == Extent.whole.rawValue, week == weeks.present {
            add("extent", "This week must be planned only where something has broken")
        }
        if Thoroughness(value: rounds) == nil { add("rounds", "Select how thoroughly") }
        if !self.basis.isEmpty, !drafts.contains(where: { $0.planId == self.basis }) {
            add("from", "Select one of the drafts")
        }
    }

    func write(_ html: inout HTML) {
        html.select(Field("week", label: "Week", errors: errors), weeks.choices, chosen: week)
        html.radios(
            Field("extent", label: "What is planned?", errors: errors),
            [
                Choice(
                    value: Extent.whole.rawValue, label: "The whole week",
                    hint: "What is booked stays. Whoever has hours left may be given more."),
                Choice(
                    value: Extent.repair.rawValue, label: "Only what has broken",
                    hint: "Bookings that are possible stay. Whoever lost theirs, or has none, is placed around them."),
            ], chosen: extent)
        html.radios(
            Field(
                "rounds", label: "How thoroughly?",
                hint: "It is planned while you do something else. More rounds take longer, and may place more people.",
                errors: errors),
            Thoroughness.allCases.map(\.choice), chosen: rounds)
        guard !drafts.isEmpty else { return }
        html.select(
            Field(
                "from", label: "Start from (optional)",
                hint: "Whoever is pinned or left out in that draft is so in the new plan.", errors: errors),
            [Choice(value: "", label: "Nothing")] + drafts.map(\.choice), chosen: basis)
    }

    func send(about subject: PlanBasis, to service: DatedUnpaidWork, _ call: Call) async throws -> DoneNote {
        let reply = try await service.api.planWeek(
            .init(
                week: week, basedOn: basis, isRepair: extent == Extent.repair.rawValue,
                rounds: Thoroughness(value: rounds)?.rawValue ?? 0), call)
        var note = DoneNote("The plan is being made. No booking changes before it is published.")
        note.path = PlanFile.path(to: reply.planId)
        return note
    }

    func field(at path: String) -> String {
        switch path {
        case "week", "rounds": path
        case "isRepair": "extent"
        case "basedOn": drafts.isEmpty ? "" : "from"
        default: ""
        }
    }
}

/// For how many rounds a plan is searched.
private enum Thoroughness: UInt32, CaseIterable {
    case quick = 5
    case usual = 8
    case thorough = 20

    init?(value: String) {
        guard let rounds = UInt32(value) else { return nil }
        self.init(rawValue: rounds)
    }

    var value: String { "\(rawValue)" }

    var choice: Choice {
        let word =
            switch self {
            case .quick: "Quickly"
            case .usual: "As usual"
            case .thorough: "Thoroughly"
            }
        return Choice(value: value, label: word, hint: "\(value) rounds")
    }
}

/// The weeks that a plan may be made for, by their Mondays.
struct PlannableWeeks {
    /// The week of today, of which only what has broken is planned.
    let present: String
    /// The first that may be planned as a whole.
    let next: String
    /// The one that was asked for; nil where it is none of them.
    let asked: String?
    private let mondays: [Day]

    init(today: Day, asked text: String) {
        let monday = today.monday
        let all = (0...Limits.weeksPlanned).compactMap { monday.advanced(by: 7 * $0) }
        let asked = Day(iso: text).flatMap { all.contains($0.monday) ? $0.monday : nil }
        mondays = all.enumerated().filter { $0.offset <= Limits.weeksOffered || $0.element == asked }.map(\.element)
        present = monday.description
        next = (all.dropFirst().first ?? monday).description
        self.asked = asked?.description
    }

    /// Whether any plan may be made for the week.
    static func contain(_ monday: Day, today: Day) -> Bool {
        0...(7 * Limits.weeksPlanned) ~= today.monday.distance(to: monday)
    }

    var choices: [Choice] {
        mondays.map { monday in
            let span = "\(monday.short) to \((monday.advanced(by: 6) ?? monday).short)"
            let isPresent = monday.description == present
            return Choice(
                value: monday.description, label: isPresent ? "\(span) – this week, only what has broken" : span)
        }
    }
}
