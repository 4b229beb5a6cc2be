"""Bytes to characters: which encoding they are in, and what they are when they are not text at all."""

from __future__ import annotations

import codecs
import logging
import unicodedata
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import PurePath

from graph.errors import SourceError
from loaders.sources.language import language_data

log = logging.getLogger("yalu.loaders")

SAMPLE = 1 << 20
"""Bytes looked at to recognise an encoding."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PICTURE = "run text recognition (OCR) over it and load the result"
_PACKED = "unpack it and load what is in it"
_DOCUMENT = "save it as DOCX, PDF or text"
_MAGIC = (
    (b"PK\x03\x04", "a ZIP archive", _PACKED),
    (b"\x1f\x8b", "gzip-compressed", _PACKED),
    (b"%PDF", "a PDF", _DOCUMENT),
    (b"7z\xbc\xaf", "a 7-Zip archive", _PACKED),
    (b"Rar!", "a RAR archive", _PACKED),
    (b"\x04\x22\x4d\x18", "lz4-compressed", _PACKED),
    (b"\x1f\x9d", "compressed by the old `compress`", _PACKED),
    (b"{\\rtf", "rich text (RTF)", _DOCUMENT),
    (b"\xd0\xcf\x11\xe0", "an old Office, Hangul or Outlook file", _DOCUMENT),
    (b"AT&TFORM", "a DjVu scan", _PICTURE),
    (b"II*\x00", "a TIFF image", _PICTURE),
    (b"MM\x00*", "a TIFF image", _PICTURE),
    (b"\x89PNG", "a PNG image", _PICTURE),
    (b"\xff\xd8\xff", "a JPEG image", _PICTURE),
    (b"GIF8", "a GIF image", _PICTURE),
    (b"SQLite format 3", "an SQLite database", "`yalu copy` copies a store"),
    (b"\x7fELF", "a program", "give texts"),
)
_BY_NAME = (
    (_PICTURE, (".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic", ".djvu")),
    (_DOCUMENT, (".hwp", ".hwpx", ".hwt", ".doc", ".wps", ".rtf", ".odt", ".pages", ".ppt", ".pptx", ".caj")),
    ("save it as XLSX or CSV", (".xls", ".xlsb", ".ods", ".cell", ".numbers")),
    (_PACKED, (".rar", ".7z", ".alz", ".egg", ".lzh", ".cab")),
)
"""What to do with files of which only the name tells what they are."""
_UNNAMED = "save it as text, or name its encoding with --encoding if it is one"
_MAGICS = tuple(magic for magic, _, _ in _MAGIC)
_LOOKED_AT = 65536
_UNWRITTEN = ("Cn", "Co", "Cc", "Cs")
_WIDE = ("utf-16-le", "utf-16-be")
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_MOST_CONTROLS = 0.02
_SURELY_UTF8 = 3
"""Characters beyond ASCII after which bytes that are UTF-8 are nothing else: each is written in it by chance seldom."""


def encoding_of(sample: bytes, source: str, *, complete: bool, declared: str | None = None) -> str:
    """The encoding of a text that begins with `sample`; `complete` when that is all of it, not the beginning.

    A mark at the beginning counts first, then UTF-8, then `declared` (a header's or page's word), then the tables of
    `languages.yaml` whose result looks like writing. Before UTF-8 only a declared table that writes CJK in seven bits,
    and UTF-16 without a mark, count. Raises SourceError for bytes that are no text.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    stated = _stated(declared)
    if stated in language_data().seven_bits and sample.isascii() and _decodes(sample, stated, complete=complete):
        return stated
    if _has_controls(sample):
        if wide := _wide(sample):
            return wide
        raise _binary(sample, source)
    if _decodes(sample, "utf-8", complete=complete):
        return "utf-8"
    if stated and _decodes(sample, stated, complete=complete):
        return stated
    guess = _guess(sample, complete=complete)
    if guess is None:
        raise SourceError(source, "not text: no known encoding fits its bytes", remedy="name it with --encoding")
    log.info("%s: not UTF-8, read as %s", source, guess)
    return guess


def check_chosen(sample: bytes, source: str, chosen: str, *, complete: bool) -> None:
    """Raise SourceError where a text that begins with `sample` cannot be in the encoding that a person chose.

    That is where it has the mark of another one, or is UTF-8 beyond doubt; or where the choice makes characters of it
    that nothing is written with, and another table makes writing. What no rule here knows, the person does.
    """
    try:
        found = encoding_of(sample, source, complete=complete)
    except SourceError:
        return
    text, meant = _beginning(sample, chosen), _beginning(sample, found)
    if text != meant and _is_surer(found, meant, sample, chosen):
        remedy = "leave --encoding out, or name the right one"
        raise SourceError(source, f"not in {chosen}: it is in {found}", remedy=remedy)


def opening(head: bytes, characters: int = 4096) -> bytes:
    """The first characters as UTF-8, to see what kind of text it is; as they are when no mark says how to read them."""
    name = next((name for mark, name in _MARKS if head.startswith(mark)), "")
    if not name and b"\0" in head[:characters]:
        name = _wide(head[: 4 * characters]) or ""
    if not name:
        return head[:characters]
    return head[: 4 * characters].decode(name, errors="replace")[:characters].encode("utf-8", "replace")


