"""JSON and back: nothing is lost, equal values are equal text, and what was not written by Yalu is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.claims import Claim, Span
from graph.dates import When
from graph.errors import StoreFormatError
from graph.model import Contact, Graph, Participation, Person, Tenure
from graph.stores import codec
from tests.graph.stores import world

WHEN = st.dates().map(lambda day: When(day.isoformat())) | st.dates().map(lambda day: When(f"{day.year:04}", None))
for scalar, strategy in ((str, st.text(max_size=6)), (When, WHEN), (float, st.floats(0, 1))):
    st.register_type_strategy(scalar, strategy)  # type: ignore[arg-type]


@settings(deadline=None, derandomize=True, max_examples=60)
@given(claim=st.from_type(Claim))
def test_any_claim_comes_back(claim: Claim) -> None:
    assert codec.loads(Claim, codec.dumps(claim)) == claim


@pytest.mark.parametrize("value", [world.GRAPH, world.EN, *world.CLAIMS, *world.CONTACTS])
@pytest.mark.parametrize("defaults", [True, False])
def test_everything_of_the_world_comes_back(value: Any, defaults: bool) -> None:
    plain = json.loads(json.dumps(codec.encode(value, defaults=defaults)))
    assert codec.decode(type(value), plain) == value


def test_dates_and_types_are_readable() -> None:
    plain = codec.encode(world.C_EN)
    assert plain["locator"] == {"type": "span", "start": 0, "end": len(world.C_EN.quote)}
    statement = plain["statement"]
    assert isinstance(statement, dict)
    assert (statement["type"], statement["kind"], statement["when"]) == ("contact", "meeting", "2024-03-21")
    assert codec.encode(world.VISIT)["when"] == "2024-03-21/2024-03-23"


def test_defaults_are_left_out_unless_asked_for() -> None:
    span, person = Span(0, 1), Person("a", "A", None)
    assert codec.encode(span) == {"start": 0, "end": 1}
    assert codec.encode(person) == {"id": "a", "name": "A", "country": None}
    assert codec.encode(person, defaults=True)["verified"] is True


def test_fields_of_others_are_ignored() -> None:
    assert codec.decode(Span, {"start": 0, "end": 1, "colour": "red"}) == Span(0, 1)


BROKEN = [
    (Contact, {"id": "m1"}),
    (Contact, codec.encode(world.TALKS) | {"kind": "dance"}),
    (Contact, codec.encode(world.TALKS) | {"when": "tomorrow"}),
    (Contact, codec.encode(world.TALKS) | {"claims": []}),
    (Claim, codec.encode(world.C_EN) | {"locator": {"type": "tower"}}),
    (Claim, codec.encode(world.C_EN) | {"statement": "no"}),
    (Participation, codec.encode(world.PARTICIPATIONS[0]) | {"order": None}),
    (Tenure, codec.encode(world.TENURES[0]) | {"claims": 7}),
    (Graph, {"persons": [1]}),
]


@pytest.mark.parametrize(("cls", "plain"), BROKEN)
def test_what_yalu_did_not_write_is_refused(cls: type[Any], plain: dict[str, Any]) -> None:
    with pytest.raises(StoreFormatError) as caught:
        codec.decode(cls, plain)
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["{", "", '{"start": 0, "end": 1}, {"start": 1, "end": 2}', "]"])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(StoreFormatError):
        codec.loads(Span, text)
    with pytest.raises(StoreFormatError):
        codec.loads_all(Span, ['{"start": 0, "end": 1}', text])


def test_many_come_back_in_order() -> None:
    spans = tuple(Span(n, n + 1) for n in range(2500))
    assert codec.loads_all(Span, [codec.dumps(span) for span in spans]) == spans
    assert codec.loads_all(Span, []) == ()
