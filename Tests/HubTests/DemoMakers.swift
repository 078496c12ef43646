import CivilCalendar

@testable import Hub

func demoRows(people: Int, seed: UInt64 = 1, on day: String = "2019-06-03") throws -> [DemoRow] {
    var rows: [DemoRow] = []
    try DemoCaseload(people: people, seed: seed, day: Day(iso: day)!).forEachRow { rows.append($0) }
    return rows
}

func demoStaff(people: Int = 5500, seed: UInt64 = 1) -> [DemoStaffMember] {
    var staff: [DemoStaffMember] = []
    DemoCaseload(people: people, seed: seed, day: Day(iso: "2019-06-03")!).forEachStaffMember { staff.append($0) }
    return staff
}

extension DemoRow {
    /// Nothing about it is wrong, incomplete or for the NPS.
    var isSound: Bool { faults.isEmpty }

    /// What intake would find wrong, incomplete or the NPS's, read off the text alone.
    var faults: Set<DemoMistake> {
        var faults: Set<DemoMistake> = []
        if crn.wholeMatch(of: /[A-Z][0-9]{6}/) == nil { faults.insert(.crnMalformed) }
        if rosh.isEmpty { faults.insert(.harmMissing) }
        if rosh == "HIGH" { faults.insert(.harmHigh) }
        if rosh == "VERY_HIGH" { faults.insert(.harmVeryHigh) }
        if ogrs3.isEmpty {
            faults.insert(.ogrs3Missing)
        } else if Int(ogrs3).map((0...100).contains) != true {
            faults.insert(.ogrs3Unreadable)
        }
        if surname.contains("  ") { faults.insert(.nameUntidy) }
        return faults.union(flagFaults).union(dateFaults).union(requirementFaults)
    }

    private var flagFaults: [DemoMistake] {
        flags.split(separator: ";").compactMap { flag in
            switch flag {
            case "MAPPA1": .mappa1
            case "MAPPA2": .mappa2
            case "MAPPA3": .mappa3
            default: DemoRisk.Flag(rawValue: String(flag)) == nil ? .flagUnknown : nil
            }
        }
    }

    private var dateFaults: [DemoMistake] {
        let sentenced = Day(iso: sentencedOn)!
        var faults: [DemoMistake] = sentenced > Day(iso: receivedOn)! ? [.sentencedAfterReceived] : []
        guard let birth = Day(iso: dateOfBirth) else { return faults + [.birthDateUnreadable] }
        if sentenced < Day(year: birth.year + 18, month: birth.month, day: min(birth.day, 28))! {
            faults.append(.bornTooLate)
        }
        return faults
    }

    private var requirementFaults: [DemoMistake] {
        var faults: [DemoMistake] = []
        if let hours = hours(of: "UPW"), !(40...300).contains(hours) { faults.append(.unpaidWorkOutsideLimits) }
        if hours(of: "AC") != nil, let birth = Day(iso: dateOfBirth), birth.age(on: Day(iso: sentencedOn)!) > 24 {
            faults.append(.attendanceCentreTooOld)
        }
        return faults
    }

    func hours(of requirement: String) -> Int? {
        requirements.split(separator: ";").first { $0.hasPrefix("\(requirement):") }.flatMap {
            Int($0.dropFirst(requirement.count + 1).dropLast())
        }
    }
}
