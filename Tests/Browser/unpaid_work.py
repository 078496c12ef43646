"""A few invented people with unpaid work to do, two projects, and a session of today for the demo's supervisor."""

import time

from hub import Hub
from intake import Intake, row

SERVICE = "probation.unpaidwork.v1.UnpaidWork"
RAHMAN, SUPERVISOR = "STF0008", "STF0136"
TODAY, NEXT_WEEK = "2019-06-03", "2019-06-10"

# For the pages as they stand; of today's session; for the journeys.
KNOWN, ORDERED, PRESENT, ABSENT, PRESENT_TOO = "X920001", "X920002", "X920003", "X920004", "X920005"
PLACED, UNASSESSED = "X920011", "X920012"

PEOPLE = {
    KNOWN: ("Ainsdale", "M"), ORDERED: ("Birkdale", "M"), PRESENT: ("Churchtown", "M"), ABSENT: ("Formby", "M"),
    PRESENT_TOO: ("Hightown", "M"), PLACED: ("Meols", "M"), UNASSESSED: ("Thornton", "F"),
}
EXTRACT = [
    row(crn, surname, "Preston", "LOW", "60", sex=sex, officer=RAHMAN, requirements="RAR:20d;UPW:80h")
    for crn, (surname, sex) in PEOPLE.items()
]

# What no address may say.
NAMES = "X920|" + "|".join(surname for surname, _ in PEOPLE.values())

PRESTON, CHORLEY, EARLY = (f"01980000-0000-7000-8000-00000000010{number}" for number in range(3))
WEEK = [f"WEEKDAY_{day}" for day in ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]]

ASSESSMENT = {
    "health": "Asthma, carries an inhaler.", "fitness": "FITNESS_ANY_WORK", "vulnerability": "None known.",
    "riskOfSeriousHarm": 1, "weapons": "KNOWN_NO", "threatsToOthers": "KNOWN_NO", "restrainingOrder": "KNOWN_NO",
    "sexualRisk": "KNOWN_NO", "riskToChildren": "KNOWN_NO", "motivation": "Wants to be done by autumn.",
    "diversity": "Nothing to consider.", "skillsWanted": "Painting.", "available": WEEK, "travelLimitMinutes": 60,
    "sources": ["ASSESSMENT_SOURCE_OASYS", "ASSESSMENT_SOURCE_INTERVIEW"],
}
ORDER = {"restrainingOrder": "KNOWN_YES", "restrainingOrderTerms": "Must not enter Preston."}


def project(identifier: str, name: str, town: str, district: str, start: str, end: str) -> dict:
    return {
        "projectId": identifier, "name": name, "type": "PROJECT_TYPE_GROUP_REGIONAL", "beneficiary": f"{town} Council",
        "town": town, "postcodeDistrict": district, "meetingPoint": f"{town} bus station", "weekdays": WEEK,
        "startTime": start, "endTime": end, "breakMinutes": 30, "opensOn": "2019-01-01",
        "riskAssessedOn": "2019-01-01", "riskAssessmentExpiresOn": "2020-12-31", "siteCapacity": 10,
        "supervisorRatio": 8, "usualSupervisors": 1, "competences": ["COMPETENCE_KIND_DRIVING"],
        "pickUpPoints": [{"place": f"{town} bus station", "at": "08:15"}, {"place": "Lane Ends", "at": "08:40"}],
    }


PROJECTS = [
    project(PRESTON, "Moor Park paths", "Preston", "PR1", "09:00", "16:30"),
    project(CHORLEY, "Astley Park walls", "Chorley", "PR7", "09:00", "16:30"),
    # Over before the demonstration's clock starts, so that its register can be filled in.
    project(EARLY, "Early market clean-up", "Preston", "PR1", "01:00", "08:30"),
]

BELL = {
    "staffId": SUPERVISOR, "surname": "Bell", "forenames": "Georgia", "sex": "F", "town": "Preston",
    "competences": [{"kind": f"COMPETENCE_KIND_{kind}", "validUntil": "2020-12-31"}
                    for kind in ["FIRST_AID", "RISK_OF_HARM", "DRIVING"]],
}


