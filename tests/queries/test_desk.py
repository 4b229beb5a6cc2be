"""The questions of the desk on `dataset:contacts`; each expected value names the source that it was read in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.claims import ContactKind, Country
from graph.dates import When, Window
from graph.errors import UnknownNameError, UnknownOfficeError, UsageError
from graph.identity.update import batch_for
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import ContactFilter, Store
from graph.stores.summed import Key
from loaders.pipeline import load
from loaders.sources import ReadOptions
from queries.derived import derived
from queries.entourage import entourage
from queries.first_since import Verdict, first_since
from queries.gaps import gaps
from queries.ladder import Step, ladder
from queries.levels import levels
from queries.meeting import meeting
from queries.occasions import occasion
from queries.office import office
from queries.offices import find_offices
from queries.pairings import channels, matrix
from queries.people import look_up
from queries.roles import Role, candidates, role
from queries.timeline import timeline
from queries.types import Filters
from queries.visits import met_by_visit
from tests.graph.identity.worlds import article, claims_of, contact

PYONGYANG = Filters(place="Pyongyang", side=Country.CN)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the open data set."""
    with open_store(str(tmp_path_factory.mktemp("desk") / "yalu.db")) as opened:
        assert load(opened, ["dataset:contacts"]).skipped == ()
        yield opened


def who(store: Store, words: str, side: Country | None = None) -> Role:
    return role(store, registry(), words, side)


def test_kim_and_xi_met_on_six_visits(store: Store) -> None:
    """Five meetings of 2018 and 2019 (search.com.vn/wiki/en/Kim-Xi_meetings), the sixth on 4 September 2025 (JoongAng
    Daily, 2025-09-04); the parade of 3 September 2025 was a ceremony (KBS, Seq_Code=195772).
    """
    people = (look_up(store, registry(), name).persons for name in ("Kim Jong Un", "Xi Jinping"))
    rows = met_by_visit(store, *people).rows
    assert [str(row.visit.contact.when) for row in rows if row.visit] == [
        "2018-03-25/2018-03-28",
        "2018-05-07/2018-05-08",
        "2018-06-19/2018-06-20",
        "2019-01-07/2019-01-10",
        "2019-06-20/2019-06-21",
        "2025-09-02/2025-09-04",
    ]
    assert len(rows) == 6
    (parade,) = [c.contact for c in rows[-1].contacts if c.contact.when == When("2025-09-03")]
    assert parade.kind == ContactKind.CEREMONY


def test_the_gap_of_the_premier_in_pyongyang(store: Store) -> None:
    """Wen Jiabao stayed three days from 4 October 2009 (Dong-A, 2009-10-05); Li Qiang came on 9 October 2025, the first
    premier since October 2009 (KBS, Seq_Code=196535).
    """
    answer = gaps(store, [who(store, "premier", Country.CN)], PYONGYANG)
    longest = answer.rows[0]
    assert (longest.start.isoformat(), longest.end.isoformat()) == ("2009-10-06", "2025-10-09")
    assert {a.person.id for a in longest.before.attendees} >= {"wen-jiabao"}
    assert longest.after
    assert {a.person.id for a in longest.after.attendees} >= {"li-qiang"}


def test_the_first_premier_since_2009(store: Store) -> None:
    filters = Filters(place="Pyongyang", side=Country.CN, window=Window.of(None, "2025-10-09"))
    premier = who(store, "premier", Country.CN)
    (row,) = first_since(store, premier, filters, since=When("2009")).rows
    assert row.verdict == Verdict.HOLDS
    assert {a.person.id for c in row.previous for a in c.attendees if a.side == Country.CN} >= {"wen-jiabao"}
    assert first_since(store, premier, filters, since=When("2005")).rows[0].verdict == Verdict.CONTRADICTED


def test_what_is_placed_only_in_the_country_may_have_been_in_the_town(tmp_path: Path) -> None:
    """Two visits by sources that say "the DPRK", one by a source that says Pyongyang: none is silently left out."""
    statements = [
        contact("", "Wang Yi", when, kind=ContactKind.VISIT, place=place)
        for when, place in (("2018-05-02", "DPRK"), ("2019-09-02", "Beijing"), ("2024-04-11", "Pyongyang"))
    ]
    source = article("one", published="2024-05-01")
    with open_store(str(tmp_path / "places.db")) as opened:
        opened.write(batch_for(opened, [source], claims_of(source, *statements), registry()))
        (row,) = first_since(opened, who(opened, "Wang Yi"), PYONGYANG).rows
        assert [str(each.contact.when) for each in row.perhaps] == ["2018-05-02"]
        assert row.previous == ()
        (row,) = first_since(opened, who(opened, "Wang Yi"), Filters(place="DPRK")).rows
        assert row.perhaps == ()


