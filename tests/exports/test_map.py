"""The page of the map as a file: complete, locked, the same for the same network."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from exports.map import map_html, write_map
from graph.dates import Window
from graph.errors import ExportError
from graph.stores import open_store
from graph.stores.base import ContactFilter, Store
from queries.network import network
from queries.types import Projection
from tests.exports.hostile import CLOSING, SCRIPT, SENTENCE, hostile_batch


class Parsed(HTMLParser):
    """The elements of a page: scripts and style with their text, and every attribute."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.attributes: list[tuple[str, str, str]] = []
        self.blocks: list[tuple[str, str | None, str]] = []
        self._open: tuple[str, str | None] | None = None
        self._text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag in ("script", "style", "title"):
            self._open, self._text = (tag, dict(attrs).get("type")), ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if self._open and tag == self._open[0]:
            self.blocks.append((*self._open, self._text))
            self._open = None

    def data(self) -> Any:
        """What the page knows."""
        (text,) = (text for _, kind, text in self.blocks if kind == "application/json")
        return json.loads(text)


def test_the_same_network_gives_the_same_bytes(trips: Store, tmp_path: Path) -> None:
    write_map(network(trips), tmp_path / "a.html", title="A map")
    write_map(network(trips), tmp_path / "b.html", title="A map")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_nothing_is_loaded_from_anywhere(trips: Store) -> None:
    page = Parsed(map_html(network(trips)))
    assert not [found for found in page.attributes if found[1] in ("src", "srcset", "action", "style", "data")]
    assert [value for _, name, value in page.attributes if name == "href"] == ["data:,", "#people"]
    assert not [text for tag, _, text in page.blocks if tag == "style" and re.search(r"@import|url\(", text)]
    assert not [text for tag, _, text in page.blocks if "sourceMappingURL" in text]


def test_the_policy_lets_run_what_the_page_holds_and_nothing_else(trips: Store) -> None:
    page = Parsed(map_html(network(trips)))
    (policy,) = (value for tag, name, value in page.attributes if name == "content" and "default-src" in value)
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";")}
    hashes = {
        f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'": tag
        for tag, kind, text in page.blocks
        if kind != "application/json" and tag != "title"
    }
    assert rules["default-src"] == ["'none'"]
    assert {*rules["script-src"]} == {each for each, tag in hashes.items() if tag == "script"}
    assert {*rules["style-src"]} == {each for each, tag in hashes.items() if tag == "style"}
    assert rules.keys() == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}
    assert rules["img-src"] == ["data:"]


def test_hostile_text_stays_inside_the_data(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        page = Parsed(map_html(network(store), title=CLOSING))
    assert [tag for tag, _, _ in page.blocks] == ["title", "style", "script", "script", "script"]
    (contact,) = page.data()["contacts"]
    assert {proof["quote"] for proof in contact["proof"]} == {SENTENCE}
    assert contact["place"] == CLOSING
    assert page.data()["title"] == CLOSING


def test_half_characters_do_not_stop_the_page(trips: Store, tmp_path: Path) -> None:
    write_map(network(trips), tmp_path / "a.html", title="half \ud83d\x00 title", question=f"\udc80 {SCRIPT}")
    page = Parsed((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert page.blocks[0] == ("title", None, "half  title")
    assert page.data()["title"] == "half \ud83d\x00 title"


def test_size_and_width_grow_with_the_number_of_contacts(trips: Store) -> None:
    drawing = Parsed(map_html(network(trips))).data()["network"]
    nodes = {node["id"]: node for node in drawing["nodes"]}
    edges = {edge["id"]: edge for edge in drawing["edges"]}
    assert nodes["kim-song-nam"]["size"] > nodes["pak-myong-ho"]["size"] > nodes["kim-jong-un"]["size"]
    assert edges["choe-ryong-hae zhao-leji"]["width"] > edges["kim-jong-un zhao-leji"]["width"]


def test_sides_differ_by_shape_and_disputed_ties_are_dashed(trips: Store) -> None:
    drawing = Parsed(map_html(network(trips))).data()["network"]
    shapes = {(node["group"], node["shape"]) for node in drawing["nodes"]}
    assert shapes == {("KP", "dot"), ("CN", "square")}
    dashed = {edge["to"] for edge in drawing["edges"] if edge["dashes"]}
    assert dashed == {"wang-huning", "sun-weidong"}


def test_a_disputed_tie_names_its_dates(trips: Store) -> None:
    ties = {tie["id"]: tie for tie in Parsed(map_html(network(trips))).data()["ties"]}
    assert ties["kim-song-nam wang-huning"]["label"] == "2024-03-21 or 23"
    assert ties["kim-song-nam cai-qi"]["label"] == "2024-03-22"
    assert ties["choe-ryong-hae zhao-leji"]["label"] == "2 contacts"


def test_each_date_of_a_disputed_contact_has_its_sources(trips: Store) -> None:
    contacts = Parsed(map_html(network(trips))).data()["contacts"]
    seen = next(contact for contact in contacts if contact["id"] == "m-kim-wang-huning")
    assert seen["dates"] == [
        {"when": "2024-03-21", "by": ["Yalu example (conference)", "Yalu example (party paper)"]},
        {"when": "2024-03-23", "by": ["Yalu example (network)"]},
    ]


def test_the_company_is_listed_and_not_drawn(trips: Store) -> None:
    persons = {p["id"]: p for p in Parsed(map_html(network(trips))).data()["persons"]}
    assert not persons["wang-yajun"]["drawn"]
    assert persons["wang-yajun"]["contacts"] == ["m-choe-sun", "m-choe-zhao-welcome"]


def test_the_page_says_what_was_asked(trips: Store) -> None:
    where = ContactFilter(window=Window.of("2024-03", "2024-03"), place="Beijing")
    asked = network(trips, where=where, center="kim-song-nam", projection=Projection.EVERYONE)
    facts = dict(Parsed(map_html(asked)).data()["facts"])
    assert facts["Question"] == "Whom did Kim Song Nam meet?"
    assert facts["Around"] == "Kim Song Nam, 1 hop"
    assert facts["Period"] == "2024-03-01 to 2024-03-31, by date of the event; found from 2024-03-21 to 2024-03-23"
    assert facts["Counted"] == "call, ceremony, meeting; occurred; place: Beijing"
    assert facts["Who counts"].startswith("everyone")
    assert facts["Rests on"].startswith("6 of the 17 articles in the store, published 2023-12-18 to 2024-10-06")


def test_a_question_and_a_title_can_be_given(trips: Store) -> None:
    page = Parsed(map_html(network(trips), title="Spring", question="Who was in Beijing?"))
    assert page.blocks[0][2] == "Spring"
    assert page.data()["facts"][0] == ["Question", "Who was in Beijing?"]


def test_a_page_that_cannot_be_written_leaves_the_old_one(trips: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="make the folder"):
        write_map(network(trips), tmp_path / "none" / "map.html")
    assert not list(tmp_path.iterdir())
