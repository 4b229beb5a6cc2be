"""A name is bound to one person by what its own claim says, and never merged on a guess."""

from __future__ import annotations

import pytest

from graph.claims import Country, Who
from graph.dates import When
from graph.identity.decisions import judgements
from graph.identity.people import begun_later, bind, unknown_id
from graph.stores.base import Decision
from tests.graph.identity.worlds import REGISTRY, who

DAY = When("2018-03-25")


@pytest.mark.parametrize("name", ["Kim Song Nam", "Kim Song-nam", "김성남", "金成男"])
def test_every_spelling_of_a_known_name_is_the_same_person(name: str) -> None:
    assert bind(who(name), DAY, REGISTRY).id == "kim-song-nam"


def test_somebody_of_the_other_side_is_not_the_known_person() -> None:
    bound = bind(who("Kim Song Nam", Country.CN), DAY, REGISTRY)
    assert bound.id != "kim-song-nam"
    assert bound.candidates == ("kim-song-nam",)


def test_the_office_tells_homonyms_apart() -> None:
    """The premier of 2007-2010 and the party's international secretary after 2010 are both Kim Yong Il."""
    premier = bind(who("Kim Yong Il", Country.KP, "premier"), When("2009-10-04"), REGISTRY)
    director = bind(who("Kim Yong Il", Country.KP, "director of the International Department"), When("2011"), REGISTRY)
    assert (premier.id, director.id) == ("kim-yong-il-premier", "kim-yong-il")


def test_the_longer_title_decides_where_one_holds_the_other() -> None:
    """A vice foreign minister's title holds the word minister too, but Ri Yong Ho the general has neither."""
    assert bind(who("Ri Yong Ho", Country.KP, "Foreign Minister"), DAY, REGISTRY).id == "ri-yong-ho"


def test_the_date_alone_decides_when_only_one_was_in_office() -> None:
    """The army chief Ri Yong Ho was ousted in July 2012; the foreign minister served until January 2020."""
    assert bind(who("Ri Yong Ho", Country.KP), When("2019-09-03"), REGISTRY).id == "ri-yong-ho"


def test_homonyms_that_nothing_tells_apart_become_neither() -> None:
    bound = bind(who("Kim Yong Il", Country.KP), None, REGISTRY)
    assert bound.id == "kim-yong-il-unresolved"
    assert bound.candidates == ("kim-yong-il", "kim-yong-il-premier")
    assert not bound.verified


def test_unknown_people_of_two_countries_are_two() -> None:
    ids = {unknown_id(Who("Kim Min Ji", "kim-min-ji", country)) for country in (Country.KP, Country.CN, Country.OTHER)}
    assert len(ids) == 3


@pytest.mark.parametrize(
    ("proposed", "country"),
    [("kim-chol", Country.KP), ("pak-un-ha", Country.KP), ("zhang-wei", Country.CN), ("rose-adams", Country.OTHER)],
)
def test_a_name_that_looks_like_its_country_keeps_its_id(proposed: str, country: Country) -> None:
    assert unknown_id(Who(proposed, proposed, country)) == unknown_id(Who(proposed, proposed)) == proposed


def decided(kind: str, left: str, right: str, at: str = "2024-01-01", **more: str) -> Decision:
    return Decision(f"{kind}{left}{right}{at}", kind, left, right, at, **more)


def test_a_decision_on_a_claim_binds_that_claim_only() -> None:
    rules = judgements([decided("same", "claim:c1#Kim Yong Il", "person:kim-yong-il-premier")])
    assert bind(who("Kim Yong Il"), None, REGISTRY, rules, claim="c1").id == "kim-yong-il-premier"
    assert bind(who("Kim Yong Il"), None, REGISTRY, rules, claim="c2").id == "kim-yong-il-unresolved"


def test_a_barred_candidate_leaves_the_other() -> None:
    rules = judgements([decided("different", "name:Kim Yong-il", "person:kim-yong-il")])
    assert bind(who("Kim Yong Il"), None, REGISTRY, rules).id == "kim-yong-il-premier"


def test_a_retracted_decision_counts_no_more() -> None:
    same = decided("same", "name:김성남", "person:kim-yong-il")
    undone = Decision("undo", "same", same.left, same.right, "2024-01-02", retracts=same.id)
    assert bind(who("김성남"), DAY, REGISTRY, judgements([same])).id == "kim-yong-il"
    assert bind(who("김성남"), DAY, REGISTRY, judgements([undone, same])).id == "kim-song-nam"


def test_of_contradicting_decisions_the_later_counts_and_the_other_is_listed() -> None:
    first = decided("same", "claim:c1", "claim:c2")
    second = decided("different", "claim:c2", "claim:c1", at="2024-02-01")
    rules = judgements([second, first])
    assert (rules.same, rules.apart) == (frozenset(), frozenset({("c1", "c2")}))
    assert rules.inapplicable == (first,)


@pytest.mark.parametrize(
    ("office", "when", "later"),
    [
        ("cn-embassy-in-kp/ambassador", "2018-12", True),
        ("cn-embassy-in-kp/ambassador", "2021-02", False),
        ("cn-embassy-in-kp/ambassador", None, False),
        ("kp-foreign-ministry/minister", "2018-12", False),  # of which the registry knows nothing
    ],
)
def test_an_office_taken_up_later_was_not_held_before(office: str, when: str | None, later: bool) -> None:
    """Wang Yajun came to Pyongyang as ambassador in 2021 (registry), as a deputy of his department in 2018."""
    assert begun_later(REGISTRY.persons["wang-yajun"], office, When(when) if when else None) is later
    assert not begun_later(None, office, When("2018"))
