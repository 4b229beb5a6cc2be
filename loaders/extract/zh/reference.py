"""Whom Chinese words mean that name nobody: he, the guest, the host, this minister, the latter, their counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import other_side
from loaders.extract.countries import meaning
from loaders.extract.data import words
from loaders.extract.marks import Unit
from loaders.extract.zh.attributive import done_by, next_name
from loaders.extract.zh.passage import Passage, is_object, last_subject
from loaders.extract.zh.passing import leads_to
from loaders.extract.zh.vocabulary import journey_of, trigger_of

_OWN, _AND = words("zh", "grammar", "bound_pronouns"), words("zh", "grammar", "and")
_OBJECT_WORDS = words("zh", "grammar", "with") | words("zh", "grammar", "toward")
_COMMAS, _OF = words("zh", "grammar", "commas"), words("zh", "grammar", "of")
_QUOTES = words("zh", "grammar", "quotes")
_COMPOUND = tuple(words("zh", "reference", "compound"))
_STRANGERS = tuple(words("zh", "reference", "strangers"))
_TOGETHER = words("zh", "grammar", "together")
_GUEST, _HOST, _PEER = "guest", "host", "peer"
_FIRST, _LAST = "first_named", "last_named"
_ROLES = (_GUEST, _HOST, _PEER, _LAST, _FIRST)
_NOUNS = ("officials", "part", "org", "head", "descriptor")
_IS, _OTHER = words("zh", "grammar", "identifies"), words("zh", "reference", "other_one")
_LONGEST = 8  # units of words that point to somebody
_BACK = 4  # sentences before in which somebody is named who is meant


@dataclass(frozen=True, slots=True)
class Sought:
    """What words say of whom they mean: units `first` to `after`, a side, offices (heads), a role.

    `pointed`: they point to one person spoken of, whatever they call him.
    """

    first: int
    after: int
    role: str = ""
    side: Country | None = None
    heads: frozenset[str] = frozenset()
    pointed: bool = False


def described(passage: Passage, i: int, before: list[Actor]) -> Actor | None:
    """Who is meant by the description that begins at a unit, None where none begins or it fits nobody, or several."""
    sought = _sought(passage, i)
    people = _meant(passage, sought, before) if sought else ()
    if sought is None or not people:
        return None
    units = passage.units
    start, end = units[sought.first].start, units[sought.after - 1].end
    return Actor(start, end, people, country=passage.side(people[0]), quiet=True)


def _sought(passage: Passage, i: int) -> Sought | None:
    """What the words from a unit on say of somebody whom they do not name."""
    units = passage.units
    if units[i].is_a("pointing"):
        return _pointed(passage, i)
    k = i
    while k < min(len(units), i + _LONGEST) and _modifies(units, k) and not (k == i and units[k].low in _OF):
        k += 1
    role = next((role for role in _ROLES if k < len(units) and units[k].is_a(role)), "")
    several = role == _PEER and units[k].low not in _OTHER and not any(u.is_a("origin") for u in units[i:k])
    if not role or several or is_more(units, k + 1):
        return None  # 学习中国同行的经验
    return Sought(i, k + 1, role, side_of(units[i:k]))


def phrase_end(units: list[Unit], i: int) -> int:
    """The unit behind what a word at a unit points to: where a verb, mark or particle ends it."""
    k = i + 1
    while k < min(len(units), i + _LONGEST) and _describes(units, k):
        k += 1
    return k


def _pointed(passage: Passage, i: int) -> Sought | None:
    """What words behind "this" say."""
    units, k = passage.units, phrase_end(passage.units, i)
    inside = units[i + 1 : k]
    if not inside or takes_strangers(inside) or is_more(units, k):
        return None
    role = next((role for role in _ROLES if inside[-1].is_a(role)), "")
    heads = frozenset(value for unit in inside[-1:] for value in unit.values("head"))
    side = side_of(inside)
    if side is None and any(unit.is_a("officials") for unit in inside) and not role:
        return None  # 这名官员
    return Sought(i, k, role, side, heads, pointed=True)


def is_more(units: list[Unit], k: int) -> bool:
    """Whether a description goes on: with the name itself or who it is, or as part of another noun."""
    if k >= len(units):
        return False
    noun = units[k].is_any(_NOUNS) or (units[k].low in _IS and next_name(units, k + 1) is not None)
    return noun or next_name(units, k) is not None or units[k].low.startswith(_COMPOUND)


def takes_strangers(inside: list[Unit]) -> bool:
    """Whether words that point to somebody mean a stranger, or one who only tells of others."""
    return "".join(unit.low for unit in inside).endswith(_STRANGERS)


def _modifies(units: list[Unit], k: int) -> bool:
    """Whether a unit may stand before a noun for a guest or host: a side, whence he came, that he has come."""
    unit = units[k]
    if unit.is_any(("marked", "country", "origin")) or (unit.is_a("place") and unit.is_a("side")):
        return True
    behind = k + 1 < len(units) and units[k + 1].low in _OF
    return (unit.low in _OF and k > 0) or (behind and journey_of(unit) is not None)


def _describes(units: list[Unit], k: int) -> bool:
    """Whether a unit may stand behind "this" in what it points to."""
    unit = units[k]
    if unit.is_a("local") or unit.low in _COMMAS or unit.is_a("saying"):
        return False
    if _modifies(units, k) or unit.low in _QUOTES:
        return True
    if trigger_of(unit) is not None or unit.is_a("verbs"):
        return False
    named = unit.is_any(("head", "org", "part", "modifier", "officials", "descriptor", "tail", *_ROLES))
    return named or (not unit.senses and unit.low.isalpha())


def side_of(inside: list[Unit]) -> Country | None:
    """The side that words before a noun show, None where they show none, or two."""
    shown = {Country(unit.value("side")) for unit in inside if unit.is_a("side")}
    shown |= {c for unit in inside if unit.is_a("country") and (c := meaning("zh", unit.value("country")).country)}
    return shown.pop() if len(shown) == 1 else None


def _meant(passage: Passage, sought: Sought, before: list[Actor]) -> tuple[int, ...]:
    """The nearest one spoken of who fits: in the sentence, in those before, else who travels; nobody of two alike.

    Guests who came together are all meant by a word that points to none of them.
    """
    subject = last_subject(passage, sought.first, before) if is_object(passage.units, sought.first) else None
    implied = subject is None and is_object(passage.units, sought.first)
    acting = passage.discourse.subject if implied else subject
    if sought.role in (_FIRST, _LAST):
        one = _of_two(passage, sought, before, acting)
        return (one,) if one is not None else ()
    if acting is not None and implied and sought.role == _GUEST and {acting} == passage.discourse.travellers:
        return (acting,)  # 市民对这位客人并不陌生
    alone = sought.side is None and not sought.pointed and passage.begins(sought.first)
    if sought.role == _GUEST and acting is None and alone:
        guest = passage.discourse.guest  # 当天,客人还拜会了X
        return (guest,) if guest is not None else ()
    sides = _wanted(passage, sought, acting)
    for people in _nearest(passage, sought, before):
        fits = [p for p in people if passage.side(p) in sides and not passage.reports(p)]
        held = [p for p in fits if passage.holds(p, sought.heads)] if sought.heads else fits
        fits = held or (fits if sought.pointed else [])
        if len(fits) > 1 and sought.role == _GUEST and not sought.pointed and not {*passage.discourse.heads.values()}:
            return tuple(fits)
        if fits:
            one = _first_of(passage, fits)
            return (one,) if one is not None else ()
    return ()


def _wanted(passage: Passage, sought: Sought, subject: int | None) -> set[Country]:
    """The sides that a description may be of: as it says, and another one than that of whoever acts on him."""
    sides = {sought.side} & {*SIDES} if sought.side is not None else {*SIDES} if sought.pointed else set()
    against = passage.side(subject)
    if against not in SIDES:
        return sides
    return {other_side(against)} & (sides if sought.side is not None else {*SIDES})


def _nearest(passage: Passage, sought: Sought, before: list[Actor]) -> Iterator[list[int]]:
    """Those who may be meant, the nearest first; guests and hosts are those who have met, before others spoken of."""
    yield passage.acting(before)
    if sought.role in (_GUEST, _HOST):
        yield people_of(before)  # 在X举行的晚宴上与主人碰杯
        yield list(passage.discourse.pair)
    for people in list(passage.spoken())[:_BACK]:
        yield list(people)
    yield sorted(passage.discourse.travellers | {*passage.discourse.heads.values()})


def _first_of(passage: Passage, fits: list[int]) -> int | None:
    """The one of several who is meant: who acted last or leads them, None where none of them does."""
    if len(fits) == 1:
        return fits[0]
    discourse, sides = passage.discourse, [side for side in SIDES if any(passage.side(p) is side for p in fits)]
    led = [discourse.heads[side] for side in sides if side in discourse.heads]
    acting = [discourse.acting[side] for side in sides if side in discourse.acting]
    one = next((found for found in (led, acting) if len(set(found) & set(fits)) == 1), [discourse.subject])
    return next((p for p in one if p in fits), None)


def _of_two(passage: Passage, sought: Sought, before: list[Actor], subject: int | None) -> int | None:
    """The first or the last of two spoken of; whoever is taken by a verb is of the other side than its subject."""
    here = passage.acting([actor for actor in before if not actor.quiet])
    people = here if len(here) > 1 else next((list(p) for p in passage.spoken() if p), [])
    if subject is not None and passage.side(subject) in SIDES:
        people = [p for p in [*people, *here] if passage.side(p) is other_side(passage.side(subject))]  # type: ignore[arg-type]
        return people[0 if sought.role == _FIRST and len({*people}) > 1 else -1] if people else None
    if len(people) < 2:
        return None
    alike = [p for p in people if passage.side(p) is passage.side(people[0])]
    two = alike[:2] if len(alike) > 1 else people[:2]
    return two[0] if sought.role == _FIRST else two[1]


def pronoun(passage: Passage, i: int, before: list[Actor]) -> int | None:
    """Whom a pronoun means: after a preposition or verb somebody of the other side, else whoever acts."""
    units, discourse = passage.units, passage.discourse
    subject = last_subject(passage, i, before)
    if (units[i].low in _OWN and (i == 0 or units[i - 1].low not in _OBJECT_WORDS)) or _brings(units, i):
        return None
    if is_object(units, i):
        doer = done_by(units, i)
        side = passage.side(subject if doer is None else units[doer].person)
        return _counterpart(passage, other_side(side), before) if side in SIDES else None
    if subject is not None:
        return subject
    return _acts(passage, i, discourse.subject if discourse.topic is None else discourse.topic)


def _acts(passage: Passage, i: int, last: int | None) -> int | None:
    """Whom a pronoun that acts means: whoever acted last, or whom he met where the clause tells what only a guest does.

    A guest meets people of the other side, and comes to its country (王毅会见了金成男。他还拜会了刘建超).
    """
    side, discourse = passage.side(last), passage.discourse
    if last is None or side not in SIDES or discourse.foreign:
        return last
    other = next((p for p in (discourse.guest, *discourse.pair) if passage.side(p) is other_side(side)), None)
    return other if other is not None and (_meets(passage, i, side) or _comes_to(passage, i, side)) else last


def _meets(passage: Passage, i: int, side: Country) -> bool:
    """Whether the clause of a unit tells of a meeting with people of one side alone, not together with them."""
    part = passage.clause(i)
    named = [k for k, unit in enumerate(part) if unit.is_a("local")]
    met = next((k for k, unit in enumerate(part) if (t := trigger_of(unit)) and t.kind is ContactKind.MEETING), None)
    if met is None or not named or any(unit.low in _TOGETHER or unit.is_a("presence") for unit in part):
        return False
    taken = named[0] > met or any(unit.low in _OBJECT_WORDS for unit in part[: named[0]])
    return taken and {passage.side(part[k].person) for k in named} == {side}


def _comes_to(passage: Passage, i: int, side: Country) -> bool:
    """Whether the clause of a unit tells of a journey to a country, where somebody of the other side is a guest."""
    guest = passage.side(passage.discourse.guest)
    journeys = filter(None, map(journey_of, passage.clause(i)))
    return guest not in (None, side) and any(leads_to(passage.analysis, trigger, side) for trigger in journeys)


def _brings(units: list[Unit], i: int) -> bool:
    """Whether a pronoun only says whose people are with somebody just named (会见了X和他的随行人员, X和他的夫人)."""
    joined = 1 < i < len(units) - 1 and units[i - 1].low in _AND and units[i + 1].low in _OF
    return joined and units[i - 2].is_any(("local", "head", "honorific"))


def _counterpart(passage: Passage, side: Country, before: list[Actor]) -> int | None:
    acting = passage.acting(before)
    others = [p for p in acting if passage.side(p) is not other_side(side)]
    if others and passage.side(others[-1]) is Country.OTHER:
        return others[-1]  # 克里访华,韩正会见了他
    named = [p for p in acting if passage.side(p) is side]
    return named[-1] if named else passage.discourse.latest_of(passage.cast, side)
