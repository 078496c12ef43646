import GatewayKit
import Messages

extension RequirementFile {
    /// Appointments without an outcome: a form offers those that have not begun by the service's clock, which decides.
    var openAppointments: [Wire.Appointment] {
        reply.appointments.filter { $0.outcome == .unspecified }
            .sorted { ($0.date, $0.startTime) < ($1.date, $1.startTime) }
    }
}

extension [Wire.Appointment] {
    /// As many as one command takes.
    var atOnce: [Wire.Appointment] { Array(prefix(Limits.appointmentsAtOnce)) }
}

extension Wire.Appointment: Offered {
    package var choice: Choice {
        Choice(value: appointmentId, label: "\(date.dayInWords), \(startTime.times(to: endTime))", hint: project)
    }
}
