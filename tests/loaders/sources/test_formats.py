"""Which format an input is in."""

from pathlib import Path

import pytest

from benchmarks.doors import ENGLISH, KOREAN, doors
from loaders.sources.formats import unpacks


@pytest.mark.parametrize("name", doors(ENGLISH))
def test_what_holds_packed_things_is_known_by_its_beginning(name: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(doors(ENGLISH)[name])
    assert unpacks(str(tmp_path / "a")) is name.endswith((".zip", ".tar", ".gz", ".bz2", ".xz", ".zst", ".docx"))
    assert not unpacks(str(tmp_path / "gone"))


@pytest.mark.parametrize(
    ("name", "content", "articles"),
    [
        ("a.json", "title,text\nT,They met.\n", 1),  # a table that is called JSON
        ("a.html", "The two sides met in the city.", 1),  # a text that is called a page
        ("a.txt", '[{"title": "T", "text": "They met."}, {"title": "U", "text": "They ate."}]', 2),
        ("a.xlsx", KOREAN.text, 1),
        ("a.pdf", "<html><body><article><p>The two sides met in the city.</p></article></body></html>", 1),
        ("a.eml", KOREAN.text, 1),
        ("a.csv", '{"title": "T", "text": "They met."}\n{"title": "U", "text": "They ate."}\n', 2),
    ],
)
def test_a_name_that_cannot_be_right_is_not_believed(
    name: str, content: str, articles: int, tmp_path: Path, reading
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert len(reading(tmp_path / name).articles) == articles
