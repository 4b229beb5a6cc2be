"""However judgements are recorded, the store holds what `build` makes of all claims under all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.claims import ContactStatement, PersonStatement, Span
from graph.identity.corrections import CORRECT
from graph.identity.deciding import decide, follow
from graph.identity.references import located, names_of, to_claim, to_person
from graph.identity.update import batch_for
from graph.stores.base import Decision, Store
from tests.graph.identity.test_update import Told, built, folder, fresh, load, thorough, worlds
from tests.graph.identity.worlds import REGISTRY, article, claims_of, contact, who

__all__ = ["folder"]
PEOPLE = ("kim-song-nam", "kim-jong-un", "pak-unknown-man", "li-nobody", "kim-yong-il", "kim-yong-il-premier")
VALUES = ("date:2024-03-21", "date:2024-03-22", "date:", "status:denied", "status:none", "place:Pyongyang")
OFFICES = ("office:", "office:Vice Minister, Foreign Ministry", "office:wpk-international-department/director")
SIDES = ("side:CN", "side:absent", "side:KP")


@st.composite
def ruled(draw: st.DrawFn) -> tuple[list[Told], list[Decision]]:
    """A world, and judgements about what is in it."""
    told = draw(worlds())
    claims = [claim for _, some in told for claim in some]
    contacts = [claim for claim in claims if isinstance(claim.statement, ContactStatement)]
    persons = st.sampled_from(PEOPLE).map(to_person)
    claim = st.sampled_from(claims)
    names = claim.flatmap(
        lambda c: st.sampled_from([who.name for who in names_of(c)] or ["Nobody"]).map(lambda n: to_claim(c, n))
    )
    identity = st.tuples(st.sampled_from(["same", "different", "unsure"]), st.one_of(names, persons), persons)
    kinds = [identity]
    if contacts:
        one = st.sampled_from(contacts).map(to_claim)
        kinds.append(st.tuples(st.sampled_from(["same", "different"]), one, one))
        kinds.append(st.tuples(st.just(CORRECT), one, st.sampled_from(VALUES)))
        kinds.append(st.tuples(st.just(CORRECT), names, st.sampled_from(SIDES)))
    kinds.append(st.tuples(st.just(CORRECT), names, st.sampled_from(OFFICES)))
    if draw(st.booleans()):
        kinds.append(st.tuples(st.just("same"), st.just("name:Pak Unknown Man"), persons))
    drawn = draw(st.lists(st.one_of(kinds), min_size=1, max_size=5))
    decisions = [
        Decision(f"d{number}", kind, left, right, f"2026-01-0{number + 1}")
        for number, (kind, left, right) in enumerate(drawn)
    ]
    return told, decisions


def retractions(decisions: Sequence[Decision]) -> list[Decision]:
    return [Decision(f"r{d.id}", "retract", "", "", "2026-02-01", retracts=d.id) for d in decisions]


@thorough
@given(ruled())
def test_the_graph_follows_each_judgement(folder: Path, case: tuple[list[Told], list[Decision]]) -> None:
    told, decisions = case
    with fresh(folder) as store:
        load(store, told)
        for number, decision in enumerate(decisions, 1):
            decide(store, [decision], REGISTRY)
            assert store.graph() == built(told, decisions[:number])


@thorough
@given(ruled(), st.data())
def test_judgements_of_two_people_give_one_graph_in_either_order(
    folder: Path, case: tuple[list[Told], list[Decision]], data: st.DataObject
) -> None:
    told, decisions = case
    mine = data.draw(st.lists(st.sampled_from(decisions), unique=True))
    yours = [decision for decision in decisions if decision not in mine]
    with fresh(folder) as one, fresh(folder) as other:
        for store, order in ((one, (mine, yours)), (other, (yours, mine))):
            load(store, told)
            for file in order:
                decide(store, file, REGISTRY)
        assert one.graph() == other.graph() == built(told, decisions)
        assert one.decisions() == other.decisions()


@thorough
@given(ruled())
def test_taking_back_every_judgement_gives_the_graph_of_the_start(
    folder: Path, case: tuple[list[Told], list[Decision]]
) -> None:
    told, decisions = case
    with fresh(folder) as store:
        load(store, told)
        start, keys = store.graph(), store.counts()
        decide(store, decisions, REGISTRY)
        for retraction in reversed(retractions(decisions)):
            decide(store, [retraction], REGISTRY)
        assert store.graph() == start == built(told)
        assert store.counts() == keys


@thorough
@given(ruled(), st.data())
def test_judgements_before_the_articles_count_too(
    folder: Path, case: tuple[list[Told], list[Decision]], data: st.DataObject
) -> None:
    told, decisions = case
    size = data.draw(st.integers(0, len(told)))
    with fresh(folder) as store:
        if told[:size]:
            load(store, told[:size])
        decide(store, decisions, REGISTRY)
        if told[size:]:
            load(store, told[size:])
        follow(store, REGISTRY)
        assert store.graph() == built(told, decisions)


def test_a_judgement_follows_its_claim_to_a_new_extractor(folder: Path) -> None:
    source = article("a", published="2024-03-24")
    old = claims_of(source, contact("Kim Song Nam", "Wang Huning", "2024-03-21"))
    (new,) = claims_of(source, contact("Kim Song Nam", "Wang Huning", "2024-03-22"))
    assert new.id != old[0].id
    with fresh(folder) as store:
        store.write(batch_for(store, [source], old, REGISTRY))
        decide(store, [Decision("d", CORRECT, to_claim(old[0]), "place:Pyongyang", "2026-01-01")], REGISTRY)
        store.write(batch_for(store, [source], [new], REGISTRY))
        assert follow(store, REGISTRY)
        (held,) = store.graph().contacts
        assert (held.place, str(held.when)) == ("Pyongyang", "2024-03-22")
        (moved,) = located(store.decisions(), store)
        assert moved.left == to_claim(replace(old[0], id=new.id))


def test_a_judgement_whose_claim_is_gone_stays_as_it_is(folder: Path) -> None:
    source = article("a")
    told = claims_of(source, contact("Kim Song Nam", "Wang Huning", "2024-03-21"))
    gone = replace(told[0], id="c0000000000000000", locator=Span(500, 520))
    decision = Decision("d", CORRECT, to_claim(gone), "place:Pyongyang", "2026-01-01")
    with fresh(folder) as store:
        store.write(batch_for(store, [source], told, REGISTRY))
        decide(store, [decision], REGISTRY)
        assert located(store.decisions(), store) == (decision,)
        assert store.graph().contacts[0].place is None


@pytest.mark.parametrize("times", [1, 2])
def test_a_judgement_counts_once(folder: Path, times: int) -> None:
    source = article("a")
    with fresh(folder) as store:
        store.write(batch_for(store, [source], claims_of(source, contact("Kim Song Nam", "Xi Jinping")), REGISTRY))
        decision = Decision("d", "same", to_person("kim-song-nam"), to_person("kim-song-nan"), "2026-01-01")
        recorded = [decide(store, [decision], REGISTRY) for _ in range(times)]
        assert [len(some) for some in recorded] == [1, 0][:times]
        assert _held(store) == (decision,)


def _held(store: Store) -> tuple[Decision, ...]:
    return store.decisions()


def test_one_who_is_merged_into_a_known_person_takes_nothing_from_them(folder: Path) -> None:
    source = article("merged")
    told = [(source, claims_of(source, *map(PersonStatement, (who("Kim Song Nam"), who("Pak Unknown Man")))))]
    decision = Decision("d", "same", to_person("pak-unknown-man"), to_person("kim-song-nam"), "2026-01-01")
    with fresh(folder) as store:
        load(store, told)
        decide(store, [decision], REGISTRY)
        assert store.graph() == built(told, [decision])
        assert store.tenures(["kim-song-nam"])
