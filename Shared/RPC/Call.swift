import NIOCore

/// What a call carries beside its request: by when, for which area, and on whose behalf.
package struct Call: Sendable {
    package var deadline: Deadline
    /// The contract package area, for example `CL`.
    package var area: String
    /// Who asks: on the gateway's own port a bearer token, behind it the caller context.
    package var caller: [UInt8]
    package var requestID: String
    /// The same key with the same request has one effect, however often it is sent.
    package var idempotencyKey: String
    /// W3C trace context.
    package var traceparent: String
    /// How many processes it has passed through so far.
    package var hops: Int
    /// Whose work the caller enters for them; empty for their own.
    package var onBehalfOf: String
    /// Whether nobody sits and waits for the answer, so that people's calls may go first.
    package var isBatch: Bool
    /// Rises with each time that the call is made; 1 at first.
    package var attempt: Int

    package init(
        deadline: Deadline, area: String = "", caller: [UInt8] = [], requestID: String = "",
        idempotencyKey: String = "", traceparent: String = "", hops: Int = 0,
        onBehalfOf: String = "", isBatch: Bool = false, attempt: Int = 1
    ) {
        self.deadline = deadline
        self.area = area
        self.caller = caller
        self.requestID = requestID
        self.idempotencyKey = idempotencyKey
        self.traceparent = traceparent
        self.hops = hops
        self.onBehalfOf = onBehalfOf
        self.isBatch = isBatch
        self.attempt = attempt
    }

    init(_ meta: RPCWire.Meta, deadline: Deadline) throws(Status) {
        guard meta.hops <= Limits.hops else {
            throw Status(.failedPrecondition, "The call has passed through more than \(Limits.hops) processes.")
        }
        self.init(
            deadline: deadline, area: meta.area, caller: meta.caller, requestID: meta.requestId,
            idempotencyKey: meta.idempotencyKey, traceparent: meta.traceparent, hops: Int(meta.hops),
            onBehalfOf: meta.onBehalfOf, isBatch: meta.batch, attempt: Int(meta.attempt))
    }

    /// What the next process is told.
    var meta: RPCWire.Meta {
        RPCWire.Meta(
            traceparent: traceparent, area: area, caller: caller, requestId: requestID,
            idempotencyKey: idempotencyKey, attempt: UInt32(attempt), hops: UInt32(hops) + 1,
            onBehalfOf: onBehalfOf, batch: isBatch)
    }
}
