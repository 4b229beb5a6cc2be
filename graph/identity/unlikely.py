"""Whether a merge that an analyst asks for is likely a slip: people or contacts that hardly are one."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from graph.claims import SIDES, Country
from graph.identity.contacts import MONTH_DAYS, NotLinked, Shape, Sketch, compare
from graph.identity.readings import Reading

if TYPE_CHECKING:
    from graph.registry.load import Registry


def people(left: str, right: str, sides: Collection[Country | None], registry: Registry) -> str:
    """Why two people (ids) are hardly one, with the sides that they are known on; "" where nothing speaks against it.

    They are of two sides, or the registry knows them as two.
    """
    if len(set(sides) & set(SIDES)) > 1:
        return f"{left} and {right} are of the two sides"
    if left in registry.persons and right in registry.persons:
        return f"the registry knows {left} and {right} as two people"
    return ""


def contacts(left: Collection[Reading], right: Collection[Reading]) -> str:
    """Why the claims of two contacts hardly tell of one, "" where any two of them may: nobody or no time in common."""
    pairs = [(a.sketch, b.sketch) for a in left for b in right if a.sketch and b.sketch]
    found = [_between(a, b) for a, b in pairs]
    return found[0] if found and all(found) else ""


def _between(a: Sketch, b: Sketch) -> str:
    """Nothing where they may be told as one another; a meal and talks, or two days of one month, may."""
    verdict = compare(a.shape, b.shape)
    if not isinstance(verdict, NotLinked) or verdict.near or verdict.told:
        return ""
    one, other = a.shape, b.shape
    if not _all_of(one) & _all_of(other):
        return "they have nobody in common"
    apart = one.when.days_from(other.when) if one.when and other.when else 0
    return f"{one.when} and {other.when} are {apart} days apart" if apart > MONTH_DAYS else ""


def _all_of(shape: Shape) -> frozenset[str]:
    """The people and bodies of both sides."""
    return frozenset().union(*(side.present | side.bodies for side in (shape.kp, shape.cn)))
