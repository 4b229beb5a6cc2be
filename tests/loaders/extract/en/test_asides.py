"""What English relative clauses say in passing dates, doubts and repeats nothing else; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


def test_what_a_clause_between_commas_announces_is_not_what_the_sentence_tells() -> None:
    text = (
        "The guest had meetings in Beijing on Wednesday.\n"
        "Ri Kil Song, who got to Beijing on Tuesday and will stay until Saturday, was received by Wang Yi."
    )
    assert set(contacts(text, "2017-03-02")) == {
        "visit occurred 2017-02-28/2017-03-04: ri-kil-song | ",
        "meeting occurred 2017-03-01: ri-kil-song | wang-yi",
    }


def test_who_says_something_between_commas_still_meets() -> None:
    text = "Wang Jiarui, who said he had been sent by the party, had a talk with Kim Jong Il in Manzhouli on Thursday."
    assert contacts(text, "2011-08-27") == ["meeting occurred 2011-08-25: kim-jong-il | wang-jiarui"]


@pytest.mark.parametrize(
    "described",
    [
        "Pak Pong Ju, a rival of Kim Yong Nam,",
        "Pak Pong Ju, the most senior official after Kim Jong Il,",
        "Pak Pong Ju, second only to Kim Jong Il,",
        "Pak Pong Ju, number two behind leader Kim Jong Il,",
    ],
)
def test_with_whom_somebody_is_compared_was_not_there(described: str) -> None:
    text = f"Tang Jiaxuan met {described} in Pyongyang on Tuesday."
    assert contacts(text, "2005-07-13") == ["meeting occurred 2005-07-12: pak-pong-ju | tang-jiaxuan"]


def test_for_what_somebody_is_thanked_is_no_contact_of_that_day() -> None:
    text = "Tang Jiaxuan met Pak Pong Ju on Tuesday to thank him for the banquet he had given."
    assert contacts(text, "2005-07-13") == ["meeting occurred 2005-07-12: pak-pong-ju | tang-jiaxuan"]
