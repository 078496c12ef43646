import Hummingbird
import RPC

/// The page of one form about a subject: shows it, takes what was filled in, and leads back.
package struct CommandPage<Filled: CommandForm>: Sendable {
    package typealias Subject = Filled.Subject

    package let service: Subject.Service
    package let layout: Layout
    package let done: OnceNotes<DoneNote>

    package init(service: Subject.Service, layout: Layout, done: OnceNotes<DoneNote>) {
        self.service = service
        self.layout = layout
        self.done = done
    }

    package func routes(in destinations: [Destination], at path: String = Filled.pattern) -> [Route] {
        [Route(.get, path, inAny: destinations, show), Route(.post, path, inAny: destinations, answer)]
    }

    package func show(_ visit: Visit, _ session: Session) async throws -> Response {
        let permissions = try await Subject.permissions(visit, session, from: service)
        let method = Filled.command.method.name
        guard permissions.allow(method: method) else { throw Refusal.notForRole }
        let subject = try await Subject(visit, session, from: service)
        guard subject.isAllowed(method, by: permissions) else { throw Refusal.notForRole }
        do throws(Refusal) {
            let form = try Filled.begun(about: subject, visit.query)
            return page(form, [], CommandOrigin(), subject.version, subject, visit, session)
        } catch {
            return refused(error, [], subject, visit)
        }
    }

    package func answer(_ visit: Visit, _ session: Session) async throws -> Response {
        let subject = try await Subject(visit, session, from: service)
        let form = Filled(visit.form, about: subject)
        let index = form.index(about: subject)
        let answer = CommandAnswer(
            layout: layout, noun: Subject.noun, errors: form.errors(about: subject), typed: index.typed,
            link: subject.link, target: index.target)
        return try await answer.response(visit, session) { call in
            let note = try await form.send(
                Sent(
                    subject: subject, service: service, version: visit.form.version,
                    capturedAt: visit.form.line(FormReply.capturedAtField), call: call))
            if visit.request.wantsJSON { return FormReply(note).response() }
            return .redirect(to: done.path(to: note.path ?? subject.path, after: note, session))
        } page: { errors, origin in
            // What was done meanwhile is not to be mended here.
            do throws(Refusal) {
                _ = try Filled.begun(about: subject, visit.form)
            } catch {
                return refused(error, index.typed + origin.typed, subject, visit)
            }
            return page(form, errors, origin, visit.form.version, subject, visit, session)
        }
    }

    private func page(
        _ form: Filled, _ errors: [FieldError], _ origin: CommandOrigin, _ version: UInt32?, _ subject: Subject,
        _ visit: Visit, _ session: Session
    ) -> Response {
        let page = Page(form: form.heading(about: subject), errors, back: subject.path) { html in
            html.element("p", ["class": "hint"], subject.label)
            html.element("h1", form.heading(about: subject))
            html.form(action: visit.path, token: session.formToken) { html in
                if let version, subject.version != nil { html.hidden("version", "\(version)") }
                for field in subject.fields { html.hidden(field.name, field.value) }
                form.write(errors, about: subject, &html)
                origin.write(errors, &html)
                html.button(form.button(about: subject))
            }
        }
        return layout.response(page, for: visit)
    }

    /// Says why not, keeps what was typed to be copied, and leads back.
    private func refused(
        _ refusal: Refusal, _ typed: [(label: String, text: String)], _ subject: Subject, _ visit: Visit
    ) -> Response {
        RefusedForm(refusal: refusal, typed: typed, link: subject.link).response(layout, for: visit)
    }
}

extension Page {
    /// A page with a form on it, and the faults of what was filled in.
    package init(
        form title: String, _ errors: [FieldError], back: String, isWide: Bool = false,
        _ main: @escaping (inout HTML) -> Void
    ) {
        self.init(
            title: title, status: errors.isEmpty ? .ok : .unprocessableContent, hasErrors: !errors.isEmpty, back: back,
            isWide: isWide
        ) { html in
            html.errorSummary(errors)
            main(&html)
        }
    }
}
