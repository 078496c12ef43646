import ArgumentParser
import Foundation

// Tests/Benchmarks builds this same file into its own program, so that one loop measures both sides.

/// What reading and writing one message costs.
struct CodecReport: Encodable {
    var message: String
    var bytes: Int
    /// Of the encoded message; equal bytes have equal checksums.
    var checksum: String
    /// Of every field, each read once: both sides must have read the same.
    var fieldSum: Int
    var decodeNanoseconds: Double
    var encodeNanoseconds: Double
}

/// What calls cost the side that makes them.
struct UnaryReport: Encodable {
    var calls: Int
    var callsASecond: Double
    var cpuNanosecondsACall: Double
    /// Of the answer, as every call had it.
    var answerChecksum: String
}

/// CPU time of this process so far, in nanoseconds: user and system, all threads.
func cpuNanoseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// The CPU time that one `operation` takes, in nanoseconds, after a warm-up of a tenth of `seconds`.
///
/// What `operation` returns is kept, so that no part of it is optimised away.
func cpuNanoseconds(over seconds: Double, _ operation: () throws -> Int) rethrows -> Double {
    _ = try repeated(for: seconds / 10, operation)
    return try repeated(for: seconds, operation)
}

private func repeated(for seconds: Double, _ operation: () throws -> Int) rethrows -> Double {
    let began = cpuNanoseconds()
    var operations = 0
    var kept = 0
    while true {
        for _ in 0..<100 { kept &+= try operation() }
        operations += 100
        let spent = cpuNanoseconds() - began
        if spent >= seconds * 1e9 {
            precondition(kept != 0, "The operation did nothing")
            return spent / Double(operations)
        }
    }
}

/// Keeps `inFlight` calls going for `seconds`, and tells what they cost; the first to fail ends them all.
func load(
    inFlight: Int, seconds: Double, _ call: @escaping @Sendable () async throws -> Void
) async throws -> (calls: Int, callsASecond: Double, cpuNanosecondsACall: Double) {
    let began = ContinuousClock.now
    let cpuBefore = cpuNanoseconds()
    let calls = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<inFlight {
            group.addTask {
                var made = 0
                while ContinuousClock.now - began < .seconds(seconds) {
                    try await call()
                    made += 1
                }
                return made
            }
        }
        return try await group.reduce(0, +)
    }
    let cpu = cpuNanoseconds() - cpuBefore
    return (calls, Double(calls) / ((ContinuousClock.now - began) / .seconds(1)), cpu / Double(calls))
}

/// FNV-1a, 64 bits.
func checksum(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
}

/// A file's bytes; ends with 66 where it cannot be read.
func contents(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
        FileHandle.standardError.write(Data("\(path) cannot be read.\n".utf8))
        throw ExitCode(66)
    }
    return Array(data)
}

/// Prints a report as one line of JSON.
func printLine(_ report: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
}
