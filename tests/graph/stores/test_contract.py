"""What both stores promise: what is written is read, in order; twice is once; all or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims import Article
from graph.errors import StoreError
from graph.model import Delta, Graph, Office, Organization, Participation, Tenure
from graph.names import key
from graph.stores import open_store
from graph.stores.base import Batch, Coverage, Decision, JournalEntry, Store
from tests.graph.stores import world
from tests.graph.stores.world import BATCH, C_EN, C_KO, C_NO, C_REGISTRY, DIRECTOR, EN, GRAPH, KO, ZH, everything


def test_a_new_store_is_empty(store: Store) -> None:
    assert store.graph() == Graph()
    assert store.counts().articles == 0
    assert store.counts().first_published is None
    assert list(store.all_claims()) == []


def test_the_graph_comes_back_as_it_was_written(full: Store) -> None:
    assert full.graph() == GRAPH


def test_articles_come_back_with_or_without_their_text(full: Store) -> None:
    assert full.articles() == world.ARTICLES
    assert full.articles([KO.id]) == (KO,)
    assert full.articles([KO.id], with_text=False) == (replace(KO, text=""),)


def test_claims_come_back_by_id_by_article_and_by_key(full: Store) -> None:
    assert full.claims([C_KO.id, "unknown"]) == (C_KO,)
    assert full.claims_of([EN.id]) == (C_EN,)
    assert set(full.claims_under(["pair kim wang"])) == {C_EN, C_KO}
    assert full.claims_under(["day 2024-03-21", "pair kim wang"]) == tuple(sorted((C_EN, C_KO), key=lambda c: c.id))


def test_claims_under_one_key_come_in_order_however_many(full: Store) -> None:
    """More than are read at once at first, and the second time."""
    many = [replace(C_EN, id=f"c{number:03}") for number in range(100)]
    full.write(Batch(claims=tuple(reversed(many)), keys={claim.id: ("person:kim",) for claim in many}))
    assert list(full.each_under("person:kim")) == many == list(full.claims_under(["person:kim"]))
    assert next(full.each_under("person:kim")) == many[0]
    assert list(full.each_under("nobody's")) == []


def test_claims_of_the_registry_have_no_article(full: Store) -> None:
    assert full.claims_of([""]) == (C_REGISTRY,)
    assert set(full.claims_of(["", EN.id])) == {C_REGISTRY, C_EN}


@pytest.mark.parametrize("batch_size", [1, 2, 100])
def test_all_claims_come_in_order_whatever_the_batch(full: Store, batch_size: int) -> None:
    assert tuple(full.all_claims(batch_size)) == world.CLAIMS


def test_known_articles(full: Store) -> None:
    assert full.known_articles([EN.id, "unknown"]) == {EN.id}


def test_nodes_by_id(full: Store) -> None:
    assert full.persons(["wang-huning", "nobody"]) == (world.PERSONS[3],)
    assert full.offices([DIRECTOR]) == world.OFFICES
    assert full.organizations(["wpk", "cpc"]) == world.ORGANIZATIONS[:2]


@pytest.mark.parametrize("name", ["Kim Song-nam", "kim song nam", "김성남", "金成男"])
def test_people_by_a_spelling_of_their_name(full: Store, name: str) -> None:
    assert full.persons_named([key(name)]) == (world.PERSONS[1],)
    assert full.persons_named(["nobody", key("王滬寧"), key(name)]) == (world.PERSONS[1], world.PERSONS[3])


def test_a_name_that_somebody_had_finds_nobody(full: Store) -> None:
    full.write(Batch(delta=Delta(Graph((replace(world.PERSONS[2], name="Chae Hui"),)))))
    assert full.persons_named([key("Stranger")]) == ()
    assert [person.id for person in full.persons_named([key("Chae-hui")])] == ["stranger"]
    full.write(Batch(delta=Delta(drop_persons=frozenset({"stranger"}))))
    assert full.persons_named([key("Chae Hui")]) == ()


def test_names_after_the_graph_was_replaced(full: Store) -> None:
    full.reset_graph(GRAPH, {})
    assert full.persons_named([key("Stranger")]) == (world.PERSONS[2],)


def test_edges_by_their_ends(full: Store) -> None:
    assert full.participations(["m1"]) == world.PARTICIPATIONS[3:5]
    assert full.participations(persons=["kim-jong-un", "xi-jinping"]) == world.PARTICIPATIONS[1:3]
    assert full.participations(["m1", "e1"], ["kim-song-nam"]) == world.PARTICIPATIONS[4:5]
    assert full.bodies(["m1"]) == world.BODIES[1:]
    assert full.tenures(["kim-song-nam"]) == full.tenures(offices=[DIRECTOR]) == world.TENURES
    assert full.tenures(["wang-huning"], [DIRECTOR]) == ()


def test_an_empty_collection_matches_nothing(full: Store) -> None:
    assert full.articles([]) == full.claims([]) == full.claims_of([]) == full.claims_under([]) == ()
    assert full.persons([]) == full.persons_named([]) == full.offices([]) == full.organizations([]) == ()
    assert full.participations([]) == full.participations(persons=[]) == full.bodies([]) == full.tenures([]) == ()
    assert full.known_articles([]) == frozenset()


def test_many_ids_at_once(full: Store) -> None:
    many = [f"nobody-{number}" for number in range(40_000)]
    assert full.persons([*many, "wang-huning"]) == (world.PERSONS[3],)


def test_counts(full: Store) -> None:
    counts = full.counts()
    assert (counts.articles, counts.claims, counts.persons, counts.offices, counts.organizations) == (3, 5, 5, 1, 3)
    assert (counts.meetings, counts.visits, counts.messages, counts.unverified) == (3, 1, 1, 1)
    assert (counts.first_published, counts.last_published) == ("2024-03-22", "2024-10")
    assert counts.by_lang == (("en", 1), ("ko", 1), ("zh", 1))
    assert full.coverage() == Coverage(3, "2024-03-22", "2024-10", counts.by_lang)
    assert counts.by_publisher == (("", 1), ("Yalu example (agency)", 1), ("Yalu example (party paper)", 1))


def test_writing_twice_is_writing_once(full: Store) -> None:
    before = everything(full)
    full.write(BATCH)
    assert everything(full) == before


def test_the_order_of_the_loads_does_not_matter(store: Store) -> None:
    for article in reversed(world.ARTICLES):
        store.write(Batch((article,), tuple(claim for claim in world.CLAIMS if claim.article == article.id)))
    store.write(replace(BATCH, articles=(), claims=(C_REGISTRY,)))
    assert store.graph() == GRAPH
    assert tuple(store.all_claims()) == world.CLAIMS


def test_everything_is_there_after_reopening(url: str) -> None:
    with open_store(url) as store:
        store.write(BATCH)
        before = everything(store)
    with open_store(url, create=False) as store:
        assert everything(store) == before


def test_a_known_article_stays_as_it_is(full: Store) -> None:
    full.write(Batch((replace(EN, title="Another title"),)))
    assert full.articles([EN.id]) == (EN,)


def test_a_known_claim_is_replaced_and_so_are_its_keys(full: Store) -> None:
    newer = replace(C_EN, extractor="2", attributed_to=None)
    full.write(Batch(claims=(newer,), keys={C_EN.id: ("new key", "new key")}))
    assert full.claims([C_EN.id]) == full.claims_under(["new key"]) == (newer,)
    assert full.claims_under(["pair kim wang"]) == (C_KO,)


def test_a_known_node_is_replaced(full: Store) -> None:
    plain = replace(world.PERSONS[1], name_ko=None, aliases=())
    moved = replace(world.TALKS, visit=None, place=None, when=None, dates=())
    full.write(Batch(delta=Delta(Graph(persons=(plain,), contacts=(moved,)))))
    assert full.persons([plain.id]) == (plain,)
    assert full.graph().contacts[2] == moved
    assert full.participations(["m1"]) == world.PARTICIPATIONS[3:5]


def test_forgetting_an_article_takes_its_claims_and_keys(full: Store) -> None:
    full.write(Batch(forget=frozenset({KO.id})))
    assert full.known_articles([EN.id, KO.id, ZH.id]) == {EN.id, ZH.id}
    assert full.claims_of([KO.id]) == full.claims_under(["day 2024-03-23"]) == ()
    assert full.claims_under(["pair kim wang"]) == (C_EN,)


def test_forgetting_goes_before_adding(full: Store) -> None:
    newer = replace(EN, title="Another title")
    full.write(Batch((newer,), (C_EN,), forget=frozenset({EN.id, "unknown"})))
    assert full.articles([EN.id]) == (newer,)
    assert full.claims_of([EN.id]) == (C_EN,)


def test_claims_without_an_article_can_be_dropped(full: Store) -> None:
    full.write(Batch(keys={C_REGISTRY.id: ("a key",)}))
    full.write(Batch(drop_claims=frozenset({C_REGISTRY.id, "unknown"})))
    assert full.claims_of([""]) == full.claims_under(["a key"]) == ()


def test_dropping_a_contact_drops_who_took_part(full: Store) -> None:
    full.write(Batch(delta=Delta(drop_contacts=frozenset({"m1", "unknown"}))))
    assert [contact.id for contact in full.contacts()] == ["m2", "v1", "e1", "a1"]
    assert full.participations(["m1"]) == full.bodies(["m1"]) == ()
    assert full.persons() == world.PERSONS


def test_dropping_a_person_drops_their_edges(full: Store) -> None:
    full.write(Batch(delta=Delta(drop_persons=frozenset({"kim-song-nam", "unknown"}))))
    assert full.tenures() == full.participations(persons=["kim-song-nam"]) == ()
    assert full.contacts() == world.BY_DAY


def test_dropping_an_office_and_its_organization(full: Store) -> None:
    without = tuple(replace(part, office=None) for part in world.PARTICIPATIONS if part.office)
    gone = frozenset({"wpk-international-department", "unknown"})
    delta = Delta(Graph(participations=without), drop_offices=frozenset({DIRECTOR}), drop_organizations=gone)
    full.write(Batch(delta=delta))
    assert full.offices() == full.tenures() == ()
    assert full.organizations() == world.ORGANIZATIONS[:2]


def test_dropping_a_tenure_keeps_both_ends(full: Store) -> None:
    pairs = frozenset({("kim-song-nam", DIRECTOR), ("nobody", "nothing")})
    full.write(Batch(delta=Delta(drop_tenures=pairs)))
    assert full.tenures() == ()
    assert full.graph() == replace(GRAPH, tenures=())


def test_what_is_dropped_and_put_again_keeps_what_others_say_of_it(full: Store) -> None:
    again = Graph(persons=(world.PERSONS[1],), contacts=(world.VISIT,), offices=world.OFFICES)
    full.write(
        Batch(
            delta=Delta(
                again,
                drop_persons=frozenset({"kim-song-nam"}),
                drop_contacts=frozenset({"v1"}),
                drop_offices=frozenset({DIRECTOR}),
            )
        )
    )
    assert full.participations(["m1"]) == world.PARTICIPATIONS[3:5]
    assert full.participations(["v1"]) == full.tenures() == ()
    assert full.contacts() == world.BY_DAY


LOOSE_ENDS = {
    "claim without its article": Batch(claims=(replace(C_EN, id="c1", article="nothing"),)),
    "key without its claim": Batch(keys={"nothing": ("key",)}),
    "edge without its claim": Batch(delta=Delta(Graph(contacts=(replace(world.TALKS, claims=("nothing",)),)))),
    "participation without its person": Batch(
        delta=Delta(Graph(participations=(replace(world.PARTICIPATIONS[0], person="nobody"),)))
    ),
    "participation without its contact": Batch(
        delta=Delta(Graph(participations=(replace(world.PARTICIPATIONS[0], contact="nothing"),)))
    ),
    "participation without its office": Batch(
        delta=Delta(Graph(participations=(replace(world.PARTICIPATIONS[0], office="nothing"),)))
    ),
    "body without its organization": Batch(
        delta=Delta(Graph(bodies=(replace(world.BODIES[0], organization="nothing"),)))
    ),
    "tenure without its office": Batch(delta=Delta(Graph(tenures=(replace(world.TENURES[0], office="nothing"),)))),
    "office without its organization": Batch(delta=Delta(Graph(offices=(Office("o", "O", "nothing"),)))),
    "organization without its parent": Batch(
        delta=Delta(Graph(organizations=(Organization("o", "O", parent="nothing"),)))
    ),
    "contact without its visit": Batch(delta=Delta(Graph(contacts=(replace(world.TALKS, visit="nothing"),)))),
    "a visit dropped that a meeting names": Batch(delta=Delta(drop_contacts=frozenset({"v1"}))),
    "an office dropped that a participation names": Batch(delta=Delta(drop_offices=frozenset({DIRECTOR}))),
    "an organization dropped that an office names": Batch(
        delta=Delta(drop_organizations=frozenset({"wpk-international-department"}))
    ),
}


@pytest.mark.parametrize("wrong", LOOSE_ENDS.values(), ids=LOOSE_ENDS.keys())
def test_a_loose_end_undoes_the_whole_batch(full: Store, wrong: Batch) -> None:
    before = everything(full)
    extra = Article.of("Something else.", url="https://example.org/en/2")
    with pytest.raises(StoreError, match="nothing was written"):
        full.write(replace(wrong, articles=(extra,)))
    assert everything(full) == before


def test_half_a_character_undoes_the_whole_batch(full: Store) -> None:
    before = everything(full)
    extra = Article.of("Something else.", url="https://example.org/en/2")
    with pytest.raises(StoreError, match="half a character"):
        full.write(Batch((extra, replace(extra, id="a2", text="\ud83d"))))
    assert everything(full) == before


def test_resetting_replaces_the_graph_and_the_keys(full: Store) -> None:
    smaller = Graph(persons=(world.PERSONS[0],), contacts=(world.UNDATED,))
    full.reset_graph(smaller, {C_NO.id: ("only key",)})
    assert full.graph() == smaller
    assert full.claims_under(["only key"]) == (C_NO,)
    assert full.claims_under(["pair kim wang"]) == ()
    full.reset_graph(GRAPH, world.KEYS)
    assert full.graph() == GRAPH
    assert set(full.claims_under(["pair kim wang"])) == {C_EN, C_KO}


def _part_of_the_world(ids: set[str]) -> Graph:
    """The graph of these contacts only."""
    contacts = [contact for contact in world.CONTACTS if contact.id in ids]
    return replace(
        GRAPH,
        contacts=tuple(replace(contact, visit=contact.visit if contact.visit in ids else None) for contact in contacts),
        participations=tuple(part for part in world.PARTICIPATIONS if part.contact in ids),
        bodies=tuple(body for body in world.BODIES if body.contact in ids),
        tenures=world.TENURES if "m1" in ids else (),
    )


PARTS = st.sets(st.sampled_from([contact.id for contact in world.CONTACTS])).map(_part_of_the_world)


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=PARTS)
def test_any_graph_can_follow_any_other(full: Store, part: Graph) -> None:
    full.reset_graph(part, {})
    assert full.graph() == part


@pytest.mark.parametrize(
    "wrong",
    [Graph(tenures=(Tenure("nobody", DIRECTOR, (C_EN.id,)),)), Graph(participations=world.PARTICIPATIONS)],
    ids=["tenure of nobody", "participations in nothing"],
)
def test_a_reset_that_fails_leaves_the_graph(full: Store, wrong: Graph) -> None:
    before = everything(full)
    with pytest.raises(StoreError):
        full.reset_graph(wrong, {})
    assert everything(full) == before


def test_meta_is_remembered_and_replaced(store: Store) -> None:
    store.set_meta({"registry": "1", "extractor": "en 1"})
    store.set_meta({"registry": "2"})
    assert store.meta() == {"registry": "2", "extractor": "en 1"}


def test_decisions_keep_their_total_order_and_their_first_words(store: Store) -> None:
    early = Decision("d2", "same", "c1", "c2", "2026-01-01T10:00:00Z", "ann", "same day")
    other = Decision("d1", "different", "c1", "c3", "2026-01-01T10:00:00Z", "bob")
    late = Decision("d0", "same", "c1", "c2", "2026-01-02T10:00:00Z", retracts="d2")
    store.add_decisions(decision for decision in (late, other, early))
    store.add_decisions([replace(early, why="changed")])
    assert store.decisions() == (early, other, late)


def test_a_copy_there_and_back_is_equal(url: str, full: Store, tmp_path: object) -> None:
    with open_store(f"sqlite:///{tmp_path}/copy.db") as copy:
        copy.write(Batch(full.articles(), tuple(full.all_claims()), delta=Delta(full.graph())))
        assert copy.graph() == full.graph() == GRAPH
        assert copy.articles() == full.articles()
        full.reset_graph(copy.graph(), world.KEYS)
        full.write(Batch(copy.articles(), tuple(copy.all_claims())))
    assert everything(full)[:4] == (
        world.ARTICLES,
        world.CLAIMS,
        [claim for claim in world.CLAIMS if claim.id in world.KEYS],
        GRAPH,
    )


HOSTILE = (
    "'; DROP TABLE persons; --",
    '"}) DETACH DELETE n //',
    "`Person`) MATCH (n) DELETE n",
    "$rows {row} \\u0027 \\",
    "새해 新年 Новый \U0001f409\u202e\n",
    "%_*?[]",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(full: Store, text: str) -> None:
    person = replace(world.PERSONS[2], id=text, name=text, aliases=(text,))
    part = Participation(text, "m1", *_AS_GUEST, (C_EN.id,), title=text)
    talks = replace(world.TALKS, place=text, history=(text,))
    full.write(Batch(keys={C_EN.id: (text,)}, delta=Delta(Graph((person,), contacts=(talks,), participations=(part,)))))
    full.set_meta({text: text})
    assert full.persons([text]) == (person,)
    assert full.participations(persons=[text]) == (part,)
    assert full.claims_under([text]) == (C_EN,)
    assert full.meta() == {text: text}
    assert len(full.persons()) == len(world.PERSONS) + 1


_AS_GUEST = (world.KP, world.PARTICIPATIONS[4].part, world.PARTICIPATIONS[4].function, 7)


def test_any_character_can_stand_in_an_article(store: Store) -> None:
    odd = Article.of("a\0b\u2028\U0001f409\r\n\t\ufeff", url="https://example.org/odd", title="\0")
    store.write(Batch((odd,)))
    assert store.articles() == (odd,)


def test_every_edge_lists_claims_that_are_stored(full: Store) -> None:
    graph = full.graph()
    edges = (*graph.contacts, *graph.participations, *graph.bodies, *graph.tenures)
    named = {claim for edge in edges for claim in edge.claims}
    assert {claim.id for claim in full.claims(named)} == named


LINES = (JournalEntry("load-1", 0, "begun"), JournalEntry("load-1", 1, "a batch"), JournalEntry("load-2", 0, "begun"))


def test_a_journal_comes_back_in_order_and_is_emptied_by_load(store: Store) -> None:
    store.write(Batch(journal=LINES[::-1]))
    assert store.journal() == LINES
    assert store.journal("load-1") == LINES[:2]
    end = JournalEntry("load-1", 0, "done")
    store.write(Batch(close=frozenset({"load-1"}), journal=(end,)))
    assert store.journal() == (end, LINES[2])


def test_a_line_of_a_journal_written_twice_is_there_once(store: Store) -> None:
    for data in ("begun", "begun again"):
        store.write(Batch(journal=(JournalEntry("load-1", 0, data),)))
    assert store.journal() == (JournalEntry("load-1", 0, "begun again"),)


def test_the_keys_of_all_claims_come_back_sorted(full: Store) -> None:
    assert full.keys() == {claim: tuple(sorted(keys)) for claim, keys in world.KEYS.items() if keys}
