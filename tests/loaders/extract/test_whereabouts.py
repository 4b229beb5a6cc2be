"""Where people met whose sentence names no place, by the rest of the article; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import found


def place_of(text: str, published: str, kind: str = "meeting", last: bool = True) -> str | None:
    """The place of the first or last contact of a kind."""
    told = [contact["place"] for contact in found(text, published)["contacts"] if contact["type"] == kind]
    return told[-1 if last else 0]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "Sun Weidong met Choe Son Hui in Pyongyang on Friday.\n\nThe same day he held talks with Pak Myong Ho.",
            "2024-01-27",
        ),
        ("孙卫东26日在平壤会见崔善姬。\n\n孙卫东同日同朴明浩举行会谈。", "2024-01-27"),
        (
            "쑨웨이둥 부부장은 26일 평양에서 최선희 외무상을 만났다.\n\n그는 이날 박명호 부상과 회담하였다.",
            "2024-01-27",
        ),
    ],
)
def test_who_met_somebody_else_that_day_was_in_the_same_capital(text: str, published: str) -> None:
    assert place_of(text, published) == "Pyongyang"


def test_who_is_on_a_visit_to_the_capital_was_there() -> None:
    text = "Choe Ryong Hae was on a visit to Beijing from May 22 to 24. On May 23 he met Liu Yunshan."
    assert place_of(text, "2013-05-25") == "Beijing"


def test_of_a_tour_of_several_towns_only_the_country_is_known() -> None:
    text = (
        "Pak Pong Ju visited Beijing and Shanghai from March 22 to 27.\n\n"
        "Pak met Huang Ju in Shanghai on March 26.\n\nOn March 23 Pak met Wu Bangguo."
    )
    assert place_of(text, "2005-03-28") == "China"


def test_who_is_seen_off_has_not_left_yet() -> None:
    text = (
        "Kim Yong Nam visited Beijing from August 6 to 10.\n\n"
        "On August 6 Kim Yong Nam was seen off at the airport by Yang Hyong Sop and Ambassador Liu Xiaoming."
    )
    assert place_of(text, "2008-08-11", kind="ceremony") is None


def test_another_day_is_another_place() -> None:
    text = "Wang Yi met Choe Son Hui in Beijing on September 28. He had met her on May 3."
    assert place_of(text, "2025-09-30") is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("吴仪8日乘专机抵达平壤。", "Pyongyang"),
        ("朴凤柱8日赴京访问。", "Beijing"),
        ("朴凤柱8日起访沪。", "Shanghai"),
        ("吴仪8日抵朝访问。", "DPRK"),
    ],
)
def test_a_word_that_names_the_journey_and_the_town_in_one(text: str, place: str) -> None:
    assert place_of(text, "2005-10-10", kind="visit") == place


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("장성택 부위원장은 15일 지린성 창춘에서 쑨정차이 서기를 만났다.", "meeting"),
        ("장성택 부위원장은 15일 지린성 창춘에 도착했다.", "visit"),
        ("张成泽15日在吉林省长春会见孙政才。", "meeting"),
    ],
)
def test_the_town_behind_its_province_is_the_place(text: str, kind: str) -> None:
    assert place_of(text, "2012-08-17", kind=kind) == "Changchun"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Vice Foreign Minister Pak Myong Ho met Chinese Ambassador Wang Yajun on Friday.", "Pyongyang"),
        ("지재룡 주중 북한대사는 26일 왕이 외교부장을 만났다.", "Beijing"),
        (
            "주조 중화인민공화국대사관이 26일 연회를 마련하였다. 연회에는 태형철동지가 초대되였다.",
            "Pyongyang",
        ),
        ("Wang Yi met Choe Son Hui on Friday.", None),
        ("Pak Myong Ho and Chinese Ambassador Wang Yajun laid wreaths on Friday.", None),
    ],
)
def test_who_alone_stands_for_an_embassy_is_where_it_is(text: str, place: str | None) -> None:
    told = found(text, "2024-01-27")["contacts"]
    assert [contact["place"] for contact in told] == [place]


def test_a_report_from_pyongyang_tells_what_was_there() -> None:
    text = "PYONGYANG, Oct. 10 (Xinhua) -- Choe Ryong Hae met with Liu Yunshan on Friday."
    assert place_of(text, "2015-10-10") == "Pyongyang"
    assert place_of(text.replace("on Friday", "on May 24, 2013"), "2015-10-10") is None


def test_a_letter_is_handed_over_where_its_bearer_is_received() -> None:
    text = (
        "Choe Ryong Hae met Xi Jinping in Beijing on May 24. "
        "He handed over a letter from Kim Jong Un to Xi Jinping on May 24."
    )
    assert place_of(text, "2013-05-25", kind="message") == "Beijing"


def test_who_travelled_that_month_may_not_have_been_at_home() -> None:
    text = (
        "(평양 3월 24일발 조선중앙통신) 김성남동지를 단장으로 하는 조선로동당대표단이 중국을 방문하였다.\n\n"
        "23일 왕의동지가 김성남동지를 만났다."
    )
    assert place_of(text, "2024-03-24") is None


def test_a_report_from_pyongyang_tells_where_its_guests_were_on_a_visit_to_the_country() -> None:
    text = (
        "Pyongyang, June 20 (Xinhua) -- Wu Dawei arrived in the DPRK on June 17.\n\n"
        "Kim Kye Gwan held talks with him on June 19."
    )
    assert place_of(text, "2008-06-20") == "Pyongyang"
