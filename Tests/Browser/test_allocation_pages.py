"""The Hub's pages about allocation: who is to hold a case, and what becomes of it when somebody is away."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from allocation import (
    ABUSE, ALLOCATED, BARNES, FLOORED, JUDGED, LEAVING, MCKENNA, MOVING, NAMES, OF_THE_ABSENT, ORMEROD,
    OVERFILLED, POPA, QUEUE, RAHMAN, RAISED, RED, RISEN, TAKEN_BACK, TYPED, WAITING, Allocation,
)
from hub import Hub
from pages import DOUBLED, addresses_with, beyond, broken_words, row, send, width
from test_keyboard import tab_to

# Every page about allocation, by name: what a team manager opens.
PAGES: dict[str, Callable[[Allocation], str]] = {
    "choice of an officer": lambda hub: hub.form(WAITING, "officers"),
    "choice in another team": lambda hub: hub.form(WAITING, "officers?team=Kendal+NC"),
    "check": lambda hub: hub.form(WAITING, f"allocation?officer={RAHMAN}&team=Preston+LMC"),
    "check with countersignature": lambda hub: hub.form(RED, f"allocation?officer={POPA}&team=Preston+LMC"),
    "check of a change": lambda hub: hub.form(ALLOCATED, f"allocation?officer={ORMEROD}&team=Preston+LMC"),
    "allocated": lambda hub: hub.form(ALLOCATED, "allocated"),
    "allocated case": lambda hub: hub.path(ALLOCATED),
    "case in transfer": lambda hub: hub.path(MOVING),
    "judgement": lambda hub: hub.form(WAITING, "judgement"),
    "artefact": lambda hub: hub.form(WAITING, "artefact", "artefacts", "kind", "kind"),
    "preference": lambda hub: hub.form(WAITING, "preference"),
    "escalation": lambda hub: hub.form(WAITING, "escalation"),
    "countersignature": lambda hub: hub.form(RAISED, "countersignature", "escalations", "escalationId", "escalation"),
    "transfer": lambda hub: hub.form(WAITING, "transfer"),
    "transfer step": lambda hub: hub.form(MOVING, "transfer-step", "transfers", "transferId", "transfer"),
    "undo": lambda hub: hub.form(ALLOCATED, "undo"),
    "teams": lambda hub: "/teams",
    "workload": lambda hub: "/teams/officers?team=Preston+LMC&sort=cases",
    "officer": lambda hub: f"/officers/{MCKENNA}",
    "reduction": lambda hub: f"/officers/{RAHMAN}/reduction",
    "end of a reduction": lambda hub: f"/officers/{MCKENNA}/reduction-end?reduction={hub.away['reductionId']}",
    "training": lambda hub: f"/officers/{RAHMAN}/training",
    "cover": lambda hub: "/teams/cover?team=Preston+LMC",
    "end of a cover": lambda hub: f"/teams/cover-end?team=Preston+LMC&cover={hub.cover['coverId']}",
    "proposals": lambda hub: "/proposals?team=Preston+LMC",
    "proposals for the cases of an officer": lambda hub: f"/proposals?from={MCKENNA}",
    "result that was shown": lambda hub: "/proposals/done",
    "officers to reallocate": lambda hub: "/reallocation",
    "exceptions": lambda hub: "/exceptions",
    "transfers": lambda hub: "/transfers?ended=yes",
    "own workload": lambda hub: "/my-workload",
}
# Of an officer, the others of a manager.
OWN = ["own workload"]

FORMS = [
    "choice of an officer", "check", "check with countersignature", "check of a change", "judgement", "preference",
    "escalation", "countersignature", "transfer", "transfer step", "reduction", "end of a reduction", "training",
    "cover", "end of a cover",
]


@pytest.fixture(scope="module")
def allocation(hub: Hub) -> Allocation:
    return Allocation(hub)


@pytest.fixture(scope="module", params=PAGES)
def shown(
        request: pytest.FixtureRequest, browser: Browser, hub: Hub, allocation: Allocation, manager_signed_in: dict,
        officer_signed_in: dict) -> Iterator[Page]:
    """One of the pages, opened once for all that must hold for it."""
    state = officer_signed_in if request.param in OWN else manager_signed_in
    context = browser.new_context(base_url=hub.url, storage_state=state, bypass_csp=True)
    page = context.new_page()
    answer = page.goto(PAGES[request.param](allocation))
    assert answer is not None and answer.status == 200
    yield page
    context.close()


@pytest.fixture
def screen(shown: Page) -> Callable[[int], Page]:
    """The page on a screen so many pixels wide."""

    def resize(pixels: int) -> Page:
        shown.set_viewport_size({"width": pixels, "height": 900})
        return shown

    return resize


# Every page


def test_axe_finds_nothing(screen: Callable[[int], Page], violations: Callable[[Page], list[str]]) -> None:
    assert violations(screen(1280)) == []


def test_axe_finds_nothing_where_the_screen_is_narrow(
        screen: Callable[[int], Page], violations: Callable[[Page], list[str]]) -> None:
    page = screen(320)
    assert violations(page) == []
    assert width(page) <= 320
    assert beyond(page, 320) == []


def test_a_table_breaks_no_word_where_there_is_room(screen: Callable[[int], Page]) -> None:
    page = screen(1100)
    assert width(page) <= 1100
    assert broken_words(page) == []


def test_no_page_has_a_name_or_crn_in_its_address(shown: Page) -> None:
    assert addresses_with(shown, NAMES) == []


def test_text_may_be_spaced_out_and_doubled(screen: Callable[[int], Page]) -> None:
    page = screen(1280)
    style = page.add_style_tag(content=DOUBLED)
    assert width(page) <= 1280
    style.evaluate("it => it.remove()")


def test_it_is_the_same_without_scripts(shown: Page, browser: Browser, hub: Hub) -> None:
    context = browser.new_context(
        base_url=hub.url, storage_state=shown.context.storage_state(), java_script_enabled=False)
    page = context.new_page()
    page.goto(shown.url)
    assert page.locator("main").inner_text() == shown.locator("main").inner_text()
    context.close()


@pytest.mark.parametrize("name", FORMS)
def test_a_form_sent_empty_tells_what_is_missing(
        manager: Callable, allocation: Allocation, name: str, violations: Callable[[Page], list[str]]) -> None:
    page = manager()
    page.goto(PAGES[name](allocation))
    send(page)
    assert page.title().startswith("Error: ")
    expect(page.locator(".error-summary")).to_be_focused()
    assert violations(page) == []
    for link in page.get_by_role("alert").get_by_role("link").all():
        link.click()
        assert page.evaluate("'#' + document.activeElement.id") == link.get_attribute("href")


def test_the_workload_of_the_whole_area_fits_every_screen(manager: Callable, allocation: Allocation) -> None:
    page = manager()
    page.goto("/teams/officers")
    for pixels in 1100, 320:
        page.set_viewport_size({"width": pixels, "height": 900})
        assert beyond(page, pixels) == []
    expect(row(page, "Bradley Barnes")).to_contain_text("Kendal NC")


# One case


def test_a_manager_decides_compares_and_allocates_and_the_officer_opens_the_case(
        manager: Callable, officer: Callable, allocation: Allocation, violations: Callable[[Page], list[str]]) -> None:
    page = manager()
    before = bar_of(page, RAHMAN)

    page.goto(allocation.path(ABUSE))
    reasons = page.locator("main ol").first.inner_text()
    expect(fact(page, "State")).to_have_text("Awaiting a decision")
    expect(fact(page, "Band")).to_have_text("No band")
    page.get_by_role("link", name="Decide whether domestic abuse lifts the case").click()
    page.get_by_label("Yes").check()
    page.get_by_label("Reason for the decision").fill("Three call-outs within a year.")
    send(page)
    expect(fact(page, "State")).to_have_text("Awaiting allocation")
    expect(fact(page, "Band")).to_have_text("Blue")
    assert page.locator("main ol").first.inner_text() != reasons

    page.get_by_role("link", name="Choose an officer").click()
    choice = officers(page)
    expect(choice.nth(0)).to_contain_text("Has 1 of 1 skills wanted: Domestic abuse.")
    expect(choice.nth(0)).not_to_contain_text("Sadia Rahman")
    rahman = choice.filter(has_text="Sadia Rahman")
    expect(rahman).to_contain_text("Needs a reason: others come first.")
    now, then = percents(rahman.get_by_role("cell").first)
    assert then > now == pytest.approx(before, abs=0.1)
    page.get_by_label("Sadia Rahman").check()
    page.get_by_role("button", name="Go on with this officer").click()

    assert percents(page.locator("main").get_by_text("Their capacity goes from")) == [now, then]
    page.get_by_role("button", name="Allocate the case").click()
    page.get_by_role("alert").get_by_role("link", name="Enter why it is not the first in the list").click()
    page.keyboard.type("She knows the family.")
    page.get_by_role("button", name="Allocate the case").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Case allocated")
    expect(page.locator(".panel")).to_contain_text("Sadia Rahman (Probation officer) holds the case.")
    assert percents(page.get_by_text("Their capacity was")) == [now, then]
    assert violations(page) == []
    assert addresses_with(page, NAMES) == []
    assert bar_of(page, RAHMAN) == pytest.approx(then, abs=0.1)

    own = officer()
    own.goto("/my-workload")
    new = own.get_by_role("table", name="New cases")
    assert percents(own.locator(".capacity").first) == [then]
    # Before all others.
    cases = own.get_by_role("table").filter(has=own.get_by_role("columnheader", name="Sentence"))
    expect(cases.first).to_contain_text(ABUSE)
    expect(new).to_contain_text(ABUSE)
    page.goto(allocation.path(ABUSE))
    expect(page.get_by_role("link", name="Take the allocation back")).to_be_visible()
    new.get_by_role("link", name="Jesmond, Alan").click()
    expect(fact(own, "Officer")).to_have_text("Sadia Rahman")
    own.goto("/my-workload")
    expect(own.get_by_role("table", name="New cases").filter(has_text=ABUSE)).to_have_count(0)
    expect(own.get_by_role("table", name="Cases", exact=True)).to_contain_text(ABUSE)

    page.reload()
    expect(page.get_by_role("link", name="Take the allocation back")).to_have_count(0)
    answer = page.goto(allocation.form(ABUSE, "undo"))
    assert answer is not None and answer.status == 409
    expect(page.locator("main")).to_contain_text("The allocation can no longer be taken back")


def test_an_allocation_is_taken_back_before_the_officer_opens_the_case(
        manager: Callable, allocation: Allocation) -> None:
    page = manager(java_script_enabled=False)
    page.goto(allocation.form(TAKEN_BACK, "officers"))
    officers(page).nth(0).get_by_role("radio").check()
    send(page)
    send(page)
    page.get_by_role("link", name="Take it back").click()
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("The allocation was taken back.")
    expect(fact(page, "State")).to_have_text("Awaiting allocation")
    expect(fact(page, "Officer")).to_have_text("Nobody yet")


def test_a_case_is_allocated_by_keyboard_alone(manager: Callable, allocation: Allocation) -> None:
    page = manager()
    page.goto(allocation.path(TYPED))
    tab_to(page, "Choose an officer")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Choose an officer")
    name = officers(page).nth(0).locator("label").inner_text()
    tab_to(page, name)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    expect(officers(page).nth(0).get_by_role("radio")).to_be_checked()
    tab_to(page, "Go on with this officer")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Check before you allocate the case")
    tab_to(page, "Allocate the case")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Case allocated")
    expect(page.locator(".panel")).to_contain_text(name)


def test_a_red_case_goes_to_a_services_officer_with_a_countersignature(
        manager: Callable, allocation: Allocation) -> None:
    page = manager()
    page.goto(allocation.form(RED, "officers"))
    popa = officers(page).filter(has_text="Małgorzata Popa")
    expect(popa).to_contain_text("With countersignature")
    popa.get_by_role("radio").check()
    send(page)
    page.get_by_label("Why not the first in the list").fill("Both speak Polish.")
    send(page)
    assert page.title().startswith("Error: ")
    links = page.get_by_role("alert").get_by_role("link")
    expect(links).to_have_text([
        "Select the manager who countersigns", "Enter why the manager countersigns", "Enter date of review"])
    for link in links.all():
        link.click()
        assert page.evaluate("'#' + document.activeElement.id") == link.get_attribute("href")

    page.get_by_label("Manager who countersigns").select_option(label="Gareth Pugh, Preston LMC")
    page.get_by_label("Why the manager countersigns").fill("Seen in supervision each week.")
    fill_date(page, "Date of review", 3, 6, 2019)
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("day of review must be after today")
    expect(page.get_by_label("Why not the first in the list")).to_have_value("Both speak Polish.")
    expect(page.get_by_label("Why the manager countersigns")).to_have_value("Seen in supervision each week.")
    expect(page.get_by_label("Manager who countersigns").locator("option:checked")).to_have_text(
        "Gareth Pugh, Preston LMC")
    fill_date(page, "Date of review", 17, 6, 2019)
    send(page)

    expect(page.get_by_role("heading", level=1)).to_have_text("Case allocated")
    page.get_by_role("link", name="Go to the case").click()
    holder = page.get_by_role("table", name="Allocations").get_by_role("row").nth(1)
    expect(holder).to_contain_text("Gareth Pugh: Seen in supervision each week.")
    expect(holder).to_contain_text("to be reviewed on 17 Jun 2019")


def test_an_officer_who_would_be_above_110_percent_asks_for_a_reason(
        manager: Callable, allocation: Allocation) -> None:
    page = manager()
    page.goto(allocation.form(OVERFILLED, "officers"))
    ormerod = officers(page).filter(has_text="Jacqueline Ormerod")
    expect(ormerod).to_contain_text("Needs a reason: too full.")
    expect(officers(page).nth(0)).not_to_contain_text("too full")
    assert percents(ormerod.get_by_role("cell").first)[1] > 110
    ormerod.get_by_role("radio").check()
    send(page)
    page.get_by_label("Why not the first in the list").fill("He asks for her.")
    send(page)
    expect(page.get_by_role("alert").get_by_role("link")).to_have_text(["Enter why it is an officer who is full"])
    page.get_by_label("Why an officer who is full").fill("Her duty ends on Friday.")
    send(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Case allocated")
    expect(page.locator("main")).to_contain_text("Jacqueline Ormerod is above the limit now")


def test_a_judgement_raises_a_case(manager: Callable, allocation: Allocation) -> None:
    page = manager()
    page.goto(allocation.path(JUDGED))
    expect(fact(page, "Band")).to_have_text("Green")
    page.get_by_role("link", name="Judge the risk or raise the band").click()
    page.get_by_label("Raised to Blue").check()
    page.get_by_label("Reason for the judgement").fill("Two near misses in a month.")
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("The judgement was recorded")
    expect(fact(page, "Band")).to_have_text("Blue")
    expect(page.locator("main")).to_contain_text("The band is raised to Blue.")


def test_a_judgement_lowers_no_case_below_what_the_rules_give(manager: Callable, allocation: Allocation) -> None:
    page = manager()
    page.goto(allocation.form(FLOORED, "judgement"))
    page.get_by_label("Raised to Yellow").check()
    page.get_by_label("Reason for the judgement").fill("The children are with their aunt.")
    send(page)
    link = page.get_by_role("alert").get_by_role("link")
    expect(link).to_have_text("The case cannot be lowered below Blue, which the rules give it.")
    link.click()
    assert page.evaluate("document.activeElement.name") == "raise-to"
    expect(page.get_by_label("Raised to Yellow")).to_be_checked()
    expect(page.get_by_label("Reason for the judgement")).to_have_value("The children are with their aunt.")
    page.goto(allocation.path(FLOORED))
    expect(fact(page, "Band")).to_have_text("Blue")


# The NPS and other providers


def test_an_officer_raises_a_case_and_a_manager_countersigns_and_the_nps_returns_it(
        manager: Callable, officer: Callable, allocation: Allocation) -> None:
    own = officer()
    own.goto(allocation.path(RISEN))
    own.get_by_role("link", name="Raise the case to the NPS").click()
    own.get_by_label("The risk of serious harm may be high or very high").check()
    own.get_by_label("What has happened, and why it matters").fill("He has bought a weapon.")
    send(own)
    expect(own.get_by_role("alert")).to_contain_text("The case was raised.")

    page = manager()
    page.goto("/escalations")
    expect(row(page, RISEN)).to_contain_text("Raised")
    expect(row(page, RISEN)).to_contain_text("He has bought a weapon.")
    row(page, RISEN).get_by_role("link", name=re.compile("^Countersign")).click()
    page.get_by_label("Yes, I countersign it").check()
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("The manager’s answer was recorded.")
    expect(fact(page, "State")).to_have_text("Escalated")

    page.goto("/escalations")
    expect(row(page, RISEN).locator(".tag")).to_have_text("Open")
    row(page, RISEN).get_by_role("link", name=re.compile("^Record the decision")).click()
    page.get_by_label("Returned").check()
    page.get_by_label("Advice of the NPS").fill("Keep the case, with a visit at home each week.")
    send(page)
    expect(fact(page, "State")).to_have_text("Held")
    expect(fact(page, "Band")).to_have_text("Red")
    expect(fact(page, "Officer")).to_have_text("Sadia Rahman")
    page.goto("/escalations")
    expect(page.get_by_role("row").filter(has_text=RISEN)).to_have_count(0)
    page.goto("/escalations?include=decided")
    expect(row(page, RISEN).locator(".tag")).to_have_text("Returned")


def test_a_case_is_transferred_to_another_provider(manager: Callable, allocation: Allocation) -> None:
    page = manager(java_script_enabled=False)
    page.goto(allocation.path(LEAVING))
    page.get_by_role("link", name="Record a transfer").click()
    page.get_by_label("Out", exact=True).check()
    page.get_by_label("Another CRC").check()
    page.get_by_label("Name of the provider").fill("Merseyside CRC")
    page.get_by_label("Reason for the transfer").fill("He has moved to Bootle.")
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("The transfer was recorded.")
    for step in "Acknowledged", "Accepted":
        expect(fact(page, "State")).to_have_text("Held")
        page.goto("/transfers")
        row(page, LEAVING).get_by_role("link", name=re.compile("^Record the next step")).click()
        page.get_by_label(step).check()
        send(page)
        expect(page.get_by_role("table", name="Transfers")).to_contain_text(step)
    expect(fact(page, "State")).to_have_text("Transferred")
    expect(page.get_by_role("heading", name="What you can do")).to_have_count(0)
    page.goto("/transfers")
    expect(page.get_by_role("row").filter(has_text=LEAVING)).to_have_count(0)


# Many cases


def test_an_absence_lets_the_cases_of_an_officer_go_to_others(
        manager: Callable, allocation: Allocation, violations: Callable[[Page], list[str]]) -> None:
    page = manager()
    page.goto(f"/officers/{BARNES}")
    page.get_by_role("link", name="Record an absence or less capacity").click()
    page.get_by_label("Annual leave").check()
    fill_date(page, "First day", 3, 6, 2019)
    fill_date(page, "Last day (optional)", 14, 6, 2019)
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("The absence was recorded. 3 cases are to be reallocated.")
    assert violations(page) == []

    page.get_by_role("navigation", name="Service").get_by_role("link", name="Reallocation").click()
    barnes = row(page, "Bradley Barnes")
    expect(barnes).to_contain_text("5 Jun 2019")
    expect(barnes.get_by_role("cell").nth(1)).to_have_text("3")
    barnes.get_by_role("link", name="Propose others").click()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(3)
    expect(page.get_by_label("Officer is absent")).to_be_checked()
    for crn in OF_THE_ABSENT:
        expect(row(page, crn).locator("label")).not_to_contain_text("Bradley Barnes")
    send(page)

    expect(page.get_by_role("heading", level=1)).to_have_text("3 of 3 cases were allocated")
    page.get_by_role("link", name="Go to the officer’s workload").click()
    expect(page.locator("main")).to_contain_text("No cases.")
    page.goto("/reallocation")
    expect(page.get_by_role("row").filter(has_text="Cameron McKenna")).to_have_count(1)
    expect(page.get_by_role("row").filter(has_text="Bradley Barnes")).to_have_count(0)


def test_the_proposals_for_a_team_are_taken_but_for_one(
        manager: Callable, allocation: Allocation, violations: Callable[[Page], list[str]]) -> None:
    page = manager(viewport={"width": 320, "height": 900})
    page.goto("/teams")
    row(page, "Kendal NC").get_by_role("link", name="See proposals").click()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(len(QUEUE))
    row(page, QUEUE[1]).get_by_role("checkbox").uncheck()
    send(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("2 of 2 cases were allocated")
    assert violations(page) == []
    assert width(page) <= 320
    assert addresses_with(page, NAMES) == []
    for crn in QUEUE[0], QUEUE[2]:
        expect(row(page, crn)).to_contain_text(re.compile("Allocated to [A-Z]"))
        expect(row(page, crn).get_by_role("link", name="Take it back")).to_be_visible()
    expect(page.get_by_role("row").filter(has_text=QUEUE[1])).to_have_count(0)
    page.get_by_role("link", name="See the next proposals").click()
    expect(page.get_by_role("checkbox")).to_have_count(1)
    expect(row(page, QUEUE[1])).to_be_visible()
    page.goto(allocation.path(QUEUE[1]))
    expect(fact(page, "State")).to_have_text("Awaiting allocation")


def fact(page: Page, name: str) -> Locator:
    """What the summary of a case says of it."""
    return page.locator("dl.summary-list").first.locator("div").filter(
        has=page.locator("dt", has_text=re.compile(f"^{name}$"))).locator("dd")


def officers(page: Page) -> Locator:
    """The rows of those who may hold a case, the best match first."""
    return page.locator("form table tbody tr")


def percents(place: Locator) -> list[float]:
    return [float(each) for each in re.findall(r"([\d.]+)%", place.inner_text())]


def bar_of(page: Page, staff_id: str) -> float:
    """For what percentage the bar of an officer stands, by its length."""
    page.goto(f"/officers/{staff_id}")
    return page.locator(".bar-now").first.evaluate("""it =>
        150 * it.getBoundingClientRect().width / it.parentElement.getBoundingClientRect().width""")


def fill_date(page: Page, name: str, *parts: int) -> None:
    group = page.get_by_role("group", name=name)
    for label, part in zip(["Day", "Month", "Year"], parts):
        group.get_by_label(label).fill(str(part))
