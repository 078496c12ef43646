import AllocationMakers
import Messages
import RPC

/// What a test holds officers to be there for: the staff list as it was loaded last, and reductions as recorded.
struct OfficeModel {
    static let officers = (1...14).map { "STF00\($0 + 10)" }
    private static let today = "2019-06-03"

    static func isInHub(_ officer: String) -> Bool { officers.suffix(3).contains(officer) }

    private struct Known {
        let id: String
        let officer: String
        let percent: Int
        let from: String
        var until: String
    }

    private var percents: [String: UInt32] = [:]
    /// Away today by the staff list.
    private var away: Set<String> = []
    private var reductions: [Known] = []
    private var numbers = SeededNumbers(state: 77)

    var members: [Wire.StaffMember] {
        Self.officers.map { officer in
            let change: (inout Wire.StaffMember) -> Void = {
                $0.ftePercent = percents[officer] ?? 100
                if away.contains(officer) { $0.absence = "2019-05-20/" }
            }
            return Self.isInHub(officer)
                ? .hubOfficer(officer, change) : officer < "STF0020" ? .po(officer, change) : .pso(officer, change)
        } + [.teamManager("STF0900")]
    }

    /// In hundredths of a point.
    func available(_ officer: String) -> Int {
        let target = Self.isInHub(officer) ? 4600 : 6000
        let inForce = reductions.filter {
            $0.officer == officer && $0.from <= Self.today && ($0.until.isEmpty || $0.until >= Self.today)
        }
        let reduced = inForce.map(\.percent).reduce(away.contains(officer) ? 100 : 0, +)
        return target * Int(percents[officer] ?? 100) * max(0, 100 - reduced) / 10_000
    }

    mutating func command(_ service: TestService) async throws {
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0:
            let officer = Self.officers.randomElement(using: &numbers)!
            percents[officer] = [10, 50, 60, 80, 100].randomElement(using: &numbers)!
            away.formSymmetricDifference([officer])
            try await service.staff(members)
        case 1...2: try await service.keepUp()
        case 3...6: try await reduce(service)
        default: try await endReduction(service)
        }
    }

    private mutating func reduce(_ service: TestService) async throws {
        let officer = Self.officers.randomElement(using: &numbers)!
        let isAbsence = Int.random(in: 0..<4, using: &numbers) == 0
        let percent = isAbsence ? 100 : Int.random(in: 1...40, using: &numbers)
        let from = anyDay
        let until = [from, anyDay, ""].filter { $0.isEmpty || $0 >= from }.randomElement(using: &numbers)!
        let reply = try await service.reduce(
            officer, reason: isAbsence ? 2 : 17, percent: UInt32(percent), from: from, until: until)
        reductions.append(.init(id: reply.reductionId, officer: officer, percent: percent, from: from, until: until))
    }

    private mutating func endReduction(_ service: TestService) async throws {
        guard let place = reductions.indices.randomElement(using: &numbers) else { return }
        let day = anyDay
        _ = try await service.client.endReduction(.init(reductionId: reductions[place].id, until: day), .manager)
        if day < reductions[place].from { reductions.remove(at: place) } else { reductions[place].until = day }
    }

    private var anyDay: String {
        mutating get {
            let day = Int.random(in: 1...9, using: &numbers)
            return "2019-06-0\(day)"
        }
    }
}
