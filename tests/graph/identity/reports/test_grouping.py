"""Grouping depends on the set of articles alone: not on their order, their parts, or what came and went.

Nor on what is compared: the groups are those of their definition, which asks of every pair.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import near
from graph.identity.reports import grouping
from graph.identity.reports.changes import reports_of
from graph.identity.reports.grouping import Grouping, grouped
from graph.identity.reports.likeness import allows, match
from graph.identity.reports.likeness import likeness as likeness_of
from graph.prints import Fingerprint, Printed
from tests.graph.identity.worlds import REGISTRY

SHINGLES = tuple(range(40))


@st.composite
def prints(draw: st.DrawFn) -> Fingerprint:
    """Articles out of few forms, with some facts left out, others filled in, and days near each other."""
    form, cut = draw(st.integers(0, 1)), draw(st.sampled_from([0, 0, 5, 12]))
    facts = draw(st.lists(st.sampled_from([(), (1,), (1,), (2,), (1, 2), (1, 1)]), min_size=4, max_size=4))
    day = date(2024, 1, 1) + timedelta(days=draw(st.sampled_from([0, 1, 20, 40])))
    known = draw(st.booleans())
    return Fingerprint(
        first=day if known else date.min,
        last=day if known else date.max,
        rank=0,
        digest=draw(st.integers(0, 10**6)),
        size=40 - cut,
        letters=False,
        corrects=draw(st.sampled_from([False, False, False, True])),
        sketch=frozenset(100 * form + each for each in SHINGLES[cut:]),
        slots={frame: tuple(frozenset([each]) for each in values) for frame, values in enumerate(facts) if values},
        named=draw(st.sampled_from([{2: 2, 4: 1}, {2: 2, 4: 1}, {2: 1, 4: 1}, {2: 2}, {4: 1, 5: 1}])),
        bands=draw(st.sampled_from([(form,), (form,), (form, 2), (2,)])),
    )


articles = st.lists(prints(), min_size=1, max_size=9).map(lambda some: {f"a{n}": each for n, each in enumerate(some)})


class Kept:
    """Fingerprints with their reports, as a store keeps them."""

    def __init__(self) -> None:
        self.held: dict[str, Printed] = {}

    def change(self, added: dict[str, Fingerprint], removed: set[str]) -> None:
        left = [each for each in self.held.values() if each.report in removed]
        left += self.alike([self.held[article].fingerprint for article in removed])
        grouping = Grouping(self.alike, [each for each in left if each.article not in removed])
        reports = grouping.settle(added, removed)
        for article in removed:
            del self.held[article]
        for article, report in reports.items():
            self.held[article] = Printed(article, report, added.get(article) or self.held[article].fingerprint)

    def alike(self, near: Iterable[Fingerprint]) -> list[Printed]:
        bands = {band for each in near for band in each.bands}
        return [each for each in self.held.values() if bands & set(each.fingerprint.bands)]

    @property
    def reports(self) -> dict[str, str]:
        return {article: each.report for article, each in self.held.items()}


thorough = settings(max_examples=300, deadline=None, derandomize=True)


@thorough
@given(articles, st.data())
def test_parts_in_any_order_are_grouped_as_the_whole(whole: dict[str, Fingerprint], data: st.DataObject) -> None:
    order, kept = data.draw(st.permutations(sorted(whole))), Kept()
    while order:
        size = data.draw(st.integers(1, len(order)))
        kept.change({article: whole[article] for article in order[:size]}, set())
        order = order[size:]
    assert kept.reports == grouped(whole)


@thorough
@given(articles, articles, st.data())
def test_what_goes_or_is_replaced_leaves_no_trace(
    old: dict[str, Fingerprint], new: dict[str, Fingerprint], data: st.DataObject
) -> None:
    kept = Kept()
    kept.change(old, set())
    gone = set(data.draw(st.lists(st.sampled_from(sorted(old)), unique=True)))
    anew = {article: print_ for article, print_ in new.items() if article in gone or article not in old}
    kept.change(anew, gone)
    assert kept.reports == grouped({a: p for a, p in old.items() if a not in gone} | anew)


@thorough
@given(articles)
def test_reports_are_groups_with_an_original(whole: dict[str, Fingerprint]) -> None:
    reports = grouped(whole)
    assert reports.keys() == whole.keys()
    assert all(reports[report] == report for report in reports.values())


def by_definition(whole: dict[str, Fingerprint]) -> dict[str, str]:
    """The report of each article, found by comparing it with every earlier one that shares a band with it."""
    place = {a: grouping.order(a, each) for a, each in whole.items()}
    reports: dict[str, str] = {}
    for a in sorted(whole, key=place.__getitem__):
        earlier = [b for b in reports if set(whole[a].bands) & set(whole[b].bands)]
        kept_out = {reports[b] for b in earlier if against(whole[a], whole[b], whole[reports[b]])}
        matched = {b for b in earlier if reports[b] == b and match(whole[a], whole[b])} - kept_out
        likes = [(b, like) for b in earlier if reports[b] in matched and (like := match(whole[a], whole[b]))]
        found = [(like.against, -like.shared, -like.alike, place[reports[b]], reports[b]) for b, like in likes]
        reports[a] = min(found)[-1] if found else a
    return reports


def against(a: Fingerprint, b: Fingerprint, whole: Fingerprint) -> bool:
    """Whether one cannot be of the report that the other belongs to, and `whole` stands for."""
    like = likeness_of(a, b)
    if like is None or match(a, b):
        return False
    if a.corrects == b.corrects:
        return not allows(whole, a, b)
    corrected = match(a if a.corrects else b, whole)
    return corrected is None or like.against > corrected.against


@thorough
@given(articles)
def test_the_groups_are_those_of_the_definition(whole: dict[str, Fingerprint]) -> None:
    assert grouped(whole) == by_definition(whole)


@pytest.mark.parametrize("kind", near.KINDS)
def test_articles_all_nearly_alike_are_not_compared_with_each_other(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def likeness(a: Fingerprint, b: Fingerprint) -> object:
        nonlocal compared
        compared += 1
        return likeness_of(a, b)

    monkeypatch.setattr(grouping, "likeness", likeness)
    reports = reports_of(list(near.articles(near.KINDS[kind], 120)), (), REGISTRY)
    assert len(set(reports.values())) == {"one report reprinted": 1}.get(kind, 120)
    assert compared <= 120  # of 7,140 pairs
