"""Who a source means: one name bound to one person, from that name, its titles and its date alone.

Binding never looks at other claims, so it depends on no order of loading. Where homonyms cannot be told apart, the name
becomes somebody of their own, unverified, and the candidates go to review: a wrong certainty is never merged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.claims import Country, Who
from graph.dates import When, first_day, last_day
from graph.identity.decisions import NONE, Judgements
from graph.names import is_korean_surname, is_korean_syllables, is_pinyin_surname, is_pinyin_syllables, key

if TYPE_CHECKING:
    from graph.identity.namesakes import Namesakes
    from graph.registry.entries import PersonEntry, PostEntry
    from graph.registry.load import Registry

UNRESOLVED = "-unresolved"
NEAR_DAYS = 366
_SEEN_DAYS = 5 * 365  # around the days on which somebody was seen in a post, in which he may have held it
_IN_OFFICE = 1
_UNKNOWN = "not in the registry"
DECIDED = "decided"
"""Why somebody is bound as an analyst said."""
_NAMESAKE = "the post stated is far below one that the known person held"
_SAME_READING = "a spelling not seen before, of the same reading and in the same post"
_BEYOND_LATIN = "\u0250"


@dataclass(frozen=True, slots=True)
class Bound:
    """The person whom a name was bound to, why, and (`candidates`) who else it may be, for review."""

    id: str
    reason: str
    candidates: tuple[str, ...] = ()
    verified: bool = True


def bind(
    who: Who,
    when: When | None,
    registry: Registry,
    decisions: Judgements = NONE,
    *,
    claim: str = "",
    namesakes: Namesakes | None = None,
) -> Bound:
    """The person that a source means by `who` at the date `when` (event time, else publication).

    `claim` is the id of the claim that names them: decisions may name it. `namesakes` keeps out those of the registry
    whose known posts contradict what is stated.
    """
    names = who.surfaces or (who.name,)
    if decided := decisions.person(claim, names):
        return Bound(chosen := one_id(decided, registry, decisions), DECIDED, verified=chosen in registry.persons)
    bound = _bound(who, when, registry, decisions, claim, namesakes)
    merged = one_id(bound.id, registry, decisions)
    return bound if merged == bound.id else Bound(merged, DECIDED, verified=merged in registry.persons)


def one_id(person: str, registry: Registry, decisions: Judgements) -> str:
    """The id that somebody goes by: of several that are one person, the registry's, then the first."""
    ids = decisions.one.get(person)
    return min(ids, key=lambda one: (one not in registry.persons, one)) if ids else person


def _bound(
    who: Who, when: When | None, registry: Registry, decisions: Judgements, claim: str, namesakes: Namesakes | None
) -> Bound:
    """The person that the name, its titles and its date alone mean."""
    barred = decisions.not_people(claim, who.surfaces or (who.name,))
    named = [
        entry
        for entry in (registry.persons.get(person) for person in who.candidates)
        if entry is not None and entry.id not in barred and not _contradicts(who.country, entry.country)
    ]
    possible = [entry for entry in named if namesakes is None or namesakes.can_be(entry, who.titles, when)]
    if not possible:
        free = unknown_id(who)
        like = registry.persons.get(free)
        if like and not named and like.id not in barred and namesakes and namesakes.holds(like, who.titles, when):
            return Bound(free, _SAME_READING)
        unknown = free + UNRESOLVED if free in registry.persons else free
        return Bound(unknown, _NAMESAKE if named else _UNKNOWN, who.candidates, verified=False)
    if len(possible) == 1:
        return Bound(possible[0].id, "the only one of that name" if len(who.candidates) == 1 else "the side decides")
    return _among(possible, who, when, registry)


def unknown_id(who: Who) -> str:
    """The id of somebody whom the registry does not know; two countries never share one.

    It is the proposed id, with the country added where it is not the one that the name looks like.
    """
    if who.country in (None, _looks_like(who.proposed)):
        return who.proposed
    return f"{who.proposed}-{who.country.lower()}"


