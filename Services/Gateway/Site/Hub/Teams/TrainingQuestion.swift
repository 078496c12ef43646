import CivilCalendar
import Messages
import RPC

/// That an officer has been trained, and until when that is in date.
struct TrainingQuestion: StaffQuestion {
    static let name = StaffQuestionName.training

    private var course: String?
    private var validUntil = DateEntry("valid-until")
    var errors: [FieldError] = []

    let heading = "Record training"
    let button = "Record the training"

    init(about subject: OfficerFile, _ query: Form) {}

    init(_ form: Form, about subject: OfficerFile) {
        course = form["course"]
        validUntil = DateEntry("valid-until", form)
        if !Self.courses.contains(where: { $0.value == course }) { add("course", "Select the course") }
        require(validUntil, "Last day in date")
    }

    /// By the codes of the staff list.
    private static let courses = [
        Choice(value: "RISK", label: "Risk"), Choice(value: "DA", label: "Domestic abuse"),
        Choice(value: "CHILD_PROTECTION", label: "Child protection"),
    ]

    func write(_ html: inout HTML) {
        html.radios(Field("course", label: "Course", errors: errors), Self.courses, chosen: course)
        html.dateInput(
            validUntil, label: "Last day in date", hint: "For example, 27 3 2020", errors: errors)
    }

    func send(about subject: OfficerFile, to allocation: any AllocationAPI, _ call: Call) async throws -> DoneNote {
        let request = Wire.RecordTrainingRequest(
            staffId: subject.officer.staffId, course: course ?? "", validUntil: validUntil.date?.description ?? "")
        _ = try await allocation.recordTraining(request, call)
        return DoneNote("The training was recorded.")
    }

    func field(at path: String) -> String {
        switch path {
        case "course": "course"
        case "validUntil": "valid-until-day"
        default: ""
        }
    }
}