def test_what_the_data_do_not_reach_is_not_covered(store: Store) -> None:
    """Wen Jiabao was the first premier in Pyongyang in 18 years (Dong-A, 2009-10-05); the data begin in 2000."""
    filters = Filters(place="Pyongyang", window=Window.of(None, "2009-10-06"))
    (row,) = first_since(store, who(store, "premier", Country.CN), filters, since=When("1991")).rows
    assert row.verdict == Verdict.NOT_COVERED
    assert row.covered.first
    assert row.covered.first.year >= 2000


@pytest.fixture(scope="module")
def treaty(store: Store) -> dict[int, Step]:
    return {step.year: step for step in ladder(store, occasion("treaty")).rows}


@pytest.mark.parametrize(
    ("year", "pyongyang", "beijing"),
    [
        (2018, "yang-hyong-sop", "wang-chen"),  # KCNA 2018-07-12 (panafricannews), KCNA 2018-07-14 (nkaggregator)
        (2019, "thae-hyong-chol", None),  # koreareaders.com, 2019-07
        (2021, "choe-ryong-hae", None),  # KCNA 2021-07-10 (uriminzokkiri 35473)
        (2023, "kang-yun-sok", None),  # Yonhap AEN20230712001400325
        (2024, "kim-sung-chan", "he-ping"),  # Pyongyang Times 2024-07-14; News1 430060
        (2025, "kang-yun-sok", "wang-dongming"),  # Xinhua 2025-07-11; News1 430060
    ],
)
def test_the_ladder_of_the_treaty(
    treaty: dict[int, Step], year: int, pyongyang: str | None, beijing: str | None
) -> None:
    rungs = (treaty[year].pyongyang, treaty[year].beijing)
    assert tuple(rung.guest.person.id if rung and rung.guest else None for rung in rungs) == (pyongyang, beijing)


def test_the_reception_of_2021_was_two_days_early_and_a_year_without_data_says_so(treaty: dict[int, Step]) -> None:
    """Friday, 9 July (KCNA 2021-07-10); of 2022 no report was found."""
    assert treaty[2021].pyongyang
    assert treaty[2021].pyongyang.contact.contact.when == When("2021-07-09")
    assert not treaty[2022].looked


@pytest.mark.parametrize(
    ("text", "published", "known"),
    [
        (
            "조중우호조약체결 58돐에 즈음하여 주조 중화인민공화국대사관이 11일 연회를 마련하였다. "
            "연회에는 최고인민회의 상임위원회 부위원장 태형철동지가 초대되였다.",
            "2019-07-12",
            True,
        ),
        ("Thae Hyong Chol met Chinese Ambassador Li Jinjun at the Chinese embassy on July 11.", "2019-07-12", False),
        ("Thae Hyong Chol met Chinese Ambassador Li Jinjun on July 11.", "2019-07-12", None),
        ("Thae Hyong Chol met Chinese Ambassador Li Jinjun at the Chinese embassy this month.", "2019-07-12", None),
        (
            "Thae Hyong Chol met Ambassador Li Jinjun at the Chinese embassy on July 11 to express condolences.",
            "2019-07-12",
            None,
        ),
    ],
    ids=["the sentence says so", "day and venue", "no venue", "no day", "condolences"],
)
def test_a_meeting_is_for_an_occasion_by_its_sentence_or_by_day_and_venue(
    tmp_path: Path, text: str, published: str, known: bool | None
) -> None:
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    with open_store(str(tmp_path / "yalu.db")) as opened:
        load(opened, [str(tmp_path / "text.txt")], ReadOptions(published=published))
        (step,) = ladder(opened, occasion("treaty")).rows
    assert (step.pyongyang.stated if step.pyongyang else None) is known


@pytest.mark.parametrize(
    ("id", "words", "meant"),
    [
        ("treaty", "조약체결 58돐에 즈음하여", True),
        ("prc-day", "중화인민공화국창건 74돐", True),
        ("relations", "exchanged views on bilateral relations", False),
        ("relations", "75th anniversary of relations", True),
        ("victory", "80th anniversary of the victory over Japan", False),
        ("victory", "전승 70돐 경축, 조국해방전쟁승리", True),
    ],
)
def test_words_that_name_an_occasion(id: str, words: str, meant: bool) -> None:
    assert occasion(id).named(words) is meant


def test_the_call_and_the_dinner_of_8_may_2023_are_two(store: Store) -> None:
    """KBS and SBS name four at the call; the embassy names fifteen at the dinner (m.drhuete.com, 474213)."""
    choe = look_up(store, registry(), "최선희").persons
    call, dinner = timeline(store, choe, Filters(window=Window.of("2023-05-08", "2023-05-08"))).rows
    if len(call.attendees) > len(dinner.attendees):
        call, dinner = dinner, call
    assert {a.person.id for a in call.attendees} == {"choe-son-hui", "pak-myong-ho", "wang-yajun", "feng-chuntai"}
    assert len(dinner.attendees) == 15
    assert dinner.contact.venue == "Kobangsan Guest House"
    assert {proof.publisher for proof in call.evidence} == {"Yonhap", "KBS", "SBS"}


