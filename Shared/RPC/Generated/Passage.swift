// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CRPCMessages
import CProtobufC

extension Arena {
    /// Room for one C struct, uninitialised.
    func make<C>(_ type: C.Type) -> UnsafeMutablePointer<C> {
        unsafe room(MemoryLayout<C>.stride).bindMemory(to: C.self, capacity: 1)
    }

    /// A C array, each element made by `convert`; nil where there are none.
    func array<Values: Collection, C>(
        _ values: Values, _ convert: (Values.Element) -> C
    ) -> UnsafeMutablePointer<C>? {
        guard !values.isEmpty else { return nil }
        let start = unsafe room(values.count * MemoryLayout<C>.stride).bindMemory(to: C.self, capacity: values.count)
        var next = unsafe start
        for value in values {
            unsafe next.initialize(to: convert(value))
            unsafe next += 1
        }
        return unsafe start
    }
}

extension CRead {
    static func array<C, Element>(
        _ count: Int, _ start: UnsafeMutablePointer<C>?, _ convert: (C) -> Element
    ) -> [Element] {
        guard let start = unsafe start else { return [] }
        return unsafe UnsafeBufferPointer(start: start, count: count).map(convert)
    }

    /// A map; where a key stands twice the last one counts.
    static func dictionary<C, Key: Hashable, Value>(
        _ count: Int, _ start: UnsafeMutablePointer<C>?, _ convert: (C) -> (Key, Value)
    ) -> [Key: Value] {
        unsafe Dictionary(array(count, start, convert), uniquingKeysWith: { _, last in last })
    }
}
