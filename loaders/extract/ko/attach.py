"""Whose a Korean office is: before a name (로동당 비서 김영일), after it (김성남 국제부장), or shared by a list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.claims import Country
from loaders.extract.data import words
from loaders.extract.ko.appointed import appointee
from loaders.extract.ko.borrowed import borrowing, completed
from loaders.extract.ko.careers import careers
from loaders.extract.ko.due import calls_once_more, lists
from loaders.extract.ko.offices import Phrase, in_body, names_body, shown_side, text_of
from loaders.extract.marks import HeldOffice, Office, Unit

_SEPARATORS = words("ko", "grammar", "separators")
_CONCURRENT = words("ko", "grammar", "concurrent")
_DOING = tuple(words("ko", "grammar", "doing"))
_OF_STATE = words("ko", "titles", "of_states")
_SOLE = words("ko", "titles", "sole")
_STYLES = words("ko", "grammar", "leader_words")
_LEADER = "top-leader"  # the head of the office of whoever leads
_NOTE = 5  # units of a note in brackets
_STYLE = 12  # units of the words for a leader
_ASIDES = words("ko", "grammar", "asides")


Side = Callable[[int], Country | None]


def attach(
    units: list[Unit], found: list[Phrase], waiting: list[Phrase], side: Side, topic: int | None
) -> tuple[list[HeldOffice], list[Phrase]]:
    """The offices of a sentence with the person each is said of, and the phrases that are said of nobody here.

    `waiting` are phrases that stood alone in the lines before, as in the address of a letter; `side` gives the side of
    a person; the `topic` is whom the sentence before spoke of.
    """
    held: list[HeldOffice] = []
    free: list[Phrase] = []
    titled: set[int] = set()
    for chain in _chains(units, found):
        before, after = _name_before(units, chain[0]), _names_after(units, chain[-1])
        if before and (not after or _belongs_before(units, chain[0], titled)):
            shared = len(chain) == 1 and chain[0].office.head not in _SOLE and not _in_brackets(units, chain[0])
            people = _sharing(units, chain[0].first - 1, titled, side) if shared else before
            chain = [_with_body_before(units, chain[0]), *chain[1:]]
            held += _give(chain, people)
            titled.update(people)
        elif after:
            held += _give(completed(units, borrowing(units, chain, held)), after)
            held += _as_leader(units, chain[-1], after)
            titled.update(after)
        elif (given := appointee(units, chain[-1], topic)) is not None:
            held += _give(chain, [given])
        elif headed := _headed(units, chain[-1]):
            held.append(headed)
        else:
            free += completed(units, chain)
    by_verb, free = careers(units, free, topic)
    held += by_verb
    if waiting and not found and units and units[0].is_a("local"):
        held += _give(waiting, [units[0].person])
    return held, free


def _with_body_before(units: list[Unit], phrase: Phrase) -> Phrase:
    """An office whose body stands before the name that its title follows (최고인민회의 상임위원회 김영남위원장)."""
    i = phrase.first - 2
    i -= i > 0 and units[i].values("particle") == ("of",) and units[i - 1].is_a("org")  # 외무성의 리길성 부상
    if phrase.office.body or i < 0 or not _is_body(units, i):
        return phrase
    first = i
    while first > 0 and _is_body(units, first - 1):
        first -= 1
    inner = units[first : i + 1]
    of_country = all(unit.is_a("country") for unit in inner)
    if of_country and phrase.office.head not in _OF_STATE:
        side = shown_side(inner) or phrase.office.country
        return replace(phrase, office=replace(phrase.office, country=side))  # 북한의 김성남 부장
    own = next((unit.value("org") for unit in reversed(inner) if unit.value("org")), None)
    side = shown_side(inner) or phrase.office.country
    head = phrase.office.head if of_country else in_body(phrase.office.head)
    return replace(phrase, office=replace(phrase.office, body=text_of(inner), body_id=own, country=side, head=head))


def _is_body(units: list[Unit], i: int) -> bool:
    """Whether a unit is a body, or a word that ends like one (국제체육협조국 장수명국장)."""
    if units[i].is_any(("org", "country")):
        return True
    return not units[i].senses and names_body(units, i)


def stand_alone(units: list[Unit], found: list[Phrase]) -> bool:
    """Whether a line holds nothing but offices."""
    covered = sum(phrase.after - phrase.first for phrase in found)
    return bool(found) and covered == len(units)


def rows(units: list[Unit]) -> list[list[int]]:
    """The lists of people of a sentence: names with nothing between them but titles, bodies, separators, "and"."""
    out: list[list[int]] = [[]]
    joined = False
    for unit in units:
        if unit.is_a("local"):
            if not joined:
                out.append([])
            out[-1].append(unit.person)
            joined = False
        elif lists(unit):
            joined = bool(out[-1])
        elif unit.is_a("particle") and not unit.is_a("copula"):
            out.append([])
    return [row for row in out if len(row) > 1]


def _chains(units: list[Unit], found: list[Phrase]) -> list[list[Phrase]]:
    """Offices that one person holds: joined by the copula or "and concurrently", or listed before a name."""
    chains: list[list[Phrase]] = []
    for phrase in found:
        between = units[chains[-1][-1].after : phrase.first] if chains else []
        if chains and (_linked(between) or (_listed(between) and not _name_before(units, chains[-1][0]))):
            chains[-1].append(phrase)
        else:
            chains.append([phrase])
    return chains


def _linked(between: list[Unit]) -> bool:
    between = between[_bracketed(between, 0) :]  # 부부장(차관급) 겸 특별대표
    joined = any(unit.is_a("copula") or unit.low in _CONCURRENT for unit in between)
    return joined and all(unit.low in _SEPARATORS or unit.is_a("copula") or unit.low in _CONCURRENT for unit in between)


def _bracketed(units: list[Unit], i: int) -> int:
    """The unit behind a short note in brackets that opens at a unit, `i` itself where none does."""
    if i >= len(units) or units[i].low != "(":
        return i
    return next((k + 1 for k in range(i, min(len(units), i + _NOTE)) if units[k].low == ")"), i)


def _listed(between: list[Unit]) -> bool:
    return bool(between) and all(unit.low in _SEPARATORS for unit in between)


def _name_before(units: list[Unit], phrase: Phrase) -> list[int]:
    i = phrase.first - 1
    if i > 0 and _in_brackets(units, phrase):
        i -= 1
    if i >= 0 and units[i].is_a("honorific"):
        i -= 1
    if i >= 0 and units[i].is_a("local"):
        return [units[i].person]
    return []


def _in_brackets(units: list[Unit], phrase: Phrase) -> bool:
    """Whether an office stands in brackets of its own, as behind a name: X(국방위 부위원장)."""
    inside = phrase.first > 0 and units[phrase.first - 1].low == "("
    return inside and phrase.after < len(units) and units[phrase.after].low == ")"


def _belongs_before(units: list[Unit], phrase: Phrase, titled: set[int]) -> bool:
    """Whether an office between two names is the first one's: not where that has a title or an honorific already."""
    i = phrase.first - 1
    return not units[i].is_a("honorific") and units[i].person not in titled


