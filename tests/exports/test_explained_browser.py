"""The page of an explained article in a real Chromium: three scripts, a phone, the dark, and hostile text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exports.explained_page import page_html
from graph.claims import Article
from tests.exports.hostile import CLOSING, QUOTED, SCRIPT
from tests.exports.test_explained import EXPLAINED
from tools.chromium import Chromium

pytestmark = pytest.mark.browser


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    return tmp_path / "explained.html"


def test_text_leads_to_the_list_and_nothing_is_asked_for(chromium: Chromium, page_file: Path) -> None:
    page_file.write_text(page_html(EXPLAINED), encoding="utf-8")
    page = chromium.open(page_file)
    assert page.value("document.querySelectorAll('article mark').length") == 4
    page.value("document.querySelector('mark.person a').click()")
    assert page.value("document.querySelector('li:target').id") == "p1"
    assert page.requests() == [page_file.resolve().as_uri()]
    assert page.complaints() == []
    page.close()


@pytest.mark.parametrize("dark", [False, True])
def test_text_stands_out_from_every_mark(chromium: Chromium, page_file: Path, dark: bool) -> None:
    """The contrast that WCAG 2.2 asks for (1.4.3): 4.5 to 1, measured on the colours as they are drawn."""
    page_file.write_text(page_html(EXPLAINED), encoding="utf-8")
    page = chromium.open(page_file, dark=dark)
    ratios = page.value(
        """(() => {
          const light = (c) => { const [r, g, b] = c.match(/[\\d.]+/g).map((v) => v / 255)
            .map((v) => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
            return .2126 * r + .7152 * g + .0722 * b; };
          const back = (e) => { const c = getComputedStyle(e).backgroundColor;
            return c === 'rgba(0, 0, 0, 0)' && e.parentElement ? back(e.parentElement) : c; };
          return [...document.querySelectorAll('mark, .told, .riddle, sup a, dd, dt, footer p')].map((e) => {
            const [a, b] = [light(getComputedStyle(e).color), light(back(e))];
            return (Math.max(a, b) + .05) / (Math.min(a, b) + .05); });
        })()"""
    )
    assert min(ratios) >= 4.5
    page.close()


def test_a_phone_needs_no_sideways_scrolling(chromium: Chromium, page_file: Path) -> None:
    page_file.write_text(page_html(EXPLAINED), encoding="utf-8")
    page = chromium.open(page_file, width=360, height=700, phone=True)
    assert page.value("document.documentElement.scrollWidth") <= 360
    page.close()


def test_hostile_text_does_nothing(chromium: Chromium, page_file: Path) -> None:
    article = Article.of(f"{SCRIPT} {QUOTED} {CLOSING} " * 2, title=QUOTED, lang="en", publisher=SCRIPT)
    page_file.write_text(page_html(replace(EXPLAINED, article=article)), encoding="utf-8")
    page = chromium.open(page_file)
    assert page.value("globalThis.hacked === undefined && document.images.length === 0")
    assert page.complaints() == []
    page.close()
