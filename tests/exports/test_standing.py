"""The office, level and channel of people in a contact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.standing import Standings
from graph.dates import When
from graph.model import Organization
from graph.stores.base import Store
from queries.network import ContactNetwork, network
from queries.types import Attendee, ContactView


@pytest.fixture
def found(trips: Store) -> ContactNetwork:
    return network(trips)


def part(found: ContactNetwork, contact: str, person: str) -> tuple[Attendee, ContactView]:
    """A person's part in a contact."""
    (view,) = (view for view in found.contacts if view.contact.id == contact)
    (attendee,) = (attendee for attendee in view.attendees if attendee.person.id == person)
    return attendee, view


def without_office(attendee: Attendee) -> Attendee:
    """The same part where the source names no office."""
    return replace(attendee, participation=replace(attendee.participation, office=None, title=None))


def test_the_office_that_the_source_names(found: ContactNetwork) -> None:
    standings = Standings(found)
    office, assumed = standings.held(*part(found, "m-kim-cai", "kim-song-nam"))
    assert office is not None
    assert (office.id, assumed) == ("wpk-international/director", False)
    assert (standings.level(office), standings.channel(office)) == ("minister", "party")


def test_an_office_held_at_the_time_is_assumed(found: ContactNetwork) -> None:
    attendee, view = part(found, "m-kim-cai", "kim-song-nam")
    office, assumed = Standings(found).held(without_office(attendee), view)
    assert office is not None
    assert (office.id, assumed) == ("wpk-international/director", True)


def test_no_office_is_assumed_for_a_time_before_it_was_held(found: ContactNetwork) -> None:
    attendee, view = part(found, "m-kim-cai", "kim-song-nam")
    before = replace(view, contact=replace(view.contact, when=When("2020-12-31"), dates=()))
    assert Standings(found).held(without_office(attendee), before) == (None, False)


def test_no_office_is_assumed_beside_a_title_in_the_source(found: ContactNetwork) -> None:
    attendee, view = part(found, "m-kim-cai", "kim-song-nam")
    bare = without_office(attendee)
    titled = replace(bare, participation=replace(bare.participation, title="head of the delegation"))
    assert Standings(found).held(titled, view) == (None, False)


def test_the_channel_of_a_body_without_one_is_that_of_the_body_above(found: ContactNetwork) -> None:
    office = next(office for office in found.offices if office.id == "wpk-international/director")
    bureau = Organization("bureau", "A bureau", parent="wpk-international")
    known = replace(found, organizations=(*found.organizations, bureau))
    assert Standings(known).channel(replace(office, organization="bureau")) == "party"
    assert Standings(known).channel(replace(office, organization="nowhere")) == "other"


def test_the_usual_channel_is_the_most_frequent_known_one(found: ContactNetwork) -> None:
    usual = Standings(found).usual_channels(found.contacts)
    assert usual["kim-song-nam"] == "party"
    assert usual["choe-ryong-hae"] == "legislature"
