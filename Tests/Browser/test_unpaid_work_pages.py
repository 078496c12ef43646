"""The pages of unpaid work: where somebody works, what became of the day, and what follows from it."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from conftest import cookies
from hub import Hub
from pages import DOUBLED, addresses_with, beyond, broken_words, row, send, width
from unpaid_work import (
    ABSENT, CHORLEY, KNOWN, NAMES, ORDERED, PLACED, PRESENT, PRESENT_TOO, PRESTON, SUPERVISOR, UNASSESSED,
    UnpaidWork)

# Every page, by name: what a coordinator opens, but for those of a supervisor.
PAGES: dict[str, Callable[[UnpaidWork], str]] = {
    "worklist": lambda hub: "/unpaid-work",
    "person": lambda hub: hub.person(KNOWN),
    "person to assess": lambda hub: hub.person(UNASSESSED),
    "assessment": lambda hub: hub.person(UNASSESSED, "assessment"),
    "adjustment": lambda hub: hub.person(KNOWN, "adjustment"),
    "review": lambda hub: hub.person(KNOWN, "review"),
    "certificate": lambda hub: hub.person(KNOWN, "certificate"),
    "projects for somebody": lambda hub: hub.person(ORDERED, "projects"),
    "place": lambda hub: hub.person(PLACED, f"place?project={CHORLEY}"),
    "letter": lambda hub: hub.person(KNOWN, f"instruction/{hub.instruction}"),
    "projects": lambda hub: "/unpaid-work/projects",
    "project": lambda hub: f"/unpaid-work/projects/{CHORLEY}",
    "project stood down": lambda hub: f"/unpaid-work/projects/{PRESTON}",
    "change of a project": lambda hub: f"/unpaid-work/projects/{CHORLEY}/change",
    "visit": lambda hub: f"/unpaid-work/projects/{CHORLEY}/visit",
    "stand-down taken back": lambda hub: f"/unpaid-work/projects/{PRESTON}/closures/{hub.closure}",
    "beneficiaries": lambda hub: "/unpaid-work/beneficiaries",
    "beneficiary": lambda hub: f"/unpaid-work/beneficiaries/{hub.beneficiary}",
    "team": lambda hub: "/unpaid-work/team",
    "vehicle": lambda hub: f"/unpaid-work/team/vehicles/{hub.vehicle}",
    "move": lambda hub: hub.person(KNOWN, f"appointments/{hub.appointment}/move"),
    "intensive working": lambda hub: hub.person(KNOWN, "intensive-working"),
    "alarms": lambda hub: "/unpaid-work/alarms",
    "alarm": lambda hub: f"/unpaid-work/sessions/{hub.session}/alarm",
    "sessions": lambda hub: "/unpaid-work/sessions",
    "session": lambda hub: f"/unpaid-work/sessions/{hub.session}",
    "arrivals": lambda hub: f"/sessions/{hub.session}/arrivals",
    "staffing": lambda hub: f"/unpaid-work/sessions/{hub.session}/staffing",
    "absence": lambda hub: f"/unpaid-work/team/supervisors/{SUPERVISOR}/absence",
    "plans": lambda hub: "/unpaid-work/plans",
    "week to plan": lambda hub: "/unpaid-work/plans/new",
    "plan": lambda hub: f"/unpaid-work/plans/{hub.plan}",
    "session of a plan": lambda hub: f"/unpaid-work/plans/{hub.plan}/sessions/1",
    "without a place": lambda hub: f"/unpaid-work/plans/{hub.plan}/unplaced",
    "left out": lambda hub: f"/unpaid-work/plans/{hub.plan}/left-out",
    "pinned": lambda hub: f"/unpaid-work/plans/{hub.plan}/pinned",
    "whom to tell": lambda hub: f"/unpaid-work/plans/{hub.plan}/to-tell",
    "two plans": lambda hub: f"/unpaid-work/plans/{hub.plan}/compare",
    "publication": lambda hub: f"/unpaid-work/plans/{hub.plan}/publish",
    "plan discarded": lambda hub: f"/unpaid-work/plans/{hub.plan}/discard",
    "stand-downs": lambda hub: "/unpaid-work/stand-downs",
    "failures": lambda hub: "/failures",
    "own sessions": lambda hub: "/my-sessions",
    "register": lambda hub: f"/sessions/{hub.session}/register",
    "point of work": lambda hub: f"/sessions/{hub.session}/point-of-work",
    "register on paper": lambda hub: f"/sessions/{hub.session}/register/print",
    "rota": lambda hub: "/unpaid-work/sessions/rota",
    "own rota": lambda hub: "/my-sessions/rota",
}
OF_SUPERVISOR = ["own sessions", "register", "point of work", "register on paper", "own rota"]


@pytest.fixture(scope="module")
def unpaid_work(hub: Hub) -> UnpaidWork:
    return UnpaidWork(hub)


@pytest.fixture(scope="module")
def states(browser: Browser, hub: Hub) -> dict[str, dict]:
    """The cookies of everybody whose pages these are."""
    accounts = ["upw.coordinator", "upw.supervisor", "responsible.officer"]
    return {account: cookies(browser, hub, account) for account in accounts}


@pytest.fixture
def at(visit: Callable[..., Page], states: dict[str, dict]) -> Callable[..., Page]:
    """Opens pages for an account, with the given settings."""
    return lambda account, **settings: visit(storage_state=states[account], **settings)


@pytest.fixture(scope="module", params=PAGES)
def shown(
        request: pytest.FixtureRequest, browser: Browser, hub: Hub, unpaid_work: UnpaidWork,
        states: dict[str, dict]) -> Iterator[Page]:
    """One of the pages, opened once for all that must hold for it."""
    account = "upw.supervisor" if request.param in OF_SUPERVISOR else "upw.coordinator"
    context = browser.new_context(base_url=hub.url, storage_state=states[account], bypass_csp=True)
    page = context.new_page()
    answer = page.goto(PAGES[request.param](unpaid_work))
    assert answer is not None and answer.status == 200
    yield page
    context.close()


def test_a_page_is_sound_at_every_width(shown: Page, violations: Callable[[Page], list[str]]) -> None:
    shown.set_viewport_size({"width": 1100, "height": 900})
    assert violations(shown) == []
    expect(shown.get_by_role("heading", level=1)).to_have_count(1)
    assert width(shown) <= 1100 and broken_words(shown) == []
    shown.set_viewport_size({"width": 320, "height": 640})
    assert violations(shown) == []
    assert width(shown) <= 320 and beyond(shown, 320) == []


def test_a_page_may_be_doubled_and_names_nobody_in_its_addresses(shown: Page) -> None:
    assert addresses_with(shown, NAMES) == []
    shown.set_viewport_size({"width": 1280, "height": 900})
    style = shown.add_style_tag(content=DOUBLED)
    assert width(shown) <= 1280
    style.evaluate("it => it.remove()")


# Journeys


def test_a_coordinator_answers_an_alarm_and_moves_an_appointment(
        at: Callable[..., Page], unpaid_work: UnpaidWork) -> None:
    page = at("upw.coordinator", java_script_enabled=False)
    page.goto("/unpaid-work")
    expect(page.get_by_role("alert")).to_contain_text("Nobody has heard of the supervisor at Early market clean-up")
    expect(page.get_by_role("alert")).to_contain_text("the manager’s to act")
    page.get_by_role("link", name="See the session").click()
    page.get_by_role("link", name="Say what was done").click()
    page.get_by_label("Whom you spoke to").fill("Rang her: a flat tyre, nobody is hurt.")
    page.get_by_label("Yes", exact=True).check()
    send(page)
    expect(page.get_by_text("The alarm has ended.")).to_be_visible()
    expect(row(page, "a flat tyre")).to_contain_text("Is well")
    page.goto("/unpaid-work")
    expect(page.get_by_role("alert")).to_have_count(0)
    page.goto(unpaid_work.person(KNOWN))
    page.get_by_role("link", name=re.compile("^Move")).first.click()
    for part, text in [("Day", "6"), ("Month", "6"), ("Year", "2019")]:
        page.get_by_role("group", name="New day").get_by_label(part).fill(text)
    page.get_by_label("The person").check()
    page.get_by_label("Reason").fill("A funeral on the Tuesday.")
    send(page)
    expect(page.get_by_text("The appointment was moved to 6 Jun 2019.")).to_be_visible()
    page.get_by_role("link", name="Issue a work instruction").first.click()
    expect(page.get_by_label("Thursday 6 June 2019")).to_be_checked()


def test_a_coordinator_places_somebody_and_is_refused_where_an_order_forbids_it(
        at: Callable[..., Page], unpaid_work: UnpaidWork) -> None:
    page = at("upw.coordinator", java_script_enabled=False)
    page.goto(unpaid_work.person(ORDERED))
    page.get_by_role("link", name="Choose a project").click()
    refused = page.locator("section", has_text="Moor Park paths").last
    expect(refused).to_contain_text("Not possible")
    expect(refused).to_contain_text("restraining order or exclusion zone keeps the person away from Preston")
    expect(refused.get_by_role("link", name="Place here")).to_have_count(0)
    page.locator("section", has_text="Astley Park walls").last.get_by_role("link", name="Place here").click()
    page.get_by_label("Wednesday").check()
    page.get_by_label("Every week").check()
    first = page.get_by_role("group", name="First day")
    for part, text in [("Day", "5"), ("Month", "6"), ("Year", "2019")]:
        first.get_by_label(part).fill(text)
    page.get_by_role("button", name="Show what it comes to").click()
    expect(page.get_by_role("status")).to_contain_text("12 appointments would be made")
    page.get_by_role("button", name="Place the person here").click()
    expect(page.get_by_text("Placed on Astley Park walls: 12 appointments made.")).to_be_visible()
    page.get_by_role("link", name="Issue a work instruction").click()
    page.get_by_label("Letter").check()
    send(page)
    expect(page.get_by_text("The instruction for 12 appointments was recorded.")).to_be_visible()
    page.get_by_role("link", name="Show the letter and the text message").click()
    expect(page.locator("main")).to_contain_text("Chorley bus station")


def test_a_supervisor_signs_off_a_session_on_a_phone_and_what_follows_is_seen(
        at: Callable[..., Page], unpaid_work: UnpaidWork) -> None:
    phone = at("upw.supervisor", viewport={"width": 360, "height": 740}, java_script_enabled=False)
    phone.goto("/my-sessions")
    phone.get_by_role("link", name="Open the register").first.click()
    expect(phone.get_by_text("Asthma, carries an inhaler.").first).to_be_visible()
    phone.get_by_role("link", name="Assess the risk").click()
    for check in phone.get_by_role("checkbox").all():
        check.check()
    send(phone)
    # Three taps for those who came; one did not.
    phone.get_by_role("link", name="Everyone attended and complied").click()
    phone.get_by_role("checkbox", name="Formby").uncheck()
    send(phone)
    for name in ["Churchtown", "Hightown"]:
        expect(phone.locator("main")).to_contain_text(name)
    phone.goto(f"/sessions/{unpaid_work.session}/register")
    phone.get_by_role("link", name="Record Formby").click()
    phone.get_by_label("Did not attend").check()
    send(phone)
    phone.get_by_role("link", name="Sign off the register").click()
    send(phone)
    expect(phone.get_by_text("The register was signed off").first).to_be_visible()
    assert width(phone) <= 360

    # The ledger.
    for crn in [PRESENT, PRESENT_TOO]:
        assert unpaid_work.read(crn)["summary"]["creditedMinutes"] == 420
    office = at("upw.coordinator")
    office.goto(unpaid_work.person(PRESENT))
    expect(office.locator("main")).to_contain_text("7 h")

    # The officer decides, and is told on the case itself.
    officer = at("responsible.officer")
    officer.goto("/failures")
    # Supervision is told of it in a moment.
    for _ in range(40):
        if officer.get_by_role("link", name="Formby").count():
            break
        officer.wait_for_timeout(250)
        officer.reload()
    officer.get_by_role("link", name="Formby").click()
    officer.get_by_role("link", name="Decide").first.click()
    officer.get_by_label("Unacceptable").check()
    officer.get_by_label("None").check()
    officer.get_by_label("Reason for the decision").fill("You did not come and did not say why.")
    send(officer)
    expect(officer.locator("main")).to_contain_text("It is unacceptable. A warning is owed.")
    officer.get_by_role("link", name="Record the warning").click()
    officer.get_by_label("What happened").fill("you did not come and did not say why.")
    officer.get_by_label("Handed over").check()
    for part, number in [("day", "3"), ("month", "6"), ("year", "2019")]:
        officer.locator(f"#sentOn-{part}").fill(number)
    send(officer)
    officer.get_by_role("link", name="Print the warning’s letter").click()
    expect(officer.locator("main")).to_contain_text("On 3 June 2019 you failed to comply with the unpaid work requirement")
    officer.goto("/failures?show=all&whose=mine")
    expect(row(officer, "Formby")).to_contain_text("Unacceptable")
    officer.goto(f"/cases/{unpaid_work.cases[ABSENT]}")
    told = officer.get_by_text("Unpaid work: the failure of 3 June 2019 was warned of, from 3 June 2019.")
    for _ in range(40):
        if told.count():
            break
        officer.wait_for_timeout(250)
        officer.reload()
    expect(told).to_be_visible()
