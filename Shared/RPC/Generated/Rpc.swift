// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CRPCMessages
import CProtobufC

extension RPCWire {
    /// `rpc.ServingStatus`.
    package enum ServingStatus: WireEnum {
        case unspecified
        case serving
        case notServing
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .serving, .notServing]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .serving
            case 2: .notServing
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .serving: 1
            case .notServing: 2
            case .unrecognized(let number): number
            }
        }
    }
}

extension RPCWire {
    /// `rpc.Settings`.
    package struct Settings: Sendable, Hashable {
        package var maxFrameBytes: UInt32 = 0
        package var maxMessageBytes: UInt32 = 0
        package var maxCalls: UInt32 = 0
        package var pingIntervalMs: UInt32 = 0
        package var pingTimeoutMs: UInt32 = 0
        package var service: String = ""
        package var instance: String = ""
        package var build: String = ""
        package var schemaHash: UInt64 = 0
        package var nonce: [UInt8] = []
        package var keyId: [UInt8] = []

        package init(maxFrameBytes: UInt32 = 0, maxMessageBytes: UInt32 = 0, maxCalls: UInt32 = 0, pingIntervalMs: UInt32 = 0, pingTimeoutMs: UInt32 = 0, service: String = "", instance: String = "", build: String = "", schemaHash: UInt64 = 0, nonce: [UInt8] = [], keyId: [UInt8] = []) {
            self.maxFrameBytes = maxFrameBytes
            self.maxMessageBytes = maxMessageBytes
            self.maxCalls = maxCalls
            self.pingIntervalMs = pingIntervalMs
            self.pingTimeoutMs = pingTimeoutMs
            self.service = service
            self.instance = instance
            self.build = build
            self.schemaHash = schemaHash
            self.nonce = nonce
            self.keyId = keyId
        }

    }
}

extension RPCWire {
    /// `rpc.Meta`.
    package struct Meta: Sendable, Hashable {
        package var traceparent: String = ""
        package var area: String = ""
        package var caller: [UInt8] = []
        package var requestId: String = ""
        package var idempotencyKey: String = ""
        package var attempt: UInt32 = 0
        package var hops: UInt32 = 0
        package var onBehalfOf: String = ""
        package var batch: Bool = false

        package init(traceparent: String = "", area: String = "", caller: [UInt8] = [], requestId: String = "", idempotencyKey: String = "", attempt: UInt32 = 0, hops: UInt32 = 0, onBehalfOf: String = "", batch: Bool = false) {
            self.traceparent = traceparent
            self.area = area
            self.caller = caller
            self.requestId = requestId
            self.idempotencyKey = idempotencyKey
            self.attempt = attempt
            self.hops = hops
            self.onBehalfOf = onBehalfOf
            self.batch = batch
        }

    }
}

extension RPCWire {
    /// `rpc.CallerContext`.
    package struct CallerContext: Sendable, Hashable {
        package var account: String = ""
        package var role: String = ""
        package var staffId: String = ""
        package var expiresAt: Int64 = 0

        package init(account: String = "", role: String = "", staffId: String = "", expiresAt: Int64 = 0) {
            self.account = account
            self.role = role
            self.staffId = staffId
            self.expiresAt = expiresAt
        }

    }
}

extension RPCWire {
    /// `rpc.SignedCaller`.
    package struct SignedCaller: Sendable, Hashable {
        package var context: [UInt8] = []
        package var signature: [UInt8] = []

        package init(context: [UInt8] = [], signature: [UInt8] = []) {
            self.context = context
            self.signature = signature
        }

    }
}

extension RPCWire {
    /// `rpc.Status`.
    package struct Status: Sendable, Hashable {
        package var message: String = ""
        package var reason: String = ""
        package var violations: [RPCWire.FieldViolation] = []
        package var retryable: Bool = false

        package init(message: String = "", reason: String = "", violations: [RPCWire.FieldViolation] = [], retryable: Bool = false) {
            self.message = message
            self.reason = reason
            self.violations = violations
            self.retryable = retryable
        }

    }
}

extension RPCWire {
    /// `rpc.FieldViolation`.
    package struct FieldViolation: Sendable, Hashable {
        package var field: String = ""
        package var code: String = ""
        package var message: String = ""

        package init(field: String = "", code: String = "", message: String = "") {
            self.field = field
            self.code = code
            self.message = message
        }

    }
}

extension RPCWire {
    /// `rpc.HealthCheckRequest`.
    package struct HealthCheckRequest: Sendable, Hashable {


        package init() {

        }

    }
}

extension RPCWire {
    /// `rpc.HealthCheckReply`.
    package struct HealthCheckReply: Sendable, Hashable {
        package var status: RPCWire.ServingStatus = .unspecified
        package var service: String = ""
        package var build: String = ""
        package var components: [RPCWire.HealthComponent] = []

        package init(status: RPCWire.ServingStatus = .unspecified, service: String = "", build: String = "", components: [RPCWire.HealthComponent] = []) {
            self.status = status
            self.service = service
            self.build = build
            self.components = components
        }

    }
}

