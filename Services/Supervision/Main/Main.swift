import Messages
import ServiceProcess
import Supervision

/// The supervision service.
@main
enum Main {
    static func main() async {
        await ServiceProcess.serve(.supervision, SupervisionService.schema, schemaHash: WireContract.schemaHash) {
            parts in
            try parts.follow(.allocation, SupervisionService.content)
        }
    }
}
