import GatewayKit
import Hummingbird
import Messages
import RPC

/// The page of one question about a case: shows it, takes the answer, and leads back to the case.
struct CaseQuestionPage<Question: CaseQuestion>: Sendable {
    let allocation: any AllocationAPI
    let layout: Layout
    let accounts: AccountNames
    let done: OnceNotes<CaseQuestionName>

    static var pattern: String { "\(CasePage.pattern)/\(Question.name.rawValue)" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let permissions = try await Permissions(visit, session, from: allocation)
        guard permissions.allow(Question.name) else { throw Refusal.notForRole }
        let caseFile = try await CaseFile(visit, session, from: allocation)
        guard permissions.allow(Question.name, about: caseFile) else { throw Refusal.notForRole }
        do throws(Refusal) {
            return page(try question(caseFile, visit.query), CommandOrigin(), caseFile, visit, session)
        } catch {
            return refused(error, caseFile.caseID, visit)
        }
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        var question = Question(visit.form)
        question.check(accounts)
        let (filled, caseID) = (question, visit.parameters["case"] ?? "")
        let answer = CommandAnswer(
            layout: layout, noun: "case", errors: filled.errors, typed: filled.typed,
            link: RefusedForm.link(toCase: caseID), target: filled.field)
        return try await answer.response(visit, session) { call in
            try await filled.send(about: caseID, to: allocation, call)
            return .redirect(to: done.path(to: CasePage.path(to: caseID), after: Question.name, session))
        } page: { errors, origin in
            let caseFile = try await CaseFile(visit, session, from: allocation)
            do throws(Refusal) {
                _ = try self.question(caseFile, visit.form)
            } catch {
                return refused(error, caseID, visit, typed: filled.typed + origin.typed)
            }
            question.errors = errors
            question.offer(for: caseFile)
            return page(question, origin, caseFile, visit, session)
        }
    }

    /// The empty form, where it still has something to do.
    private func question(_ caseFile: CaseFile, _ form: Form) throws(Refusal) -> Question {
        if let taker = caseFile.summary.state.taker {
            throw .alreadyDone("\(taker) has accepted the case: it is not ours to change.")
        }
        return try Question(about: caseFile, form)
    }

    private func page(
        _ question: Question, _ command: CommandOrigin, _ caseFile: CaseFile, _ visit: Visit, _ session: Session
    ) -> Response {
        let page = question.page(
            about: "\(caseFile.title), CRN \(caseFile.summary.crn)", action: caseFile.path(to: Question.name),
            hidden: [("version", "\(question.version)")], command, back: CasePage.path(to: caseFile.caseID), session)
        return layout.response(page, for: visit)
    }

    /// Says why not, keeps what was typed to be copied, and leads back to the case.
    private func refused(
        _ refusal: Refusal, _ caseID: String, _ visit: Visit, typed: [(label: String, text: String)] = []
    ) -> Response {
        RefusedForm(refusal: refusal, typed: typed, aboutCase: caseID).response(layout, for: visit)
    }
}