extension RPCWire {
    /// `rpc.HealthComponent`.
    package struct HealthComponent: Sendable, Hashable {
        package var name: String = ""
        package var status: RPCWire.ServingStatus = .unspecified
        package var detail: String = ""

        package init(name: String = "", status: RPCWire.ServingStatus = .unspecified, detail: String = "") {
            self.name = name
            self.status = status
            self.detail = detail
        }

    }
}

extension RPCWire {
    /// `rpc.BackUpRequest`.
    package struct BackUpRequest: Sendable, Hashable {


        package init() {

        }

    }
}

extension RPCWire {
    /// `rpc.BackUpReply`.
    package struct BackUpReply: Sendable, Hashable {
        package var path: String = ""
        package var bytes: UInt64 = 0

        package init(path: String = "", bytes: UInt64 = 0) {
            self.path = path
            self.bytes = bytes
        }

    }
}

extension RPCWire {
    /// `rpc.VerifyRequest`.
    package struct VerifyRequest: Sendable, Hashable {


        package init() {

        }

    }
}

extension RPCWire {
    /// `rpc.VerifyReply`.
    package struct VerifyReply: Sendable, Hashable {
        package var store: String = ""
        package var auditEntries: UInt64 = 0
        package var problems: [String] = []

        package init(store: String = "", auditEntries: UInt64 = 0, problems: [String] = []) {
            self.store = store
            self.auditEntries = auditEntries
            self.problems = problems
        }

    }
}

extension RPCWire {
    /// `rpc.FollowRequest`.
    package struct FollowRequest: Sendable, Hashable {
        package var after: UInt64 = 0
        package var follower: String = ""
        package var epoch: String = ""
        package var topics: [String] = []
        package var telling: RPCWire.Telling? = nil

        package init(after: UInt64 = 0, follower: String = "", epoch: String = "", topics: [String] = [], telling: RPCWire.Telling? = nil) {
            self.after = after
            self.follower = follower
            self.epoch = epoch
            self.topics = topics
            self.telling = telling
        }

    }
}

extension RPCWire {
    /// `rpc.Telling`.
    package struct Telling: Sendable, Hashable {
        package var topic: String = ""
        package var subject: String = ""

        package init(topic: String = "", subject: String = "") {
            self.topic = topic
            self.subject = subject
        }

    }
}

extension RPCWire {
    /// `rpc.FeedEvent`.
    package struct FeedEvent: Sendable, Hashable {
        package var sequence: UInt64 = 0
        package var at: String = ""
        package var topic: String = ""
        package var body: [UInt8] = []
        package var last: UInt64 = 0
        package var subject: String = ""
        package var stands: Bool = false
        package var isAllTold: Bool = false
        package var epoch: String = ""

        package init(sequence: UInt64 = 0, at: String = "", topic: String = "", body: [UInt8] = [], last: UInt64 = 0, subject: String = "", stands: Bool = false, isAllTold: Bool = false, epoch: String = "") {
            self.sequence = sequence
            self.at = at
            self.topic = topic
            self.body = body
            self.last = last
            self.subject = subject
            self.stands = stands
            self.isAllTold = isAllTold
            self.epoch = epoch
        }

    }
}

extension RPCWire {
    /// `rpc.InspectRequest`.
    package struct InspectRequest: Sendable, Hashable {


        package init() {

        }

    }
}

extension RPCWire {
    /// `rpc.InspectReply`.
    package struct InspectReply: Sendable, Hashable {
        package var service: String = ""
        package var connections: [RPCWire.OpenConnection] = []
        package var loopLagMicroseconds: [UInt32] = []
        package var feeds: [RPCWire.FollowedFeed] = []
        package var refusals: [RPCWire.Refusals] = []

        package init(service: String = "", connections: [RPCWire.OpenConnection] = [], loopLagMicroseconds: [UInt32] = [], feeds: [RPCWire.FollowedFeed] = [], refusals: [RPCWire.Refusals] = []) {
            self.service = service
            self.connections = connections
            self.loopLagMicroseconds = loopLagMicroseconds
            self.feeds = feeds
            self.refusals = refusals
        }

    }
}

extension RPCWire {
    /// `rpc.OpenConnection`.
    package struct OpenConnection: Sendable, Hashable {
        package var peer: String = ""
        package var ageMilliseconds: UInt64 = 0
        package var calls: [RPCWire.CallInFlight] = []

        package init(peer: String = "", ageMilliseconds: UInt64 = 0, calls: [RPCWire.CallInFlight] = []) {
            self.peer = peer
            self.ageMilliseconds = ageMilliseconds
            self.calls = calls
        }

    }
}

extension RPCWire {
    /// `rpc.CallInFlight`.
    package struct CallInFlight: Sendable, Hashable {
        package var method: String = ""
        package var ageMilliseconds: UInt64 = 0
        package var millisecondsLeft: UInt64 = 0

        package init(method: String = "", ageMilliseconds: UInt64 = 0, millisecondsLeft: UInt64 = 0) {
            self.method = method
            self.ageMilliseconds = ageMilliseconds
            self.millisecondsLeft = millisecondsLeft
        }

    }
}

