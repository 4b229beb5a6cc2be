"""Reading a Korean article: zones, sentences, names, offices, actors; then what its sentences tell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import pairwise

from graph.claims import SIDES, Article, Country
from graph.names import proposed_id
from graph.names.ids import NORTH
from graph.registry.load import Registry
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context, other_side
from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.ko.anchors import pictured_on
from loaders.extract.ko.appointed import spoken_of
from loaders.extract.ko.attach import attach, rows, stand_alone
from loaders.extract.ko.brackets import with_notes
from loaders.extract.ko.cut_off import completed
from loaders.extract.ko.due import lists
from loaders.extract.ko.found import Found
from loaders.extract.ko.hanja import as_printed, in_hangul, narrowed
from loaders.extract.ko.lexicon import letter_spaced, lexicon
from loaders.extract.ko.names import confirm, merge, names, repeated
from loaders.extract.ko.offices import Phrase, head_of, phrases, shown_side
from loaders.extract.ko.opening import Korean, with_settings
from loaders.extract.ko.roles import LEADERS
from loaders.extract.ko.surnames import bare_surnames, children, leaders, mourned
from loaders.extract.ko.telling import tell_all
from loaders.extract.ko.triggers import goals
from loaders.extract.ko.units import units
from loaders.extract.marks import HeldOffice, Hit, Sentence, Unit
from loaders.extract.namesakes import Who, meant, namesakes
from loaders.extract.opening import anchor_of, know, open_article, place_named, shows_both_sides
from loaders.extract.people import Cast
from loaders.extract.reading import Reading, Year

_GRAMMAR = Korean()
_MISSIONS = tuple(words("ko", "cues", "missions"))
_ENVOYS = words("ko", "titles", "capacities")
_STATE = words("ko", "titles", "state")
_STYLED = words("ko", "grammar", "styled")
_PARTY_ALONE = "당"  # the word for a party of which nothing tells whose it is
_PARTY = tuple(words("ko", "grammar", "side_nouns"))  # the end of words for a side that somebody is of
_SIDE_WORDS: dict[str, str] = load("ko", "grammar")["side_words"]
_BETWEEN, _PARTNERS = "사이", 10  # behind two who talk with one another; units of the two and their titles
_OURS, _THEIRS = "우리", words("ko", "grammar", "their_side")
_THERE = tuple(words("ko", "grammar", "was_there"))
_AMONG = ("에서", "의")  # behind the word for a side whose people are named
_CLOSES = frozenset({".", ";"})
_HEADS = tuple(words("ko", "cues", "heads_group"))
_LED = 16  # units from a leader to the delegation
_DELEGATION = 4  # units of a delegation before its leader
_NO_PROVINCE = frozenset({"country", "venue"})  # kinds of places
_COMMITTEE = "위원회"  # what a short form leaves out (평양시당)
_NAMING = frozenset({"person", "honorific", "head"})  # senses without which a sentence names nobody


def read(article: Article, registry: Registry, year: Year | None = None) -> Reading:
    """Everything that a Korean article tells, before it is settled into claims; of a `year` found otherwise."""
    printed, article = article.text, in_hangul(narrowed(article))
    article = replace(article, text=completed(article.text))
    text = article.text
    opening = open_article(text, _GRAMMAR)
    folded = opening.folded
    hits = lexicon(registry).matches(text, folded)
    if spaced := letter_spaced(text, registry.find):
        hits = sorted([*hits, *spaced], key=lambda hit: (hit.start, -hit.end))
    senses = {sense for hit in hits for sense in hit.senses}
    senses |= {("side", side.value) for word, side in goals().items() if word in text}
    senses |= {("side", registry.places[at].country.value) for kind, at in senses if kind == "place"}
    told = _may_tell(senses, registry)
    near = ((sentence, _within(hits, sentence)) for sentence in with_settings(text, opening.sentences))
    split = [(s, units(text, folded, s, some) if told or _may_name(text, s, some) else []) for s, some in near]
    cast, analyses, offices, free = _people(text, split, registry, {})
    if chosen := namesakes(analyses, cast, registry, "ko"):
        cast, analyses, offices, free = _people(text, split, registry, chosen)
    place = place_named(opening.place, registry, _GRAMMAR)
    article = article if article.published else replace(article, published=pictured_on(text))
    context = Context("ko", cast, anchor_of(article, opening, _GRAMMAR, year), registry.places, place, opening.day)
    _namesakes_by_place(analyses, cast, registry)
    _side_by_embassy(analyses, cast)
    house = _house(text)
    _side_by_party(analyses, cast, house)
    _side_by_talks(analyses, cast)
    _side_by_list(analyses, cast)
    _settle_sides(cast, house)
    as_printed(cast, printed)
    if told and shows_both_sides(senses, cast, registry, "ko"):
        tell_all(article.text, analyses, free, context, house)
    for event in context.events:
        event.end = min(event.end, len(printed))
    return Reading(context, tuple(offices))


def _may_tell(senses: set[tuple[str, str]], registry: Registry) -> bool:
    """Whether anything in an article may be of each side; of one that is of one side only names and offices matter."""
    people = (registry.persons[value] for kind, value in senses if kind == "person" and value in registry.persons)
    return shows_both_sides(senses | {("side", person.country.value) for person in people}, Cast(), registry, "ko")


def _may_name(text: str, sentence: Sentence, hits: list[Hit]) -> bool:
    """Whether a sentence may name somebody: it has a known name, a title or honorific, a body's chief, or brackets."""
    if text.find("(", sentence.start, sentence.end) >= 0:
        return True
    bodies = {hit.end for hit in hits if any(kind == "org" for kind, _ in hit.senses)}
    return any(
        (kind in _NAMING and hit.end - hit.start > 1) or (kind == "chief" and hit.start in bodies)
        for hit in hits
        for kind, _ in hit.senses
    )


