import CivilCalendar
import Messages
import RPC

extension AllocationService {
    package func previewDueDate(
        _ request: Wire.PreviewDueDateRequest, _ call: AuthorisedCall
    ) async throws -> Wire.PreviewDueDateReply {
        guard let from = Day(iso: request.from) else {
            throw request.from.isEmpty
                ? Status.invalid("from", .required, "Enter the date to count from.")
                : Status.invalid("from", .malformed, "It must be a real date, such as 2019-06-03.")
        }
        do throws(WorkingDaysFault) {
            return .init(dueOn: "\(try workingDays.due(Int(request.businessDays), after: from))")
        } catch {
            throw Status(error)
        }
    }
}

extension Status {
    fileprivate init(_ fault: WorkingDaysFault) {
        self =
            switch fault {
            case .dayOutsideYears: .invalid("from", .outOfRange, fault.sentence)
            case .countOutsideLimits, .answerOutsideYears: .invalid("businessDays", .outOfRange, fault.sentence)
            }
    }
}
