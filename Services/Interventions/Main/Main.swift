import RPC
import ServiceProcess

/// The interventions service: it has no job yet and answers for its health alone.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("interventions") { process in
            var table = MethodTable()
            table.add(health: OwnHealth(process.name))
            return [try process.listener(.interventionsListen, table: table)]
        }
    }
}
