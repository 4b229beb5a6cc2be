"""Background of Chinese press reports: other years, other guests, other journeys, and whence the news comes."""

from __future__ import annotations

import pytest

from graph.claims import ContactStatement
from loaders.extract import extract
from tests.loaders.extract.reading import REGISTRY, article, contacts, found, offices, people


def places(text: str, published: str) -> list[str | None]:
    return [contact["place"] for contact in found(text, published)["contacts"]]


def test_guests_of_all_countries_are_nobody_spoken_of_before() -> None:
    text = (
        "朝鲜特使崔龙海5日表示感谢。\n\n"
        "连日来，中方领导人分别会见外国来宾，李克强、张高丽也会见了部分国家首脑和其他各国代表。"
    )
    assert contacts(text, "2015-09-06") == []


@pytest.mark.parametrize(
    "sentence", ["2013年7月的平壤阅兵式，由时任国家副主席李源潮参加。", "2018年9月的阅兵式，由栗战书出席。"]
)
def test_who_attended_in_another_year_is_not_in_the_delegation(sentence: str) -> None:
    text = f"李强9日率党政代表团抵达平壤，将出席阅兵式。\n\n{sentence}"
    told = contacts(text, "2025-10-09")
    assert "visit occurred 2025-10-09:  | li-qiang" in told
    assert not any("li-qiang li-" in line for line in told)


def test_those_who_each_attended_some_activities_are_at_none_for_certain() -> None:
    text = "习近平28日在北京同金正恩举行会谈，并设宴款待。李克强、王沪宁、王岐山分别参加了有关活动。"
    assert not any("wang-huning" in line for line in contacts(text, "2018-03-29"))
    one = "习近平28日在北京会见崔龙海。李克强、王沪宁参加了有关活动。"
    assert contacts(one, "2018-03-29") == [
        "meeting occurred 2018-03-28: choe-ryong-hae | xi-jinping li-keqiang wang-huning"
    ]


@pytest.mark.parametrize(
    "meaning",
    ["因为这将是继2015年10月刘云山访朝之后中国最高级别官员访朝。", "报道称，这是朝鲜核试验以来中国官员首次访问朝鲜。"],
)
def test_what_a_journey_means_is_no_other_one(meaning: str) -> None:
    text = f"中联部部长宋涛将于17日访问朝鲜。{meaning}"
    assert [line for line in contacts(text, "2017-11-16") if line.endswith("song-tao")] == [
        "visit planned 2017-11-17:  | song-tao"
    ]


def test_the_journey_that_another_returns_is_one() -> None:
    text = "孙卫东25日抵达平壤，这是朴明浩去年12月访问中国后的回访。"
    assert "visit occurred 2023-12: pak-myong-ho | " in contacts(text, "2024-01-26")


def test_whoever_invites_does_not_travel() -> None:
    text = (
        "2000年5月，应江泽民邀请，金正日对中国进行非正式访问。江泽民同金正日举行了会谈。\n\n"
        "2004年4月19日至21日，应胡锦涛邀请，对中国进行非正式访问。"
    )
    assert "visit occurred 2004-04-19/2004-04-21: kim-jong-il | " in contacts(text, "2011-12-19")


def test_the_year_of_an_occasion_is_no_date() -> None:
    text = "朴明浩上月同孙卫东在北京会谈。双方同意以2024年建交75周年为契机，就共同关心的问题交换意见。"
    assert contacts(text, "2024-01-26") == ["meeting occurred 2023-12: pak-myong-ho | sun-weidong"]


def test_days_in_old_numerals_make_a_stretch() -> None:
    assert contacts("崔善姬廿七至卅日访问中国。", "2025-09-30") == [
        "visit occurred 2025-09-27/2025-09-30: choe-son-hui | "
    ]
    assert contacts("崔善姬二十七至三十日访问中国。", "2025-09-30") == contacts(
        "崔善姬27日至30日访问中国。", "2025-09-30"
    )


@pytest.mark.parametrize(
    "source", ["首尔《中央日报》报道", "东京共同社20日报道", "香港星岛日报指出", "据北京消息人士透露"]
)
def test_the_town_of_a_medium_is_no_place_of_the_contact(source: str) -> None:
    assert places(f"{source}，王毅19日会见崔善姬。", "2025-09-21") == [None]
    assert places(f"{source}，王毅19日在大连会见崔善姬。", "2025-09-21") == ["Dalian"]


def test_a_place_is_of_the_time_before_it() -> None:
    text = "习近平表示，今年3月金正恩委员长访华，同我举行会晤，上星期我又同他在大连会晤。"
    assert sorted(map(str, places(text, "2018-05-16"))) == [
        "China",
        "China",
        "Dalian",
    ]  # the visit and the meeting on it


def test_the_medium_that_another_quotes_is_the_source() -> None:
    for told in ("路透社援引朝中社报道，", "路透社引述北韩官媒「朝中社」报道，"):
        contact = found(f"{told}王毅19日在北京会见崔善姬。", "2025-09-21")["contacts"][0]
        assert contact["attributed_to"] == "KCNA"


