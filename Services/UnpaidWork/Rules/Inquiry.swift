import CivilCalendar

/// Who was asked about something not established, and what they replied.
package struct Inquiry: Sendable, Hashable {
    package let about: AssessmentQuestion
    package let askedOf: String
    package let askedOn: Day
    package let reply: String
    /// Nil until there is a reply.
    package let repliedOn: Day?
    /// That no reply came, for good, was recorded.
    package let isUnanswered: Bool

    package init(
        about: AssessmentQuestion, askedOf: String, askedOn: Day, reply: String = "", repliedOn: Day? = nil,
        isUnanswered: Bool = false
    ) {
        self.about = about
        self.askedOf = askedOf
        self.askedOn = askedOn
        self.reply = reply
        self.repliedOn = repliedOn
        self.isUnanswered = isUnanswered
    }

    /// Whether it was answered, or it is on record that it was not.
    package var isSettled: Bool { repliedOn != nil || isUnanswered }

    /// What stands in the way of recording it, if anything.
    package func faults(today: Day) -> [InquiryFault] {
        var faults: [InquiryFault] = []
        if askedOf.isBlank { faults.append(.nobodyAsked) }
        if askedOn > today { faults.append(.askedInFuture) }
        if let repliedOn, repliedOn < askedOn { faults.append(.repliedBeforeAsked) }
        if let repliedOn, repliedOn > today { faults.append(.repliedInFuture) }
        if repliedOn != nil, reply.isBlank { faults.append(.replyMissing) }
        if repliedOn == nil, !reply.isBlank { faults.append(.replyWithoutDay) }
        if repliedOn != nil, isUnanswered { faults.append(.bothRepliedAndUnanswered) }
        return faults
    }
}

/// Why an inquiry cannot be recorded.
package enum InquiryFault: Sendable, Hashable, CaseIterable {
    case nobodyAsked, askedInFuture, repliedBeforeAsked, repliedInFuture, replyMissing, replyWithoutDay
    case bothRepliedAndUnanswered

    /// What the fault is about, as the contract names it.
    package var field: String {
        switch self {
        case .nobodyAsked: "askedOf"
        case .askedInFuture: "askedOn"
        case .repliedBeforeAsked, .repliedInFuture, .replyWithoutDay: "repliedOn"
        case .replyMissing: "reply"
        case .bothRepliedAndUnanswered: "isUnanswered"
        }
    }

    package var sentence: String {
        switch self {
        case .nobodyAsked: "It must say who was asked."
        case .askedInFuture: "The day of asking must not be in the future."
        case .repliedBeforeAsked: "The reply must not be older than the question."
        case .repliedInFuture: "The day of the reply must not be in the future."
        case .replyMissing: "It must say what the reply was."
        case .replyWithoutDay: "A reply needs its day."
        case .bothRepliedAndUnanswered: "It is either answered or unanswered, not both."
        }
    }
}