def _within(hits: list[Hit], sentence: Sentence) -> list[Hit]:
    first = bisect_left(hits, sentence.start, key=lambda hit: hit.start)
    last = bisect_left(hits, sentence.end, key=lambda hit: hit.start)
    return [hit for hit in hits[first:last] if hit.end <= sentence.end]


def _people(
    text: str, split: list[tuple[Sentence, list[Unit]]], registry: Registry, chosen: Mapping[int, Who]
) -> tuple[Cast, list[Analysis], list[HeldOffice], list[list[Phrase]]]:
    """The people of an article, its sentences, the offices said of them, and those said of nobody."""
    cast = Cast()
    named = _enter_all(split, cast, registry, chosen)
    return cast, *_offices(named, cast, mourned(text, cast))


def _enter_all(
    split: list[tuple[Sentence, list[Unit]]], cast: Cast, registry: Registry, chosen: Mapping[int, Who]
) -> list[tuple[Sentence, list[Unit]]]:
    """Enter every full name into the cast; returns the sentences with names merged into units."""
    found = [(sentence, u, names(u, registry.find)) for sentence, u in split]
    sure = frozenset(c for _, _, some in found for name in some if name.sure for c in name.form.candidates)
    out = []
    spelled: dict[str, int] = {}
    for sentence, u, some in found:
        each = [replace(name, form=meant(name.form, chosen, registry)) for name in confirm(some, sure)]
        entered = [(name.first, name.after, _enter(name, cast, registry, spelled)) for name in each]
        for first, after, person in entered:
            spelled.setdefault("".join(unit.text for unit in u[first:after]), person)
            spelled.setdefault(cast.people[person].name, person)
        out.append((sentence, merge(u, entered)))
    out = [(s, merge(u, [*repeated(u, cast, spelled), *children(u, cast, registry.find)])) for s, u in out]
    named = cast.families()
    return [(s, merge(u, leaders(u, cast, registry.find, named))) for s, u in out]


def _enter(name: Found, cast: Cast, registry: Registry, spelled: dict[str, int]) -> int:
    """Enter a name; one whose letters the article has given with other ones in brackets is the person of these."""
    form = name.form
    before = spelled.get(form.text)
    if before is not None and not form.candidates and name.alias is None:
        cast.mention(before, form.start, form.end, form.text)
        return before
    person = cast.add(form)
    if name.alias:
        cast.mention(person, name.alias[0], name.alias[1], name.alias[2])
        if name.alias[2] not in cast.people[person].surfaces:
            cast.people[person].surfaces.append(name.alias[2])
    know(cast.people[person], registry)
    return person


def _offices(
    named: list[tuple[Sentence, list[Unit]]], cast: Cast, gone: frozenset[int]
) -> tuple[list[Analysis], list[HeldOffice], list[list[Phrase]]]:
    analyses, offices, free = [], [], []
    waiting: list[Phrase] = []
    topic: int | None = None
    for sentence, found in named:
        analysis = Analysis(sentence, with_notes(bare_surnames(found, cast, head_of, _called, gone)))
        said = phrases(analysis.units)
        held, unheld = attach(analysis.units, said, waiting, lambda person: cast.people[person].country, topic)
        topic = spoken_of(analysis.units)
        waiting = [*waiting, *said] if stand_alone(analysis.units, said) else []
        offices += [office for office in held if not _called_again(cast, office)]
        for office in held:
            _learn(cast, office)
        analysis.offices = held
        analyses.append(analysis)
        free.append(unheld)
    return analyses, [held for held in _fullest(offices) if not _sends(held, cast)], free


