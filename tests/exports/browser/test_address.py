"""What is chosen stands in the address of the page, and an address brings it back."""

from __future__ import annotations

import pytest

from tests.exports.browser.asking import PANEL, pick, press, settled, shown, tick
from tests.exports.browser.conftest import Opener

pytestmark = pytest.mark.browser


def test_an_address_brings_back_what_was_chosen(opened: Opener) -> None:
    page = opened()
    tick(page, "levels", "minister", "leader")
    press(page, "[name=everyone][value=yes]")
    pick(page, "layout", "year")
    pick(page, "names", "ko")
    before, address = shown(page), page.value("location.hash")
    assert address == "#layout=year&names=ko&everyone=yes&levels=leader%2Cminister"
    again = opened(at=address[1:])
    assert shown(again) == before
    assert again.value("document.getElementById('layout').value") == "year"
    assert again.value("document.getElementById('names').value") == "ko"


def test_the_usual_needs_no_address(opened: Opener) -> None:
    page = opened(at="levels=leader")
    press(page, "#reset")
    assert page.value("location.href").endswith("map.html")


def test_a_line_can_be_linked_to(opened: Opener) -> None:
    page = opened(at="chosen=kim-song-nam%20cai-qi")
    assert "Kim Song Nam – Cai Qi" in page.value(PANEL)


def test_following_a_link_inside_the_page(opened: Opener) -> None:
    page = opened(at="chosen=wang-yi")
    page.value("globalThis.moved = new Promise((done) => addEventListener('hashchange', () => done(0))); 0")
    page.value("location.hash = 'chosen=zhao-leji&since=2024-04'; moved")
    settled(page)
    assert page.value(PANEL).startswith("×\nZhao Leji")
    assert shown(page)["lines"][0] == "choe-ryong-hae liu-jianchao"


@pytest.mark.parametrize(
    "address",
    [
        "view=nothing&layout=x&size=&chosen=nobody&since=soon&until=%3Cscript%3E",
        "levels=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "%E0%A4%A&&&==",
        "__proto__=1&constructor=2&chosen=a%20b%20c",
    ],
)
def test_an_address_that_means_nothing_does_no_harm(opened: Opener, address: str) -> None:
    page = opened(at=address)
    assert page.value("document.querySelectorAll('img').length") == 0
    assert page.value("document.getElementById('people-list').rows.length") > 1
