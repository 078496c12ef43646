import CivilCalendar
import Testing

@testable import Hub

struct DemoCaseloadTests {
    @Test func `The same people, seed and day give the same rows, another seed or day others`() throws {
        let rows = try demoRows(people: 300).map(\.fields)
        #expect(try demoRows(people: 300).map(\.fields) == rows)
        #expect(try demoRows(people: 300, seed: 2).map(\.fields) != rows)
        #expect(try demoRows(people: 300, on: "2019-06-04").map(\.fields) != rows)
    }

    @Test func `The columns stand in the extract's order, one field for each`() throws {
        #expect(
            DemoRow.header.joined(separator: ",")
                == "crn,noms_number,surname,forenames,date_of_birth,sex,ethnicity,language,postcode_district,town,county,"
                + "event_number,sentence_type,sentenced_on,length_months,release_on,prison,requirements,rosh,ogrs3,flags,"
                + "employment,disability,weapons,restraining_order,dependants,decisions,managed_by,current_officer,"
                + "received_on")
        let row = try #require(try demoRows(people: 1).first)
        let values = Dictionary(uniqueKeysWithValues: zip(DemoRow.header, row.fields))
        #expect(row.fields.count == DemoRow.header.count)
        #expect(values["crn"] == row.crn)
        #expect(values["town"] == row.person.home.town)
        #expect(values["dependants"] == row.person.dependants)
        #expect(values["received_on"] == row.receivedOn)
    }

    @Test(arguments: [1000, 2000], [UInt64(1), 2, 3])
    func `Every kind of mistake is in each thousand people`(people: Int, seed: UInt64) throws {
        let rows = try demoRows(people: people, seed: seed)
        var kinds = rows.reduce(into: Set<DemoMistake>()) { $0.formUnion($1.faults) }
        let events = Dictionary(grouping: rows.filter { !$0.faults.contains(.crnMalformed) }) {
            "\($0.crn) \($0.eventNumber)"
        }
        for twice in events.values where twice.count == 2 {
            kinds.insert(twice[0].fields == twice[1].fields ? .repeated : .repeatedWithChange)
        }
        #expect(Set(DemoMistake.allCases).subtracting(kinds) == [])
    }

    @Test func `About one row in fifty has a mistake`() throws {
        let rows = try demoRows(people: 5500)
        let perMille = rows.count { !$0.isSound } * 1000 / rows.count
        #expect((15...25).contains(perMille))
    }

    @Test func `A repeated row differs at most in its assessment`() throws {
        let rows = try demoRows(people: 5500).filter { !$0.faults.contains(.crnMalformed) }
        let twice = Dictionary(grouping: rows) { "\($0.crn) \($0.eventNumber)" }.values.filter { $0.count > 1 }
        #expect(twice.count >= 3 * 5)
        for rows in twice {
            #expect(rows.count == 2)
            let columns = zip(DemoRow.header, zip(rows[0].fields, rows[1].fields)).filter { $1.0 != $1.1 }.map(\.0)
            #expect(columns == [] || columns == ["rosh"] || columns == ["ogrs3"])
        }
    }

    @Test func `No two of a million people share a CRN or a prison number`() {
        let limit = DemoCaseload.peopleLimits.upperBound
        #expect(limit == 1_000_000)
        var crns = Set<String>(minimumCapacity: limit)
        var nomsNumbers = Set<String>(minimumCapacity: limit)
        for number in 0..<limit {
            crns.insert(DemoPerson.crn(number))
            nomsNumbers.insert(DemoPerson.nomsNumber(number))
        }
        #expect(crns.count == limit)
        #expect(nomsNumbers.count == limit)
        #expect(crns.allSatisfy { $0.utf8.count == 7 } && nomsNumbers.allSatisfy { $0.utf8.count == 7 })
    }

    @Test func `A person's rows tell the same facts under different event numbers`() throws {
        let rows = try demoRows(people: 5500).filter(\.isSound)
        let people = Dictionary(grouping: rows, by: \.crn).values.filter { Set($0.map(\.eventNumber)).count > 1 }
        #expect(people.count > 50)
        let ofTheEvent: Set = [
            "event_number", "sentence_type", "sentenced_on", "length_months", "release_on", "prison", "requirements",
            "rosh", "ogrs3", "decisions", "current_officer", "received_on",
        ]
        for rows in people {
            let facts = Set(
                rows.map { row in zip(DemoRow.header, row.fields).filter { !ofTheEvent.contains($0.0) }.map(\.1) })
            #expect(facts.count == 1)
            #expect(Set(rows.map(\.currentOfficer)).subtracting([""]).count <= 1)
        }
    }

    @Test func `The seed's shares are met within bounds`() throws {
        let rows = try demoRows(people: 5500)
        func perMille(_ isCounted: (DemoRow) -> Bool) -> Int { rows.count(where: isCounted) * 1000 / rows.count }
        #expect((5500...5750).contains(rows.count))
        #expect((135...165).contains(perMille { $0.person.sex == .female }))
        #expect((575...665).contains(perMille { $0.sentenceType == "CO" || $0.sentenceType == "SSO" }))
        #expect((190...230).contains(perMille { $0.sentenceType == "LICENCE" }))
        #expect((115...155).contains(perMille { $0.sentenceType == "CUSTODY" }))
        #expect((14...24).contains(perMille { $0.managedBy == "NPS" }))
        #expect((370...450).contains(perMille { $0.flags.contains("DA") }))
        #expect((450...550).contains(perMille { $0.rosh == "LOW" }))
        let unpaidWork = rows.filter { $0.hours(of: "UPW") != nil && $0.managedBy == "CRC" }
        let alone = unpaidWork.count { !$0.requirements.contains(";") } * 100 / unpaidWork.count
        #expect((45...55).contains(alone))
        #expect(rows.filter { $0.managedBy == "NPS" }.allSatisfy { $0.hours(of: "UPW") != nil && $0.isSound })
    }
}
