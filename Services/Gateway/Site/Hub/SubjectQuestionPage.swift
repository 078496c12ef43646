import Hummingbird
import RPC

/// The page of one question about a subject: shows it, takes the answer, and leads back.
struct SubjectQuestionPage<Question: SubjectQuestion>: Sendable {
    let service: Question.Subject.Service
    let layout: Layout
    let done: OnceNotes<DoneNote>

    func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let permissions = try await Question.Subject.permissions(visit, session, from: service)
        guard permissions.allow(method: Question.method) else { throw Refusal.notForRole }
        let subject = try await Question.Subject(visit, session, from: service)
        do throws(Refusal) {
            return page(try Question(about: subject, visit.query), CommandOrigin(), subject, visit, session)
        } catch {
            return refused(error, subject, visit)
        }
    }

    func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        let subject = try await Question.Subject(visit, session, from: service)
        var question = Question(visit.form, about: subject)
        let command = CommandOrigin(visit.form)
        question.errors += command.errors
        if question.errors.isEmpty {
            let call = try command.call(visit, session)
            do {
                let note = try await question.send(about: subject, to: service, call)
                if visit.request.wantsJSON { return FormReply(note).response() }
                return .redirect(to: done.path(to: note.path ?? subject.path, after: note, session))
            } catch let status as Status where status.isAboutFields {
                question.errors = status.errors(question.field)
            } catch let status as Status where visit.request.wantsJSON {
                return FormReply.response(to: Refusal(ofCommand: status), of: status)
            } catch let status as Status {
                return refused(Refusal(ofCommand: status), subject, visit, typed: question.typed + command.typed)
            }
        }
        if visit.request.wantsJSON { return FormReply(question.errors).response(.unprocessableContent) }
        return page(question, command, subject, visit, session)
    }

    private func page(
        _ question: Question, _ command: CommandOrigin, _ subject: Question.Subject, _ visit: Visit, _ session: Session
    ) -> Response {
        let page = question.page(
            about: subject.label, action: visit.path, hidden: subject.fields + question.hidden, command,
            back: subject.path, session)
        return layout.response(page, for: visit)
    }

    /// Says why not, keeps what was typed to be copied, and leads back.
    private func refused(
        _ refusal: Refusal, _ subject: Question.Subject, _ visit: Visit, typed: [(label: String, text: String)] = []
    ) -> Response {
        let link = (label: "Go back to \(subject.title)", href: subject.path)
        return RefusedForm(refusal: refusal, typed: typed, link: link).response(layout, for: visit)
    }
}
