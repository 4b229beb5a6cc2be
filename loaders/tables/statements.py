"""A row of a table as statements: the contact that it tells of, and the offices that it gives its people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.claims import (
    Body,
    ContactKind,
    ContactStatement,
    Country,
    Function,
    OfficeStatement,
    Part,
    Participant,
    Who,
)
from graph.identity.places import Places
from graph.names.ids import proposed_id
from loaders.tables import cells
from loaders.tables.cells import CellError
from loaders.tables.columns import SIDES
from loaders.tables.offices import OfficeReader
from loaders.tables.people import Named
from loaders.tables.sheets import Row

if TYPE_CHECKING:
    from graph.registry.load import Registry

_OTHER = {Country.KP: Country.CN, Country.CN: Country.KP}
_WITH, _BODIES = "_with", "_bodies"


class Statements:
    """Makes statements of rows with the names, offices and places of the registry."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._offices = OfficeReader(registry)
        self._places = Places(registry)

    def contact(self, row: Row, event: str) -> ContactStatement:
        """The contact of a row; `event` is the table's own id of it ("" where it has none).

        Raises CellError for a cell that cannot be read, and for a row that names nobody.
        """
        kind = cells.kind(row)
        people = [(side, part, named) for side in SIDES for part, named in _people(row, side, self._registry)]
        functions = self._functions(row, kind, {side for side, _, _ in people})
        statement = ContactStatement(
            kind=kind,
            status=cells.status(row),
            participants=tuple(
                self._participant(named, side, part, functions[side], order)
                for order, (side, part, named) in enumerate((s, p, n) for s, p, n in people if n.name)
            ),
            bodies=(*self._unnamed(people), *_bodies(row)),
            when=cells.when(row),
            date_stated="/".join(filter(None, (row.cell("date"), row.cell("date_end")))),
            place=row.cell("place") or None,
            venue=row.cell("venue") or None,
            occasion=row.cell("occasion") or None,
            form=cells.form(row),
            event=event,
        )
        if not statement.participants and not statement.bodies:
            raise CellError("kp", "the row names nobody", "name somebody, or a delegation, of one side at least")
        if self._swapped(statement):
            raise CellError(
                "kp", "its people are known as China's, and the others as the DPRK's", "exchange the two cells"
            )
        return statement

    def _swapped(self, contact: ContactStatement) -> bool:
        """Whether everybody whom the registry knows is of the other side, on both sides."""
        wrong = {side: self._all_of_others(contact, side) for side in SIDES}
        return all(wrong.values())

    def _all_of_others(self, contact: ContactStatement, side: Country) -> bool:
        known = [p.who.candidates for p in contact.participants if p.side is side and p.who.candidates]
        return bool(known) and all(self._registry.persons[who].country is not side for ids in known for who in ids)

    def offices(self, row: Row, contact: ContactStatement) -> Iterator[OfficeStatement]:
        """The further offices that the row gives its people, after the one that the contact shows them in."""
        who = {(p.side, p.who.name): p.who for p in contact.participants}
        for side in SIDES:
            for _, named in _people(row, side, self._registry):
                for words in named.offices[1:] if named.name else ():
                    read = self._offices.read(words, side)
                    yield OfficeStatement(
                        who=who[side, named.name],
                        title=read.title,
                        organization=read.organization,
                        title_id=read.title_id,
                        organization_id=read.organization_id,
                        when=contact.when,
                    )

    def _participant(self, named: Named, side: Country, part: Part, function: Function, order: int) -> Participant:
        who = Who(
            name=named.name,
            proposed=proposed_id(named.name, country=side),
            country=side,
            surfaces=(named.name,),
            candidates=tuple(sorted(self._registry.find(named.name))),
            titles=named.offices,
        )
        if not named.offices:
            return Participant(who, side, part, function, order)
        read = self._offices.read(named.offices[0], side)
        held = (read.title, read.organization, read.title_id, read.organization_id)
        return Participant(who, side, part, function, order, *held)

    def _unnamed(self, people: list[tuple[Country, Part, Named]]) -> Iterator[Body]:
        """Those whom the row gives by their office only."""
        for side, _, named in people:
            for words in named.offices if not named.name else ():
                read = self._offices.read(words, side)
                yield Body(words, side, read.organization_id, read.title, read.title_id)

    def _functions(self, row: Row, kind: ContactKind, sides: set[Country]) -> dict[Country, Function]:
        """What the people of each side do there. Raises CellError where the row does not say who travels or sends."""
        if kind not in (ContactKind.VISIT, ContactKind.MESSAGE):
            return dict.fromkeys(SIDES, Function.PRESENT)
        active = cells.sender(row)
        if kind is ContactKind.MESSAGE:
            if active is None:
                raise CellError("sender", "a message without the side that sent it", "write KP or CN")
            return {active: Function.SENDER, _OTHER[active]: Function.RECIPIENT}
        active = active or (next(iter(sides)) if len(sides) == 1 else self._traveller(row))
        return {active: Function.TRAVELLER, _OTHER[active]: Function.HOST}

    def _traveller(self, row: Row) -> Country:
        """The side that travels, by the country that the place lies in."""
        host = self._places.country(row.cell("place"))
        if host not in _OTHER:
            raise CellError(
                "place", "a visit of both sides to a place that is not known", "write who travels as sender"
            )
        return _OTHER[host]


def _people(row: Row, side: Country, registry: Registry) -> Iterator[tuple[Part, Named]]:
    """The people of a side: those of its column, then those with them.

    Where the table has no column for these, the first of the column leads, as the press lists them.
    """
    role = SIDES[side]
    own = cells.named(row, role, registry)
    alone = role + _WITH not in row.columns
    for place, named in enumerate(own):
        yield (Part.ENTOURAGE if alone and place else Part.PRINCIPAL), named
    for named in cells.named(row, role + _WITH, registry):
        yield Part.ENTOURAGE, named


def _bodies(row: Row) -> Iterator[Body]:
    for side, role in SIDES.items():
        for named in cells.named(row, role + _BODIES):
            yield Body(named.name or " ".join(named.offices), side)
