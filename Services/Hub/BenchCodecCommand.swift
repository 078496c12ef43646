import ArgumentParser
import Foundation
import Messages
import NIOCore
import RPC

/// `hub bench codec`.
struct BenchCodecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codec",
        abstract: "Prints the CPU time of decoding and of encoding a message, a line of JSON each.",
        discussion: """
            Decoding is from bytes to a value whose every field is read once; encoding is from a value to bytes in a \
            buffer of their own.

            Example:
              hub bench codec --request request.json --reply reply.json
            """)

    @Option(
        name: .customLong("request"), help: "A PreviewBandingRequest as JSON; may be given again.", completion: .file())
    var requests: [String] = []

    @Option(name: .customLong("reply"), help: "A PreviewBandingReply as JSON; may be given again.", completion: .file())
    var replies: [String] = []

    @Option(help: "CPU time to spend on each figure, in seconds, at most 10.")
    var seconds = 0.5

    func validate() throws {
        guard !(requests + replies).isEmpty else { throw ValidationError("Give a --request or a --reply.") }
        guard seconds > 0, seconds <= 10 else { throw ValidationError("--seconds must be more than 0 and at most 10.") }
    }

    func run() throws {
        for path in requests { try printLine(report(on: Wire.PreviewBandingRequest.self, path)) }
        for path in replies { try printLine(report(on: Wire.PreviewBandingReply.self, path)) }
    }

    private func report<M: FieldSummed>(on type: M.Type, _ path: String) throws -> CodecReport {
        let value = try M(jsonFile: path)
        let bytes = value.encoded
        return CodecReport(
            message: URL(filePath: path).deletingPathExtension().lastPathComponent, bytes: bytes.readableBytes,
            checksum: checksum(bytes.readableBytesView), fieldSum: try M(decoding: bytes).fieldSum,
            decodeNanoseconds: try cpuNanoseconds(over: seconds) { try M(decoding: bytes).fieldSum },
            encodeNanoseconds: cpuNanoseconds(over: seconds) { value.encoded.readableBytes })
    }
}

/// A message whose fields can all be read at one go.
protocol FieldSummed: Message {
    /// Numbers as they are, texts by their length in UTF-8, all added up.
    var fieldSum: Int { get }
}

extension Wire.PreviewBandingRequest: FieldSummed {
    var fieldSum: Int {
        var sum = Int(riskOfSeriousHarm.rawValue) + Int(ogrs3?.score ?? 0)
        for circumstance in circumstances { sum += Int(circumstance.rawValue) }
        for decision in decisions {
            sum += Int(decision.circumstance.rawValue) + (decision.applies ? 1 : 0) + decision.reason.utf8.count
        }
        return sum
    }
}

extension Wire.PreviewBandingReply: FieldSummed {
    var fieldSum: Int {
        var sum = Int(outcome.rawValue) + Int(band.rawValue) + (robustRiskManagementPlan ? 1 : 0)
        for reason in reasons { sum += reason.utf8.count }
        for circumstance in undecided { sum += Int(circumstance.rawValue) }
        return sum
    }
}

extension Message {
    /// The message that a file holds as ProtoJSON.
    init(jsonFile path: String) throws {
        let json = ByteBuffer(bytes: try contents(of: path))
        try self.init(decoding: try ProtoJSON.protobuf(fromJSON: json, as: Self.descriptor))
    }
}
