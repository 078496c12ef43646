import AllocationRules
import CivilCalendar
import Commands
import Messages
import RPC
import Store

extension AllocationService {
    package func recordTraining(
        _ request: Wire.RecordTrainingRequest, _ call: AuthorisedCall
    ) async throws -> Wire.RecordTrainingReply {
        guard let course = TrainingCourse(rawValue: request.course) else {
            throw Status.invalid("course", .unknownValue, "Select a course.")
        }
        let day = try CommandText.day(request.validUntil, "validUntil", "Enter until when the training is in date.")
        return try await store.run(request, call) { command in
            _ = try command.transaction.requireOfficer(request.staffId)
            command.detail = "\(request.staffId): \(course.name) until \(day)"
            try command.transaction.keepTraining(request.staffId, course, until: day)
            return .init(staffId: request.staffId)
        }
    }
}

extension Transaction {
    func keepTraining(_ officer: String, _ course: TrainingCourse, until day: Day) throws(StoreFault) {
        try execute(
            """
            INSERT INTO training (officer, course, valid_until) VALUES (\(officer), \(course.rawValue), \(day))
            ON CONFLICT (officer, course) DO UPDATE SET valid_until = excluded.valid_until
            """)
    }
}

extension Wire.TrainingRecord {
    init(_ training: Training, on today: Day) {
        self.init(
            course: training.course.rawValue, name: training.course.name, validUntil: "\(training.validUntil)",
            isInDate: today <= training.validUntil)
    }
}
