"""Filters as SQL: every value is a parameter, and a list of any length is one of them (JSON, taken apart by SQLite)."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.dates import Window
from graph.stores.base import ContactFilter, Represented

_CONTACTS_OF = "SELECT contact FROM participations WHERE person IN (SELECT value FROM json_each(?))"

_PLACE = "(instr(words, ?) > 0 OR substr(words, 1, instr(words, char(10)) - 1) IN (SELECT value FROM json_each(?)))"


@dataclass(slots=True)
class Where:
    """Conditions that must all hold, with their values in order."""

    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def add(self, condition: str, *values: Any) -> None:
        """One more condition."""
        self.conditions.append(condition)
        self.values.extend(values)

    def among(self, column: str, values: Collection[str] | None) -> Where:
        """The column holds one of the values; None asks for nothing."""
        if values is not None:
            self.add(f"{column} IN (SELECT value FROM json_each(?))", as_list(values))
        return self

    def __str__(self) -> str:
        return " WHERE " + " AND ".join(self.conditions) if self.conditions else ""


def as_list(values: Collection[str]) -> str:
    """A collection as one JSON parameter, in a fixed order."""
    return json.dumps(sorted(set(values)))


def contacts_where(where: ContactFilter) -> Where:
    """The conditions of a contact filter, on the table `contacts`."""
    sql = Where().among("id", where.ids).among("kind", where.kinds).among("status", where.statuses)
    if where.visits is not None:  # a search for ids, as below: these are few, and each kind or status has many
        sql.add(
            "id IN (SELECT id FROM contacts WHERE visit IN (SELECT value FROM json_each(?)))", as_list(where.visits)
        )
    if where.abbreviated is not None:
        ending = f"-{where.abbreviated}"
        sql.add("(substr(id, 1, ?) = ? OR substr(id, ?) = ?)", len(ending) - 1, ending[1:], -len(ending), ending)
    if where.persons is not None:
        sql.add(f"id IN ({_CONTACTS_OF})", as_list(where.persons))
    if where.together is not None:
        everyone = len(set(where.together))
        sql.add(f"id IN ({_CONTACTS_OF} GROUP BY contact HAVING count(*) = ?)", as_list(where.together), everyone)
    for represented in where.represented:
        _add_represented(sql, represented)
    if where.place is not None:
        sql.add(_PLACE, where.place.lower(), as_list([town.lower() for town in where.towns]))
    _add_window(sql, where.window, undated=where.undated)
    return sql


def begun(data: str = "data") -> str:
    """The expression for the date on which a contact begins, as precise as its sources: an ISO prefix."""
    when = f"json_extract({data}, '$.when')"
    return f"substr({when}, 1, instr({when} || '/', '/') - 1)"


def dated_where(where: ContactFilter) -> Where:
    """The same, for contacts with a date alone."""
    sql = contacts_where(where)
    sql.add("first_day IS NOT NULL")
    return sql


def _add_represented(sql: Where, who: Represented) -> None:
    """Somebody shown in an office, or of these people, or in office on the contact's days, took part."""
    also = Where()
    if who.side is not None:
        also.add("p.side = ?", who.side)
    if who.principals:
        also.add("p.part = 'principal'")
    suffix = "".join(f" AND {condition}" for condition in also.conditions)
    anyone = f"""SELECT p.contact FROM participations p WHERE p.office IN (SELECT value FROM json_each(?)){suffix}
        UNION SELECT p.contact FROM participations p WHERE p.person IN (SELECT value FROM json_each(?)){suffix}
        UNION SELECT p.contact FROM json_each(?) h JOIN participations p ON p.person = json_extract(h.value, '$[0]')
            JOIN contacts c ON c.id = p.contact WHERE c.last_day >= json_extract(h.value, '$[1]')
            AND c.first_day <= json_extract(h.value, '$[2]'){suffix}"""
    held = [(h.person, (h.since or date.min).isoformat(), (h.until or date.max).isoformat()) for h in who.holders]
    values = (as_list(who.offices), *also.values, as_list(who.persons), *also.values, json.dumps(held), *also.values)
    sql.add(f"id IN ({anyone})", *values)


def _add_window(sql: Where, window: Window, *, undated: bool) -> None:
    days = Where()
    if window.until is not None:
        days.add("first_day <= ?", window.until.isoformat())
    if window.since is not None:
        days.add("last_day >= ?", window.since.isoformat())
    if days.conditions:
        both = " AND ".join(days.conditions)
        sql.add(f"({both} OR first_day IS NULL)" if undated else f"({both})", *days.values)
