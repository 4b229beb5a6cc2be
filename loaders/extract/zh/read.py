"""Reading a Chinese article: zones, sentences, names, offices, actors; then what its sentences tell."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import takewhile

from graph.claims import SIDES, Article, Country
from graph.registry.load import Registry
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import Anchor, as_day, resolve
from loaders.extract.context import Context
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.discourse import Discourse
from loaders.extract.leading import leaders
from loaders.extract.lexicon import Entry, Lexicon
from loaders.extract.marks import HeldOffice, Hit, Sentence, Timex, Unit, Zone
from loaders.extract.opening import Opening, anchor_of, open_article, place_named, shows_both_sides
from loaders.extract.people import Cast
from loaders.extract.reading import Reading, Year
from loaders.extract.zh.anchors import is_juche
from loaders.extract.zh.attach import attach
from loaders.extract.zh.attributive import next_name
from loaders.extract.zh.bodies import short_countries
from loaders.extract.zh.careers import careers
from loaders.extract.zh.carrying import carry_years
from loaders.extract.zh.cues import cues_of
from loaders.extract.zh.dates import times
from loaders.extract.zh.electing import settle_sides
from loaders.extract.zh.feasts import feasts, with_feasts
from loaders.extract.zh.folding import is_traditional
from loaders.extract.zh.implied import complete, once
from loaders.extract.zh.names import counted_off, due, is_person, listed, naming, of_people, same_names, signed
from loaders.extract.zh.offices import phrases
from loaders.extract.zh.opening import Chinese
from loaders.extract.zh.people import Found, enter, outlet_side, short_forms
from loaders.extract.zh.posts import known_posts
from loaders.extract.zh.segment import Shape, segment
from loaders.extract.zh.sources import on_report_day, report_days, towns
from loaders.extract.zh.story import Part, tell_all
from loaders.extract.zh.vocabulary import lexicon, trigger_of

_OF = words("zh", "grammar", "of")
_COMMAS = words("zh", "grammar", "commas")
_WHILE = words("zh", "grammar", "while")
_TAKING_OFFICE = words("zh", "grammar", "taking_office")
_LEADING = words("zh", "grammar", "with") | words("zh", "grammar", "toward") | words("zh", "grammar", "passive")
_COMPARED = tuple(words("zh", "dates", "compared"))
_OCCASIONS = (*(f"为{word}" for word in words("zh", "grammar", "occasions")), *words("zh", "grammar", "on_occasion"))
_OURS = words("zh", "grammar", "ours")
_HOLDS = words("zh", "grammar", "holds")
_WEEKDAYS: dict[str, int] = load("zh", "dates")["weekdays"]
_WEEKS = tuple(str(load("zh", "dates")["units"]["weekday"]).split("|"))
_WELCOME = ("verbs", "welcome")
_FRONT = 200  # characters in which an article names its outlet
_DESCRIPTION = 24  # units from a time to the end of the clause that describes somebody
_CLAUSE = 6  # units of such a clause at least where titles stand before the name
_LISTS = 4  # names that a list of strangers goes on with, each found by the one before
_SUNDAY, _WEEK_BEFORE = 6, -2  # the day of the week; what "last" before a weekday means
_NEAR = timedelta(days=20)  # between the day of the date line and of publication

_GRAMMAR = Chinese()


def read(article: Article, registry: Registry, year: Year | None = None) -> Reading:
    """Everything that a Chinese article tells, before it is settled into claims; of a `year` found otherwise."""
    text = article.text
    opening = open_article(text, _GRAMMAR)
    folded, marked = opening.folded, opening.sentences
    hits = of_people(folded, _sided(folded, _greeting(folded, lexicon(registry).every(folded))), registry)
    found = _units(text, folded, marked, hits, lean=not _may_show_both(folded, hits, registry))
    strangers = settle_sides(found, outlet_side(folded), registry)
    cast = Cast()
    place = place_named(opening.place, registry, _GRAMMAR)
    context = Context("zh", cast, _anchor(article, opening, year), registry.places, place, opening.day)
    parts = _parts(found, cast, registry, strangers)
    offices = once([complete(held, cast, text) for part in parts for held in part.analysis.offices])
    senses = {sense for part in parts for unit in part.analysis.units for sense in unit.senses}
    senses |= {("side", side.value) for side in _sides_of_venues(senses, registry)}
    if shows_both_sides(senses, cast, registry, "zh"):
        day = context.anchor.published
        for part in parts:
            _equip(folded, part, day)
            if day is not None and day.weekday() == _SUNDAY and is_traditional(text):
                part.analysis.times = [_of_that_week(timex) for timex in part.analysis.times]
        carry_years(parts, context.anchor)
        discourse = Discourse(leaders=leaders(cast, registry, day), offices=known_posts(cast, registry, day))
        tell_all(text, parts, context, discourse)
    return Reading(context, tuple(offices))


def _sided(folded: str, hits: Iterable[Hit]) -> list[Hit]:
    """The known words; "our side" is the DPRK in its own press, China elsewhere."""
    own = outlet_side(folded[:_FRONT]) is Country.KP or is_juche(folded)
    if not own:
        return list(hits)
    ours = tuple((kind, Country.KP.value) for kind in ("marked", "side"))
    return [replace(hit, senses=ours) if folded[hit.start : hit.end] in _OURS else hit for hit in hits]


def _greeting(folded: str, hits: Iterable[Hit]) -> list[Hit]:
    """The known words; one of welcoming tells of a welcome where people are met on arrival."""
    greeted = {match.end() for match in _at_terminal().finditer(folded)}
    hits = (hit for hit in hits if not _begins_in_weekday(folded, hit))
    return [replace(hit, senses=(*hit.senses, _WELCOME)) if hit.end in greeted else hit for hit in hits]


def _begins_in_weekday(folded: str, hit: Hit) -> bool:
    """Whether a word only seems to begin with a numeral, the end of a weekday (周三|访华, no third visit)."""
    counts = folded[hit.start] in _WEEKDAYS and any(kind == "verbs" for kind, _ in hit.senses)
    return counts and folded.endswith(_WEEKS, 0, hit.start)


@cache
def _at_terminal() -> re.Pattern[str]:
    """A word of welcoming behind that of an airport or station in its part of a sentence (在站台上列队欢迎X)."""
    data = load("zh", "grammar")
    places = "|".join(map(re.escape, [*data["terminals"], *data["squares"]]))
    greets = "|".join(map(re.escape, data["welcome_to"]))
    by = f"[^,。;:!?\n、]{{0,10}}?|{data['welcomed_by']}"
    return re.compile(f"(?:{places})(?:{by})(?:{greets})(?={data['welcomes_whom']})")


def _anchor(article: Article, opening: Opening, year: Year | None) -> Anchor:
    """What time counts from: the day of the date line where it lies shortly before publication, else as ever."""
    anchor = anchor_of(article, opening, _GRAMMAR, year)
    published = as_day(article.published)
    if published is None:
        return anchor
    dated = resolve(opening.day, "", anchor) if opening.day else None
    written = as_day(dated.when.start) if dated else None
    near = written is not None and timedelta(0) <= published - written <= _NEAR
    return Anchor(written if near else published, latest=written if near else None)


def _may_show_both(folded: str, hits: list[Hit], registry: Registry) -> bool:
    """Whether anything in an article may be of the DPRK, and anything of China, before its sentences are read."""
    shown = {side for word, side in short_countries().items() if word in folded}
    for hit in hits:
        for kind, value in hit.senses:
            if kind in ("side", "marked"):
                shown.add(Country(value))
            elif kind == "country":
                shown.add(meaning("zh", value).country)
            elif kind == "person":
                shown.add(registry.persons[value].country)
        shown |= _sides_of_venues(hit.senses, registry)
    return shown.issuperset(SIDES)


def _sides_of_venues(senses: Iterable[tuple[str, str]], registry: Registry) -> set[Country]:
    """The sides in whose country the places among some senses are, stations and halls too (北京站)."""
    return {registry.places[value].country for kind, value in senses if kind == "place"} & set(SIDES)


def _units(text: str, folded: str, marked: list[Sentence], hits: list[Hit], *, lean: bool) -> list[Found]:
    """The sentences with their units: read once, then again where a reading finds strangers' names to read with.

    `lean`: the article tells of no contact, and sentences without a name are not read.
    """
    draft = _Draft(text, folded, marked, hits)
    draft.take([*due(folded, hits), *signed(text, folded), *counted_off(folded)], every=not lean)
    begins = naming(hits)
    for _ in range(_LISTS):
        if not draft.take(shape for units in draft.units for shape in listed(folded, units, begins)):
            break
    names = same_names(folded, [unit for units in draft.units for unit in units])
    if names:
        alike = Lexicon([Entry(name, "shape", "") for name in names], spaced=False)
        draft.take(Shape(hit.start, hit.end, names[folded[hit.start : hit.end]]) for hit in alike.every(folded))
    out = []
    for sentence, units in zip(marked, draft.units, strict=True):
        held, free = attach(units, phrases(units), title=sentence.zone is Zone.TITLE)
        out.append(Found(sentence, units, held, free))
    return out


class _Draft:
    """The sentences cut into units by the words known and the names of strangers taken so far."""

    def __init__(self, text: str, folded: str, marked: list[Sentence], hits: list[Hit]) -> None:
        self._text, self._folded, self._marked = text, folded, marked
        self._starts = [sentence.start for sentence in marked]
        bounds = [(bisect_left(hits, s.start, key=_start), bisect_left(hits, s.end, key=_start)) for s in marked]
        self._hits = [hits[a:b] for a, b in bounds]
        self._shapes: list[set[Shape]] = [set() for _ in marked]
        self.units: list[list[Unit]] = [[] for _ in marked]

    def take(self, shapes: Iterable[Shape], *, every: bool = False) -> bool:
        """Cut anew the sentences in which one of the names is new, or `every` one; whether there was one.

        Sentences that name people of the registry are cut at the first call.
        """
        changed = {k for k, hits in enumerate(self._hits) if every or (not self.units[k] and any(map(is_person, hits)))}
        for shape in shapes:
            k = bisect_right(self._starts, shape.start) - 1
            if k >= 0 and shape not in self._shapes[k]:
                self._shapes[k].add(shape)
                changed.add(k)
        for k in changed:
            found = sorted(self._shapes[k], key=_start)
            self.units[k] = segment(self._text, self._folded, self._marked[k], self._hits[k], found)
        return bool(changed)


def _start(span: Hit | Shape) -> int:
    return span.start


def _parts(found: list[Found], cast: Cast, registry: Registry, strangers: dict[str, Country]) -> list[Part]:
    named = []
    first: int | None = None
    paragraph = -1
    for part in found:
        units, who = enter(part.units, cast, registry, strangers)
        told, free = careers(units, part.free, first if part.sentence.paragraph == paragraph else None)
        held = [*(HeldOffice(h.office, who[h.unit]) for h in part.held), *told]
        first, paragraph = next(iter(who.values()), first), part.sentence.paragraph
        for office in held:
            cast.people[office.person].titles += [office.office.head, office.office.words]
        named.append((part, units, held, free))
    out = []
    since, paragraph = 0, -1
    for part, units, held, free in named:
        if part.sentence.paragraph != paragraph:
            since, paragraph = part.sentence.start, part.sentence.paragraph
        analysis = Analysis(part.sentence, short_forms(units, cast, since))
        analysis.offices = held
        out.append(Part(analysis, free))
    return out


def _aside(analysis: Analysis, timex: Timex) -> Timex:
    """A time that only describes somebody (2011年上台的金正恩) is a beginning, not the day of an event."""
    if any(unit.start == timex.start and trigger_of(unit) is not None for unit in analysis.units):
        return timex  # 同登城楼观看九三阅兵的X
    after = analysis.behind(timex.end)[:_DESCRIPTION]
    part = [unit.low for unit in takewhile(lambda unit: unit.low not in _COMMAS, after)]
    if part and "".join(part).endswith(_OCCASIONS):
        return replace(timex, since=True)  # 以2024年建交75周年为契机,...
    named = [*takewhile(lambda unit: trigger_of(unit) is None and unit.low not in _COMMAS, after)]
    if timex.year and not timex.month and _names_of_year().search("".join(unit.low for unit in named)):
        return replace(timex, since=True)  # 2024年体育交流议定书
    if "".join(unit.low for unit in after[:2]).startswith(_COMPARED):
        return replace(timex, since=True)  # 与去年不同,...
    for k, unit in enumerate(after[:-1]):
        if unit.low in _TAKING_OFFICE and not timex.day:
            return timex if _while(after[k + 1 :]) else replace(timex, since=True)
        if unit.low in _COMMAS or trigger_of(unit) is not None or unit.is_a("local") or unit.low in _LEADING:
            return timex
        if unit.low in _HOLDS:
            return timex  # 6日举行的X与Y的会谈
        if unit.low in _OF:
            name = next_name(after, k + 1)
            tells = k >= _CLAUSE or name == k + 1  # not 去年11月底的副委员长X
            return replace(timex, since=True) if name is not None and tells else timex
    return timex


def _of_that_week(timex: Timex) -> Timex:
    """A weekday of "last week" on a Sunday where weeks begin with it (Taiwan, Hong Kong): that of these days."""
    return replace(timex, offset=-1) if timex.kind == "weekday" and timex.offset == _WEEK_BEFORE else timex


@cache
def _names_of_year() -> re.Pattern[str]:
    """A document or plan that is called after its year."""
    return re.compile("^[^的]*(?:" + "|".join(words("zh", "dates", "year_of")) + ")")


def _of_time(unit: Unit) -> Unit:
    """A unit within the words of a time, which tells of no journey (20日|到|21日)."""
    return unit if trigger_of(unit) is None else replace(unit, senses=())


def _while(after: list[Unit]) -> bool:
    """Whether a clause says what happened while somebody held an office (任国家副主席时)."""
    clause = takewhile(lambda unit: unit.low not in _COMMAS, after)
    return any(unit.low in _WHILE for unit in clause)


def _equip(folded: str, part: Part, published: date | None) -> None:
    """Give a sentence its cues and times."""
    analysis = part.analysis
    start, end = analysis.sentence.start, analysis.sentence.end
    found = with_feasts(times(folded, start, end), feasts(folded, start, end, published))
    events, part.reports = report_days(folded, found)
    events = on_report_day(folded, end, events, part.reports)
    spans = [(timex.start, timex.end) for timex in found]
    analysis.units = [_of_time(unit) if any(a < unit.start < b for a, b in spans) else unit for unit in analysis.units]
    analysis.times = [_aside(analysis, timex) for timex in events]
    analysis.cues = cues_of(analysis)
    analysis.journeys = towns(analysis.units)