def test_whoever_signs_for_a_paper_of_taiwan_is_of_neither_side() -> None:
    text = "记者林书言／综合报导\n\n王毅19日在北京会见崔善姬。"
    assert list(people(text).values()) == ["other", "CN", "KP"]


def test_countries_in_a_row_are_nobody() -> None:
    assert list(people("王毅会见崔善姬，并将出席韩中日领导人会议。")) == ["wang-yi", "choe-son-hui"]


def test_a_department_is_of_no_cabinet() -> None:
    text = "习近平会见了内阁总理金才龙、国际部部长李洙墉。"
    assert offices(text, "ri-su-yong") == ["部长, 国际部"]


def test_the_title_of_another_leader_is_nobody_elses() -> None:
    text = "金正恩与特朗普在新加坡会晤，这是美国在任总统与朝鲜领导人的首次会晤。王毅9日会见李勇浩。"
    assert not any("领导人" in office for office in offices(text, "donald-trump"))


def test_a_list_of_those_who_go_along_may_open_with_a_stranger() -> None:
    text = "金正恩8日抵达北京，随行的还有金哲洙、李洙墉等官员。"
    assert contacts(text, "2019-01-09") == ["visit occurred 2019-01-08: kim-jong-un kim-chol-su ri-su-yong | "]


def test_what_was_not_announced_before_took_place() -> None:
    text = "2018年3月25日，在没有提前公布任何消息的情况下，金正恩突然访问北京。"
    assert contacts(text, "2019-01-08") == ["visit occurred 2018-03-25: kim-jong-un | "]


def test_a_headline_that_somebody_was_not_received_stays_so_whoever_else_was() -> None:
    text = "崔龙海未获习近平接见\n\n习近平3日轮番接见各国元首和代表。崔龙海当晚返回平壤。"
    assert "meeting denied -: choe-ryong-hae | xi-jinping" in contacts(text, "2015-09-06")
    assert not any(line.startswith("meeting occurred") for line in contacts(text, "2015-09-06"))


def test_a_journey_to_several_states_is_none_to_the_dprk() -> None:
    text = "王毅将于9月2日至4日访问朝鲜。\n\n应尼日利亚等国政府邀请，杨洁篪将于9月上旬对上述三国进行正式访问。"
    assert contacts(text, "2019-08-30") == ["visit planned 2019-09-02/2019-09-04:  | wang-yi"]


def test_who_leaves_today_does_not_leave_on_a_visit_of_other_years() -> None:
    text = "习近平4日在北京会见金正恩。\n\n金正恩晚上从北京站出发。他此前曾在2018年3月访华。"
    visits = [line for line in contacts(text, "2025-09-05") if line.startswith("visit")]
    assert visits == ["visit occurred 2025-09-04: kim-jong-un | ", "visit occurred 2018-03: kim-jong-un | "]


def test_the_heading_of_a_list_is_no_contact() -> None:
    text = "以下是习近平和金正恩的四次会晤。\n\n2018年3月，两人在北京会晤。"
    assert contacts(text, "2019-06-19") == ["meeting occurred 2018-03: kim-jong-un | xi-jinping"]


def test_the_sentence_that_names_both_is_the_proof() -> None:
    vague = "北韩官媒24日表示，代表团已在北京会晤多名中国官员。"
    named = "中国外交部23日表示，王毅在北京会见劳动党国际部长金成男率领的代表团。"
    text = f"{vague}\n\n{named}"
    told = extract(article(text, "2024-03-24"), REGISTRY)
    meetings = [claim for claim in told if isinstance(claim.statement, ContactStatement)]
    assert [claim.quote for claim in meetings] == [named]


def test_a_year_since_when_something_is_first_is_not_that_of_the_news() -> None:
    text = "中联部部长宋涛将于17日前往朝鲜。\n\n这将是继 2015 年 10 月刘云山访朝之后最高级别人士访朝。"
    assert "visit planned -:  | song-tao" in contacts(text)


def test_what_is_planned_is_not_what_took_place_early_this_year() -> None:
    text = "习近平周四起访问北韩，将与金正恩会面。\n\n金正恩今年年初访问北京，与习近平会谈。"
    told = contacts(text, "2019-06-17")
    assert "meeting planned -: kim-jong-un | xi-jinping" in told
    assert "meeting occurred 2019: kim-jong-un | xi-jinping" in told


def test_the_year_of_the_last_time_is_not_that_of_the_news() -> None:
    text = "上一次会晤是在2019年9月，王毅与李勇浩会谈。\n\n崔善姬9月初抵达北京，习近平与金正恩举行会谈。"
    told = contacts(text)
    assert told == [
        "meeting occurred 2019-09: ri-yong-ho | wang-yi",
        "visit occurred -: choe-son-hui | ",
        "meeting occurred -: kim-jong-un | xi-jinping",
    ]


def test_a_bare_day_of_departure_belongs_to_the_journey_told() -> None:
    told = contacts(
        "胡锦涛率领的中国代表团今天参观了展览馆。代表团是二十六日抵达的，预定二十九日离开平壤。", "1993-07-28"
    )
    assert told == ["visit occurred 1993-07-26/1993-07-29:  | hu-jintao"]
