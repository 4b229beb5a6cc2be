"""The offices that the registry knows those to hold whom a Chinese article names: whom 中国总理, 两国外长 may mean."""

from __future__ import annotations

from datetime import date

from graph.registry.entries import PersonEntry, PostEntry
from graph.registry.load import Registry
from loaders.extract.data import load, words
from loaders.extract.heads import Head, heads
from loaders.extract.people import Cast
from loaders.extract.tenures import posts_of
from loaders.extract.zh.folding import fold

_SINGLE = words("zh", "titles", "generic")  # offices of which a country has one


def known_posts(cast: Cast, registry: Registry, day: date | None) -> dict[int, frozenset[str]]:
    """The heads of the offices of which a country has one that people held on a day, as the registry knows."""
    implied = {entry["id"]: entry.get("implies", {}) for entry in load("zh", "titles")["heads"]}
    single = [head for head in heads("zh").values() if head.id in _SINGLE]
    out: dict[int, frozenset[str]] = {}
    for i, posts in (posts_of(cast, registry, day) if day else {}).items():
        person = registry.persons[cast.people[i].candidates[0]]
        dated = [post for post in posts if post.since or post.until]
        ids = frozenset(h.id for h in single if any(_is(h, implied[h.id], post, person, registry) for post in dated))
        if ids:
            out[i] = ids
    return out


def _is(head: Head, implied: dict[str, str], post: PostEntry, person: PersonEntry, registry: Registry) -> bool:
    """Whether a post is the office of a head: the same title, at the body that the head implies if it implies one."""
    body = implied.get(person.country.value)
    if body is None:
        return post.title_id == head.title
    where = registry.organizations[post.organization_id].name_zh if post.organization_id else None
    return post.title_id == head.like and where is not None and fold(where).endswith(body)
