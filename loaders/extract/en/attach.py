"""Whose an English office is: before a name, after it, in brackets, or shared by a list of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise, takewhile
from types import MappingProxyType

from graph.claims import SIDES, Country
from loaders.extract.data import words
from loaders.extract.en.bodies import body_at
from loaders.extract.en.holders import LINKS, is_definite, people_after, people_before
from loaders.extract.en.phrase import Phrase
from loaders.extract.en.successions import predecessors, successor
from loaders.extract.marks import HeldOffice, Office, Unit

_ARTICLES = words("en", "grammar", "articles")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_AS = words("en", "grammar", "capacity")
_APPOINTED = words("en", "grammar", "not_appointed")
_OF = words("en", "grammar", "ownership")
_KNOWN = words("en", "grammar", "known")
_BECAME = words("en", "grammar", "became")
_MADE = words("en", "grammar", "made")
_WHO = words("en", "grammar", "personal_relatives")
_ANOTHER = words("en", "grammar", "stand_ins")  # "a vice chairman of the party, and another vice chairman, Ri"
_DROPPED = words("en", "titles", "drop_modifiers")
_ALONE = words("en", "titles", "premiers")  # titles that need no name beside "the": "the Chinese ambassador"
_HE = words("en", "cues", "pronouns")
_PAST, _PAST_ENDINGS = words("en", "grammar", "past"), tuple(words("en", "grammar", "past_endings"))
_REPLACED = words("en", "grammar", "replacing")
_BEING = words("en", "grammar", "is_or_has_been")
_NOW = words("en", "titles", "determiners")
_OWNERS, _SINCE = words("en", "grammar", "possessive_pronouns"), words("en", "grammar", "starting")
_STAYS = words("en", "grammar", "stays")
_STOPS = (
    words("en", "grammar", "stops")
    | words("en", "grammar", "reports_clause")
    | words("en", "grammar", "complementizers")
)
_CLAUSE = 25  # units from whom a clause is about to what he is said to be
_LAST = words("en", "grammar", "latest")  # "was the last Chinese president to go there"
_HAD, _BEEN = words("en", "grammar", "earlier"), words("en", "grammar", "been")
_VERB = 3  # units between a verb and the office that it gives
_COMMAS = words("en", "grammar", "commas")
_SAYS = words("en", "grammar", "says")
_ASKED, _FRONT = words("en", "grammar", "asked"), 2  # units of "When asked"
_OFFICIAL = "official"  # the head of whoever works for a body: said of those named only


def attach(
    units: list[Unit],
    found: list[Phrase],
    topic: int | None = None,
    known: Mapping[int, Office] = MappingProxyType({}),
    sides: Mapping[int, Country] = MappingProxyType({}),
) -> tuple[list[HeldOffice], list[Phrase]]:
    """The offices of a sentence with the person each is said of, and the phrases that are said of nobody here.

    `topic` is the person that the sentence before was about, whom a sentence that begins with "He" goes on about;
    `known` the main offices of those named so far. No office of one of the two sides is that of somebody of the other,
    as far as the `sides` of those named are known.
    """
    held: list[HeldOffice] = []
    free: list[Phrase] = []
    titled: set[int] = set()  # those whose titles stand before their names: what follows such a name is the next one's
    for chain in _chains(units, found):
        before = people_before(units, chain[0])
        if (
            titled.intersection(before)
            and is_definite(units, chain[0])
            and people_after(units, chain[-1], apposed=True)
        ):
            before = []
        if before and _speaks(units, chain):
            before = []
        if before and chain[0].first > 0 and units[chain[0].first - 1].low in _AS:
            before = [successor(units, chain[0].first, before[-1])]
        before = _on_its_side(chain[0], before, sides)
        after = _on_its_side(chain[-1], people_after(units, chain[-1], apposed=not before), sides)
        titled |= set(after)
        mine, theirs = _split(units, chain, bool(before), bool(after))
        held += _give(_in_time(units, mine), before)
        held += _give(_with_body(units, theirs), after)
        if not before and not after:
            subject = _subject(units, chain[0], topic, sides)
            subject = next(iter(_on_its_side(chain[0], [] if subject is None else [subject], sides)), None)
            held += _give(_in_time(units, chain), [subject]) if subject is not None else []
            free += [phrase for phrase in chain if phrase.office.head != _OFFICIAL] if subject is None else []
    return held + predecessors(units, held, topic, known), free


def _on_its_side(phrase: Phrase, people: list[int], sides: Mapping[int, Country]) -> list[int]:
    """Those of some people who may hold an office: none of the other side ("told Xi as North Korea's leader")."""
    side = phrase.office.country
    return [person for person in people if side not in SIDES or sides.get(person, side) is side]


def _speaks(units: list[Unit], chain: list[Phrase]) -> bool:
    """Whether an office is that of somebody else, who acts or whom a sentence quotes in passing.

    "Xi, the spokesman said, plans"; "at the tomb of Chairman Mao, the vice president bowed".
    """
    after = chain[-1].after
    the = chain[0].first > 0 and units[chain[0].first - 1].low in _KNOWN
    the = the or any(unit.low in _ASKED for unit in units[:_FRONT])  # "Asked if Xi would go, a spokesman said"
    if the and len(chain) == 1 and after < len(units) and (_verb_of(units[after]) or units[after].low in _SAYS):
        return True
    return after + 1 < len(units) and units[after].low in _SAYS and units[after + 1].low in _COMMAS


def _verb_of(unit: Unit) -> bool:
    """Whether a unit is a verb in the past."""
    return unit.text.islower() and (unit.is_a("verb") or unit.low in _PAST or unit.low.endswith(_PAST_ENDINGS))


def _with_body(units: list[Unit], chain: list[Phrase]) -> list[Phrase]:
    """A title before a name with its body after it ("Chairman Wu Bangguo of the NPC Standing Committee")."""
    if not chain or chain[-1].office.body or chain[-1].after + 2 >= len(units):
        return chain
    last = chain[-1]
    if units[last.after + 1].low not in _OF or not (body := body_at(units, last.after + 2)) or not body.proper:
        return chain
    office = replace(last.office, body=body.text, body_id=body.id, country=body.side or last.office.country)
    return [*chain[:-1], replace(last, office=office)]


def _in_time(units: list[Unit], chain: list[Phrase]) -> list[Phrase]:
    """The offices, as former ones where a verb before them says so ("was ambassador", "succeeds Ri, who became")."""
    if not chain:
        return chain
    near = [*takewhile(lambda unit: not unit.is_a("local"), reversed(units[: chain[0].first]))][:_VERB]
    was = next((k for k, unit in enumerate(near) if unit.low in _BECAME - _MADE), None)
    made = any(unit.low in _MADE for unit in near if was is None or unit in near[:was])
    replaced = any(unit.low in _REPLACED for unit in units[: chain[0].first])
    had_been = any(b.low in _HAD and a.low in _BEEN for a, b in pairwise(near))
    if not (made and replaced) and not had_been and (was is None or made):
        return chain  # "was elected chairman", "became ambassador in 2000": he is one since then
    return [replace(phrase, office=replace(phrase.office, former=True)) for phrase in chain]


def _subject(
    units: list[Unit], phrase: Phrase, topic: int | None, sides: Mapping[int, Country] = MappingProxyType({})
) -> int | None:
    """The subject of a sentence that says in what office it acts ("X came as special envoy", "He became premier")."""
    i = phrase.first - 1
    while i > 0 and units[i].low in _ARTICLES:
        i -= 1
    if i > 0 and units[i].low in _BECAME | _MADE:
        who = max((k for k in range(i) if units[k].low in _WHO), default=-1)
        named = [unit.person for unit in units[: who if who > 0 else i] if unit.is_a("local")]
        if who > 0 and named:
            return named[-1]  # "from Pak To Chun, who was made secretary"
        return topic if units[0].low in _HE else next(iter(named), None)
    if (said_of := _told_to_be(units, phrase)) is not None:
        return said_of
    i = phrase.first - 1
    while i > 0 and (units[i].low in _ARTICLES or units[i].low in _POSSESSIVE or units[i - 1].low in _AS):
        i -= 1
    if i < 0 or units[i].low not in _AS or (i > 0 and units[i - 1].low in _APPOINTED):
        return None
    before = [unit for unit in units[:i] if unit.is_a("local") and _on_its_side(phrase, [unit.person], sides)]
    if not before and units[0].low in _HE:
        return topic  # "He flew there as a special envoy"
    if len(before) > 1 and before[-1] is units[i - 1]:
        before.pop()  # "Choe called on Xi as special envoy"
    if len(before) > 1 and phrase.office.country not in SIDES and _of_either(units[:i], before[-1]):
        return None  # "Wang met Kim on his first trip as minister"
    return successor(units, i, before[-1].person) if before else None


def _of_either(before: list[Unit], last: Unit) -> bool:
    """Whether what was done in an office is that of somebody of several ("on his trip as", "since coming there as")."""
    behind = [unit.low for unit in before if unit.start > last.start]
    return not _SINCE.isdisjoint(behind) or not (_OWNERS.isdisjoint(behind) or _STAYS.isdisjoint(behind))


def _told_to_be(units: list[Unit], phrase: Phrase) -> int | None:
    """Who is said to be something further on ("Liu, who was nominated, also serves and is currently head of")."""
    i = phrase.first - 1
    while i > 0 and (units[i].low in _ARTICLES or units[i].low in _NOW or units[i].low in _LAST):
        i -= 1
    if i <= 0 or units[i].low not in _BEING:
        return None
    for unit in reversed(units[max(0, i - _CLAUSE) : i]):
        if unit.is_a("local"):
            return unit.person
        if unit.low in _STOPS or unit.is_a("verb"):
            return None
    return None


def _give(chain: list[Phrase], people: list[int]) -> list[HeldOffice]:
    out: list[HeldOffice] = []
    plural = any(phrase.office.plural for phrase in chain)
    for phrase in chain:
        if phrase.office.plural and len(people) == 1 and not phrase.one_of:
            continue  # "deputy directors of the department and the ambassador, Ji Jae Ryong"
        out += [HeldOffice(phrase.office, person) for person in (people if plural else people[-1:] or people)]
    return out


def _chains(units: list[Unit], found: list[Phrase]) -> list[list[Phrase]]:
    chains: list[list[Phrase]] = []
    for phrase in found:
        between = units[chains[-1][-1].after : phrase.first] if chains else []
        if chains and all(u.low in LINKS for u in between) and not _somebody_else(chains[-1], between, phrase):
            chains[-1].append(phrase)
        else:
            chains.append([phrase])
    return chains


def _somebody_else(chain: list[Phrase], between: list[Unit], phrase: Phrase) -> bool:
    """Whether "the" begins another one of a list, whom only the office names ("X, chairman of A, the mayor of B")."""
    between = [unit for unit in between if unit.low not in _DROPPED]
    if any(unit.low in _ANOTHER for unit in between):
        return True
    the = bool(between) and between[-1].low in _ARTICLES and between[-1].low in _KNOWN
    sides = {each.office.country for each in chain} - {None}
    other = phrase.office.country is not None and phrase.office.country not in sides
    return the and other and any(unit.low == "," for unit in between) and phrase.office.head in _ALONE


def _split(units: list[Unit], chain: list[Phrase], before: bool, after: bool) -> tuple[list[Phrase], list[Phrase]]:
    """Which of a chain's offices belong to the person before it and which to the one after."""
    if not after:
        return chain, []
    if not before:
        return [], chain
    commas = [
        k for k in range(1, len(chain)) if any(u.low in _COMMAS for u in units[chain[k - 1].after : chain[k].first])
    ]
    cut = commas[-1] if commas else 0
    return chain[:cut], chain[cut:]