def _sharing(units: list[Unit], i: int, titled: set[int], side: Side) -> list[int]:
    """The people of a bare list that a title ends (최룡해, 리수용 부위원장), the one beside the title last."""
    people: list[int] = []
    while i >= 0:
        if units[i].is_a("local"):
            person = units[i].person
            if people and (person in titled or side(person) is not side(people[0])):
                break
            people.append(person)
        elif units[i].low not in _SEPARATORS and not (units[i].is_a("honorific") and not people):
            break
        i -= 1
    return people[::-1]


def _names_after(units: list[Unit], phrase: Phrase) -> list[int]:
    i = _bracketed(units, phrase.after)  # 특별대표(특사)인 X, 부사령원(부사령관) X
    plural = phrase.office.plural
    while i < len(units) and (units[i].is_any(("copula", "honorific")) or units[i].low in _ASIDES or _ranked(units, i)):
        i += 2 if calls_once_more(units, i + 1) else 1
    i = _past_style(units, i) if i > phrase.after and units[i - 1].is_a("copula") else i
    if i >= len(units) or not units[i].is_a("local"):
        return []
    people = [units[i].person]
    while plural and i + 1 < len(units):
        i += 1
        if units[i].is_a("local"):
            people.append(units[i].person)
        elif (
            units[i].low not in _SEPARATORS
            and not units[i].is_a("honorific")
            and units[i].values("particle") != ("with",)
        ):
            break
    return people


def _as_leader(units: list[Unit], phrase: Phrase, people: list[int]) -> list[HeldOffice]:
    """That somebody leads party and people, said behind his offices (우리 당과 우리 인민의 위대한 령도자 X)."""
    first = phrase.after
    while first < len(units) and units[first].is_a("copula"):
        first += 1
    name = _past_style(units, first) if first > phrase.after else first
    of = next((k for k in range(first, name) if units[k].values("particle") == ("of",)), None)
    if of is None or of == first:
        return []
    style, body = units[name - 1], text_of(units[first:of])
    office = Office(units[first].start, style.end, style.text, body, _LEADER, Country.KP)
    return [HeldOffice(office, person) for person in people]


def _past_style(units: list[Unit], i: int) -> int:
    """The unit behind the words for a leader (우리 당의 위대한 령도자 X), `i` where there are none."""
    for k in range(i, min(len(units) - 1, i + _STYLE)):
        if units[k].is_any(("local", "head")):
            return i
        if units[k].text in _STYLES and units[k + 1].is_a("local"):
            return k + 1
    return i


def _ranked(units: list[Unit], i: int) -> bool:
    """Whether a force and a rank in it stand before a name (조선인민군 차수 X)."""
    return units[i].is_a("org") and i + 1 < len(units) and units[i + 1].is_a("honorific")


def _give(chain: list[Phrase], people: list[int]) -> list[HeldOffice]:
    return [HeldOffice(phrase.office, person) for person in people for phrase in chain]


def _headed(units: list[Unit], phrase: Phrase) -> HeldOffice | None:
    """X를 총서기로 하는 중국공산당, X를 총서기로, ...: the office of whoever heads what follows."""
    i, j = phrase.first - 1, phrase.after
    if j + 2 >= len(units) or units[j].values("particle") != ("toward",):
        return None
    if i < 1 or units[i].values("particle") != ("object",):
        return None
    i -= units[i - 1].is_a("honorific")
    if not units[i - 1].is_a("local"):
        return None
    office = phrase.office
    if units[j + 1].low.startswith(_DOING) and units[j + 2].is_a("org"):
        office = replace(office, body=units[j + 2].text, body_id=units[j + 2].value("org") or None)
    elif units[j + 1].low not in _SEPARATORS:
        return None
    return HeldOffice(office, units[i - 1].person)
