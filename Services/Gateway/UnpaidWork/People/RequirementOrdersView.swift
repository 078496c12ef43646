import GatewayKit
import Messages

/// A person's other orders with unpaid work, as the person's page shows them; nothing where there is none.
extension RequirementView {
    func writeOrders(_ html: inout HTML) {
        html.section(
            "Other orders", ["Order", "Hours left", "State", "Beside this one"], reply.orders, otherwise: nil
        ) { order in
            [
                DataTable.link(
                    "Event \(order.eventNumber)", to: RequirementFile.path(to: order.caseId),
                    quiet: order.sentencedOn.dayText.behind("Sentenced on ")),
                DataTable.text("\(order.remainingMinutes.hoursText) of \(order.orderedMinutes.hoursText)"),
                { $0.tag(order.state) },
                { html in
                    html.text(order.relation.wording)
                    guard permissions.allow(OrderForm.command) else { return }
                    html.rowLink(
                        "Change", about: "event \(order.eventNumber)", href: OrderPair.path(to: order, of: subject))
                },
            ]
        }
    }
}

extension Wire.RelatedOrder {
    /// `event 2, sentenced on 3 Jun 2019, 40 h of 80 h left`
    var words: String {
        [
            "event \(eventNumber)", sentencedOn.dayText.behind("sentenced on "),
            "\(remainingMinutes.hoursText) of \(orderedMinutes.hoursText) left",
        ].nonEmpty.joined(separator: ", ")
    }
}
