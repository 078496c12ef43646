import KnownCases
import Messages
import Resettlement
import ServiceProcess

/// The resettlement service: it knows who is in custody.
@main
enum Main {
    static func main() async {
        await ServiceProcess.serve(.resettlement, ResettlementService.schema, schemaHash: WireContract.schemaHash) {
            parts in
            try parts.follow(.allocation, subject: KnownCases.subject, ResettlementService.takeIn)
        }
    }
}
