"""FollowTheMoney entities, read and checked with its library (extra `ftm`: it needs ICU, for which no wheel exists)."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from exports.formats import ftm
from exports.formats.whole import Whole

if os.environ.get("CI"):
    from followthemoney import model
else:
    model = pytest.importorskip("followthemoney").model


def entities(whole: Whole) -> dict[str, Any]:
    read = (model.get_proxy(json.loads(line), cleaned=False) for line in ftm.lines(whole))
    return {entity.id: entity for entity in read if entity.id}


@pytest.fixture(scope="session")
def money(vague: Whole) -> dict[str, Any]:
    return entities(vague)


def test_every_value_is_one_that_the_schema_takes(money: dict[str, Any]) -> None:
    for entity in money.values():
        again = model.get_proxy(entity.to_dict(), cleaned=False)
        for prop, value in entity.itervalues():
            assert prop.type.clean(value, proxy=again) == value, (entity.schema.name, prop.name, value)
        missing = [name for name in entity.schema.required if not entity.get(name)]
        assert missing == [], entity.schema.name


def test_every_reference_leads_to_an_entity_of_the_right_kind(money: dict[str, Any]) -> None:
    for entity in money.values():
        for prop, value in entity.itervalues():
            if prop.range is not None:
                assert money[value].schema.is_a(prop.range), (entity.schema.name, prop.name)


def test_tenures_and_contacts_as_entities(money: dict[str, Any]) -> None:
    held = money["yalu-occupancy-choe-son-hui-mfa-kp.minister"]
    assert (held.schema.name, held.get("startDate")) == ("Occupancy", ["2022-06-11"])
    met = money["yalu-contact-m-kim-wang-huning"]
    assert met.get("involved") == ["yalu-person-kim-song-nam", "yalu-person-wang-huning"]
    assert met.get("notes") == ["sources disagree on the date: 2024-03-21 or 2024-03-23"]
    assert len(met.get("proof")) == 3
    ranged = money["yalu-contact-m-kim-cai"]
    assert (ranged.get("startDate"), ranged.get("endDate")) == (["2024-03-21"], ["2024-03-23"])


def test_what_was_only_planned_says_so(money: dict[str, Any]) -> None:
    planned = money["yalu-contact-m-planned"]
    assert "planned" in planned.get("keywords")
    assert "no source here says that it took place" in planned.get("summary")[0]
