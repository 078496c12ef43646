"""The hub, started once, and the browsers that visit it."""

import shutil
import signal
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from hub import PASSWORD, Hub

# Whoever ends the tests with SIGTERM has the hub stopped too, as with Ctrl-C.
signal.signal(signal.SIGTERM, signal.default_int_handler)

# A debug build takes some seconds to check a password.
expect.set_options(timeout=30_000)

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    hub = Hub(tmp_path_factory.mktemp("hub") / "data")
    started = hub.compose("up", "--detach")
    assert started.returncode == 0, started.stdout + started.stderr
    hub.welcome = started.stdout
    yield hub
    stopped = hub.compose("down")
    assert (stopped.returncode, stopped.stdout, stopped.stderr) == (0, "Stopped.\n", "")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium as the system has it; without one there is no test, and that is a failure."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "No chromium is on the PATH."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def signed_in(browser: Browser, hub: Hub) -> dict:
    """The cookies of somebody signed in; signing in again for every test would meet the limit on attempts."""
    return cookies(browser, hub, "hub.admin")


@pytest.fixture(scope="session")
def manager_signed_in(browser: Browser, hub: Hub) -> dict:
    """The cookies of a team manager, who may do everything to a case."""
    return cookies(browser, hub, "team.manager")


@pytest.fixture(scope="session")
def officer_signed_in(browser: Browser, hub: Hub) -> dict:
    """The cookies of a responsible officer."""
    return cookies(browser, hub, "responsible.officer")


@pytest.fixture
def visit(browser: Browser, hub: Hub) -> Iterator[Callable[..., Page]]:
    """Opens pages in a browser of their own each, with the given settings; all are closed at the end."""
    contexts: list[BrowserContext] = []

    def open_page(**settings: object) -> Page:
        contexts.append(browser.new_context(base_url=hub.url, **settings))
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def visitor(visit: Callable[..., Page]) -> Page:
    """Somebody not signed in."""
    return visit()


@pytest.fixture
def page(visit: Callable[..., Page], signed_in: dict) -> Page:
    """Somebody signed in."""
    return visit(storage_state=signed_in)


@pytest.fixture
def plain_page(visit: Callable[..., Page], signed_in: dict) -> Page:
    """Somebody signed in whose browser runs no scripts."""
    return visit(storage_state=signed_in, java_script_enabled=False)


@pytest.fixture
def narrow_page(visit: Callable[..., Page], signed_in: dict) -> Page:
    """Somebody signed in on a small phone, or at 400 % zoom."""
    return visit(storage_state=signed_in, viewport={"width": 320, "height": 640})


@pytest.fixture
def manager(visit: Callable[..., Page], manager_signed_in: dict) -> Callable[..., Page]:
    """Opens pages for the team manager, with the given settings."""
    return lambda **settings: visit(storage_state=manager_signed_in, **settings)


@pytest.fixture
def officer(visit: Callable[..., Page], officer_signed_in: dict) -> Callable[..., Page]:
    """Opens pages for the responsible officer, with the given settings."""
    return lambda **settings: visit(storage_state=officer_signed_in, **settings)


@pytest.fixture(scope="session")
def violations() -> Callable[[Page], list[str]]:
    """What axe finds wrong with a page, a line each."""

    def run(page: Page) -> list[str]:
        # What passes is not told node by node, which takes most of the time on a long page.
        options = {"runOnly": AXE_TAGS, "resultTypes": ["violations"]}
        found = Axe().run(page, options=options).response["violations"]
        return [f"{each['id']}: {each['help']}: {[node['html'] for node in each['nodes']]}" for each in found]

    return run


def sign_in(page: Page, account: str) -> None:
    page.goto("/sign-in")
    page.get_by_label("Account name").fill(account)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def cookies(browser: Browser, hub: Hub, account: str) -> dict:
    """What a browser keeps once somebody has signed in."""
    context = browser.new_context(base_url=hub.url)
    page = context.new_page()
    sign_in(page, account)
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
    state = context.storage_state()
    context.close()
    return state
