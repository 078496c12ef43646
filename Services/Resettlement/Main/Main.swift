import RPC
import ServiceProcess

/// The resettlement service: it has no job yet and answers for its health alone.
@main
enum Main {
    static func main() async {
        await ServiceProcess.run("resettlement") { process in
            var table = MethodTable()
            table.add(health: OwnHealth(process.name))
            return [try process.listener(.resettlementListen, table: table)]
        }
    }
}
