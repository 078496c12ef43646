import HTTPTypes
import Hummingbird
import Messages
import RPC

/// The page of one question about a case: shows it, takes the answer, and leads back to the case.
struct CaseQuestionPage<Question: CaseQuestion>: Sendable {
    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: DoneNotes

    static var pattern: String { "\(CasePage.pattern)/\(Question.name.rawValue)" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard try await Permissions(visit, session, from: allocation).allow(Question.name) else {
            throw Refusal.notForRole
        }
        let caseFile = try await CaseFile(visit, session, from: allocation)
        do throws(Refusal) {
            return page(try question(caseFile, visit.query), CommandForm(), caseFile, visit, session)
        } catch {
            return refused(error, caseFile.caseID, visit)
        }
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        var question = Question(visit.form)
        let command = CommandForm(visit.form)
        question.check(accounts)
        question.errors += command.errors
        let caseID = visit.parameters["case"] ?? ""
        if question.errors.isEmpty {
            let call = try command.call(visit, session)
            do {
                try await question.send(about: caseID, to: allocation, call)
                return .redirect(to: done.path(after: Question.name, about: caseID, session))
            } catch let status as Status where status.isAboutFields {
                question.errors = status.violations.map {
                    FieldError(field: question.field(at: $0.field), message: $0.message)
                }
            } catch let status as Status {
                return refused(Self.refusal(status), caseID, visit, typed: question.typed + command.typed)
            }
        }
        let caseFile = try await CaseFile(visit, session, from: allocation)
        do throws(Refusal) {
            _ = try self.question(caseFile, visit.form)
        } catch {
            return refused(error, caseID, visit, typed: question.typed + command.typed)
        }
        question.offer(for: caseFile)
        return page(question, command, caseFile, visit, session)
    }

    /// The empty form, where it still has something to do.
    private func question(_ caseFile: CaseFile, _ form: Form) throws(Refusal) -> Question {
        guard caseFile.summary.state != .withNps else {
            throw .alreadyDone("The NPS has accepted the case: it is not ours to change.")
        }
        return try Question(about: caseFile, form)
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

    /// Where somebody else was faster, nothing may be written over what they did.
    private static func refusal(_ status: Status) -> Refusal {
        guard status.code == .aborted else { return Refusal(describing: status) }
        return Refusal(
            status: .conflict, heading: "Somebody changed this case while you filled in the form",
            advice: "Nothing that you entered was stored. Look at the case as it is now, then do it again if it is due."
        )
    }

    /// Says why not, keeps what was typed to be copied, and leads back to the case.
    private func refused(
        _ refusal: Refusal, _ caseID: String, _ visit: Visit, typed: [(label: String, text: String)] = []
    ) -> Response {
        let typed = typed.filter { !$0.text.isEmpty }
        let page = Page(title: refusal.heading, status: refusal.status) { html in
            html.element("h1", refusal.heading)
            html.element("p", refusal.advice)
            html.element("p") { html in
                html.element("a", ["href": CasePage.path(to: caseID)], "Go to the case as it is now")
            }
            guard !typed.isEmpty else { return }
            html.element("h2", "What you typed, to copy")
            html.summaryList(typed.map { label, text in .init(name: label) { $0.text(text) } })
        }
        var response = layout.response(page, for: visit)
        response.headers.append(contentsOf: refusal.fields)
        return response
    }
}

extension Status {
    /// Whether it names what is wrong with what was filled in.
    fileprivate var isAboutFields: Bool {
        (code == .invalidArgument || code == .failedPrecondition) && !violations.isEmpty
    }
}
