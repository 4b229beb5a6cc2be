"""The page of the map in a real Chromium: what an analyst sees and does, and what hostile text cannot do."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from exports.layouts import NAMES, Name
from exports.map import write_map
from exports.opening import Opening
from graph.dates import Window
from graph.names import key
from graph.stores import open_store
from graph.stores.base import ContactFilter, Store
from queries.network import network
from queries.types import Projection
from tests.exports.browser.asking import PANEL, middle, pick, search
from tests.exports.browser.conftest import Opener
from tests.exports.hostile import CLOSING, SCRIPT, SENTENCE, hostile_batch
from tests.trips import PEOPLE
from tools.chromium import Chromium

pytestmark = pytest.mark.browser

COLOURS = """(() => {
  const canvas = document.querySelector('#picture canvas');
  const inked = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(inked.data.buffer)).size;
})()"""
ENTRIES = "[...document.querySelectorAll('#contact-list details')]"


def test_people_and_lines_are_drawn(opened: Opener) -> None:
    page = opened()
    assert page.value(COLOURS) > 20  # paper, ink, two sides and their smooth edges
    assert page.value("document.querySelectorAll('#people-list tbody tr').length") == len(PEOPLE)
    assert page.value("document.title") == "Contacts between the DPRK and China"


@pytest.mark.parametrize("words", ["왕이", "王毅", "Wang Yi", "wang-yi", "WANGYI", "왕의"])
def test_any_spelling_finds_the_one_person(opened: Opener, words: str) -> None:
    page = opened()
    assert [row.split(" ")[:2] for row in search(page, words)] == [["Wang", "Yi"]]
    page.press("Enter")
    assert page.value(PANEL).startswith("×\nWang Yi\n")


def test_traditional_characters_find_simplified_names(opened: Opener) -> None:
    page = opened()
    assert [row[:11] for row in search(page, "趙樂際")] == ["Zhao Leji 자"]
    assert [row[:11] for row in search(page, "王亞軍")] == ["Wang Yajun "]
    assert search(page, "Nobody") == ["Nobody of that name here"]


def test_the_page_folds_names_as_the_graph_does(opened: Opener) -> None:
    page = opened()
    names = [name for p in PEOPLE for name in (p.name, p.name_ko, p.name_zh, *p.aliases) if name]
    names += ["Kim Sŏng-nam", "O’Neil", "ＫＩＭ", "金 成男"]
    assert page.value(f"{json.dumps(names)}.map(yalu.fold)") == [key(name) for name in names]


def test_a_click_on_a_line_shows_the_sentence_and_its_source(opened: Opener) -> None:
    page = opened(center="kim-song-nam")
    page.click(*middle(page, "kim-song-nam cai-qi"))
    shown = page.value(PANEL)
    assert "Kim Song Nam – Cai Qi" in shown
    assert "2024-03-22 · Meeting, Great Hall of the People, Beijing" in shown
    assert "A day earlier Cai Qi received the delegation of Kim Song Nam at the Great Hall of the People." in shown
    assert "Yalu example (agency) · agency · published 2024-03-22" in shown
    assert "https://example.org/m-kim-cai/0" in shown


def test_a_click_on_a_person_shows_names_offices_and_contacts(opened: Opener) -> None:
    page = opened(center="kim-song-nam")
    page.click(*middle(page, "kim-song-nam"))
    shown = page.value(PANEL)
    assert "김성남 · 金成男" in shown
    assert "Director, International Department, WPK (since 2021-01)" in shown
    assert "4 contacts" in shown
    page.value("document.querySelector('#panel .close').click()")
    assert page.value(PANEL).startswith("Choose a person or a line")


def test_a_disputed_meeting_shows_each_date_with_its_source(opened: Opener) -> None:
    page = opened(center="kim-song-nam")
    page.click(*middle(page, "kim-song-nam wang-huning"))
    shown = page.value(PANEL)
    assert "2024-03-21 or 2024-03-23" in shown
    assert "2024-03-21: Yalu example (conference), Yalu example (party paper)" in shown
    assert "2024-03-23: Yalu example (network)" in shown
    assert "왕호녕동지를 만났다" in shown
    assert "3 independent sources" in shown


def test_the_keyboard_goes_from_person_to_person(opened: Opener) -> None:
    page = opened(center="kim-song-nam")
    page.value("document.getElementById('picture').focus()")
    page.press("ArrowRight")
    assert page.value(PANEL).startswith("×\nKim Song Nam")
    page.press("ArrowRight")
    assert page.value(PANEL).startswith("×\nLiu Jianchao")
    page.press("Enter")
    assert page.value("document.activeElement.id") == "panel"
    page.press("Escape")
    assert page.value("document.activeElement.id") == "picture"


def test_names_can_be_shown_in_another_script(opened: Opener) -> None:
    page = opened(center="kim-song-nam")
    pick(page, "names", "ko")
    first = page.value("document.querySelector('#people-list th[scope=row] bdi').outerHTML")
    assert first == '<bdi lang="ko">김성남</bdi>'


def test_the_list_holds_what_the_picture_cannot_draw(opened: Opener) -> None:
    page = opened()
    page.value(f"globalThis.entry = {ENTRIES}.find((one) => one.innerText.includes('Sinuiju')); 0")
    assert "officials of the Foreign Ministry  –  Sun Weidong" in page.value(
        "entry.querySelector('summary').textContent"
    )
    page.value("new Promise((done) => { entry.addEventListener('toggle', done); entry.open = true; }).then(() => 0)")
    assert "greeted at the border bridge" in page.value("entry.innerText")


def test_on_a_telephone_nothing_runs_out_of_the_page(opened: Opener) -> None:
    page = opened(size=(390, 844))
    assert page.value("document.documentElement.scrollWidth") <= 390
    page.click(*middle(page, "kim-song-nam"))
    assert page.value("document.getElementById('panel').getBoundingClientRect().top") < 844


@pytest.mark.parametrize("layout", NAMES)
@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_labels_do_not_overlap(opened: Opener, size: tuple[int, int], layout: Name) -> None:
    boxes = opened(size=size, projection=Projection.EVERYONE, opening=Opening(layout=layout)).value("yalu.labels()")
    assert len(boxes) >= 12
    for a, b in combinations(boxes, 2):
        apart = a["x"] + a["w"] <= b["x"] or b["x"] + b["w"] <= a["x"]
        assert apart or a["y"] + a["h"] <= b["y"] or b["y"] + b["h"] <= a["y"], (a, b)


def test_everybody_in_a_column_has_a_label_and_none_lies_under_the_buttons(opened: Opener) -> None:
    page = opened(projection=Projection.EVERYONE)
    assert page.value("yalu.labels().filter((label) => yalu.view().people.includes(label.owner)).length") == len(PEOPLE)
    edges = [
        page.value(f"document.querySelector('{one}').getBoundingClientRect().left") for one in (".zoom", "#picture")
    ]
    assert page.value("Math.max(...yalu.labels().map((label) => label.x + label.w))") <= edges[0] - edges[1]


def test_an_empty_network_says_so(opened: Opener) -> None:
    page = opened(where=ContactFilter(window=Window.of("2019", "2019")))
    assert "No contact in the store matches these filters" in page.value("document.body.innerText")
    assert page.value("document.getElementById('picture').hidden")


def test_print_opens_every_contact_and_draws_the_map_for_paper(opened: Opener) -> None:
    page = opened()
    page.value("dispatchEvent(new Event('beforeprint'))")
    assert page.value("document.querySelectorAll('#print svg .person').length") == 14
    assert page.value(f"{ENTRIES}.every((one) => one.open && one.querySelector('blockquote'))")
    page.value("dispatchEvent(new Event('afterprint'))")
    assert not page.value("document.querySelector('#contact-list details').open")


def test_hostile_text_runs_nothing_and_is_shown_as_it_is(opened: Opener, tmp_path: Path) -> None:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        page = opened(store)
    page.click(*middle(page, "kim-song-nam wang-yi"))
    page.value("[...document.querySelectorAll('summary')].forEach((one) => one.click())")
    assert page.value("globalThis.hacked") is None
    assert page.value("document.querySelectorAll('img, #panel script, main script').length") == 0
    assert page.value("document.querySelector('#panel blockquote').textContent") == SENTENCE
    assert "<script>globalThis.hacked = 1</script>" in page.value(PANEL)


@pytest.mark.parametrize(
    "at", ["view=offices&names=zh", "view=timeline&names=ko", "everyone=yes&names=zh&layout=channel"]
)
def test_hostile_text_does_nothing_in_any_view(opened: Opener, tmp_path: Path, at: str) -> None:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        page = opened(store, at=f"{at}&chosen=wang-yi", opening=Opening(title=CLOSING, question=SCRIPT))
    page.value("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))")
    page.value("document.querySelectorAll('summary').forEach((one) => one.click())")
    assert page.value("globalThis.hacked") is None
    assert page.value("document.querySelectorAll('img, main script, main foreignObject, iframe').length") == 0
    assert page.value("document.getElementById('title').textContent") == CLOSING


def test_a_map_too_large_says_what_it_leaves_out(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.limit.PEOPLE", 6)
    page = opened()
    assert "are left out. To see them, draw less at once" in page.value("document.getElementById('left-out').innerText")
    assert 2 <= page.value("yalu.view().people.length") <= 6


def test_the_policy_stops_what_is_put_in_later(chromium: Chromium, trips: Store, page_file: Path) -> None:
    write_map(network(trips), page_file)
    page = chromium.open(page_file)
    page.value("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"globalThis.hacked=1\">'); 0")
    page.value(
        "document.body.append(Object.assign(document.createElement('script'), { text: 'globalThis.hacked=1' })); 0"
    )
    assert page.value("fetch('https://example.org/').then(() => 'sent', () => 'refused')") == "refused"
    assert page.value("globalThis.hacked") is None
    refused = [said for said in page.complaints() if "Content Security Policy" in said]
    assert all(any(directive in said for said in refused) for directive in ("img-src", "script-src", "connect-src"))
    page.close()


def test_the_browser_tells_of_requests_and_errors(chromium: Chromium, page_file: Path) -> None:
    # Without this, "no request and no error" would hold for a browser that tells nothing.
    page_file.write_text("<img src='file:///yalu-no-such.png'><script>nobody()</script>", encoding="utf-8")
    page = chromium.open(page_file)
    assert page.requests()[1:] == ["file:///yalu-no-such.png"]
    assert "nobody is not defined" in page.complaints()[0]
    page.close()


def test_only_web_addresses_become_links_and_show_where_they_lead(opened: Opener, tmp_path: Path) -> None:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        page = opened(store)
    page.click(*middle(page, "kim-song-nam wang-yi"))
    links = page.value(
        "[...document.querySelectorAll('#panel a')].map((a) => [a.href, a.textContent, a.rel, a.target])"
    )
    (only,) = links
    assert only[0] == only[1] == "https://example.org/%22onmouseover=%22globalThis.hacked=7%22%20x=%22%3Cb%3E"
    assert only[2:] == ["noopener noreferrer", "_blank"]
    assert "javascript:globalThis.hacked=5" in page.value(PANEL)


def test_somebody_who_met_nobody_is_said_and_can_be_read(opened: Opener) -> None:
    page = opened(center="kim-song-nam", where=ContactFilter(window=Window.of("2019", "2019")))
    assert "there is nothing to draw" in page.value("document.getElementById('empty').innerText")
    page.value("document.querySelector('#people-list button').click()")
    assert "Director, International Department, WPK (since 2021-01)" in page.value(PANEL)
