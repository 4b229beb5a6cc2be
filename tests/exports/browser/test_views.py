"""The timeline and the people with their offices, in the same file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.exports.browser.asking import PANEL, pick, press
from tests.exports.browser.conftest import Opener
from tools.chromium import Page

pytestmark = pytest.mark.browser
TITLES = "[...document.querySelectorAll('#chart .choose > title')].map((one) => one.textContent)"
TITLED = "[...document.querySelectorAll('#chart title')].map((one) => one.textContent)"
TEXTS = "[...document.querySelectorAll('#chart text')].map((one) => one.textContent)"
CLICK = (
    "document.querySelector('#chart [data-id={}].choose').dispatchEvent(new MouseEvent('click', {{ bubbles: true }}))"
)


def test_the_timeline_has_a_lane_for_each_person(opened: Opener) -> None:
    page = opened()
    press(page, "#views [value=timeline]")
    lanes = page.value(TEXTS)
    assert {"Kim Song Nam", "Wang Yi", "Zhao Leji"} <= set(lanes)
    assert lanes.index("Kim Song Nam") < lanes.index("Wang Yi")  # the DPRK above China
    assert "2024-03-22 · Meeting: Kim Song Nam  –  Cai Qi" in page.value(TITLES)
    assert page.value("document.getElementById('picture').hidden")


def test_the_timeline_has_lanes_by_channel(opened: Opener) -> None:
    page = opened(at="view=timeline")
    pick(page, "lanes", "channel")
    assert {"DPRK: Party", "China: Party", "DPRK: Legislature", "China: Front and friendship"} <= set(page.value(TEXTS))


def test_a_click_on_a_contact_of_the_timeline_shows_it(opened: Opener) -> None:
    page = opened(at="view=timeline")
    page.value(CLICK.format("m-kim-cai"))
    assert "A day earlier Cai Qi received the delegation" in page.value(PANEL)
    assert page.value("location.hash") == "#view=timeline&chosen=m-kim-cai"


def test_marks_stand_in_the_order_of_time(opened: Opener) -> None:
    page = opened(at="view=timeline")
    at = "Number(document.querySelector('#chart [data-id=\"{}\"].choose circle').getAttribute('cx'))"
    first, second, third = (page.value(at.format(one)) for one in ("m-pak-wang-yi", "m-kim-cai", "m-kim-zhao"))
    assert first < second < third


def test_people_stand_beside_the_offices_they_held_there(opened: Opener) -> None:
    page = opened(at="view=offices&chosen=kim-song-nam")
    texts = page.value(TEXTS)
    assert "Director, International Department" in page.value(TITLED)
    assert {"Kim Song Nam", "Wang Huning", "Liu Jianchao", "Cai Qi", "Wang Yi"} <= set(texts)
    assert "Kim Jong Un" not in texts
    assert "2024-03-21 or 23" in texts


def test_all_offices_without_a_choice(opened: Opener) -> None:
    titles = opened(at="view=offices").value(TITLED)
    assert {"Kim Jong Un", "General Secretary of the WPK"} <= set(titles)


def test_the_keyboard_goes_from_contact_to_contact(opened: Opener) -> None:
    page = opened(at="view=timeline")
    page.value("document.getElementById('chart').focus()")
    page.press("ArrowRight")
    page.press("ArrowRight")
    assert page.value("location.hash") == "#view=timeline&chosen=m-ri-liu"
    page.press("Enter")
    assert page.value("document.activeElement.id") == "panel"
    page.press("Escape")
    assert page.value("document.activeElement.id") == "chart"


def test_a_planned_contact_is_dashed_and_empty(everything: Callable[..., Page]) -> None:
    page = everything(at="view=timeline&statuses=planned")
    mark = "document.querySelector('#chart [data-id=m-planned].choose circle')"
    assert page.value(f"[{mark}.getAttribute('stroke-dasharray'), {mark}.getAttribute('fill-opacity')]") == [
        "2 3",
        "0.15",
    ]
