import CivilCalendar
import GatewayKit
import Messages

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