extension RPCWire {
    /// `rpc.FollowedFeed`.
    package struct FollowedFeed: Sendable, Hashable {
        package var source: String = ""
        package var cursor: UInt64 = 0
        package var last: UInt64 = 0
        package var lagMilliseconds: UInt64 = 0
        package var problem: String = ""
        package var parked: [RPCWire.ParkedEvent] = []
        package var epoch: String = ""
        package var isBeingTold: Bool = false

        package init(source: String = "", cursor: UInt64 = 0, last: UInt64 = 0, lagMilliseconds: UInt64 = 0, problem: String = "", parked: [RPCWire.ParkedEvent] = [], epoch: String = "", isBeingTold: Bool = false) {
            self.source = source
            self.cursor = cursor
            self.last = last
            self.lagMilliseconds = lagMilliseconds
            self.problem = problem
            self.parked = parked
            self.epoch = epoch
            self.isBeingTold = isBeingTold
        }

    }
}

extension RPCWire {
    /// `rpc.ParkedEvent`.
    package struct ParkedEvent: Sendable, Hashable {
        package var sequence: UInt64 = 0
        package var topic: String = ""
        package var at: String = ""
        package var reason: String = ""
        package var tries: UInt32 = 0

        package init(sequence: UInt64 = 0, topic: String = "", at: String = "", reason: String = "", tries: UInt32 = 0) {
            self.sequence = sequence
            self.topic = topic
            self.at = at
            self.reason = reason
            self.tries = tries
        }

    }
}

extension RPCWire {
    /// `rpc.Refusals`.
    package struct Refusals: Sendable, Hashable {
        package var reason: String = ""
        package var count: UInt64 = 0

        package init(reason: String = "", count: UInt64 = 0) {
            self.reason = reason
            self.count = count
        }

    }
}

extension RPCWire {
    /// `rpc.RetryParkedRequest`.
    package struct RetryParkedRequest: Sendable, Hashable {
        package var source: String = ""
        package var sequence: UInt64 = 0

        package init(source: String = "", sequence: UInt64 = 0) {
            self.source = source
            self.sequence = sequence
        }

    }
}

extension RPCWire {
    /// `rpc.RetryParkedReply`.
    package struct RetryParkedReply: Sendable, Hashable {


        package init() {

        }

    }
}

extension RPCWire {
    /// `rpc.TellAgainRequest`.
    package struct TellAgainRequest: Sendable, Hashable {
        package var source: String = ""

        package init(source: String = "") {
            self.source = source
        }

    }
}

extension RPCWire {
    /// `rpc.TellAgainReply`.
    package struct TellAgainReply: Sendable, Hashable {


        package init() {

        }

    }
}

extension RPCWire {
    /// `rpc.MetricsRequest`.
    package struct MetricsRequest: Sendable, Hashable {


        package init() {

        }

    }
}

extension RPCWire {
    /// `rpc.MetricsReply`.
    package struct MetricsReply: Sendable, Hashable {
        package var text: String = ""

        package init(text: String = "") {
            self.text = text
        }

    }
}

