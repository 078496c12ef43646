/// One of the forms that stand together: where it is found, and what the audit trail says of it.
package struct ListedForm<Service: Sendable>: Sendable {
    package let audit: (method: String, words: String)
    fileprivate let page: @Sendable (Service, Layout, OnceNotes<DoneNote>, [Destination]) -> [Route]

    package init<Filled: CommandForm>(_ form: Filled.Type) where Filled.Subject.Service == Service {
        audit = Filled.audit
        page = { CommandPage<Filled>(service: $0, layout: $1, done: $2).routes(in: $3) }
    }
}

extension Array {
    /// The pages of all of them.
    package func routes<Service>(
        _ service: Service, _ layout: Layout, _ done: OnceNotes<DoneNote>, in destinations: [Destination]
    ) -> [Route] where Element == ListedForm<Service> {
        flatMap { $0.page(service, layout, done, destinations) }
    }
}
