"""Two of one name in one picture are told apart by office, else by years, else by id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.homonyms import told_apart
from exports.mapdata import PageTables
from graph.claims import Country
from graph.model import Office, Person, Tenure
from graph.stores.base import Store
from queries.network import Member, Post, network

DIRECTOR = Office("wpk-international-department/director", "Director, International Department", rank=7)
PREMIER = Office("kp-cabinet/premier", "Premier, Cabinet of the DPRK", rank=4, name_ko="총리")
MEMBER = Office("wpk-central-committee/member", "Member, Central Committee of the WPK", rank=9)


def member(person: str, *posts: tuple[Office, str], name: str = "Kim Yong Il") -> Member:
    held = (Post(office, None, Tenure(person, office.id, ("c1",), first_seen=seen)) for office, seen in posts)
    return Member(Person(person, name, Country.KP), Country.KP, tuple(held), ())


@pytest.mark.parametrize(
    ("one", "other", "marks"),
    [
        ([(MEMBER, "2010"), (DIRECTOR, "2010")], [(PREMIER, "2009")], ("Director", "Premier")),
        ([(MEMBER, "2010"), (MEMBER, "2012")], [(MEMBER, "2009")], ("2010–2012", "2009")),
        ([(DIRECTOR, "2010")], [], ("kim-yong-il", "kim-yong-il-premier")),
    ],
)
def test_homonyms_are_told_apart(
    one: list[tuple[Office, str]], other: list[tuple[Office, str]], marks: tuple[str, str]
) -> None:
    people = (member("kim-yong-il", *one), member("kim-yong-il-premier", *other), member("ri-yong-ho", name="Ri"))
    found = told_apart(people)
    assert (found["kim-yong-il"][0], found["kim-yong-il-premier"][0]) == marks
    assert "ri-yong-ho" not in found


def test_the_office_is_named_in_the_script_of_the_name() -> None:
    found = told_apart((member("kim-yong-il", (DIRECTOR, "2010")), member("kim-yong-il-premier", (PREMIER, "2009"))))
    assert found["kim-yong-il-premier"] == ("Premier", "총리", "Premier")


def test_the_page_of_the_map_has_no_two_nodes_of_one_name(trips: Store) -> None:
    drawn = network(trips)

    def renamed(members: tuple[Member, ...]) -> tuple[Member, ...]:
        return tuple(replace(each, person=replace(each.person, name="Kim Yong Il")) for each in members)

    page = PageTables(replace(drawn, persons=renamed(drawn.persons), listed=renamed(drawn.listed)))
    names = [person.names[0] for person in page.persons]
    assert len(set(names)) == len(names) == len(drawn.persons) + len(drawn.listed)
