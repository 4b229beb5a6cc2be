"""Bytes to characters: which encoding they are in, and what they are when they are not text at all."""

from __future__ import annotations

import codecs
import logging
from itertools import pairwise

from graph.errors import SourceError
from loaders.sources.language import language_data

log = logging.getLogger("yalu.loaders")

SAMPLE = 1 << 20
"""Bytes looked at to recognise an encoding."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"PK\x03\x04", "a zip archive (or an Office file)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"BZh", "bzip2-compressed"),
    (b"\xfd7zXZ", "xz-compressed"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x7fELF", "a program"),
)
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_MOST_CONTROLS = 0.02


def encoding_of(sample: bytes, source: str, *, complete: bool, declared: str | None = None) -> str:
    """The encoding of a text that begins with `sample`; `complete` when that is all of it, not the beginning.

    A mark at the beginning counts first, then UTF-8, then `declared` (a header's or page's word), then the tables of
    `languages.yaml` whose result looks like writing. Raises SourceError for bytes that are no text.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    _refuse_binary(sample, source)
    if _decodes(sample, "utf-8", complete=complete):
        return "utf-8"
    stated = language_data().supersets.get(declared.lower(), declared) if declared else ""
    if stated and _is_text_encoding(stated) and _decodes(sample, stated, complete=complete):
        return stated
    guess = _guess(sample, complete=complete)
    if guess is None:
        raise SourceError(source, "not text: no known encoding fits its bytes", remedy="name it with --encoding")
    log.info("%s: not UTF-8, read as %s", source, guess)
    return guess


def decode(data: bytes, source: str, *, encoding: str | None = None, declared: str | None = None) -> str:
    """The text of `data` with `\\r\\n` as `\\n` and without a byte order mark; every other character as it is.

    `encoding` is a person's choice and is not questioned. Raises SourceError for bytes that are no text.
    """
    name = encoding or encoding_of(data, source, complete=True, declared=declared)
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        if encoding is None and not _mostly(data, name):
            raise _wrong_encoding(source, name, error) from error
        log.warning("%s: byte %d does not fit %s; what cannot be read is marked", source, error.start, name)
        text = data.decode(name, errors="replace")
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _wrong_encoding(source: str, name: str, error: UnicodeDecodeError) -> SourceError:
    return SourceError(source, f"byte {error.start} is not {name}", remedy="name the right one with --encoding")


def _refuse_binary(sample: bytes, source: str) -> None:
    for magic, what in _MAGIC:
        if sample.startswith(magic):
            raise SourceError(source, f"binary, not text: {what}", remedy="unpack it, or save it as text or HTML")
    head = sample[:65536]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if b"\0" in sample or controls > _MOST_CONTROLS * len(head):
        raise SourceError(source, "binary, not text", remedy="give text, HTML, JSON or CSV; UTF-16 needs --encoding")


def _is_text_encoding(name: str) -> bool:
    """Whether Python has it and it makes text of bytes (`hex`, `zip` and their like do not)."""
    try:
        return isinstance(b"".decode(name), str)
    except (LookupError, UnicodeError):
        return False


def _decodes(data: bytes, encoding: str, *, complete: bool) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)().decode(data, final=complete)
    except (UnicodeDecodeError, LookupError):
        return _mostly(data, encoding)
    return True


def _mostly(data: bytes, encoding: str) -> bool:
    """Whether all fits but a cut end, and one fault in a hundred of the characters above ASCII."""
    text = data.decode(encoding, errors="replace")
    faults = text.rstrip("\ufffd").count("\ufffd")
    beyond = sum(1 for character in text if character > "\x7f")
    return faults * 100 <= beyond and beyond > text.count("\ufffd")


def _guess(sample: bytes, *, complete: bool) -> str | None:
    data = language_data()
    if _western(sample):
        return data.western
    scored = [(_frequent(sample, name), name) for name in data.encodings if _decodes(sample, name, complete=complete)]
    share, best = max(scored, default=(0.0, None))
    return best if share >= data.least_frequent else None


def _western(sample: bytes) -> bool:
    high = [byte > 0x7F for byte in sample[:65536]]
    total = sum(high)
    paired = sum(left and right for left, right in pairwise(high))
    limits = language_data()
    return total <= limits.most_western_bytes * len(high) and paired <= limits.most_paired_bytes * total


def _frequent(sample: bytes, encoding: str) -> float:
    letters = [character for character in sample.decode(encoding, errors="replace") if character > "\x7f"]
    frequent = frozenset(language_data().frequent)
    return sum(character in frequent for character in letters) / len(letters) if letters else 0.0