class UnpaidWork(Intake):
    """The people assessed, three of them booked in today's session, and one placed, instructed and warned."""

    def __init__(self, hub: Hub) -> None:
        super().__init__(hub, EXTRACT)
        self.hub = hub
        self.tokens = {name: hub.token(name) for name in ["upw.manager", "upw.coordinator", "upw.supervisor"]}
        self.do("LoadUnpaidWorkRegisters", "upw.manager", projects=PROJECTS, supervisors=[BELL])
        self.await_all()
        for crn in [KNOWN, PRESENT, ABSENT, PRESENT_TOO, PLACED]:
            self.change("RecordPlacementAssessment", crn, assessment=ASSESSMENT)
        self.change("RecordPlacementAssessment", ORDERED, assessment=ASSESSMENT | ORDER)
        self.change("PlacePerson", KNOWN, placement={
            "caseId": self.cases[KNOWN], "projectId": CHORLEY, "weekday": "WEEKDAY_TUESDAY",
            "frequency": "FREQUENCY_WEEKLY", "startTime": "09:00", "endTime": "16:30", "from": TODAY})
        self.instruction = self.change("IssueInstruction", KNOWN, method="INSTRUCTION_METHOD_LETTER")["instructionId"]
        taken = self.do("TakeOverAppointments", "upw.manager", items=[
            {"crn": crn, "eventNumber": 1, "projectId": EARLY, "date": TODAY, "startTime": "01:00", "endTime": "08:30"}
            for crn in [PRESENT, ABSENT, PRESENT_TOO]])
        assert taken.get("takenOver") == 3, taken
        self.session = self.today()["sessionId"]
        self.do("StaffSession", sessionId=self.session, version=self.today()["version"], supervisors=[SUPERVISOR])
        self.arrange()
        self.plan = self.draft()
        # She has called for help, and nobody has answered.
        self.do("CheckIn", "upw.supervisor", sessionId=self.session, kind="CHECK_IN_KIND_ALARM")

    def arrange(self) -> None:
        """Whom the work is for, what takes people there, and what was seen of it."""
        self.beneficiary = self.do("RecordBeneficiary", beneficiary={
            "name": "Chorley Council", "contact": "Jo Park", "telephone": "01632 960000",
            "terms": "Fuel is ours."})["beneficiaryId"]
        self.vehicle = self.do("RecordVehicle", vehicle={
            "name": "Minibus 1", "registration": "AB12 CDE", "town": "Chorley", "seats": 8,
            "outFrom": "2019-06-01", "outUntil": "2019-06-07", "outBecause": "MOT"})["vehicleId"]
        self.do("RecordSiteVisit", projectId=CHORLEY, on=TODAY, safety=2, work=4, supervision=1, supervisor=SUPERVISOR,
                seen="Half of the wall stands.", action="Another mason comes.")
        self.do("StandDown", projectId=PRESTON, **{"from": "2019-06-24", "until": "2019-06-25"},
                cause="STAND_DOWN_CAUSE_VEHICLE", note="The minibus is booked elsewhere.")
        self.closure = self.do("ReadProject", projectId=PRESTON)["closures"][0]["closureId"]
        self.appointment = self.read(KNOWN)["appointments"][-1]["appointmentId"]

    def draft(self) -> str:
        """A plan of the next week, once it is made."""
        plan = self.do("PlanWeek", week=NEXT_WEEK, rounds=1)["planId"]
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            state = self.do("ReadPlan", planId=plan)["summary"]["state"]
            if state != "PLAN_STATE_SEARCHING":
                assert state == "PLAN_STATE_DRAFT", state
                return plan
            time.sleep(0.2)
        raise AssertionError("The week is not planned.")

    def today(self, project: str = "Early market clean-up") -> dict:
        listed = self.do("ListSessions", **{"from": TODAY, "until": TODAY})["items"]
        return next(each for each in listed if each["project"] == project)

    def await_all(self, expected: set[str] = frozenset(PEOPLE), search: str = "X9200") -> None:
        """Until the feed has told the service of everybody."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            listed = self.do("ListRequirements", search=search, pageSize=100).get("items", [])
            if {each["crn"] for each in listed} >= expected:
                return
            time.sleep(0.2)
        raise AssertionError("The feed has not told unpaid work of everybody.")

    def do(self, method: str, account: str = "upw.coordinator", /, **message: object) -> dict:
        status, reply = self.hub.call(f"{SERVICE}/{method}", message, self.tokens[account])
        assert status == 200, (method, status, reply)
        return reply

    def read(self, crn: str) -> dict:
        return self.do("ReadRequirement", caseId=self.cases[crn])

    def change(self, method: str, crn: str, /, **message: object) -> dict:
        own = {} if "placement" in message else {"caseId": self.cases[crn]}
        return self.do(method, **own, version=self.read(crn)["version"], **message)

    def person(self, crn: str, form: str = "") -> str:
        return f"/unpaid-work/people/{self.cases[crn]}" + (f"/{form}" if form else "")
