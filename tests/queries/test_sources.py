"""Who tells what of a contact, where they disagree, what is covered, how it is cited: true events in our own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exports.sourcerecords import discrepancy_record
from exports.sources import discrepancy_tables
from graph.claims import Article, Body, ContactKind, ContactStatement, Country, Part, Participant, Status
from graph.dates import Window
from graph.errors import UsageError
from graph.identity.update import batch_for
from graph.stores import open_store
from graph.stores.base import Store
from queries import cite, covered, discrepancies, sources
from queries.covering import By, published_within
from queries.disagreement import About, Discrepancy
from queries.tellings import Telling
from queries.types import Filters
from tests.graph.identity.worlds import REGISTRY, article, claims_of, contact


def add(store: Store, source: Article, *statements: ContactStatement, **details: object) -> None:
    claims = claims_of(source, *statements, **details)
    store.write(batch_for(store, [source], claims, REGISTRY))


def titled(statement: ContactStatement, name: str, title: str, body: str) -> ContactStatement:
    def with_title(each: Participant) -> Participant:
        return replace(each, title=title, organization=body) if each.who.name == name else each

    return replace(statement, participants=tuple(map(with_title, statement.participants)))


def led(statement: ContactStatement) -> ContactStatement:
    """With Pak Myong Ho in company, wherever the source names him."""

    def with_part(each: Participant) -> Participant:
        return replace(each, part=Part.ENTOURAGE) if each.who.name == "Pak Myong Ho" else each

    return replace(statement, participants=tuple(map(with_part, statement.participants)))


@pytest.fixture
def dinner(tmp_path: Path) -> Iterator[Store]:
    """A meeting of 8 May 2023 as three sources tell it: each names others, in another order, after another time."""
    with open_store(str(tmp_path / "yalu.db")) as store:
        wide = led(contact("Choe Son Hui, Pak Myong Ho", "Wang Yajun", "2023-05-08", place="Pyongyang"))
        add(store, article("kcna", published="2023-05-09", publisher="KCNA"), wide)
        narrow = contact("Choe Son Hui", "Wang Yajun", "2023-05-08", place="평양")
        add(store, article("embassy", published="2023-05-10", publisher="Chinese Embassy"), narrow)
        late = led(contact("Pak Myong Ho, Choe Son Hui", "Wang Yajun", "2023-05-08"))
        add(store, article("press", published="2023-06", publisher="Yonhap"), late, attributed_to="KCNA")
        yield store


def told(store: Store) -> tuple[Telling, ...]:
    (only,) = store.contacts()
    return sources(store, REGISTRY, only.id).rows


def test_each_source_with_whom_it_names_in_its_order(dinner: Store) -> None:
    rows = told(dinner)
    assert [row.source.publisher for row in rows] == ["KCNA", "Chinese Embassy", "Yonhap"]
    named = [[each.person for each in row.of_side(Country.KP)] for row in rows]
    assert named == [["choe-son-hui", "pak-myong-ho"], ["choe-son-hui"], ["pak-myong-ho", "choe-son-hui"]]
    assert rows[2].source.attributed_to == "KCNA"


def test_whom_a_source_leaves_out_and_how_late_it_is(dinner: Store) -> None:
    rows = told(dinner)
    assert [[person.id for person in row.omitted] for row in rows] == [[], ["pak-myong-ho"], []]
    # A publication date that is a month only has no distance in days.
    assert [row.days for row in rows] == [1, 2, None]


def test_a_source_of_the_store_prints_its_own_words(store: Store) -> None:
    rows = sources(store, REGISTRY, "m-kim-wang-huning").rows
    assert {row.source.lang for row in rows} == {"ko", "zh", "en"}
    assert [row.source.published for row in rows] == ["2024-03-21", "2024-03-21", "2024-03-23"]
    assert all(each.printed == each.person for row in rows for each in row.named)
    with pytest.raises(UsageError, match="no contact"):
        sources(store, REGISTRY, "nothing")


def found(store: Store, *about: About, **filters: object) -> tuple[Discrepancy, ...]:
    return discrepancies(store, REGISTRY, None, Filters(**filters), about=about or tuple(About)).rows  # type: ignore[arg-type]


def test_a_source_that_names_fewer_people_says_less_and_does_not_disagree(dinner: Store) -> None:
    assert found(dinner) == ()


def test_attendees_disagree_where_each_source_names_somebody_else(dinner: Store) -> None:
    other = contact("Choe Son Hui, Kim Song Nam", "Wang Yajun", "2023-05-08")
    add(dinner, article("paper", published="2023-05-11", publisher="Rodong Sinmun"), other)
    (row,) = found(dinner)
    assert (row.about, row.whom) == (About.ATTENDEES, "KP")
    assert [version.value for version in row.versions] == ["Choe Son Hui, Pak Myong Ho", "Choe Son Hui, Kim Song Nam"]
    assert [len(version.evidence) for version in row.versions] == [2, 1]


def test_dates_disagree_with_the_sentences_of_each(store: Store) -> None:
    rows = found(store, About.DATE)
    assert [row.contact.id for row in rows] == ["m-sun-pak", "m-kim-wang-huning"]
    days = {version.value: len(version.evidence) for version in rows[1].versions}
    assert days == {"2024-03-21": 2, "2024-03-23": 1}
    assert all(each.quote for row in rows for version in row.versions for each in version.evidence)


def test_they_are_those_of_somebody_and_of_the_filters(store: Store) -> None:
    pak = discrepancies(store, REGISTRY, store.persons(["pak-myong-ho"]), about=[About.DATE])
    assert [row.contact.id for row in pak.rows] == ["m-sun-pak"]
    march = found(store, About.DATE, window=Window.of("2024-03", "2024-03"))
    assert [row.contact.id for row in march] == ["m-kim-wang-huning"]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Beijing", "Pyongyang", True),
        ("Beijing", "China", False),
        ("Beijing", "北京", False),
        ("Beijing", "Xyz", False),
    ],
)
def test_places_disagree_where_neither_lies_in_the_other(tmp_path: Path, one: str, other: str, apart: bool) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        for name, place in (("a", one), ("b", other)):
            said = contact("Kim Song Nam", "Wang Huning", "2024-03-21", place=place)
            add(store, article(name, publisher=name), said)
        assert bool(found(store, About.PLACE)) is apart


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (("minister", "Ministry of Foreign Affairs"), ("vice-minister", "Ministry of Foreign Affairs"), True),
        (("ambassador", "Embassy of the DPRK in China"), ("deputy director", "International Department"), True),
        (("director", "no such body at all"), ("ambassador", "Embassy of the DPRK in China"), False),
    ],
)
def test_offices_are_compared_where_both_are_known(tmp_path: Path, one: object, other: object, apart: bool) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        for name, (title, body) in (("a", one), ("b", other)):  # type: ignore[misc]
            said = titled(contact("Pak Myong Ho", "Sun Weidong", "2024-01-26"), "Pak Myong Ho", title, body)
            add(store, article(name, publisher=name), said)
        assert bool(found(store, About.OFFICE)) is apart, [o.id for o in store.offices()]


@pytest.mark.parametrize(
    ("publishers", "places", "about"),
    [
        (("KCNA", "KCNA"), ("Pyongyang", "Pyongyang"), []),  # the arrival and the departure
        (("KCNA", "Yonhap"), ("Pyongyang", "Pyongyang"), [About.DATE]),
        (("KCNA", "KCNA"), ("Sinuiju", "Pyongyang"), []),  # on the road
        (("KCNA", "KCNA"), ("Beijing", "Pyongyang"), [About.PLACE]),
    ],
)
def test_a_journey_lasts_days_and_leads_to_several_towns(
    tmp_path: Path, publishers: tuple[str, str], places: tuple[str, str], about: list[About]
) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        for name, publisher, place, day in zip("ab", publishers, places, ("2024-04-11", "2024-04-13"), strict=True):
            said = contact("", "Zhao Leji", day, kind=ContactKind.VISIT, form="visit", place=place)
            add(store, article(name, publisher=publisher), said)
        assert [row.about for row in found(store)] == about


def test_what_one_denies_and_another_reports(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        for name, status in (("a", Status.OCCURRED), ("b", Status.DENIED)):
            said = contact("Kim Song Nam", "Wang Huning", "2024-03-21", status=status)
            add(store, article(name, publisher=name), said)
        (row,) = found(store, About.EXISTENCE)
        assert {version.value for version in row.versions} == {"occurred", "denied"}


def test_an_announcement_and_its_report_do_not_disagree(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        for name, status in (("a", Status.PLANNED), ("b", Status.OCCURRED)):
            add(store, article(name), contact("Kim Song Nam", "Wang Huning", "2024-03-21", status=status))
        assert found(store) == ()


def test_coverage_counts_articles_and_shows_the_months_without_any(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        for name, day in (("a", "2023-11-30"), ("b", "2024-03-01"), ("c", "2024-03"), ("d", "2024"), ("e", None)):
            add(store, article(name, published=day, publisher="KCNA" if name < "c" else ""))
        months = {row.item: row.articles for row in covered(store, by=[By.MONTH]).rows}
        assert months == {"2023-11": 1, "2023-12 to 2024-02": 0, "2024-03": 2, "2024": 1, "unknown": 1}
        publishers = [(row.item, row.articles) for row in covered(store, by=[By.PUBLISHER]).rows]
        assert publishers == [("unknown", 3), ("KCNA", 2)]
        march = Window.of("2024-03", "2024-03")
        assert sum(row.articles for row in covered(store, Filters(window=march), by=[By.LANG]).rows) == 3
        assert published_within(store, Window.of("2022", "2022")) == 0


def test_a_claim_an_article_and_a_contact_are_cited(dinner: Store) -> None:
    (only,) = dinner.contacts()
    every = cite(dinner, only.id).rows
    assert {each.claim for each in every} == set(only.claims)
    assert cite(dinner, every[0].claim or "").rows == every[:1]
    (whole,) = cite(dinner, every[0].article).rows
    assert (whole.claim, whole.quote, whole.publisher) == (None, "", "KCNA")
    assert cite(dinner, f"{every[0].article}:0-1").rows == every[:1]


@pytest.mark.parametrize("wrong", ["c0123456789abcdef", "a0123456789abcdef", "a0123456789abcdef:1-2", "nothing"])
def test_what_is_not_there_cannot_be_cited(dinner: Store, wrong: str) -> None:
    with pytest.raises(UsageError, match="no "):
        cite(dinner, wrong)


def test_a_delegation_without_names_is_told_as_such(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        body = Body("a delegation of the party", Country.KP)
        add(store, article("a"), contact("", "Wang Huning", "2024-03-21", bodies=(body,)))
        (row,) = told(store)
        assert row.bodies == ("a delegation of the party",)


REPORT = """Choe Son Hui met Wang Yajun in Pyongyang on May 8. The two sides exchanged views on the relations of the two
countries and agreed to do all they could for them in the year that had begun with so many visits.
Pak Myong Ho, who was there too, said that the talks went on for 3 hours in a friendly way."""


@pytest.fixture
def printed(tmp_path: Path) -> Iterator[Store]:
    """A report, two reprints, one of them cut, and a correction that puts the meeting on another day."""
    wide = led(contact("Choe Son Hui, Pak Myong Ho", "Wang Yajun", "2023-05-08"))
    narrow = contact("Choe Son Hui", "Wang Yajun", "2023-05-08")
    moved = led(contact("Choe Son Hui, Pak Myong Ho", "Wang Yajun", "2023-05-07"))
    places = (
        ("KCNA", 9, REPORT, wide),
        ("Daily", 9, REPORT.rpartition("\n")[0], narrow),
        ("Herald", 10, f"Read more on our site.\n{REPORT}", wide),
        ("Herald", 11, "Correction: " + REPORT.replace("May 8", "May 7"), moved),
    )
    with open_store(str(tmp_path / "yalu.db")) as store:
        for publisher, day, text, said in reversed(places):
            source = article(f"{publisher}{day}", published=f"2023-05-{day:02}", publisher=publisher, text=text)
            add(store, source, said)
        yield store


def test_reprints_of_a_report_are_one_source_with_its_places(printed: Store) -> None:
    assert len(set(printed.reports([each.id for each in printed.articles()]).values())) == 1
    first, correction = told(printed)
    assert (first.source.publisher, correction.source.publisher) == ("KCNA", "Herald")
    assert [place[0].publisher for place in first.reprints] == ["Daily", "Herald"]
    assert len(first.proof) == 3
    assert correction.reprints == ()


def test_what_a_reprint_leaves_out_is_no_discrepancy_and_a_correction_is(printed: Store) -> None:
    (row,) = found(printed)
    assert row.about is About.DATE
    assert [version.value for version in row.versions] == ["2023-05-07", "2023-05-08"]
    says = [line.cells[6] for table in discrepancy_tables("", [row], evidence=False) for line in table.lines]
    assert says == ["Herald", "KCNA (also in Daily, Herald)"]
    assert [version["origins"] for version in discrepancy_record(row, evidence=False)["versions"]] == [1, 1]
