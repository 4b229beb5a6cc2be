"""How an article is opened in any language: its sentences, the date line, where and when it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Protocol

from graph.claims import SIDES, Article, Country
from graph.dates import last_day
from graph.registry.load import Registry
from loaders.extract.anchors import MONTH, Anchor, as_day, resolve
from loaders.extract.countries import meaning
from loaders.extract.data import load
from loaders.extract.marks import LocalPerson, Sentence, Timex, Zone
from loaders.extract.people import Cast
from loaders.extract.reading import Year
from loaders.extract.sentences import SentenceRules, sentences
from loaders.extract.zones import paragraphs, zone_rules


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it is and in the form that is compared, of one length."""

    text: str
    folded: str


@dataclass(frozen=True, slots=True)
class Head:
    """A sentence that may begin with the date line: the `order`-th of its text; `cut`: one was found before it."""

    text: str
    sentence: Sentence
    order: int
    cut: bool


@dataclass(frozen=True, slots=True)
class Opening:
    """An opened article: its folded text, its sentences without the date line, the place and day that this named.

    `meta` are the lines that are no running text ("By A and B").
    """

    folded: str
    sentences: list[Sentence]
    place: str | None
    day: Timex | None
    meta: tuple[Sentence, ...] = ()


class Grammar(Protocol):
    """What the opening of an article needs to know of its language.

    `keeps_dateline`: the words of the date line stay a sentence of their own, for they may name a journalist.
    """

    @property
    def language(self) -> str:
        """Its code."""

    @property
    def keeps_dateline(self) -> bool:
        """Whether the date line stays."""

    def fold(self, text: str) -> str:
        """The text in the form that is compared, character for character."""

    def rules(self) -> SentenceRules:
        """Where sentences end."""

    def times(self, source: Source, start: int, end: int) -> list[Timex]:
        """The expressions of time between two offsets."""

    def year_of(self, opening: Opening) -> tuple[int | None, str]:
        """The year that a text without a date shows, and how."""

    def dateline(self, head: Head) -> re.Match[str] | None:
        """The date line that a sentence begins with."""


_LATE = timedelta(days=3)  # within which papers print what an agency sent


@dataclass(frozen=True, slots=True)
class Marked:
    """What the opening of a language needs where sentences end by marks alone and data says the rest; see `Grammar`.

    `_times` and `_year_of` are the language's own functions, of a source and of a folded text.
    """

    language: str
    fold: Callable[[str], str]
    _times: Callable[[Source, int, int], list[Timex]]
    _year_of: Callable[[str], tuple[int | None, str]]
    keeps_dateline: bool = False

    def rules(self) -> SentenceRules:
        """Sentences end by the marks of `text.yaml`."""
        return SentenceRules(self.patterns("end")[0], frozenset())

    def times(self, source: Source, start: int, end: int) -> list[Timex]:
        """The expressions of time between two offsets."""
        return self._times(source, start, end)

    def year_of(self, opening: Opening) -> tuple[int | None, str]:
        """The year that a text without a date shows, and how."""
        return self._year_of(opening.folded)

    def patterns(self, key: str) -> tuple[re.Pattern[str], ...]:
        """The patterns of `text.yaml` under a key."""
        return _patterns(self.language, key)


@cache
def _patterns(language: str, key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in load(language, "text")[key])


@cache
def _signs(language: str) -> re.Pattern[str] | None:
    """Lines beside the text that name who wrote it, None where a language has no rule for them."""
    pattern = load(language, "text").get("signs")
    return re.compile(pattern) if pattern else None


def open_article(text: str, grammar: Grammar) -> Opening:
    """The sentences of an article in order, lines that are no running text and the date line left out."""
    source = Source(text, grammar.fold(text))
    place: str | None = None
    day: Timex | None = None
    cut = False
    out: list[Sentence] = []
    meta: list[Sentence] = []
    signs = _signs(grammar.language)
    for sentence in sentences(text, paragraphs(text, zone_rules(grammar.language)), grammar.rules()):
        if sentence.zone is Zone.META:
            meta.append(sentence)
            if signs and signs.match(text, sentence.start, sentence.end):
                out.append(replace(sentence, zone=Zone.BOILERPLATE))
            continue
        match = grammar.dateline(Head(text, sentence, len(out), cut))
        if match:
            cut = True
            groups = match.groupdict()
            place = place or next((groups[key] for key in ("place", "place2") if groups.get(key)), None)
            day = day or next(iter(grammar.times(source, sentence.start, match.end())), None)
            if grammar.keeps_dateline:
                out.append(replace(sentence, end=match.end(), zone=Zone.BOILERPLATE))
            sentence = replace(sentence, start=match.end())
        if sentence.start < sentence.end:
            out.append(sentence)
    return Opening(source.folded, out, place, day, tuple(meta))


def anchor_of(article: Article, opening: Opening, grammar: Grammar, known: Year | None = None) -> Anchor:
    """The day of publication, else the day of the date line in the year that the text shows, else that year.

    `known` is the year of a text that shows none, found otherwise.
    A report that appeared some days after its date line counts its days from the date line. Of a month it is the end.
    """
    published = as_day(article.published)
    if article.published and len(article.published) == MONTH:
        return Anchor(last_day(article.published), coarse=True)
    if published:
        anchor = Anchor(published)
        sent = resolve(opening.day, "", anchor) if opening.day else None
        day = as_day(sent.when.start) if sent and not sent.when.end else None
        return Anchor(day) if day and timedelta(0) < published - day <= _LATE else anchor
    year: int | None = int(article.published[:4]) if article.published else None
    how = "publication"
    if year is None:
        year, how = known or grammar.year_of(opening)
    anchor = Anchor(None, year, how)
    dated = resolve(opening.day, "", anchor) if opening.day else None
    return replace(anchor, published=as_day(dated.when.start)) if dated else anchor


def place_named(name: str | None, registry: Registry, grammar: Grammar) -> str | None:
    """The registry's name for the place that a date line names, None for none or an unknown one."""
    if not name:
        return None
    return _places(registry, grammar.language, grammar.fold).get(grammar.fold(name.split("/")[0].strip()))


@cache
def _places(registry: Registry, language: str, fold: Callable[[str], str]) -> dict[str, str]:
    found = sorted((fold(text), registry.places[i].name) for text, i in registry.surfaces("place", language))  # type: ignore[arg-type]
    return dict(reversed(found))


def shows_both_sides(senses: Iterable[tuple[str, str]], cast: Cast, registry: Registry, language: str) -> bool:
    """Whether an article names anything of both sides; where it does not, it tells of no contact."""
    shown = {person.country for person in cast.people}
    for kind, value in senses:
        if kind == "side":
            shown.add(Country(value))
        elif kind == "place":
            shown.add(registry.places[value].country)
        elif kind == "country":
            shown.add(meaning(language, value).country)
    return shown.issuperset(SIDES)


def know(person: LocalPerson, registry: Registry) -> None:
    """Give somebody the side on which all who may be meant stand."""
    countries = {registry.persons[c].country for c in person.candidates if c in registry.persons}
    if len(countries) == 1:
        person.country = countries.pop()
