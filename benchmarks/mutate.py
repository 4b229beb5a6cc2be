"""Inputs for the fuzzer: one of every format and encoding, changed by chance, the same for the same seed and number."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from benchmarks import doors

NAMES = (".txt", ".html", ".json", ".jsonl", ".csv", ".tsv", ".xlsx", ".pdf", ".docx", ".eml", ".mbox", ".warc", ".zip",
         ".tar", ".gz", ".zst", ".rss", ".parquet", "")  # fmt: skip
MOST_CHANGES = 4
WRONG_NAMES = 0.25
UNCHANGED = 0.02
LARGEST = 100_000
"""Bytes: what a repeated block may make of an input; what is larger takes its time, and is no hang."""
_NUMBERS = tuple(n.to_bytes(4, order) for n in (0, 1, 0x7FFFFFFF, 0xFFFFFFFF, 0x10000) for order in ("little", "big"))
_TROUBLE = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n", b"\x1b$)C", b"<![CDATA[", b"<!DOCTYPE x [", b"&#0;", b"%s" * 40,
    b"[" * 400, b"<div>" * 400, b"\xed\xa0\x80", "\u202e\u0301".encode(), b'"', b"From \n",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """An input: its number, the file it was made of, its own name, and its bytes."""

    number: int
    seed: str
    name: str
    data: bytes


def case(number: int, seed: int) -> Case:
    """The input of a number; the same whatever was made before."""
    chance = Random(f"{seed}:{number}")
    names = sorted(corpus())
    origin = chance.choice(names)
    data = corpus()[origin]
    if chance.random() > UNCHANGED:
        for _ in range(chance.randint(1, MOST_CHANGES)):
            data = chance.choice(_CHANGES)(data, chance)[:LARGEST]
    ending = chance.choice(NAMES) if chance.random() < WRONG_NAMES else origin[origin.index(".") :]
    return Case(number, origin, f"case{ending}", data)


@cache
def corpus() -> dict[str, bytes]:
    """File name -> bytes of what is mutated."""
    files = {f"{number}-{name}": data for number, report in enumerate(doors.REPORTS)
             for name, data in doors.doors(report).items()}  # fmt: skip
    for number, report in enumerate(doors.REPORTS):
        files[f"{number}.parquet"] = doors.parquet(report)
        files[f"{number}-html.eml"] = doors.mail(report, html=True)
        for charset in report.encodings[1:]:
            files[f"{number}-{charset}.html"] = doors.page(report, charset).encode(charset, "replace")
    files["nested.zip"] = doors.zipped({"a.eml": doors.mail(doors.KOREAN), "b.tar": doors.tarred(dict(files))})
    files["page.mht"] = doors.saved_page(doors.KOREAN)
    files["long.tar"] = doors.tarred({"회담/" * 40 + "a.txt": doors.KOREAN.text.encode()}, tarfile.GNU_FORMAT)
    files["bz2.zip"] = doors.zipped({"a.html": doors.page(doors.CHINESE).encode()}, zipfile.ZIP_BZIP2)
    files["known.html"] = doors.known_page(doors.CHINESE).encode()
    files["nested.mbox"] = doors.mailbox(doors.CHINESE) + doors.mailbox(doors.KOREAN)
    files["contacts.csv"] = _contacts_csv()
    files["contacts.xlsx"] = _contacts_xlsx()
    return files


_CONTACTS = (
    ("date", "kind", "kp", "cn", "place", "source", "url"),
    ("2024-03-21", "meeting", "Kim Song Nam", "Wang Huning", "Beijing", "Xinhua", "https://yalu.example/1"),
    ("2024-04-13", "meeting", "Kim Jong Un", "Zhao Leji", "Pyongyang", "KCNA", "https://yalu.example/2"),
)


def _contacts_csv() -> bytes:
    return "\n".join(map(",".join, _CONTACTS)).encode()


def _contacts_xlsx() -> bytes:
    from openpyxl import Workbook

    book, out = Workbook(), io.BytesIO()
    for row in _CONTACTS:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(out)
    with zipfile.ZipFile(out) as archive:  # without the time it was made
        files = {name: archive.read(name) for name in archive.namelist() if name != "docProps/core.xml"}
    return doors.zipped(files)


def _flip(data: bytes, chance: Random) -> bytes:
    """Some bits are turned over."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 3, 10, 60)) if out else 0):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def _cut(data: bytes, chance: Random) -> bytes:
    """The end is missing, or the beginning."""
    at = chance.randrange(len(data) + 1)
    return data[:at] if chance.random() < 0.8 else data[at:]


def _drop(data: bytes, chance: Random) -> bytes:
    """A piece in the middle is missing."""
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.randint(1, 64) :]


def _splice(data: bytes, chance: Random) -> bytes:
    """A piece of another file stands in the middle."""
    other = corpus()[chance.choice(sorted(corpus()))]
    start = chance.randrange(len(other) + 1)
    at = chance.randrange(len(data) + 1)
    piece = other[start : start + chance.choice((8, 100, 2000))]
    return data[:at] + piece + data[at + chance.choice((0, len(piece))) :]


def _repeat(data: bytes, chance: Random) -> bytes:
    """A block stands there many times."""
    at = chance.randrange(len(data) + 1)
    block = data[at : at + chance.choice((1, 16, 256, 4096))]
    return data[:at] + block * chance.choice((2, 20, 300)) + data[at:]


def _number(data: bytes, chance: Random) -> bytes:
    """A number, where a length may stand, is the least or the largest."""
    at = chance.randrange(len(data) + 1)
    number = chance.choice(_NUMBERS)
    return data[:at] + number + data[at + len(number) :]


def _trouble(data: bytes, chance: Random) -> bytes:
    """Something that means something stands where it should not."""
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_TROUBLE) + data[at:]


def _digits(data: bytes, chance: Random) -> bytes:
    """A digit is another: lengths, dates, offsets that are written out."""
    places = [place for place, byte in enumerate(data[:20_000]) if 48 <= byte <= 57]
    out = bytearray(data)
    for place in chance.sample(places, min(len(places), 3)):
        out[place] = 48 + chance.randrange(10)
    return bytes(out)


def _wrap(data: bytes, chance: Random) -> bytes:
    """What was changed is packed: so the fault lies deep within, where a change of packed bytes hardly ever gets."""
    name = f"talks{chance.choice(NAMES)}"
    match chance.randrange(4):
        case 0:
            return doors.zipped({name: data, "b.txt": doors.ENGLISH.text.encode()})
        case 1:
            return doors.tarred({name: data, "b.txt": doors.ENGLISH.text.encode()})
        case 2:
            return doors.attached(doors.CHINESE, name, data)
    return doors.COMPRESSIONS[chance.choice(sorted(doors.COMPRESSIONS))](data)


_CHANGES: Sequence[Callable[[bytes, Random], bytes]] = (
    _flip, _cut, _drop, _splice, _repeat, _number, _trouble, _digits, _wrap,
)  # fmt: skip
