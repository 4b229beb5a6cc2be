"""What the page saves: pictures of what is seen, and the contacts as a table."""

from __future__ import annotations

import csv
import io
import struct
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from graph.stores import open_store
from tests.exports.browser.asking import press, shown
from tests.exports.browser.conftest import Opener
from tests.exports.hostile import hostile_batch
from tools.chromium import Chromium, Page

pytestmark = pytest.mark.browser
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def folder(chromium: Chromium, tmp_path: Path) -> Path:
    """Where the browser puts what pages save."""
    made = tmp_path / "saved"
    made.mkdir()
    chromium.save_to(made)
    return made


def saved(page: Page, button: str, folder: Path) -> bytes:
    """The file that a button saves."""
    press(page, f"#save-{button}")
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        found = list(folder.glob(f"*.{button}"))
        if found and found[0].stat().st_size:
            return found[0].read_bytes()
        time.sleep(0.02)
    raise AssertionError(f"nothing was saved: {list(folder.iterdir())}")


def texts(picture: bytes) -> list[str]:
    return ["".join(one.itertext()) for one in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def test_the_svg_shows_what_is_seen_and_says_what_it_is(opened: Opener, folder: Path) -> None:
    page = opened(at="since=2024-03&until=2024-03")
    picture = saved(page, "svg", folder)
    said = texts(picture)
    assert said[0] == "Contacts between the DPRK and China"
    assert {"Kim Song Nam", "Cai Qi"} <= set(said)
    assert "Zhao Leji" not in said
    assert any(words.startswith("Shown: 5 people, 4 lines, 4 contacts") for words in said)
    assert any(words.startswith("Rests on: ") for words in said)
    assert len(ElementTree.fromstring(picture).findall(f".//{SVG}*[@class='person']")) == len(shown(page)["people"])


def test_the_svg_of_the_timeline(opened: Opener, folder: Path) -> None:
    said = texts(saved(opened(at="view=timeline"), "svg", folder))
    assert {"Kim Song Nam", "2024-03"} <= set(said)


@pytest.mark.parametrize("view", ["network", "offices", "timeline"])
def test_the_png_is_a_picture_of_twice_the_size(opened: Opener, folder: Path, view: str) -> None:
    page = opened(at=f"view={view}")
    picture = saved(page, "png", folder)
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    own = page.value(
        "document.querySelector('#picture canvas')?.clientWidth || document.querySelector('#chart svg').clientWidth"
    )
    assert width == 2 * own
    assert height > 600
    assert len(picture) > 20_000


def test_the_table_has_a_row_for_each_person_in_each_contact(opened: Opener, folder: Path) -> None:
    page = opened(at="since=2024-03&until=2024-03")
    rows = list(csv.DictReader(io.StringIO(saved(page, "csv", folder).decode("utf-8-sig"))))
    assert [(row["contact"], row["person"]) for row in rows[:2]] == [
        ("m-kim-liu", "kim-song-nam"),
        ("m-kim-liu", "liu-jianchao"),
    ]
    disputed = next(row for row in rows if row["contact"] == "m-kim-wang-huning")
    assert disputed["date"] == "2024-03-21 | 2024-03-23"
    assert disputed["name_ko"] == "김성남"
    assert (disputed["office"], disputed["level"], disputed["channel"]) == (
        "Director, International Department",
        "minister",
        "party",
    )
    assert disputed["quote"].startswith("王沪宁21日在北京会见了")


def test_no_cell_is_a_formula(opened: Opener, folder: Path, tmp_path: Path) -> None:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        page = opened(store)
    assert page.value(
        "['=1+1', '+1', '-1', '@x', '\\tx', 'plain', 'a\"b,c', '  =1+1', '\\ufeff=1'].map(yalu.cell)"
    ) == [
        "'=1+1",
        "'+1",
        "'-1",
        "'@x",
        "'\tx",
        "plain",
        '"a""b,c"',
        "'  =1+1",
        "'\ufeff=1",
    ]
    cells = [cell for row in csv.reader(io.StringIO(saved(page, "csv", folder).decode("utf-8-sig"))) for cell in row]
    assert any("<script>" in cell for cell in cells)
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@")]


def test_hostile_text_in_a_picture_is_text(opened: Opener, folder: Path, tmp_path: Path) -> None:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        picture = saved(opened(store, at="view=offices"), "svg", folder)
    tree = ElementTree.fromstring(picture)
    assert {element.tag.removeprefix(SVG) for element in tree.iter()} <= {
        "svg", "g", "rect", "circle", "line", "path", "text", "title",
    }  # fmt: skip
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on") or "href" in name]
