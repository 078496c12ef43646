import Gateway
import GatewayKit
import Messages
import RPC

extension Wire.SessionSummary {
    /// Of the day that the demonstration takes for today, begun, with 12 people.
    static let park = Wire.SessionSummary(
        sessionId: "s-1", projectId: "p-1", project: "Moor Park <railings>", town: "Preston", date: "2019-06-03",
        startTime: "09:00", endTime: "16:30", state: .started, booked: 12, places: 10, bookingLimit: 12, outcomes: 0,
        women: 2, supervisors: ["STF0136"], version: 4)

    static func park(
        _ id: String, on date: String, _ state: Wire.SessionState = .planned, supervisors: [String] = ["STF0136"]
    ) -> Wire.SessionSummary {
        var summary = park
        summary.sessionId = id
        summary.date = date
        summary.state = state
        summary.supervisors = supervisors
        return summary
    }
}

extension Wire.RegisterRow {
    /// One of those who are due, with as much to know of them as most have.
    static func due(_ number: Int) -> Wire.RegisterRow {
        let hex = "0198a3c4-5d6e-7f80-91a2-b3c4d5e6f7"
        return .init(
            appointmentId: "\(hex)\(number < 10 ? "0" : "")\(number)", version: 1, crn: "X10000\(number % 10)",
            surname: "Featherstone\(number)", forenames: "Christopher James", startTime: "09:00", endTime: "16:30",
            health: "Asthma: carries an inhaler.", fitness: .lightDuties, keepApart: ["X200001 Grantham, Lee"])
    }
}

extension Wire.ReadSessionReply {
    static let park = Wire.ReadSessionReply(
        summary: .park, breakMinutes: 30, meetingPoint: "Main gate, Garstang Road", tools: "Brushes, paint",
        rows: (1...12).map(Wire.RegisterRow.due), pointOfWorkChecks: Array(1...8), sendHomePercent: 12.4,
        incidents: [
            .init(
                kind: .nearMiss, words: "A ladder slipped.", action: "It was taken out of use.", by: "upw.supervisor",
                at: "2019-06-03T09:30:00Z")
        ], checkedInAt: "2019-06-03T08:00:00Z", checkInDue: "2019-06-03T10:00:00Z", overBooking: 2,
        sendHomePercents: [0, 0.44, 12.4, 20, 30, 40], supervisorIds: ["STF0136"], vehicleId: "v-1",
        limitedBy: "Seats", emptyPlaces: [2.51, 1.6, 0.8, 1, 0.1, 0.04], expected: 7.84,
        forecast: "From 64 appointments at this project and the history of 7 people.")

    /// Changed in some way.
    func with(_ change: (inout Wire.ReadSessionReply) -> Void) -> Wire.ReadSessionReply {
        var copy = self
        change(&copy)
        return copy
    }

    /// Nobody has heard of the supervisor since 2:05pm.
    static let alarmed = park.with { reply in
        reply.summary?.alarm = .coordinator
        reply.summary?.alarmSince = "2019-06-03T13:05:00Z"
        reply.alarmAnswers = [
            .init(at: "2019-06-03T13:10:00Z", by: "upw.coordinator", words: "Rang twice, no reply.")
        ]
    }

    static let stoodDown = park.with { $0.summary?.state = .stoodDown }

    /// All have come.
    static let complete = park.with { reply in
        reply.rows = reply.rows.map { row in
            var row = row
            row.outcome = .attended
            row.minutesCredited = 420
            return row
        }
    }
}

