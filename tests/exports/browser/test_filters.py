"""The filters of the page: each keeps what it says, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.exports.browser.asking import PANEL, pick, press, shown, tick
from tests.exports.browser.conftest import Opener
from tools.chromium import Page

pytestmark = pytest.mark.browser
ZHAO = ["choe-ryong-hae zhao-leji", "kim-jong-un zhao-leji", "ryu-un-hae zhao-leji"]


def test_the_page_opens_with_what_took_place(everything: Callable[..., Page]) -> None:
    page = everything()
    assert "m-planned" not in shown(page)["contacts"]
    assert len(shown(page)["contacts"]) == 13
    assert "principals count" in page.value("document.getElementById('shown').textContent")


def test_a_status(everything: Callable[..., Page]) -> None:
    page = everything()
    tick(page, "statuses", "planned")
    assert shown(page) == {
        "people": ["choe-son-hui", "wang-yi"],
        "lines": ["choe-son-hui wang-yi"],
        "contacts": ["m-planned"],
    }
    press(page, "#reset")
    assert len(shown(page)["contacts"]) == 13


def test_a_kind(everything: Callable[..., Page]) -> None:
    page = everything()
    tick(page, "kinds", "ceremony")
    assert shown(page)["contacts"] == ["m-sun-arrival", "m-ri-wang-dongming", "m-choe-zhao-welcome"]


def test_everyone_who_was_there(opened: Opener) -> None:
    page = opened()
    assert "choe-son-hui wang-yajun" not in shown(page)["lines"]
    press(page, "[name=everyone][value=yes]")
    assert "choe-son-hui wang-yajun" in shown(page)["lines"]
    assert "pak-myong-ho wang-yajun" in shown(page)["lines"]


def test_a_level_keeps_lines_of_which_one_end_fits(opened: Opener) -> None:
    page = opened()
    tick(page, "levels", "leader")
    assert shown(page)["lines"] == ["kim-jong-un zhao-leji"]


def test_the_side_says_whose_level_is_asked(opened: Opener) -> None:
    page = opened()
    tick(page, "levels", "standing committee")
    assert set(ZHAO) <= set(shown(page)["lines"])
    press(page, "[name=side][value=KP]")
    lines = shown(page)["lines"]
    assert "kim-jong-un zhao-leji" not in lines
    assert {line.split()[0] for line in lines} == {"choe-ryong-hae"}


def test_a_channel(opened: Opener) -> None:
    page = opened()
    tick(page, "channels", "legislature")
    assert "kim-song-nam wang-huning" not in shown(page)["lines"]
    assert {"choe-ryong-hae zhao-leji", "ri-ryong-nam wang-dongming"} <= set(shown(page)["lines"])


def test_a_side_alone_keeps_contacts_that_name_it(opened: Opener) -> None:
    page = opened()
    press(page, "[name=side][value=KP]")
    assert "m-sun-arrival" in shown(page)["contacts"]  # by its body: officials of the Foreign Ministry


def test_filters_that_leave_nothing_say_so(opened: Opener) -> None:
    page = opened()
    tick(page, "kinds")
    assert "No contact is left by these filters" in page.value("document.getElementById('empty').innerText")
    press(page, "#reset")
    assert not page.value("document.getElementById('picture').hidden")
    assert page.value("document.getElementById('empty').hidden")


def test_the_panel_follows_the_filters(opened: Opener) -> None:
    page = opened(at="chosen=ri-ryong-nam")
    assert "2 contacts" in page.value(PANEL)
    tick(page, "kinds", "meeting")
    assert "1 contact\n" in page.value(PANEL)
    assert "1 more contact under other filters" in page.value(PANEL)


@pytest.mark.parametrize("size", ["contacts", "people", "same"])
def test_the_legend_states_the_measure_of_size(opened: Opener, size: str) -> None:
    page = opened()
    pick(page, "size", size)
    says = {"contacts": "larger: more contacts", "people": "larger: met more people", "same": "all of one size"}
    assert page.value("document.getElementById('legend-size').textContent") == says[size]
    sizes = page.value("yalu.sizes()")
    assert (sizes["kim-song-nam"] > sizes["kim-jong-un"]) == (size != "same")


def test_lines_are_wider_for_more_contacts_and_dashed_where_disputed(everything: Callable[..., Page]) -> None:
    page = everything(at="statuses=occurred,planned")
    looks = page.value("yalu.lines()")
    assert looks["choe-ryong-hae zhao-leji"]["width"] > looks["kim-jong-un zhao-leji"]["width"]
    dashes = {line: look["dashes"] for line, look in looks.items() if look["dashes"]}
    assert dashes.keys() == {"kim-song-nam wang-huning", "pak-myong-ho sun-weidong", "choe-son-hui wang-yi"}
    assert dashes["choe-son-hui wang-yi"] != dashes["kim-song-nam wang-huning"]
