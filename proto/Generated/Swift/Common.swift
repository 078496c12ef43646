// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CMessages
import CProtobufC
import RPC

extension Wire {
    /// `probation.common.v1.Outcome`.
    package enum Outcome: WireEnum {
        case unspecified
        case attended
        case notAttended
        case sentHomeService
        case sentHomeBehaviour
        case failedToComply
        case concurrentHours
        case failedOtherInstruction
        case medical
        case employment
        case familyOrChildcare
        case courtOrLegal
        case inCustody
        case stoodDown
        case rescheduledByService
        case rescheduledByPerson
        case professionalJudgement
        case suspended
        case warrantOutstanding
        case failureDeemedAcceptable
        /// A number that this build's contract has no name for.
        case unrecognized(Int32)

        /// Every named value, in the contract's order.
        package static let allCases: [Self] = [.unspecified, .attended, .notAttended, .sentHomeService, .sentHomeBehaviour, .failedToComply, .concurrentHours, .failedOtherInstruction, .medical, .employment, .familyOrChildcare, .courtOrLegal, .inCustody, .stoodDown, .rescheduledByService, .rescheduledByPerson, .professionalJudgement, .suspended, .warrantOutstanding, .failureDeemedAcceptable]

        package init(rawValue: Int32) {
            self = switch rawValue {
            case 0: .unspecified
            case 1: .attended
            case 2: .notAttended
            case 3: .sentHomeService
            case 4: .sentHomeBehaviour
            case 5: .failedToComply
            case 6: .concurrentHours
            case 7: .failedOtherInstruction
            case 8: .medical
            case 9: .employment
            case 10: .familyOrChildcare
            case 11: .courtOrLegal
            case 12: .inCustody
            case 13: .stoodDown
            case 14: .rescheduledByService
            case 15: .rescheduledByPerson
            case 16: .professionalJudgement
            case 17: .suspended
            case 18: .warrantOutstanding
            case 19: .failureDeemedAcceptable
            default: .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .attended: 1
            case .notAttended: 2
            case .sentHomeService: 3
            case .sentHomeBehaviour: 4
            case .failedToComply: 5
            case .concurrentHours: 6
            case .failedOtherInstruction: 7
            case .medical: 8
            case .employment: 9
            case .familyOrChildcare: 10
            case .courtOrLegal: 11
            case .inCustody: 12
            case .stoodDown: 13
            case .rescheduledByService: 14
            case .rescheduledByPerson: 15
            case .professionalJudgement: 16
            case .suspended: 17
            case .warrantOutstanding: 18
            case .failureDeemedAcceptable: 19
            case .unrecognized(let number): number
            }
        }
    }
}

