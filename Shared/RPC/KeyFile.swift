#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A key file that cannot be used: a sentence that says which and why, and never what stands in it.
package struct KeyFault: Error, Sendable, Hashable, CustomStringConvertible {
    package var description: String
}

/// One or two lines of 64 hexadecimal digits: the current key, and below it the previous one while keys are exchanged.
struct KeyFile: Sendable {
    enum Readers: Sendable { case owner, everybody }

    static let keyBytes = 32
    private static let lineBytes = 2 * keyBytes + 1

    let path: String
    /// Who may read it; written it may be by its owner alone.
    let readers: Readers

    /// One or two keys of 32 bytes, the current one first.
    func keys() throws(KeyFault) -> [[UInt8]] {
        var lines = try contents().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        let keys = lines.compactMap(Self.key)
        guard keys.count == lines.count, (1...2).contains(keys.count) else {
            throw fault("must hold one or two lines of \(2 * Self.keyBytes) hexadecimal digits")
        }
        guard keys.allSatisfy({ Set($0).count > 1 }) else { throw fault("holds a placeholder: one byte, repeated") }
        return keys
    }

    private static func key(_ line: ArraySlice<UInt8>) -> [UInt8]? {
        let digits = line.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard line.count == 2 * keyBytes, digits.count == line.count else { return nil }
        return (0..<keyBytes).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
    }

    /// The file's bytes, or one byte more than it may have.
    private func contents() throws(KeyFault) -> [UInt8] {
        // Neither may a link lead elsewhere, nor a pipe hold up who opens it.
        let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw fault(
                errno == ELOOP ? "is a symbolic link" : unsafe "cannot be read: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        try check(descriptor)
        var count = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 2 * Self.lineBytes + 1) { buffer, initialised in
            count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
            initialised = max(0, count)
        }
        guard count >= 0 else { throw fault("cannot be read") }
        return bytes
    }

    /// Refuses what is no file of this process's user, and what others may touch.
    private func check(_ descriptor: Int32) throws(KeyFault) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw fault("cannot be read") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw fault("is no regular file") }
        guard status.st_uid == geteuid() else { throw fault("belongs to another user") }
        let mode = "has mode 0\(String(status.st_mode & 0o777, radix: 8))"
        switch readers {
        case .owner:
            guard status.st_mode & 0o077 == 0 else { throw fault("\(mode): only its owner may have access") }
        case .everybody:
            guard status.st_mode & 0o022 == 0 else { throw fault("\(mode): only its owner may write it") }
        }
    }

    func fault(_ what: String) -> KeyFault { KeyFault(description: "The key file \(path) \(what).") }
}
