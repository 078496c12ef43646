import Messages

/// Appointments to come, of which a form takes some.
struct AppointmentChoice {
    let offered: [Wire.Appointment]
    let chosen: Set<String>

    init(_ offered: [Wire.Appointment], chosen: Set<String>) {
        self.offered = Array(offered.prefix(Limits.appointmentsAtOnce))
        self.chosen = chosen
    }

    /// Those that are offered and chosen.
    var ids: [String] { offered.map(\.appointmentId).filter(chosen.contains) }

    func write(_ label: String, hint: String? = nil, _ errors: [FieldError], _ html: inout HTML) {
        html.checkboxes(
            Field("appointment", label: label, hint: hint, errors: errors),
            offered.map { appointment in
                let times = appointment.startTime.times(to: appointment.endTime)
                return Choice(
                    value: appointment.appointmentId, label: "\(appointment.date.dayInWords), \(times)",
                    hint: appointment.project)
            }, chosen: chosen)
    }
}

extension RequirementFile {
    /// Appointments without an outcome: a form offers those that have not begun by the service's clock, which decides.
    var openAppointments: [Wire.Appointment] {
        reply.appointments.filter { $0.outcome == .unspecified }
            .sorted { ($0.date, $0.startTime) < ($1.date, $1.startTime) }
    }
}
