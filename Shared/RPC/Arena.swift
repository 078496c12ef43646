import CProtobufC
import NIOPosix

/// Memory for the C structs of one message: taken piece by piece, given back all at once.
///
/// protobuf-c would call `malloc` for every string and sub-message and walk them all again to free them.
@safe package final class Arena {
    // Each thread sees only its own.
    nonisolated(unsafe) private static let perThread = ThreadSpecificVariable<Arena>()

    // Behind a pointer, so that protobuf-c can be handed it, and so that not every touch is checked for exclusivity.
    private let slabs: UnsafeMutablePointer<Slabs>
    /// What protobuf-c is handed to allocate from here.
    private let callbacks: UnsafeMutablePointer<ProtobufCAllocator>

    package init() {
        unsafe slabs = .allocate(capacity: 1)
        unsafe slabs.initialize(to: Slabs())
        unsafe callbacks = .allocate(capacity: 1)
        unsafe callbacks.initialize(
            to: ProtobufCAllocator(
                alloc: { slabs, size in unsafe slabs!.assumingMemoryBound(to: Slabs.self).pointee.allocate(size) },
                free: { _, _ in },
                allocator_data: slabs))
    }

    deinit {
        unsafe callbacks.deallocate()
        unsafe slabs.pointee.deallocate()
        unsafe slabs.deinitialize(count: 1)
        unsafe slabs.deallocate()
    }

    /// Runs `body` with this thread's arena; nothing that it allocates outlives the call.
    package static func withCurrent<R, E: Error>(_ body: (Arena) throws(E) -> R) throws(E) -> R {
        let arena = begin()
        defer { arena.end() }
        return try body(arena)
    }

    /// This thread's arena, to be used until `end`.
    static func begin() -> Arena {
        let arena = unsafe perThread.currentValue ?? makeForThread()
        unsafe precondition(!arena.slabs.pointee.isInUse, "One message at a time is unpacked or packed on a thread")
        unsafe arena.slabs.pointee.isInUse = true
        return arena
    }

    /// Gives back all that was allocated since `begin`.
    func end() { unsafe slabs.pointee.reset() }

    private static func makeForThread() -> Arena {
        let arena = Arena()
        unsafe perThread.currentValue = arena
        return arena
    }

    /// An allocator for protobuf-c that refuses once the message takes up more than `limit` bytes.
    func allocator(limit: Int) -> UnsafeMutablePointer<ProtobufCAllocator> {
        unsafe slabs.pointee.bytesLeft = limit
        return unsafe callbacks
    }

    /// 16-byte aligned, uninitialised memory, or nil past the limit.
    func allocate(_ count: Int) -> UnsafeMutableRawPointer? { unsafe slabs.pointee.allocate(count) }
}

/// An arena's memory: one slab that is kept, and further ones that the next reset frees.
@safe private struct Slabs {
    private static let slabBytes = 64 * 1024
    private static let alignment = 16

    var isInUse = false
    /// Bytes after which `allocate` answers nil.
    var bytesLeft = Int.max
    private let first: UnsafeMutableRawPointer
    private var further: [UnsafeMutableRawPointer] = unsafe []
    private var next: UnsafeMutableRawPointer
    private var bytesLeftInSlab = slabBytes

    init() {
        unsafe first = .allocate(byteCount: Self.slabBytes, alignment: Self.alignment)
        unsafe next = first
    }

    mutating func allocate(_ count: Int) -> UnsafeMutableRawPointer? {
        let size = (max(count, 1) + Self.alignment - 1) & ~(Self.alignment - 1)
        guard size <= bytesLeft else { return nil }
        bytesLeft -= size
        if size > bytesLeftInSlab { addSlab(of: max(size, Self.slabBytes)) }
        bytesLeftInSlab -= size
        defer { unsafe next += size }
        return unsafe next
    }

    private mutating func addSlab(of bytes: Int) {
        unsafe next = .allocate(byteCount: bytes, alignment: Self.alignment)
        bytesLeftInSlab = bytes
        unsafe further.append(next)
    }

    mutating func reset() {
        while let slab = unsafe further.popLast() { unsafe slab.deallocate() }
        unsafe next = first
        bytesLeftInSlab = Self.slabBytes
        bytesLeft = .max
        isInUse = false
    }

    mutating func deallocate() {
        reset()
        unsafe first.deallocate()
    }
}

// MARK: What generated code writes with

extension Arena {
    /// A C string.
    package func text(_ value: String) -> UnsafeMutablePointer<CChar> {
        let utf8 = value.utf8Span.span
        let start = unsafe room(utf8.count + 1)
        unsafe utf8.withUnsafeBytes { bytes in
            unsafe UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyMemory(from: bytes)
        }
        unsafe start.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
        return unsafe start.assumingMemoryBound(to: CChar.self)
    }

    package func binary(_ value: [UInt8]) -> ProtobufCBinaryData {
        let start = unsafe room(value.count)
        unsafe value.withUnsafeBytes { bytes in
            unsafe UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyMemory(from: bytes)
        }
        return unsafe ProtobufCBinaryData(len: value.count, data: start.assumingMemoryBound(to: UInt8.self))
    }

    /// Room that is always had: only what comes from outside has a limit.
    package func room(_ count: Int) -> UnsafeMutableRawPointer {
        guard let start = unsafe allocate(count) else {
            preconditionFailure("A limit stands while a message is packed")
        }
        return unsafe start
    }
}

/// What generated code reads C structs with.
package enum CRead {
    /// A C string that the pre-scan found to be UTF-8, so that it is not looked through again.
    package static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        let start = unsafe UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
        var utf8 = unsafe UTF8Span(unchecked: UnsafeBufferPointer(start: start, count: strlen(pointer)).span)
        _ = utf8.checkForASCII()
        return String(copying: utf8)
    }

    package static func binary(_ data: ProtobufCBinaryData) -> [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: data.data, count: data.len))
    }
}
