"""What compose/up, compose/down and the supervisor promise, tried on stand-ins for the six programs."""

import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import time
from datetime import datetime, timezone
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAMS = ["allocation", "interventions", "unpaid-work", "resettlement", "supervision", "gateway"]


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def within(seconds: float, condition):
    """Asks until the condition holds, and answers what it gave last."""
    deadline = time.monotonic() + seconds
    while not (answer := condition()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return answer


def heed_ctrl_c() -> None:
    """As in a terminal: whoever runs the tests in the background has it ignored, and a script cannot undo that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


# Notes what it is called with; ends as hub.status orders, with 5 where nothing is ordered and nothing is to be filled.
FAKE_HUB = """#!/bin/sh
echo "$PWD $*"
echo "$*" >>"$FAKE_ORDERS/hub.calls"
case $1 in
demo-data) : >"$3" ;;
load-registers | demo-unpaid-work) ;;
keys) mkdir -p "$HUB_DATA_DIR/keys" ;;
import) exit "$(cat "$FAKE_ORDERS/import.status" 2>/dev/null || echo 0)" ;;
*) exit 5 ;;
esac
"""


class Stack:
    """compose/ over stand-ins, with a data folder and ports of its own."""

    def __init__(self, folder: Path) -> None:
        self.bin, self.orders, self.data = folder / "bin", folder / "orders", folder / "data"
        self.bin.mkdir()
        self.orders.mkdir()
        for name in PROGRAMS:
            shutil.copy(Path(__file__).with_name("fake_program.py"), self.bin / name)
        (self.bin / "hub").write_text(FAKE_HUB)
        (self.bin / "hub").chmod(0o755)
        self.ports = dict(zip(["HTTP", "TCP", *PROGRAMS[:4]], free_ports(6)))
        self.environment = os.environ | {
            "HUB_BIN_DIR": str(self.bin),
            "HUB_DATA_DIR": str(self.data),
            "FAKE_ORDERS": str(self.orders),
            "HUB_HTTP_PORT": str(self.ports["HTTP"]),
            "HUB_TCP_PORT": str(self.ports["TCP"]),
        }
        for name in PROGRAMS[:4]:
            self.environment[f"HUB_{name.upper().replace('-', '_')}_ADDRESS"] = f"127.0.0.1:{self.ports[name]}"

    def compose(self, script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [REPOSITORY / "compose" / script, *arguments], env=self.environment | environment, cwd="/",
            text=True, capture_output=True, timeout=100, stdin=subprocess.DEVNULL)

    def up(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return self.compose("up", "--detach", *arguments, **environment)

    def up_in_the_foreground(self) -> subprocess.Popen[str]:
        running = subprocess.Popen(
            [REPOSITORY / "compose/up"], env=self.environment, text=True, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, start_new_session=True, preexec_fn=heed_ctrl_c)
        while (line := running.stdout.readline()) and "Ctrl-C" not in line:
            pass
        return running

    def order(self, name: str) -> None:
        (self.orders / name).touch()

    def pid(self, name: str) -> int | None:
        """The running process of that name, from its pid file."""
        try:
            pid = int((self.data / "run" / f"{name}.pid").read_text())
            os.kill(pid, 0)
            return pid
        except (FileNotFoundError, ValueError, ProcessLookupError):
            return None

    def log(self, name: str) -> str:
        path = self.data / "log" / f"{name}.log"
        return path.read_text() if path.exists() else ""


@pytest.fixture
def stack(tmp_path: Path):
    stack = Stack(tmp_path)
    yield stack
    assert stack.compose("down").returncode == 0


def test_up_starts_five_programs_and_down_stops_them(stack: Stack) -> None:
    started = stack.up()
    assert started.returncode == 0, started.stderr
    assert started.stdout == (
        f"Probation Hub is ready: http://127.0.0.1:{stack.ports['HTTP']}/\n"
        "Sign in with the password invented-people-2019 as:\n"
        "  hub.admin              Priya Nair, Hub administrator\n"
        "  auditor                Ruth Ainscough, Auditor\n"
        f"Data and logs: {stack.data}\n"
        "Stop it with compose/down.\n")
    pids = [stack.pid(name) for name in PROGRAMS]
    assert all(pids)
    stopped = stack.compose("down")
    assert (stopped.returncode, stopped.stdout) == (0, "Stopped.\n")
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)
    assert all("stopped" in stack.log(name) for name in PROGRAMS)


def test_down_twice_does_nothing_the_second_time(stack: Stack) -> None:
    assert stack.compose("down").stdout == "Nothing is running.\n"
    stack.up()
    stack.compose("down")
    again = stack.compose("down")
    assert (again.returncode, again.stdout) == (0, "Nothing is running.\n")


def test_data_and_logs_are_for_their_owner_alone(stack: Stack) -> None:
    stack.up()
    for path in [stack.data, *stack.data.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_programs_get_one_clock_offset_the_data_folder_and_no_backtraces(stack: Stack) -> None:
    stack.up(HUB_CLOCK_START="2026-07-01T12:30")
    expected = datetime(2026, 7, 1, 11, 30, tzinfo=timezone.utc).timestamp() - time.time()
    offsets = {re.search(r"offset=(-?\d+)", stack.log(name)).group(1) for name in PROGRAMS}
    assert len(offsets) == 1
    assert abs(int(offsets.pop()) - expected) < 30
    assert all(f"backtrace=enable=no" in stack.log(name) for name in PROGRAMS)
    assert all(f"data={stack.data}\n" in stack.log(name) for name in PROGRAMS)


@pytest.mark.parametrize("start", ["2026-03-29T01:30", "2026-02-30T09:00", "tomorrow", "2026-01-01T09:00; id"])
def test_a_clock_start_that_is_no_time_in_london_is_refused(stack: Stack, start: str) -> None:
    refused = stack.up(HUB_CLOCK_START=start)
    assert refused.returncode == 1
    assert "HUB_CLOCK_START must be a time in London" in refused.stderr


def test_without_demo_there_is_no_set_clock_and_no_sign_ins(stack: Stack) -> None:
    started = stack.up(DEMO="0")
    assert started.returncode == 0
    assert "offset=None" in stack.log("gateway")
    assert "invented-people-2019" not in started.stdout


def test_a_killed_program_is_back_within_a_second(stack: Stack) -> None:
    stack.up()
    for name in PROGRAMS:
        before = stack.pid(name)
        os.kill(before, signal.SIGKILL)
        assert within(1.5, lambda: stack.pid(name) not in (None, before)), name
        assert f"{name} was killed by SIGKILL; restart 1 of" in stack.log("supervisor")


def test_all_killed_at_once_are_all_back(stack: Stack) -> None:
    stack.up()
    before = {name: stack.pid(name) for name in PROGRAMS}
    for pid in before.values():
        os.kill(pid, signal.SIGKILL)
    assert within(3, lambda: all(stack.pid(name) not in (None, before[name]) for name in PROGRAMS))


def test_a_program_that_ended_well_is_left_alone(stack: Stack) -> None:
    stack.up()
    os.kill(stack.pid("allocation"), signal.SIGTERM)
    assert within(2, lambda: "allocation ended by itself." in stack.log("supervisor"))
    time.sleep(0.5)
    assert stack.pid("allocation") is None
    assert stack.pid("gateway")


def test_the_sixth_failure_in_a_minute_is_the_last(stack: Stack) -> None:
    stack.order("unpaid-work.crash")
    started = stack.up()
    assert started.returncode == 0
    assert within(5, lambda: "unpaid-work ended with status 7 again, after five restarts in a minute: given up."
                  in stack.log("supervisor"))
    time.sleep(0.5)
    assert stack.log("unpaid-work").count("started") == 6
    assert stack.pid("unpaid-work") is None
    assert all(stack.pid(name) for name in PROGRAMS if name != "unpaid-work")


def test_a_hub_that_lacks_a_part_stays_up_and_says_which(stack: Stack) -> None:
    stack.order("resettlement.crash")
    stack.order("gateway.unready")
    started = stack.up()
    assert started.returncode == 3
    assert "runs without a part of it" in started.stderr
    assert "Given up: resettlement." in started.stderr
    assert stack.pid("gateway")


def test_a_hub_without_its_gateway_is_a_failure_and_leaves_nothing_running(stack: Stack) -> None:
    stack.order("gateway.crash")
    started = stack.up()
    assert started.returncode == 1
    assert "Given up: gateway." in started.stderr
    assert "the hub did not start" in started.stderr
    assert not any(stack.pid(name) for name in PROGRAMS)


def test_ctrl_c_stops_everything(stack: Stack) -> None:
    running = stack.up_in_the_foreground()
    pids = [stack.pid(name) for name in PROGRAMS]
    os.killpg(running.pid, signal.SIGINT)
    said, _ = running.communicate(timeout=20)
    assert running.returncode == 0
    assert said == "Stopped.\n"
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)
    assert all(stack.log(name).count("stopped") == 1 for name in PROGRAMS)


def test_a_foreground_hub_ends_when_down_stops_it(stack: Stack) -> None:
    running = stack.up_in_the_foreground()
    assert stack.compose("down").stdout == "Stopped.\n"
    assert running.wait(timeout=5) == 0


def test_a_demo_has_its_registers_and_with_cases_its_people_once(stack: Stack) -> None:
    stack.up()
    calls = (stack.orders / "hub.calls").read_text().splitlines()
    assert [call.split()[0] for call in calls] == ["keys", "load-registers"]
    assert all(f"--{name} {REPOSITORY}/compose/demo/{name}.csv" in calls[1] for name in ["staff", "sites", "prisons"])
    stack.compose("down")
    (stack.orders / "import.status").write_text("1")  # some rows are wrong on purpose
    for _ in range(2):
        assert stack.up("--with-cases").returncode == 0
        stack.compose("down")
    calls = [call.split()[0] for call in (stack.orders / "hub.calls").read_text().splitlines()]
    filled = ["demo-data", "import", "demo-unpaid-work"]
    assert calls == 2 * ["keys", "load-registers"] + filled + ["keys", "load-registers"]
    work = (stack.orders / "hub.calls").read_text().splitlines()[len(calls) - 3]
    assert work == "demo-unpaid-work --on 2019-06-03"


def test_an_extract_that_cannot_be_taken_in_is_said(stack: Stack) -> None:
    (stack.orders / "import.status").write_text("69")
    refused = stack.up("--with-cases")
    assert refused.returncode == 1
    assert "extract could not be taken in" in refused.stderr
    assert stack.compose("down").stdout == "Nothing is running.\n"


def test_cases_are_for_demos(stack: Stack) -> None:
    refused = stack.up("--with-cases", DEMO="0")
    assert refused.returncode == 1
    assert "--with-cases is for demos" in refused.stderr


def test_a_second_up_says_that_the_first_runs(stack: Stack) -> None:
    stack.up()
    before = stack.pid("gateway")
    second = stack.up("--fresh")
    assert second.returncode == 1
    assert "already running" in second.stderr
    assert stack.pid("gateway") == before


@pytest.mark.parametrize(("port", "name"), [("HTTP", "HUB_HTTP_PORT"), ("unpaid-work", "HUB_UNPAID_WORK_ADDRESS")])
def test_a_taken_port_is_named_and_nothing_starts(stack: Stack, port: str, name: str) -> None:
    with socket.create_server(("127.0.0.1", stack.ports[port])):
        refused = stack.up()
    assert refused.returncode == 1
    assert refused.stderr == (
        f"compose/up: port {stack.ports[port]} is taken by another program; set {name} to a free one.\n")
    assert not any(stack.pid(name) for name in PROGRAMS)


def test_fresh_empties_a_folder_that_up_made(stack: Stack) -> None:
    stack.up()
    stack.compose("down")
    (stack.data / "allocation.store").write_text("old")
    assert stack.up().returncode == 0
    assert (stack.data / "allocation.store").exists()
    stack.compose("down")
    assert stack.up("--fresh").returncode == 0
    assert not (stack.data / "allocation.store").exists()


def test_fresh_leaves_a_folder_that_up_did_not_make(stack: Stack) -> None:
    stack.data.mkdir(mode=0o700)
    (stack.data / "precious").write_text("kept")
    refused = stack.up("--fresh")
    assert refused.returncode == 1
    assert "was not made by compose/up" in refused.stderr
    assert (stack.data / "precious").read_text() == "kept"
    assert stack.up().returncode == 0


def test_a_program_that_ignores_sigterm_is_ended_by_force_and_named(stack: Stack) -> None:
    stack.order("interventions.deaf")
    stack.up()
    begun = time.monotonic()
    stopped = stack.compose("down")
    assert 11 < time.monotonic() - begun < 15
    assert stopped.returncode == 0
    assert stopped.stderr == "Ended by force after 12 s: interventions.\n"
    assert not any(stack.pid(name) for name in PROGRAMS)


def test_down_copes_with_a_killed_supervisor(stack: Stack) -> None:
    stack.up()
    os.kill(int((stack.data / "run/stack.pid").read_text()), signal.SIGKILL)
    assert stack.up().returncode == 1
    assert stack.compose("down").returncode == 0
    assert not any(stack.pid(name) for name in PROGRAMS)


def test_an_unknown_argument_is_refused(stack: Stack) -> None:
    refused = stack.compose("up", "--frehs")
    assert refused.returncode == 1
    assert "unknown argument --frehs" in refused.stderr


def test_an_old_swift_is_refused_with_both_versions(stack: Stack, tmp_path: Path) -> None:
    (tmp_path / "swift").write_text("#!/bin/sh\necho 'Swift version 5.10.1 (swift-5.10.1-RELEASE)'\n")
    (tmp_path / "swift").chmod(0o755)
    refused = stack.up(HUB_BIN_DIR="", PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert refused.returncode == 1
    assert "Swift 6.2 or newer is needed; the swift on the PATH is 5.10.1." in refused.stderr


def test_a_missing_swift_is_named(stack: Stack) -> None:
    refused = stack.up(HUB_BIN_DIR="", PATH="/usr/bin:/bin")
    assert refused.returncode == 1
    assert "no swift is on the PATH" in refused.stderr


def test_hub_runs_in_the_callers_folder_and_passes_its_status_through(stack: Stack) -> None:
    result = stack.compose("hub", "token", "--as", "hub.admin")
    assert (result.returncode, result.stdout, result.stderr) == (5, "/ token --as hub.admin\n", "")
