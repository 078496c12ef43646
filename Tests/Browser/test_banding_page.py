"""The page that tells a case's band, as people without scripts use it."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from banding_cases import CASES, CIRCUMSTANCES, Case

PATH = "/banding/preview"


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_form_gives_the_band_that_the_guidance_names(plain_page: Page, case: Case) -> None:
    plain_page.goto(PATH)
    preview(plain_page, case)
    expect(plain_page.get_by_role("heading", level=1)).to_have_count(1)
    answer = the_answer(plain_page)
    assert the_value(answer, "Band") == case.expected
    if case.expected not in ("Pending", "Escalated"):
        assert the_value(answer, "Risk Management Plan") == (
            "Must be robust" if case.robust_plan else "No special demand")
    assert answer.get_by_role("list").first.get_by_role("listitem").count() > 0
    assert plain_page.title().startswith(answer.get_by_role("heading", level=2).inner_text())


def test_what_was_entered_is_still_there_beside_the_answer(plain_page: Page) -> None:
    case = Case("", 20, "Medium", "Blue", ("PREVENT", "DOMESTIC_ABUSE"), {"DOMESTIC_ABUSE": True})
    plain_page.goto(PATH)
    preview(plain_page, case)
    expect(plain_page.get_by_label("OGRS3 score")).to_have_value("20")
    expect(group(plain_page, "Risk of serious harm").get_by_label("Medium")).to_be_checked()
    for name, label in CIRCUMSTANCES.items():
        expect(plain_page.get_by_role("checkbox", name=label)).to_be_checked(checked=name in case.circumstances)
    expect(decision(plain_page, "DOMESTIC_ABUSE").get_by_label("Yes")).to_be_checked()
    expect(reason(plain_page, "DOMESTIC_ABUSE")).to_have_value("As the manager decided.")


def test_a_pending_answer_leads_to_the_question_that_is_open(page: Page) -> None:
    page.goto(PATH)
    preview(page, Case("", 20, "Low", "Pending", ("HATE_CRIME",)))
    the_answer(page).get_by_role("link", name="Hate crime").click()
    assert focus(page).evaluate("it => it.closest('fieldset').querySelector('legend').innerText") == (
        "Does hate crime lift the case to Blue?")


@pytest.mark.parametrize("score", ["101", "-1", "abc", "7 2", "42.5", "99999999999"])
def test_a_score_that_is_none_is_told_in_words_and_leads_to_its_field(page: Page, score: str) -> None:
    page.goto(PATH)
    group(page, "Risk of serious harm").get_by_label("Medium").check()
    page.get_by_role("checkbox", name="Prevent").check()
    page.get_by_label("OGRS3 score").fill(score)
    with page.expect_response(lambda response: response.request.method == "POST") as posted:
        page.get_by_role("button", name="Preview the band").click()
    assert posted.value.status == 422
    assert page.title().startswith("Error: ")
    summary = page.get_by_role("alert")
    expect(summary.get_by_role("heading", name="There is a problem")).to_be_visible()
    assert page.locator("main > *").first.get_attribute("role") == "alert"

    field = page.get_by_label("OGRS3 score")
    expect(field).to_have_value(score)
    expect(group(page, "Risk of serious harm").get_by_label("Medium")).to_be_checked()
    expect(page.get_by_role("checkbox", name="Prevent")).to_be_checked()

    link = summary.get_by_role("link")
    expect(link).to_have_count(1)
    message = link.inner_text()
    assert re.match(r"OGRS3 score must be ", message)
    assert not re.search(r"please|sorry|invalid|forbidden|oops", message, re.IGNORECASE)
    expect(field).to_have_accessible_description(re.compile(re.escape(f"Error: {message}")))
    link.click()
    expect(field).to_be_focused()


def test_no_risk_of_serious_harm_leads_to_the_first_answer(page: Page) -> None:
    page.goto(PATH)
    page.get_by_role("button", name="Preview the band").click()
    page.get_by_role("alert").get_by_role("link", name=re.compile("^Select the risk of serious harm")).click()
    expect(group(page, "Risk of serious harm").get_by_label("Low")).to_be_focused()


def test_what_is_typed_stays_text(page: Page) -> None:
    page.goto(PATH)
    markup = '</textarea><script>document.title = "taken"</script><img src=x onerror=alert(1)>'
    case = Case("", 20, "Low", "Blue", ("DOMESTIC_ABUSE",), {"DOMESTIC_ABUSE": True})
    fill(page, case)
    reason(page, "DOMESTIC_ABUSE").fill(markup)
    page.get_by_role("button", name="Preview the band").click()
    expect(reason(page, "DOMESTIC_ABUSE")).to_have_value(markup)
    expect(the_answer(page)).to_contain_text(markup)
    assert "taken" not in page.title()


def preview(page: Page, case: Case) -> None:
    fill(page, case)
    page.get_by_role("button", name="Preview the band").click()


def fill(page: Page, case: Case) -> None:
    group(page, "Risk of serious harm").get_by_label(case.harm, exact=True).check()
    page.get_by_label("OGRS3 score").fill("" if case.ogrs3 is None else str(case.ogrs3))
    for name in case.circumstances:
        page.get_by_role("checkbox", name=CIRCUMSTANCES[name]).check()
    for name, applies in case.decisions.items():
        decision(page, name).get_by_label("Yes" if applies else "No", exact=True).check()
        reason(page, name).fill("As the manager decided.")


def group(page: Page, legend: str) -> Locator:
    return page.get_by_role("group", name=legend, exact=True)


def decision(page: Page, name: str) -> Locator:
    return page.get_by_role("group", name=f"Does {CIRCUMSTANCES[name].lower()} lift the case to Blue?")


def reason(page: Page, name: str) -> Locator:
    return page.get_by_label(f"Reason for the decision on {CIRCUMSTANCES[name].lower()}")


def the_answer(page: Page) -> Locator:
    return page.get_by_role("region", name=re.compile("^This case would"))


def the_value(answer: Locator, name: str) -> str:
    """The value beside a name in the answer's list."""
    return answer.locator("dt", has_text=re.compile(f"^{name}$")).locator("+ dd").inner_text()


def focus(page: Page) -> Locator:
    return page.locator(":focus")
