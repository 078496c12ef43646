"""A small extract of invented people for the pages about allocation, and what is recorded of them beforehand."""

from hub import Hub
from intake import Intake, row

# Officers of the demo's staff list, by their number there.
RAHMAN, ORMEROD, MCKENNA, BARNES, POPA = "STF0008", "STF0009", "STF0012", "STF0032", "STF0053"
PUGH = "STF0119"

# For the pages as they stand: nothing is done to these but what stands below.
WAITING, ALLOCATED, RAISED, MOVING, LEFT_BEHIND = "X910001", "X910002", "X910003", "X910004", "X910005"
# For the journeys: each has its own.
ABUSE, TAKEN_BACK, RED, OVERFILLED, RISEN, LEAVING, TYPED, JUDGED, FLOORED = (
    "X910011", "X910012", "X910013", "X910014", "X910015", "X910016", "X910017", "X910018", "X910019")
OF_THE_ABSENT = ["X910021", "X910022", "X910023"]
QUEUE = ["X910031", "X910032", "X910033"]

EXTRACT = [
    row(WAITING, "Eastwick", "Preston", "MEDIUM", "60"),
    row(ALLOCATED, "Farrant", "Preston", "LOW", "60", sex="M"),
    row(RAISED, "Gadsby", "Preston", "LOW", "60", officer=RAHMAN),
    row(MOVING, "Hathersage", "Preston", "LOW", "20", officer=RAHMAN),
    row(LEFT_BEHIND, "Inglewood", "Preston", "LOW", "20", sex="M", officer=MCKENNA),
    row(ABUSE, "Jesmond", "Preston", "LOW", "20", "DA", sex="M"),
    row(TAKEN_BACK, "Kelham", "Preston", "LOW", "20", sex="M"),
    row(RED, "Lambourn", "Preston", "LOW", "95", sex="M"),
    row(OVERFILLED, "Mossley", "Preston", "LOW", "20", sex="M"),
    row(RISEN, "Norbury", "Preston", "LOW", "95", sex="M", officer=RAHMAN),
    row(LEAVING, "Oakenshaw", "Preston", "LOW", "20", sex="M", officer=RAHMAN),
    row(TYPED, "Pemberley", "Preston", "LOW", "20", sex="M"),
    row(JUDGED, "Quernmore", "Preston", "LOW", "20", sex="M"),
    row(FLOORED, "Ravenglass", "Preston", "LOW", "20", "CP_PLAN", sex="M"),
    row(OF_THE_ABSENT[0], "Silverdale", "Kendal", "MEDIUM", "60", sex="M", officer=BARNES),
    row(OF_THE_ABSENT[1], "Thirlmere", "Kendal", "LOW", "60", sex="M", officer=BARNES),
    row(OF_THE_ABSENT[2], "Ulverstone", "Kendal", "LOW", "20", sex="M", officer=BARNES),
    row(QUEUE[0], "Warbreck", "Kendal", "LOW", "60", sex="M"),
    row(QUEUE[1], "Yealand", "Kendal", "LOW", "20", sex="M"),
    row(QUEUE[2], "Zetland", "Kendal", "LOW", "20"),
]

# What no address may say.
NAMES = "X910|" + "|".join(line.split(",")[1] for line in EXTRACT)


class Allocation(Intake):
    """The extract in the hub; an officer is away, another nearly full, and every list has something to show."""

    def __init__(self, hub: Hub) -> None:
        super().__init__(hub, EXTRACT)
        self.hub = hub
        self.token = manager = hub.token("team.manager")
        self.away = self.do("RecordReduction", staffId=MCKENNA, reason=2, **{"from": "2019-06-03"}, until="2019-06-28")
        # One hundredth of what the hours would leave: any case is more than that.
        self.do("RecordReduction", staffId=ORMEROD, reason=16, percent=99, **{"from": "2019-06-03"})
        self.cover = self.do("RecordCover", team="Preston LMC", role="COVER_ROLE_DEPUTY", staffId=PUGH,
                             **{"from": "2019-06-03"}, until="2019-06-07")
        first = self.do("CompareOfficers", caseId=self.cases[ALLOCATED])["items"][0]["officer"]["staffId"]
        self.change("AllocateCase", ALLOCATED, officer=first, reason="ALLOCATION_REASON_INITIAL_ALLOCATION")
        # An officer, whose manager has yet to countersign.
        self.token = hub.token("responsible.officer")
        self.change("EscalateCase", RAISED, ground="ESCALATION_GROUND_MAPPA", reason="The panel has met.")
        self.token = manager
        self.change("RequestTransfer", MOVING, direction="TRANSFER_DIRECTION_OUT", party="TRANSFER_PARTY_OTHER_CRC",
                    partyName="Merseyside CRC", reason="She has moved to Bootle.")

    def do(self, method: str, **message: object) -> dict:
        return self.call(self.hub, self.token, method, message)

    def read(self, crn: str) -> dict:
        return self.do("ReadCase", caseId=self.cases[crn])

    def change(self, method: str, crn: str, **message: object) -> dict:
        return self.do(method, caseId=self.cases[crn], version=self.read(crn)["version"], **message)

    def form(self, crn: str, name: str, *known: str) -> str:
        """A form about a case; or about the first that the case has of a list, by the member that identifies it."""
        path = f"{self.path(crn)}/{name}"
        if not known:
            return path
        members, identity, field = known
        return f"{path}?{field}={self.read(crn)[members][0][identity]}"
