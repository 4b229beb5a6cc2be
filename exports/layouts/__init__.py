"""Where the people of a network stand in the picture: the same network always gives the same picture.

Nothing is left to chance, and a small change of the network is a small change of the picture: one more meeting moves
the median person by less than 5 % of the picture's diagonal (tests/exports/layouts/test_stable.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from exports.layouts.crowd import Crowd, Head, Layout, Point, crowd
from graph.claims import Country
from queries.network import ContactNetwork

Name = Literal["sides", "force", "channel", "year"]
NAMES: tuple[Name, ...] = ("sides", "force", "channel", "year")
VERSION = "4"
"""Of the arrangements; a kept one of another version is made anew."""

COLUMN = 20
"""More people than this on one side do not stand in one column."""

__all__ = ["COLUMN", "NAMES", "VERSION", "Crowd", "Head", "Layout", "Name", "Point", "arrange", "crowd", "suits"]


def suits(network: ContactNetwork) -> Name:
    """The layout that suits a network: two columns as long as they can be read, else by force."""
    china = sum(member.side is Country.CN for member in network.persons)
    return "sides" if max(china, len(network.persons) - china) <= COLUMN else "force"


def arrange(people: Crowd, name: Name) -> Layout:
    """One of the layouts for these people."""
    from exports.layouts.force import force
    from exports.layouts.lanes import by_channel, by_year
    from exports.layouts.sides import sides

    arrangements: dict[Name, Callable[[Crowd], Layout]] = {
        "sides": sides,
        "force": force,
        "channel": by_channel,
        "year": by_year,
    }
    return arrangements[name](people)
