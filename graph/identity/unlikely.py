"""Whether a merge that an analyst asks for is likely a slip: people or contacts that hardly are one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from graph.claims import SIDES, Country
from graph.identity.contacts import MONTH_DAYS, NotLinked, Sketch, compare
from graph.identity.readings import Reading

if TYPE_CHECKING:
    from graph.registry.load import Registry

FarApart = str
"""Why two are hardly one, in words for the one who asked; "" where nothing speaks against it."""


def people(left: str, right: str, sides: Collection[Country], registry: Registry) -> FarApart:
    """Of two ids with the sides that they are known on: two sides, or two that the registry knows as two."""
    if len(set(sides) & set(SIDES)) > 1:
        return f"{left} and {right} are of the two sides"
    if left in registry.persons and right in registry.persons:
        return f"the registry knows {left} and {right} as two people"
    return ""


def contacts(left: Sequence[Reading], right: Sequence[Reading]) -> FarApart:
    """Of the claims of two contacts: no day, or nobody, in common that would let any of them be one."""
    pairs = [(a.sketch, b.sketch) for a in left for b in right if a.sketch and b.sketch]
    found = [_between(a, b) for a, b in pairs]
    return found[0] if found and all(found) else ""


def _between(a: Sketch, b: Sketch) -> FarApart:
    """Nothing where they may be told as one another; a meal and talks, or two days of one month, may."""
    verdict = compare(a.shape, b.shape)
    if not isinstance(verdict, NotLinked) or verdict.near or verdict.told:
        return ""
    one, other = a.shape, b.shape
    if not (one.kp.present | one.cn.present) & (other.kp.present | other.cn.present) and not _bodies(a) & _bodies(b):
        return "they have nobody in common"
    apart = one.when.days_from(other.when) if one.when and other.when else 0
    return f"{one.when} and {other.when} are {apart} days apart" if apart > MONTH_DAYS else ""


def _bodies(sketch: Sketch) -> frozenset[str]:
    return sketch.shape.kp.bodies | sketch.shape.cn.bodies
