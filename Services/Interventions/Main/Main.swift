import Interventions
import KnownCases
import Messages
import ServiceProcess

/// The interventions service: it knows who is to complete what.
@main
enum Main {
    static func main() async {
        await ServiceProcess.serve(.interventions, InterventionsService.schema, schemaHash: WireContract.schemaHash) {
            parts in
            try parts.follow(.allocation, subject: KnownCases.subject, InterventionsService.takeIn)
        }
    }
}
