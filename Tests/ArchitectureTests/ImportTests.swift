import Foundation
import Testing

@Test(arguments: modules)
func `A module imports only what the table allows`(module: Module) throws {
    for file in try SourceFile.all where file.module?.name == module.name {
        for imported in file.imports {
            let isAllowed = module.mayImport.contains(imported)
            #expect(
                isAllowed,
                "\(file.path) imports \(imported), which Tests/ArchitectureTests/Modules.swift does not allow.")
        }
    }
}

@Test func `Every Swift file belongs to a module of the table`() throws {
    for file in try SourceFile.all {
        #expect(file.module != nil, "\(file.path) lies in no folder of the table.")
    }
}

@Test func `Every module of the table has Swift code in its folder`() throws {
    let inhabited = Set(try SourceFile.all.compactMap(\.module?.name))
    for module in modules {
        #expect(inhabited.contains(module.name), "\(module.folder) holds no Swift code.")
    }
}

// The table itself is held to the rules that it is there to guard.

@Test(arguments: modules.filter { $0.folder.hasSuffix("/Rules") })
func `Rules know the calendar alone`(module: Module) {
    #expect(module.mayImport.isSubset(of: ["CivilCalendar"]))
}

@Test(arguments: modules.filter { !$0.folder.hasPrefix("Services/Gateway/") })
func `The web framework stays in the gateway`(module: Module) {
    #expect(module.mayImport.isDisjoint(with: web))
}

/// The planner is no service: it offers the rules of one on the command line.
@Test(arguments: modules.filter { $0.name != "Planner" })
func `No service imports another`(module: Module) {
    let service = module.folder.split(separator: "/").prefix(2)
    let others = modules.filter {
        $0.folder.hasPrefix("Services/") && $0.folder.split(separator: "/").prefix(2) != service
    }
    #expect(module.mayImport.isDisjoint(with: others.map(\.name)))
}

@Test func `An import is found however it is written`() {
    let source = """
        import Foundation
        @testable import Gateway
        @preconcurrency internal import NIOCore
        #if canImport(Glibc)
            import Glibc
        #endif
        import struct Logging.Logger
        // import Commented
        let text = \"""
        import Quoted
        \"""
        let important = 1
        """
    #expect(SourceFile.imports(in: source) == ["Foundation", "Gateway", "NIOCore", "Glibc", "Logging"])
}
