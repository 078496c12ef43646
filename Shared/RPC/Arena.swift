import CProtobufC
import NIOPosix

/// Memory for the C structs of one message: taken piece by piece, given back all at once.
///
/// protobuf-c would call `malloc` for every string and sub-message and walk them all again to free them.
@safe package final class Arena {
    private static let slabBytes = 64 * 1024
    private static let alignment = 16
    // Each thread sees only its own.
    nonisolated(unsafe) private static let perThread = ThreadSpecificVariable<Arena>()

    private var slabs: [UnsafeMutableRawBufferPointer]
    private var used = 0
    private var bytesInFullSlabs = 0
    private var isInUse = false
    /// Bytes after which `allocate` answers nil.
    private var limit = Int.max
    /// What protobuf-c is handed to allocate from here.
    private let callbacks: UnsafeMutablePointer<ProtobufCAllocator>

    package init() {
        unsafe slabs = [.allocate(byteCount: Self.slabBytes, alignment: Self.alignment)]
        unsafe callbacks = .allocate(capacity: 1)
        unsafe callbacks.initialize(
            to: ProtobufCAllocator(
                alloc: { data, size in
                    unsafe Unmanaged<Arena>.fromOpaque(data!)._withUnsafeGuaranteedRef { unsafe $0.allocate(size) }
                },
                free: { _, _ in },
                allocator_data: Unmanaged.passUnretained(self).toOpaque()))
    }

    deinit {
        unsafe callbacks.deallocate()
        unsafe slabs.forEach { unsafe $0.deallocate() }
    }

    /// Runs `body` with this thread's arena; nothing that it allocates outlives the call.
    package static func withCurrent<R, E: Error>(_ body: (Arena) throws(E) -> R) throws(E) -> R {
        let arena = unsafe perThread.currentValue ?? Arena()
        unsafe perThread.currentValue = arena
        precondition(!arena.isInUse, "One message at a time is unpacked or packed on a thread")
        arena.isInUse = true
        defer { arena.reset() }
        return try body(arena)
    }

    /// An allocator for protobuf-c that refuses once the message takes up more than `limit` bytes.
    func allocator(limit: Int) -> UnsafeMutablePointer<ProtobufCAllocator> {
        self.limit = limit
        return unsafe callbacks
    }

    /// 16-byte aligned, uninitialised memory, or nil past the limit.
    func allocate(_ count: Int) -> UnsafeMutableRawPointer? {
        let size = (max(count, 1) + Self.alignment - 1) & ~(Self.alignment - 1)
        guard size <= limit - bytesInFullSlabs - used else { return nil }
        if unsafe size > slabs[slabs.count - 1].count - used {
            bytesInFullSlabs += used
            used = 0
            unsafe slabs.append(.allocate(byteCount: max(size, Self.slabBytes), alignment: Self.alignment))
        }
        defer { used += size }
        return unsafe slabs[slabs.count - 1].baseAddress! + used
    }

    private func reset() {
        while unsafe slabs.count > 1 { unsafe slabs.removeLast().deallocate() }
        used = 0
        bytesInFullSlabs = 0
        limit = .max
        isInUse = false
    }
}

// MARK: What generated code writes with

extension Arena {
    /// Room for one C struct, uninitialised.
    @inlinable
    package func make<C>(_ type: C.Type) -> UnsafeMutablePointer<C> {
        unsafe room(MemoryLayout<C>.stride).bindMemory(to: C.self, capacity: 1)
    }

    /// A C string.
    package func text(_ value: String) -> UnsafeMutablePointer<CChar> {
        var value = value
        return value.withUTF8 { utf8 in
            let start = unsafe room(utf8.count + 1)
            unsafe UnsafeMutableRawBufferPointer(start: start, count: utf8.count).copyMemory(from: .init(utf8))
            unsafe start.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
            return unsafe start.assumingMemoryBound(to: CChar.self)
        }
    }

    package func binary(_ value: [UInt8]) -> ProtobufCBinaryData {
        let start = unsafe room(value.count)
        unsafe value.withUnsafeBytes { bytes in
            unsafe UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyMemory(from: bytes)
        }
        return unsafe ProtobufCBinaryData(len: value.count, data: start.assumingMemoryBound(to: UInt8.self))
    }

    /// A C array, each element made by `convert`; nil where there are none.
    @inlinable
    package func array<Values: Collection, C>(
        _ values: Values, _ convert: (Values.Element) -> C
    ) -> UnsafeMutablePointer<C>? {
        guard !values.isEmpty else { return nil }
        let start = unsafe room(values.count * MemoryLayout<C>.stride).bindMemory(to: C.self, capacity: values.count)
        for (index, value) in values.enumerated() { unsafe (start + index).initialize(to: convert(value)) }
        return unsafe start
    }

    /// Room that is always had: only what comes from outside has a limit.
    @usableFromInline
    package func room(_ count: Int) -> UnsafeMutableRawPointer {
        guard let start = unsafe allocate(count) else {
            preconditionFailure("A limit stands while a message is packed")
        }
        return unsafe start
    }
}

/// What generated code reads C structs with.
package enum CRead {
    package static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        return unsafe String(cString: pointer)
    }

    package static func binary(_ data: ProtobufCBinaryData) -> [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: data.data, count: data.len))
    }

    @inlinable
    package static func array<C, Element>(
        _ count: Int, _ start: UnsafeMutablePointer<C>?, _ convert: (C) -> Element
    ) -> [Element] {
        guard let start = unsafe start else { return [] }
        return unsafe UnsafeBufferPointer(start: start, count: count).map(convert)
    }

    /// A map; where a key stands twice the last one counts.
    @inlinable
    package static func dictionary<C, Key: Hashable, Value>(
        _ count: Int, _ start: UnsafeMutablePointer<C>?, _ convert: (C) -> (Key, Value)
    ) -> [Key: Value] {
        unsafe Dictionary(array(count, start, convert), uniquingKeysWith: { _, last in last })
    }
}
