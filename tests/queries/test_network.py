"""Who met whom as a network, over the contacts of 2024 (tests/trips.py)."""

from __future__ import annotations

from collections.abc import Iterator

import networkx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.claims import MEETING_KINDS, ContactKind, Country, Status
from graph.dates import Window
from graph.errors import UnknownNameError, UsageError
from graph.stores import open_store
from graph.stores.base import ContactFilter, Store
from queries.network import ContactNetwork, network, to_networkx
from queries.part import among
from queries.types import Projection
from tests.trips import PEOPLE, batch


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(str(tmp_path_factory.mktemp("network") / "yalu.db")) as opened:
        opened.write(batch())
        yield opened


def pairs(found: ContactNetwork) -> set[tuple[str, str]]:
    return {(tie.kp, tie.cn) for tie in found.ties}


def test_a_person_and_whom_they_met(store: Store) -> None:
    found = network(store, center="kim-song-nam")
    met = {"wang-huning", "liu-jianchao", "cai-qi", "wang-yi"}
    assert pairs(found) == {("kim-song-nam", other) for other in met}
    assert {member.person.id for member in found.persons} == met | {"kim-song-nam"}


def test_ties_run_from_the_dprk_to_china_only(store: Store) -> None:
    found = network(store, projection=Projection.EVERYONE)
    sides = {member.person.id: member.side for member in found.persons}
    assert {(sides[kp], sides[cn]) for kp, cn in pairs(found)} == {(Country.KP, Country.CN)}


def test_an_entourage_pair_is_no_meeting_of_theirs(store: Store) -> None:
    # On 26 January both were there in company: Choe Son Hui and Sun Weidong met.
    both = ("pak-myong-ho", "wang-yajun")
    assert both not in pairs(network(store))
    assert both in pairs(network(store, projection=Projection.EVERYONE))
    assert ("choe-son-hui", "sun-weidong") in pairs(network(store))


def test_only_what_occurred_counts_unless_asked(store: Store) -> None:
    planned = ("choe-son-hui", "wang-yi")
    assert planned not in pairs(network(store))
    assert pairs(network(store, where=ContactFilter(statuses=[Status.PLANNED]))) == {planned}


def test_two_meetings_of_a_pair_stay_two(store: Store) -> None:
    tie = next(tie for tie in network(store).ties if tie.cn == "zhao-leji" and tie.kp == "choe-ryong-hae")
    assert [view.contact.id for view in tie.contacts] == ["m-choe-zhao", "m-choe-zhao-welcome"]
    kinds = ContactFilter(kinds=[ContactKind.MEETING])
    assert [len(t.contacts) for t in network(store, where=kinds).ties if t.cn == "zhao-leji"] == [1, 1]


def test_a_tie_with_two_dates_is_disputed(store: Store) -> None:
    disputed = {tie.cn for tie in network(store).ties if tie.disputed}
    assert disputed == {"wang-huning", "sun-weidong"}


def test_the_window_is_event_time_and_keeps_disputed_dates(store: Store) -> None:
    march = ContactFilter(window=Window.of("2024-03", "2024-03"))
    assert {kp for kp, _ in pairs(network(store, where=march))} == {"kim-song-nam"}


def test_a_contact_with_a_body_only_is_listed_and_counted_but_makes_no_tie(store: Store) -> None:
    found = network(store)
    assert [view.contact.id for view in found.untied] == ["m-sun-arrival"]
    assert "1 further contact names no such pair" in found.explanation


def test_hops_reach_whom_the_met_have_met(store: Store) -> None:
    people = {member.person.id for member in network(store, center="kim-song-nam", hops=2).persons}
    # Liu Jianchao met Ri Ryong Nam and the hosts of April; Zhao Leji is a third hop away.
    assert {"ri-ryong-nam", "choe-ryong-hae", "pak-myong-ho"} <= people
    assert "zhao-leji" not in people
    assert "zhao-leji" in {m.person.id for m in network(store, center="kim-song-nam", hops=3).persons}


def test_a_center_who_met_nobody_is_still_there(store: Store) -> None:
    found = network(store, center="kim-song-nam", where=ContactFilter(window=Window.of("2019", "2019")))
    assert [(member.person.id, member.side) for member in found.persons] == [("kim-song-nam", Country.KP)]
    assert found.ties == ()


def test_several_centers_share_one_network(store: Store) -> None:
    both = pairs(network(store, center=["kim-jong-un", "choe-son-hui"]))
    assert both == {("kim-jong-un", "zhao-leji"), ("choe-son-hui", "sun-weidong")}


def test_an_unknown_center_and_no_hop_are_refused(store: Store) -> None:
    with pytest.raises(UnknownNameError, match="nobody"):
        network(store, center="nobody-at-all")
    with pytest.raises(UsageError, match="0 hops"):
        network(store, center="kim-song-nam", hops=0)


def test_members_bring_their_offices_with_tenure(store: Store) -> None:
    member = next(m for m in network(store).persons if m.person.id == "kim-song-nam")
    (post,) = member.posts
    assert (post.office.id, post.tenure.since) == ("wpk-international/director", "2021-01")
    assert post.organization is not None
    assert post.organization.name == "WPK"


def test_networkx_gets_the_two_sides_and_the_number_of_contacts(store: Store) -> None:
    graph = to_networkx(network(store))
    assert networkx.is_bipartite(graph)
    assert graph.edges["choe-ryong-hae", "zhao-leji"]["weight"] == 2
    assert graph.nodes["wang-yi"] == {"name": "Wang Yi", "side": "CN"}


def test_the_coverage_is_that_of_the_store(store: Store) -> None:
    found = network(store, center="kim-song-nam")
    assert found.coverage.articles == store.counts().articles
    assert found.articles == 6  # three tell of Wang Huning, one of each other meeting


@settings(deadline=None)
@given(center=st.sampled_from([person.id for person in PEOPLE]), hops=st.integers(1, 4))
def test_more_hops_never_lose_a_tie(store: Store, center: str, hops: int) -> None:
    near, far = (pairs(network(store, center=center, hops=reach)) for reach in (hops, hops + 1))
    assert near <= far <= pairs(network(store))
    assert hops > 1 or all(center in pair for pair in near)


EVERYTHING = ContactFilter(kinds=frozenset(ContactKind), statuses=frozenset(Status))


def test_whoever_took_part_without_a_tie_is_listed_with_offices(store: Store) -> None:
    found = network(store)
    (wang,) = (member for member in found.listed if member.person.id == "wang-yajun")
    assert wang.contacts == ("m-choe-sun", "m-choe-zhao-welcome")
    assert [post.office.id for post in wang.posts] == ["embassy-cn-kp/ambassador"]
    assert {"npc/chairman", "wpk-international/director"} <= {office.id for office in found.offices}
    assert {"npc", "wpk-international"} <= {body.id for body in found.organizations}


@pytest.mark.parametrize("center", [None, "wang-yi"])
@pytest.mark.parametrize("hops", [1, 2])
def test_the_part_of_a_network_is_the_network_of_the_part(store: Store, center: str | None, hops: int) -> None:
    whole = network(store, where=EVERYTHING, center=center, hops=hops)
    part = among(whole, MEETING_KINDS, frozenset({Status.OCCURRED}))
    asked = network(store, center=center, hops=hops)
    assert part.ties == asked.ties
    assert {member.person.id for member in part.persons} == {member.person.id for member in asked.persons}
    assert part.explanation == asked.explanation


def test_a_part_that_leaves_out_nothing_is_the_whole(store: Store) -> None:
    found = network(store)
    assert among(found, MEETING_KINDS, frozenset({Status.OCCURRED})) is found
