// swift-tools-version: 6.2
import PackageDescription

/// What every target is built with: a warning is an error, and an existential or a borrowed import is spelt out.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The same where C memory is touched: each unsafe expression is marked as such.
let strictMemory: [SwiftSetting] = strict + [.strictMemorySafety()]

/// The same for tests, a module at a time: file by file, each of several compiler processes would expand every `@Test`
/// of the module again, which takes twice the time.
let strictTests: [SwiftSetting] =
    strict + [.unsafeFlags(["-whole-module-optimization", "-num-threads", "2"], .when(configuration: .debug))]

/// `HUB_WITHOUT_GATEWAY=1` leaves the gateway out, and with it Hummingbird: sanitizer and fuzz builds need neither.
let withGateway = Context.environment["HUB_WITHOUT_GATEWAY"] != "1"

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let lifecycle: [Target.Dependency] = [
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]
/// What speaks HTTP.
let web: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
]
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")

/// One service's executable: `Services/<folder>/Main`, started as `<product>`.
func main(_ name: String, _ folder: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(
        name: name, dependencies: ["RPC", "ServiceProcess"] + dependencies,
        path: "Services/\(folder)/Main", swiftSettings: strict)
}

/// The handlers, with their SQL, of a service that follows allocation: `Services/<name>/Service`.
func service(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: ["Feed", "KnownCases", "RPC", "Store"] + dependencies,
        path: "Services/\(name)/Service", resources: resources, swiftSettings: strict)
}

/// An audience's pages: `Services/Gateway/<folder>`.
func pages(_ name: String, _ folder: String, resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: ["GatewayKit", "Messages", "RPC", "CivilCalendar"] + web + nio,
        path: "Services/Gateway/\(folder)", resources: resources, swiftSettings: strict)
}

/// One module's tests, in the folder of its name.
func tests(
    _ module: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .testTarget(
        name: "\(module)Tests", dependencies: [.byName(name: module)] + dependencies,
        path: "Tests/\(module)Tests", exclude: exclude, swiftSettings: strictTests)
}

var products: [Product] = [
    .executable(name: "allocation", targets: ["AllocationMain"]),
    .executable(name: "interventions", targets: ["InterventionsMain"]),
    .executable(name: "unpaid-work", targets: ["UnpaidWorkMain"]),
    .executable(name: "resettlement", targets: ["ResettlementMain"]),
    .executable(name: "supervision", targets: ["SupervisionMain"]),
    .executable(name: "hub", targets: ["Hub"]),
    .executable(name: "planner", targets: ["Planner"]),
]

var dependencies: [Package.Dependency] = [
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
]

