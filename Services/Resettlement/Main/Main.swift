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
            parts.standing = [KnownCases.deliveries()]
            try parts.follow(.allocation, ResettlementService.content)
        }
    }
}
