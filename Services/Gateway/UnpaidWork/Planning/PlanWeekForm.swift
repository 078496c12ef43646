import CivilCalendar
import GatewayKit
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
struct PlanWeekForm: CommandForm {
    static let command = Command<PlanBasis>(
        "new", UnpaidWorkMethods.planWeek, audit: "Planned a week", heading: "Plan a week", button: "Start planning")

    private enum Extent: String, Offered, CaseIterable {
        case whole, repair

        var choice: Choice {
            switch self {
            case .whole:
                Choice(
                    value: rawValue, label: "The whole week",
                    hint: "What is booked stays. Whoever has hours left may be given more.")
            case .repair:
                Choice(
                    value: rawValue, label: "Only what has broken",
                    hint: "Bookings that are possible stay. Whoever lost theirs, or has none, is placed around them.")
            }
        }
    }

    private var week = ""
    private var extent: Extent?
    private var rounds: Thoroughness?
    private var basis = ""

    static func path(toPlan week: String, isRepair: Bool = false, from planID: String = "") -> String {
        pattern.with(query: [("week", week), ("extent", isRepair ? Extent.repair.rawValue : nil), ("from", planID)])
    }

    mutating func begin(about basis: PlanBasis, _ query: Form) throws(Refusal) {
        let weeks = PlannableWeeks(today: basis.today, asked: query.line("week"))
        extent = Extent(rawValue: query.line("extent")) == .repair ? .repair : .whole
        week = weeks.asked ?? (extent == .repair ? weeks.present : weeks.next)
        rounds = .usual
        self.basis = query.line("from")
    }

    mutating func fields(_ on: inout some Fields, about subject: PlanBasis) {
        let weeks = PlannableWeeks(today: subject.today, asked: week)
        on.select(&week, "week", "Week", .needed("Select the week"), of: weeks.choices, prompt: nil)
        on.radios(
            &extent, "extent", "What is planned?", .needed("Select how much is planned"), of: Extent.allCases,
            fault: extent == .whole && week == weeks.present
                ? "This week must be planned only where something has broken" : nil, at: "isRepair")
        on.radios(
            &rounds, "rounds", "How thoroughly?", .needed("Select how thoroughly"), of: Thoroughness.allCases,
            hint: "It is planned while you do something else. More rounds take longer, and may place more people.")
        guard !subject.drafts.isEmpty else { return }
        on.select(
            &basis, "from", "Start from (optional)", .needed("Select one of the drafts"),
            of: [Choice(value: "", label: "Nothing")] + subject.drafts.map(\.choice), prompt: nil,
            hint: "Whoever is pinned or left out in that draft is so in the new plan.", at: "basedOn")
    }

    func send(_ sent: Sent<PlanBasis>) async throws -> DoneNote {
        let request = Wire.PlanWeekRequest(
            week: week, basedOn: basis, isRepair: extent == .repair, rounds: rounds?.rawValue ?? 0)
        let reply = try await sent.service.api.planWeek(request, sent.call)
        var note = DoneNote("The plan is being made. No booking changes before it is published.")
        note.path = PlanFile.path(to: reply.planId)
        return note
    }
}

/// For how many rounds a plan is searched.
private enum Thoroughness: UInt32, Offered, CaseIterable {
    case quick = 5
    case usual = 8
    case thorough = 20

    var choice: Choice {
        let word =
            switch self {
            case .quick: "Quickly"
            case .usual: "As usual"
            case .thorough: "Thoroughly"
            }
        return Choice(value: "\(rawValue)", label: word, hint: "\(rawValue) rounds")
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
