"""Signing in and out."""

import re

import pytest
from playwright.sync_api import Page, expect

from conftest import sign_in
from hub import ACCOUNTS, PASSWORD, Hub


@pytest.mark.parametrize("account", ACCOUNTS)
def test_every_demo_account_signs_in_and_lands_on_its_home_page(visitor: Page, hub: Hub, account: str) -> None:
    sign_in(visitor, account)
    if account == "upw.supervisor":
        # Whoever works a shift chooses a PIN for it first, or goes without.
        expect(visitor.get_by_role("heading", name="Choose a PIN for this shift")).to_be_visible()
        visitor.get_by_role("button", name="Carry on without a PIN").click()
    expect(visitor).to_have_url(f"{hub.url}/")
    expect(visitor.get_by_role("heading", level=1)).to_have_count(1)
    expect(visitor.get_by_role("button", name="Sign out")).to_be_visible()


def test_up_prints_every_demo_account_and_the_password(hub: Hub) -> None:
    printed = re.findall(r"^  (\S+) +(\S.*), (\S.*)$", hub.welcome, re.MULTILINE)
    assert [account for account, _, _ in printed] == ACCOUNTS
    assert f"Sign in with the password {PASSWORD} as:" in hub.welcome


def test_the_sign_in_page_tells_the_accounts_of_the_demonstration(visitor: Page) -> None:
    visitor.goto("/sign-in")
    visitor.get_by_text("Accounts for this demonstration").click()
    for account in ACCOUNTS:
        expect(visitor.get_by_role("rowheader", name=account, exact=True)).to_be_visible()


def test_somebody_not_signed_in_is_led_to_sign_in_and_back(visitor: Page, hub: Hub) -> None:
    visitor.goto("/banding/preview")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Sign in")
    visitor.get_by_label("Account name").fill("team.manager")
    visitor.get_by_label("Password").fill(PASSWORD)
    visitor.get_by_role("button", name="Sign in").click()
    expect(visitor).to_have_url(f"{hub.url}/banding/preview")


@pytest.mark.parametrize(("account", "password"), [("auditor", "wrong"), ("nobody", PASSWORD)])
def test_a_wrong_password_and_an_unknown_account_are_told_alike(visitor: Page, account: str, password: str) -> None:
    visitor.goto("/sign-in")
    visitor.get_by_label("Account name").fill(account)
    visitor.get_by_label("Password").fill(password)
    visitor.get_by_role("button", name="Sign in").click()
    assert visitor.title().startswith("Error: ")
    expect(visitor.get_by_role("alert").get_by_role("link")).to_have_text("Enter an account name and its password")
    expect(visitor.get_by_label("Account name")).to_have_value(account)
    expect(visitor.get_by_label("Password")).to_have_value("")
    visitor.get_by_role("alert").get_by_role("link").click()
    expect(visitor.get_by_label("Account name")).to_be_focused()


def test_signing_out_closes_the_session_for_good(visitor: Page, hub: Hub) -> None:
    sign_in(visitor, "partner")
    cookies = visitor.context.cookies()
    visitor.get_by_role("button", name="Sign out").click()
    expect(visitor.get_by_text("You have signed out.")).to_be_visible()
    visitor.context.clear_cookies()
    visitor.context.add_cookies(cookies)
    visitor.goto("/")
    expect(visitor).to_have_url(re.compile(f"^{re.escape(hub.url)}/sign-in"))


def test_cookies_are_out_of_reach_for_scripts_and_other_sites(visitor: Page) -> None:
    visitor.goto("/sign-in")
    before = visitor.context.cookies()
    sign_in(visitor, "inspector")
    visitor.goto("/banding/preview")
    after = visitor.context.cookies()
    assert before and after
    for cookie in before + after:
        assert cookie["httpOnly"], cookie["name"]
        assert cookie["sameSite"] == "Strict", cookie["name"]
    assert {cookie["value"] for cookie in before}.isdisjoint(cookie["value"] for cookie in after)
    assert visitor.evaluate("document.cookie") == ""


def test_a_form_from_elsewhere_is_refused(page: Page, hub: Hub) -> None:
    page.goto("/banding/preview")
    answer = page.request.post("/banding/preview", form={"risk-of-serious-harm": "low"})
    assert answer.status == 403