var targets: [Target] = [
    // The contract.
    .systemLibrary(
        name: "CProtobufC", path: "Shared/CProtobufC", pkgConfig: "libprotobuf-c",
        providers: [.apt(["libprotobuf-c-dev"])]),
    .target(
        name: "CRPCMessages", dependencies: ["CProtobufC"], path: "proto/Generated/CRPC", publicHeadersPath: "."),
    .target(name: "CMessages", dependencies: ["CProtobufC"], path: "proto/Generated/C", publicHeadersPath: "."),
    .target(
        name: "Messages", dependencies: ["CMessages", "CProtobufC", "RPC"], path: "proto/Generated/Swift",
        swiftSettings: strictMemory),
    .executableTarget(name: "Generator", path: "proto/Generator", swiftSettings: strict),

    // What every service stands on.
    .target(
        name: "RPC", dependencies: ["CRPCMessages", "CProtobufC", crypto, logging, metrics] + nio, path: "Shared/RPC",
        swiftSettings: strictMemory),
    .target(name: "CivilCalendar", path: "Shared/CivilCalendar", swiftSettings: strict),
    .systemLibrary(
        name: "CSQLite", path: "Shared/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
        name: "Store", dependencies: ["CSQLite", "CivilCalendar", crypto], path: "Shared/Store",
        resources: [.embedInCode("Schema")], swiftSettings: strictMemory),
    .target(
        name: "Commands", dependencies: ["CivilCalendar", "Messages", "RPC", "Store"],
        path: "Shared/Probation/Commands", swiftSettings: strict),
    .target(
        name: "Feed", dependencies: ["RPC", "Store", "CivilCalendar", logging, metrics], path: "Shared/Feed",
        resources: [.embedInCode("Schema")], swiftSettings: strict),
    .target(
        name: "KnownCases", dependencies: ["CivilCalendar", "Commands", "Feed", "Messages", "RPC", "Store"],
        path: "Shared/Probation/KnownCases",
        resources: [.embedInCode("Schema")], swiftSettings: strict),
    .target(
        name: "ServiceProcess",
        dependencies: ["Feed", "RPC", "Store", "CivilCalendar", logging, metrics] + lifecycle + nio,
        path: "Shared/ServiceProcess", swiftSettings: strict),

    // The services.
    .target(
        name: "AllocationRules", dependencies: ["CivilCalendar"], path: "Services/Allocation/Rules",
        swiftSettings: strict),
    .target(
        name: "Allocation",
        dependencies: ["AllocationRules", "Commands", "Feed", "Messages", "RPC", "Store", "CivilCalendar"],
        path: "Services/Allocation/Service", resources: [.embedInCode("Schema")], swiftSettings: strict),
    main("AllocationMain", "Allocation", ["Allocation", "CivilCalendar", "Messages", "Store"]),
    service("Interventions"),
    main("InterventionsMain", "Interventions", ["Interventions", "KnownCases", "Messages"]),
    .target(
        name: "UnpaidWorkRules", dependencies: ["CivilCalendar"], path: "Services/UnpaidWork/Rules",
        swiftSettings: strict),
    service(
        "UnpaidWork", ["UnpaidWorkRules", "CivilCalendar", "Commands", "Messages"],
        resources: [.embedInCode("Schema")]),
    main("UnpaidWorkMain", "UnpaidWork", ["UnpaidWork", "CivilCalendar", "KnownCases", "Messages"]),
    service("Resettlement"),
    main("ResettlementMain", "Resettlement", ["Resettlement", "KnownCases", "Messages"]),
    .target(
        name: "SupervisionRules", dependencies: ["CivilCalendar"], path: "Services/Supervision/Rules",
        swiftSettings: strict),
    service(
        "Supervision", ["SupervisionRules", "CivilCalendar", "Commands", "Messages"],
        resources: [.embedInCode("Schema")]),
    main("SupervisionMain", "Supervision", ["Supervision", "CivilCalendar", "Messages"]),
    .executableTarget(
        name: "Hub",
        dependencies: [
            "Messages", "RPC", "ServiceProcess", "Store", "CSQLite", "CivilCalendar", argumentParser, crypto, logging,
        ] + nio,
        path: "Services/Hub",
        swiftSettings: strict),
    .executableTarget(
        name: "Planner", dependencies: ["CivilCalendar", "UnpaidWorkRules", argumentParser], path: "Services/Planner",
        swiftSettings: strict),

    // The tests.
    .target(
        name: "CTestMessages", dependencies: ["CProtobufC"], path: "Tests/TestMessages/C", publicHeadersPath: "."),
    .target(
        name: "TestMessages", dependencies: ["CTestMessages", "CProtobufC", "RPC"], path: "Tests/TestMessages/Swift",
        swiftSettings: strictMemory),
    tests("CivilCalendar"),
    tests("AllocationRules", ["CivilCalendar"]),
    tests("UnpaidWorkRules", ["CivilCalendar"]),
    tests("SupervisionRules", ["CivilCalendar"]),
    tests(
        "Supervision",
        [
            "SupervisionRules", "CivilCalendar", "Commands", "Feed", "KnownCases", "Messages", "RPC", "Store",
            "TestSupport",
        ] + nio),
    tests(
        "UnpaidWork",
        [
            "UnpaidWorkRules", "CivilCalendar", "Commands", "Feed", "KnownCases", "ListChecks", "Messages", "RPC",
            "Store", "Supervision", "TestSupport",
        ] + nio, exclude: ["Fixtures"]),

    .target(
        name: "AllocationMakers",
        dependencies: ["Allocation", "CivilCalendar", "Messages", "RPC", "Store", "TestSupport"],
        path: "Tests/AllocationMakers", swiftSettings: strict),
    tests(
        "Allocation",
        [
            "AllocationMakers", "AllocationRules", "CivilCalendar", "Commands", "Feed", "ListChecks", "Messages", "RPC",
            "Store", "TestSupport",
        ] + nio, exclude: ["Fixtures"]),
    tests("RPC", ["TestMessages", "TestSupport", "Messages", crypto, logging] + nio),
    tests("Generator", ["TestSupport"]),
    tests("Store", ["CSQLite", "CivilCalendar", "TestSupport"]),
    tests("Feed", ["CivilCalendar", "RPC", "Store", "TestSupport", logging, metrics] + nio),
    tests("KnownCases", ["CivilCalendar", "Commands", "Feed", "Messages", "RPC", "Store", "TestSupport"]),
    tests("Hub", ["CivilCalendar", "Messages", "RPC", "Store", argumentParser, crypto, logging] + nio),
    tests("ServiceProcess", ["RPC", logging] + lifecycle + nio),
    .target(
        name: "ListChecks", dependencies: ["Commands", "Store"], path: "Tests/ListChecks", swiftSettings: strictTests),
    .target(name: "TestSupport", dependencies: ["CSQLite"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", path: "Tests/ArchitectureTests", swiftSettings: strictTests),
    .testTarget(
        name: "SystemTests", dependencies: ["CSQLite", "Messages", "RPC", "TestSupport", logging] + nio,
        path: "Tests/SystemTests", swiftSettings: strictTests),
]

if withGateway {
    products.append(.executable(name: "gateway", targets: ["GatewayMain"]))
    dependencies += [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    ]
    targets += [
        .systemLibrary(name: "CZlib", path: "Shared/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "GatewayKit",
            dependencies: ["CZlib", "Messages", "RPC", "CivilCalendar", crypto, cryptoExtras] + web + nio,
            path: "Services/Gateway/Kit", resources: [.embedInCode("Page/site.css")], swiftSettings: strictMemory),
        pages("GatewayCases", "Cases"),
        pages(
            "GatewayUnpaidWork", "UnpaidWork",
            resources: [.embedInCode("Register/register.js"), .embedInCode("Register/register-worker.js")]),
        pages("GatewaySupervision", "Supervision"),
        .target(
            name: "Gateway",
            dependencies: [
                "GatewayKit", "GatewayCases", "GatewayUnpaidWork", "GatewaySupervision", "Messages", "RPC",
                "CivilCalendar", "ServiceProcess", crypto, logging, metrics,
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ] + web + nio,
            path: "Services/Gateway/Site", swiftSettings: strict),
        main("GatewayMain", "Gateway", ["Gateway", "GatewayKit", "CivilCalendar", "Messages", logging] + lifecycle),
        tests(
            "Gateway",
            [
                "GatewayKit", "GatewayCases", "GatewayUnpaidWork", "GatewaySupervision", "Messages", "RPC",
                "Allocation", "AllocationMakers", "CivilCalendar",
            ] + web + nio),
    ]
}

/// `HUB_TESTS=RPCTests,StoreTests` keeps these test targets alone: whoever works on one module builds no more.
if let kept = Context.environment["HUB_TESTS"]?.split(separator: ",").map(String.init) {
    targets.removeAll { $0.type == .test && !kept.contains($0.name) }
}

let package = Package(
    name: "probation-hub", products: products, dependencies: dependencies, targets: targets,
    swiftLanguageModes: [.v6])
