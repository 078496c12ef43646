import Hummingbird
import Messages
import RPC

/// The page of one question about an officer or a team: shows it, takes the answer, and leads back.
struct StaffQuestionPage<Question: StaffQuestion>: Sendable {
    let allocation: any AllocationAPI
    let layout: Layout
    let done: OnceNotes<StaffNote>

    static var pattern: String { "\(Question.Subject.pattern)/\(Question.name.rawValue)" }

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        guard try await Permissions(visit, session, from: allocation).allow(method: Question.name.method) else {
            throw Refusal.notForRole
        }
        let subject = try await Question.Subject(visit, session, from: allocation)
        return page(try Question(about: subject, visit.query), CommandForm(), subject, visit, session)
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        let subject = try await Question.Subject(visit, session, from: allocation)
        var question = Question(visit.form, about: subject)
        let command = CommandForm(visit.form)
        question.errors += command.errors
        if question.errors.isEmpty {
            let call = try command.call(visit, session)
            do {
                let note = try await question.send(about: subject, to: allocation, call)
                return .redirect(to: done.path(to: subject.path, after: note, session))
            } catch let status as Status where status.isAboutFields {
                question.errors = status.errors(question.field)
            } catch let status as Status {
                let link = (label: "Go back to \(subject.title)", href: subject.path)
                return RefusedForm(
                    refusal: Refusal(describing: status), typed: question.typed + command.typed, link: link
                ).response(layout, for: visit)
            }
        }
        return page(question, command, subject, visit, session)
    }

    private func page(
        _ question: Question, _ command: CommandForm, _ subject: Question.Subject, _ visit: Visit, _ session: Session
    ) -> Response {
        let page = question.page(
            about: subject.title, action: "\(subject.path)/\(Question.name.rawValue)", hidden: subject.fields, command,
            back: subject.path, session)
        return layout.response(page, for: visit)
    }
}
