import GatewayKit
import Messages

/// What the pages about cases share.
extension HTML {
    /// Who a case is about: name and CRN, with a link to the case; of somebody restricted the CRN alone.
    mutating func person(_ summary: Wire.CaseSummary) {
        if summary.isMasked {
            text(summary.title)
        } else {
            link(summary.title, to: CaseFile.path(to: summary.caseId))
        }
        quiet(summary.crn)
    }

    /// The band as a word with a colour, or that there is none yet.
    mutating func band(_ band: Wire.ColourBand) {
        if let band = Band(band) { tag(band.word, colour: band.colour) } else { tag("No band", colour: .grey) }
    }

    /// What changed: column, old value and new.
    mutating func changes(_ changes: [Wire.IntakeFinding]) {
        element("ul", ["class": "changes"]) { html in
            for change in changes {
                html.element("li") { html in
                    html.element("strong", "\(ColumnName.words(change.column)): ")
                    html.element("span", ["class": "visually-hidden"], "from ")
                    html.text(change.oldValue.orNothing)
                    html.element("span", ["aria-hidden": "true"], " → ")
                    html.element("span", ["class": "visually-hidden"], " to ")
                    html.text(change.value.orNothing)
                }
            }
        }
    }

    /// What is wrong with a row or missing from it.
    mutating func findings(_ findings: [Wire.IntakeFinding]) {
        element("ul", ["class": "changes"]) { html in
            for finding in findings {
                html.element("li") { html in
                    html.element("strong", "\(ColumnName.words(finding.column)): ")
                    html.text(finding.reason)
                    if !finding.value.isEmpty { html.text(" It was “\(finding.value)”.") }
                }
            }
        }
    }
}

extension Wire.CaseSummary {
    /// Whether nothing but the CRN may be shown.
    var isMasked: Bool { isRestricted && surname.isEmpty && forenames.isEmpty }

    /// Surname first, as lists have it.
    var name: String { surname.isEmpty ? forenames : surname + forenames.behind(", ") }

    /// The name, or that nothing but the CRN may be shown.
    var title: String { isMasked ? "Restricted person" : name }

    /// The officer's name, or the staff list's identifier where it has none; empty where nobody holds the case.
    var holder: String { officerName.isEmpty ? officer : officerName }

    /// Sentence and its date: "Community order, 3 Jun 2019".
    var sentence: String {
        sentenceType.wording + sentencedOn.dayText.behind(", ")
    }
}

extension Wire.AllocationRecord {
    /// The officer's name, or the staff list's identifier where it has none.
    var officerLabel: String { officerName.isEmpty ? officer : officerName }
}
