"""Reading a Chinese article: zones, sentences, names, offices, actors; then what its sentences tell."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import timedelta

from graph.claims import Article, Country
from graph.registry.load import Registry
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import Anchor, as_day, resolve
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.lexicon import Entry, Lexicon
from loaders.extract.marks import HeldOffice, Hit, Sentence, Timex, Unit
from loaders.extract.opening import Opening, anchor_of, open_article, place_named, shows_both_sides
from loaders.extract.people import Cast
from loaders.extract.reading import Reading
from loaders.extract.zh.attach import attach
from loaders.extract.zh.cues import cues_of
from loaders.extract.zh.dates import times
from loaders.extract.zh.implied import complete
from loaders.extract.zh.names import due, listed, of_people, same_names, signed
from loaders.extract.zh.offices import phrases
from loaders.extract.zh.opening import Chinese
from loaders.extract.zh.people import Found, enter, outlet_side, settle_sides, short_forms
from loaders.extract.zh.segment import Shape, segment
from loaders.extract.zh.sources import report_days
from loaders.extract.zh.story import Part, tell_all
from loaders.extract.zh.vocabulary import lexicon, trigger_of

_OF = words("zh", "grammar", "of")
_COMMAS = words("zh", "grammar", "commas")
_DESCRIPTION = 8  # units from a time to the name that its clause describes
_LISTS = 4  # names that a list of strangers goes on with, each found by the one before
_NEAR = timedelta(days=20)  # between the day of the date line and of publication

_GRAMMAR = Chinese()


def read(article: Article, registry: Registry) -> Reading:
    """Everything that a Chinese article tells, before it is settled into claims."""
    text = article.text
    opening = open_article(text, _GRAMMAR)
    folded, marked = opening.folded, opening.sentences
    hits = of_people(folded, lexicon(registry).every(folded))
    found = _units(text, folded, marked, hits)
    strangers = settle_sides(found, outlet_side(folded), registry)
    cast = Cast()
    place = place_named(opening.place, registry, _GRAMMAR)
    context = Context("zh", cast, _anchor(article, opening), registry.places, place)
    parts = _parts(found, cast, registry, strangers)
    offices = [complete(held, cast, text) for part in parts for held in part.analysis.offices]
    senses = {sense for part in parts for unit in part.analysis.units for sense in unit.senses}
    if shows_both_sides(senses, cast, "zh"):
        for part in parts:
            _equip(folded, part)
        tell_all(text, parts, context, Discourse())
    return Reading(context, tuple(offices))


def _anchor(article: Article, opening: Opening) -> Anchor:
    """What time counts from: the day of the date line where it lies shortly before publication, else as ever."""
    anchor = anchor_of(article, opening, _GRAMMAR)
    published = as_day(article.published)
    if published is None:
        return anchor
    dated = resolve(opening.day, "", anchor) if opening.day else None
    written = as_day(dated.when.start) if dated else None
    near = written is not None and timedelta(0) <= published - written <= _NEAR
    return Anchor(written if near else published, spoken=written if near else None)


def _units(text: str, folded: str, marked: list[Sentence], hits: list[Hit]) -> list[Found]:
    """The sentences with their units: read once, then again with the strangers' names that the first reading found."""
    shapes = sorted([*due(folded, hits), *signed(text, folded)], key=lambda shape: shape.start)
    first = [_segment(text, folded, sentence, hits, shapes) for sentence in marked]
    known: set[Shape] = set()
    for _ in range(_LISTS):
        more = {shape for units in first for shape in listed(folded, units)} - known
        if not more:
            break
        known |= more
        shapes = sorted([*shapes, *more], key=lambda shape: shape.start)
        first = [_segment(text, folded, sentence, hits, shapes) for sentence in marked]
    names = same_names(folded, [unit for units in first for unit in units])
    if names:
        alike = Lexicon([Entry(name, "shape", "") for name in names], spaced=False)
        again = [Shape(hit.start, hit.end, names[folded[hit.start : hit.end]]) for hit in alike.every(folded)]
        shapes = sorted([*shapes, *again], key=lambda shape: shape.start)
        first = [_segment(text, folded, sentence, hits, shapes) for sentence in marked]
    out = []
    for sentence, units in zip(marked, first, strict=True):
        held, free = attach(units, phrases(units))
        out.append(Found(sentence, units, held, free))
    return out


def _segment(text: str, folded: str, sentence: Sentence, hits: list[Hit], shapes: list[Shape]) -> list[Unit]:
    a, b = (bisect_left(hits, at, key=lambda hit: hit.start) for at in (sentence.start, sentence.end))
    c, d = (bisect_left(shapes, at, key=lambda shape: shape.start) for at in (sentence.start, sentence.end))
    return segment(text, folded, sentence, hits[a:b], shapes[c:d])


def _parts(found: list[Found], cast: Cast, registry: Registry, strangers: dict[str, Country]) -> list[Part]:
    named = []
    for part in found:
        units, who = enter(part.units, cast, registry, strangers)
        held = [HeldOffice(h.office, who[h.unit]) for h in part.held]
        for office in held:
            cast.people[office.person].titles += [office.office.head, office.office.words]
        named.append((part, units, held))
    out = []
    since, paragraph = 0, -1
    for part, units, held in named:
        if part.sentence.paragraph != paragraph:
            since, paragraph = part.sentence.start, part.sentence.paragraph
        analysis = Analysis(part.sentence, short_forms(units, cast, since))
        analysis.offices = held
        out.append(Part(analysis, part.free))
    return out


def _aside(analysis: Analysis, timex: Timex) -> Timex:
    """A time that only describes somebody (2011年上台的金正恩) is a beginning, not the day of an event."""
    after = [unit for unit in analysis.units if unit.start >= timex.end][:_DESCRIPTION]
    for k, unit in enumerate(after[:-1]):
        if unit.low in _COMMAS or trigger_of(unit) is not None or unit.is_a("local"):
            return timex
        if unit.low in _OF:
            return replace(timex, since=True) if after[k + 1].is_a("local") else timex
    return timex


def _equip(folded: str, part: Part) -> None:
    """Give a sentence its cues and times."""
    analysis = part.analysis
    found = times(folded, analysis.sentence.start, analysis.sentence.end)
    events, part.reports = report_days(folded, found)
    analysis.times = [_aside(analysis, timex) for timex in events]
    analysis.cues = cues_of(analysis)