extension RPCWire.Settings: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__Settings.self, rpc__settings__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__Settings.self)
        unsafe self.maxFrameBytes = c.pointee.max_frame_bytes
        unsafe self.maxMessageBytes = c.pointee.max_message_bytes
        unsafe self.maxCalls = c.pointee.max_calls
        unsafe self.pingIntervalMs = c.pointee.ping_interval_ms
        unsafe self.pingTimeoutMs = c.pointee.ping_timeout_ms
        unsafe self.service = CRead.text(c.pointee.service)
        unsafe self.instance = CRead.text(c.pointee.instance)
        unsafe self.build = CRead.text(c.pointee.build)
        unsafe self.schemaHash = c.pointee.schema_hash
        unsafe self.nonce = CRead.binary(c.pointee.nonce)
        unsafe self.keyId = CRead.binary(c.pointee.key_id)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__Settings.self)
        unsafe rpc__settings__init(c)
        unsafe c.pointee.max_frame_bytes = maxFrameBytes
        unsafe c.pointee.max_message_bytes = maxMessageBytes
        unsafe c.pointee.max_calls = maxCalls
        unsafe c.pointee.ping_interval_ms = pingIntervalMs
        unsafe c.pointee.ping_timeout_ms = pingTimeoutMs
        unsafe c.pointee.service = arena.text(service)
        unsafe c.pointee.instance = arena.text(instance)
        unsafe c.pointee.build = arena.text(build)
        unsafe c.pointee.schema_hash = schemaHash
        unsafe c.pointee.nonce = arena.binary(nonce)
        unsafe c.pointee.key_id = arena.binary(keyId)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.Meta: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__Meta.self, rpc__meta__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__Meta.self)
        unsafe self.traceparent = CRead.text(c.pointee.traceparent)
        unsafe self.area = CRead.text(c.pointee.area)
        unsafe self.caller = CRead.binary(c.pointee.caller)
        unsafe self.requestId = CRead.text(c.pointee.request_id)
        unsafe self.idempotencyKey = CRead.text(c.pointee.idempotency_key)
        unsafe self.attempt = c.pointee.attempt
        unsafe self.hops = c.pointee.hops
        unsafe self.onBehalfOf = CRead.text(c.pointee.on_behalf_of)
        unsafe self.batch = (c.pointee.batch != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__Meta.self)
        unsafe rpc__meta__init(c)
        unsafe c.pointee.traceparent = arena.text(traceparent)
        unsafe c.pointee.area = arena.text(area)
        unsafe c.pointee.caller = arena.binary(caller)
        unsafe c.pointee.request_id = arena.text(requestId)
        unsafe c.pointee.idempotency_key = arena.text(idempotencyKey)
        unsafe c.pointee.attempt = attempt
        unsafe c.pointee.hops = hops
        unsafe c.pointee.on_behalf_of = arena.text(onBehalfOf)
        unsafe c.pointee.batch = (batch ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.CallerContext: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__CallerContext.self, rpc__caller_context__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__CallerContext.self)
        unsafe self.account = CRead.text(c.pointee.account)
        unsafe self.role = CRead.text(c.pointee.role)
        unsafe self.staffId = CRead.text(c.pointee.staff_id)
        unsafe self.expiresAt = c.pointee.expires_at
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__CallerContext.self)
        unsafe rpc__caller_context__init(c)
        unsafe c.pointee.account = arena.text(account)
        unsafe c.pointee.role = arena.text(role)
        unsafe c.pointee.staff_id = arena.text(staffId)
        unsafe c.pointee.expires_at = expiresAt
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.SignedCaller: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__SignedCaller.self, rpc__signed_caller__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__SignedCaller.self)
        unsafe self.context = CRead.binary(c.pointee.context)
        unsafe self.signature = CRead.binary(c.pointee.signature)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__SignedCaller.self)
        unsafe rpc__signed_caller__init(c)
        unsafe c.pointee.context = arena.binary(context)
        unsafe c.pointee.signature = arena.binary(signature)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.Status: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__Status.self, rpc__status__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__Status.self)
        unsafe self.message = CRead.text(c.pointee.message)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.violations = CRead.array(c.pointee.n_violations, c.pointee.violations) { unsafe RPCWire.FieldViolation(reading: $0!) }
        unsafe self.retryable = (c.pointee.retryable != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__Status.self)
        unsafe rpc__status__init(c)
        unsafe c.pointee.message = arena.text(message)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.n_violations = violations.count
        unsafe c.pointee.violations = arena.array(violations) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Rpc__FieldViolation.self)) }
        unsafe c.pointee.retryable = (retryable ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.FieldViolation: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__FieldViolation.self, rpc__field_violation__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__FieldViolation.self)
        unsafe self.field = CRead.text(c.pointee.field)
        unsafe self.code = CRead.text(c.pointee.code)
        unsafe self.message = CRead.text(c.pointee.message)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__FieldViolation.self)
        unsafe rpc__field_violation__init(c)
        unsafe c.pointee.field = arena.text(field)
        unsafe c.pointee.code = arena.text(code)
        unsafe c.pointee.message = arena.text(message)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.HealthCheckRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__HealthCheckRequest.self, rpc__health_check_request__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__HealthCheckRequest.self)
        unsafe rpc__health_check_request__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.HealthCheckReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__HealthCheckReply.self, rpc__health_check_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__HealthCheckReply.self)
        unsafe self.status = RPCWire.ServingStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
        unsafe self.service = CRead.text(c.pointee.service)
        unsafe self.build = CRead.text(c.pointee.build)
        unsafe self.components = CRead.array(c.pointee.n_components, c.pointee.components) { unsafe RPCWire.HealthComponent(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__HealthCheckReply.self)
        unsafe rpc__health_check_reply__init(c)
        unsafe c.pointee.status = Rpc__ServingStatus(rawValue: .init(truncatingIfNeeded: status.rawValue))
        unsafe c.pointee.service = arena.text(service)
        unsafe c.pointee.build = arena.text(build)
        unsafe c.pointee.n_components = components.count
        unsafe c.pointee.components = arena.array(components) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Rpc__HealthComponent.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.HealthComponent: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__HealthComponent.self, rpc__health_component__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__HealthComponent.self)
        unsafe self.name = CRead.text(c.pointee.name)
        unsafe self.status = RPCWire.ServingStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
        unsafe self.detail = CRead.text(c.pointee.detail)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__HealthComponent.self)
        unsafe rpc__health_component__init(c)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.status = Rpc__ServingStatus(rawValue: .init(truncatingIfNeeded: status.rawValue))
        unsafe c.pointee.detail = arena.text(detail)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.BackUpRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__BackUpRequest.self, rpc__back_up_request__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__BackUpRequest.self)
        unsafe rpc__back_up_request__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.BackUpReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__BackUpReply.self, rpc__back_up_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__BackUpReply.self)
        unsafe self.path = CRead.text(c.pointee.path)
        unsafe self.bytes = c.pointee.bytes
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__BackUpReply.self)
        unsafe rpc__back_up_reply__init(c)
        unsafe c.pointee.path = arena.text(path)
        unsafe c.pointee.bytes = bytes
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.VerifyRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__VerifyRequest.self, rpc__verify_request__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__VerifyRequest.self)
        unsafe rpc__verify_request__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.VerifyReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__VerifyReply.self, rpc__verify_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__VerifyReply.self)
        unsafe self.store = CRead.text(c.pointee.store)
        unsafe self.auditEntries = c.pointee.audit_entries
        unsafe self.problems = CRead.array(c.pointee.n_problems, c.pointee.problems) { unsafe CRead.text($0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__VerifyReply.self)
        unsafe rpc__verify_reply__init(c)
        unsafe c.pointee.store = arena.text(store)
        unsafe c.pointee.audit_entries = auditEntries
        unsafe c.pointee.n_problems = problems.count
        unsafe c.pointee.problems = arena.array(problems) { unsafe Optional(arena.text($0)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.FollowRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__FollowRequest.self, rpc__follow_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__FollowRequest.self)
        unsafe self.after = c.pointee.after
        unsafe self.follower = CRead.text(c.pointee.follower)
        unsafe self.epoch = CRead.text(c.pointee.epoch)
        unsafe self.topics = CRead.array(c.pointee.n_topics, c.pointee.topics) { unsafe CRead.text($0) }
        unsafe self.telling = c.pointee.telling.map { unsafe RPCWire.Telling(reading: $0) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__FollowRequest.self)
        unsafe rpc__follow_request__init(c)
        unsafe c.pointee.after = after
        unsafe c.pointee.follower = arena.text(follower)
        unsafe c.pointee.epoch = arena.text(epoch)
        unsafe c.pointee.n_topics = topics.count
        unsafe c.pointee.topics = arena.array(topics) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.telling = telling.map { unsafe $0.write(in: arena).assumingMemoryBound(to: Rpc__Telling.self) }
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.Telling: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__Telling.self, rpc__telling__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__Telling.self)
        unsafe self.topic = CRead.text(c.pointee.topic)
        unsafe self.subject = CRead.text(c.pointee.subject)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__Telling.self)
        unsafe rpc__telling__init(c)
        unsafe c.pointee.topic = arena.text(topic)
        unsafe c.pointee.subject = arena.text(subject)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.FeedEvent: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__FeedEvent.self, rpc__feed_event__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__FeedEvent.self)
        unsafe self.sequence = c.pointee.sequence
        unsafe self.at = CRead.text(c.pointee.at)
        unsafe self.topic = CRead.text(c.pointee.topic)
        unsafe self.body = CRead.binary(c.pointee.body)
        unsafe self.last = c.pointee.last
        unsafe self.subject = CRead.text(c.pointee.subject)
        unsafe self.stands = (c.pointee.stands != 0)
        unsafe self.isAllTold = (c.pointee.is_all_told != 0)
        unsafe self.epoch = CRead.text(c.pointee.epoch)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__FeedEvent.self)
        unsafe rpc__feed_event__init(c)
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.at = arena.text(at)
        unsafe c.pointee.topic = arena.text(topic)
        unsafe c.pointee.body = arena.binary(body)
        unsafe c.pointee.last = last
        unsafe c.pointee.subject = arena.text(subject)
        unsafe c.pointee.stands = (stands ? 1 : 0)
        unsafe c.pointee.is_all_told = (isAllTold ? 1 : 0)
        unsafe c.pointee.epoch = arena.text(epoch)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.InspectRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__InspectRequest.self, rpc__inspect_request__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__InspectRequest.self)
        unsafe rpc__inspect_request__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.InspectReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__InspectReply.self, rpc__inspect_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__InspectReply.self)
        unsafe self.service = CRead.text(c.pointee.service)
        unsafe self.connections = CRead.array(c.pointee.n_connections, c.pointee.connections) { unsafe RPCWire.OpenConnection(reading: $0!) }
        unsafe self.loopLagMicroseconds = CRead.array(c.pointee.n_loop_lag_microseconds, c.pointee.loop_lag_microseconds) { $0 }
        unsafe self.feeds = CRead.array(c.pointee.n_feeds, c.pointee.feeds) { unsafe RPCWire.FollowedFeed(reading: $0!) }
        unsafe self.refusals = CRead.array(c.pointee.n_refusals, c.pointee.refusals) { unsafe RPCWire.Refusals(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__InspectReply.self)
        unsafe rpc__inspect_reply__init(c)
        unsafe c.pointee.service = arena.text(service)
        unsafe c.pointee.n_connections = connections.count
        unsafe c.pointee.connections = arena.array(connections) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Rpc__OpenConnection.self)) }
        unsafe c.pointee.n_loop_lag_microseconds = loopLagMicroseconds.count
        unsafe c.pointee.loop_lag_microseconds = arena.array(loopLagMicroseconds) { $0 }
        unsafe c.pointee.n_feeds = feeds.count
        unsafe c.pointee.feeds = arena.array(feeds) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Rpc__FollowedFeed.self)) }
        unsafe c.pointee.n_refusals = refusals.count
        unsafe c.pointee.refusals = arena.array(refusals) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Rpc__Refusals.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.OpenConnection: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__OpenConnection.self, rpc__open_connection__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__OpenConnection.self)
        unsafe self.peer = CRead.text(c.pointee.peer)
        unsafe self.ageMilliseconds = c.pointee.age_milliseconds
        unsafe self.calls = CRead.array(c.pointee.n_calls, c.pointee.calls) { unsafe RPCWire.CallInFlight(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__OpenConnection.self)
        unsafe rpc__open_connection__init(c)
        unsafe c.pointee.peer = arena.text(peer)
        unsafe c.pointee.age_milliseconds = ageMilliseconds
        unsafe c.pointee.n_calls = calls.count
        unsafe c.pointee.calls = arena.array(calls) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Rpc__CallInFlight.self)) }
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.CallInFlight: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__CallInFlight.self, rpc__call_in_flight__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__CallInFlight.self)
        unsafe self.method = CRead.text(c.pointee.method)
        unsafe self.ageMilliseconds = c.pointee.age_milliseconds
        unsafe self.millisecondsLeft = c.pointee.milliseconds_left
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__CallInFlight.self)
        unsafe rpc__call_in_flight__init(c)
        unsafe c.pointee.method = arena.text(method)
        unsafe c.pointee.age_milliseconds = ageMilliseconds
        unsafe c.pointee.milliseconds_left = millisecondsLeft
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.FollowedFeed: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__FollowedFeed.self, rpc__followed_feed__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__FollowedFeed.self)
        unsafe self.source = CRead.text(c.pointee.source)
        unsafe self.cursor = c.pointee.cursor
        unsafe self.last = c.pointee.last
        unsafe self.lagMilliseconds = c.pointee.lag_milliseconds
        unsafe self.problem = CRead.text(c.pointee.problem)
        unsafe self.parked = CRead.array(c.pointee.n_parked, c.pointee.parked) { unsafe RPCWire.ParkedEvent(reading: $0!) }
        unsafe self.epoch = CRead.text(c.pointee.epoch)
        unsafe self.isBeingTold = (c.pointee.is_being_told != 0)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__FollowedFeed.self)
        unsafe rpc__followed_feed__init(c)
        unsafe c.pointee.source = arena.text(source)
        unsafe c.pointee.cursor = cursor
        unsafe c.pointee.last = last
        unsafe c.pointee.lag_milliseconds = lagMilliseconds
        unsafe c.pointee.problem = arena.text(problem)
        unsafe c.pointee.n_parked = parked.count
        unsafe c.pointee.parked = arena.array(parked) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Rpc__ParkedEvent.self)) }
        unsafe c.pointee.epoch = arena.text(epoch)
        unsafe c.pointee.is_being_told = (isBeingTold ? 1 : 0)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.ParkedEvent: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__ParkedEvent.self, rpc__parked_event__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__ParkedEvent.self)
        unsafe self.sequence = c.pointee.sequence
        unsafe self.topic = CRead.text(c.pointee.topic)
        unsafe self.at = CRead.text(c.pointee.at)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.tries = c.pointee.tries
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__ParkedEvent.self)
        unsafe rpc__parked_event__init(c)
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.topic = arena.text(topic)
        unsafe c.pointee.at = arena.text(at)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.tries = tries
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.Refusals: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__Refusals.self, rpc__refusals__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__Refusals.self)
        unsafe self.reason = CRead.text(c.pointee.reason)
        unsafe self.count = c.pointee.count
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__Refusals.self)
        unsafe rpc__refusals__init(c)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.count = count
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.RetryParkedRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__RetryParkedRequest.self, rpc__retry_parked_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__RetryParkedRequest.self)
        unsafe self.source = CRead.text(c.pointee.source)
        unsafe self.sequence = c.pointee.sequence
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__RetryParkedRequest.self)
        unsafe rpc__retry_parked_request__init(c)
        unsafe c.pointee.source = arena.text(source)
        unsafe c.pointee.sequence = sequence
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.RetryParkedReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__RetryParkedReply.self, rpc__retry_parked_reply__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__RetryParkedReply.self)
        unsafe rpc__retry_parked_reply__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.TellAgainRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__TellAgainRequest.self, rpc__tell_again_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__TellAgainRequest.self)
        unsafe self.source = CRead.text(c.pointee.source)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__TellAgainRequest.self)
        unsafe rpc__tell_again_request__init(c)
        unsafe c.pointee.source = arena.text(source)
        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.TellAgainReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__TellAgainReply.self, rpc__tell_again_reply__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__TellAgainReply.self)
        unsafe rpc__tell_again_reply__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.MetricsRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__MetricsRequest.self, rpc__metrics_request__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__MetricsRequest.self)
        unsafe rpc__metrics_request__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension RPCWire.MetricsReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Rpc__MetricsReply.self, rpc__metrics_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Rpc__MetricsReply.self)
        unsafe self.text = CRead.text(c.pointee.text)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Rpc__MetricsReply.self)
        unsafe rpc__metrics_reply__init(c)
        unsafe c.pointee.text = arena.text(text)
        return UnsafeMutableRawPointer(c)
    }
}

