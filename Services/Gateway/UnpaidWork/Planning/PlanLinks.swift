import CivilCalendar
import GatewayKit
import Messages

/// What the list of a week's sessions leads to for those who plan: a plan of the week, or of what has broken in it.
struct PlanLinks {
    private let monday: Day
    private let isPresent: Bool
    private let hasBroken: Bool

    /// Nil where nobody plans: by their role, or as the week is over or far ahead.
    init?(_ monday: Day, _ sessions: [Wire.SessionSummary], today: Day, _ permissions: Permissions) {
        guard permissions.allow(PlanWeekForm.command), PlannableWeeks.contain(monday, today: today) else {
            return nil
        }
        self.monday = monday
        isPresent = monday == today.monday
        hasBroken = sessions.contains { $0.isBroken && $0.date >= today.description }
    }

    func write(_ html: inout HTML) {
        guard hasBroken || !isPresent else { return }
        html.element("ul") { html in
            if !isPresent {
                let path = PlanWeekForm.path(toPlan: monday.description)
                html.element("li") { $0.link("Plan this week", to: path) }
            }
            guard hasBroken else { return }
            let path = PlanWeekForm.path(toPlan: monday.description, isRepair: true)
            html.element("li") { $0.link("Replan what has broken", to: path) }
        }
    }
}

extension Wire.SessionSummary {
    /// Whether more are booked than there is room for: supervisors and a vehicle's seats are room, too.
    fileprivate var isBroken: Bool { state == .planned && booked > bookingLimit }
}