@lru_cache(maxsize=4096)
def _looks_like(proposed: str) -> Country:
    """The country that the shape of a name suggests; of names of either shape, Chinese given names are one word."""
    surname, *given = proposed.split("-")
    rest = " ".join(given)
    korean = is_korean_surname(surname) and is_korean_syllables(rest)
    chinese = is_pinyin_surname(surname) and is_pinyin_syllables(rest)
    if korean and (len(given) > 1 or not chinese):
        return Country.KP
    return Country.CN if chinese else Country.OTHER


def _contradicts(stated: Country | None, known: Country) -> bool:
    return stated is not None and stated != known


def _among(possible: list[PersonEntry], who: Who, when: When | None, registry: Registry) -> Bound:
    """Homonyms: the one whose offices fit best what is stated, if one does."""
    stated = tuple(key(title) for title in who.titles)
    ranked = sorted(((_fit(entry, stated, when, registry), entry.id) for entry in possible), reverse=True)
    (best, person), (second, _) = ranked[:2]
    if best > max(second, 0):
        return Bound(person, "the office stated decides" if best > _IN_OFFICE else "the only one in office then")
    candidates = tuple(sorted(entry.id for entry in possible))
    return Bound(unknown_id(who) + UNRESOLVED, "homonyms that nothing stated tells apart", candidates, verified=False)


def _fit(entry: PersonEntry, stated: tuple[str, ...], when: When | None, registry: Registry) -> int:
    """How well the best of the known posts fits the titles and the date; 0 where nothing speaks for it.

    Letters of the title and body that are found again count (`vice foreign minister` over `foreign minister`), then the
    date alone.
    """
    return max((_post_fit(post, stated, when, registry) for post in entry.posts), default=0)


def _post_fit(post: PostEntry, stated: tuple[str, ...], when: When | None, registry: Registry) -> int:
    near = _near(post, when)
    if near is False:
        return 0
    title, body = _spellings(post, registry)
    said = max((len(form) for words in stated for form in title if form in words), default=0)
    named = max((len(form) for words in stated for form in body if form in words), default=0)
    return (said + named if said else 0) + (_IN_OFFICE if near else 0)


def _near(post: PostEntry, when: When | None) -> bool | None:
    """Whether the date lies in the tenure or within a year of it; None where either is unknown.

    Of a post of which only is known when somebody was seen in it, nothing is known for some years around that.
    """
    begin, end = tenure(post)
    if when is None or not (begin or end):
        return None
    early = (first_day(begin) - when.last).days if begin else 0
    late = (when.first - last_day(end)).days if end else 0
    if max(early, late) <= NEAR_DAYS:
        return True
    return None if not (post.since or post.until) and max(early, late) <= _SEEN_DAYS else False


def tenure(post: PostEntry) -> tuple[str | None, str | None]:
    """From when to when (ISO prefixes) somebody was in a post, as far as is known: stated, else seen by sources."""
    return post.since or post.first_seen, post.until or (None if post.since else post.last_seen)


def begun_later(entry: PersonEntry | None, office: str, when: When | None) -> bool:
    """Whether somebody took up an office (its id) after a date only, as the registry knows of all their terms in it.

    A text of today may call him ambassador who came in 2018, and was none then.
    """
    if entry is None or when is None:
        return False
    terms = [post.since for post in entry.posts if f"{post.organization_id}/{post.title_id}" == office]
    return bool(terms) and all(since is not None and when.last < first_day(since) for since in terms)


def _spellings(post: PostEntry, registry: Registry) -> tuple[frozenset[str], frozenset[str]]:
    title = registry.titles.get(post.title_id or "")
    body = registry.organizations.get(post.organization_id or "")
    return (
        _keys((post.title, *(name.text for name in title.names)) if title else (post.title,)),
        _keys((post.organization or "", *(name.text for name in body.names)) if body else (post.organization or "",)),
    )


@lru_cache(maxsize=4096)
def _keys(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folded for word in words if len(folded := key(word)) > 1)


def pick_name(names: Iterable[str], person: str) -> str:
    """The name to show for somebody unknown: Latin letters, not all capitals, first in order; else made from the id."""
    latin = sorted((name.isupper(), name) for name in names if name[:1].isalpha() and name[:1] < _BEYOND_LATIN)
    return latin[0][1] if latin else " ".join(part.capitalize() for part in person.split("-"))
