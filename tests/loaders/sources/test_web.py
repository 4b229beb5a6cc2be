"""Web addresses, against a server on this machine."""

import gzip
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from graph.errors import SourceError
from loaders.sources import ReadOptions
from loaders.sources.web import fetch

TEXT = "회담 진행\n\n두 나라 대표단의 회담이 베이징에서 열렸다."
PAGE = f"<html><head><title>회담 진행</title></head><body><article><p>{TEXT}</p></article></body></html>"
LOCAL = ReadOptions(allow_private=True, timeout=5, max_bytes=100_000)


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/to/"):
            self._answer(302, b"", Location=self.path.removeprefix("/to/"))
        elif path == "/cut":
            self._answer(200, b"half", length=100)
        elif path in _PAGES:
            media, data = _PAGES[path]
            self._answer(200, data, **{"Content-Type": media})
        else:
            self._answer(404, b"")

    def _answer(self, code: int, data: bytes, length: int | None = None, **headers: str) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


_PAGES = {
    "/page": ("text/html; charset=euc-kr", PAGE.encode("cp949")),
    "/plain": ("text/plain; charset=cp949", TEXT.encode("cp949")),
    "/rows": ("application/json", b'[{"title": "T", "text": "They met."}, {"title": "U"}]'),
    "/%ED%9A%8C%EB%8B%B4": ("text/plain; charset=utf-8", TEXT.encode()),
    "/large": ("text/plain", b"x" * 200_000),
    "/packed": ("text/plain", gzip.compress(TEXT.encode())),
    "/empty": ("text/plain", b""),
    "/image": ("image/png", b"\x89PNG\r\n\x1a\n\0\0"),
}


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_page_is_read_in_the_charset_of_its_header(site: str, reading) -> None:
    (article,) = reading(f"{site}/page", options=LOCAL).articles
    assert (article.title, article.lang, article.url) == ("회담 진행", "ko", f"{site}/page")
    assert "두 나라 대표단의 회담이" in article.text
    assert article.retrieved is not None


def test_plain_text_and_archives_are_read_by_their_media_type(site: str, reading) -> None:
    found = reading(f"{site}/plain", f"{site}/rows", options=LOCAL)
    assert [article.text for article in found.articles] == [TEXT, "T\n\nThey met."]
    assert [(item.row, item.empty) for item in found.skipped] == [(2, True)]


def test_an_address_may_hold_hangul(site: str, reading) -> None:
    assert reading(f"{site}/회담", options=LOCAL).articles[0].text == TEXT


def test_redirects_are_followed_and_the_address_asked_is_kept(site: str, reading) -> None:
    (article,) = reading(f"{site}/to/{site}/plain", options=LOCAL).articles
    assert article.url == f"{site}/to/{site}/plain"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/gone", "answers 404 Not Found"),
        ("/large", "larger than 0.1 MB"),
        ("/empty", "empty"),
        ("/cut", "a broken answer"),
        ("/image", "a PNG image"),
        ("/to//to//to//to//to//to//to//plain", "redirects in a circle"),
        ("/to/file:///etc/passwd", "away from the web"),
        ("/to/ftp://127.0.0.1/x", "away from the web"),
    ],
)
def test_what_goes_wrong_is_said_and_the_rest_is_read(site: str, path: str, problem: str, reading) -> None:
    found = reading(site + path, f"{site}/plain", options=LOCAL)
    assert problem in found.skipped[0].problem
    assert found.skipped[0].source == site + path
    assert len(found.articles) == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "10.0.0.1", "169.254.169.254", "127.1"])
def test_private_addresses_are_refused(host: str) -> None:
    with pytest.raises(SourceError, match=r"private network|no connection|cannot be fetched"):
        fetch(f"http://{host}:9/", ReadOptions(timeout=5))


def test_a_public_name_that_leads_home_is_refused_before_anything_is_sent(site: str, monkeypatch) -> None:
    home = socket.getaddrinfo("127.0.0.1", int(site.rpartition(":")[2]), type=socket.SOCK_STREAM)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: home)
    with pytest.raises(SourceError, match=r"private network"):
        fetch("http://public.example/plain", ReadOptions(timeout=5))


def test_nobody_answering_is_said(reading) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        assert "no connection" in reading(url, options=LOCAL).skipped[0].problem


def test_a_server_that_never_answers_is_given_up(reading) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:  # accepts and says nothing
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        found = reading(url, options=ReadOptions(allow_private=True, timeout=0.2))
    assert "no full answer in 0.2 seconds" in found.skipped[0].problem


def test_an_unknown_host_is_said(reading, monkeypatch) -> None:
    def unknown(*_args: object, **_kwargs: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert reading("https://no-such-host.example/").skipped[0].problem == "no such host"


@pytest.mark.parametrize("url", ["http://", "http://[", "https://a b/", "http://a.example:port/"])
def test_addresses_that_are_none_are_said(url: str, reading) -> None:
    assert reading(url).skipped[0].source == url


@pytest.mark.parametrize(
    "host",
    [
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::1]",
        "[fe80::1]",
        "[fc00::1]",
        "224.0.0.1",
        "100.64.0.1",
        "192.168.1.1",
        "172.16.0.1",
        "0177.0.0.1",
        "2130706433",
    ],
)
def test_no_way_of_writing_it_makes_a_private_address_public(host: str) -> None:
    with pytest.raises(SourceError, match=r"private network|no such host|no connection|cannot be fetched"):
        fetch(f"http://{host}:9/", ReadOptions(timeout=5))


def test_a_public_page_may_not_lead_to_a_private_one(site: str, monkeypatch) -> None:
    """The first address is taken for a public one; what it redirects to is looked at like any other."""
    opened: list[str] = []
    monkeypatch.setattr(
        "loaders.sources.web._is_public", lambda host, **_: "localhost" not in host and not opened.append(host)
    )
    with pytest.raises(SourceError, match="private network"):
        fetch(f"{site}/to/{site.replace('127.0.0.1', 'localhost')}/plain", ReadOptions(timeout=5))
    assert opened


def test_nothing_is_connected_before_a_name_is_looked_at(site: str, monkeypatch) -> None:
    home = socket.getaddrinfo("127.0.0.1", int(site.rpartition(":")[2]), type=socket.SOCK_STREAM)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: home)
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("connected"))
    with pytest.raises(SourceError, match="private network"):
        fetch("http://public.example/plain", ReadOptions(timeout=5))


def test_an_answer_that_is_packed_unasked_is_unpacked(site: str, reading) -> None:
    assert reading(f"{site}/packed", options=LOCAL).articles[0].text == TEXT
