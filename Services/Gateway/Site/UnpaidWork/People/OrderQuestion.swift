import Messages
import RPC

/// Another order of the same person, beside the one that is looked at.
struct OrderPair: UnpaidWorkSubject {
    static let pattern = "\(RequirementFile.pattern)/orders/{order}"

    let file: RequirementFile
    let other: Wire.RelatedOrder

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await RequirementFile(visit, session, from: unpaidWork)
        let id = visit.parameters["order"] ?? ""
        guard let other = file.reply.orders.first(where: { $0.caseId == id }) else { throw Refusal.notFound }
        self.other = other
    }

    var title: String { file.title }
    var label: String { file.label }
    var path: String { file.path }

    static func path(to order: Wire.RelatedOrder, of file: RequirementFile) -> String {
        "\(file.path)/orders/\(order.caseId.queryEncoded)"
    }
}

/// How another order of a person bears on this one.
struct OrderQuestion: UnpaidWorkQuestion {
    static let pattern = OrderPair.pattern
    static let method = "RelateOrders"

    private let version: UInt32
    private let other: Wire.RelatedOrder
    private var relation: Wire.OrderRelation?
    var errors: [FieldError] = []

    let heading = "How do the orders belong together?"
    let button = "Save"
    var hidden: [(name: String, value: String)] { [("version", "\(version)")] }

    init(about pair: OrderPair, _ query: Form) throws(Refusal) {
        version = pair.file.reply.version
        other = pair.other
        relation = other.relation.word.map { _ in other.relation }
    }

    init(_ form: Form, about pair: OrderPair) {
        version = form.version
        other = pair.other
        relation = choice(form, "relation", "Select how the orders belong together")
    }

    func write(_ html: inout HTML) {
        html.inset("The other order: \(other.words).")
        html.radios(
            Field("relation", label: "This order and the other", errors: errors),
            Wire.OrderRelation.known.map { Choice(value: $0.code, label: $0.wording, hint: $0.meaning) },
            chosen: relation?.code)
    }

    func send(about pair: OrderPair, to unpaidWork: any UnpaidWorkAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.RelateOrdersRequest(
            caseId: pair.file.caseID, version: version, otherCaseId: other.caseId, relation: relation ?? .unspecified)
        return try await unpaidWork.relateOrders(request, call).note("How the orders belong together was recorded.")
    }

    func field(at path: String) -> String { path == "relation" ? "relation" : "" }
}