/// The methods of `rpc.Health`, for rules that name each; the raw value is the contract's name.
package enum HealthMethod: String, ServiceMethod {
    package static let service = "Health"

    case check = "Check"
}

/// `rpc.Health`: what its handlers answer, each call in the form in which it is let in.
package protocol HealthHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func check(_ request: RPCWire.HealthCheckRequest, _ call: Context) async throws -> RPCWire.HealthCheckReply
}

/// `rpc.Health`: what its client asks.
package protocol HealthAPI: HealthHandlers where Context == Call {}

/// Calls `rpc.Health` over a channel.
package struct HealthClient: HealthAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func check(_ request: RPCWire.HealthCheckRequest, _ call: Call) async throws -> RPCWire.HealthCheckReply {
        try await channel.unary(HealthMethods.check, request, call)
    }
}

/// The methods of `rpc.Health`.
package enum HealthMethods {
    package static let check = MethodDescriptor(
        service: "rpc.Health", name: "Check", id: 149297099,
        request: RPCWire.HealthCheckRequest.descriptor, reply: RPCWire.HealthCheckReply.descriptor,
        isIdempotent: true)
}

extension MethodTable {
    /// Offers `rpc.Health` to whoever calls.
    package mutating func add(health handlers: some HealthAPI) {
        add(health: handlers, through: NoInterceptor<HealthMethod>())
    }

