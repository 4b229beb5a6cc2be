"""The pages behind a feed, against a server on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from loaders.sources import ReadOptions, following

WORDS = (
    "Wang Yi met with Pak Myong Ho, vice foreign minister of the DPRK, in Beijing, and they spoke of trade at length."
)
PAGE = f"<html><head><title>Talks</title></head><body><article><p>{WORDS}</p><p>{WORDS}</p></article></body></html>"
FOLLOW = ReadOptions(allow_private=True, timeout=5, follow=True)


class _Quiet(SimpleHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012 (one server a test)

    def log_message(self, *_: object) -> None:
        self.asked.append(self.path)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    _Quiet.asked.clear()
    (tmp_path / "page.html").write_text(PAGE)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(tmp_path))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def feed(folder: Path, *items: str) -> Path:
    path = folder / "feed.xml"
    path.write_text(f"<rss><channel>{''.join(f'<item>{item}</item>' for item in items)}</channel></rss>")
    return path


def item(link: str, summary: str = "They met.", day: str = "Sun, 24 Mar 2024 10:00:00 GMT") -> str:
    return f"<title>Teaser</title><description>{summary}</description><link>{link}</link><pubDate>{day}</pubDate>"


def test_the_page_is_read_and_the_item_says_what_it_leaves_open(site: str, tmp_path: Path, reading) -> None:
    path = feed(tmp_path, item(f"{site}/page.html"))
    (article,) = reading(path, options=FOLLOW).articles
    assert WORDS in article.text
    assert (article.title, article.url, article.published) == ("Talks", f"{site}/page.html", "2024-03-24")
    assert article.origin == f"{path}, row 1"


def test_nothing_is_fetched_unless_asked(site: str, tmp_path: Path, reading) -> None:
    path = feed(tmp_path, item(f"{site}/page.html"))
    (article,) = reading(path, options=ReadOptions(allow_private=True)).articles
    assert "They met." in article.text
    assert _Quiet.asked == []


def test_an_item_without_text_or_without_a_link_and_a_fuller_one(site: str, tmp_path: Path, reading) -> None:
    long = "The whole report stands in the feed itself. " * 20
    items = (f"<link>{site}/page.html</link>", item("", "No link."), item(f"{site}/page.html?2", long))
    found = reading(feed(tmp_path, *items), options=FOLLOW)
    assert [WORDS in article.text for article in found.articles] == [True, False, False]
    assert "No link." in found.articles[1].text


def test_a_page_that_cannot_be_read_is_named_and_the_rest_is_read(site: str, tmp_path: Path, reading) -> None:
    path = feed(tmp_path, item(f"{site}/gone"), item("file:///etc/passwd"), item(f"{site}/page.html"))
    found = reading(path, options=FOLLOW)
    assert [(each.source, each.row) for each in found.skipped] == [(str(path), 1)]
    assert "404" in found.skipped[0].problem
    assert [article.url for article in found.articles] == ["", f"{site}/page.html"]


def test_a_feed_leads_to_no_private_address_unless_told_so(site: str, tmp_path: Path, reading) -> None:
    found = reading(feed(tmp_path, item(f"{site}/page.html")), options=ReadOptions(follow=True))
    assert "private network" in found.skipped[0].problem
    assert _Quiet.asked == []


def test_a_feed_leads_to_so_many_pages_and_no_further(
    site: str, tmp_path: Path, reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "MAX_LINKS", 1)
    path = feed(tmp_path, item(f"{site}/feed.xml"), item(f"{site}/page.html"))
    found = reading(path, options=FOLLOW)
    assert [article.text.count("They met.") for article in found.articles] == [1]  # its items, not their pages
    assert "more than 1 items" in found.skipped[0].problem
    assert _Quiet.asked == ["/feed.xml"]
