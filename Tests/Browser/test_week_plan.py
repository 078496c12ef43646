"""A coordinator plans next week from the demo's data, publishes it, loses a vehicle and mends what has broken."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from conftest import cookies
from hub import Hub
from pages import send

SERVICE = "probation.unpaidwork.v1.UnpaidWork"
MONDAY, SUNDAY = "2019-06-10", "2019-06-16"
# Enough people for every kind of project; a thousand of the extract bring them.
EXTRACT, PEOPLE = "1000", "160"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """A hub of its own, filled as a demonstration is."""
    folder: Path = tmp_path_factory.mktemp("demo")
    hub = Hub(folder / "data")
    started = hub.compose("up", "--detach")
    assert started.returncode == 0, started.stdout + started.stderr
    extract = str(folder / "caseload.csv")
    for arguments, statuses in [
        (["demo-data", "--people", EXTRACT, "--out", extract], [0]),
        (["import", extract], [0, 1]),
        (["demo-unpaid-work", "--people", PEOPLE, "--on", "2019-06-03"], [0]),
    ]:
        for _ in range(40):
            done = hub.compose("hub", *arguments)
            # Unpaid work hears of the cases by the feed, a moment later.
            if done.returncode in statuses:
                break
            time.sleep(0.5)
        assert done.returncode in statuses, done.stdout + done.stderr
    yield hub
    hub.compose("down")


class Work:
    """What the service says, beside the pages."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.token = hub.token("upw.coordinator")

    def do(self, method: str, **message: object) -> dict:
        status, reply = self.hub.call(f"{SERVICE}/{method}", message, self.token)
        assert status == 200, (method, reply)
        return reply

    def sessions(self) -> list[dict]:
        sessions: list[dict] = []
        token = ""
        while True:
            page = self.do("ListSessions", **{"from": MONDAY, "until": SUNDAY}, pageSize=50, pageToken=token)
            sessions += page.get("items", [])
            token = page.get("nextPageToken", "")
            if not token:
                return sessions

    def bookings(self) -> dict[str, tuple]:
        """Every appointment of the week that stands: its version, whose it is, where, and whether they were told."""
        return {
            row["appointmentId"]: (row["version"], row["crn"], session["sessionId"], row.get("outcome"))
            for session in self.sessions()
            for row in self.do("ReadSession", sessionId=session["sessionId"]).get("rows", [])
        }


def wait_for(page: Page, state: str) -> None:
    """Opens the page again until the plan is that far: it has no script, and a draft takes some seconds."""
    address = page.url.split("?")[0]
    deadline = time.monotonic() + 90
    while page.locator("main .tag").first.inner_text() != state:
        assert time.monotonic() < deadline, page.inner_text("main")
        time.sleep(0.5)
        page.goto(address)


def plan(page: Page, link: str) -> None:
    page.goto(f"/unpaid-work/sessions?week={MONDAY}")
    page.get_by_role("link", name=link).click()
    page.get_by_label("Quickly").check()
    send(page)
    wait_for(page, "Draft")


def publish(page: Page, *choices: str) -> None:
    page.get_by_role("link", name="Publish the plan").click()
    for choice in choices:
        page.get_by_label(choice, exact=True).check()
    send(page)
    wait_for(page, "Published")


def test_a_week_is_planned_pinned_published_and_mended_without_touching_anybody_else(
        browser: Browser, demo: Hub) -> None:
    work = Work(demo)
    state = cookies(browser, demo, "upw.coordinator")
    context = browser.new_context(base_url=demo.url, storage_state=state, java_script_enabled=False)
    page = context.new_page()
    before = work.bookings()

    plan(page, "Plan this week")
    address = page.url.split("?")[0]
    identifier = address.split("/")[-1]
    drafted = work.do("ReadPlan", planId=identifier)
    assert drafted["summary"]["added"] > 2 and drafted["summary"]["placed"] > 50
    assert work.bookings() == before, "A draft books nobody."

    # Two people are pinned where the plan has put them.
    number = next(each["number"] for each in drafted["sessions"] if each.get("added", 0) >= 2)
    page.goto(f"{address}/sessions/{number}")
    new = page.get_by_role("row").filter(has_text="New")
    for index in range(2):
        new.nth(index).get_by_role("checkbox").check()
    page.get_by_label("Pin to this session").check()
    send(page)
    expect(page.get_by_text("Pinned").first).to_be_visible()
    assert work.do("ReadPlan", planId=identifier)["summary"]["pinned"] == 2

    page.goto(address)
    publish(page, "Letter")
    published = work.do("ReadPlan", planId=identifier)["summary"]
    assert published["sessionsDone"] == published["sessions"]
    booked = work.bookings()
    assert before.keys() <= booked.keys()
    assert len(booked) == len(before) + published["added"] - published.get("refused", 0)

    # The vehicle that takes most people has to go to the garage for the week.
    counts: dict[str, int] = {}
    for session in work.sessions():
        if session.get("vehicle"):
            counts[session["vehicle"]] = counts.get(session["vehicle"], 0) + session.get("booked", 0)
    vehicle = max(counts, key=lambda name: counts[name])
    lost = {each["sessionId"] for each in work.sessions() if each.get("vehicle") == vehicle}
    page.goto("/unpaid-work/team")
    page.get_by_role("row").filter(has_text=vehicle).get_by_role("link").first.click()
    for group, day in [("First day", "10"), ("Last day", "16")]:
        fields = page.get_by_role("group").filter(has_text=group)
        for label, value in [("Day", day), ("Month", "6"), ("Year", "2019")]:
            fields.get_by_label(label).fill(value)
    page.get_by_label("Why (optional)").fill("The brakes failed the test.")
    send(page)

    plan(page, "Replan what has broken")
    mended = page.url.split("?")[0]
    identifier = mended.split("/")[-1]
    publish(page, "Letter", "Vehicle")
    repair = work.do("ReadPlan", planId=identifier)["summary"]
    assert repair["isRepair"] and repair["lost"] == sum(1 for each in booked.values() if each[2] in lost)
    after = work.bookings()
    affected = {facts[1] for facts in booked.values() if facts[2] in lost}
    for appointment, facts in booked.items():
        now = after.get(appointment)
        if facts[1] not in affected:
            assert now == facts, "It keeps its identifier, its version and its place."
        elif facts[2] not in lost:
            assert now and now[1:] == facts[1:], "Whoever is told anew keeps their other days."
        else:
            assert now is None or now[3], "Nobody goes by a vehicle that is not there."
    page.goto(f"{mended}/to-tell")
    for crn in affected:
        expect(page.get_by_text(crn).first).to_be_visible()
    context.close()