extension Wire {
    /// `probation.common.v1.SearchAuditRequest`.
    package struct SearchAuditRequest: Sendable, Hashable {
        package var crn: String = ""
        package var account: String = ""
        package var pageSize: UInt32 = 0
        package var pageToken: String = ""

        package init(crn: String = "", account: String = "", pageSize: UInt32 = 0, pageToken: String = "") {
            self.crn = crn
            self.account = account
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

    }
}

extension Wire {
    /// `probation.common.v1.AuditEntry`.
    package struct AuditEntry: Sendable, Hashable {
        package var sequence: UInt64 = 0
        package var at: String = ""
        package var account: String = ""
        package var role: String = ""
        package var onBehalfOf: String = ""
        package var category: String = ""
        package var action: String = ""
        package var wasRefused: Bool = false
        package var crns: [String] = []
        package var detail: String = ""

        package init(sequence: UInt64 = 0, at: String = "", account: String = "", role: String = "", onBehalfOf: String = "", category: String = "", action: String = "", wasRefused: Bool = false, crns: [String] = [], detail: String = "") {
            self.sequence = sequence
            self.at = at
            self.account = account
            self.role = role
            self.onBehalfOf = onBehalfOf
            self.category = category
            self.action = action
            self.wasRefused = wasRefused
            self.crns = crns
            self.detail = detail
        }

    }
}

extension Wire {
    /// `probation.common.v1.SearchAuditReply`.
    package struct SearchAuditReply: Sendable, Hashable {
        package var items: [Wire.AuditEntry] = []
        package var nextPageToken: String = ""

        package init(items: [Wire.AuditEntry] = [], nextPageToken: String = "") {
            self.items = items
            self.nextPageToken = nextPageToken
        }

    }
}

extension Wire {
    /// `probation.common.v1.ReadPolicyRequest`.
    package struct ReadPolicyRequest: Sendable, Hashable {


        package init() {

        }

    }
}

extension Wire {
    /// `probation.common.v1.PolicyRule`.
    package struct PolicyRule: Sendable, Hashable {
        package var role: String = ""
        package var action: String = ""
        package var relation: String = ""

        package init(role: String = "", action: String = "", relation: String = "") {
            self.role = role
            self.action = action
            self.relation = relation
        }

    }
}

extension Wire {
    /// `probation.common.v1.ReadPolicyReply`.
    package struct ReadPolicyReply: Sendable, Hashable {
        package var items: [Wire.PolicyRule] = []

        package init(items: [Wire.PolicyRule] = []) {
            self.items = items
        }

    }
}

extension Wire.SearchAuditRequest: ListRequest {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Common__V1__SearchAuditRequest.self, probation__common__v1__search_audit_request__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Common__V1__SearchAuditRequest.self)
        unsafe self.crn = CRead.text(c.pointee.crn)
        unsafe self.account = CRead.text(c.pointee.account)
        unsafe self.pageSize = c.pointee.page_size
        unsafe self.pageToken = CRead.text(c.pointee.page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Common__V1__SearchAuditRequest.self)
        unsafe probation__common__v1__search_audit_request__init(c)
        unsafe c.pointee.crn = arena.text(crn)
        unsafe c.pointee.account = arena.text(account)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.AuditEntry: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Common__V1__AuditEntry.self, probation__common__v1__audit_entry__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Common__V1__AuditEntry.self)
        unsafe self.sequence = c.pointee.sequence
        unsafe self.at = CRead.text(c.pointee.at)
        unsafe self.account = CRead.text(c.pointee.account)
        unsafe self.role = CRead.text(c.pointee.role)
        unsafe self.onBehalfOf = CRead.text(c.pointee.on_behalf_of)
        unsafe self.category = CRead.text(c.pointee.category)
        unsafe self.action = CRead.text(c.pointee.action)
        unsafe self.wasRefused = (c.pointee.was_refused != 0)
        unsafe self.crns = CRead.array(c.pointee.n_crns, c.pointee.crns) { unsafe CRead.text($0) }
        unsafe self.detail = CRead.text(c.pointee.detail)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Common__V1__AuditEntry.self)
        unsafe probation__common__v1__audit_entry__init(c)
        unsafe c.pointee.sequence = sequence
        unsafe c.pointee.at = arena.text(at)
        unsafe c.pointee.account = arena.text(account)
        unsafe c.pointee.role = arena.text(role)
        unsafe c.pointee.on_behalf_of = arena.text(onBehalfOf)
        unsafe c.pointee.category = arena.text(category)
        unsafe c.pointee.action = arena.text(action)
        unsafe c.pointee.was_refused = (wasRefused ? 1 : 0)
        unsafe c.pointee.n_crns = crns.count
        unsafe c.pointee.crns = arena.array(crns) { unsafe Optional(arena.text($0)) }
        unsafe c.pointee.detail = arena.text(detail)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.SearchAuditReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Common__V1__SearchAuditReply.self, probation__common__v1__search_audit_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Common__V1__SearchAuditReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.AuditEntry(reading: $0!) }
        unsafe self.nextPageToken = CRead.text(c.pointee.next_page_token)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Common__V1__SearchAuditReply.self)
        unsafe probation__common__v1__search_audit_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Common__V1__AuditEntry.self)) }
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadPolicyRequest: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Common__V1__ReadPolicyRequest.self, probation__common__v1__read_policy_request__init)

    package init(reading raw: UnsafeRawPointer) {

    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Common__V1__ReadPolicyRequest.self)
        unsafe probation__common__v1__read_policy_request__init(c)

        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.PolicyRule: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Common__V1__PolicyRule.self, probation__common__v1__policy_rule__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Common__V1__PolicyRule.self)
        unsafe self.role = CRead.text(c.pointee.role)
        unsafe self.action = CRead.text(c.pointee.action)
        unsafe self.relation = CRead.text(c.pointee.relation)
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Common__V1__PolicyRule.self)
        unsafe probation__common__v1__policy_rule__init(c)
        unsafe c.pointee.role = arena.text(role)
        unsafe c.pointee.action = arena.text(action)
        unsafe c.pointee.relation = arena.text(relation)
        return UnsafeMutableRawPointer(c)
    }
}

extension Wire.ReadPolicyReply: Message {
    package static let descriptor = unsafe MessageDescriptor(of: Probation__Common__V1__ReadPolicyReply.self, probation__common__v1__read_policy_reply__init)

    package init(reading raw: UnsafeRawPointer) {
        let c = unsafe raw.assumingMemoryBound(to: Probation__Common__V1__ReadPolicyReply.self)
        unsafe self.items = CRead.array(c.pointee.n_items, c.pointee.items) { unsafe Wire.PolicyRule(reading: $0!) }
    }

    package func write(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.make(Probation__Common__V1__ReadPolicyReply.self)
        unsafe probation__common__v1__read_policy_reply__init(c)
        unsafe c.pointee.n_items = items.count
        unsafe c.pointee.items = arena.array(items) { unsafe Optional($0.write(in: arena).assumingMemoryBound(to: Probation__Common__V1__PolicyRule.self)) }
        return UnsafeMutableRawPointer(c)
    }
}
