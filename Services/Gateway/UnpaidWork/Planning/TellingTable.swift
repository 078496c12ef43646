import GatewayKit
import Messages

/// Whom to tell of a plan: what each had and has, with a box to tick on paper.
struct TellingTable {
    let list: PlannedPeople

    /// One person's rows of the list, which come one after the other.
    private struct Told {
        let person: Wire.PlannedPerson
        var rows: [Wire.PlannedPerson]

        func sessions(_ state: Wire.PlannedState, in file: PlanFile) -> String {
            rows.filter { $0.state == state }.map { row in
                guard let session = file.session(row.session) else { return "A session that is not in the plan" }
                return "\(session.title), \(session.times)"
            }.joined(separator: "; ")
        }
    }

    private var told: [Told] {
        list.reply.items.reduce(into: []) { told, row in
            if let last = told.indices.last, told[last].person.caseId == row.caseId {
                told[last].rows.append(row)
            } else {
                told.append(Told(person: row, rows: [row]))
            }
        }
    }

    var table: DataTable {
        let isOut = list.file.summary.state.isOut
        return DataTable(
            "Whom to tell", hidesCaption: true, ["Person", "Had", "Has"] + (isOut ? ["Result"] : []) + ["Told"],
            rows: told.map { told in
                let person = told.person
                let result = Set(told.rows.map(\.resultText)).sorted().joined(separator: "; ")
                let texts = [told.sessions(.lost, in: list.file), told.sessions(.added, in: list.file)].map {
                    $0.isEmpty ? "Nothing" : $0
                }
                return [{ $0.plannedPerson(person.name, person.crn, person.caseId) }]
                    + (texts + (isOut ? [result] : []) + ["☐"]).map(DataTable.text)
            })
    }
}
