"""Who leads each side at the time of an article, of those whom it names: whom "the two leaders" mean."""

from __future__ import annotations

from datetime import date

from graph.claims import SIDES, Country
from graph.registry.entries import PostEntry
from graph.registry.load import Registry
from loaders.extract.people import Cast
from loaders.extract.tenures import held

_TOP = 1  # the rank of a general secretary or top leader


def leaders(cast: Cast, registry: Registry, published: date | None) -> dict[Country, int]:
    """The leader of each side whom an article names: in office when it was published, else the one named most."""
    out: dict[Country, int] = {}
    for side in SIDES:
        led = {i: posts for i in range(len(cast.people)) if (posts := _top_posts(cast, i, side, registry))}
        now = [i for i, posts in led.items() if published and any(held(post, published) for post in posts)]
        found = now or list(led)
        if found:
            out[side] = max(found, key=lambda person: len(cast.people[person].mentions))
    return out


def _top_posts(cast: Cast, person: int, side: Country, registry: Registry) -> list[PostEntry]:
    """The posts at the head of a side that somebody held, as far as the registry knows; none for a shared name."""
    who = cast.people[person]
    if who.country is not side or len(who.candidates) != 1:
        return []
    posts = registry.persons[who.candidates[0]].posts
    return [post for post in posts if post.title_id and registry.titles[post.title_id].rank == _TOP]
