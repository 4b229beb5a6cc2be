"""Archives: JSON, JSON lines, CSV and TSV, and the rows that are broken in them."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources import ReadOptions, read

ROWS = [
    {"headline": "Talks held", "story_text": "The two sides met.", "link": "http://kcna.kp/1", "date": 1703376000000},
    {"headline": "No text", "story_text": "", "link": "http://kcna.kp/2", "date": 1703376000000},
    {"headline": "Banquet given", "story_text": "A banquet was given.", "link": "http://kcna.kp/3", "date": ""},
]


def table(mark: str) -> str:
    return "\n".join(mark.join(map(str, row)) for row in (ROWS[0].keys(), *(row.values() for row in ROWS)))


def put(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", json.dumps(ROWS)),
        ("b.json", json.dumps(ROWS, indent=2)),
        ("c.json", json.dumps({"count": 3, "articles": ROWS})),
        ("d.json", json.dumps({"1": ROWS[0], "2": ROWS[1], "3": ROWS[2]})),
        ("e.json", "\n".join(json.dumps(row) for row in ROWS)),
        ("f.json", "\n".join(json.dumps(row, indent=1) for row in ROWS)),
        ("g.jsonl", "\n".join(json.dumps(row) for row in ROWS) + "\n\n"),
        ("h.csv", table(",")),
        ("i.tsv", table("\t")),
        ("j.csv", "\ufeff" + table(";")),
        ("noname", json.dumps(ROWS)),
    ],
)
def test_every_kind_of_archive_gives_the_same_articles(name: str, content: str, tmp_path: Path, reading) -> None:
    path = put(tmp_path, name, content)
    found = reading(path)
    assert [article.text for article in found.articles] == [
        "Talks held\n\nThe two sides met.",
        "Banquet given\n\nA banquet was given.",
    ]
    assert [article.published for article in found.articles] == ["2023-12-24", None]
    assert [article.publisher for article in found.articles] == ["KCNA", "KCNA"]
    assert found.articles[1].origin == f"{path}, row 3"
    assert [(item.row, item.empty) for item in found.skipped] == [(2, True)]


def test_usual_field_names_and_forms_are_recognised(tmp_path: Path, reading) -> None:
    row = {
        "Title": "  Talks\n held ",
        "Content": "<p>They met.</p><p>They talked &amp; ate.</p>",
        "pubDate": "Fri, 22 Mar 2024 09:17:00 GMT",
        "source": {"id": None, "name": "Xinhua"},
        "language": "English",
        "URL": "javascript:alert(1)",
    }
    (article,) = reading(put(tmp_path, "a.json", json.dumps(row))).articles
    assert article.text == "Talks held\n\nThey met.\nThey talked & ate."
    assert (article.published, article.publisher, article.lang, article.url) == ("2024-03-22", "Xinhua", "en", "")


def test_fields_can_be_mapped(tmp_path: Path, reading) -> None:
    row = {"h": "Talks held", "payload": {"de": "x", "raw": ["They met.", "They talked."]}, "text": "teaser"}
    options = ReadOptions(fields={"title": "h", "text": "payload.raw"})
    (article,) = reading(put(tmp_path, "a.json", json.dumps([row])), options=options).articles
    assert article.text == "Talks held\n\nThey met.\n\nThey talked."


@pytest.mark.parametrize("indent", [None, 0, 2])
def test_broken_rows_are_numbered_and_their_neighbours_read(indent: int | None, tmp_path: Path, reading) -> None:
    good = [{"title": f"Talks {n}", "text": f"They met {n} times.", "tags": [{"id": n}, {"id": 0}]} for n in range(4)]
    rows = json.dumps(good, indent=indent).replace('"They met 1', "They met 1")
    found = reading(put(tmp_path, "a.json", rows))
    assert [article.title for article in found.articles] == ["Talks 0", "Talks 2", "Talks 3"]
    assert [item.row for item in found.skipped] == [2]
    assert "not JSON" in found.skipped[0].problem


def test_rows_that_are_no_articles_are_named(tmp_path: Path, reading) -> None:
    rows = '["text", 7, null, [], {"a": 1, "b": 2}, {"title": "T", "text": "They met."}]'
    found = reading(put(tmp_path, "a.json", rows))
    assert [item.row for item in found.skipped] == [1, 2, 3, 4, 5]
    assert "its fields: a, b" in found.skipped[-1].problem
    assert "--map" in found.skipped[-1].remedy
    assert len(found.articles) == 1


@pytest.mark.parametrize("cut", [30, 90, 150])
def test_a_truncated_archive_is_read_as_far_as_it_goes(cut: int, tmp_path: Path, reading) -> None:
    found = reading(put(tmp_path, "a.json", json.dumps(ROWS * 2)[:-cut]))
    assert len(found.articles) >= 3 - (cut > 100)
    assert "truncated" in found.skipped[-1].problem


def test_a_truncated_line_is_named(tmp_path: Path, reading) -> None:
    found = reading(put(tmp_path, "a.jsonl", "\n".join(json.dumps(row) for row in ROWS)[:-10]))
    assert (len(found.articles), found.skipped[-1].row) == (1, 3)
    assert "truncated" in found.skipped[-1].problem


def test_a_row_too_large_is_passed_over(tmp_path: Path, reading) -> None:
    huge = {"title": "Huge", "text": "x" * 900_000}
    rows = [ROWS[0], huge, ROWS[2]]
    options = ReadOptions(max_bytes=100_000)
    for name, content in (
        ("a.json", json.dumps(rows)),
        ("b.jsonl", "\n".join(map(json.dumps, rows))),
        ("c.csv", "title,text\n" + "\n".join(f"{row.get('title', 'T')},{row.get('text', 'x')}" for row in rows)),
    ):
        found = reading(put(tmp_path, name, content), options=options)
        assert [item.row for item in found.skipped] == [2], name
        assert "larger than 0.1 MB" in found.skipped[0].problem
        assert len(found.articles) == 2


def test_nesting_without_end_is_named(tmp_path: Path, reading) -> None:
    deep = '{"headline": ' + "[" * 200_000 + "]" * 200_000 + "}"
    found = reading(put(tmp_path, "a.json", f"[{deep}, {json.dumps(ROWS[0])}]"))
    assert found.skipped[0].problem == "nested too deeply"
    assert len(found.articles) == 1
    assert reading(put(tmp_path, "b.json", "[" * 200_000)).articles == []


def test_half_characters_and_nuls_are_marked(tmp_path: Path, reading) -> None:
    row = r'{"title": "T", "text": "a \ud83d b \u0000 c \ud83d\ude00"}'
    (article,) = reading(put(tmp_path, "a.json", row)).articles
    assert article.text == "T\n\na \ufffd b \ufffd c \U0001f600"


def test_a_quotation_that_never_closes_costs_one_row(tmp_path: Path, reading) -> None:
    table = 'title,text\nOne,"They met, twice."\nTwo,"They met.\nThree,"They\nmet."\nFour,They met.\nFive,a,b,c\n'
    found = reading(put(tmp_path, "a.csv", table))
    assert [article.text for article in found.articles] == [
        "One\n\nThey met, twice.",
        "Three\n\nThey\nmet.",
        "Four\n\nThey met.",
    ]
    assert [item.row for item in found.skipped] == [2, 5]
    assert found.skipped[1].problem == "4 fields under 2 column names"


@pytest.mark.parametrize(("name", "content"), [("a.json", "[]"), ("b.csv", "title,text\n"), ("c.jsonl", "\n\n ")])
def test_an_archive_without_rows_is_named(name: str, content: str, tmp_path: Path, reading) -> None:
    found = reading(put(tmp_path, name, content))
    assert not found.articles
    assert found.skipped[0].problem in ("an archive without rows", "empty: nothing in it")


def test_a_table_without_text_names_its_columns(tmp_path: Path, reading) -> None:
    found = reading(put(tmp_path, "a.csv", "id,when\n1,2024\n"))
    assert "its fields: id, when" in found.skipped[0].problem


def test_articles_come_before_the_archive_is_read_to_its_end(tmp_path: Path) -> None:
    """What is wrong at the end does not keep back what stands at the beginning."""
    content = "[" + ",".join(json.dumps(ROWS[0]) for _ in range(50_000)) + ', "'
    rows = read([str(put(tmp_path, "a.json", content))])
    first = next(rows)
    assert first.origin.endswith("row 1")  # type: ignore[union-attr]
    rows.close()  # type: ignore[attr-defined]


@settings(deadline=None, derandomize=True)
@given(st.binary(max_size=300))
def test_nothing_that_a_file_holds_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in ("a.json", "a.jsonl", "a.csv", "a.txt", "a.html", "a"):
        (folder / name).write_bytes(data)
    assert len(list(read([str(folder)]))) >= 6


@settings(deadline=None, derandomize=True)
@given(st.text(alphabet='[]{}",:\\\n a1', max_size=200))
def test_no_mangled_json_raises(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    put(folder, "a.json", '[{"title": "T", "text": "They met."},' + text)
    articles = [item for item in read([str(folder)]) if getattr(item, "title", "") == "T"]
    assert articles
