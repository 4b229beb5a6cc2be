"""The page of the map as a file: complete, locked, the same for the same network."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from exports.map import map_html, write_map
from exports.opening import Opening
from graph.claims import ContactKind, Status
from graph.dates import Window
from graph.errors import ExportError
from graph.stores import open_store
from graph.stores.base import ContactFilter, Store
from queries.network import network
from queries.types import Projection
from tests.exports.hostile import CLOSING, SCRIPT, SENTENCE, hostile_batch
from tests.exports.pages import Parsed


def test_the_same_network_gives_the_same_bytes(trips: Store, tmp_path: Path) -> None:
    write_map(network(trips), tmp_path / "a.html", Opening(title="A map"))
    write_map(network(trips), tmp_path / "b.html", Opening(title="A map"))
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
        if kind != "text/plain" and tag != "title"
    }
    assert rules["default-src"] == ["'none'"]
    assert {*rules["script-src"]} == {each for each, tag in hashes.items() if tag == "script"}
    assert {*rules["style-src"]} == {each for each, tag in hashes.items() if tag == "style"}
    assert rules.keys() == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}
    assert rules["img-src"] == ["data:"]


def test_hostile_text_stays_inside_the_data(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        page = Parsed(map_html(network(store), Opening(title=CLOSING)))
    assert [tag for tag, _, _ in page.blocks] == ["title", "style", "script", "script", "script"]
    (contact,) = page.data()["contacts"]
    assert {proof["quote"] for proof in contact["proof"]} == {SENTENCE}
    assert contact["place"] == CLOSING
    assert page.data()["title"] == CLOSING


def test_half_characters_do_not_stop_the_page(trips: Store, tmp_path: Path) -> None:
    opening = Opening(title="half \ud83d\x00 title", question=f"\udc80 {SCRIPT}")
    write_map(network(trips), tmp_path / "a.html", opening)
    page = Parsed((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert page.blocks[0] == ("title", None, "half  title")
    assert page.data()["title"] == "half \ud83d\x00 title"


def test_sides_differ_by_shape_and_the_unverified_by_their_rim(trips: Store) -> None:
    nodes = Parsed(map_html(network(trips))).data()["network"]["nodes"]
    assert {(node["group"], node["shape"]) for node in nodes} == {("KP", "dot"), ("CN", "square")}
    assert [node["id"] for node in nodes if node["shapeProperties"]["borderDashes"]] == ["ryu-un-hae"]


def test_each_date_of_a_disputed_contact_has_its_sources(trips: Store) -> None:
    contacts = Parsed(map_html(network(trips))).data()["contacts"]
    seen = next(contact for contact in contacts if contact["id"] == "m-kim-wang-huning")
    assert seen["dates"] == [
        {"when": "2024-03-21", "by": ["Yalu example (conference)", "Yalu example (party paper)"]},
        {"when": "2024-03-23", "by": ["Yalu example (network)"]},
    ]


def test_the_company_is_there_with_its_offices(trips: Store) -> None:
    data = Parsed(map_html(network(trips))).data()
    (wang,) = (person for person in data["persons"] if person["id"] == "wang-yajun")
    assert [data["offices"][post["office"]]["id"] for post in wang["posts"]] == ["embassy-cn-kp/ambassador"]


def test_the_page_holds_what_was_not_asked_and_opens_with_what_was(trips: Store) -> None:
    every = ContactFilter(kinds=frozenset(ContactKind), statuses=frozenset(Status))
    data = Parsed(map_html(network(trips, where=every))).data()
    assert {contact["status"] for contact in data["contacts"]} > {"occurred"}
    assert data["start"]["statuses"] == ["occurred"]
    asked = replace(every, statuses=frozenset({Status.PLANNED}))
    data = Parsed(map_html(network(trips, where=asked), Opening.of(asked))).data()
    assert {contact["status"] for contact in data["contacts"]} == set(data["start"]["statuses"]) == {"planned"}


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
    page = Parsed(map_html(network(trips), Opening(title="Spring", question="Who was in Beijing?")))
    assert page.blocks[0][2] == "Spring"
    assert page.data()["facts"][0] == ["Question", "Who was in Beijing?"]


def test_a_page_that_cannot_be_written_leaves_the_old_one(trips: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="make the folder"):
        write_map(network(trips), tmp_path / "none" / "map.html")
    assert not list(tmp_path.iterdir())
