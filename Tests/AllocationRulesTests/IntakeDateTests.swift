import AllocationRules
import CivilCalendar
import Testing

struct IntakeDateTests {
    @Test(arguments: [("2001-05-30", true), ("2001-05-31", false), ("1899-05-30", true), ("1898-05-30", false)])
    func `A person is 18 to 120 on the day of the sentence`(born: String, isSound: Bool) throws {
        let row = ReceivedRow.order([.dateOfBirth: born])
        guard !isSound else {
            #expect(row.faults == [])
            return
        }
        let fault = try row.fault()
        #expect(fault.column == .dateOfBirth)
        #expect(fault.kind == .outOfRange)
        #expect(fault.sentence == "It must be of a person aged 18 to 120 on the day of the sentence.")
    }

    @Test func `A birth after the sentence is out of range`() throws {
        #expect(try ReceivedRow.order([.dateOfBirth: "2019-06-01"]).fault().kind == .outOfRange)
    }

    @Test func `A sentence is passed on the day of receipt at the latest`() throws {
        #expect(ReceivedRow.order([.sentencedOn: "2019-05-31"]).faults == [])
        let fault = try ReceivedRow.order([.sentencedOn: "2019-06-01"]).fault()
        #expect(fault.column == .sentencedOn)
        #expect(fault.kind == .inconsistent)
    }

    @Test func `Nothing is received after today`() throws {
        #expect(ReceivedRow.order([.receivedOn: "2019-06-03"]).faults == [])
        let fault = try ReceivedRow.order([.receivedOn: "2019-06-04"]).fault()
        #expect(fault.column == .receivedOn)
        #expect(fault.kind == .inconsistent)
    }

    @Test(arguments: ["LICENCE", "PSS"])
    func `On licence and after it, the release is past`(type: String) throws {
        #expect(ReceivedRow.licence([.sentenceType: type, .releaseOn: "2019-06-03"]).faults == [])
        let fault = try ReceivedRow.licence([.sentenceType: type, .releaseOn: "2019-06-04"]).fault()
        #expect(fault.column == .releaseOn)
        #expect(fault.kind == .inconsistent)
    }

    @Test(arguments: ["LICENCE", "PSS", "CUSTODY"])
    func `Custodial sentences have a release, on the day of the sentence at the earliest`(type: String) throws {
        #expect(try ReceivedRow.licence([.sentenceType: type, .releaseOn: ""]).fault().kind == .required)
        #expect(ReceivedRow.licence([.sentenceType: type, .releaseOn: "2018-12-03"]).faults == [])
        let fault = try ReceivedRow.licence([.sentenceType: type, .releaseOn: "2018-12-02"]).fault()
        #expect(fault.column == .releaseOn)
        #expect(fault.kind == .inconsistent)
    }

    @Test func `A person in custody is released in the future, or should have been`() {
        #expect(ReceivedRow.licence([.sentenceType: "CUSTODY", .releaseOn: "2020-06-01"]).faults == [])
        #expect(ReceivedRow.licence([.sentenceType: "CUSTODY", .releaseOn: "2019-06-01"]).faults == [])
    }

    @Test(arguments: ["CO", "SSO"])
    func `An order has no release`(type: String) throws {
        let fault = try ReceivedRow.order([.sentenceType: type, .releaseOn: "2019-06-01"]).fault()
        #expect(fault.column == .releaseOn)
        #expect(fault.kind == .inconsistent)
    }

    @Test func `A date that is faulty itself does not make others faulty`() throws {
        let late = ReceivedRow.licence([.sentencedOn: "2019-07-13", .dateOfBirth: "2001-07-01"])
        #expect(try late.fault().column == .sentencedOn)
        let child = ReceivedRow.order([.dateOfBirth: "2015-01-01", .requirements: "AC:24h"])
        #expect(try child.fault().column == .dateOfBirth)
        let unknown = ReceivedRow.licence([.sentenceType: "LIFE", .releaseOn: "2019-06-04"])
        #expect(try unknown.fault().column == .sentenceType)
    }
}
