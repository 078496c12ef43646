/// The four counts by which a provider is seen to keep people at work, each with what it is of.
///
/// Source: Probation Circulars 94/2005 and 32/2006.
package struct ThroughputReturn: Sendable, Hashable {
    /// People who did not start in time, of those who were to start.
    package let notCommencedInTime: Int
    package let commencementsDue: Int
    /// People who were not offered the least hours a week, of all with work to do.
    package let notOffered: Int
    package let people: Int
    /// Appointments stood down, by notice, of all.
    package let toldInAdvance: Int
    package let sentHomeOnTheDay: Int
    package let appointments: Int

    package init(
        notCommencedInTime: Int, commencementsDue: Int, notOffered: Int, people: Int, toldInAdvance: Int,
        sentHomeOnTheDay: Int, appointments: Int
    ) {
        self.notCommencedInTime = notCommencedInTime
        self.commencementsDue = commencementsDue
        self.notOffered = notOffered
        self.people = people
        self.toldInAdvance = toldInAdvance
        self.sentHomeOnTheDay = sentHomeOnTheDay
        self.appointments = appointments
    }

    /// In the order of the return.
    package var counts: [ThroughputCount] {
        [
            ThroughputCount(name: "Not commenced in time", count: notCommencedInTime, of: commencementsDue),
            ThroughputCount(name: "Not offered the hours of a week", count: notOffered, of: people),
            ThroughputCount(name: "Told in advance not to report", count: toldInAdvance, of: appointments),
            ThroughputCount(name: "Sent home on the day", count: sentHomeOnTheDay, of: appointments),
        ]
    }
}

/// One count of the throughput return.
package struct ThroughputCount: Sendable, Hashable {
    package let name: String
    package let count: Int
    package let of: Int

    package init(name: String, count: Int, of: Int) {
        self.name = name
        self.count = count
        self.of = of
    }

    /// `3.9%`, half a tenth rounded up; `none due` where there is nothing to count from.
    package var percentText: String {
        guard of > 0 else { return "none due" }
        let tenths = (count * 2000 + of) / (2 * of)
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
