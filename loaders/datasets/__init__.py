"""The data sets that ship with Yalu: a folder each, its contacts and what sources report of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from graph.errors import SourceError
from loaders.tables.sheets import Sheet, csv_sheet

PREFIX = "dataset:"
_CONTACTS, _REPORTS = "contacts.csv", "reports.csv"
_CONTACT = "contact"
_DATES = ("date", "date_end")
_CERTAIN, _NOTE, _NO = "certain", "note", "no"


def names() -> tuple[str, ...]:
    """The data sets there are, by name."""
    folders = files("loaders").joinpath("datasets").iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.joinpath(_REPORTS).is_file()))


def dataset(name: str) -> Sheet:
    """The reports of a data set, each with what the set says of its contact beside what the source says.

    Rows are numbered as in the file of reports. Raises SourceError for a data set that does not exist.
    """
    if name not in names():
        known = ", ".join(PREFIX + each for each in names())
        raise SourceError(PREFIX + name, "no such data set", remedy=f"there is {known}")
    folder = files("loaders").joinpath("datasets", name)
    contacts = {row["id"]: row for row in _rows(folder, _CONTACTS)}
    reports = (_joined(contacts[row[_CONTACT]], row) for row in _rows(folder, _REPORTS))
    return csv_sheet(PREFIX + name, f"{PREFIX}{name}/{_REPORTS}", reports)


def _rows(folder: Traversable, name: str) -> Iterator[dict[str, str]]:
    text = folder.joinpath(name).read_text(encoding="utf-8")
    yield from csv.DictReader(io.StringIO(text, newline=""))


def _joined(contact: Mapping[str, str], report: Mapping[str, str]) -> dict[str, str]:
    """A report with its contact: the source's date, people and words, the set's kind, place and status.

    It is certain where both are; the note is the report's, as that of the contact says what no source does.
    """
    certain = _NO if _NO in (contact[_CERTAIN], report[_CERTAIN]) else "yes"
    dates = {role: report[role] for role in _DATES}
    return {**contact, **report, **dates, _CERTAIN: certain, _NOTE: report[_NOTE]}
