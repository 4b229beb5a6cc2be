"""Parts grow, and nothing is taken before it is wanted."""

from __future__ import annotations

from itertools import count, islice

from graph.stores.paging import parts, sizes


def test_parts_grow_to_a_limit() -> None:
    few, more, *_, many = islice(sizes(), 10)
    assert few < more < many
    assert list(islice(sizes(), 10, 12)) == [many, many]


def test_parts_hold_every_item_once_in_order() -> None:
    assert [item for part in parts(range(1000)) for item in part] == list(range(1000))
    assert list(parts([])) == []


def test_only_the_parts_asked_for_are_taken() -> None:
    taken = count()
    assert next(parts(taken)) == list(range(next(sizes())))
    assert next(taken) == next(sizes())
