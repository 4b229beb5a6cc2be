"""Nobody is kept out: axe-core finds nothing in any view and theme; zoom, keyboard and narrow windows work."""

from __future__ import annotations

import os

import pytest

from tests.exports.browser.asking import press, settled
from tests.exports.browser.conftest import Opener
from tools import axe
from tools.chromium import Page

pytestmark = pytest.mark.browser
RUN = """axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map((one) =>
  `${one.id}: ${one.help} ${one.nodes.slice(0, 3).map((node) => node.html).join(' ')}`))"""


@pytest.fixture(scope="session")
def axe_script() -> str:
    """axe-core's text; without npm and without a kept copy the tests are skipped, on CI they fail."""
    if problem := axe.missing():
        if os.environ.get("CI"):
            pytest.fail(f"CI skips nothing: {problem}")
        pytest.skip(problem)
    return axe.script()


def violations(page: Page, script: str) -> list[str]:
    page.value(f"{script}; 0")
    found: list[str] = page.value(RUN)
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("view", ["network", "offices", "timeline"])
def test_axe_finds_nothing(opened: Opener, axe_script: str, view: str, dark: bool) -> None:
    page = opened(at=f"view={view}&chosen=kim-song-nam&since=2024-01", dark=dark)
    page.value("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    settled(page)
    assert violations(page, axe_script) == []


def test_axe_finds_nothing_on_a_telephone_and_on_paper(opened: Opener, axe_script: str) -> None:
    page = opened(size=(390, 844))
    assert violations(page, axe_script) == []
    page.value("dispatchEvent(new Event('beforeprint'))")
    page.send("Emulation.setEmulatedMedia", media="print")
    assert violations(page, axe_script) == []


def test_axe_would_find_something(opened: Opener, axe_script: str) -> None:
    page = opened()
    page.value("document.getElementById('search').after(document.createElement('input')); 0")
    assert [one.split(":")[0] for one in violations(page, axe_script)] == ["label"]


@pytest.mark.parametrize("view", ["network", "offices", "timeline"])
@pytest.mark.parametrize("width", [640, 390, 320])
def test_the_page_is_no_wider_than_its_window(opened: Opener, view: str, width: int) -> None:
    # A window of 640 pixels is one of 1280 at 200 %.
    page = opened(size=(width, 800), at=f"view={view}&chosen=kim-song-nam")
    press(page, "#filters summary")
    assert page.value("document.documentElement.scrollWidth") <= width


def test_everything_can_be_reached_with_the_tab_key(opened: Opener) -> None:
    page = opened()
    reached = []
    for _ in range(28):
        page.press("Tab")
        reached.append(page.value("document.activeElement.id || document.activeElement.value"))
    wanted = {"search", "network", "timeline", "layout", "size", "names", "save-png", "picture", "in", "play"}
    assert wanted <= set(reached), reached


def test_what_is_chosen_is_said(opened: Opener) -> None:
    page = opened()
    page.value("document.getElementById('picture').focus()")
    page.press("ArrowRight")
    assert page.value("document.getElementById('said').textContent").endswith(("contact", "contacts"))
