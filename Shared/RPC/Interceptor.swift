/// What stands around every handler of a service: it lets a call in, in the form that the handlers take, and sees how
/// the call ends.
package protocol Interceptor<Method, Context>: Sendable {
    associatedtype Method: ServiceMethod
    associatedtype Context: Sendable

    /// Answers by `handle`, or throws instead of it.
    func intercept<Answer: Sendable>(
        _ method: Method, _ call: Call, _ handle: @Sendable (Context) async throws -> Answer
    ) async throws -> Answer
}

/// The methods of one service; the raw value is a method's name in the contract.
package protocol ServiceMethod: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The service's name, without its package.
    static var service: String { get }
}

/// Lets every call in as it comes.
package struct NoInterceptor<Method: ServiceMethod>: Interceptor {
    package init() {}

    package func intercept<Answer: Sendable>(
        _ method: Method, _ call: Call, _ handle: @Sendable (Call) async throws -> Answer
    ) async throws -> Answer {
        try await handle(call)
    }
}
