"""Every page in every state that people meet, and how to get there."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from banding_cases import Case
from test_banding_page import preview


@dataclass(frozen=True)
class State:
    name: str
    reach: Callable[[Page], object]
    signed_in: bool = True

    def __str__(self) -> str:
        return self.name


def after(path: str, action: Callable[[Page], object]) -> Callable[[Page], None]:
    def reach(page: Page) -> None:
        page.goto(path)
        action(page)

    return reach


def previewed(case: Case) -> Callable[[Page], None]:
    return after("/banding/preview", lambda page: preview(page, case))


def press(button: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("button", name=button).click()


LONG_REASON = Case("", 20, "Low", "Blue", ("DOMESTIC_ABUSE", "HATE_CRIME"), {"DOMESTIC_ABUSE": True})

STATES = [
    State("sign in", lambda page: page.goto("/sign-in"), signed_in=False),
    State("sign in, accounts shown",
          after("/sign-in", lambda page: page.get_by_text("Accounts for this demonstration").click()),
          signed_in=False),
    State("sign in, error", after("/sign-in", press("Sign in")), signed_in=False),
    State("signed out", lambda page: page.goto("/sign-in?signed-out"), signed_in=False),
    State("home", lambda page: page.goto("/")),
    State("banding, empty", lambda page: page.goto("/banding/preview")),
    State("banding, banded", previewed(LONG_REASON)),
    State("banding, pending", previewed(Case("", 20, "Low", "Pending", ("HATE_CRIME", "CHILD_CONCERN")))),
    State("banding, escalated", previewed(Case("", 20, "Very high", "Escalated"))),
    State("banding, error", previewed(Case("", 101, "Low", ""))),
    State("banding, two errors",
          after("/banding/preview", lambda page: (page.get_by_label("OGRS3 score").fill("abc"),
                                                  press("Preview the band")(page)))),
    State("cases", lambda page: page.goto("/cases")),
    State("cases, filter shown", after("/cases", lambda page: page.locator("summary").click())),
    State("cases, faulty filter", lambda page: page.goto("/cases?from-day=31&from-month=2&from-year=2019")),
    State("search, error", after("/cases", press("Search"))),
    State("escalations", lambda page: page.goto("/escalations")),
    State("changes", lambda page: page.goto("/changes")),
    State("refused rows", lambda page: page.goto("/rejects")),
    State("services", lambda page: page.goto("/services")),
    State("accessibility statement", lambda page: page.goto("/accessibility"), signed_in=False),
    State("page not found", lambda page: page.goto("/no-such-page"), signed_in=False),
]