    /// Offers `rpc.Health`, an interceptor around every handler.
    package mutating func add<Handlers: HealthHandlers>(
        health handlers: Handlers,
        through interceptor: some Interceptor<HealthMethod, Handlers.Context>
    ) {
        add(HealthMethods.check) { request, call in
            try await interceptor.intercept(.check, call) { try await handlers.check(request, $0) }
        }
    }
}

/// The methods of `rpc.Storage`, for rules that name each; the raw value is the contract's name.
package enum StorageMethod: String, ServiceMethod {
    package static let service = "Storage"

    case backUp = "BackUp"
    case verify = "Verify"
}

/// `rpc.Storage`: what its handlers answer, each call in the form in which it is let in.
package protocol StorageHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func backUp(_ request: RPCWire.BackUpRequest, _ call: Context) async throws -> RPCWire.BackUpReply
    func verify(_ request: RPCWire.VerifyRequest, _ call: Context) async throws -> RPCWire.VerifyReply
}

/// `rpc.Storage`: what its client asks.
package protocol StorageAPI: StorageHandlers where Context == Call {}

/// Calls `rpc.Storage` over a channel.
package struct StorageClient: StorageAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func backUp(_ request: RPCWire.BackUpRequest, _ call: Call) async throws -> RPCWire.BackUpReply {
        try await channel.unary(StorageMethods.backUp, request, call)
    }
    package func verify(_ request: RPCWire.VerifyRequest, _ call: Call) async throws -> RPCWire.VerifyReply {
        try await channel.unary(StorageMethods.verify, request, call)
    }
}

