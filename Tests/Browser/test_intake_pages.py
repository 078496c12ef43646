"""The Hub's pages about intake, from the queue to a decision, over an extract taken in through the interface."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from conftest import sign_in
from hub import Hub
from intake import ESCALATED, FIRST, GREEN, PENDING, SECOND, UNDECIDED, Intake
from pages import DOUBLED, addresses_with, beyond, broken_words, row, send, width
from test_keyboard import tab_to

# Every page of the intake, by name: what a team manager opens, from the paths of the cases.
PAGES: dict[str, Callable[[Intake], str]] = {
    "queue": lambda intake: "/cases",
    "queue, all filters": lambda intake: "/cases?state=pending&route=field-team&from-day=1&from-month=6&from-year=2019",
    "queue, faulty filter": lambda intake: "/cases?from-day=31&from-month=2&from-year=2019",
    "pending case": lambda intake: intake.path(PENDING),
    "escalated case": lambda intake: intake.path(ESCALATED),
    "changed case": lambda intake: intake.path(GREEN),
    "nothing left to do": lambda intake: f"{intake.path(GREEN)}/request",
    "assessment": lambda intake: f"{intake.path(PENDING)}/assessment",
    "request": lambda intake: f"{intake.path(PENDING)}/request",
    "decision": lambda intake: f"{intake.path(UNDECIDED)}/decision?circumstance=hate-crime",
    "near miss": lambda intake: f"{intake.path(GREEN)}/near-miss",
    "restriction": lambda intake: f"{intake.path(GREEN)}/restriction",
    "exclusion zones": lambda intake: f"{intake.path(GREEN)}/exclusion-zones",
    "escalations": lambda intake: "/escalations?include=decided",
    "changes": lambda intake: "/changes",
    "refused rows": lambda intake: "/rejects",
}

FORMS = ["assessment", "request", "decision", "near miss", "restriction", "exclusion zones"]


@pytest.fixture(scope="module")
def intake(hub: Hub) -> Intake:
    return Intake(hub, FIRST, SECOND)


@pytest.fixture(params=PAGES)
def path(request: pytest.FixtureRequest, intake: Intake) -> str:
    return PAGES[request.param](intake)


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest, intake: Intake) -> str:
    return PAGES[request.param](intake)


# Every page


def test_axe_finds_nothing(manager: Callable, path: str, violations: Callable[[Page], list[str]]) -> None:
    page = manager()
    page.goto(path)
    assert violations(page) == []


def test_axe_finds_nothing_where_the_screen_is_narrow(
        manager: Callable, path: str, violations: Callable[[Page], list[str]]) -> None:
    page = manager(viewport={"width": 320, "height": 640})
    page.goto(path)
    assert violations(page) == []
    assert width(page) <= 320
    assert beyond(page, 320) == []


def test_text_may_be_spaced_out_and_doubled(manager: Callable, path: str) -> None:
    page = manager(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page.goto(path)
    page.add_style_tag(content=DOUBLED)
    assert width(page) <= 1280


def test_it_is_the_same_without_scripts(manager: Callable, path: str) -> None:
    texts = []
    for settings in {}, {"java_script_enabled": False}:
        page = manager(**settings)
        page.goto(path)
        texts.append(page.locator("main").inner_text())
    assert texts[0] == texts[1]


def test_no_page_has_a_name_or_crn_in_its_address(manager: Callable, path: str) -> None:
    page = manager()
    page.goto(path)
    assert addresses_with(page, r"X9000\d\d|Abernathy|Bexley|Corby|Dunster") == []


def test_a_narrow_table_says_at_each_cell_what_it_is(manager: Callable, intake: Intake) -> None:
    page = manager(viewport={"width": 320, "height": 640})
    page.goto("/cases")
    cell = page.get_by_role("row").filter(has_text=UNDECIDED).get_by_role("cell").nth(2)
    assert "Band" in cell.evaluate("it => getComputedStyle(it, '::before').content + it.dataset.label")
    expect(page.get_by_role("columnheader", name="Received")).to_be_visible()


@pytest.mark.parametrize("pixels", [1100, 1280])
def test_a_table_breaks_no_word_where_there_is_room(manager: Callable, path: str, pixels: int) -> None:
    """A cell is as wide as its longest word, and the page no wider than the screen."""
    page = manager(viewport={"width": pixels, "height": 900})
    page.goto(path)
    assert width(page) <= pixels
    assert broken_words(page) == []


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
def test_a_table_stays_a_table_for_a_screen_reader(manager: Callable, intake: Intake, narrow: bool) -> None:
    page = manager(viewport={"width": 320 if narrow else 1280, "height": 900})
    page.goto("/cases")
    person = page.get_by_role("table", name="Cases").get_by_role("row").filter(has_text=UNDECIDED)
    expect(person.get_by_role("rowheader")).to_contain_text("Bexley, Ann")
    expect(person.get_by_role("cell")).to_have_count(6)


# The queue


def test_the_queue_shows_what_the_hub_has_to_do_something_about(manager: Callable, intake: Intake) -> None:
    page = manager()
    page.goto("/cases")
    for crn in PENDING, UNDECIDED:
        expect(page.get_by_role("row").filter(has_text=crn)).to_have_count(1)
    page.get_by_role("navigation", name="Cases by state").get_by_role("link", name=re.compile("^Escalated")).click()
    expect(page.get_by_role("row").filter(has_text=ESCALATED)).to_have_count(1)
    expect(page.get_by_role("row").filter(has_text=PENDING)).to_have_count(0)


def test_the_list_is_sorted_by_its_headings(manager: Callable, intake: Intake) -> None:
    page = manager()
    page.goto("/cases")
    expect(page.get_by_role("columnheader", name="Received")).to_have_attribute("aria-sort", "ascending")
    page.get_by_role("columnheader", name="Name").get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/cases\?sort=name$"))
    expect(page.get_by_role("columnheader", name="Name")).to_have_attribute("aria-sort", "ascending")


def test_a_person_is_found_by_name_and_the_name_stays_out_of_the_address(manager: Callable, intake: Intake) -> None:
    page = manager(java_script_enabled=False)
    page.goto("/cases")
    page.get_by_label("Find a person by CRN or surname").fill("corb")
    page.get_by_role("button", name="Search").click()
    expect(page).to_have_url(re.compile("/cases/search$"))
    page.get_by_role("link", name="Corby, Ann").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Corby, Ann")


# Forms


def test_a_form_sent_empty_tells_what_is_missing(
        manager: Callable, form: str, violations: Callable[[Page], list[str]]) -> None:
    page = manager()
    page.goto(form)
    send(page)
    assert page.title().startswith("Error: ")
    expect(page.locator(".error-summary")).to_be_focused()
    assert violations(page) == []
    link = page.get_by_role("alert").get_by_role("link").first
    target = link.get_attribute("href") or ""
    link.click()
    assert page.evaluate("document.activeElement.id") == target.removeprefix("#")


def test_a_decision_is_recorded_by_keyboard_alone(manager: Callable, intake: Intake) -> None:
    page = manager()
    page.goto(intake.path(UNDECIDED))
    page.get_by_role("link", name="Decide whether hate crime lifts the case").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Does hate crime lift the case to Blue?")
    tab_to(page, "Yes")
    page.keyboard.press("Space")
    tab_to(page, "Reason for the decision")
    page.keyboard.type("Two incidents.")
    tab_to(page, "Entered on behalf of")
    page.keyboard.type("Gwen Hall")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("The decision was recorded")
    expect(page.get_by_text("by Gareth Pugh (team.manager) on behalf of Gwen Hall").first).to_be_visible()
    expect(page.locator(".tag-blue", has_text="Blue").first).to_be_visible()


def test_a_form_about_a_case_that_changed_meanwhile_is_a_conflict(
        manager: Callable, intake: Intake, violations: Callable[[Page], list[str]]) -> None:
    first, second = manager(), manager()
    for page in first, second:
        page.goto(f"{intake.path(GREEN)}/near-miss")
        page.get_by_label("Yes").check()
        page.get_by_label("Reason").fill("It nearly went to another town.")
    send(first)
    expect(first.get_by_role("alert")).to_contain_text("The near miss was recorded")
    assert violations(first) == []
    first.reload()
    expect(first.get_by_role("alert")).to_have_count(0)
    send(second)
    expect(second.get_by_text("It nearly went to another town.")).to_be_visible()
    assert violations(second) == []
    expect(second.get_by_role("heading", level=1)).to_have_text(
        "Somebody changed this case while you filled in the form")
    second.get_by_role("link", name="Go to the case as it is now").click()
    expect(second.get_by_role("heading", level=1)).to_have_text("Dunster, Ann")


def test_an_escalation_is_acknowledged_and_decided(manager: Callable, intake: Intake) -> None:
    page = manager(java_script_enabled=False)
    page.goto("/escalations")
    row(page, ESCALATED).get_by_role("link", name=re.compile("^Record the acknowledgement")).click()
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("The acknowledgement was recorded")
    page.goto("/escalations")
    row(page, ESCALATED).get_by_role("link", name=re.compile("^Record the decision")).click()
    page.get_by_label("Returned").check()
    page.get_by_label("Advice of the NPS").fill("Keep the case.")
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("The decision of the NPS was recorded")


# The other lists


def test_a_change_shows_what_was_and_what_is(manager: Callable, intake: Intake) -> None:
    page = manager()
    page.goto("/changes")
    expect(row(page, GREEN)).to_contain_text(re.compile("Town:.*Preston.*Lancaster"))


def test_a_refused_row_says_where_it_stands_and_why(manager: Callable, intake: Intake) -> None:
    page = manager()
    page.goto("/rejects")
    expect(page.get_by_role("row").filter(has_text="line 6")).to_contain_text("CRN:")


def test_a_case_says_who_has_taken_on_what_others_deliver(manager: Callable, intake: Intake) -> None:
    page = manager()
    page.goto(intake.path(GREEN))
    part = page.get_by_role("table", name="Who delivers what").get_by_role("row").nth(1)
    # It goes to another service and back, which takes a moment.
    for _ in range(20):
        if "Taken on" in part.inner_text():
            break
        page.wait_for_timeout(500)
        page.reload()
    expect(part).to_contain_text("by interventions")


def test_an_operator_sees_that_the_services_know_of_each_other(
        visit: Callable[..., Page], intake: Intake, violations: Callable[[Page], list[str]]) -> None:
    page = visit(viewport={"width": 320, "height": 800})
    sign_in(page, "administrator")
    page.goto("/services")
    for name in ["Allocation", "Interventions", "Unpaid work", "Resettlement", "Supervision"]:
        expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
    expect(page.get_by_text("Flowing", exact=True)).to_have_count(10)
    assert width(page) <= 320
    assert violations(page) == []


def test_an_auditor_finds_who_looked_at_a_person(
        visit: Callable[..., Page], intake: Intake, violations: Callable[[Page], list[str]]) -> None:
    page = visit()
    sign_in(page, "auditor")
    page.get_by_role("navigation", name="Service").get_by_role("link", name="Audit trail").click()
    page.get_by_label("CRN").fill(GREEN)
    page.get_by_role("button", name="Search the audit trail").click()
    expect(page.get_by_role("row").filter(has_text=GREEN).first).to_be_visible()
    assert GREEN not in page.url
    assert violations(page) == []


def test_somebody_whose_role_is_another_is_refused(visit: Callable[..., Page]) -> None:
    page = visit()
    sign_in(page, "partner")
    expect(page.get_by_role("link", name="Cases", exact=True)).to_have_count(0)
    answer = page.goto("/cases")
    assert answer is not None and answer.status == 403
