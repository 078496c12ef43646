"""A small extract of invented people, one for each thing that the Hub's pages show, and how it is taken in."""

import csv
import hashlib
import io

from hub import Hub

SERVICE = "probation.allocation.v1.Allocation"

COLUMNS = {
    "crn": "crn", "surname": "surname", "forenames": "forenames", "date_of_birth": "dateOfBirth", "sex": "sex",
    "ethnicity": "ethnicity", "language": "language", "postcode_district": "postcodeDistrict", "town": "town",
    "county": "county", "event_number": "eventNumber", "sentence_type": "sentenceType",
    "sentenced_on": "sentencedOn", "length_months": "lengthMonths", "requirements": "requirements", "rosh": "rosh",
    "ogrs3": "ogrs3", "flags": "flags", "employment": "employment", "disability": "disability",
    "weapons": "weapons", "restraining_order": "restrainingOrder", "dependants": "dependants",
    "managed_by": "managedBy", "received_on": "receivedOn", "current_officer": "currentOfficer",
}

HEADER = ",".join(COLUMNS)


def row(
        crn: str, surname: str, town: str, rosh: str, ogrs3: str, flags: str = "", sex: str = "F",
        officer: str = "", requirements: str = "RAR:20d") -> str:
    forename = "Ann" if sex == "F" else "Alan"
    return (f"{crn},{surname},{forename},1983-01-01,{sex},W1,en,PR1,{town},Lancashire,1,CO,2019-05-31,12,{requirements},"
            f"{rosh},{ogrs3},{flags},EMPLOYED,N,N,N,U,CRC,2019-06-03,{officer}")


PENDING, UNDECIDED, ESCALATED, GREEN = "X900001", "X900002", "X900003", "X900004"

FIRST = [
    row(PENDING, "Abernathy-Featherstonehaugh-Cholmondeley", "Preston", "", ""),
    row(UNDECIDED, "Bexley", "Preston", "LOW", "20", "HATE_CRIME"),
    row(ESCALATED, "Corby", "Preston", "HIGH", "40"),
    row(GREEN, "Dunster", "Preston", "LOW", "20"),
    row("X1", "Nobody", "Preston", "LOW", "20"),
]
# The same extract a day later: one person has moved.
SECOND = [row(GREEN, "Dunster", "Lancaster", "LOW", "20")]


class Intake:
    """Extracts in the hub, and the identity of each case by its CRN."""

    def __init__(self, hub: Hub, *extracts: list[str]) -> None:
        self.cases: dict[str, str] = {}
        token = hub.token("hub.admin")
        for rows in extracts:
            self.take_in(hub, token, "\n".join([HEADER, *rows]) + "\n")

    def take_in(self, hub: Hub, token: str, text: str) -> None:
        rows = [
            {"line": line, "case": {COLUMNS[name]: value for name, value in each.items() if value}}
            for line, each in enumerate(csv.DictReader(io.StringIO(text)), start=2)
        ]
        file = {"fileHash": hashlib.sha256(text.encode()).hexdigest()}
        run = self.call(hub, token, "StartImport", file | {"rowsInFile": len(rows)})["run"]
        reply = self.call(hub, token, "ImportCases", file | {"rowsInFile": len(rows), "rows": rows})
        self.call(hub, token, "FinishImport", file | {"run": run})
        for each, result in zip(rows, reply["results"]):
            if result.get("caseId"):
                self.cases[each["case"]["crn"]] = result["caseId"]

    @staticmethod
    def call(hub: Hub, token: str, method: str, message: dict) -> dict:
        status, reply = hub.call(f"{SERVICE}/{method}", message, token)
        assert status == 200, (method, status, reply)
        return reply

    def path(self, crn: str) -> str:
        return f"/cases/{self.cases[crn]}"
