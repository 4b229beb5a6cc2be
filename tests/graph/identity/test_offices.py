"""The words of an office lead to one node, in whatever language and spelling, and never across the two sides."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import Claim, Country, OfficeStatement, RegistryEntry
from graph.identity.build import build
from graph.identity.offices import Offices, Words
from graph.identity.registered import registry_claims
from graph.model import Graph
from tests.graph.identity.worlds import REGISTRY, article, claims_of, contact, who

OFFICES = Offices(REGISTRY)
DIRECTOR = Words("head", "International Department of the WPK", "director", "wpk-international-department")


def test_known_words_give_the_registry_office_with_its_names() -> None:
    office = OFFICES.post(DIRECTOR, Country.KP).office
    assert office.id == "wpk-international-department/director"
    assert office.name == "Director, International Department of the WPK Central Committee"
    assert office.rank == REGISTRY.titles["director"].rank


def test_a_body_that_both_sides_have_belongs_to_the_side() -> None:
    words = Words("Minister", "Foreign Ministry", "minister", "foreign-ministry")
    ids = [OFFICES.post(words, side).office.id for side in (Country.KP, Country.CN)]
    assert ids == ["kp-foreign-ministry/minister", "cn-foreign-ministry/minister"]


def test_a_body_named_with_its_country_is_that_body() -> None:
    words = Words("minister", "Foreign Ministry of the DPRK")
    assert OFFICES.post(words, Country.KP).office.id == "kp-foreign-ministry/minister"


def test_a_title_that_names_its_body_is_the_same_office_as_its_long_form() -> None:
    """`Foreign minister` alone, `of China`, and `minister, Ministry of Foreign Affairs` are one office."""
    short = OFFICES.post(Words("foreign minister", title_id="foreign-minister"), Country.CN)
    of_state = OFFICES.post(Words("foreign minister", "China", "foreign-minister", "prc"), Country.CN)
    long = OFFICES.post(Words("Minister", "Foreign Ministry", "minister", "cn-foreign-ministry"), Country.CN)
    assert short.office.id == of_state.office.id == long.office.id


def test_unknown_words_are_one_office_however_they_are_set() -> None:
    a = OFFICES.post(Words("Chief Clerk", "Bureau of Tides"), Country.KP).office
    b = OFFICES.post(Words("chief clerk", "Bureau of  tides"), Country.KP).office
    assert a.id == b.id == "kp-bureau-of-tides/chief-clerk"
    assert OFFICES.post(Words("Chief Clerk", "Bureau of Tides"), Country.CN).office.id != a.id


def test_an_organization_brings_those_above_it() -> None:
    ids = [organization.id for organization in OFFICES.post(DIRECTOR, Country.KP).organizations]
    assert ids[:3] == ["wpk-international-department", "wpk-central-committee", "wpk"]


def graph_of(*statements: object, published: str | None = "2024-03-24") -> Graph:
    source = article("one", published=published)
    return build(claims_of(source, *statements), (), REGISTRY, [source])


def held(**details: object) -> OfficeStatement:
    words = ("Clerk", "Bureau of Tides")
    return OfficeStatement(who("Pak Un Ha", Country.KP), *words, **details)  # type: ignore[arg-type]


def test_a_tenure_is_seen_when_the_claim_was_published() -> None:
    (tenure,) = graph_of(held()).tenures
    assert (tenure.first_seen, tenure.last_seen, tenure.basis) == ("2024-03-24", "2024-03-24", "assumed")


def test_a_former_office_is_not_seen_held() -> None:
    (tenure,) = graph_of(held(former=True)).tenures
    assert (tenure.first_seen, tenure.last_seen) == (None, None)


def test_stated_dates_of_a_tenure_are_kept() -> None:
    (tenure,) = graph_of(held(since="2019", until="2023-05"), held()).tenures
    assert (tenure.since, tenure.until, tenure.basis) == ("2019", "2023-05", "stated")
    assert len(tenure.claims) == 2


def test_the_registry_speaks_only_of_people_whom_an_article_names() -> None:
    graph = graph_of(held())
    assert [person.id for person in graph.persons] == ["pak-un-ha"]
    everybody = registry_claims(REGISTRY)
    assert len({claim.id for claim in everybody}) == len(everybody) > 100
    assert all(isinstance(claim.locator, RegistryEntry) and claim.locator.source for claim in everybody)


def test_offices_of_the_registry_come_with_the_person() -> None:
    graph = graph_of(contact("Kim Yong Il", "Wang Yi", "2005-05-05"))
    mine = {claim.id for claim in registry_claims(REGISTRY, ["wang-yi"])}
    assert mine & {claim for tenure in graph.tenures for claim in tenure.claims}
    assert {tenure.person for tenure in graph.tenures} >= {"wang-yi"}


def office_at(graph: Graph, person: str) -> tuple[str | None, str | None]:
    return next((p.office, p.title) for p in graph.participations if p.person == person)


def test_office_at_a_contact_is_what_is_stated_there_then_in_the_article_then_the_registrys() -> None:
    """Ri Yong Ho was foreign minister from May 2016 to January 2020 (registry)."""
    met = contact("Ri Yong Ho", "Wang Yi", "2018-03-25")
    titled = replace(met, participants=(replace(met.participants[0], title="Envoy"), met.participants[1]))
    clerk = OfficeStatement(who("Ri Yong Ho", Country.KP), "clerk")
    assert office_at(graph_of(titled, clerk, published="2018-03"), "ri-yong-ho") == ("kp/special-envoy", "Envoy")
    assert office_at(graph_of(met, clerk, published="2018-03"), "ri-yong-ho") == ("kp/clerk", "clerk")
    assert office_at(graph_of(met), "ri-yong-ho") == ("kp-foreign-ministry/minister", None)


def test_a_title_alone_is_the_office_of_that_title_that_was_held_then() -> None:
    """Kim Jong Il was Chairman of the National Defence Commission until he died in 2011 (registry)."""
    for title, when, office in (
        ("Chairman", "2011-05-25", "kp-national-defence-commission/chairman"),
        ("Director", "2011-05-25", "kp/director"),
    ):
        met = contact("Kim Jong Il", "Hu Jintao", when)
        of_it = replace(met.participants[0], title=title, title_id=title.lower())
        titled = replace(met, participants=(of_it, met.participants[1]))
        assert office_at(graph_of(titled, published="2011-05-26"), "kim-jong-il") == (office, title)


def test_every_office_organization_and_parent_named_by_an_edge_is_in_the_graph() -> None:
    met = contact("Ri Yong Ho", "Wang Yi", "2018-03-25")
    graph = graph_of(met, OfficeStatement(who("Wang Yi", Country.CN), "Minister", None, "foreign-minister"))
    offices = {office.id: office for office in graph.offices}
    bodies = {body.id: body for body in graph.organizations}
    assert {edge.office for edge in (*graph.tenures, *graph.participations)} - {None} <= set(offices)
    assert {office.organization for office in offices.values()} - {None} <= set(bodies)
    assert {body.parent for body in bodies.values()} - {None} <= set(bodies)


def test_registry_claims_among_the_input_change_nothing() -> None:
    source = article("one")
    claims: tuple[Claim, ...] = claims_of(source, contact("Ri Yong Ho", "Wang Yi", "2018-03-25"))
    alone = build(claims, (), REGISTRY, [source])
    assert build([*claims, *registry_claims(REGISTRY)], (), REGISTRY, [source]) == alone


def test_a_body_has_one_title_for_a_post() -> None:
    """Xinhua's "minister of the International Department" is its head; the embassy's minister is no head."""
    ids = {
        OFFICES.post(Words(words, "IDCPC", title, "cpc-international-department"), Country.CN).office.id
        for words, title in (("minister", "minister"), ("head", "director"))
    }
    assert ids == {"cpc-international-department/director"}
    envoy = OFFICES.post(Words("Minister", "Chinese Embassy", "minister", "cn-embassy-in-kp"), Country.CN)
    assert envoy.office.id == "cn-embassy-in-kp/minister-at-the-embassy"


def test_words_without_ids_are_looked_up() -> None:
    office = OFFICES.post(Words("부장", "조선로동당 중앙위원회 국제부"), Country.KP).office
    assert office.id == "wpk-international-department/director"


def test_a_third_countrys_ambassador_is_not_in_chinas_embassy() -> None:
    assert OFFICES.post(Words("ambassador to the DPRK"), Country.OTHER).office.id == "other/ambassador-to-the-dprk"
