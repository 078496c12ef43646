"""What holds for every page in every state: for all eyes and hands, at any width, without scripts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from states import STATES, State

FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"


@pytest.fixture(params=STATES, ids=str)
def reach(request: pytest.FixtureRequest, visit: Callable[..., Page], signed_in: dict) -> Callable[..., Page]:
    """Opens one of the pages with the given browser settings."""
    state: State = request.param

    def open_state(**settings: object) -> Page:
        page = visit(**({"storage_state": signed_in} if state.signed_in else {}), **settings)
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on("console", lambda message: "Content Security Policy" in message.text
                and page.problems.append(message.text))
        page.on("response", lambda answer: answer.status >= 400 and not answer.request.is_navigation_request()
                and page.problems.append(f"{answer.status} {answer.url}"))
        state.reach(page)
        return page

    return open_state


def test_axe_finds_nothing(reach: Callable[..., Page], violations: Callable[[Page], list[str]]) -> None:
    assert violations(reach()) == []


def test_the_page_is_whole_and_well_formed(reach: Callable[..., Page]) -> None:
    page = reach()
    assert page.problems == []
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.locator("script")).to_have_count(0)
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.title().endswith(" – Probation Hub")
    assert page.title().startswith("Error: ") == (page.get_by_text("There is a problem").count() == 1)


def test_nothing_scrolls_sideways_at_320_pixels(reach: Callable[..., Page]) -> None:
    page = reach(viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    wide = page.evaluate("""[...document.body.querySelectorAll('*')]
        .filter(it => it.getBoundingClientRect().right > 320.5 || it.scrollWidth > it.clientWidth + 1
            && ['auto', 'scroll'].includes(getComputedStyle(it).overflowX))
        .map(it => it.outerHTML.slice(0, 80))""")
    assert wide == []


def test_text_may_be_spaced_out_and_doubled(reach: Callable[..., Page]) -> None:
    """WCAG 1.4.12 and 1.4.4: more space between letters, words and lines, and text of twice the size."""
    page = reach(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page.add_style_tag(content="""html { font-size: 200% !important }
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-bottom: 2em !important }""")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    # What no eye is to see, such as the headings of a table that has become cards, is clipped on purpose.
    clipped = page.evaluate("""[...document.body.querySelectorAll(':not(.visually-hidden)')]
        .filter(it => getComputedStyle(it).clipPath == 'none')
        .filter(it => getComputedStyle(it).overflow == 'hidden' && it.scrollHeight > it.clientHeight + 1)
        .map(it => it.outerHTML.slice(0, 80))""")
    assert clipped == []


@pytest.mark.parametrize("colours", ["none", "active"], ids=["own colours", "forced colours"])
def test_tab_reaches_every_control_in_order_with_a_visible_focus(
        reach: Callable[..., Page], colours: str) -> None:
    page = reach(forced_colors=colours)
    expected = page.evaluate(f"""[...document.querySelectorAll("{FOCUSABLE}")]
        .filter((it, index, all) => {{
            it.dataset.number = index
            if (it.type != 'radio') return it.checkVisibility()
            const group = all.filter(other => other.name == it.name)
            return it == (group.find(other => other.checked) ?? group[0])
        }})
        .map(it => it.dataset.number)""")
    reached = []
    for _ in range(len(expected) + 3):
        page.keyboard.press("Tab")
        focus = page.evaluate("""(() => {
            const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect()
            return it == document.body ? null : {
                number: it.dataset.number, html: it.outerHTML.slice(0, 80),
                outline: style.outlineStyle == 'none' ? 0 : parseFloat(style.outlineWidth),
                shadow: style.boxShadow != 'none', inView: box.bottom > 0 && box.top < innerHeight
                    && box.right > 0 && box.left < innerWidth && box.width > 1 && box.height > 1 }
        })()""")
        if focus is None:
            continue  # past the last control and before the first, the browser itself has the focus
        if focus["number"] in reached:
            break
        reached.append(focus["number"])
        assert focus["outline"] >= 2 or (focus["shadow"] and colours == "none"), f"no visible focus: {focus['html']}"
        assert focus["inView"], f"focus out of sight: {focus['html']}"
    # Where a click brought the page into its state, the order starts there.
    start = reached.index(expected[0])
    assert reached[start:] + reached[:start] == expected


def test_forced_colours_leave_every_box_an_edge(reach: Callable[..., Page]) -> None:
    """Backgrounds go with forced colours: what was a box by its background alone would be no box any more."""
    page = reach(forced_colors="active")
    boxes = page.locator("button.button, input[type=text], input[type=password], textarea, .tag, .panel, "
                         ".error-summary, .banner")
    edgeless = boxes.evaluate_all("""all => all
        .filter(it => !['Top', 'Right', 'Bottom', 'Left'].some(side => {
            const style = getComputedStyle(it)
            return style[`border${side}Style`] != 'none' && parseFloat(style[`border${side}Width`]) >= 1
        }))
        .map(it => it.outerHTML.slice(0, 80))""")
    assert edgeless == []


def test_it_is_the_same_without_scripts(reach: Callable[..., Page]) -> None:
    with_scripts, without = reach(), reach(java_script_enabled=False)
    assert shown(without) == shown(with_scripts)


def shown(page: Page) -> str:
    return re.sub(r"\s+", " ", page.locator("main").inner_text())
