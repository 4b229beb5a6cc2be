"""What a layout looks at: the people of a network, their sides, channels and first days, and their contacts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from exports.standing import Standings
from graph.claims import Country, Part, digest
from queries.network import ContactNetwork

if TYPE_CHECKING:
    import numpy
    from scipy.sparse import csr_array

Point = tuple[float, float]

ROW = 90.0
"""How far apart people stand at least; layouts have no other unit."""
_IN_COMPANY = 0.3
"""How much being there in somebody's company counts beside being there in one's own right."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """The people by id, in the order of `sides`, `channels` and `first` (the day of the first dated contact).

    `weights` has a row for each person and a column for each contact: how much their presence counts.
    `drawn` says who has a tie under the network's own projection.
    """

    ids: tuple[str, ...]
    sides: tuple[Country, ...]
    channels: tuple[str, ...]
    first: tuple[date | None, ...]
    drawn: tuple[bool, ...]
    weights: csr_array = field(repr=False)

    def reach(self) -> numpy.ndarray:
        """How much room everybody needs around them: half a row, more for whoever took part often, at most a row."""
        import numpy as np

        often: numpy.ndarray = np.asarray(self.weights.sum(axis=1)).reshape(-1)
        wanted: numpy.ndarray = ROW * np.minimum(1.0, 0.4 + 0.1 * np.sqrt(often))
        return wanted

    def rows(self, side: Country) -> list[int]:
        """Who stands on a side; whoever is of neither stands with the DPRK's guests from elsewhere, on the left."""
        return [n for n, own in enumerate(self.sides) if (own is Country.CN) == (side is Country.CN)]


@dataclass(frozen=True, slots=True)
class Head:
    """A heading in a picture: a side, a channel or a year (`key`), and where it stands."""

    kind: str
    key: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everybody stands, by id, and the headings."""

    places: dict[str, Point]
    heads: tuple[Head, ...] = ()


def crowd(network: ContactNetwork) -> Crowd:
    """The people of a network, drawn and listed, as layouts see them."""
    from scipy.sparse import csr_array

    members = sorted((*network.persons, *network.listed), key=lambda member: member.person.id)
    number = {member.person.id: n for n, member in enumerate(members)}
    people, columns, weights = [], [], []
    first: list[date | None] = [None] * len(members)
    for column, view in enumerate(network.contacts):
        day = view.contact.when.first if view.contact.when else None
        for attendee in view.attendees:
            row = number.get(attendee.person.id)
            if row is None:
                continue
            people.append(row)
            columns.append(column)
            weights.append(1.0 if attendee.participation.part is Part.PRINCIPAL else _IN_COMPANY)
            first[row] = min(filter(None, (first[row], day)), default=None)
    channels = Standings(network).usual_channels(network.contacts)
    drawn = {member.person.id for member in network.persons}
    return Crowd(
        ids=tuple(member.person.id for member in members),
        sides=tuple(member.side for member in members),
        channels=tuple(channels.get(member.person.id, "other") for member in members),
        first=tuple(first),
        drawn=tuple(member.person.id in drawn for member in members),
        weights=csr_array((weights, (people, columns)), shape=(len(members), len(network.contacts))),
    )


def lots(ids: Sequence[str]) -> numpy.ndarray:
    """Two numbers in -1..1 drawn for each person from their id alone: nobody's depend on who else is there."""
    import numpy as np

    drawn = [[int(digest("place", identifier)[at : at + 8], 16) for at in (0, 8)] for identifier in ids]
    return np.array(drawn, dtype=float).reshape(-1, 2) / 2**31 - 1
