"""What the cells of a row say: dates, kinds, sides, people; each cell that cannot be read says which and why."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graph.claims import ContactKind, Country, Status
from graph.dates import When
from loaders.sources.days import stated_day
from loaders.tables.columns import data, meanings
from loaders.tables.naming import is_no_name
from loaders.tables.people import Named, people
from loaders.tables.sheets import Row

if TYPE_CHECKING:
    from graph.registry.load import Registry

_PEOPLE_REMEDY = "write Name (office; office); Name (office)"
_NAME_REMEDY = (
    f"{_PEOPLE_REMEDY}, (office) for somebody without a name, a delegation into the column of its side's bodies"
)
_DATE_REMEDY = "write 2024, 2024-03, 2024-03-21 or 2024-03-21/2024-03-24"
_ISO = re.compile(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?\.?\Z")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}\Z")
_MONTHS = 12


class CellError(Exception):
    """A cell that cannot be read: the role of its column, what is wrong, what to write instead."""

    def __init__(self, role: str, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.role = role
        self.problem = problem
        self.remedy = remedy


def when(row: Row) -> When | None:
    """The date of a row, None where it has none. Raises CellError."""
    stated = row.cell("date")
    first, _, last = stated.partition("/")
    if _ISO.match(stated) or not _ISO.match(first):
        first, last = stated, ""
    last = last or row.cell("date_end")
    if not first:
        return None
    start = _prefix("date", first)
    end = _prefix("date_end" if row.cell("date_end") else "date", _completed(last, start)) if last else None
    try:
        return When(start, end if end != start else None)
    except ValueError as error:
        raise CellError("date_end" if row.cell("date_end") else "date", str(error), _DATE_REMEDY) from error


def published(row: Row) -> str | None:
    """The day, month or year of publication, None where the row has none. Raises CellError."""
    return _prefix("published", row.cell("published")) if row.cell("published") else None


def kind(row: Row) -> ContactKind:
    """The kind of a row, a meeting where it says none. Raises CellError."""
    return ContactKind(_meaning(row, "kind", "kinds", ContactKind.MEETING))


def form(row: Row) -> str:
    """What it is reported apart as (`talks`, `meal`, ...): by its own column, else by the words of its kind."""
    words = row.cell("form") or row.cell("kind") or ContactKind.MEETING
    return meanings("forms").get(words.lower(), row.cell("form"))


def status(row: Row) -> Status:
    """The status of a row; it took place where it says nothing. Raises CellError."""
    return Status(_meaning(row, "status", "statuses", Status.OCCURRED))


def sender(row: Row) -> Country | None:
    """The side that sends or travels, None where the row does not say. Raises CellError."""
    found = _meaning(row, "sender", "sides", "")
    return Country(found) if found else None


def certain(row: Row) -> bool:
    """Whether the row is sure; it is where it says nothing. Raises CellError."""
    words = row.cell("certain").lower()
    if not words or words in data().sure:
        return True
    if words in data().unsure:
        return False
    raise CellError("certain", f"{words!r} is neither yes nor no", "write yes or no")


def named(row: Row, role: str, registry: Registry | None = None) -> tuple[Named, ...]:
    """The people of a cell, as `people` tells them apart, with a registry; else its bodies.

    Raises CellError, also for words that are nobody's name.
    """
    try:
        found = people(row.cell(role), registry)
    except ValueError as error:
        raise CellError(role, str(error), _PEOPLE_REMEDY) from error
    strange = [each.name for each in found if registry and each.name and is_no_name(each.name, registry)]
    if strange:
        raise CellError(role, f"{strange[0]!r} is no name", _NAME_REMEDY)
    return found


def _meaning(row: Row, role: str, what: str, default: str) -> str:
    words = row.cell(role)
    if not words:
        return default
    found = meanings(what).get(words.lower())
    if found is None:
        known = ", ".join(dict.fromkeys(meanings(what).values()))
        raise CellError(role, f"{words!r} is not known", f"write one of {known}")
    return found


def _prefix(role: str, text: str) -> str:
    if (
        (slashed := _SLASHED.match(text.strip()))
        and len({*slashed.groups()}) > 1
        and max(map(int, slashed.groups())) <= _MONTHS
    ):
        raise CellError(role, f"{text!r} can be two days: which is the month?", _DATE_REMEDY)
    match = _ISO.match(text.strip())
    if match:
        prefix = "-".join(part.zfill(2) for part in match.groups() if part)
    else:
        prefix = stated_day(text) or ""
    try:
        When(prefix)
    except ValueError as error:
        raise CellError(role, f"{text!r} is no date", _DATE_REMEDY) from error
    return prefix


def _completed(end: str, start: str) -> str:
    """An end written short (`2018-03-25/28`) with the year and month of its beginning."""
    parts = re.split(r"[-./]", end.strip())
    missing = len(start.split("-")) - len(parts)
    return "-".join([*start.split("-")[:missing], *parts]) if missing > 0 and len(parts[0]) < len("2018") else end
