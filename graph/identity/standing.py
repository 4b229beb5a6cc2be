"""How high an office stands: by its title, unless a rule of `graph/registry/standing.yaml` says it for the body."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from graph.identity.office_rules import content, in_order
from graph.model import Organization

if TYPE_CHECKING:
    from graph.registry.entries import TitleEntry

_FILE = "standing.yaml"
Standing = tuple[int, str]
"""Rank (1 is the highest) and level."""
LEVELS = ("leader", "standing committee", "politburo", "minister", "vice-minister", "working")
"""The levels, highest first (DESIGN.md)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A standing of some titles in some bodies, `below` also in their parts, or in the bodies of a channel."""

    titles: frozenset[str]
    bodies: frozenset[str]
    channels: frozenset[str]
    below: bool
    standing: Standing

    def fits(self, title: str, body: Organization) -> bool:
        """Whether it speaks of that title in that body."""
        named = body.id in self.bodies or (self.below and body.parent in self.bodies)
        return title in self.titles and (named or body.channel in self.channels)


def standing(title: TitleEntry, body: Organization | None) -> Standing:
    """The rank and level of a title in a body; those of the title where no rule fits or no body is named."""
    rules = _rules() if body else ()
    found = (rule.standing for rule in rules if body and rule.fits(title.id, body))
    return next(found, (title.rank, title.level))


@cache
def _rules() -> tuple[Rule, ...]:
    """The rules of the data file. Raises RegistryError when one is not in order."""
    with in_order(_FILE):
        return tuple(
            Rule(
                titles=frozenset(entry["titles"]),
                bodies=frozenset(entry.get("bodies", ())),
                channels=frozenset(entry.get("channels", ())),
                below=entry.get("below", False),
                standing=(int(entry["rank"]), _level(entry["level"])),
            )
            for entry in content(_FILE)
        )


def _level(name: str) -> str:
    if name not in LEVELS:
        raise ValueError(f"no such level: {name!r}")
    return name