def test_the_entourage_in_order_and_who_is_new(store: Store) -> None:
    """The list of KCNA, 28 March 2018 (kcnawatch 287683); in Dalian Kim Yo Jong and Ri Su Yong (Irish Times)."""
    first, second, *rest = entourage(store, look_up(store, registry(), "Kim Jong Un").persons).rows
    assert [c.attendee.person.id for c in first.companions[:3]] == ["ri-sol-ju", "choe-ryong-hae", "pak-kwang-ho"]
    assert [(c.attendee.person.id, c.new) for c in second.companions] == [("kim-yo-jong", True), ("ri-su-yong", False)]
    assert len(rest) == 3


def test_the_highest_of_a_year(store: Store) -> None:
    """2024: Zhao Leji, member of the standing committee, was the highest guest (AP, 2024-04-12); Cai Qi is another."""
    top = {(row.period, row.side): row for row in levels(store).rows}
    assert {t.person.id for t in top["2024", Country.CN].tops} == {"zhao-leji", "cai-qi"}
    assert top["2024", Country.CN].level == "standing committee"
    assert top["2025", Country.KP].level == "leader"


def test_levels_and_gaps_are_as_precise_as_the_sources_of_their_contacts(store: Store) -> None:
    tops = [top for row in levels(store, by="month").rows for top in row.tops]
    dates = {c.id: c.when.start for c in store.contacts(ContactFilter(ids={top.contact for top in tops})) if c.when}
    assert [top.first for top in tops] == [dates[top.contact] for top in tops]
    assert {len(top.first) for top in tops} == {len("2024-04"), len("2024-04-11")}
    told = gaps(store, [who(store, "premier", Country.CN)], limit=99).rows
    for row in told:
        assert row.before.contact.when
        assert row.since in (row.before.contact.when.start, row.before.contact.when.end)
        assert row.after is None or (row.after.contact.when and row.until == row.after.contact.when.start)


def test_channels_cross_where_a_ministry_meets_a_party_department(store: Store) -> None:
    """Wang Yi met the party's international department on 4 September 2019 (Chinese MFA, t1695147)."""
    filters = Filters(window=Window.of("2019-09-04", "2019-09-04"))
    crossing = [(row.kp, row.cn) for row in channels(store, filters, by="all").rows if row.crossing]
    assert ("party", "government") in crossing


def test_the_matrix_counts_contacts_of_two_offices(store: Store) -> None:
    """Premiers met in 2025 twice: 9 October at the airport and 11 October in talks (OANA 706429, JoongAng Daily)."""
    rows = matrix(store, Filters(window=Window.of("2025", "2025")), between=Key.OFFICE).rows
    found = {(row.kp, row.cn): row.contacts for row in rows}
    assert found["kp-cabinet/premier", "cn-state-council/premier"] == 2


def test_the_chain_of_an_office_and_its_holder_on_a_day(store: Store) -> None:
    """Ri Yong Ho was foreign minister in 2018 (KCNA, 2018-03-28), Choe Son Hui since 11 June 2022 (people.csv)."""
    found = find_offices(store, registry(), "외무상", Country.KP)
    (card,) = office(store, found, as_of=When("2018-06")).rows
    assert [holder.person.id for holder in card.holders] == ["ri-yong-ho"]
    (chain,) = office(store, found).rows
    assert chain.holders[-1].person.id == "choe-son-hui"
    assert chain.holders[-1].spell.begins == "stated"


def test_an_office_without_a_name_is_its_holder_then_as_derived(store: Store) -> None:
    """China.org.cn gives five of the party of June 2018 by office only; Shina Ilbo names the ministers."""
    (visit,) = meeting(store, "visit-2018-06-19-kim-jong-un").rows
    found = {each.office.id: each.person for each in derived(store, [visit])[visit.contact.id]}
    minister = found["kp-foreign-ministry/minister"]
    assert minister
    assert minister.id == "ri-yong-ho"
    assert found["wpk-science-and-education-department/director"] is None


def test_words_that_are_nobody_get_near_ones(store: Store) -> None:
    with pytest.raises(UnknownOfficeError, match="minister"):
        find_offices(store, registry(), "minster")
    with pytest.raises(UnknownNameError, match="Kim Jong Un"):
        who(store, "Kim Jong Unn")
    with pytest.raises(UsageError, match="treaty"):
        occasion("christmas")


def test_homonyms_are_answered_for_one_by_one(store: Store) -> None:
    each = candidates(who(store, "Ri Yong Ho"))
    assert [role.ids for role in each] == [("ri-yong-ho",), ("ri-yong-ho-army",)]
    counts = {role.ids[0]: gaps(store, [role]).contacts for role in each}
    assert counts["ri-yong-ho"] > counts["ri-yong-ho-army"]


def test_the_visit_of_a_row_is_the_visit_of_the_graph(store: Store) -> None:
    """The data set says of each meeting on which visit it was; the graph finds that by traveller, day and country."""
    views = timeline(store, None, Filters(kinds=frozenset({ContactKind.MEETING}))).rows
    on_none = [view.contact.id for view in views if view.contact.visit is None]
    assert len(on_none) < len(views) / 2
