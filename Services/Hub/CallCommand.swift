import ArgumentParser
import Foundation
import Messages
import NIOCore
import RPC

/// `hub call METHOD JSON`.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls one method with JSON and prints the JSON it answers.",
        discussion: """
            Examples:
              hub call Allocation/PreviewDueDate '{"from":"2018-12-21","businessDays":5}'
              hub call probation.allocation.v1.Allocation/PreviewBanding - < case.json
            """)

    @OptionGroup var options: GatewayOptions

    @Argument(
        help: "The method, with or without its package.",
        completion: .list(WireContract.methods.map { "\($0.service.split(separator: ".").last!)/\($0.name)" }))
    var method: String

    @Argument(help: "The request as JSON, or - to read it from standard input.")
    var json: String

    func run() async throws {
        try await reportingFailure {
            guard
                let method = WireContract.methods.first(where: { $0.path == method || $0.path.hasSuffix(".\(method)") })
            else { throw ValidationError("There is no method \(method).") }
            guard method.isUnary else { throw ValidationError("\(method.path) streams, which this command cannot.") }
            let text =
                json == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : json
            let body = try ProtoJSON.protobuf(fromJSON: ByteBuffer(string: text), as: method.request)
            let connection = try options.connect()
            let call = try await connection.signedIn()
            let answer = try await connection.channel.send(method, body, call())
            print(String(buffer: try ProtoJSON.json(fromProtobuf: answer, as: method.reply)))
        }
    }
}
