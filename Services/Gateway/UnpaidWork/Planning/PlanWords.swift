import CivilCalendar
import GatewayKit
import Messages

extension Wire.PlanState: Worded {
    package var word: String? {
        switch self {
        case .searching: "Being made"
        case .draft: "Draft"
        case .publishing: "Being published"
        case .published: "Published"
        case .discarded: "Discarded"
        case .failed: "Failed"
        case .unspecified, .unrecognized: nil
        }
    }

    var colour: HTML.TagColour {
        switch self {
        case .searching, .publishing: .yellow
        case .draft: .blue
        case .published: .green
        case .failed: .red
        case .discarded, .unspecified, .unrecognized: .grey
        }
    }

    /// Whether it goes on by itself, so that it is worth another look.
    var isMoving: Bool { self == .searching || self == .publishing }

    /// Whether bookings come or came of it, which are told session by session.
    var isOut: Bool { self == .publishing || self == .published }
}

extension Wire.PlannedState: Worded {
    package var word: String? {
        switch self {
        case .kept: "Kept"
        case .added: "New"
        case .lost: "Lost"
        case .unspecified, .unrecognized: nil
        }
    }

    var colour: HTML.TagColour {
        switch self {
        case .added: .green
        case .lost: .red
        case .kept, .unspecified, .unrecognized: .grey
        }
    }
}

extension Wire.PlanChangeKind: Worded {
    package var word: String? {
        switch self {
        case .pin: "Pin to this session"
        case .unpin: "Unpin"
        case .move: "Move to another session"
        case .remove: "Give the place up"
        case .exclude: "Leave out of the plan"
        case .include: "Take in again"
        case .unspecified, .unrecognized: nil
        }
    }

    /// What it does, for those to whom the word says too little.
    var hint: String? {
        switch self {
        case .pin: "They stay here, whatever is planned anew."
        case .remove: "They are without a place then."
        case .exclude: "Of this plan, and of those that start from it."
        case .unpin, .move, .include, .unspecified, .unrecognized: nil
        }
    }

    /// What was done to so many people.
    func done(_ people: Int) -> String {
        let many = people.counted("person", plural: "people")
        let (was, their) = people == 1 ? ("was", "their place") : ("were", "their places")
        return switch self {
        case .pin: "\(many) \(was) pinned."
        case .unpin: "\(many) \(was) unpinned."
        case .move: "\(many) \(was) moved."
        case .remove: "\(many) gave up \(their)."
        case .exclude: "\(many) \(was) left out."
        case .include: "\(many) \(was) taken in again."
        case .unspecified, .unrecognized: "\(many) \(was) changed."
        }
    }
}

extension Wire.PlanSummary {
    /// `10 Jun 2019 to 16 Jun 2019`.
    var weekText: String {
        guard let monday = Day(iso: week) else { return week }
        return "\(monday.short) to \((monday.advanced(by: 6) ?? monday).short)"
    }

    var kindText: String { isRepair ? "Only what has broken" : "The whole week" }

    var cost: Int { Int(score?.total ?? 0) }

    /// As a list that offers it names it: `10 Jun 2019 to 16 Jun 2019, draft of 3 Jun 2019, 9am, cost 3,104`.
    var choice: Choice {
        Choice(
            value: planId,
            label: "\(weekText), \(state.wording.lowercasedFirst) of \(madeAt.momentText), cost \(cost.grouped)")
    }
}

extension Wire.PlannedSession {
    var times: String { startTime.times(to: endTime) }

    /// What it is called: `Moor Park, Monday 10 June 2019`.
    var title: String { "\(project), \(date.dayInWords)" }

    /// Booked once the plan is published.
    var booked: UInt32 { kept + added }

    /// `6 of 8, 2 new, 1 lost`.
    var bookedText: String {
        let changes = [added == 0 ? "" : "\(added) new", lost == 0 ? "" : "\(lost) lost"]
        return (["\(booked) of \(places)"] + changes).nonEmpty.joined(separator: ", ")
    }

    /// As a list of places to move to names it: `10 Jun 2019, 9am: Moor Park, Preston – room for 2`.
    var choice: Choice {
        let room = places > booked ? "room for \(places - booked)" : "full with its supervisors"
        return Choice(
            value: "\(number)",
            label: "\(date.dayText), \(startTime.timeText): \(project)\(town.behind(", ")) – \(room)")
    }
}

extension Wire.PlannedPerson {
    /// Surname first; empty where the person may not be seen.
    var name: String { surname.isEmpty ? forenames : surname + forenames.behind(", ") }

    /// Name and CRN; the CRN alone where the person may not be seen.
    var label: String { [name, crn].nonEmpty.joined(separator: ", ") }

    /// How long the way is: `35 min from Leyland`.
    var wayText: String {
        let minutes = travelMinutes == 0 ? "" : travelMinutes.hoursText
        return minutes.isEmpty ? town.orNotProvided : minutes + town.behind(" from ")
    }
}
