import AllocationRules
import Testing

struct CaseChangeTests {
    @Test func `The same row is a duplicate, however its names are written`() {
        let again = ReceivedRow.licence([
            .surname: "  WALMSLEY ", .forenames: "zoë", .town: "PRESTON ", .county: "lancashire", .prison: "HMP  Styal",
        ])
        let change = CaseChange(from: .licence(), to: again)
        #expect(change.columns == [])
        #expect(change.effect == .none)
    }

    @Test(arguments: [
        (IntakeColumn.flags, "DA;IOM", "IOM;DA"), (.requirements, "UPW:80h;RAR:5d", "RAR:5d;UPW:80h"),
        (.decisions, "DA:no;HATE_CRIME:yes", "HATE_CRIME:yes;DA:no"),
    ])
    func `A list in another order says the same`(column: IntakeColumn, old: String, new: String) {
        #expect(CaseChange(from: .order([column: old]), to: .order([column: new])).effect == .none)
        let shorter = String(old.prefix { $0 != ";" })
        #expect(CaseChange(from: .order([column: old]), to: .order([column: shorter])).effect == .bandedAndRoutedAgain)
    }

    /// Every column once; the CRN and the event number are the identity and cannot differ.
    @Test(arguments: [
        (IntakeColumn.nomsNumber, "A1234AB", false), (.surname, "Shah", false), (.forenames, "Ann", false),
        (.dateOfBirth, "1995-01-01", true), (.sex, "M", false), (.ethnicity, "A2", false), (.language, "cy", false),
        (.postcodeDistrict, "LA9", false), (.town, "Kendal", true), (.county, "Cumbria", false),
        (.sentenceType, "SSO", true), (.sentencedOn, "2019-05-29", true), (.lengthMonths, "18", false),
        (.releaseOn, "2019-05-31", false), (.prison, "HMP Preston", false), (.requirements, "DRR:6m", true),
        (.harm, "MEDIUM", true), (.score, "21", true), (.flags, "DA", true), (.employment, "UNFIT", false),
        (.disability, "N", false), (.weapons, "Y", false), (.restrainingOrder, "N", false), (.dependants, "U", false),
        (.decisions, "DA:yes", true), (.managedBy, "NPS", true), (.currentOfficer, "STF0031", true),
        (.receivedOn, "2019-06-03", false),
    ])
    func `Each column says whether the case is banded and routed again`(
        column: IntakeColumn, value: String, again: Bool
    ) {
        let old = ReceivedRow.order()
        let change = CaseChange(from: old, to: old.with([column: value]))
        #expect(change.columns == [ColumnChange(column: column, old: old[column], new: value)])
        #expect(change.effect == (again ? .bandedAndRoutedAgain : .recorded))
    }

    @Test func `What was missing is filled in, and the case banded again`() throws {
        let change = CaseChange(from: .order([.harm: ""]), to: .order())
        #expect(change.columns == [ColumnChange(column: .harm, old: "", new: "LOW")])
        #expect(change.columns[0].isFilledIn)
        #expect(change.effect == .bandedAndRoutedAgain)
        #expect(!ColumnChange(column: .harm, old: "LOW", new: "").isFilledIn)
        #expect(!ColumnChange(column: .harm, old: "LOW", new: "HIGH").isFilledIn)
    }

    @Test func `Changes stand in the order of the columns, names tidied`() {
        let change = CaseChange(
            from: .order(), to: .order([.currentOfficer: "STF0031", .surname: "SHAH", .score: "99"]))
        #expect(change.columns.map(\.column) == [.surname, .score, .currentOfficer])
        #expect(change.columns.map(\.old) == ["Walmsley", "20", ""])
        #expect(change.columns.map(\.new) == ["Shah", "99", "STF0031"])
    }
}
