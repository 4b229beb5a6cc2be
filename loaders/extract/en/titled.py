"""Officials whom an English article never names in full: "President Hu", by his surname, title and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache

from graph.claims import Country
from graph.registry.entries import PostEntry
from graph.registry.load import Registry
from loaders.extract.data import words
from loaders.extract.en.names import is_word
from loaders.extract.en.offices import phrases
from loaders.extract.en.phrase import Phrase
from loaders.extract.heads import heads
from loaders.extract.marks import Office, Unit
from loaders.extract.people import Cast, NameForm
from loaders.extract.tenures import STATES, held, means

_MARKED, _OF = words("en", "grammar", "possessive_marks"), words("en", "grammar", "ownership")
_SOLE = words("en", "titles", "sole")


def name_titled(found: list[Unit], cast: Cast, registry: Registry, day: date | None) -> None:
    """Enter those of a sentence whom a title and a surname name that no full name of the article has.

    The registry must know one official of China alone of that surname who held the office on that `day` (ever, without
    one), and the office must be one that one person holds.
    """
    alone = [i for i in range(1, len(found)) if _is_bare(found, i) and found[i].low not in cast.families()]
    offices = (
        {p.after: p.office for p in phrases(found) if p.office.head in _SOLE and _is_of_state(found, p, registry)}
        if alone
        else {}
    )
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
    own = behind is not None and behind.low in _OF and behind.low not in _MARKED  # "President Hu of a university"
    return not own and (behind is None or not behind.capital or bool(behind.senses) or behind.low in _MARKED)


def _is_of_state(found: list[Unit], phrase: Phrase, registry: Registry) -> bool:
    """Whether an office is said of a state, or of nothing (not "Hyundai Asan President")."""
    before = found[phrase.first - 1] if phrase.first else None
    named = before is not None and before.capital and before.text.isalpha()
    plain = before is None or not named or before.is_any(("country", "side", "honorific"))
    body = phrase.office.body
    of_state = body is None or not STATES.isdisjoint(registry.known("organization", body))
    return of_state and not phrase.office.field and plain and (before is None or before.low not in _OF)


def _holder(family: str, office: Office, registry: Registry, day: date | None) -> str | None:
    """The one official of a surname who held an office on a day, None for nobody or several."""
    fits = {
        who
        for who in _families(registry).get(family, ())
        if not office.former and office.country in (None, registry.persons[who].country)
        for post in registry.persons[who].posts
        if _is_post(office, post) and (day is None or held(post, day)) and (post.since or post.until)
    }
    who = fits.pop() if len(fits) == 1 else None
    return who if who is not None and registry.persons[who].country is Country.CN else None


def _is_post(office: Office, post: PostEntry) -> bool:
    """Whether an office is a post; a minister's is one of his own ministry."""
    ministry = {*heads("en")[office.head].ministry.lower().split()}
    return means(office, post, "en") and ministry <= {*f"{post.title} {post.organization}".lower().split()}


@cache
def _families(registry: Registry) -> Mapping[str, set[str]]:
    """The officials whom the registry knows by the surname that opens their names in English."""
    out = defaultdict[str, set[str]](set)
    for text, who in registry.surfaces("person", "en"):
        out[text.split()[0].lower()].add(who)
    return out
