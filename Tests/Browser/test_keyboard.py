"""The banding page from sign-in to answer with nothing but a keyboard."""

import re

from playwright.sync_api import Page, expect

from hub import PASSWORD


def test_a_band_is_previewed_by_keyboard_alone(visitor: Page) -> None:
    visitor.goto("/banding/preview")
    tab_to(visitor, "Account name")
    visitor.keyboard.type("responsible.officer")
    tab_to(visitor, "Password")
    visitor.keyboard.type(PASSWORD)
    visitor.keyboard.press("Enter")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("What band would this be?")

    tab_to(visitor, "Low")
    visitor.keyboard.press("Space")
    visitor.keyboard.press("ArrowDown")
    expect(visitor.get_by_label("Medium", exact=True)).to_be_checked()
    tab_to(visitor, "OGRS3 score")
    visitor.keyboard.type("20")
    tab_to(visitor, "Domestic abuse")
    visitor.keyboard.press("Space")
    tab_to(visitor, "Not decided")
    visitor.keyboard.press("ArrowUp")
    visitor.keyboard.press("ArrowUp")
    tab_to(visitor, "Reason for the decision on domestic abuse")
    visitor.keyboard.type("As the manager decided.")
    tab_to(visitor, "Preview the band")
    visitor.keyboard.press("Enter")
    expect(visitor.get_by_role("region", name="This case would be Blue")).to_be_visible()


def test_the_skip_link_leads_past_the_navigation(page: Page) -> None:
    page.goto("/banding/preview")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to main content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def tab_to(page: Page, name: str) -> None:
    """Presses Tab until the control of that name has the focus."""
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()") == name:
            return
    raise AssertionError(f"Tab never reaches {name}")
