"""What the tests of the Hub's pages share: how they are worked with, and what must hold for each of them."""

import re

from playwright.sync_api import Locator, Page

# WCAG 1.4.12 and 1.4.4: more space between letters, words and lines, and text of twice the size.
DOUBLED = """html { font-size: 200% !important }
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"""


def row(page: Page, text: str) -> Locator:
    """The first row of a table that says the text."""
    return page.get_by_role("row").filter(has_text=text).first


def send(page: Page) -> None:
    """Presses the button of the page's own form."""
    page.locator("main form button").last.click()


def width(page: Page) -> int:
    """How wide the page is, which a screen may be narrower than."""
    return page.evaluate("document.documentElement.scrollWidth")


def beyond(page: Page, edge: int) -> list[str]:
    """What reaches beyond the edge, in pixels from the left."""
    return page.evaluate("""edge => [...document.body.querySelectorAll('*')]
        .filter(it => it.getBoundingClientRect().right > edge + 0.5 && !it.closest('.visually-hidden'))
        .map(it => it.outerHTML.slice(0, 80))""", edge)


def broken_words(page: Page) -> list[str]:
    """The words of tables that are broken over two lines."""
    return page.evaluate("""[...document.querySelectorAll('th, td, .tag')].flatMap(cell => {
        const words = [], walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        while (walk.nextNode()) for (const match of walk.currentNode.data.matchAll(/[A-Za-z]+/g)) {
            const range = document.createRange()
            range.setStart(walk.currentNode, match.index)
            range.setEnd(walk.currentNode, match.index + match[0].length)
            if (range.getClientRects().length > 1) words.push(match[0])
        }
        return words
    })""")


def addresses_with(page: Page, pattern: str) -> list[str]:
    """The addresses to which the page leads, and its own, that say one of the names."""
    addresses = page.evaluate(
        "[location.href, ...[...document.querySelectorAll('[href], [action]')].map(it => it.href ?? it.action)]")
    return [address for address in addresses if re.search(pattern, str(address))]
