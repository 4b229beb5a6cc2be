"""Whom English reports tell of before they name him: "A senior Chinese official arrived on Monday. Song Tao, ..."."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.claims import SIDES, Country
from graph.registry.entries import PostEntry
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import is_plain_word, names_body, shown_side
from loaders.extract.en.descriptions import of_another_field
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.phrase import Phrase
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import HeldOffice, Office, Unit, Zone
from loaders.extract.people import Cast
from loaders.extract.tenures import means

_SOMEBODY, _BEING = words("en", "cues", "introduced"), words("en", "grammar", "being")
_ARTICLES = words("en", "grammar", "articles") - words("en", "grammar", "known")
_KNOWN = words("en", "grammar", "known")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_SAYS = words("en", "grammar", "reporting_verbs")
_SEPARATORS = words("en", "grammar", "separators")
_NEVER = words("en", "titles", "observers")  # heads of those who only speak of contacts
_TO = words("en", "grammar", "host_prepositions") | words("en", "grammar", "ownership")
_SENT, _BY = words("en", "grammar", "sending_people"), words("en", "cues", "by")
_ENVOYS = words("en", "grammar", "envoys")
_MINISTERIAL = frozenset({"domain", "ministry"})  # kinds of offices
_TOLD = words("en", "grammar", "telling")
_ENVOY = "envoy"  # the kind of heads that are a mission
_SAID = words("en", "cues", "saying")
_SPOKESMAN, _MEMBER = "spokesperson", "member"
_CLOSE = words("en", "grammar", "close")
_REACH = 2  # sentences in which the name follows
_PHRASE = 8  # units of a description
_FRONT = 6  # units between "to" or "of" and the name of a leader ("a close aide to North Korean leader Kim")


@dataclass(frozen=True, slots=True)
class _Description:
    """Somebody described without a name: the units of the words, his side."""

    first: int
    after: int
    side: Country
    head: str = ""


def introduced(
    analyses: list[Analysis],
    free: list[list[Phrase]],
    cast: Cast,
    body: int,
    posts: Mapping[int, tuple[PostEntry, ...]],
    chiefs: Collection[int],
) -> dict[int, int]:
    """The offsets of descriptions, with whom a sentence right after names first; the text begins at `body`.

    A minister is nobody whom the registry knows without that of his `posts`; the `chiefs` of the sides are nobody's
    officials.
    """
    out: dict[int, int] = {}
    told = [k for k, analysis in enumerate(analyses) if analysis.sentence.zone is Zone.BODY]
    for n, k in enumerate(told):
        units = analyses[k].units
        for each in _descriptions(units, free[k], cast):
            since = (body, units[each.first].start)
            person = _named_soon([analyses[m].units for m in told[n + 1 : n + 1 + _REACH]], each, cast, since)
            if person is not None and person not in chiefs:
                phrase = next((p for p in free[k] if p.after == each.after), None)
                if phrase is None or _may_hold(phrase.office, person, cast, posts):
                    out[units[each.after - 1].start] = person
                    _hold(analyses[k], phrase, person, cast)
    return out


def _may_hold(office: Office, person: int, cast: Cast, posts: Mapping[int, tuple[PostEntry, ...]]) -> bool:
    """Whether a minister's office may be that of whom the text or the registry gives it, or who is unknown to it."""
    if of_another_field(cast.people[person], office):
        return False
    if heads("en")[office.head].kind not in _MINISTERIAL or person not in posts:
        return True
    given = office.head in cast.people[person].titles
    return given or any(means(replace(office, body_id=None), post, "en") for post in posts[person])


def _hold(analysis: Analysis, phrase: Phrase | None, person: int, cast: Cast) -> None:
    """Give whom a sentence only described by a minister's office that office ("The foreign minister of the North")."""
    if phrase is None or heads("en")[phrase.office.head].kind not in _MINISTERIAL:
        return
    if phrase.office.head not in cast.people[person].titles:
        analysis.offices.append(HeldOffice(phrase.office, person))
        cast.people[person].titles.append(phrase.office.head)


def name_spokesmen(analyses: list[Analysis], free: list[list[Phrase]], cast: Cast) -> None:
    """Give a spokesman told of without a name the name of whom the next sentences quote ("Qin Gang said")."""
    for k, analysis in enumerate(analyses):
        for phrase in free[k]:
            if phrase.office.head != _SPOKESMAN or phrase.office.plural:
                continue
            quoted = (person for later in analyses[k + 1 : k + 1 + _REACH] for person in _quoted(later.units))
            person = next((p for p in quoted if not cast.people[p].titles), None)
            if person is not None:
                analysis.offices.append(HeldOffice(phrase.office, person))
                cast.people[person].titles.append(phrase.office.head)


def _quoted(units: list[Unit]) -> Iterator[int]:
    """Those of whom a sentence says that they said something, in order."""
    for i, unit in enumerate(units):
        if unit.is_a("local"):
            beside = [other.low for other in (*units[max(0, i - 1) : i], *units[i + 1 : i + 2])]
            if any(word in _SAID for word in beside):
                yield unit.person


