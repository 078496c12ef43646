import Testing

/// A module's place, and what it may import.
struct Module: CustomTestStringConvertible {
    let folder: String
    let name: String
    let mayImport: Set<String>

    var testDescription: String { name }

    init(_ folder: String, _ name: String, mayImport: Set<String>...) {
        self.folder = folder
        self.name = name
        self.mayImport = mayImport.reduce([]) { $0.union($1) }
    }
}

/// The architecture as a table: a folder is a module, and a module imports what stands here and nothing else.
let modules = [
    // The contract.
    Module("proto/Generator", "Generator", mayImport: ["Foundation"]),
    Module("proto/Generated/Swift", "Messages", mayImport: ["CMessages", "CProtobufC", "RPC"]),

    // What every service stands on.
    Module(
        "Shared/RPC", "RPC",
        mayImport: nio, cLibrary, ["CProtobufC", "CRPCMessages", "Crypto", "Logging", "Metrics", "Synchronization"]),
    Module("Shared/CivilCalendar", "CivilCalendar", mayImport: cLibrary),
    Module(
        "Shared/Store", "Store",
        mayImport: cLibrary, ["CSQLite", "CivilCalendar", "Crypto", "Dispatch", "Synchronization"]),
    Module("Shared/Probation/Commands", "Commands", mayImport: ["CivilCalendar", "Messages", "RPC", "Store"]),
    Module(
        "Shared/Feed", "Feed",
        mayImport: ["CivilCalendar", "CoreMetrics", "Logging", "RPC", "Store", "Synchronization"]),
    Module(
        "Shared/Probation/KnownCases", "KnownCases",
        mayImport: ["CivilCalendar", "Commands", "Feed", "Messages", "RPC", "Store"]),
    Module(
        "Shared/ServiceProcess", "ServiceProcess",
        mayImport: nio, process, ["CoreMetrics", "Feed", "Foundation", "Store", "UnixSignals"]),

    // The services.
    Module("Services/Allocation/Rules", "AllocationRules", mayImport: ["CivilCalendar"]),
    Module(
        "Services/Allocation/Service", "Allocation", mayImport: service,
        ["AllocationRules", "Commands", "Feed", "Store"]),
    Module("Services/Allocation/Main", "AllocationMain", mayImport: main, ["Allocation"]),
    Module("Services/Interventions/Service", "Interventions", mayImport: service, follower),
    Module("Services/Interventions/Main", "InterventionsMain", mayImport: main, ["Interventions", "KnownCases"]),
    Module("Services/UnpaidWork/Rules", "UnpaidWorkRules", mayImport: ["CivilCalendar"]),
    Module(
        "Services/UnpaidWork/Service", "UnpaidWork", mayImport: service, follower,
        ["Commands", "Dispatch", "Synchronization", "UnpaidWorkRules"]),
    Module("Services/UnpaidWork/Main", "UnpaidWorkMain", mayImport: main, ["KnownCases", "UnpaidWork"]),
    Module("Services/Resettlement/Service", "Resettlement", mayImport: service, follower),
    Module("Services/Resettlement/Main", "ResettlementMain", mayImport: main, ["KnownCases", "Resettlement"]),
    Module("Services/Supervision/Rules", "SupervisionRules", mayImport: ["CivilCalendar"]),
    Module(
        "Services/Supervision/Service", "Supervision", mayImport: service, follower, ["Commands", "SupervisionRules"]),
    Module("Services/Supervision/Main", "SupervisionMain", mayImport: main, ["Supervision"]),

    // What faces people: the gateway, and the operator's command line.
    Module(
        "Services/Gateway/Kit", "GatewayKit",
        mayImport: nio, web, pages, ["CZlib", "Crypto", "CryptoExtras", "FoundationEssentials", "Synchronization"]),
    Module("Services/Gateway/Cases", "GatewayCases", mayImport: web, pages, ["GatewayKit"]),
    Module("Services/Gateway/Supervision", "GatewaySupervision", mayImport: web, pages, ["GatewayKit"]),
    Module("Services/Gateway/UnpaidWork", "GatewayUnpaidWork", mayImport: nio, web, pages, ["GatewayKit"]),
    Module(
        "Services/Gateway/Site", "Gateway",
        mayImport: nio, process, web, audiences,
        ["CoreMetrics", "Crypto", "FoundationEssentials", "GatewayKit", "Messages"]),
    Module(
        "Services/Gateway/Main", "GatewayMain", mayImport: main,
        ["Gateway", "GatewayKit", "Logging", "ServiceLifecycle"]),
    Module(
        "Services/Hub", "Hub",
        mayImport: nio, main, cLibrary,
        ["ArgumentParser", "CSQLite", "Crypto", "Foundation", "Logging", "Store", "Synchronization"]),

    // What plans a week from a file, by the rules of unpaid work.
    Module(
        "Services/Planner", "Planner",
        mayImport: ["ArgumentParser", "CivilCalendar", "Foundation", "Synchronization", "UnpaidWorkRules"]),
]

/// What speaks HTTP.
let web: Set = ["HTTPTypes", "Hummingbird", "HummingbirdCore", "NIOHTTPTypes"]
/// What an audience's pages are made of, beside the kit.
private let pages: Set = ["CivilCalendar", "Messages", "RPC"]
/// The modules of pages, of which none imports another.
private let audiences: Set = ["GatewayCases", "GatewaySupervision", "GatewayUnpaidWork"]
/// The C library under its platforms' names.
private let cLibrary: Set = ["Darwin", "Glibc", "Musl"]
private let nio: Set = ["NIOCore", "NIOPosix"]
private let service: Set = ["CivilCalendar", "Messages", "RPC"]
/// What a service has that follows another's feed.
private let follower: Set = ["Feed", "KnownCases", "Store"]
private let main: Set = ["CivilCalendar", "Feed", "Messages", "RPC", "ServiceProcess"]
private let process: Set = [
    "CivilCalendar", "Logging", "RPC", "ServiceLifecycle", "ServiceProcess", "Synchronization",
]
