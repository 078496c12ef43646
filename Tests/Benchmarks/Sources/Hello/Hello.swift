import ArgumentParser
import Hummingbird

/// A bare Hummingbird that answers `GET /` with a few words: the least that a page can cost.
@main
struct Hello: AsyncParsableCommand {
    @Option(help: "Where it listens on 127.0.0.1.")
    var port: Int

    func run() async throws {
        let router = Router()
        router.get("/") { _, _ in "Hello" }
        let address = BindAddress.hostname("127.0.0.1", port: port)
        try await Application(router: router, configuration: .init(address: address)).runService()
    }
}
