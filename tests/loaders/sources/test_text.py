"""Plain texts become articles."""

import io
import sys
from pathlib import Path

import pytest

from graph.errors import UsageError
from loaders.sources import ReadOptions

REPORT = """Talks held in Pyongyang
Date: 14/04/2018 | Source: KCNA.kp (En)

Pyongyang, April 14 (KCNA) -- Talks were held between the two sides.

They took place in a friendly atmosphere. -0-
"""


def test_the_text_is_the_whole_file_and_the_rest_is_read_from_it(tmp_path: Path, reading) -> None:
    file = tmp_path / "talks.txt"
    file.write_text(REPORT, encoding="utf-8")
    (article,) = reading(file).articles
    assert article.text == REPORT
    assert (article.title, article.published, article.lang) == ("Talks held in Pyongyang", "2018-04-14", "en")
    assert (article.publisher, article.source_kind, article.side) == ("KCNA", "state media", "KP")
    assert article.origin == str(file)
    assert article.retrieved is None


def test_the_same_text_is_the_same_article_wherever_it_lies(tmp_path: Path, reading) -> None:
    (tmp_path / "one.txt").write_bytes(REPORT.encode())
    (tmp_path / "two.md").write_bytes(b"\xef\xbb\xbf" + REPORT.replace("\n", "\r\n").encode())
    first, second = reading(tmp_path).articles
    assert (first.id, first.sha256) == (second.id, second.sha256)


def test_options_fill_in_what_the_text_does_not_say(tmp_path: Path, reading) -> None:
    file = tmp_path / "bare"
    file.write_text("The two sides met and talked about their relations in the capital.")
    options = ReadOptions(published="2018-04", publisher="Daily NK", lang="en", url="https://a.example/1")
    (article,) = reading(file, options=options).articles
    assert (article.published, article.publisher, article.url) == ("2018-04", "Daily NK", "https://a.example/1")
    assert article.source_kind == "unnamed source"


def test_one_address_is_not_given_to_several_texts(tmp_path: Path, reading) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"The two sides met in {name}.")
    options = ReadOptions(url="https://a.example/1")
    assert {article.url for article in reading(tmp_path, options=options).articles} == {""}
    assert reading(tmp_path / "a.txt", options=options).articles[0].url == "https://a.example/1"


def test_a_title_with_odd_spaces_leaves_the_text_alone(tmp_path: Path, reading) -> None:
    text = "\n" * 2000 + "Talks  held \n\nThe two sides met."
    (tmp_path / "a.txt").write_text(text)
    (article,) = reading(tmp_path).articles
    assert (article.title, article.text) == ("Talks  held", text)


def test_a_date_line_comes_before_the_option(tmp_path: Path, reading) -> None:
    file = tmp_path / "talks.txt"
    file.write_text(REPORT)
    options = ReadOptions(published="2024", publisher="Korea Herald", lang="xx")
    (tmp_path / "other.txt").write_text(f"{REPORT} Again.")
    (article, _) = reading(file, tmp_path / "other.txt", options=options).articles
    assert (article.published, article.publisher, article.lang) == ("2018-04-14", "Korea Herald", "xx")


def test_the_option_for_a_single_text_is_an_order(tmp_path: Path, reading) -> None:
    file = tmp_path / "talks.txt"
    file.write_text(REPORT)
    options = ReadOptions(published="2024", publisher="Korea Herald", lang="xx", url="https://example.org/a")
    (article,) = reading(file, options=options).articles
    assert (article.published, article.publisher, article.lang) == ("2024", "Korea Herald", "xx")
    assert article.url == "https://example.org/a"


def test_an_address_on_a_line_of_its_own_is_the_articles(tmp_path: Path, reading) -> None:
    file = tmp_path / "talks.txt"
    file.write_text("Talks held\nURL: http://en.people.cn/n3/2025/1009/c90000-20374637.html\n\nTalks were held.")
    (article,) = reading(file).articles
    assert article.url == "http://en.people.cn/n3/2025/1009/c90000-20374637.html"
    assert (article.published, article.publisher) == ("2025-10-09", "People's Daily")


def test_an_address_within_a_sentence_is_not(tmp_path: Path, reading) -> None:
    file = tmp_path / "talks.txt"
    file.write_text("Talks held\n\nMore is at http://kcna.kp/en/article/1 and elsewhere.\nhttp://kcna.kp\n")
    assert reading(file).articles[0].url == ""


@pytest.mark.parametrize(
    ("data", "title", "lang"),
    [
        (REPORT.encode(), "Talks held in Pyongyang", "en"),
        (b'{"title": "Talks", "text": "Talks were held in the city."}', "Talks", "en"),
        (b"title,text\nTalks,Talks were held in the city.\n", "Talks", "en"),
        ("<html><title>회담</title><body><p>회담이 열렸다.</p></body></html>".encode(), "회담", "ko"),
        ("会谈\n\n双方在北京举行会谈。".encode("gb18030"), "会谈", "zh"),
    ],
)
def test_standard_input_is_read_as_what_it_is(data: bytes, title: str, lang: str, reading, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    (article,) = reading("-").articles
    assert (article.title, article.lang) == (title, lang)


@pytest.mark.parametrize(
    "wrong",
    [
        {"published": "yesterday"},
        {"fields": {"headline": "title"}},
        {"encoding": "klingon"},
        {"encoding": "rot13"},
        {"encoding": "idna"},
    ],
)
def test_options_that_cannot_be_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        ReadOptions(**wrong)  # type: ignore[arg-type]