extension Wire.ListStandDownsReply {
    static let some = Wire.ListStandDownsReply(
        items: [
            .init(
                standDownId: "d-1", caseId: "c-1", crn: "X100001", surname: "Pugh", forenames: "Owen",
                project: "Moor Park", date: "2019-05-25", cause: .weather, isOnTheDay: true, minutesCredited: 90,
                reofferBy: "2019-06-01", note: "Snow."),
            .init(
                standDownId: "d-2", caseId: "c-2", crn: "X100002", surname: "Hale", forenames: "Ada",
                project: "Moor Park", date: "2019-05-28", cause: .vehicle, reofferBy: "2019-06-04",
                reofferedOn: "2019-05-30"),
        ], nextPageToken: "more", total: 40, byCause: [.init(label: "Weather", stoodDown: 30, due: 1_200)],
        byProject: [.init(label: "Moor Park", stoodDown: 1, due: 3), .init(label: "New", stoodDown: 0, due: 0)],
        throughput: .init(
            notCommencedInTime: 2, commencementsDue: 40, notOffered: 5, people: 200, toldInAdvance: 12,
            sentHomeOnTheDay: 28, appointments: 1_200))
}

extension UnpaidWorkFake {
    /// Answers every reading about sessions and stand-downs; commands are for the test to add.
    static func sessions(_ reply: Wire.ReadSessionReply = .park) -> UnpaidWorkFake {
        var fake = UnpaidWorkFake()
        fake.onReadSession = { request, _ in
            guard request.sessionId == "s-1" else { throw Status(.notFound, "There is no such session.") }
            return reply
        }
        fake.onListSessions = { request, _ in
            let all: [Wire.SessionSummary] = [
                .park, .park("s-2", on: "2019-06-05", supervisors: []), .park("s-3", on: "2019-05-29", .started),
                .park("s-4", on: "2019-05-28", .signedOff), .park("s-5", on: "2019-06-07", .stoodDown),
            ]
            let items = all.filter { (request.from...request.until).contains($0.date) }
            return .init(items: items, nextPageToken: "", total: UInt32(items.count))
        }
        fake.onListTeam = { _, _ in .some }
        fake.onListStandDowns = { _, _ in .some }
        fake.onListProjects = { _, _ in
            .init(items: [.init(projectId: "p-1", name: "Moor Park", town: "Preston")], total: 1)
        }
        return fake
    }
}

extension Site {
    /// A demonstration whose unpaid work service answers with the samples of sessions.
    static func sessions(_ reply: Wire.ReadSessionReply = .park) -> Site {
        .demo(allocation: AllocationFake(), unpaidWork: UnpaidWorkFake.sessions(reply))
    }
}

extension Wire.RegisterRow {
    static let firstPath = "/sessions/s-1/register/\(due(1).appointmentId)"
}

