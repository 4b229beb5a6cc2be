"""What a row of who-met says of each contact: its date, and whatever makes it less than one more meeting."""

from __future__ import annotations

from exports.occasions import occasion, occasions
from graph.claims import ContactKind, Status
from graph.dates import When
from graph.model import Contact


def contact(start: str, kind: ContactKind = ContactKind.MEETING, status: Status = Status.OCCURRED) -> Contact:
    return Contact(f"m-{start}", kind, "somebody met", status, ("c1",), When(start), place="Beijing")


def test_what_is_no_meeting_says_its_kind_and_what_was_not_held_its_status() -> None:
    assert occasion(contact("2025-09-03", ContactKind.CEREMONY)) == "2025-09-03, Beijing, ceremony"
    assert occasion(contact("2013", status=Status.DENIED)) == "2013, Beijing, denied"


def test_a_meeting_dated_by_its_year_may_be_the_dated_one_of_that_year() -> None:
    told = occasions([contact("2018"), contact("2018-03-26")])
    assert told == "2018, Beijing, perhaps one of the others\n2018-03-26, Beijing"


def test_a_year_in_which_nothing_else_is_told_stands_alone() -> None:
    assert occasions([contact("2017"), contact("2018-03-26")]) == "2017, Beijing\n2018-03-26, Beijing"
