"""The day's register on a supervisor's phone: kept, filled in without a network, and sent once there is one."""

import urllib.request
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from conftest import cookies
from hub import Hub
from pages import beyond, send, width
from register_day import SURNAMES, RegisterDay

MOST_BYTES = 20 * 1024


@pytest.fixture(scope="module")
def day(hub: Hub) -> RegisterDay:
    return RegisterDay(hub)


@pytest.fixture(scope="module")
def state(browser: Browser, hub: Hub) -> dict:
    return cookies(browser, hub, "upw.supervisor")


@pytest.fixture
def phone(visit: Callable[..., Page], state: dict, day: RegisterDay) -> Page:
    """The register open on a phone, and kept there."""
    page = visit(storage_state=state, viewport={"width": 360, "height": 740})
    page.goto(day.register)
    until_kept(page, day)
    # From now on the worker is in charge.
    page.reload()
    return page


def until_kept(page: Page, day: RegisterDay) -> None:
    until(page, """async register => {
        const cache = await caches.open('registers')
        const worker = await navigator.serviceWorker.getRegistration('/sessions/')
        return !!(worker?.active && await cache.match(register + '/person'))
    }""", day.register)


def until(page: Page, condition: str, argument: object = None) -> None:
    """Waits for what comes true in its own time; `wait_for_function` takes a promise for its result."""
    for _ in range(100):
        if page.evaluate(condition, argument):
            return
        page.wait_for_timeout(100)
    raise AssertionError(condition)


def entries(page: Page) -> int:
    return page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('entry:')).length")


def card(page: Page, surname: str):
    return page.locator("section.person").filter(has=page.get_by_role("heading", name=surname))


def note_absence(page: Page, surname: str) -> None:
    page.get_by_role("link", name=f"Record {surname}").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(surname)
    page.get_by_label("Did not attend").check()
    send(page)


def test_a_register_of_twelve_weighs_little(visit: Callable[..., Page], state: dict, day: RegisterDay) -> None:
    page = visit(storage_state=state)
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    names: dict[str, str] = {}
    taken: dict[str, int] = {}
    network.on("Network.requestWillBeSent", lambda event: names.update({event["requestId"]: event["request"]["url"]}))


    def loaded(event: dict) -> None:
        # What comes from the browser's own cache the second time weighs nothing.
        url = names.get(event["requestId"], "?")
        taken[url] = max(taken.get(url, 0), event["encodedDataLength"])

    network.on("Network.loadingFinished", loaded)
    page.goto(day.register)
    expect(page.locator("section.person")).to_have_count(12)
    until_kept(page, day)
    first = {url.split("?")[0].removeprefix(day.hub.url): size for url, size in taken.items()}
    first["/register-worker.js"] = worker_bytes(day.hub)
    counted = {path: first[path] for path in [
        day.register, "/assets/site.css", "/assets/register.js", "/register-worker.js"]}
    print(counted, sum(counted.values()), "and for the forms:", {
        path: size for path, size in first.items() if path not in counted})
    assert sum(counted.values()) <= MOST_BYTES, counted