extension PageCase {
    /// The pages about sessions, registers, stand-downs and failures.
    static let sessions =
        [
            shown("my sessions", "My sessions", "/my-sessions", as: "upw.supervisor"),
            shown("register", "Register – Moor Park &lt;railings&gt;, Monday 3 June 2019", "/sessions/s-1/register"),
            shown(
                "register to print", "Register to print – Moor Park &lt;railings&gt;, Monday 3 June 2019",
                "/sessions/s-1/register/print"),
            shown("everyone", "Everyone attended and complied", "/sessions/s-1/register/everyone"),
            shown("attendance", "What became of Featherstone1, Christopher James?", Wire.RegisterRow.firstPath),
            shown(
                "person's stand-down", "Stand Featherstone1, Christopher James down",
                "\(Wire.RegisterRow.firstPath)/stand-down"),
            shown("results shown", "The result was shown already", "/sessions/s-1/register/results"),
            shown("point of work", "Assess the risk at the point of work", "/sessions/s-1/point-of-work"),
            shown("check-in", "Check in", "/sessions/s-1/check-in"),
            shown("incident", "Report an incident, accident or near miss", "/sessions/s-1/incident"),
            shown("sign-off", "Sign off the register", "/sessions/s-1/sign-off", site: { .sessions(.complete) }),
            shown("sessions", "Sessions, 3 Jun 2019 to 9 Jun 2019", "/unpaid-work/sessions"),
            shown("session", "Moor Park &lt;railings&gt;, Monday 3 June 2019", "/unpaid-work/sessions/s-1"),
            shown("staffing", "Change supervisors, vehicle and over-booking", "/unpaid-work/sessions/s-1/staffing"),
            shown("alarms", "Alarms", "/unpaid-work/alarms"),
            shown("alarm", "What was done?", "/unpaid-work/sessions/s-1/alarm", site: { .sessions(.alarmed) }),
            shown(
                "session with an alarm", "Moor Park &lt;railings&gt;, Monday 3 June 2019", "/unpaid-work/sessions/s-1",
                site: { .sessions(.alarmed) }),
            shown(
                "session stood down", "Why is the stand-down taken back?",
                "/unpaid-work/sessions/s-1/stand-down-withdrawal", site: { .sessions(.stoodDown) }),
            shown("session's stand-down", "Stand the session down", "/unpaid-work/sessions/s-1/stand-down"),
            shown("stand-downs", "Stand-downs", "/unpaid-work/stand-downs"),
            shown("project's stand-down", "Stand a project down", "/unpaid-work/stand-downs/new"),
            shown("failures", "Failures to comply", "/failures"),
            shown("failure", "Failure to comply – Pugh, Owen", "/failures/f-1"),
            shown("decision on a failure", "Is the failure acceptable?", "/failures/f-1/decision"),
            shown("referral", "Record the referral to the enforcement officer", "/failures/f-2/referral"),
            shown("withdrawal", "Why is the decision taken back?", "/failures/f-2/withdrawal"),
            shown("warning", "Record the warning", "/failures/f-3/warning"),
            shown("no action", "Why does nothing follow?", "/failures/f-3/no-action"),
            shown("warning to print", "Warning to print – Pugh, Owen", "/failures/f-3/letter"),
            shown("order", "Failures and warnings – Pugh, Owen", "/orders/c-1"),
            shown("failure recorded", "Record a failure to comply", "/orders/c-1/failure"),
            shown("rota", "Rota, 3 Jun 2019 to 9 Jun 2019", "/unpaid-work/sessions/rota"),
            shown("own rota", "My rota, 3 Jun 2019 to 9 Jun 2019", "/my-sessions/rota", as: "upw.supervisor"),
        ]
        + [
            ("/sessions/s-1/register/everyone", "Everyone attended and complied"),
            (Wire.RegisterRow.firstPath, "What became of Featherstone1, Christopher James?"),
            ("\(Wire.RegisterRow.firstPath)/stand-down", "Stand Featherstone1, Christopher James down"),
            ("/sessions/s-1/point-of-work", "Assess the risk at the point of work"),
            ("/sessions/s-1/check-in", "Check in"),
            ("/sessions/s-1/incident", "Report an incident, accident or near miss"),
            ("/unpaid-work/sessions/s-1/staffing", "Change supervisors, vehicle and over-booking"),
            ("/unpaid-work/sessions/s-1/stand-down", "Stand the session down"),
            ("/unpaid-work/stand-downs/new", "Stand a project down"),
            ("/failures/f-1/decision", "Is the failure acceptable?"),
            ("/failures/f-2/referral", "Record the referral to the enforcement officer"),
            ("/failures/f-2/withdrawal", "Why is the decision taken back?"),
            ("/failures/f-3/warning", "Record the warning"), ("/failures/f-3/no-action", "Why does nothing follow?"),
            ("/orders/c-1/failure", "Record a failure to comply"),
        ].map { path, title in
            PageCase(
                name: "\(path), nothing filled in", title: "Error: \(title)", isOpen: false, site: { .sessions() },
                account: "upw.manager"
            ) { await $0.post(path, []) }
        }

    private static func shown(
        _ name: String, _ title: String, _ path: String, as account: String = "upw.manager",
        site: @escaping @Sendable () -> Site = { .sessions() }
    ) -> PageCase {
        PageCase(name: name, title: title, isOpen: false, site: site, account: account) { await $0.get(path) }
    }
}
