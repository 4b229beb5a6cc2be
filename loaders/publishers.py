"""Who published an article: by its address, by the name its source gives, or by what its text carries of its own.

Of the text count a credit, an agency's date line, the outlet's name on a line of its own, a by-line with the outlet's
mail address and what signs the end. A sentence that tells what somebody reported, and the credit of a photograph, do
not: no publisher is better than a wrong one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from urllib.parse import urlsplit

from graph.names.scripts import words_and_characters
from loaders.data import Data, read_data

_HEAD, _TAIL = 1500, 400
_LONGEST_LINE, _LONGEST_BYLINE = 60, 120
_MOST_BESIDE, _MOST_WORDS = 8, 1
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_BRACKETS = " \t()（）[]［］【】〔〕<>《》"
_APART = re.compile(r"[\s.'’_-]+")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_MAIL = re.compile(r"(?<![\w.])[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PublisherEntry:
    """A known publisher: name as shown, kind (`state media`, `ministry`, `press`, ...), side (`KP`, `CN`, `other`).

    `reprints` marks a collector of the articles of others.
    """

    name: str
    kind: str
    side: str
    reprints: bool = False


class Publisher(Data):
    """An entry of the data file."""

    name: str
    kind: str
    side: str
    domains: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    reprints: bool = False

    @property
    def entry(self) -> PublisherEntry:
        """What the rest of Yalu sees of it."""
        return PublisherEntry(self.name, self.kind, self.side, self.reprints)


class Publishers(Data):
    """The data file."""

    credits: tuple[str, ...]
    datelines: tuple[str, ...]
    signatures: tuple[str, ...]
    beside: str
    tells: str
    publishers: tuple[Publisher, ...]


def identify(url: str = "", name: str = "", text: str = "") -> PublisherEntry | None:
    """The publisher of an article, None when nothing points to one that is known.

    The address comes first, then the name that a field, a page or a person gives, then what the first and last lines of
    the text carry. Only a collector gives way to that; a name that nobody knows does not.
    """
    by_url, named = _by_domain(url), by_name(name)
    for entry in (by_url, named):
        if entry and not entry.reprints:
            return entry
    collector = by_url or named
    return None if name and not collector else _by_text(text) or collector


def by_name(name: str) -> PublisherEntry | None:
    """The publisher that goes by this name, also with a domain or a language in brackets: `KCNA.kp (En)`."""
    return _names().get(_key(name)) or _names().get(_key(name.partition("(")[0]))


@cache
def domains_of(name: str) -> tuple[str, ...]:
    """The domains of a publisher, named as it is shown; none for one that is not known."""
    return next((entry.domains for entry in _data().publishers if entry.name == name), ())


def _key(name: str) -> str:
    return _APART.sub("", unicodedata.normalize("NFKC", name)).casefold()


def _data() -> Publishers:
    return read_data("publishers.yaml", Publishers)


@cache
def _rules(kind: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of the data file under a key, `{name}` spelt out; the first group of a match names the outlet."""
    patterns: tuple[str, ...] = getattr(_data(), kind)
    flags = re.MULTILINE | (re.IGNORECASE if kind == "credits" else 0)
    return tuple(re.compile(pattern.replace("{name}", any_name()), flags) for pattern in patterns)


@cache
def _words(kind: str) -> re.Pattern[str]:
    return re.compile(getattr(_data(), kind))


@cache
def _bylines() -> tuple[tuple[re.Pattern[str], PublisherEntry], ...]:
    return tuple((re.compile(byline), entry.entry) for entry in _data().publishers for byline in entry.bylines)


@cache
def _names() -> dict[str, PublisherEntry]:
    return {
        _key(name): entry.entry for entry in _data().publishers for name in (*entry.names, *entry.domains, entry.name)
    }


@cache
def _domains() -> dict[str, PublisherEntry]:
    return {domain: entry.entry for entry in _data().publishers for domain in entry.domains}


def _by_domain(url: str) -> PublisherEntry | None:
    """The entry with the longest domain that ends the host name: mfa.gov.cn comes before gov.cn."""
    try:
        return _by_host(urlsplit(url).hostname or "")
    except ValueError:
        return None


def _by_host(host: str) -> PublisherEntry | None:
    labels = host.lower().split(".")
    hosts = (".".join(labels[start:]) for start in range(len(labels)))
    return next((_domains()[host] for host in hosts if host in _domains()), None)


def _by_text(text: str) -> PublisherEntry | None:
    """The entry that a credit, a line, a date line or a by-line of the head names, else what ends the text."""
    head, tail = text[:_HEAD], text[_HEAD:][-_TAIL:]
    found = chain(
        _named(head, "credits"),
        _in_lines(head),
        _named(head, "datelines"),
        _by_mail(head),
        _named(text[-_TAIL:], "signatures"),
        _named(tail, "credits"),
        _named(tail, "datelines"),
        _by_mail(tail),
        (by_name(text.rstrip().rpartition("\n")[2]),),  # in brackets, it may credit a photograph
        (entry for byline, entry in _bylines() if byline.search(head) or byline.search(tail)),
    )
    return next(filter(None, found), None)


def _named(part: str, kind: str) -> Iterator[PublisherEntry | None]:
    """Those that the rules of a kind name, the first of the text first."""
    matches = (match for rule in _rules(kind) for match in rule.finditer(part))
    return (by_name(match[1]) for match in sorted(matches, key=lambda match: match.start()))


def _in_lines(head: str) -> Iterator[PublisherEntry | None]:
    """Those with a short line of their own; a name alone only above the text, for below it credits a photograph."""
    above = True
    for line in head.split("\n"):
        if len(line) > _LONGEST_LINE:
            above = False
        elif _YEAR.search(line):
            yield _beside_year(line)
        elif above:
            yield by_name(line.strip(_BRACKETS))


def _beside_year(line: str) -> PublisherEntry | None:
    """The entry that shares a line with a date and nothing that tells of something: `Yalu | 2024-03-22`."""
    match = re.search(rf"(?<![A-Za-z])(?:{any_name()})(?![A-Za-z])", line)
    if not match or _words("tells").search(line):
        return None
    rest = _words("beside").sub(" ", _ADDRESS.sub(" ", line.replace(match[0], " ")))
    words, characters = words_and_characters(rest)
    told = len(characters) > _MOST_BESIDE or len(words) > _MOST_WORDS
    return None if told else by_name(match[0])


def _by_mail(part: str) -> Iterator[PublisherEntry | None]:
    """Those whose mail address ends the line of an author: `by Jin-Woo Shin, shin@donga.com`."""
    for line in part.split("\n"):
        match = _MAIL.search(line) if len(line) <= _LONGEST_BYLINE else None
        entry = _by_host(match[1]) if match else None
        yield entry if entry and not entry.reprints else None


@cache
def any_name() -> str:
    """A pattern for any of the names, the longest first."""
    names = sorted((name for entry in _data().publishers for name in (entry.name, *entry.names)), key=len, reverse=True)
    return "|".join(map(re.escape, names))
