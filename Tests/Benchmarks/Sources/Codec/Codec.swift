import ArgumentParser
import Foundation
import Messages
import SwiftProtobuf

/// What `hub bench codec` does, with swift-protobuf.
@main
struct Codec: ParsableCommand {
    @Option(name: .customLong("request"))
    var requests: [String] = []

    @Option(name: .customLong("reply"))
    var replies: [String] = []

    @Option var seconds = 0.5

    func run() throws {
        for path in requests { try printLine(report(on: Probation_Allocation_V1_PreviewBandingRequest.self, path)) }
        for path in replies { try printLine(report(on: Probation_Allocation_V1_PreviewBandingReply.self, path)) }
    }

    private func report<M: FieldSummed>(on type: M.Type, _ path: String) throws -> CodecReport {
        let value = try M(jsonString: String(decoding: try contents(of: path), as: UTF8.self))
        let bytes: [UInt8] = try value.serializedBytes()
        return CodecReport(
            message: URL(filePath: path).deletingPathExtension().lastPathComponent, bytes: bytes.count,
            checksum: checksum(bytes), fieldSum: try M(serializedBytes: bytes).fieldSum,
            decodeNanoseconds: try cpuNanoseconds(over: seconds) { try M(serializedBytes: bytes).fieldSum },
            encodeNanoseconds: try cpuNanoseconds(over: seconds) { (try value.serializedBytes() as [UInt8]).count })
    }
}

/// A message whose fields can all be read at one go.
protocol FieldSummed: SwiftProtobuf.Message {
    /// Numbers as they are, texts by their length in UTF-8, all added up.
    var fieldSum: Int { get }
}

extension Probation_Allocation_V1_PreviewBandingRequest: FieldSummed {
    var fieldSum: Int {
        var sum = riskOfSeriousHarm.rawValue + (hasOgrs3 ? Int(ogrs3.score) : 0)
        for circumstance in circumstances { sum += circumstance.rawValue }
        for decision in decisions {
            sum += decision.circumstance.rawValue + (decision.applies ? 1 : 0) + decision.reason.utf8.count
        }
        return sum
    }
}

extension Probation_Allocation_V1_PreviewBandingReply: FieldSummed {
    var fieldSum: Int {
        var sum = outcome.rawValue + band.rawValue + (robustRiskManagementPlan ? 1 : 0)
        for reason in reasons { sum += reason.utf8.count }
        for circumstance in undecided { sum += circumstance.rawValue }
        return sum
    }
}
