"""However articles come and go, in any order and in any parts, the store holds what `build` makes of all its claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims import Article, Body, Claim, ContactKind, Country, OfficeStatement, PersonStatement, Status
from graph.identity.build import build
from graph.identity.update import batch_for, forget, rebuild
from graph.model import Graph
from graph.stores import open_store
from graph.stores.base import Decision, Store
from tests.graph.identity.worlds import REGISTRY, article, claims_of, contact, who

KP = ("Kim Song Nam", "Kim Jong Un", "Kim Song Nam, Kim Jong Un", "Pak Unknown Man", "Kim Yong Il", "")
CN = ("Wang Huning", "Xi Jinping", "Wang Huning, Xi Jinping", "Li Nobody", "")
DATES = (
    *("2024-03-14", "2024-03-17", "2024-03-20", "2024-03-21", "2024-03-22", "2024-03-23", "2024-03-30", "2024-04-01"),
    *("2024-03", "2024", "2024-03-20/2024-03-24", None),
)
TITLES = (("director", "WPK International Department"), ("Director", "WPK International department"), ("premier", None))
PUBLISHERS = ("KCNA", "Xinhua", "", "KCNA", "", "Xinhua", "Daily NK")
REPORT = "The two sides met in {} on Friday and said that {} projects would be finished before the end of the year."
TEXTS = ("", "", *(REPORT.format(place, n) for place, n in (("Beijing", 3), ("Beijing", 3), ("Dalian", 3), ("", 4))))
BODIES = ((), (Body("WPK delegation", Country.KP),), (Body("CPC delegation", Country.CN),))

contacts = st.builds(
    contact,
    st.sampled_from(KP),
    st.sampled_from(CN),
    st.sampled_from(DATES),
    kind=st.sampled_from([ContactKind.MEETING] * 3 + [ContactKind.VISIT, ContactKind.MESSAGE]),
    status=st.sampled_from([Status.OCCURRED] * 3 + [Status.PLANNED, Status.DENIED]),
    form=st.sampled_from(["talks", "talks", "meal"]),
    bodies=st.sampled_from(BODIES),
    place=st.sampled_from([None, "Beijing", "Pyongyang", "베이징"]),
)
people = st.sampled_from([name for name in (*KP, *CN) if name and "," not in name]).map(who)
offices = st.builds(
    lambda person, title, former: OfficeStatement(person, title[0], title[1], former=former),
    people,
    st.sampled_from(TITLES),
    st.booleans(),
)
statements = st.lists(contacts | contacts | offices | people.map(PersonStatement), min_size=1, max_size=4)
Told = tuple[Article, tuple[Claim, ...]]


@st.composite
def worlds(draw: st.DrawFn) -> list[Told]:
    told = []
    for number in range(draw(st.integers(1, 7))):
        source = article(
            f"a{number}",
            published=(None, "2024-03-24", "2024-05")[number % 3],
            publisher=PUBLISHERS[number],
            text=draw(st.sampled_from(TEXTS)),
        )
        told.append((source, claims_of(source, *draw(statements), apart=draw(st.booleans()))))
    return told


def built(told: list[Told], decisions: Sequence[Decision] = ()) -> Graph:
    claims = [claim for _, some in told for claim in some]
    return build(claims, decisions, REGISTRY, [source for source, _ in told])


def load(store: Store, told: list[Told]) -> None:
    claims = [claim for _, some in told for claim in some]
    store.write(batch_for(store, [source for source, _ in told], claims, REGISTRY))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stores")


def fresh(folder: Path) -> Store:
    number = len(list(folder.glob("*.db")))
    return open_store(str(folder / f"{number}.db"))


thorough = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@thorough
@given(worlds(), st.randoms(use_true_random=False))
def test_order_of_claims_and_articles_changes_nothing(told: list[Told], random: object) -> None:
    shuffled = [claim for _, some in told for claim in some]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert build(shuffled, (), REGISTRY, [source for source, _ in reversed(told)]) == built(told)


@thorough
@given(worlds(), st.data())
def test_store_loaded_in_parts_is_the_graph_built_at_once(folder: Path, told: list[Told], data: st.DataObject) -> None:
    order = data.draw(st.permutations(told))
    with fresh(folder) as store:
        while order:
            size = data.draw(st.integers(1, len(order)))
            load(store, order[:size])
            order = order[size:]
        assert store.graph() == built(told)


@thorough
@given(worlds(), st.data())
def test_forgotten_is_never_loaded(folder: Path, told: list[Told], data: st.DataObject) -> None:
    gone = data.draw(st.lists(st.sampled_from(told), unique_by=lambda pair: pair[0].id))
    kept = [pair for pair in told if pair not in gone]
    with fresh(folder) as store, fresh(folder) as other:
        load(store, told)
        for source, _ in gone:
            store.write(forget(store, source.id, REGISTRY))
        if kept:
            load(other, kept)
        assert store.graph() == other.graph() == built(kept)
        assert store.counts() == other.counts()


@thorough
@given(worlds(), worlds())
def test_article_read_anew_replaces_what_it_said(folder: Path, old: list[Told], new: list[Told]) -> None:
    with fresh(folder) as store:
        load(store, old)
        load(store, new)
        newer = {source.id for source, _ in new}
        assert store.graph() == built([pair for pair in old if pair[0].id not in newer] + new)


@thorough
@given(worlds())
def test_loading_again_and_rebuilding_change_nothing(folder: Path, told: list[Told]) -> None:
    with fresh(folder) as store:
        load(store, told)
        before, keys = store.graph(), store.counts()
        load(store, told)
        assert (store.graph(), store.counts()) == (before, keys)
        rebuild(store, REGISTRY)
        assert (store.graph(), store.counts()) == (before, keys)


@thorough
@given(worlds(), st.data())
def test_decisions_hold_however_the_claims_come(folder: Path, told: list[Told], data: st.DataObject) -> None:
    named = [f"claim:{claim.id}" for _, some in told for claim in some]
    pair = st.tuples(st.sampled_from(["same", "same", "different"]), st.sampled_from(named), st.sampled_from(named))
    decisions = [
        Decision(f"d{number}", kind, left, right, f"2024-06-{number + 1:02}")
        for number, (kind, left, right) in enumerate(data.draw(st.lists(pair, max_size=4)))
    ]
    with fresh(folder) as store:
        store.add_decisions(decisions)
        for one in data.draw(st.permutations(told)):
            load(store, [one])
        assert store.graph() == built(told, decisions)
        store.write(forget(store, told[0][0].id, REGISTRY))
        assert store.graph() == built(told[1:], decisions)


@pytest.mark.neo4j
@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(worlds(), st.data())
def test_the_same_holds_on_a_server(
    neo4j_url: str, neo4j_rows: Callable[..., object], told: list[Told], data: st.DataObject
) -> None:
    neo4j_rows("MATCH (n) DETACH DELETE n")
    with open_store(neo4j_url) as store:
        for pair in data.draw(st.permutations(told)):
            load(store, [pair])
        assert store.graph() == built(told)
        store.write(forget(store, told[0][0].id, REGISTRY))
        assert store.graph() == built(told[1:])
