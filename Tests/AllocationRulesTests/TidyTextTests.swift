import AllocationRules
import Testing

struct TidyTextTests {
    @Test(arguments: [
        ("o'neill-SMITH ", "O'Neill-Smith"), ("  WOŹNIAK ", "Woźniak"), ("McGuinness", "McGuinness"),
        ("MCGUINNESS", "McGuinness"), ("mcguinness", "McGuinness"), ("Mcguinness", "Mcguinness"), ("mcc", "Mcc"),
        ("O’BRIEN", "O’Brien"), ("Ó Murchú", "Ó Murchú"), ("ó   murchú", "Ó Murchú"), ("taylor-ward", "Taylor-Ward"),
        ("deVries", "DeVries"), ("van der Berg", "Van Der Berg"), ("X", "X"), ("-", "-"), ("Zoë\u{A0}Ann", "Zoë Ann"),
        ("王", "王"),
    ])
    func `A name loses stray spaces and capitals`(received: String, tidied: String) throws {
        let row = ReceivedRow.order([.surname: received, .forenames: received])
        let facts = try row.facts()
        #expect(facts.surname == tidied)
        #expect(facts.forenames == tidied)
        #expect(row.tidied[.surname] == tidied)
        #expect(row.tidied.tidied == row.tidied)
    }

    @Test(arguments: [
        (" PRESTON", "Preston"), ("Barrow-in-Furness", "Barrow-in-Furness"), ("Lytham  St Annes", "Lytham St Annes"),
    ])
    func `A town keeps its small words`(received: String, tidied: String) throws {
        let facts = try ReceivedRow.order([.town: received, .county: received]).facts()
        #expect(facts.town == tidied)
        #expect(facts.county == tidied)
    }

    @Test func `A prison keeps its capitals`() throws {
        #expect(try ReceivedRow.licence([.prison: " HMP  STYAL "]).facts().prison == "HMP STYAL")
    }

    @Test func `Codes stay as they came`() {
        let names: Set<IntakeColumn> = [.surname, .forenames, .town, .county, .prison]
        for column in IntakeColumn.allCases where !names.contains(column) {
            #expect(ReceivedRow([column: " x123456 "]).tidied[column] == " x123456 ")
        }
    }
}
