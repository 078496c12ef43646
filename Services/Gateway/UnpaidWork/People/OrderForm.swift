import GatewayKit
import Messages
import RPC

/// Another order of the same person, beside the one that is looked at.
struct OrderPair: PartSubject {
    static let pattern = "\(RequirementFile.pattern)/orders/{order}"

    let file: RequirementFile
    let other: Wire.RelatedOrder

    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        file = try await RequirementFile(visit, session, from: unpaidWork)
        let id = visit.parameters["order"] ?? ""
        guard let other = file.reply.orders.first(where: { $0.caseId == id }) else { throw Refusal.notFound }
        self.other = other
    }

    static func path(to order: Wire.RelatedOrder, of file: RequirementFile) -> String {
        "\(file.path)/orders/\(order.caseId.queryEncoded)"
    }
}

/// How another order of a person bears on this one.
struct OrderForm: CommandForm {
    static let command = Command<OrderPair>(
        "", UnpaidWorkMethods.relateOrders, audit: "Said how orders belong together",
        heading: "How do the orders belong together?", button: "Save")

    private var relation = Wire.OrderRelation.unspecified

    mutating func begin(about pair: OrderPair, _ query: Form) throws(Refusal) {
        relation = pair.other.relation
    }

    mutating func fields(_ on: inout some Fields, about pair: OrderPair) {
        on.write { $0.inset("The other order: \(pair.other.words).") }
        on.radios(
            &relation, "relation", "This order and the other", .needed("Select how the orders belong together"))
    }

    func send(_ sent: Sent<OrderPair>) async throws -> DoneNote {
        let request = Wire.RelateOrdersRequest(
            caseId: sent.subject.file.caseID, version: sent.version, otherCaseId: sent.subject.other.caseId,
            relation: relation)
        return try await sent.service.relateOrders(request, sent.call)
            .note("How the orders belong together was recorded.")
    }
}

extension Wire.OrderRelation {
    package var choice: Choice { Choice(value: code, label: wording, hint: meaning) }
}
