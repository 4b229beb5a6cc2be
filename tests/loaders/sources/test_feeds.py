"""RSS and Atom."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.doors import ENGLISH, KOREAN, atom, rss
from loaders.sources import read

ITEM = "<item><title>{}</title><description>They met &amp; talked in {}.</description><guid>http://a.example/{}</guid></item>"


def put(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "feed.xml"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("feed", [rss, atom])
def test_an_item_says_title_address_day_and_paragraphs(feed, tmp_path: Path, reading) -> None:
    (article,) = reading(put(tmp_path, feed(ENGLISH))).articles
    assert (article.title, article.url, article.published) == (ENGLISH.title, ENGLISH.url, "2024-03-24")
    assert article.text.split("\n")[2:] == list(ENGLISH.paragraphs)


def test_items_are_numbered_and_a_headline_alone_is_empty(tmp_path: Path, reading) -> None:
    items = ITEM.format("A", "Beijing", 1) + "<item><title>B</title></item>" + ITEM.format("C", "Dandong", 3)
    path = put(tmp_path, f"<rss><channel>{items}</channel></rss>")
    found = reading(path)
    assert [article.origin for article in found.articles] == [f"{path}, row 1", f"{path}, row 3"]
    assert [(each.row, each.empty) for each in found.skipped] == [(2, True)]
    assert found.articles[1].url == "http://a.example/3"


def test_the_outlet_that_an_item_is_taken_from_is_its_publisher(tmp_path: Path, reading) -> None:
    item = ITEM.format("A", "Beijing", 1).replace("</item>", '<source url="http://yna.co.kr">Yonhap</source></item>')
    assert reading(put(tmp_path, f"<rss>{item}</rss>")).articles[0].publisher == "Yonhap"


def test_the_table_that_a_feed_declares_is_used(tmp_path: Path, reading) -> None:
    text = rss(KOREAN).replace('encoding="utf-8"', 'encoding="euc-kr"')
    assert KOREAN.paragraphs[0] in reading(put(tmp_path, text, "cp949")).articles[0].text


def test_rdf_and_an_old_document_type_are_read(tmp_path: Path, reading) -> None:
    doctype = '<!DOCTYPE rdf:RDF SYSTEM "http://my.netscape.example/rss-0.91.dtd">'
    rdf = f'<?xml version="1.0"?>{doctype}<rdf:RDF xmlns:rdf="http://r">{ITEM.format("A", "Beijing", 1)}</rdf:RDF>'
    assert len(reading(put(tmp_path, rdf)).articles) == 1


def test_a_feed_that_is_not_well_formed_is_read_as_far_as_it_can_be(tmp_path: Path, reading) -> None:
    item = ITEM.format("A", "Beijing&nbsp;& Dandong\x08", 1)
    found = reading(put(tmp_path, f"<rss><channel>{item}{ITEM.format('B', 'Sinuiju', 2)}<item><title>"))
    assert [article.title for article in found.articles] == ["A", "B"]


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1/evil.dtd"> %p;',
    ],
)
def test_entities_are_refused(declared: str, tmp_path: Path, reading) -> None:
    feed = f'<?xml version="1.0"?><!DOCTYPE rss [{declared}]><rss>{ITEM.format("&x;", "&x;", 1)}</rss>'
    found = reading(put(tmp_path, feed))
    assert not found.articles
    assert "declares entities" in found.skipped[0].problem


@settings(deadline=None, derandomize=True, max_examples=100)
@given(st.sampled_from([rss, atom]), st.integers(0, 900), st.text(max_size=30))
def test_no_mangled_feed_raises(tmp_path_factory: pytest.TempPathFactory, feed, at: int, splice: str) -> None:
    whole = feed(KOREAN)
    text = (whole[:at] + splice + whole[at + len(splice) :]).encode("utf-8", "replace").decode()
    for outcome in read([str(put(tmp_path_factory.mktemp("any"), text))]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")
