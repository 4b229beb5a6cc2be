"""One name in an article is one person: the day of a contact tells whom of several it means in all that is stated."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts, found

ONE = """Ri Yong Ho was among the guests of the embassy. On August 3, 2017 Ri Yong Ho met with Wang Yi in Manila.
"""
TWO = ONE + "On May 4, 2011 Ri Yong Ho met with Wang Jiarui in Pyongyang.\n"


def ids(text: str) -> set[str]:
    """The ids that the claims of a text bind Ri Yong Ho to."""
    return {person["id"] for person in found(text)["persons"] if person["id"].startswith("ri-yong-ho")}


def test_the_day_of_a_contact_tells_for_every_statement_of_the_article() -> None:
    assert ids(ONE) == {"ri-yong-ho"}


def test_days_that_tell_of_two_people_leave_each_statement_to_itself() -> None:
    assert ids(TWO) >= {"ri-yong-ho", "ri-yong-ho-army"}


def test_a_post_in_which_somebody_was_only_seen_may_be_his_some_years_before() -> None:
    text = "DPRK Vice Minister of Foreign Affairs Ri Yong Ho met Wu Dawei in Beijing on September 21."
    assert contacts(text, "2011-09-27") == ["meeting occurred 2011-09-21: ri-yong-ho | wu-dawei"]
