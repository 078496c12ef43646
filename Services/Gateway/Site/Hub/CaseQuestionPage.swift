import HTTPTypes
import Hummingbird
import Messages
import RPC

/// The page of one question about a case: shows it, takes the answer, and leads back to the case.
struct CaseQuestionPage<Question: CaseQuestion>: Sendable {
    let allocation: any AllocationAPI
    let layout: Layout

    static var pattern: String { "\(CasePage.pattern)/\(Question.name.rawValue)" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let caseFile = try await CaseFile(visit, session, from: allocation)
        let question = try Question(about: caseFile, visit.query)
        return page(question, CommandForm(), caseFile, visit, session)
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        var question = Question(visit.form)
        let command = CommandForm(visit.form)
        question.errors += command.errors
        let caseID = visit.parameters["case"] ?? ""
        if question.errors.isEmpty {
            do {
                try await question.send(about: caseID, to: allocation, try command.call(visit, session))
                return .redirect(to: CasePage.path(to: caseID).with(query: [("done", Question.name.rawValue)]))
            } catch let status as Status where status.code == .aborted {
                return conflict(caseID, visit)
            } catch let status as Status where status.isAboutFields {
                question.errors = status.violations.map {
                    FieldError(field: question.field(at: $0.field), message: $0.message)
                }
            }
        }
        return page(question, command, try await CaseFile(visit, session, from: allocation), visit, session)
    }

    private func page(
        _ question: Question, _ command: CommandForm, _ caseFile: CaseFile, _ visit: Visit, _ session: Session
    ) -> Response {
        let hasErrors = !question.errors.isEmpty
        let page = Page(
            title: question.heading, status: hasErrors ? .unprocessableContent : .ok, hasErrors: hasErrors,
            back: CasePage.path(to: caseFile.caseID)
        ) { html in
            html.errorSummary(question.errors)
            html.element("p", ["class": "hint"], "\(caseFile.title), CRN \(caseFile.summary.crn)")
            html.element("h1", question.heading)
            html.form(action: caseFile.path(to: Question.name), token: session.formToken) { html in
                html.hidden("version", "\(question.version)")
                question.write(&html)
                command.write(question.errors, &html)
                html.button(question.button)
            }
        }
        return layout.response(page, for: visit)
    }

    /// Somebody else was faster: nothing may be written over what they did.
    private func conflict(_ caseID: String, _ visit: Visit) -> Response {
        let heading = "Somebody changed this case while you filled in the form"
        let page = Page(title: heading, status: .conflict) { html in
            html.element("h1", heading)
            html.element(
                "p",
                "Nothing that you entered was stored. Look at the case as it is now, then do it again if it is due.")
            html.element("p") { html in
                html.element("a", ["href": CasePage.path(to: caseID)], "Go to the case as it is now")
            }
        }
        return layout.response(page, for: visit)
    }
}

extension Status {
    /// Whether it names what is wrong with what was filled in.
    fileprivate var isAboutFields: Bool {
        (code == .invalidArgument || code == .failedPrecondition) && !violations.isEmpty
    }
}
