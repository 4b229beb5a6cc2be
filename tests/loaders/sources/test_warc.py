"""Web archives."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.doors import CHINESE, ENGLISH, KOREAN, page, pdf, warc
from loaders.sources import read

PICTURE = b"\x89PNG\r\n\x1a\n\0"


def record(url: str, media: str, body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    block = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-25T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def put(folder: Path, data: bytes, name: str = "crawl.warc") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


@pytest.mark.parametrize("packed", [False, True])
def test_pages_texts_and_documents_are_read_under_their_addresses(packed: bool, tmp_path: Path, reading) -> None:
    records = [
        record("https://a.example/ko.html", "text/html; charset=euc-kr", page(KOREAN).encode("cp949")),
        record("https://a.example/en.pdf", "application/pdf", pdf(ENGLISH)),
        record("https://a.example/a.png", "image/png", PICTURE),
        record("https://a.example/a.css", "text/css", b"p {}"),
        record("https://a.example/gone", "text/html", page(ENGLISH).encode(), "404 Not Found"),
        record("https://a.example/zh", "text/plain", CHINESE.text.encode("gb18030")),
    ]
    data = b"".join(map(gzip.compress, records)) if packed else b"".join(records)
    path = put(tmp_path, data, "crawl.warc.gz" if packed else "crawl")
    found = reading(path)
    assert [(article.lang, article.url) for article in found.articles] == [
        ("ko", "https://a.example/ko.html"),
        ("en", "https://a.example/en.pdf"),
        ("zh", "https://a.example/zh"),
    ]
    assert {article.retrieved for article in found.articles} == {"2024-03-25"}
    assert found.articles[1].origin == f"{path}!https://a.example/en.pdf"
    assert not found.skipped


def test_chunks_and_compression_of_the_web_are_undone(tmp_path: Path, reading) -> None:
    body = gzip.compress(page(ENGLISH).encode())
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    sent = record("https://a.example/", "text/html", chunked, Content_Encoding="gzip", Transfer_Encoding="chunked")
    assert ENGLISH.paragraphs[1] in reading(put(tmp_path, sent)).articles[0].text


def test_an_address_of_a_file_is_no_address(tmp_path: Path, reading) -> None:
    body = ENGLISH.text.encode()
    head = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: file:///talks\r\nContent-Type: text/plain\r\n"
    (article,) = reading(put(tmp_path, f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)).articles
    assert (article.url, article.text) == ("", ENGLISH.text)


def test_an_archive_of_pictures_says_so(tmp_path: Path, reading) -> None:
    found = reading(put(tmp_path, record("https://a.example/a.png", "image/png", PICTURE)))
    assert found.skipped[0].problem == "a web archive without a page or text"


def test_a_page_without_an_article_is_named_and_the_next_is_read(tmp_path: Path, reading) -> None:
    data = record("https://a.example/", "text/html", b"<html><body>Home</body></html>")
    found = reading(put(tmp_path, data + record("https://a.example/1", "text/html", page(ENGLISH).encode())))
    assert len(found.articles) == 1
    assert found.skipped[0].source.endswith("crawl.warc!https://a.example/")


@settings(deadline=None, derandomize=True, max_examples=80)
@given(st.integers(0, 1200), st.binary(max_size=30))
def test_no_damage_raises(tmp_path_factory: pytest.TempPathFactory, at: int, splice: bytes) -> None:
    whole = warc(KOREAN)
    path = put(tmp_path_factory.mktemp("any"), whole[:at] + splice + whole[at + len(splice) :])
    for outcome in read([str(path)]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")
