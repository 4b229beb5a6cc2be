"""Who published an article: by its address, by the name its source gives, or by the by-line in its text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import chain
from urllib.parse import urlsplit

from loaders.data import Data, read_data

_HEAD, _TAIL = 1500, 400
_LONGEST_LINE = 60
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_BRACKETS = " \t()（）[]［］【】〔〕<>《》"
_APART = re.compile(r"[\s.'’_-]+")


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
    publishers: tuple[Publisher, ...]


def identify(url: str = "", name: str = "", text: str = "") -> PublisherEntry | None:
    """The publisher of an article, None when nothing points to one that is known.

    The address comes first, then the name that a field, a page or a person gives, then the by-line in the first and
    last lines of the text. Only a collector gives way to a by-line; a name that nobody knows does not.
    """
    by_url, named = _by_domain(url), by_name(name)
    for entry in (by_url, named):
        if entry and not entry.reprints:
            return entry
    collector = by_url or named
    return None if name and not collector else _by_byline(text) or collector


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
def _credits() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(credit, re.IGNORECASE | re.MULTILINE) for credit in _data().credits)


@cache
def _bylines() -> tuple[tuple[re.Pattern[str], PublisherEntry], ...]:
    return tuple(
        (re.compile(byline, re.MULTILINE), entry.entry) for entry in _data().publishers for byline in entry.bylines
    )


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
        labels = (urlsplit(url).hostname or "").lower().split(".")
    except ValueError:
        return None
    hosts = (".".join(labels[start:]) for start in range(len(labels)))
    return next((_domains()[host] for host in hosts if host in _domains()), None)


def _by_byline(text: str) -> PublisherEntry | None:
    """The entry that a credit or date line of the head names, else the first by-line of the head, else of the tail."""
    head, tail = text[:_HEAD], text[_HEAD:][-_TAIL:]
    credited = (by_name(match[1]) for credit in _credits() for match in credit.finditer(head))
    in_lines = (_in_line(line) for line in head.split("\n") if len(line) <= _LONGEST_LINE)
    return next(filter(None, chain(credited, in_lines)), None) or _first(head) or _first(tail)


def _in_line(line: str) -> PublisherEntry | None:
    """The entry that has a short line to itself, in brackets or not, or shares it with a year: `Yalu | 2024-03-22`."""
    line = line.strip(_BRACKETS)
    match = _any_name().search(line) if _YEAR.search(line) else None
    return by_name(match[0]) if match else by_name(line)


@cache
def _any_name() -> re.Pattern[str]:
    names = sorted((name for entry in _data().publishers for name in (entry.name, *entry.names)), key=len, reverse=True)
    return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(map(re.escape, names))})(?![A-Za-z])")


def _first(part: str) -> PublisherEntry | None:
    matches = ((byline.search(part), entry) for byline, entry in _bylines())
    found = [(match.start(), entry) for match, entry in matches if match]
    return min(found, key=lambda hit: hit[0])[1] if found else None
