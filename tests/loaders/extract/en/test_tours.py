"""Tours on which people of both sides go round something: one ceremony with both; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize("went", ["toured", "went round", "looked round", "visited", "inspected", "walked round"])
@pytest.mark.parametrize("site", ["a bottling plant", "a painting exhibition", "the zoo"])
@pytest.mark.parametrize("along", ["accompanied by", "guided by", "escorted by", "together with"])
def test_who_goes_along_is_at_the_tour(went: str, site: str, along: str) -> None:
    text = f"Zhao Leji {went} {site} in Pyongyang on Friday, {along} Vice Foreign Minister Pak Myong Ho."
    assert contacts(text, "2024-04-13") == ["ceremony occurred 2024-04-12: pak-myong-ho | zhao-leji"]


@pytest.mark.parametrize("went", ["went round", "looked round", "inspected"])
def test_one_side_goes_round_something_in_a_town(went: str) -> None:
    text = f"Kim Song Nam of North Korea {went} a vegetable market near Beijing on Friday."
    assert contacts(text, "2024-03-23") == ["visit occurred 2024-03-22: kim-song-nam | "]


@pytest.mark.parametrize(
    "text",
    [
        "Zhao Leji of China and his party also went round the Tower of the Juche Idea.",
        "Zhao Leji and Choe Ryong Hae made speeches, after which the participants looked round the works.",
        "Guided by Xi Jinping and Kim Jong Un, the ties of the two countries have grown.",
    ],
)
def test_no_tour_is_told_in_passing(text: str) -> None:
    assert not [row for row in contacts(text, "2024-04-13") if row.startswith(("visit", "ceremony"))]


def test_a_companion_on_a_visit_to_the_country_is_on_no_tour() -> None:
    text = "Wang Yi visited Pyongyang on Friday, accompanied by Vice Foreign Minister Pak Myong Ho."
    assert contacts(text, "2024-04-13") == ["visit occurred 2024-04-12:  | wang-yi"]


@pytest.mark.parametrize("along", ["accompanied by", "in the presence of", "in the company of", "joined by"])
def test_who_was_there_is_not_who_held_the_talks(along: str) -> None:
    text = f"Zhao Leji had a meeting with Choe Ryong Hae in Pyongyang on Friday, {along} Ambassador Wang Yajun."
    assert contacts(text, "2024-04-13") == ["meeting occurred 2024-04-12: choe-ryong-hae | zhao-leji wang-yajun"]


@pytest.mark.parametrize("seen", ["Watching it", "Enjoying it", "Attending it", "Gracing it"])
@pytest.mark.parametrize("event", ["An art performance", "A film show to welcome a Chinese delegation"])
def test_a_list_behind_what_was_watched(seen: str, event: str) -> None:
    text = f"{event} was given in Pyongyang on April 12. {seen} were Choe Ryong Hae and Zhao Leji."
    assert contacts(text, "2024-04-13") == ["ceremony occurred 2024-04-12: choe-ryong-hae | zhao-leji"]


@pytest.mark.parametrize("done", ["to lay wreaths", "of laying wreaths", "to plant trees"])
def test_a_ceremony_is_dated_by_its_clause(done: str) -> None:
    text = f"A ceremony {done} was held in Pyongyang on April 12. Attending it were Pak Myong Ho and Wang Yajun."
    assert contacts(text, "2024-04-13") == ["ceremony occurred 2024-04-12: pak-myong-ho | wang-yajun"]


def test_a_tour_of_a_country_leads_there() -> None:
    assert contacts("Zhao Leji concluded his tour of North Korea on Friday.", "2019-05-05") == [
        "visit occurred 2019-05-03:  | zhao-leji"
    ]


def test_he_is_who_is_named_alone_as_whose_visit_it_is() -> None:
    text = "Ri Yong Ho's visit to China began on Tuesday. On the third day of the visit, he met Wang Yi."
    assert "meeting occurred 2019-05-02: ri-yong-ho | wang-yi" in contacts(text, "2019-05-05")
