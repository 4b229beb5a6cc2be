"""Fingerprints and reports, as both stores keep them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from graph.prints import Fingerprint, Printed
from graph.stores.base import Batch, Store
from tests.graph.stores.world import EN, KO

DAY = date(2024, 3, 22)
PRINT = Fingerprint(
    first=DAY,
    last=DAY,
    rank=2,
    digest=2**32 - 1,
    size=70_000,
    letters=True,
    corrects=True,
    sketch=frozenset({1, 2**32 - 1}),
    slots={7: (frozenset({1, 65_535}), frozenset({2}), frozenset({2})), 2**32 - 1: (frozenset(),)},
    named={5: 3},
    bands=(3, 2**63 - 1),
)
UNDATED = replace(PRINT, first=date.min, last=date.max, corrects=False, bands=(4, 2**63 - 1))


@pytest.fixture
def printed(full: Store) -> Store:
    full.write(Batch(prints={EN.id: PRINT, KO.id: UNDATED}, reports={EN.id: EN.id, KO.id: EN.id}))
    return full


def test_they_come_back_by_article_and_by_report(printed: Store) -> None:
    both = tuple(sorted([Printed(EN.id, EN.id, PRINT), Printed(KO.id, EN.id, UNDATED)], key=lambda p: p.article))
    assert printed.prints() == printed.prints(reports=[EN.id]) == both
    assert printed.prints([KO.id]) == (Printed(KO.id, EN.id, UNDATED),)
    assert printed.prints([]) == printed.prints(reports=[KO.id]) == ()
    assert printed.reports([EN.id, KO.id, "unknown"]) == {EN.id: EN.id, KO.id: EN.id}


def test_they_are_found_by_a_band_and_their_days(printed: Store) -> None:
    def found(days: int, **changed: object) -> list[str]:
        return [each.article for each in printed.alike([replace(PRINT, **changed)], days)]  # type: ignore[arg-type]

    later = date(2024, 4, 1)
    assert found(0, bands=(3,)) == [EN.id]
    assert found(0, bands=(5,)) == []
    assert found(10, first=later, last=later, bands=(3,)) == [EN.id]
    assert found(9, first=later, last=later, bands=(3,)) == []
    assert found(9, first=later, last=later) == [KO.id]
    assert found(0, first=date.min, last=date.max) == sorted([EN.id, KO.id])
    assert found(0, first=date(2024, 1, 1), last=date(2024, 12, 31), bands=(3,)) == [EN.id]


def test_of_those_dated_by_a_month_or_a_year_any_day_counts(printed: Store) -> None:
    """As of the one asked for; what was published weeks or months after the days that count is not found."""
    spells = {EN.id: (date(2024, 3, 1), date(2024, 3, 31)), KO.id: (date(2024, 1, 1), date(2024, 12, 31))}
    prints = {id: replace(PRINT, first=first, last=last) for id, (first, last) in spells.items()}
    printed.write(Batch(prints=prints, reports={id: id for id in prints}))

    def found(first: date, last: date) -> list[str]:
        return [each.article for each in printed.alike([replace(PRINT, first=first, last=last)], 5)]

    assert found(date(2024, 2, 25), date(2024, 2, 25)) == sorted(spells)
    assert found(date(2024, 2, 24), date(2024, 2, 24)) == [KO.id]
    assert found(date(2024, 4, 5), date(2024, 4, 5)) == sorted(spells)
    assert found(date(2024, 4, 6), date(2024, 4, 6)) == [KO.id]
    assert found(date(2023, 12, 26), date(2023, 12, 26)) == []
    assert found(date(2023, 1, 1), date(2023, 12, 27)) == [KO.id]
    assert found(date(2025, 1, 5), date(2025, 1, 31)) == [KO.id]
    assert found(date(2025, 1, 6), date(2025, 1, 31)) == []


def test_a_report_changes_without_its_fingerprint(printed: Store) -> None:
    printed.write(Batch(reports={KO.id: KO.id}))
    assert printed.reports([EN.id, KO.id]) == {EN.id: EN.id, KO.id: KO.id}
    assert printed.prints([KO.id]) == (Printed(KO.id, KO.id, UNDATED),)


def test_a_fingerprint_is_replaced_with_its_bands(printed: Store) -> None:
    printed.write(Batch(prints={EN.id: replace(PRINT, bands=(9,))}, reports={EN.id: EN.id}))
    assert [each.article for each in printed.alike([replace(PRINT, bands=(3, 9))], 0)] == [EN.id]
    assert [each.article for each in printed.alike([replace(PRINT, bands=(3,))], 0)] == []


def test_what_is_forgotten_has_none(printed: Store) -> None:
    printed.write(Batch(articles=(replace(KO, title="Anew"),), forget=frozenset({KO.id})))
    assert printed.prints([KO.id]) == ()
    assert printed.alike([UNDATED], 0) == (Printed(EN.id, EN.id, PRINT),)
