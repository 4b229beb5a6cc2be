"""The confidence of claims: Wilson's bound, the shipped figures, and what they are put on.

tests/loaders/gold/test_rules.py tests the counting, tests/loaders/extract/test_gold.py that the file is of today.
"""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from statistics import NormalDist

import pytest

from graph.claims import Claim
from loaders.confidence import LEAST_SEEN, Confidences, confidence, wilson
from loaders.data import read_data
from loaders.extract import LANGUAGES, extract
from tests.loaders.extract.reading import REGISTRY, article

SHIPPED = read_data("confidence.yaml", Confidences).rules


@pytest.mark.parametrize(("right", "seen"), [(45, 50), (1, 12), (7, 10), (10, 10)])
def test_the_bound_is_the_share_that_the_score_test_just_allows(right: int, seen: int) -> None:
    """Wilson's definition: the share seen lies 1.645 standard errors, those of the bound, above it."""
    bound = wilson(right, seen)
    error = sqrt(bound * (1 - bound) / seen)
    assert (right / seen - bound) / error == pytest.approx(NormalDist().inv_cdf(0.95))


def test_nothing_right_and_nothing_seen_are_worth_nothing() -> None:
    assert wilson(0, 10) == wilson(0, 0) == 0.0


def test_the_bound_rises_with_cases_and_never_reaches_the_share() -> None:
    bounds = [wilson(9 * n, 10 * n) for n in (1, 3, 10, 100)]
    assert bounds == sorted(bounds)
    assert bounds[-1] < 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_figures_are_of_the_form_they_promise(language: str) -> None:
    for rule, figures in SHIPPED.get(language, {}).items():
        assert 0 <= figures.right <= figures.seen, rule
        assert (figures.lower is None) == (figures.seen < LEAST_SEEN), rule
        assert figures.lower is None or figures.lower <= wilson(figures.right, figures.seen) + 0.05, rule


def test_a_claim_carries_the_confidence_of_its_rule_in_its_language() -> None:
    found = extract(article("Wang Yi met Choe Son Hui, foreign minister of the DPRK, on March 23, 2024."), REGISTRY)
    assert {claim.kind for claim in found} == {"person", "office", "contact"}
    assert all(claim.confidence == confidence("en", claim.rule) for claim in found)
    assert confidence("en", "name.registry") == SHIPPED["en"]["name.registry"].lower


def test_a_rule_that_is_hardly_known_has_no_made_up_number() -> None:
    assert confidence("en", "no-such-rule") is None
    assert confidence("xx", "name.registry") is None
    rare = next(rule for rule, figures in SHIPPED["en"].items() if figures.seen < LEAST_SEEN)
    assert confidence("en", rare) is None


def test_confidence_is_no_part_of_a_claim_s_id() -> None:
    """New figures must not make new claims of what is stored."""
    (claim, *_) = extract(article("Wang Yi met Choe Son Hui on March 23, 2024."), REGISTRY)
    other: Claim = replace(claim, confidence=0.5)
    assert other.id == claim.id
