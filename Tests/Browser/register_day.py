"""A session of today with twelve invented people, for the register that a supervisor has on the phone."""

from hub import Hub
from intake import Intake, row
from unpaid_work import ASSESSMENT, BELL, SUPERVISOR, TODAY, UnpaidWork, project

SHORE = "01980000-0000-7000-8000-000000000120"
SURNAMES = [
    "Ashworth", "Barlow", "Clegg", "Duckworth", "Entwistle", "Fielden", "Greenhalgh", "Haslam", "Iveson", "Jepson",
    "Kershaw", "Lomax",
]
PEOPLE = {f"X9300{number:02}": surname for number, surname in enumerate(SURNAMES, start=1)}
EXTRACT = [
    row(crn, surname, "Preston", "LOW", "60", sex="M", officer="STF0008", requirements="RAR:20d;UPW:80h")
    for crn, surname in PEOPLE.items()
]


class RegisterDay(UnpaidWork):
    """Everybody assessed and due in a session that has begun."""

    def __init__(self, hub: Hub) -> None:
        Intake.__init__(self, hub, EXTRACT)
        self.hub = hub
        self.tokens = {name: hub.token(name) for name in ["upw.manager", "upw.coordinator", "upw.supervisor"]}
        # Over before that of the other people begins: one supervisor is in charge of both.
        shore = project(SHORE, "Shore Road verges", "Preston", "PR1", "00:00", "01:00") | {
            "siteCapacity": 16, "supervisorRatio": 10, "usualSupervisors": 2}
        self.do("LoadUnpaidWorkRegisters", "upw.manager", projects=[shore], supervisors=[BELL])
        self.await_all(set(PEOPLE), "X9300")
        for crn in PEOPLE:
            self.change("RecordPlacementAssessment", crn, assessment=ASSESSMENT)
        taken = self.do("TakeOverAppointments", "upw.manager", items=[
            {"crn": crn, "eventNumber": 1, "projectId": SHORE, "date": TODAY, "startTime": "00:00", "endTime": "01:00"}
            for crn in PEOPLE])
        assert taken.get("takenOver") == len(PEOPLE), taken
        today = self.today("Shore Road verges")
        self.session = today["sessionId"]
        self.do("StaffSession", sessionId=self.session, version=today["version"], supervisors=[SUPERVISOR])
        self.do("RecordPointOfWork", "upw.supervisor", sessionId=self.session, checks=list(range(1, 9)))
        self.register = f"/sessions/{self.session}/register"

    def rows(self) -> dict[str, dict]:
        """The register as the service has it, by surname."""
        return {each["surname"]: each for each in self.do("ReadSession", sessionId=self.session)["rows"]}
