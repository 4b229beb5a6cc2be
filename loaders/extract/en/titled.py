"""Officials whom an English article never names in full: "President Hu", by his surname, title and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache

from graph.claims import Country
from graph.registry.load import Registry
from loaders.extract.en.names import is_word
from loaders.extract.en.offices import phrases
from loaders.extract.marks import Office, Unit
from loaders.extract.people import Cast, NameForm
from loaders.extract.tenures import held, means

_CHINA = {Country.CN}
_MARKED = frozenset({"'s", "’s"})


def name_titled(found: list[Unit], cast: Cast, registry: Registry, day: date | None) -> None:
    """Enter those of a sentence whom a title and a surname name that no full name of the article has.

    The registry must know one official of that surname alone who held the office on that `day` (ever, without one).
    Surnames that Koreans of the registry have too are left out: too many share them.
    """
    alone = [i for i in range(1, len(found)) if _is_bare(found, i) and found[i].low not in cast.families()]
    offices = {phrase.after: phrase.office for phrase in phrases(found)} if alone else {}
    for i in alone:
        who = _holder(found[i].low, offices[i], registry, day) if i in offices else None
        if who is not None:
            unit, known = found[i], registry.persons[who]
            cast.add(NameForm(unit.start, unit.end, unit.text, unit.low, (who,), who, known.country))


def _is_bare(found: list[Unit], i: int) -> bool:
    """Whether a unit may be a surname alone: a capitalized word that no other name goes on with."""
    unit, behind = found[i], found[i + 1] if i + 1 < len(found) else None
    if not unit.capital or unit.senses or is_word(found, i):
        return False
    return behind is None or not behind.capital or bool(behind.senses) or behind.low in _MARKED


def _holder(family: str, office: Office, registry: Registry, day: date | None) -> str | None:
    """The one official of a surname who held an office on a day, None for nobody or several."""
    fits = {
        who
        for who in _families(registry).get(family, ())
        if not office.former and office.country in (None, registry.persons[who].country)
        for post in registry.persons[who].posts
        if means(office, post, "en") and (day is None or held(post, day)) and (post.since or post.until)
    }
    return fits.pop() if len(fits) == 1 else None


@cache
def _families(registry: Registry) -> Mapping[str, set[str]]:
    """The officials of China by the surname that opens their names in English, without surnames of Koreans."""
    out = defaultdict[str, set[str]](set)
    for text, who in registry.surfaces("person", "en"):
        out[text.split()[0].lower()].add(who)
    return {family: ids for family, ids in out.items() if {registry.persons[who].country for who in ids} == _CHINA}
