"""Who of those whom an article names held which office when, as far as the registry knows: what a year must fit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from graph.dates import first_day, last_day
from graph.registry.entries import PostEntry
from graph.registry.load import Registry
from loaders.extract.heads import heads
from loaders.extract.marks import HeldOffice, Office
from loaders.extract.people import Cast

STATES = frozenset({"dprk", "prc"})
"""Bodies that an office may be said of instead of its own."""
_DEPUTY = frozenset({"vice", "deputy", "assistant"})
_GENERATION = 25  # years
_WORD = re.compile(r"[a-z]+")

Tenures = tuple[tuple[PostEntry, ...], ...]
"""For each office that an article states, the posts of the registry that may be meant; offices never dated left out."""


def tenures(held: Iterable[HeldOffice], cast: Cast, registry: Registry, language: str) -> Tenures:
    """The posts that the offices of an article may mean, of those whose tenure the registry knows."""
    out: dict[tuple[PostEntry, ...], None] = {}
    for each in held:
        candidates = () if each.office.former else cast.people[each.person].candidates
        known = (registry.persons[who] for who in candidates if who in registry.persons)
        posts = tuple(post for person in known for post in person.posts if means(each.office, post, language))
        if posts and all(post.since or post.until for post in posts):
            out.setdefault(posts)
    return tuple(out)


def posts_of(cast: Cast, registry: Registry, day: date | None) -> dict[int, tuple[PostEntry, ...]]:
    """The posts that each of the cast is known to hold on a day (ever, without one), of those who can be but one."""
    out: dict[int, tuple[PostEntry, ...]] = {}
    for person, who in enumerate(cast.people):
        if len(who.candidates) == 1 and who.candidates[0] in registry.persons:
            posts = registry.persons[who.candidates[0]].posts
            out[person] = tuple(post for post in posts if day is None or held(post, day))
    return out


def gone(cast: Cast, registry: Registry, day: date | None) -> frozenset[int]:
    """Those of the cast who had died a generation before a day, as far as the registry knows; nobody without one."""
    sole = {i: who.candidates[0] for i, who in enumerate(cast.people) if len(who.candidates) == 1}
    died = {i: registry.persons[who].died for i, who in sole.items() if who in registry.persons}
    return frozenset(i for i, when in died.items() if day and when and day.year - last_day(when).year > _GENERATION)


def fitting(known: Tenures, day: date) -> int:
    """How many of the offices were held on a day by whom the article gives them."""
    return sum(any(held(post, day) for post in posts) for posts in known)


def held(post: PostEntry, day: date) -> bool:
    """Whether somebody held a post on a day, as far as the registry knows."""
    begun = post.since is None or first_day(post.since) <= day
    return begun and (post.until is None or day <= last_day(post.until))


def means(office: Office, post: PostEntry, language: str) -> bool:
    """Whether an office as an article words it may be a post: the same title, and no other body than its state."""
    named = office.body_id if office.body_id not in STATES else None  # "foreign minister of the DPRK"
    if named and post.organization_id and named != post.organization_id:
        return False
    head = heads(language)[office.head]
    said = {*_WORD.findall(f"{post.title} {post.title_id or ''}".lower())}
    title = {*(head.like or head.title).split("-")}
    return title <= said and bool(title & _DEPUTY) is bool(said & _DEPUTY)