/// The methods of `rpc.Storage`.
package enum StorageMethods {
    package static let backUp = MethodDescriptor(
        service: "rpc.Storage", name: "BackUp", id: 2677298914,
        request: RPCWire.BackUpRequest.descriptor, reply: RPCWire.BackUpReply.descriptor,
        isIdempotent: false)
    package static let verify = MethodDescriptor(
        service: "rpc.Storage", name: "Verify", id: 3528402321,
        request: RPCWire.VerifyRequest.descriptor, reply: RPCWire.VerifyReply.descriptor,
        isIdempotent: true)
}

extension MethodTable {
    /// Offers `rpc.Storage` to whoever calls.
    package mutating func add(storage handlers: some StorageAPI) {
        add(storage: handlers, through: NoInterceptor<StorageMethod>())
    }

    /// Offers `rpc.Storage`, an interceptor around every handler.
    package mutating func add<Handlers: StorageHandlers>(
        storage handlers: Handlers,
        through interceptor: some Interceptor<StorageMethod, Handlers.Context>
    ) {
        add(StorageMethods.backUp) { request, call in
            try await interceptor.intercept(.backUp, call) { try await handlers.backUp(request, $0) }
        }
        add(StorageMethods.verify) { request, call in
            try await interceptor.intercept(.verify, call) { try await handlers.verify(request, $0) }
        }
    }
}

/// The methods of `rpc.Feed`, for rules that name each; the raw value is the contract's name.
package enum FeedMethod: String, ServiceMethod {
    package static let service = "Feed"

    case follow = "Follow"
}

/// `rpc.Feed`: what its handlers answer, each call in the form in which it is let in.
package protocol FeedHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func follow(_ request: RPCWire.FollowRequest, _ call: Context) async throws -> ItemStream<RPCWire.FeedEvent>
}

/// `rpc.Feed`: what its client asks.
package protocol FeedAPI: FeedHandlers where Context == Call {}

/// Calls `rpc.Feed` over a channel.
package struct FeedClient: FeedAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func follow(_ request: RPCWire.FollowRequest, _ call: Call) async throws -> ItemStream<RPCWire.FeedEvent> {
        try await channel.serverStreaming(FeedMethods.follow, request, call)
    }
}

/// The methods of `rpc.Feed`.
package enum FeedMethods {
    package static let follow = MethodDescriptor(
        service: "rpc.Feed", name: "Follow", id: 481798590,
        request: RPCWire.FollowRequest.descriptor, reply: RPCWire.FeedEvent.descriptor,
        isIdempotent: true, givesItems: true)
}