def _descriptions(units: list[Unit], free: list[Phrase], cast: Cast) -> Iterator[_Description]:
    spans = [(phrase.first, phrase.after, phrase.office.head) for phrase in free if not phrase.office.plural]
    spans += [(i, i + 1, "") for i, unit in enumerate(units) if unit.low in _SOMEBODY]
    for begin, after, head in spans:
        first = _first(units, begin, after, head)
        if first is None or _beside_name(units, first, after) or _speaks(units, after):
            continue
        if after < len(units) and units[after].is_a("org"):
            continue  # "the official KCNA news agency"
        whose = cast.people[units[first - 1].person].country if first and units[first - 1].is_a("local") else None
        side = whose or shown_side(units[first:after]) or _side_of_chief(units, after, cast)
        if side in SIDES:
            yield _Description(first, after, side, head)


def _first(units: list[Unit], i: int, after: int, head: str) -> int | None:
    """Where "a" or a country begins a description, None for one that speaks of somebody known.

    Of an office that one alone holds "the" may begin it, too ("The foreign minister of North Korea").
    """
    k = i
    while k > 0 and i - k < _PHRASE and (names_body(units[k - 1]) or _describes(units[k - 1])):
        k -= 1
    sole = head in heads("en") and heads("en")[head].kind in _MINISTERIAL
    if k > 0 and units[k - 1].low in (_ARTICLES | _KNOWN if sole else _ARTICLES):
        return k - 1
    his = k > 0 and units[k - 1].is_a("local") and units[k].low in _POSSESSIVE
    if his and any(unit.low in _ENVOYS for unit in units[k:after]):
        return k  # "Hu's special envoy"
    return k if names_body(units[k]) and any(unit.low in _POSSESSIVE for unit in units[k:after]) else None


def _describes(unit: Unit) -> bool:
    return (
        unit.low in _POSSESSIVE
        or (is_plain_word(unit) and unit.low not in _ARTICLES | _KNOWN)
        or unit.is_a("descriptor")
    )


def _side_of_chief(units: list[Unit], i: int, cast: Cast) -> Country | None:
    """The side of whom somebody is an aide or envoy of ("a close aide to leader Kim", "an envoy sent by Xi")."""
    if i + 1 < len(units) and ((units[i].low in _SENT and units[i + 1].low in _BY) or units[i].low in _CLOSE):
        i += 1
    elif i >= len(units) or units[i].low not in _TO:
        return None
    named = next((unit for unit in units[i : i + _FRONT] if unit.is_a("local")), None)
    return cast.people[named.person].country if named else shown_side(units[i : i + 2])


def _beside_name(units: list[Unit], first: int, after: int) -> bool:
    """Whether a name stands beside a description: it says who somebody named is."""
    before, behind = units[max(0, first - 2) : first], units[after : after + 3]
    if before and before[-1].low in _SEPARATORS and any(unit.is_a("local") for unit in before):
        return True
    if behind and behind[0].is_a("local"):
        return True
    apposed = len(behind) > 1 and behind[0].low in _SEPARATORS
    return apposed and any(unit.is_a("local") for unit in behind[1:])


def _speaks(units: list[Unit], i: int) -> bool:
    """Whether who is described only says what follows ("a Chinese official said")."""
    return any(unit.low in _SAYS for unit in units[i : i + 3])


def _named_soon(later: list[list[Unit]], each: _Description, cast: Cast, since: tuple[int, int]) -> int | None:
    """The first of the side whom sentences name that the text has not named, where nothing tells the two apart."""
    for units in later:
        if (person := _named_first(units, each, cast, since)) is not None:
            return person
        new = (u.person for u in units if u.is_a("local") and cast.people[u.person].country is each.side)
        if any(not cast.count(person, *since) for person in new):
            return None
    return None


def _apposed(units: list[Unit]) -> int:
    """Where a sentence goes on behind words that speak of somebody described ("The envoy, State Councilor Tang,").

    So it does behind "The visitor was".
    """
    known = len(units) > _REACH and units[0].low in _KNOWN
    being = next((k for k, unit in enumerate(units[:_FRONT]) if unit.low in _BEING), 0) if known else 0
    if being and units[being - 1].low.rsplit(" ", 1)[-1] in _SOMEBODY:
        return being + 1
    comma = next((k for k, unit in enumerate(units[:_FRONT]) if unit.low == ","), 0) if known else 0
    return comma + 1 if comma and units[comma - 1].low.rsplit(" ", 1)[-1] in _SOMEBODY else 0


def _named_first(units: list[Unit], each: _Description, cast: Cast, since: tuple[int, int]) -> int | None:
    """The subject of a later sentence, where the text names him there first and nothing tells the two apart."""
    apposed = _apposed(units)
    units = units[apposed:]
    front = next((i for i, unit in enumerate(units) if unit.is_a("local")), None)
    if front is None:
        return None
    if not all(map(may_stand_between, units[:front])):
        told = (i for i, u in enumerate(units) if u.is_a("local") and i and units[i - 1].low in _TOLD)
        front = next(told, None) if each.head and heads("en")[each.head].kind in _MINISTERIAL else None
        if front is None:
            return None  # else "Wang Yi told Pak Myong Ho"
    person = units[front].person
    who = cast.people[person]
    if who.country is not each.side or cast.count(person, *since):
        return None
    kinds = heads("en")
    held = [kinds[title] for title in who.titles if title in kinds]
    if any(head.id in _NEVER or (head.kind == EMBASSY and head.id != each.head) for head in held):
        return None
    held = [head for head in held if not head.id.endswith(_MEMBER)]  # "who is also a member of the Politburo"
    bare = not each.head or kinds[each.head].kind == _ENVOY  # whom one sends has an office of his own
    bare = bare or bool(apposed) or not held
    return person if bare or any(each.head in (h.id, h.like) for h in held) else None
