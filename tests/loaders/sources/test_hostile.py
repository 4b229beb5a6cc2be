"""Inputs that make a parser take the square of their length, or worse: they are read, or named, and end.

None of these is timed; with what they once met, each took minutes, and the suite's own limit would end it.
"""

from pathlib import Path

import pytest

from benchmarks.doors import zipped
from loaders.sources.markup import markup_to_text

MAIL = b"Message-ID: <1>\nMIME-Version: 1.0\n"
PAGE = b"<html><body>"
LONG = 300_000


@pytest.mark.parametrize(
    "data",
    [
        MAIL + b"Content-Type: text/plain" + b";a" * LONG + b"\n\nThey met.",
        MAIL + b"Content-Type: text/plain" + b";a\n " * LONG + b"\n\nThey met.",
        MAIL + b"Subject: " + b"=?utf-8?q?" * LONG + b"\n\nThey met.",
        MAIL + b"From: " + b'"<(' * LONG + b"\n\nThey met.",
        MAIL + b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3000)),
        b"<rss>" + b"<?xml " * LONG,
        b"<rss>" + b"<!DOCTYPE " * LONG,
        b"<rss><item>" + b"<a>" * LONG,
        b"<!---->" * 4000 + b"They met.",
        PAGE + b"<a href='x'>y</a> " * LONG,
        PAGE + b"<p>They met. " * LONG,
        PAGE + b"<a " * LONG,
        b'{"title":"T","text":"<p>' + b"<a " * LONG + b'They met."}',
        zipped({"word/document.xml": b'<w:document xmlns:w="http://w"><w:body>' + b"<w:p>" * LONG}),
        "담화를 하였다. ".encode("cp949") * LONG,
        b"\n" * 10 * LONG,
    ],
    ids=range(16),
)
def test_it_ends(data: bytes, tmp_path: Path, reading) -> None:
    (tmp_path / "a.bin").write_bytes(data)
    found = reading(tmp_path / "a.bin")
    assert found.articles or found.skipped
    assert not [each for each in found.skipped if "cannot be read (" in each.problem]


@pytest.mark.parametrize("piece", ["<a ", "<!--", "<![CDATA[", "<!", "<?", "</", "&#", "<a b='", "<p><"])
def test_markup_without_an_end_ends(piece: str) -> None:
    assert markup_to_text(f"<p>They met.</p>{piece * LONG}").startswith("They met.")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("They met &amp; ate.", "They met & ate."),
        ("5 &lt; 6, and 7 < 8 too.", "5 < 6, and 7 < 8 too."),
        ("<p>One<!-- two --></p>three<script>four</script>", "One\nthree"),
        ("<td>One</td><b>two", "Onetwo"),
        ("", ""),
        ("<style>x</style>", ""),
    ],
)
def test_markup_becomes_its_text(markup: str, text: str) -> None:
    assert markup_to_text(markup) == text
