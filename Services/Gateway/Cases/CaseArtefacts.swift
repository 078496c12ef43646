import GatewayKit
import Messages

/// What a case's band asks for, and whether it is done, as the case's page shows it.
struct CaseArtefacts {
    let caseFile: CaseFile
    let permissions: Permissions
    let names: AccountNames

    func write(_ html: inout HTML) {
        guard !caseFile.reply.artefacts.isEmpty else { return }
        html.element("h2", "What the band asks for")
        html.table(
            DataTable(
                "What the band asks for", hidesCaption: true, ["What", "State", "Next"],
                rows: caseFile.reply.artefacts.map(cells)))
    }

    private func cells(_ artefact: Wire.Artefact) -> [DataTable.Cell] {
        [
            { html in
                html.text(artefact.name)
                html.quiet(artefact.words)
            },
            { html in
                guard !artefact.doneAt.isEmpty else { return html.tag("Owed", colour: .yellow) }
                html.tag("Done", colour: .green)
                html.quiet("\(artefact.doneAt.momentText) by \(names[artefact.doneBy])")
            },
            { writeNext(artefact, &$0) },
        ]
    }

    private func writeNext(_ artefact: Wire.Artefact, _ html: inout HTML) {
        guard let action = ArtefactForm.action(about: OwedArtefact(artefact, of: caseFile), by: permissions) else {
            return html.text(artefact.doneAt.isEmpty ? "For the officer to do" : "Nothing")
        }
        html.element("a", ["href": action.href]) { html in
            html.text(action.label)
            html.element("span", ["class": "visually-hidden"], ": \(artefact.name.lowercasedFirst)")
        }
    }
}
