"""Nobody is taken for a namesake whose full-time post theirs contradicts; what is held beside tells nothing."""

from __future__ import annotations

import pytest

from graph.claims import Country, Who
from graph.dates import When
from graph.identity.namesakes import Namesakes
from graph.identity.offices import Offices
from graph.identity.people import bind
from graph.registry.load import registry

KNOWN = registry()


def bound(name: str, person: str, country: Country, title: str, day: str) -> str:
    """The id that a name with a title gets on a day."""
    who = Who(name, person, country, (name,), (person,), (title,))
    return bind(who, When(day), KNOWN, namesakes=Namesakes(Offices(KNOWN))).id


def test_a_local_official_is_not_the_general_of_the_same_name_in_the_capital() -> None:
    """Kim Yong Chol headed the Reconnaissance General Bureau from 2009 to 2016."""
    local = "vice-chairman, Rason City People's Committee"
    assert bound("Kim Yong Chol", "kim-yong-chol", Country.KP, local, "2012-05-03") == "kim-yong-chol-unresolved"


def test_a_member_of_the_politburo_is_no_section_chief_of_a_ministry() -> None:
    """Wang Huning has sat on the Politburo Standing Committee since October 2017."""
    low = "deputy director, Ministry of Foreign Affairs"
    assert bound("Wang Huning", "wang-huning", Country.CN, low, "2016-06-01") == "wang-huning-unresolved"


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("chairman, Korea-China Friendship Association", "2018-03-26"),
        ("deputy, Supreme People's Assembly", "2018-03-26"),
        ("vice-chairman", "2018-03-26"),
        ("vice-chairman, Rason City People's Committee", "1995"),
        ("keeper of the seal, Office of Nothing Known", "2018-03-26"),
    ],
    ids=["held beside", "a seat in parliament", "no body", "long before", "unknown words"],
)
def test_what_can_be_one_career_stays_one_person(title: str, day: str) -> None:
    assert bound("Kim Yong Chol", "kim-yong-chol", Country.KP, title, day) == "kim-yong-chol"


def test_a_post_that_fits_vouches_for_the_lower_ones_beside_it() -> None:
    """Hu Jintao, general secretary, was also vice-chairman of the Central Military Commission until September 2004."""
    titles = ("General Secretary, CPC Central Committee", "vice-chairman, Central Military Commission")
    who = Who("Hu Jintao", "hu-jintao", Country.CN, ("Hu Jintao",), ("hu-jintao",), titles)
    assert bind(who, When("2004-07-13"), KNOWN, namesakes=Namesakes(Offices(KNOWN))).id == "hu-jintao"


@pytest.mark.parametrize("title", ["counsellor", "head of the delegation, Ministry of Health"])
def test_a_title_without_its_body_and_the_head_of_a_delegation_tell_nothing(title: str) -> None:
    """Chen Zhu, minister of Health until 2013, was then vice-chairman of the NPC Standing Committee."""
    assert bound("Chen Zhu", "chen-zhu", Country.CN, title, "2010-11-24") == "chen-zhu"


def test_the_namesake_goes_to_review_with_the_known_person() -> None:
    who = Who("김영철", "kim-yong-chol", Country.KP, ("김영철",), ("kim-yong-chol",), ("부위원장, 라선시인민위원회",))
    found = bind(who, When("2012-05-03"), KNOWN, namesakes=Namesakes(Offices(KNOWN)))
    assert (found.candidates, found.verified) == (("kim-yong-chol",), False)
    assert "far below" in found.reason


@pytest.mark.parametrize(
    ("title", "person"),
    [
        ("특명전권대사, 중국주재 우리 나라 대사관", "choe-pyong-gwan"),
        ("과장, 채취공업성", "choe-pyong-gwan-unresolved"),
    ],
    ids=["the same post", "another"],
)
def test_a_spelling_not_seen_before_is_of_him_who_holds_the_post(title: str, person: str) -> None:
    """The registry has no Korean spelling of Choe Pyong Gwan, ambassador to China in 2010."""
    who = Who("최병관", "choe-pyong-gwan", Country.KP, ("최병관",), (), (title,))
    assert bind(who, When("2010-10-19"), KNOWN, namesakes=Namesakes(Offices(KNOWN))).id == person