def decode(data: bytes, source: str, *, encoding: str | None = None, declared: str | None = None) -> str:
    """The text of `data`, composed, with `\\r\\n` as `\\n`, NULs marked, and no byte order mark; the rest as it is.

    `encoding` is a person's choice. Raises SourceError for bytes that are no text, or cannot be in that encoding.
    """
    if encoding:
        check_chosen(data, source, encoding, complete=True)
    name = encoding or encoding_of(data, source, complete=True, declared=declared)
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        if not _mostly(data, name):
            raise _wrong_encoding(source, name, error) from error
        log.warning("%s: byte %d does not fit %s; what cannot be read is marked", source, error.start, name)
        text = data.decode(name, errors="replace")
    return composed(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\0", "\ufffd"))


def composed(text: str) -> str:
    """The text in its composed form (Unicode NFC), in which all is stored, found and cited.

    macOS and some sites write `김` as three letters and `é` as two. A text that has this form already stays as it is,
    and so do its checksum and its id.
    """
    return unicodedata.normalize("NFC", text)


def _beginning(sample: bytes, encoding: str) -> str:
    return sample[:_LOOKED_AT].decode(encoding, errors="replace").removeprefix("\ufeff")


def _is_surer(found: str, meant: str, sample: bytes, chosen: str) -> bool:
    """Whether what was found is surer than what a person chose, the text being `meant` as it was found."""
    if any(sample.startswith(mark) for mark, _ in _MARKS):
        return True
    if found == "utf-8":
        beyond = sum(character > "\x7f" for character in meant)
        return beyond >= _SURELY_UTF8 or codecs.lookup(chosen).name.startswith(("utf-16", "utf-32"))
    data = language_data()
    return found in data.encodings and _frequent(sample, chosen) < data.least_frequent


def _wrong_encoding(source: str, name: str, error: UnicodeDecodeError) -> SourceError:
    return SourceError(source, f"byte {error.start} is not {name}", remedy="name the right one with --encoding")


def _has_controls(sample: bytes) -> bool:
    """Whether it is binary, or text in more than a byte a letter."""
    head = sample[:_LOOKED_AT]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(head) or sample.startswith(_MAGICS)


def is_binary(sample: bytes) -> bool:
    """Whether bytes are no writing in any encoding."""
    return _has_controls(sample) and not _wide(sample)


def _binary(sample: bytes, source: str) -> SourceError:
    suffix = PurePath(source).suffix.casefold()
    named = next((remedy for remedy, suffixes in _BY_NAME if suffix in suffixes), _UNNAMED)
    return known_binary(sample, source) or SourceError(source, "binary, not text", remedy=named)


def known_binary(sample: bytes, source: str) -> SourceError | None:
    """The fault of something that is well known and holds no text that can be read: pictures, other archives."""
    known = (each for each in _MAGIC if sample.startswith(each[0]))
    for _, what, remedy in known:
        return SourceError(source, f"binary, not text: {what}", remedy=remedy)
    return None


def _stated(declared: str | None) -> str:
    """The table that a declared name means; empty for none, and for UTF-16, which a page in single bytes is not in."""
    name = (declared or "").strip().lower()
    name = language_data().supersets.get(name, name)
    return name if name and not name.startswith(("utf-16", "utf-32")) and _is_text_encoding(name) else ""


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark, when that makes writing of it: plain ASCII and the commonest letters of CJK."""
    sample = sample[: min(len(sample), _LOOKED_AT) & ~1]
    scored = [(_frequent(sample, name), name) for name in _WIDE]
    share, best = max(scored)
    return best if share >= language_data().least_frequent else None


def _is_text_encoding(name: str) -> bool:
    """Whether Python has it and it makes text of bytes (`hex`, `zip` and their like do not)."""
    try:
        return isinstance(b"a".decode(name), str)  # of nothing, Python does not even look the name up
    except (LookupError, ValueError):
        return False


def _decodes(data: bytes, encoding: str, *, complete: bool) -> bool:
    try:
        codecs.getincrementaldecoder(encoding)().decode(data, final=complete)
    except (UnicodeDecodeError, LookupError):
        return _mostly(data, encoding)
    return True


def _mostly(data: bytes, encoding: str) -> bool:
    """Whether all fits but a cut end, and a few faults among the characters above ASCII.

    One in a hundred; in UTF-8 one in twenty: what is not UTF-8 fits it nowhere.
    """
    few = 20 if encoding.startswith("utf-8") else 100
    text = data.decode(encoding, errors="replace")
    faults = text.removesuffix("\ufffd").count("\ufffd")
    beyond = sum(1 for character in text if character > "\x7f")
    return faults * few <= beyond and beyond > text.count("\ufffd")


def _guess(sample: bytes, *, complete: bool) -> str | None:
    data = language_data()
    if _western(sample):
        return data.western
    scored = [(_frequent(sample, name), name) for name in data.encodings if _decodes(sample, name, complete=complete)]
    share, best = max(scored, default=(0.0, None))
    return best if share >= data.least_frequent else None


def _western(sample: bytes) -> bool:
    high = [byte > 0x7F for byte in sample[:_LOOKED_AT]]
    total = sum(high)
    paired = sum(left and right for left, right in pairwise(high))
    limits = language_data()
    return total <= limits.most_western_bytes * len(high) and paired <= limits.most_paired_bytes * total


def _frequent(sample: bytes, encoding: str) -> float:
    """The share of frequent letters, of which those that nothing is written with are taken away; -1 to 1.

    ASCII counts as frequent in UTF-16, and not at all elsewhere: all the other tables share it.
    """
    text = sample[:_LOOKED_AT].decode(encoding, errors="replace")
    wide = encoding in _WIDE
    letters = Counter(character for character in text if character > "\x7f" or wide)
    worth = sum(count * _worth(character) for character, count in letters.items())
    return worth / letters.total() if letters else 0.0


def _worth(character: str) -> int:
    if character in _usual() or " " <= character <= "~" or character in "\r\n\t":
        return 1
    return -1 if character == "\ufffd" or unicodedata.category(character) in _UNWRITTEN else 0


@cache
def _usual() -> frozenset[str]:
    return frozenset(language_data().frequent) - {" "}
