"""A briefing in a real Chromium: nothing is asked for, a phone can read it, hostile text does nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.brief.document import Document
from exports.brief.page import page_html
from tools.chromium import Chromium

pytestmark = pytest.mark.browser


def test_nothing_is_loaded_and_a_phone_can_read_it(chromium: Chromium, page_file: Path, kim: Document) -> None:
    page_file.write_text(page_html(kim), encoding="utf-8")
    page = chromium.open(page_file, width=360, height=700, phone=True)
    assert page.value("document.documentElement.scrollWidth") <= 360
    assert page.requests() == [page_file.resolve().as_uri()]
    assert page.complaints() == []
    page.close()


def test_hostile_text_does_nothing(chromium: Chromium, page_file: Path, hostile_brief: Document) -> None:
    page_file.write_text(page_html(hostile_brief), encoding="utf-8")
    page = chromium.open(page_file)
    assert page.value("globalThis.hacked === undefined && document.images.length === 0")
    assert page.complaints() == []
    page.close()