def _sends(held: HeldOffice, cast: Cast) -> bool:
    """Whether an office of an envoy stands behind the name of the leader who sends one (시진핑 특사)."""
    return held.office.head in _ENVOYS and bool(LEADERS & set(cast.people[held.person].titles))


def _called_again(cast: Cast, held: HeldOffice) -> bool:
    """Whether a bare title only calls somebody by an office that the article has given them (왕 부장)."""
    return held.office.body in (None, _PARTY_ALONE) and bool(
        _called(held.office.head) & set(cast.people[held.person].titles)
    )


def _fullest(offices: list[HeldOffice]) -> list[HeldOffice]:
    """The offices, each once: of one embassy, or of bodies with one last word, the words that say most."""
    best: dict[tuple[int, str, str, bool], HeldOffice] = {}
    for held in offices:
        key = _one_office(held)
        if key not in best or _length(held) > _length(best[key]):
            best[key] = held
    kept = {id(held) for held in best.values()}
    return [held for held in offices if id(held) in kept]


def _one_office(held: HeldOffice) -> tuple[int, str, str, bool]:
    office = held.office
    if heads("ko")[office.head].kind == EMBASSY:
        hosts = (word for word in _third_countries() if word in (office.body or ""))
        return held.person, office.head, next(hosts, ""), office.former
    if office.head in _STATE and (office.body is None or office.body in _countries()):
        return held.person, office.head, "", office.former  # 국가주석, 중국 주석
    last = (office.body or "").split(" ")[-1]
    if last and office.title.startswith(last[:-1]) and len(last) > 1:
        return held.person, office.title.removeprefix(last[:-1]), last, office.former  # 외교부장: 부장 of 외교부
    return held.person, office.title, last.removesuffix(_COMMITTEE), office.former


@cache
def _countries() -> frozenset[str]:
    return frozenset(word for word, _ in table("ko"))


@cache
def _third_countries() -> tuple[str, ...]:
    return tuple(word for word, meant in table("ko") if meant.country is Country.OTHER and len(word) > 1)


def _length(held: HeldOffice) -> int:
    return len(held.office.title) + len(held.office.body or "")


@cache
def _called(title: str) -> frozenset[str]:
    """The titles of those whom a plain title may call: itself, and those that are like it."""
    return frozenset(h.id for h in heads("ko").values() if h.id == title or h.like == title) | {title}


def _learn(cast: Cast, held: HeldOffice) -> None:
    person = cast.people[held.person]
    person.titles += [held.office.head] if held.office.former else [held.office.head, held.office.words]
    if not person.candidates and held.office.country and not (held.office.former and person.country):
        person.country = held.office.country


def _namesakes_by_place(analyses: list[Analysis], cast: Cast, registry: Registry) -> None:
    """Take whoever holds an office of a Chinese place for a namesake of the Korean known by that name (연변주 주장)."""
    for analysis in analyses:
        local = {u.start for u in analysis.units if (at := u.value("place")) and _is_chinese_province(at, registry)}
        for held in analysis.offices:
            person = cast.people[held.person]
            known = {registry.persons[c].country for c in person.candidates}
            here = held.office.start in local and not held.office.former and held.office.country is Country.CN
            if here and known == {Country.KP}:
                person.candidates, person.country = (), Country.CN


def _is_chinese_province(place_id: str, registry: Registry) -> bool:
    """Whether a place is one of China below the state."""
    place = registry.places[place_id]
    return place.country is Country.CN and place.kind not in _NO_PROVINCE


def _side_by_embassy(analyses: list[Analysis], cast: Cast) -> None:
    """Give a diplomat without a side that of the one embassy, else of the ambassadors, named (임시대리대사 X)."""
    posts = {key for key, head in heads("ko").items() if head.kind == EMBASSY}
    strangers = [p for p in cast.people if p.country is None and not p.candidates and posts & set(p.titles)]
    if not strangers:
        return
    bodies = (
        analysis.units[max(0, i - 1) : i + 1]
        for analysis in analyses
        for i, unit in enumerate(analysis.units)
        if unit.text.endswith(_MISSIONS) and not unit.is_a("local")
    )
    sides = {side for side in map(shown_side, bodies) if side}
    sides = sides or {p.country for p in cast.people if p.country and posts & set(p.titles)}
    for person in strangers:
        person.country = next(iter(sides)) if len(sides) == 1 else None


