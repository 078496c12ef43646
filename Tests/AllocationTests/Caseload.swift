import Foundation
import Messages
import TestSupport

/// The whole invented caseload and its registers, where they lie beside the checkout.
enum Caseload {
    private static let folder = Products.repository.deletingLastPathComponent().appending(path: "shared/data")

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "caseload.csv").path) }

    /// Every row with its line.
    static func rows() throws -> [Wire.ImportRow] {
        try table("caseload").enumerated().map { index, values in
            var received = Wire.ReceivedCase()
            for (column, value) in values { received[keyPath: Wire.ReceivedCase.pathsByColumn[column]!] = value }
            return Wire.ImportRow(line: UInt32(index + 2), case: received)
        }
    }

    static func registers() throws -> Wire.LoadRegistersRequest {
        let staff = try table("staff").map { value in
            Wire.StaffMember(
                staffId: value["staff_id"]!, surname: value["surname"]!, forenames: value["forenames"]!,
                sex: value["sex"]!, grade: value["grade"]!, ftePercent: UInt32(Double(value["fte"]!)! * 100),
                site: value["site"]!, skills: value["skills"]!.split(separator: ";").map(String.init),
                startedOn: value["started_on"]!, endsOn: value["ends_on"]!, absence: value["absence"]!)
        }
        let sites = try table("sites").map {
            Wire.SiteEntry(name: $0["name"]!, type: $0["type"]!, town: $0["town"]!)
        }
        return .init(staff: staff, sites: sites)
    }

    /// No value of these files has a comma in it.
    private static func table(_ name: String) throws -> [[String: String]] {
        let text = try String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
    }
}

extension Wire.ReceivedCase {
    /// The field of each of the extract's columns, by the names of the contract: `date_of_birth` is `dateOfBirth`.
    static var pathsByColumn: [String: WritableKeyPath<Wire.ReceivedCase, String>] {
        [
            "crn": \.crn, "noms_number": \.nomsNumber, "surname": \.surname, "forenames": \.forenames,
            "date_of_birth": \.dateOfBirth, "sex": \.sex, "ethnicity": \.ethnicity, "language": \.language,
            "postcode_district": \.postcodeDistrict, "town": \.town, "county": \.county,
            "event_number": \.eventNumber, "sentence_type": \.sentenceType, "sentenced_on": \.sentencedOn,
            "length_months": \.lengthMonths, "release_on": \.releaseOn, "prison": \.prison,
            "requirements": \.requirements, "rosh": \.rosh, "ogrs3": \.ogrs3, "flags": \.flags,
            "employment": \.employment, "disability": \.disability, "weapons": \.weapons,
            "restraining_order": \.restrainingOrder, "dependants": \.dependants, "decisions": \.decisions,
            "managed_by": \.managedBy, "current_officer": \.currentOfficer, "received_on": \.receivedOn,
        ]
    }
}
