import Feed
import Messages
import RPC
import Store

extension KnownCases {
    /// Lets a restriction be known apart from a person's cases; it comes after the others.
    package static let restriction = Migration(PackageResources.known_restriction_sql)

    /// Under which topic the allocation service tells who may see a person: nothing else of them holds it up.
    package static let restrictionTopic = "restriction"
}

extension Transaction {
    /// Keeps who may see a person; an older word than the last one undoes nothing, unless all is told again.
    func keepRestriction(_ event: RPCWire.FeedEvent) throws {
        let notice = try Wire.RestrictionNotice(decoding: event.body)
        let known: Int = try value("SELECT revision FROM person_restriction WHERE crn = \(notice.crn)") ?? 0
        guard event.stands || notice.revision > known else { return }
        try execute("INSERT OR REPLACE INTO person_restriction VALUES (\(notice.crn), \(Int(notice.revision)))")
        try execute("DELETE FROM person_access WHERE crn = \(notice.crn)")
        for (accounts, isAllowed) in [(notice.allowed, true), (notice.excluded, false)] {
            for account in accounts {
                try execute("INSERT INTO person_access VALUES (\(notice.crn), \(account), \(isAllowed))")
            }
        }
    }

    /// Forgets restrictions that allocation knows nothing of any more.
    func settleRestrictions(_ told: Told) throws(StoreFault) {
        let standing = try told.subjects(of: KnownCases.restrictionTopic)
        let known: [String] = try values("SELECT crn FROM person_restriction")
        for crn in known where !standing.contains(crn) {
            try execute("DELETE FROM person_restriction WHERE crn = \(crn)")
            try execute("DELETE FROM person_access WHERE crn = \(crn)")
        }
    }
}