def _side_by_party(analyses: list[Analysis], cast: Cast, house: Country | None) -> None:
    """Give strangers the side that their clause or delegation is said to be of; `house` is that of the outlet.

    북측에서는 X가; 우리측에서는 X가; 조선대표단 단장 X; X를 단장으로 하는 중국대표단.
    """
    for analysis in analyses:
        side: Country | None = None
        for i, unit in enumerate(analysis.units):
            if (party := _party(analysis.units, i, house)) is not None:
                _side_of_others(analysis.units[:i], cast, party if side is None else None)
                side = party
            elif unit.low in _CLOSES:
                side = None
            if not unit.is_a("local") or cast.people[unit.person].country is not None:
                continue
            led = analysis.units[max(0, i - _DELEGATION) : i] if i and analysis.units[i - 1].low in _STYLED else []
            cast.people[unit.person].country = side or shown_side(led) or _side_of_led(analysis.units, i)


def _side_of_others(units: list[Unit], cast: Cast, party: Country | None) -> None:
    """Give those named as present before a side's people the other one (X, Y가 자리했고 중국 측에서는 Z가 나왔다)."""
    if party not in SIDES or not any(unit.text.startswith(_THERE) for unit in units):
        return
    for unit, after in pairwise(units):
        named = cast.people[unit.person] if unit.is_a("local") and (lists(after) or after.is_a("particle")) else None
        if named and named.country is None and not named.candidates and after.values("particle")[:1] != ("topic",):
            named.country = other_side(party)


def _party(units: list[Unit], i: int, house: Country | None) -> Country | None:
    """Whose people are named next, by a word for a side (북측, 중국측에서는, 상대측에서), None for other words.

    So they are behind a country where a name follows at once (중국에서는 X가).
    """
    unit = units[i]
    if unit.low in _SIDE_WORDS:
        return Country(_SIDE_WORDS[unit.low])
    if unit.text.endswith(_PARTY) and unit.is_a("side"):
        return shown_side([unit])
    behind = units[i + 1].text if i + 1 < len(units) else ""
    if unit.is_a("country") and behind.startswith(_AMONG[0]) and i + 2 < len(units) and units[i + 2].is_a("local"):
        return shown_side([unit])
    named = unit if unit.is_a("country") else units[i - 1]
    party = next((unit.text.find(noun) for noun in _PARTY if noun in unit.text), -1)
    before, behind = unit.text[:party], unit.text[party + 1 :] or behind
    if party < 0 or not behind.startswith(_AMONG) or (before and named is not unit):
        return None
    if named.low == _OURS:
        return house or Country.OTHER
    return other_side(house) if named.low in _THEIRS and house else shown_side([named])


def _side_of_led(units: list[Unit], i: int) -> Country | None:
    """The side of the delegation named behind its leader (X 국장이 이끄는 중국기자대표단), None without one."""
    for k in range(i + 1, min(len(units), i + _LED)):
        if units[k].is_a("local"):
            return None
        if units[k].is_a("group"):
            between = "".join(unit.low for unit in units[i + 1 : k])
            leads = any(word in between for word in _HEADS)
            return shown_side(units[max(i + 1, k - _DELEGATION) : k + 1]) if leads else None
    return None


def _side_by_talks(analyses: list[Analysis], cast: Cast) -> None:
    """Give a stranger the other side than that of whom they have talks with (X위원장과 Y주석사이의 회담)."""
    for analysis in analyses:
        for k, unit in enumerate(analysis.units):
            if not unit.text.startswith(_BETWEEN):
                continue
            named = [u.person for u in analysis.units[max(0, k - _PARTNERS) : k] if u.is_a("local")][-2:]
            sides = [cast.people[person].country for person in named]
            if len(named) > 1 and (sides[0] is None) != (sides[1] is None):
                known = sides[0] or sides[1]
                if known in SIDES:
                    cast.people[named[sides.index(None)]].country = other_side(known)


def _side_by_list(analyses: list[Analysis], cast: Cast) -> None:
    """Give a stranger without a side that of whoever stands before them in a list, else of who stands after."""
    for analysis in analyses:
        for row in rows(analysis.units):
            known = [cast.people[person].country for person in row]
            for k, person in enumerate(row):
                if cast.people[person].country is None:
                    near = [side for side in (*known[:k][::-1], *known[k + 1 :]) if side]
                    cast.people[person].country = near[0] if near else None


def _settle_sides(cast: Cast, house: Country | None) -> None:
    """Give a side to whom neither registry nor title gives one: that of the outlet or nobody's; and ids by it."""
    for person in cast.people:
        if person.candidates:
            continue
        if person.country is None:
            person.country = house or Country.OTHER
        both = next((form for form in person.surfaces if "(" in form), person.name)
        lang = NORTH if house is Country.KP else "ko"
        person.proposed = proposed_id(both if person.country is Country.CN else person.name, lang, person.country)


def _house(text: str) -> Country | None:
    shown = load("ko", "text")["houses"]
    return next((Country(side) for side, words in shown.items() if any(word in text for word in words)), None)
