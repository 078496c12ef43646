import CivilCalendar

/// What is wrong with a row on purpose, or more than it seems: each kind that intake tells apart.
enum DemoMistake: CaseIterable {
    case crnMalformed
    case birthDateUnreadable
    case bornTooLate
    case sentencedAfterReceived
    case unpaidWorkOutsideLimits
    case attendanceCentreTooOld
    case ogrs3Unreadable
    case flagUnknown
    case harmMissing
    case ogrs3Missing
    case harmHigh
    case harmVeryHigh
    case mappa1
    case mappa2
    case mappa3
    case nameUntidy
    case repeated
    case repeatedWithChange

    /// Nobody can have come to hold it: it is refused, waits for an assessment, or went to the NPS.
    var isHeldByNobody: Bool {
        switch self {
        case .mappa1, .nameUntidy, .repeated, .repeatedWithChange: false
        default: true
        }
    }

    /// How often each comes among a thousand people: about 2 % in all (as the extract that this is shaped after).
    var perThousand: Int {
        switch self {
        case .crnMalformed, .ogrs3Unreadable, .harmMissing, .repeated: 2
        default: 1
        }
    }

    /// Makes it of a sound row; a repeated row is left as it is.
    func make(of row: inout DemoRow, _ random: inout SplitMix64) {
        if isHeldByNobody {
            row.currentOfficer = ""
            row.decisions = ""
        }
        switch self {
        case .crnMalformed: row.crn = Self.malformed(row.crn, &random)
        case .birthDateUnreadable: row.dateOfBirth = random.pick(["", "1986-02-30", "14/07/1988", "1990-13-01"])
        case .bornTooLate: row.dateOfBirth = "\(Day(iso: row.sentencedOn)!.adding(months: -12 * 17))"
        case .sentencedAfterReceived:
            row.sentencedOn = "\(Day(iso: row.receivedOn)!.advanced(by: random.within(1...60))!)"
        case .unpaidWorkOutsideLimits:
            Self.makeOrder(of: &row, "UPW:\(random.pick([20, 39, 301, 360]))h")
        case .attendanceCentreTooOld:
            row.dateOfBirth = "\(Day(iso: row.sentencedOn)!.adding(months: -12 * 31))"
            Self.makeOrder(of: &row, "AC:24h")
        case .ogrs3Unreadable: row.ogrs3 = random.pick(["101", "250", "4O", "n/a"])
        case .flagUnknown: Self.add(flag: random.pick(["GANG", "da", "UNKNOWN"]), to: &row)
        case .harmMissing: row.rosh = ""
        case .ogrs3Missing: row.ogrs3 = ""
        case .harmHigh: row.rosh = "HIGH"
        case .harmVeryHigh: row.rosh = "VERY_HIGH"
        case .mappa1: Self.add(flag: "MAPPA1", to: &row)
        case .mappa2: Self.add(flag: "MAPPA2", to: &row)
        case .mappa3: Self.add(flag: "MAPPA3", to: &row)
        case .nameUntidy: row.surname = "  \(row.surname.uppercased()) "
        case .repeated, .repeatedWithChange: break
        }
    }

    /// The same row once more, with another assessment where the mistake is a change.
    func again(_ row: DemoRow, _ random: inout SplitMix64) -> DemoRow? {
        guard self == .repeated || self == .repeatedWithChange else { return nil }
        var row = row
        guard self == .repeatedWithChange else { return row }
        if random.happens(perMille: 500) {
            row.rosh = row.rosh == "LOW" ? "MEDIUM" : "LOW"
        } else {
            row.ogrs3 = "\((Int(row.ogrs3)! + random.within(10...60)) % 101)"
        }
        return row
    }

    private static func malformed(_ crn: String, _ random: inout SplitMix64) -> String {
        random.pick([crn.lowercased(), String(crn.dropFirst()), String(crn.dropLast()), crn + "7", ""])
    }

    private static func add(flag: String, to row: inout DemoRow) {
        row.flags = row.flags.isEmpty ? flag : "\(row.flags);\(flag)"
    }

    private static func makeOrder(of row: inout DemoRow, _ requirements: String) {
        row.sentenceType = DemoSentence.Kind.communityOrder.rawValue
        row.lengthMonths = 12
        row.releaseOn = ""
        row.prison = ""
        row.requirements = requirements
    }
}

/// Who of each thousand people has a row with a mistake: every kind comes in every whole thousand.
struct DemoMistakes {
    private let seed: UInt64
    private var thousand = -1
    private var places: [Int: DemoMistake] = [:]

    init(seed: UInt64) {
        self.seed = seed
    }

    /// - Parameter person: From 0, asked in order.
    mutating func mistake(ofPerson person: Int) -> DemoMistake? {
        if person / 1000 != thousand { deal(person / 1000) }
        return places[person % 1000]
    }

    private mutating func deal(_ thousand: Int) {
        var random = SplitMix64(seed: seed, for: .mistakes, index: thousand)
        self.thousand = thousand
        places = [:]
        for mistake in DemoMistake.allCases {
            for _ in 0..<mistake.perThousand {
                var place = random.below(1000)
                while places[place] != nil { place = random.below(1000) }
                places[place] = mistake
            }
        }
    }
}
