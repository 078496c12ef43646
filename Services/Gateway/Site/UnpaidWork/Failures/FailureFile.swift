import Messages
import RPC

/// One failure to attend or comply, as the service lists it.
struct FailureFile: UnpaidWorkSubject {
    static let pattern = "\(FailureListPage.path)/{failure}"

    let failure: Wire.Failure

    /// The failure of the address, found in the list: the list tells all that there is to tell of it.
    init(_ visit: Visit, _ session: Session, from unpaidWork: any UnpaidWorkAPI) async throws {
        let id = visit.parameters["failure"] ?? ""
        var request = Wire.ListFailuresRequest(pageSize: Limits.failuresOfPage)
        for _ in 1...Limits.failurePages {
            let reply = try await unpaidWork.listFailures(request, Call(visit, session))
            if let failure = reply.items.first(where: { $0.failureId == id }) {
                self.failure = failure
                return
            }
            guard !reply.nextPageToken.isEmpty else { break }
            request.pageToken = reply.nextPageToken
        }
        throw Refusal.notFound
    }

    var title: String { "\(failure.name), CRN \(failure.crn), \(failure.on.dayText)" }
    var path: String { Self.path(to: failure.failureId) }

    static func path(to failureID: String) -> String { "\(FailureListPage.path)/\(failureID.queryEncoded)" }
}