def worker_bytes(hub: Hub) -> int:
    """As a browser fetches it, its headers among them."""
    request = urllib.request.Request(f"{hub.url}/register-worker.js", headers={"Accept-Encoding": "gzip, deflate"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return len(answer.read()) + len(str(answer.headers))


def test_it_is_read_without_a_network(phone: Page, day: RegisterDay) -> None:
    phone.context.set_offline(True)
    phone.reload()
    expect(phone.get_by_role("status")).to_contain_text("Kept on this phone at 9")
    for surname in SURNAMES:
        expect(card(phone, surname)).to_contain_text("Asthma, carries an inhaler.")
    phone.goto(f"{day.register}/print")
    expect(phone.get_by_role("heading", name="No connection")).to_be_visible()


def test_one_person_is_noted_without_a_network_and_recorded_once_with_one(phone: Page, day: RegisterDay) -> None:
    phone.context.set_offline(True)
    phone.reload()
    note_absence(phone, "Clegg")
    expect(phone.get_by_role("status")).to_contain_text("1 entry waits on this phone to be sent.")
    expect(card(phone, "Clegg")).to_contain_text("Waiting to be sent")
    expect(card(phone, "Clegg")).to_contain_text("Did not attend, noted at 9")
    assert day.rows()["Clegg"]["version"] == 1
    # The template was of somebody else: nothing of theirs stays in it.
    phone.get_by_role("link", name="Record Barlow").click()
    expect(phone.locator("main")).not_to_contain_text("Ashworth")
    phone.go_back()
    phone.context.set_offline(False)
    expect(card(phone, "Clegg")).to_contain_text("Recorded Did not attend, noted at")
    expect(phone.get_by_role("status")).not_to_contain_text("waits")
    recorded = day.rows()["Clegg"]
    assert recorded["version"] == 2 and recorded["outcome"] == "OUTCOME_NOT_ATTENDED"
    assert entries(phone) == 0


def test_a_lost_answer_is_no_reason_to_record_twice(phone: Page, day: RegisterDay) -> None:
    reached: list[int] = []

    def lose(route: Route) -> None:
        if route.request.method != "POST" or reached:
            return route.continue_()
        reached.append(route.fetch().status)
        route.abort()

    phone.route("**/register/*", lose)
    note_absence(phone, "Duckworth")
    expect(card(phone, "Duckworth")).to_contain_text("Recorded Did not attend")
    assert reached == [200]
    assert day.rows()["Duckworth"]["version"] == 2
    assert entries(phone) == 0


def test_what_is_refused_stays_until_it_is_seen(phone: Page, day: RegisterDay) -> None:
    phone.context.set_offline(True)
    phone.reload()
    note_absence(phone, "Fielden")
    expect(card(phone, "Fielden")).to_contain_text("Waiting to be sent")
    row = day.rows()["Fielden"]
    day.do("RecordAttendance", sessionId=day.session, entries=[
        {"appointmentId": row["appointmentId"], "version": row["version"], "outcome": "OUTCOME_ATTENDED",
         "workQuality": 2, "behaviour": 2, "woreHiVis": True}])
    phone.context.set_offline(False)
    for _ in range(2):
        expect(card(phone, "Fielden")).to_contain_text("Changed since Did not attend, noted at")
        phone.reload()
    phone.get_by_role("button", name="I have seen this").click()
    expect(card(phone, "Fielden")).not_to_contain_text("Changed since")
    assert day.rows()["Fielden"]["outcome"] == "OUTCOME_ATTENDED"


def test_a_form_with_a_fault_is_shown_with_it(phone: Page, day: RegisterDay) -> None:
    phone.get_by_role("link", name="Record Greenhalgh").click()
    send(phone)
    expect(phone.get_by_role("alert")).to_contain_text("Select what became of the person")
    assert entries(phone) == 0


def test_an_ended_sign_in_keeps_what_waits(
        phone: Page, day: RegisterDay, browser: Browser, hub: Hub) -> None:
    phone.context.set_offline(True)
    phone.reload()
    note_absence(phone, "Haslam")
    expect(card(phone, "Haslam")).to_contain_text("Waiting to be sent")
    phone.context.clear_cookies()
    phone.context.set_offline(False)
    expect(phone.get_by_role("link", name="Sign in to send")).to_be_visible()
    assert entries(phone) == 1
    phone.context.add_cookies(cookies(browser, hub, "upw.supervisor")["cookies"])
    phone.goto(day.register)
    expect(card(phone, "Haslam")).to_contain_text("Recorded Did not attend")
    assert day.rows()["Haslam"]["version"] == 2


def test_everybody_is_noted_without_a_network(phone: Page, day: RegisterDay) -> None:
    phone.context.set_offline(True)
    phone.reload()
    phone.get_by_role("link", name="Everyone attended and complied").click()
    phone.get_by_role("checkbox", name="Lomax").uncheck()
    due = phone.get_by_role("checkbox", checked=True).count()
    send(phone)
    expect(card(phone, "Ashworth")).to_contain_text("Waiting to be sent Everyone attended and complied")
    phone.context.set_offline(False)
    expect(card(phone, "Ashworth")).to_contain_text("Recorded Everyone attended and complied")
    expect(card(phone, "Ashworth")).to_contain_text("30 min credited.")
    rows = day.rows()
    came = [surname for surname, row in rows.items()
            if row.get("outcome") == "OUTCOME_ATTENDED" and surname != "Fielden"]
    assert len(came) == due and all(rows[surname]["version"] == 2 for surname in came)
    assert rows["Lomax"]["version"] == 1
    assert day.read("X930001")["summary"]["creditedMinutes"] == 30


@pytest.mark.parametrize("across", [320, 1100])
def test_it_is_sound_with_what_the_script_shows(
        visit: Callable[..., Page], state: dict, day: RegisterDay, violations: Callable[[Page], list[str]],
        across: int) -> None:
    page = visit(storage_state=state, viewport={"width": across, "height": 740}, bypass_csp=True)
    page.goto(day.register)
    until_kept(page, day)
    page.context.set_offline(True)
    page.reload()
    expect(page.get_by_role("status")).to_contain_text("Kept on this phone")
    assert violations(page) == []
    assert width(page) <= across and beyond(page, across) == []


def test_signing_out_warns_of_what_waits_and_clears_the_phone(
        visit: Callable[..., Page], browser: Browser, hub: Hub, day: RegisterDay) -> None:
    page = visit(storage_state=cookies(browser, hub, "upw.supervisor"))
    page.goto(day.register)
    page.evaluate("""([session]) => { localStorage['entry:1:x'] = JSON.stringify({ account: 'somebody', session,
        path: '/', ids: [], at: 1, label: 'A note', body: '' }) }""", [f"/sessions/{day.session}"])
    page.reload()
    expect(page.get_by_role("status")).to_contain_text("1 entry of another account on this phone")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("alert")).to_contain_text("1 entry has not been sent. If you sign out now they are lost.")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_text("You have signed out.")).to_be_visible()
    until(page, """async () => localStorage.length === 0 && !(await caches.keys()).length
        && !(await navigator.serviceWorker.getRegistration('/sessions/'))""")


def test_without_the_script_all_is_as_it_was(visit: Callable[..., Page], state: dict, day: RegisterDay) -> None:
    page = visit(storage_state=state, java_script_enabled=False, viewport={"width": 320, "height": 640})
    page.goto(day.register)
    note_absence(page, "Lomax")
    expect(page.get_by_text("Lomax, Alan: did not attend. Nothing was credited.")).to_be_visible()
    assert width(page) <= 320
