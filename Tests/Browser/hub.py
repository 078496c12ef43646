"""The running hub: six real processes with a temporary data folder and ports of their own."""

import json
import os
import socket
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PASSWORD = "invented-people-2019"

ACCOUNTS = [
    "hub.admin", "team.manager", "responsible.officer", "nps.commissioner", "interventions.team", "upw.coordinator",
    "upw.supervisor", "ttg.worker", "performance.analyst", "auditor", "administrator", "hub.officer", "nps.officer",
    "nps.budget", "card.author", "card.approver", "rate.card.champion", "finance", "facilitator", "partner",
    "prison.staff", "inspector", "upw.manager",
]


class Hub:
    def __init__(self, data: Path) -> None:
        ports = free_ports(7)
        self.url = f"http://127.0.0.1:{ports[0]}"
        self.environment = os.environ | {
            "HUB_BIN_DIR": os.environ.get("HUB_BIN_DIR", str(REPOSITORY / ".build/debug")),
            "HUB_DATA_DIR": str(data),
            "HUB_HTTP_PORT": str(ports[0]),
            "HUB_TCP_PORT": str(ports[1]),
        }
        for name, port in zip(["ALLOCATION", "INTERVENTIONS", "UNPAID_WORK", "RESETTLEMENT", "SUPERVISION"], ports[2:]):
            self.environment[f"HUB_{name}_ADDRESS"] = f"127.0.0.1:{port}"

    def compose(self, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [REPOSITORY / "compose" / script, *arguments], env=self.environment, text=True, capture_output=True,
            timeout=120, stdin=subprocess.DEVNULL)

    def token(self, account: str) -> str:
        """A bearer token for the account, from the operator's command line."""
        issued = self.compose("hub", "token", "--as", account)
        assert issued.returncode == 0, issued.stderr
        return issued.stdout.strip()

    def call(self, method: str, message: dict, token: str | None) -> tuple[int, dict]:
        """Status code and message of a call over the JSON interface."""
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        request = urllib.request.Request(f"{self.url}/api/{method}", json.dumps(message).encode(), headers)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as failure:
            return failure.code, json.load(failure)


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
