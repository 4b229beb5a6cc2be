"""When and where somebody met: a contact's date and place in a few words, and what makes it less than a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.claims import ContactKind, Status

if TYPE_CHECKING:
    from graph.dates import When
    from graph.model import Contact

_PERHAPS_ONE = "perhaps one of the others"


def occasions(contacts: Sequence[Contact]) -> str:
    """A line for each contact of the same people; one that nothing dates to the day and that may be another says so."""
    return "\n".join(
        ", ".join((occasion(contact), _PERHAPS_ONE)) if _perhaps_one(contact, contacts) else occasion(contact)
        for contact in contacts
    )


def occasion(contact: Contact) -> str:
    """A contact's date and place, its kind where it is no meeting, its status where it did not take place."""
    kind = "" if contact.kind is ContactKind.MEETING else contact.kind.value
    status = "" if contact.status == Status.OCCURRED else contact.status.value
    return ", ".join(part for part in (dated(contact), contact.place, kind, status) if part)


def dated(contact: Contact) -> str:
    """When it was: the date, every date where sources disagree, or `undated`."""
    if len(every := in_dispute(contact)) > 1:
        return " or ".join(_when(when) for when in every) + " (disputed)"
    return _when(contact.when) if contact.when else "undated"


def in_dispute(contact: Contact) -> list[When]:
    """The dates that contradict each other, in order; none where sources agree."""
    stated = {each.when for each in contact.dates_apart} if contact.disputed else set()
    return sorted(stated, key=lambda when: (when.first, when.last))


def _when(when: When) -> str:
    return f"{when.start} to {when.end}" if when.end else when.start


def _perhaps_one(contact: Contact, among: Sequence[Contact]) -> bool:
    """Whether a date in full, told of another contact, lies in the month, year or nothing that this one is given."""
    if contact.when is not None and contact.when.by_days:
        return False
    full = (other.when for other in among if other.when is not None and other.when.by_days)
    return any(contact.when is None or contact.when.intersects(when) for when in full)
