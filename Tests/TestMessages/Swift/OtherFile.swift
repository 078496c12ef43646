// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CTestMessages
import CProtobufC
import RPC

extension TestWire {
    /// `hub.test.other.OtherFile`.
    package struct OtherFile: Sendable, Hashable {
        package var label: String = ""

        package init(label: String = "") {
            self.label = label
        }

    }
}

extension TestWire.OtherFile: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Hub__Test__Other__OtherFile.self, hub__test__other__other_file__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Hub__Test__Other__OtherFile.self)
        unsafe self.label = CRead.text(c.pointee.label)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Hub__Test__Other__OtherFile.self)
        unsafe hub__test__other__other_file__init(c)
        unsafe c.pointee.label = arena.text(label)
        return UnsafeMutableRawPointer(c)
    }
}
