"""Where an ambassador serves of whom the words only say whose he is: not in the other of our two countries, it may be.

The text shows it (his host country, or the place where he is), else the registry does by the posts that it knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from graph.claims import SIDES, Country
from graph.registry.entries import PlaceEntry, PostEntry
from graph.registry.load import Entries, Registry
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import HeldOffice, Unit
from loaders.extract.people import Cast
from loaders.extract.tenures import posts_of

_AMBASSADOR = "ambassador"
AT_HOME = frozenset({"cn-embassy-in-kp", "kp-embassy-in-cn"})
"""The embassies of the two sides in each other's capital."""


def serving(
    offices: Iterable[HeldOffice], cast: Cast, registry: Registry, day: date | None, language: str
) -> tuple[HeldOffice, ...]:
    """The offices, those of an ambassador with the embassy where he serves; with none where nothing names it.

    `day` is that of the article: a post counts that was held then.
    """
    held = tuple(offices)
    hosts = {each.person: each.office.host for each in held if each.office.host and not each.office.former}
    known = posts_of(cast, registry, day)
    shown = (e for each in held for e in posted([each], hosts.get(each.person, ""), language))
    return tuple(_served(each, known.get(each.person, ()), registry, language) for each in shown)


def posted(held: Iterable[HeldOffice], host: str, language: str) -> list[HeldOffice]:
    """The offices, those of ambassadors whose post no word tells with the embassy in a country ("" for none)."""
    return [replace(e, office=replace(e.office, host=host)) if host and _open(e, language) else e for e in held]


def _open(each: HeldOffice, language: str) -> bool:
    office = each.office
    return heads(language)[office.head].kind == EMBASSY and not (office.body or office.host or office.former)


def _served(each: HeldOffice, posts: Iterable[PostEntry], registry: Registry, language: str) -> HeldOffice:
    """An office that nothing in the text places, at the embassy that the registry knows its holder to be posted to."""
    of_rank = [post for post in posts if post.title_id == _AMBASSADOR]
    placed = [post for post in of_rank if post.organization_id or post.title != _AMBASSADOR]
    if not placed or not _open(each, language) or any(post.organization_id in AT_HOME for post in placed):
        return each
    body = next((post.organization_id for post in placed if post.organization_id), None)
    names = registry.organizations[body].names if body else ()
    name = next((name.text for name in names if name.lang == language and not name.derived), None)
    country = each.office.country if name else Country.OTHER
    return replace(each, office=replace(each.office, body=name, body_id=body, country=country))


def host_shown(units: list[Unit], places: Entries[PlaceEntry], leading: frozenset[str]) -> str:
    """The third country of the place behind such a preposition, "" where a sentence names a place of ours too."""
    named = [(i, places[value]) for i, unit in enumerate(units) for value in unit.values("place") if value in places]
    if any(place.country in SIDES for _, place in named):
        return ""
    third = next((place for i, place in named if i and units[i - 1].low in leading), None)
    return places[third.within].name if third is not None and third.within else ""
