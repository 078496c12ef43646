import CivilCalendar
import Messages

/// An entry of a list that is about a case and shows it.
protocol AboutCase {
    var summary: Wire.CaseSummary? { get set }
}

extension AboutCase {
    /// The same with its case as a list shows it.
    func summarised(_ about: CaseRow, _ workingDays: WorkingDays, _ today: Day) -> Self {
        var item = self
        item.summary = about.summary(workingDays, today)
        return item
    }
}
