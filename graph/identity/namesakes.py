"""Whether somebody can be the known person of that name: a full-time post far below one held then speaks against it.

Registries know careers in part, so a post that is not in them says nothing by itself. But nobody is vice-mayor of a
border city in the years in which they sit in a politburo: of two such posts, one belongs to a namesake. Seats in
parliaments and chairs of societies are held beside others and never tell people apart; nor does a title without its
body (a counsellor of what?), or the head of a delegation, who may come from any post.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.claims import Country
from graph.dates import When, first_day, last_day
from graph.identity.office_rules import office_rules
from graph.identity.offices import Offices, Post, Words, offices
from graph.identity.standing import LEVELS

if TYPE_CHECKING:
    from graph.registry.entries import PersonEntry, PostEntry
    from graph.registry.load import Registry

NEAR_YEARS = 5
"""Careers do not cross `STEPS` levels and change their branch within this many years (a judgement of the house)."""
STEPS = 2
LOCAL = "province"
"""The channel whose posts nobody holds while in any higher one elsewhere."""
FULL_TIME = frozenset({LOCAL, "government", "military"})
"""The channels whose posts are not held beside a much higher one elsewhere."""
_YEAR_DAYS = 366


@dataclass(frozen=True, slots=True)
class _Known:
    """What the registry knows of a person: their bodies, their channels, and the dated posts with a level."""

    bodies: frozenset[str]
    channels: frozenset[str]
    dated: tuple[tuple[int, PostEntry], ...]


class Namesakes:
    """Tells namesakes from the people of the registry that the offices are of."""

    def __init__(self, offices: Offices) -> None:
        self._offices = offices
        self._known: dict[str, _Known] = {}
        self._passing = frozenset(office_rules()["passing"])

    def can_be(self, entry: PersonEntry, titles: Iterable[str], when: When | None) -> bool:
        """Whether the person of the registry can be in these posts (a source's words) at a date; True in doubt.

        Of several posts one that fits what is known of him vouches for the others: a general secretary may be
        vice-chairman of a commission besides.
        """
        if when is None:
            return True
        stated = list(titles)
        others = [title for title in stated if not self._excludes(entry, title, when)]
        return len(others) == len(stated) or any(self._fits(entry, title, when) for title in others)

    def holds(self, entry: PersonEntry, titles: Iterable[str], when: When | None) -> bool:
        """Whether a source states a post that the registry knows somebody to hold then, or within some years of it."""
        stated = {self._stated(entry, title).office.id for title in titles if ", " in title}
        dated = (post for _, post in self._of(entry).dated if when is None or _is_near(post, when))
        return any(self._made(post, entry.country).office.id in stated for post in dated)

    def _fits(self, entry: PersonEntry, title: str, when: When) -> bool:
        """Whether a post is about as high as the one that somebody is known to have held then."""
        level = self._stated(entry, title).office.level
        if level not in LEVELS:
            return False
        dated = self._of(entry).dated
        return any(abs(LEVELS.index(level) - known) < STEPS and _is_near(post, when) for known, post in dated)

    def _stated(self, entry: PersonEntry, title: str) -> Post:
        words, _, body = title.partition(", ")
        return self._offices.post(Words(words, body or None), entry.country)

    def _excludes(self, entry: PersonEntry, title: str, when: When) -> bool:
        stated = self._stated(entry, title)
        if (
            not (title.partition(", ")[2] and stated.organizations)
            or stated.office.level not in LEVELS
            or self._passes(stated)
        ):
            return False
        body, level = stated.organizations[0], LEVELS.index(stated.office.level)
        known = self._of(entry)
        if body.channel not in FULL_TIME or body.channel in known.channels or body.id in known.bodies:
            return False
        return any(
            (level - higher >= STEPS and _is_near(post, when))
            or (level > higher and body.channel == LOCAL and _distance(post, when) <= 0)
            for higher, post in known.dated
        )

    def _passes(self, post: Post) -> bool:
        """Whether it is a function of one occasion, not a post."""
        return post.office.id.rpartition("/")[2] in self._passing

    def _of(self, entry: PersonEntry) -> _Known:
        if entry.id not in self._known:
            posts = [(post, self._made(post, entry.country)) for post in entry.posts]
            self._known[entry.id] = _Known(
                frozenset(body.id for _, made in posts for body in made.organizations),
                frozenset(made.organizations[0].channel for _, made in posts if made.organizations),
                tuple(_levels(posts)),
            )
        return self._known[entry.id]

    def _made(self, post: PostEntry, country: Country) -> Post:
        return self._offices.post(Words(post.title, post.organization, post.title_id, post.organization_id), country)


@lru_cache(maxsize=4)
def namesakes(registry: Registry) -> Namesakes:
    """The one of a registry: the careers that it has looked up stay so."""
    return Namesakes(offices(registry))


def _levels(posts: Iterable[tuple[PostEntry, Post]]) -> Iterator[tuple[int, PostEntry]]:
    """The posts that have a level and a date."""
    for post, made in posts:
        if made.office.level in LEVELS and (post.since or post.first_seen or post.until):
            yield LEVELS.index(made.office.level), post


def _is_near(post: PostEntry, when: When) -> bool:
    """Whether a date lies in a tenure or within `NEAR_YEARS` of it."""
    return _distance(post, when) <= NEAR_YEARS * _YEAR_DAYS


def _distance(post: PostEntry, when: When) -> int:
    """Days between the date and the tenure as far as it is known; 0 or less where they meet."""
    begin, end = post.since or post.first_seen, post.until or post.last_seen
    first, last = first_day(begin or end or ""), last_day(end or begin or "")
    return max((first - when.last).days, (when.first - last).days)
