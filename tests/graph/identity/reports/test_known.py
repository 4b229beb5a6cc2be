"""Whom a text names, in three scripts."""

from __future__ import annotations

import pytest

from graph.claims import Span
from graph.identity.reports.known import people_named
from tests.graph.identity.worlds import REGISTRY


def named(text: str, *mentions: str) -> list[tuple[str, str, bool]]:
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in mentions]
    return [(text[each.span.start : each.span.end], each.whom, each.stranger)
            for each in people_named(text, spans, REGISTRY)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kim Song Nam met Wang Huning.", ["Kim Song Nam", "Wang Huning"]),
        ("Kim Song-nam met Wang.", ["Kim Song-nam"]),
        ("김성남동지는 왕호녕을 만났다.", ["김성남", "왕호녕"]),
        ("王滬寧會見金成男一行。", ["王滬寧", "金成男"]),
        ("Nobody met anybody.", []),
        ("그는 신김성남을 모른다.", []),
    ],
)
def test_whole_names_of_the_registry_wherever_they_stand(text: str, names: list[str]) -> None:
    found = named(text)
    assert [name for name, _, _ in found] == names
    assert {whom for _, whom, _ in found} <= {"kim-song-nam", "wang-huning"}


def test_claims_see_strangers_and_longer_names() -> None:
    text = "阮仲海会见了金成男部长"
    assert named(text, "阮仲海") == [("阮仲海", "阮仲海", True), ("金成男", "kim-song-nam", False)]
    assert named(text, "金成男部长") == [("金成男部长", "kim-song-nam", False)]


@pytest.mark.parametrize("mention", ["김", "김 제1위원장"])
def test_a_surname_alone_and_a_title_with_a_number_are_no_names(mention: str) -> None:
    assert named("김 제1위원장이 접견하였다.", mention) == []
