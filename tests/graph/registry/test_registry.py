"""The registry that ships: who is found under which name, and that no entry contradicts another."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.claims import Country
from graph.dates import first_day
from graph.names import key
from graph.registry import load
from graph.registry.load import Registry, registry
from graph.registry.sources import read

FILES = Path(load.__file__).parent
IDS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
SUFFIX = re.compile(r"-[a-z]+\Z")


@pytest.fixture(scope="module")
def known() -> Registry:
    return registry()


@pytest.fixture(scope="module")
def homonyms() -> dict[str, set[str]]:
    """Each person with those who share a name, as the files declare it."""
    return {i: {i, *person.homonyms} for i, person in read(FILES).persons.items() if person.homonyms}


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Kim Song Nam", "kim-song-nam"),
        ("Kim Song-nam", "kim-song-nam"),
        ("Kim Sung-nam", "kim-song-nam"),
        ("김성남", "kim-song-nam"),
        ("金成男", "kim-song-nam"),
        ("Wang Hu Ning", "wang-huning"),
        ("王滬寧", "wang-huning"),
        ("왕호녕", "wang-huning"),  # DPRK press
        ("왕후닝", "wang-huning"),  # South Korean press
        ("습 근 평", "xi-jinping"),  # as Rodong Sinmun spaces it
        ("시진핑(習近平)", "xi-jinping"),
        ("강건증", "jiang-jianzeng"),  # whom DPRK press names in the Korean reading alone
        ("정계업", "ding-jiye"),
        ("진소공", "chen-xiaogong"),
        ("노광철", "no-kwang-chol"),
        ("Chi Jae Ryong", "ji-jae-ryong"),
        ("kim-song-nam", "kim-song-nam"),  # its own id
        ("쎄르게이 라브로브", "sergey-lavrov"),
    ],
)
def test_a_name_in_any_script_finds_its_person(known: Registry, name: str, identifier: str) -> None:
    assert known.find(name) == (identifier,)


def test_homonyms_are_all_found(known: Registry) -> None:
    assert known.find("Ri Yong Ho") == ("ri-yong-ho", "ri-yong-ho-army")
    assert known.find("리용호") == ("ri-yong-ho",)  # in hangul they differ
    assert known.find("Kim Yong-il") == ("kim-yong-il", "kim-yong-il-premier")
    assert known.find("장평") == ("zhang-ping", "zhang-ping-attache")


def test_nobody_is_found_under_a_strange_name(known: Registry) -> None:
    assert known.find("Nobody Atall") == ()
    assert known.find("") == ()


@pytest.mark.parametrize(
    ("asked", "meant"), [("Kim Song Nan", "Kim Song Nam"), ("김성람", "김성남"), ("王沪宇", "王沪宁")]
)
def test_near_names_are_suggested_in_the_script_asked(known: Registry, asked: str, meant: str) -> None:
    suggested = known.suggest(asked)
    assert meant in suggested
    assert len(suggested) <= 3


def test_homonyms_are_so_in_both_directions(homonyms: dict[str, set[str]]) -> None:
    one_way = {(i, other) for i, others in homonyms.items() for other in others if i not in homonyms.get(other, ())}
    assert one_way == set()


def test_no_name_belongs_to_two_people_who_are_not_homonyms(known: Registry, homonyms: dict[str, set[str]]) -> None:
    holders: dict[str, set[str]] = defaultdict(set)
    for identifier, person in known.persons.items():
        for name in person.names:
            holders[key(name.text)].add(identifier)
    shared = {name: ids for name, ids in holders.items() if len(ids) > 1}
    assert shared
    unknowingly = {name: ids for name, ids in shared.items() if any(not ids <= homonyms.get(i, {i}) for i in ids)}
    assert unknowingly == {}


def test_there_are_enough_entries_of_each_kind(known: Registry) -> None:
    countries = [person.country for person in known.persons.values()]
    assert countries.count(Country.KP) >= 150
    assert countries.count(Country.CN) >= 150
    assert (len(known.organizations), len(known.titles), len(known.places)) >= (200, 100, 150)


def _ids(known: Registry) -> Iterator[str]:
    for kind in (known.persons, known.organizations, known.titles, known.places):
        yield from kind


def test_ids_are_lower_case_with_hyphens(known: Registry) -> None:
    assert [identifier for identifier in _ids(known) if not IDS.match(identifier)] == []


def test_the_id_of_a_person_is_the_press_form(known: Registry, homonyms: dict[str, set[str]]) -> None:
    """Only of homonyms, and of each group only one has it bare, the others take a suffix."""
    unlike = {i for i, person in known.persons.items() if re.sub("[ -]+", "-", _plain(person.name)) != i}
    assert {"kim-yong-il-premier", "ri-yong-ho-army"} <= unlike
    assert unlike <= set(homonyms)
    assert [i for i in unlike if SUFFIX.sub("", i) not in homonyms[i]] == []


def _plain(name: str) -> str:
    return re.sub(r"[.']", "", name).lower()


def test_everybody_has_a_source_and_every_post_too(known: Registry) -> None:
    for identifier, person in known.persons.items():
        assert person.sources, identifier
        assert all(post.source for post in person.posts), identifier


def test_what_has_no_address_is_not_certain(known: Registry) -> None:
    posts = [post for person in known.persons.values() for post in person.posts]
    assert [post for post in posts if post.certain and not post.source.startswith("http")] == []


def test_posts_name_known_titles_and_bodies_and_real_dates(known: Registry) -> None:
    for person in known.persons.values():
        for post in person.posts:
            assert post.title_id in known.titles
            assert post.organization_id is None or post.organization_id in known.organizations
            for date in filter(None, (post.since, post.until, post.first_seen, post.last_seen)):
                first_day(date)


def test_a_tenure_that_the_sources_date(known: Registry) -> None:
    """UPI, 18 March 2021: Ri Ryong Nam, once trade minister and vice-premier, takes up the embassy in Beijing."""
    posts = {(p.title_id, p.organization_id): p for p in known.persons["ri-ryong-nam"].posts}
    embassy = posts["ambassador", "kp-embassy-in-cn"]
    assert (embassy.since, embassy.certain) == ("2021-02-19", True)
    assert ("minister", "kp-trade-ministry") in posts


def test_bodies_stand_under_bodies_of_their_side(known: Registry) -> None:
    for body in known.organizations.values():
        for other in filter(None, (body.parent, body.generic)):
            assert known.organizations[other].country in (None, body.country), (body.id, other)


def test_generic_bodies_have_no_country(known: Registry) -> None:
    generic = {body.generic for body in known.organizations.values() if body.generic}
    assert [body for body in generic if known.organizations[body].country] == []


@pytest.mark.parametrize(
    ("words", "identifier"),
    [
        ("International Department of the WPK Central Committee", "wpk-international-department"),
        ("CPC Central Committee's International Department", "cpc-international-department"),
        ("Workers’ Party of Korea", "wpk"),
        ("Ministry of National Defense of the People's Republic of China", "cn-defence-ministry"),
        ("North Korean Foreign Ministry", "kp-foreign-ministry"),
        ("State Affairs Commission of the DPRK", "state-affairs-commission"),
    ],
)
def test_bodies_are_known_by_their_composed_words(known: Registry, words: str, identifier: str) -> None:
    assert (words, identifier) in known.surfaces("organization", "en")


@pytest.mark.parametrize(
    ("kind", "lang", "words", "identifier"),
    [
        ("organization", "ko", "조선로동당 중앙위원회 국제부", "wpk-international-department"),
        ("organization", "zh", "中共中央對外聯絡部", "cpc-international-department"),
        ("title", "en", "vice minister", "vice-minister"),
        ("title", "en", "chargé d’affaires", "charge-daffaires"),
        ("title", "zh", "總書記", "general-secretary"),
        ("place", "zh", "釣魚台國賓館", "diaoyutai"),
        ("place", "ko", "순안공항", "pyongyang-airport"),
        ("person", "en", "Wang Hu Ning", "wang-huning"),
    ],
)
def test_spellings_are_listed_by_kind_and_language(
    known: Registry, kind: str, lang: str, words: str, identifier: str
) -> None:
    assert (words, identifier) in known.surfaces(kind, lang)  # type: ignore[arg-type]


def test_a_title_that_names_its_body_leads_to_a_plain_title(known: Registry) -> None:
    title = known.titles["foreign-minister"]
    assert (title.of, title.base) == ("foreign-ministry", "minister")
    assert {b.id for b in known.organizations.values() if b.generic == title.of} == {
        "kp-foreign-ministry",
        "cn-foreign-ministry",
    }


def test_places_lie_in_places_of_their_country(known: Registry) -> None:
    for place in known.places.values():
        if place.within:
            assert known.places[place.within].country == place.country, place.id


def test_an_entry_is_found_by_the_name_that_is_shown(known: Registry) -> None:
    assert all(known.places.named(place.name) in known.places.values() for place in known.places.values())
    dalian = known.places.named("Dalian")
    assert dalian is not None
    assert dalian.country is Country.CN
    assert known.places.named("dalian") is None


def test_a_missing_entry_is_a_key_error(known: Registry) -> None:
    with pytest.raises(KeyError):
        known.persons["nobody"]
