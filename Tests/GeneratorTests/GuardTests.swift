import Foundation
import Testing

@testable import Generator

/// What the generator refuses, each time for a .proto file of a few lines. Needs protoc-c.
@Suite(.enabled(if: Protoc.version != nil, "protobuf-c-compiler is not installed"))
struct GuardTests {
    static let refused: [(String, String)] = [
        ("message A { A a = 1; }", "A can hold itself"),
        (
            "message A { repeated B b = 1; } message B { map<string, C> c = 1; } message C { A a = 1; }",
            "can hold itself"
        ),
        ("message A { optional int32 a = 1; }", "A.a is optional"),
        ("enum E { E_ONE = 0; }", "must start with E_UNSPECIFIED = 0"),
        ("enum E { UNSPECIFIED = 0; }", "must start with E_"),
        ("enum E { E_UNSPECIFIED = 0; E_2 = 2; }", "no letter"),
        ("enum E { option allow_alias = true; E_UNSPECIFIED = 0; E_A = 1; E_B = 1; }", "two names"),
        ("message A { message BEntry { string key = 1; int32 value = 2; } repeated BEntry b = 1; }", "like a map"),
    ]

    @Test(arguments: refused)
    func `What protobuf-c or a frame could not carry safely is refused`(proto: String, words: String) throws {
        let set = try Protoc.descriptors(of: ["one.proto": "syntax = \"proto3\"; package p; \(proto)"])
        let fault = try #require(throws: Fault.self) { try Guards.check(set) }
        #expect(fault.description.contains(words), "\(fault)")
    }

    @Test func `Two packages may not give a message the same name`() throws {
        let set = try Protoc.descriptors(of: [
            "one.proto": "syntax = \"proto3\"; package one; message A {}",
            "two.proto": "syntax = \"proto3\"; package two; message A {}",
        ])
        #expect(throws: Fault("two.A and one.A would share one name")) { try Guards.check(set) }
    }

    @Test func `Two methods with one number are refused`() throws {
        #expect(Names.methodID("costarring") == Names.methodID("liquid"))
        #expect(throws: Fault.self) { try Guards.checkMethodIDs(["costarring", "liquid"]) }
    }

    @Test func `A limit of no method, and one that is too high, are refused`() throws {
        let set = try Protoc.descriptors(of: [
            "one.proto": "syntax = \"proto3\"; package p; message A {} service S { rpc M(A) returns (A); }"
        ])
        try Guards.checkLimits(["p.S/M": 4_194_304, "q.Other/M": 1], set.services)
        #expect(throws: Fault("p.S/N has a limit and is no method")) {
            try Guards.checkLimits(["p.S/N": 1], set.services)
        }
        #expect(throws: Fault("p.S/M may have messages of 4194304 bytes at most")) {
            try Guards.checkLimits(["p.S/M": 4_194_305], set.services)
        }
    }

    @Test func `A descriptor set that is cut anywhere is refused, never read past its end`() throws {
        let bytes = try Protoc.descriptorBytes(of: [
            "one.proto":
                "syntax = \"proto3\"; package p; message A { map<string, int32> m = 1; } service S { rpc M(A) returns (A); }"
        ])
        for count in 0..<bytes.count { _ = try? DescriptorSet(Array(bytes.prefix(count))) }
        #expect(try DescriptorSet(bytes).services.count == 1)
    }
}

@Suite struct NameTests {
    @Test(arguments: [
        ("due_on", "dueOn"), ("ogrs3", "ogrs3"), ("class", "`class`"), ("a_b_c", "aBC"), ("MixedCase", "mixedCase"),
    ])
    func `A field's name as a property`(name: String, property: String) { #expect(Names.property(name) == property) }

    @Test(arguments: [
        ("rpc.HealthCheckReply", "rpc__health_check_reply"),
        ("probation.allocation.v1.Ogrs3", "probation__allocation__v1__ogrs3"),
        ("p.HTTPServer", "p__httpserver"),
    ])
    func `A message's C functions`(name: String, function: String) { #expect(Names.cFunction(name) == function) }

    @Test func `A method's number is FNV-1a of its path`() {
        #expect(Names.methodID("") == 0x811c_9dc5)
        #expect(Names.methodID("a") == 0xe40c_292c)
        #expect(Names.methodID("foobar") == 0xbf9c_f968)
    }
}
