"""People of one name in one picture: what stands behind the name so that a reader can tell them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping

from graph.model import Office
from queries.network import Member

Mark = Callable[[Member], tuple[str, str, str]]


def told_apart(members: Collection[Member]) -> Mapping[str, tuple[str, str, str]]:
    """For each person (id) whose name another one of these has too, words in the three scripts that only this one has.

    The highest office they are known in, else the years in which they are seen, else the id.
    """
    called: dict[str, list[Member]] = defaultdict(list)
    for member in members:
        called[member.person.name.casefold()].append(member)
    return {member.person.id: _mark(alike)(member) for alike in called.values() if len(alike) > 1 for member in alike}


def _mark(alike: Collection[Member]) -> Mark:
    """The first kind of words that every one of them has and no two share."""
    for mark in (_office, _years):
        words = [mark(member)[0] for member in alike]
        if all(words) and len(set(words)) == len(words):
            return mark
    return lambda member: (member.person.id,) * 3


def _office(member: Member) -> tuple[str, str, str]:
    offices = [post.office for post in member.posts]
    if not offices:
        return ("", "", "")
    highest = min(offices, key=lambda office: (office.rank is None, office.rank or 0, office.id))
    title = _title(highest)
    return title, highest.name_ko or title, highest.name_zh or title


def _title(office: Office) -> str:
    """The office without its body, which makes a label too long."""
    return office.name.partition(",")[0]


def _years(member: Member) -> tuple[str, str, str]:
    seen = (post.tenure for post in member.posts)
    days = [day for held in seen for day in (held.since, held.first_seen, held.last_seen, held.until) if day]
    if not days:
        return ("", "", "")
    first, last = min(days)[:4], max(days)[:4]
    return (first if first == last else f"{first}–{last}",) * 3
