"""What the extractor saw and could not settle is said with its sentence and reason, and never silently dropped."""

from __future__ import annotations

import pytest

from loaders.extract import Reason, read_out
from tests.loaders.extract.reading import REGISTRY, article

HEAD = "DPRK and China\n\nBEIJING, March 24, 2024 (Yalu example) -- "


def unsettled(body: str, published: str | None = "2024-03-24") -> list[tuple[Reason, str, str]]:
    """Reason, words and sentence of everything unsettled in an article of this body."""
    source = article(HEAD + body, published)
    return [
        (each.reason, each.about, source.text[each.start : each.end]) for each in read_out(source, REGISTRY).unsettled
    ]


@pytest.mark.parametrize(
    ("sentence", "reason", "about"),
    [
        ("Wang Yi held talks in Beijing on Thursday.", Reason.NO_COUNTERPART, "Wang Yi"),
        ("A DPRK delegation met Chinese officials on Friday.", Reason.BODIES_ONLY, "DPRK"),
        ("Wang Yi met Choe Son Hui later that day.", Reason.NO_DATE, "that day"),
        ("Present were Wang Yi and Choe Son Hui.", Reason.NO_EVENT, "Wang Yi, Choe Son Hui"),
        ("Wang Yi met Ri Yong Ho, who also spoke for the DPRK.", Reason.HOMONYM, "ri-yong-ho"),
    ],
)
def test_what_is_seen_and_not_settled_is_said_with_its_sentence(sentence: str, reason: Reason, about: str) -> None:
    found = [each for each in unsettled(sentence) if each[0] is reason]
    assert [quote for _, _, quote in found] == [sentence]
    assert about in found[0][1]


def test_a_name_in_a_contact_whose_side_nothing_shows_is_named() -> None:
    text = "Choe Son Hui met Director Jane Miller in Beijing, China, on Friday. Secretary John Smith wrote this."
    assert [each[:2] for each in unsettled(text)] == [(Reason.NO_SIDE, "Jane Miller")]


def test_a_contact_that_is_settled_leaves_nothing_over() -> None:
    assert unsettled("Wang Yi met Choe Son Hui in Beijing on Friday.") == []


def test_one_side_and_third_countries_are_no_riddle() -> None:
    assert (
        unsettled("Wang Yi met Russian Foreign Minister Sergey Lavrov on Friday. China and the DPRK are neighbours.")
        == []
    )
    assert unsettled("Choe Son Hui held talks with Kim Song Nam on Friday.") == []


def test_claims_are_the_same_whether_or_not_anything_is_unsettled() -> None:
    """What is unsettled stands beside the claims; it is no claim itself."""
    source = article(
        HEAD + "Wang Yi held talks on Thursday. Wang Yi met Choe Son Hui in Beijing on Friday.", "2024-03-24"
    )
    out = read_out(source, REGISTRY)
    assert [claim.kind for claim in out.claims].count("contact") == 1
    assert len(out.unsettled) == 1


def test_a_contact_knows_the_words_that_told_of_it_and_its_date() -> None:
    source = article(HEAD + "Wang Yi met Choe Son Hui in Beijing on Friday.", "2024-03-24")
    out = read_out(source, REGISTRY)
    (contact,) = (claim for claim in out.claims if claim.kind == "contact")
    (trace,) = out.traces
    assert trace.claim == contact.id
    assert trace.trigger is not None
    assert trace.date is not None
    assert source.text[trace.trigger.start : trace.trigger.end] == "met"
    assert source.text[trace.date.start : trace.date.end] == "Friday"