extension MethodTable {
    /// Offers `rpc.Feed` to whoever calls.
    package mutating func add(feed handlers: some FeedAPI) {
        add(feed: handlers, through: NoInterceptor<FeedMethod>())
    }

    /// Offers `rpc.Feed`, an interceptor around every handler.
    package mutating func add<Handlers: FeedHandlers>(
        feed handlers: Handlers,
        through interceptor: some Interceptor<FeedMethod, Handlers.Context>
    ) {
        add(FeedMethods.follow) { request, call in
            try await interceptor.intercept(.follow, call) { try await handlers.follow(request, $0) }
        }
    }
}

/// The methods of `rpc.Debug`, for rules that name each; the raw value is the contract's name.
package enum DebugMethod: String, ServiceMethod {
    package static let service = "Debug"

    case inspect = "Inspect"
    case retryParked = "RetryParked"
    case tellAgain = "TellAgain"
    case metrics = "Metrics"
}

/// `rpc.Debug`: what its handlers answer, each call in the form in which it is let in.
package protocol DebugHandlers<Context>: Sendable {
    associatedtype Context: Sendable

    func inspect(_ request: RPCWire.InspectRequest, _ call: Context) async throws -> RPCWire.InspectReply
    func retryParked(_ request: RPCWire.RetryParkedRequest, _ call: Context) async throws -> RPCWire.RetryParkedReply
    func tellAgain(_ request: RPCWire.TellAgainRequest, _ call: Context) async throws -> RPCWire.TellAgainReply
    func metrics(_ request: RPCWire.MetricsRequest, _ call: Context) async throws -> RPCWire.MetricsReply
}

/// `rpc.Debug`: what its client asks.
package protocol DebugAPI: DebugHandlers where Context == Call {}

/// Calls `rpc.Debug` over a channel.
package struct DebugClient: DebugAPI {
    private let channel: any CallChannel

    package init(_ channel: any CallChannel) { self.channel = channel }

    package func inspect(_ request: RPCWire.InspectRequest, _ call: Call) async throws -> RPCWire.InspectReply {
        try await channel.unary(DebugMethods.inspect, request, call)
    }
    package func retryParked(_ request: RPCWire.RetryParkedRequest, _ call: Call) async throws -> RPCWire.RetryParkedReply {
        try await channel.unary(DebugMethods.retryParked, request, call)
    }
    package func tellAgain(_ request: RPCWire.TellAgainRequest, _ call: Call) async throws -> RPCWire.TellAgainReply {
        try await channel.unary(DebugMethods.tellAgain, request, call)
    }
    package func metrics(_ request: RPCWire.MetricsRequest, _ call: Call) async throws -> RPCWire.MetricsReply {
        try await channel.unary(DebugMethods.metrics, request, call)
    }
}

/// The methods of `rpc.Debug`.
package enum DebugMethods {
    package static let inspect = MethodDescriptor(
        service: "rpc.Debug", name: "Inspect", id: 1417423862,
        request: RPCWire.InspectRequest.descriptor, reply: RPCWire.InspectReply.descriptor,
        isIdempotent: true)
    package static let retryParked = MethodDescriptor(
        service: "rpc.Debug", name: "RetryParked", id: 1871524681,
        request: RPCWire.RetryParkedRequest.descriptor, reply: RPCWire.RetryParkedReply.descriptor,
        isIdempotent: false)
    package static let tellAgain = MethodDescriptor(
        service: "rpc.Debug", name: "TellAgain", id: 3345988367,
        request: RPCWire.TellAgainRequest.descriptor, reply: RPCWire.TellAgainReply.descriptor,
        isIdempotent: false)
    package static let metrics = MethodDescriptor(
        service: "rpc.Debug", name: "Metrics", id: 1214292111,
        request: RPCWire.MetricsRequest.descriptor, reply: RPCWire.MetricsReply.descriptor,
        isIdempotent: true)
}

extension MethodTable {
    /// Offers `rpc.Debug` to whoever calls.
    package mutating func add(debug handlers: some DebugAPI) {
        add(debug: handlers, through: NoInterceptor<DebugMethod>())
    }

    /// Offers `rpc.Debug`, an interceptor around every handler.
    package mutating func add<Handlers: DebugHandlers>(
        debug handlers: Handlers,
        through interceptor: some Interceptor<DebugMethod, Handlers.Context>
    ) {
        add(DebugMethods.inspect) { request, call in
            try await interceptor.intercept(.inspect, call) { try await handlers.inspect(request, $0) }
        }
        add(DebugMethods.retryParked) { request, call in
            try await interceptor.intercept(.retryParked, call) { try await handlers.retryParked(request, $0) }
        }
        add(DebugMethods.tellAgain) { request, call in
            try await interceptor.intercept(.tellAgain, call) { try await handlers.tellAgain(request, $0) }
        }
        add(DebugMethods.metrics) { request, call in
            try await interceptor.intercept(.metrics, call) { try await handlers.metrics(request, $0) }
        }
    }
}
