import CivilCalendar
import Foundation
import UnpaidWorkRules

/// An instance as its file has it: names and units are the file's own.
struct InstanceFile: Decodable {
    struct Site: Decodable {
        let id: String
        let kind: String
        let `public`: Bool
        let heavy: Bool
    }

    struct Session: Decodable {
        let id: String
        let site: String
        /// From 0, Monday.
        let day: Int
        /// Minutes of the day.
        let start: Int
        let end: Int
        let credit: Int
        let capacity: Int
        let supervised: Bool
        let ratio: Int
        let minimum: Int
    }

    struct Person: Decodable {
        let id: String
        let woman: Bool
        let women_only: Bool
        let remaining: Int
        let target: Int
        let max_week: Int
        let priority: Int
        let days: [Int]
        let max_travel: Int
        let light: Bool
        let no_public: Bool
        let amber: Bool
        let no_individual: Bool
        let excluded: [String]
        let usual: String?
    }

    struct Supervisor: Decodable {
        let id: String
        let female: Bool
        let days: [Int]
        let max_days: Int
        let max_travel: Int
    }

    struct Weights: Decodable {
        let short_per_half_hour: Int
        let travel_per_minute: Int
        let travel_free_minutes: Int
        let not_usual: Int
        let open_supervisor: Int
        let amber_max: Int
    }

    let sites: [Site]
    let sessions: [Session]
    let people: [Person]
    let supervisors: [Supervisor]
    let no_contact: [[String]]
    let travel: [String: [String: Int]]
    let supervisor_travel: [String: [String: Int]]
    let roster: [[String]]?
    let pinned: [[String]]?
    let weights: Weights

    /// The week that a file holds, without a fault.
    ///
    /// - Throws: `InstanceFault`
    static func week(at path: String, withRoster: Bool) throws -> WeekToPlan {
        guard FileManager.default.fileExists(atPath: path) else { throw InstanceFault("There is no file \(path).") }
        guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
            throw InstanceFault("\(path) cannot be read.")
        }
        do {
            let week = try JSONDecoder().decode(InstanceFile.self, from: data).week(withRoster: withRoster)
            let faults = week.faults
            guard faults.isEmpty else { throw InstanceFault(faults) }
            return week
        } catch let error as DecodingError {
            throw InstanceFault(error)
        }
    }
}
