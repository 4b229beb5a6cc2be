"""Two real events never become one; one event told twice becomes one, whatever the order of telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from graph.claims import Article, Body, Claim, ContactKind, ContactStatement, Country, Function, Status
from graph.identity.build import build
from graph.identity.review import review
from graph.identity.update import batch_for
from graph.model import Contact, Graph
from graph.stores.base import Decision, Store
from tests.graph.identity.worlds import REGISTRY, article, claims_of, contact

KSN, WHN, KJU, XI, SONG = "Kim Song Nam", "Wang Huning", "Kim Jong Un", "Xi Jinping", "Song Tao"
CPC = Body("CPC delegation", Country.CN)


def graph_of(*told: ContactStatement | Sequence[ContactStatement], apart: bool = True) -> Graph:
    """The graph of articles, one for each statement or list of statements."""
    claims, sources = world(*told, apart=apart)
    return build(claims, (), REGISTRY, sources)


def world(
    *told: ContactStatement | Sequence[ContactStatement], apart: bool = True
) -> tuple[list[Claim], list[Article]]:
    claims: list[Claim] = []
    sources = []
    for number, statements in enumerate(told):
        listed = [statements] if isinstance(statements, ContactStatement) else statements
        sources.append(article(f"a{number}", published=f"2024-04-{number + 1:02}", publisher=f"Paper {number}"))
        claims += claims_of(sources[-1], *listed, apart=apart)
    return claims, sources


def dates(graph: Graph) -> list[str]:
    return sorted(str(c.when) for c in graph.contacts)


def only(graph: Graph) -> Contact:
    (found,) = graph.contacts
    return found


def test_the_same_meeting_in_two_articles_is_one() -> None:
    found = only(graph_of(contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-21")))
    assert len(found.claims) == 2
    assert not found.disputed


def test_dates_stated_up_to_three_days_apart_are_one_disputed_meeting() -> None:
    """The seed: the caption says 21 March, the text 23 March."""
    found = only(graph_of([contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-23")], apart=False))
    assert found.disputed
    assert [str(date.when) for date in found.dates] == ["2024-03-21", "2024-03-23"]
    assert [len(date.claims) for date in found.dates] == [1, 1]


def test_what_an_article_tells_apart_is_never_one() -> None:
    graph = graph_of([contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-23")], apart=True)
    assert dates(graph) == ["2024-03-21", "2024-03-23"]


def test_meetings_of_one_article_on_one_day_stay_two_and_join_no_third() -> None:
    graph = graph_of([contact(KSN, WHN, "2024-03-21")] * 2, contact(KSN, WHN, "2024-03-21"))
    assert dates(graph) == ["2024-03-21"] * 3


def test_song_tao_met_kim_jong_un_twice_in_april_2018() -> None:
    """14 and 17 April 2018, each told by two sources."""
    told = [contact(KJU, SONG, f"2018-04-{day}") for day in (14, 17, 17, 14)]
    assert dates(graph_of([told[0], told[1]], [told[3], told[2]])) == ["2018-04-14", "2018-04-17"]


@pytest.mark.parametrize(
    ("venues", "count"), [(("Mokran House", "Kumsusan State Guest House"), 2), (("Mokran House", None), 1)]
)
def test_another_day_at_another_venue_is_another_event(venues: tuple[str, str | None], count: int) -> None:
    """The banquet of a visit and the lunch of the day after."""
    days = ("2026-06-08", "2026-06-09")
    told = [contact(KJU, XI, day, form="meal", venue=venue) for day, venue in zip(days, venues, strict=True)]
    assert len(graph_of(*told).contacts) == count


def test_four_days_apart_are_two() -> None:
    assert len(graph_of(contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-25")).contacts) == 2


@pytest.mark.parametrize("order", list(permutations([21, 24, 27])))
def test_dates_never_chain(order: tuple[int, ...]) -> None:
    """21 and 24 could be one, and 24 and 27; then 24 is ambiguous and joins neither."""
    graph = graph_of(*(contact(KSN, WHN, f"2024-03-{day}") for day in order))
    assert dates(graph) == ["2024-03-21", "2024-03-24", "2024-03-27"]


@pytest.mark.parametrize("order", list(permutations([20, 21, 24])))
def test_the_nearer_dates_go_together(order: tuple[int, ...]) -> None:
    graph = graph_of(*(contact(KSN, WHN, f"2024-03-{day}") for day in order))
    assert dates(graph) == ["2024-03-20", "2024-03-24"]


def test_a_coarse_date_joins_the_only_meeting_within_it() -> None:
    found = only(graph_of(contact(KSN, WHN, "2024-03"), contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024")))
    assert str(found.when) == "2024-03-21"
    assert not found.disputed


def test_a_coarse_date_over_two_meetings_joins_neither() -> None:
    graph = graph_of(contact(KJU, SONG, "2018-04-14"), contact(KJU, SONG, "2018-04"), contact(KJU, SONG, "2018-04-25"))
    assert dates(graph) == ["2018-04", "2018-04-14", "2018-04-25"]


def test_what_has_no_date_is_linked_to_nothing() -> None:
    graph = graph_of(contact(KSN, WHN), contact(KSN, WHN), contact(KSN, WHN, "2024-03-21"))
    assert len(graph.contacts) == 3


@pytest.mark.parametrize(
    "other",
    [
        contact(KSN, XI, "2024-03-21"),
        contact(KJU, WHN, "2024-03-21"),
        contact(f"{KJU}, {KSN}", f"{XI}, {WHN}", "2024-03-21"),
        contact(KSN, WHN, "2024-03-21", form="meal"),
        contact(KSN, WHN, "2024-03-21", kind=ContactKind.CEREMONY, form="wreath"),
        contact(KSN, WHN, "2024-03-21", kind=ContactKind.CALL, form="call"),
        contact(KSN, "", "2024-03-21", bodies=(CPC,)),
    ],
    ids=["other counterpart", "other head", "led by others", "a meal", "a wreath", "a call", "a body only"],
)
def test_other_people_and_other_kinds_are_other_contacts(other: ContactStatement) -> None:
    assert len(graph_of(contact(KSN, WHN, "2024-03-21"), other).contacts) == 2


def test_a_longer_list_of_the_same_talks_is_the_same_meeting() -> None:
    graph = graph_of(contact(KJU, XI, "2018-03-26"), contact(f"{KJU}, {KSN}", f"{XI}, {WHN}", "2018-03-26"))
    assert len(only(graph).claims) == 2
    assert len(graph.participations) == 4


def test_one_named_side_and_the_same_body_are_one() -> None:
    told = contact(KSN, "", "2024-03-21", bodies=(CPC,))
    graph = graph_of(told, told)
    assert len(only(graph).claims) == 2
    assert [len(body.claims) for body in graph.bodies] == [2]


def test_visits_of_the_same_traveller_with_dates_that_meet_are_one() -> None:
    told = [
        contact(KJU, when=when, kind=ContactKind.VISIT, form="visit")
        for when in ("2018-03-25/2018-03-28", "2018-03", "2018-03-28", "2018-05-07/2018-05-08")
    ]
    assert dates(graph_of(*told)) == ["2018-03-25/2018-03-28", "2018-05-07/2018-05-08"]


def test_messages_in_opposite_directions_are_two() -> None:
    sent = contact(KJU, XI, "2024-01-01", kind=ContactKind.MESSAGE, form="message")
    functions = (Function.SENDER, Function.RECIPIENT)
    there, back = (
        replace(sent, participants=tuple(replace(p, function=f) for p, f in zip(sent.participants, order, strict=True)))
        for order in (functions, functions[::-1])
    )
    assert len(graph_of(there, there, back).contacts) == 2


def test_a_meeting_announced_and_held_is_one_with_a_history() -> None:
    planned = contact(KSN, WHN, "2024-03-20", status=Status.PLANNED)
    found = only(graph_of(planned, contact(KSN, WHN, "2024-03-21")))
    assert (found.status, found.history) == (Status.OCCURRED, ("planned", "occurred"))
    assert str(found.when) == "2024-03-21"
    assert not found.disputed


def test_announcements_are_no_witnesses_of_the_day_on_which_it_was_held() -> None:
    """Two papers announced it for the 22nd; of the two that report it, the more precise counts."""
    planned = contact(KSN, WHN, "2024-03-22", status=Status.PLANNED)
    held = [contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-22")]
    assert str(only(graph_of(planned, planned, *held)).when) == "2024-03-21"


def test_reported_by_one_and_denied_by_another_is_one_discrepancy() -> None:
    reported = contact(KSN, WHN, "2024-03-21")
    denied = contact(KSN, WHN, "2024-03-21", status=Status.DENIED)
    assert only(graph_of(denied, reported)).history == ("denied", "occurred")
    assert only(graph_of(denied, reported)).status is Status.OCCURRED
    assert only(graph_of(denied, reported, denied)).status is Status.DENIED


def test_a_quotation_is_no_second_witness() -> None:
    """Three papers quote one source for the 23rd; two speak for themselves for the 21st."""
    claims = []
    sources = []
    for number, (day, quoted) in enumerate([(21, None), (21, None), (23, "KCNA"), (23, "KCNA"), (23, "KCNA")]):
        sources.append(article(f"a{number}", publisher=f"Paper {number}"))
        claims += claims_of(sources[-1], contact(KSN, WHN, f"2024-03-{day}"), attributed_to=quoted)
    assert str(only(build(claims, (), REGISTRY, sources)).when) == "2024-03-21"


def test_a_reprint_is_no_second_witness() -> None:
    """Two publishers of one text against two of two texts."""
    texts = [("same text", "A", 21), ("same text", "B", 21), ("one text", "C", 23), ("other text", "D", 23)]
    sources = [Article.of(text * 9, url=f"https://example.org/{who}", publisher=who) for text, who, _ in texts]
    told = zip(sources, texts, strict=True)
    claims = [c for source, (_, _, day) in told for c in claims_of(source, contact(KSN, WHN, f"2024-03-{day}"))]
    assert str(only(build(claims, (), REGISTRY, sources)).when) == "2024-03-23"


def test_the_place_of_most_origins_counts_in_any_language() -> None:
    told = [contact(KSN, WHN, "2024-03-21", place=place) for place in ("北京", "Pyongyang", "Beijing")]
    assert only(graph_of(*told)).place == "Beijing"


def test_a_contact_is_named_and_numbered_by_what_it_is() -> None:
    found = only(graph_of(contact(KSN, WHN, "2024-03-21")))
    assert found.name == "Kim Song Nam – Wang Huning, meeting, 2024-03-21"
    assert found.id == f"meeting-2024-03-21-kim-song-nam-wang-huning-{found.claims[0][1:7]}"


def test_a_meeting_lies_on_the_visit_of_who_travelled() -> None:
    trip = contact(KSN, when="2024-03-21/2024-03-24", kind=ContactKind.VISIT, form="visit")
    graph = graph_of(
        [trip, contact(KSN, WHN, "2024-03-22"), contact(KSN, XI, "2024-03-23", place="Pyongyang")],
        contact(KSN, "Wang Yi", "2024-03-25"),
    )
    visit = next(c.id for c in graph.contacts if c.kind is ContactKind.VISIT)
    on_it = {str(c.when): c.visit for c in graph.contacts if c.kind is ContactKind.MEETING}
    assert on_it == {"2024-03-22": visit, "2024-03-23": None, "2024-03-25": None}


def decision(kind: str, a: str, b: str) -> Decision:
    return Decision(f"{kind} {a} {b}", kind, f"claim:{a}", f"claim:{b}", "2024-06-01")


def test_an_analyst_joins_what_has_no_date_and_parts_what_looks_the_same() -> None:
    claims, sources = world(contact(KSN, WHN), contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-21"))
    undated, first, second = (claim.id for claim in claims)
    joined = build(claims, [decision("same", undated, first)], REGISTRY, sources)
    assert [len(c.claims) for c in joined.contacts] == [3]
    both = [decision("same", undated, first), decision("different", first, second)]
    assert sorted(len(c.claims) for c in build(claims, both, REGISTRY, sources).contacts) == [1, 2]


def test_what_is_near_waits_for_review_until_it_is_decided(store: Store) -> None:
    claims, sources = world(contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-21", form="meal"))
    store.write(batch_for(store, sources, claims, REGISTRY))
    (doubt,) = review(store, REGISTRY)
    assert set(doubt.claims) == {claim.id for claim in claims}
    store.add_decisions([Decision("d1", "different", doubt.left, doubt.right[0], "2024-06-01")])
    assert review(store, REGISTRY) == ()


@pytest.mark.parametrize(("forms", "asked"), [(("meal", "ceremony"), 1), (("meal", "wreath"), 0)])
def test_only_a_form_that_says_little_may_be_another_of_that_day(
    store: Store, forms: tuple[str, str], asked: int
) -> None:
    claims, sources = world(*(contact(KJU, XI, "2026-06-09", form=form) for form in forms))
    store.write(batch_for(store, sources, claims, REGISTRY))
    assert len(review(store, REGISTRY)) == asked


def test_a_name_that_fits_two_people_waits_for_review(store: Store) -> None:
    claims, sources = world(contact("Kim Yong Il", WHN, "2008-05-05"))
    store.write(batch_for(store, sources, claims, REGISTRY))
    (doubt,) = review(store, REGISTRY)
    assert doubt.right == ("person:kim-yong-il", "person:kim-yong-il-premier")


def test_a_date_put_right_joins_what_its_own_article_told_of_another_day() -> None:
    """The article told of the 23rd beside the 21st; once that is the 21st too, nothing tells its two claims apart."""
    claims, sources = world(
        contact(KSN, WHN, "2024-03-21"),
        [contact(KSN, WHN, "2024-03-21"), contact(KSN, WHN, "2024-03-23")],
        contact(KSN, WHN, "2024-03-21"),
    )
    wrong = claims[2]
    assert sorted(len(c.claims) for c in build(claims, (), REGISTRY, sources).contacts) == [1, 3]
    right = Decision("d", "correct", f"claim:{wrong.id}", "date:2024-03-21", "2024-06-01")
    assert [len(c.claims) for c in build(claims, [right], REGISTRY, sources).contacts] == [4]
    place = Decision("d", "correct", f"claim:{wrong.id}", "place:Beijing", "2024-06-01")
    assert sorted(len(c.claims) for c in build(claims, [place], REGISTRY, sources).contacts) == [1, 3]


def test_people_who_are_one_have_met_once_where_their_article_named_two() -> None:
    told = [contact(KSN, WHN, "2024-03-21"), contact("Kim Unknown Man", WHN, "2024-03-21")]
    claims, sources = world(contact(KSN, WHN, "2024-03-21"), told)
    assert sorted(len(c.claims) for c in build(claims, (), REGISTRY, sources).contacts) == [1, 2]
    same = Decision("d", "same", "name:Kim Unknown Man", "person:kim-song-nam", "2024-06-01")
    assert [len(c.claims) for c in build(claims, [same], REGISTRY, sources).contacts] == [3]


def test_what_an_analyst_joined_takes_nothing_along_that_its_articles_tell_apart() -> None:
    """The undated one is of an article that tells of the 24th too: that stays another meeting."""
    claims, sources = world(
        contact(KSN, WHN, "2024-03-22"),
        [contact(KSN, WHN), contact(KSN, WHN, "2024-03-24")],
    )
    joined = decision("same", claims[0].id, claims[1].id)
    assert sorted(len(c.claims) for c in build(claims, [joined], REGISTRY, sources).contacts) == [1, 2]
