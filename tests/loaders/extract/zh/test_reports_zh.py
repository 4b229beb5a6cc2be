"""What Chinese briefings and rumours tell: answers, reports denied or left open, what nobody answered."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found

DAY = "2019-06-25"


def test_the_answer_of_a_briefing_tells_what_happened() -> None:
    text = "问:请介绍磋商情况。\n答:6月20日,外交部副部长罗照辉同朝鲜外务省副相李吉成在北京举行磋商。"
    assert contacts(text, DAY) == ["meeting occurred 2019-06-20: ri-kil-song | luo-zhaohui"]


@pytest.mark.parametrize(
    "answer", ["答:这一报道不属实。", "答:我注意到有关报道。此访没有安排这样的会见。", "答:有关说法没有根据,不是事实。"]
)
def test_a_denial_is_of_what_was_asked_last(answer: str) -> None:
    text = f"罗照辉6月20日在平壤同李吉成举行会谈。\n问:有媒体称,罗照辉此访还见到了朝鲜外务相李勇浩。\n{answer}"
    told = contacts(text, DAY)
    assert [line for line in told if "ri-kil-song" in line] == [
        "meeting occurred 2019-06-20: ri-kil-song | luo-zhaohui"
    ]
    assert all(line.startswith("meeting denied") for line in told if "ri-yong-ho" in line)


@pytest.mark.parametrize(
    "sentence",
    [
        "耿爽并未回应中方有否出席朝鲜使馆的庆祝活动。",
        "金正恩上台以来至今未曾访华。",
        "金正恩从未与王毅会面。",
    ],
)
def test_what_nobody_answers_or_never_was_is_no_contact(sentence: str) -> None:
    assert contacts(sentence, DAY) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("耿爽没有透露王毅是否会见金正恩。", "meeting hypothetical -: kim-jong-un | wang-yi"),
        ("两国官媒只字未提王毅是否见到金正恩。", "meeting hypothetical -: kim-jong-un | wang-yi"),
        ("双方没有谈及金正恩是否访华的问题。", "visit hypothetical -: kim-jong-un | "),
    ],
)
def test_whether_people_met_or_travelled_is_open_where_nobody_says(sentence: str, told: str) -> None:
    assert contacts(sentence, DAY) == [told]


def test_what_somebody_says_with_a_day_of_the_calendar_is_told() -> None:
    text = "王毅表示,6月20日,刘建超在平壤会见了金成男。"
    assert contacts(text, DAY) == ["meeting occurred 2019-06-20: kim-song-nam | liu-jianchao"]


def test_what_is_called_off_is_not_what_the_next_clause_tells() -> None:
    told = contacts("演出在开演前数小时临时取消,全团由团长玄松月带队,6月20日从北京返回平壤。", DAY)
    assert told == ["visit occurred 2019-06-20: hyon-song-wol | "]


def test_what_nobody_has_confirmed_is_left_open() -> None:
    told = contacts("有媒体指王毅6月20日在平壤与金正恩秘密见面,惟消息未获证实。", DAY)
    assert [line.split(" 2019")[0] for line in told if "kim-jong-un" in line] == ["meeting hypothetical"]


def test_who_asks_at_a_briefing_is_a_journalist_and_nobody_else() -> None:
    text = "韩联社记者:李鸿忠副委员长会否访问平壤?\n毛宁:没有可以提供的消息。\n李鸿忠6月20日会见了金成男。"
    assert "meeting occurred 2019-06-20: kim-song-nam | li-hongzhong" in contacts(text, DAY)


def test_a_rumour_is_of_what_the_next_clause_tells() -> None:
    told = contacts("之前有消息传出,是金正恩访问中国,但其后澄清并非如此。", DAY)
    assert [line.split(" -")[0] for line in told] == ["visit hypothetical"]


def test_while_somebody_else_ends_what_somebody_says() -> None:
    text = "王沪宁6月20日会见金成男。王沪宁表示愿加强合作,而刘建超在会见金成男时谈了党际交往。"
    assert "meeting occurred 2019-06-20: kim-song-nam | liu-jianchao" in contacts(text, DAY)


def test_broadcasting_among_the_matters_of_an_agreement_reports_nothing() -> None:
    text = "赵乐际6月20日和崔龙海会谈,见证签署海关检疫、广播电视、邮政快递等领域合作文件。"
    (told,) = {contact["attributed_to"] for contact in found(text, DAY)["contacts"]}
    assert told is None


def test_a_doubt_leaves_what_an_organ_of_the_two_states_tells() -> None:
    text = "朝中社和新华社都报道说,王毅6月20日会见了李勇浩。\n韩国统一部一名官员说,尚未掌握相关消息。"
    assert contacts(text, DAY) == ["meeting occurred 2019-06-20: ri-yong-ho | wang-yi"]


def test_what_is_called_off_of_others_denies_no_report_before_it() -> None:
    text = (
        "朝中社今日(25日)报道,由王毅率领的代表团前一天抵达平壤。\n据共同社消息,一个工作组曾打算与王毅同行,临行前取消。"
    )
    assert contacts(text, DAY) == ["visit occurred 2019-06-24:  | wang-yi"]


def test_a_paper_in_its_marks_is_who_reports() -> None:
    told = "傳金正恩秘密訪華\n韓國《朝鮮日報》引述消息人士稱,金正恩20日抵達北京。\n發言人耿爽既沒證實,也沒否認。"
    assert contacts(told, DAY) == ["visit hypothetical 2019-06-20: kim-jong-un | "]


def test_a_rumour_before_the_name_is_of_whoever_comes() -> None:
    told = contacts("24日下午一列专列驶入北京站,盛传金正恩就在车上。", DAY)
    assert all(line.startswith("visit hypothetical") for line in told)


def test_what_a_report_says_of_talks_is_no_rumour_of_them() -> None:
    text = "新华社就王毅同李洙墉举行的会谈报道称,双方就双边关系交换意见。"
    assert contacts(text, "2015-03-10") == ["meeting occurred 2015-03: ri-su-yong | wang-yi"]
