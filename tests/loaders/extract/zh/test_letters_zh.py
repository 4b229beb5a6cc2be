"""Who writes and gives to whom in Chinese, where the sentence leaves it open or answers something."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2021-01-15"
ELECTED = "朝鲜劳动党推举金正恩为总书记。"


@pytest.mark.parametrize(
    "sentence", ["习近平11日致电祝贺。", "习近平11日向金正恩发出贺电。", "习近平11日致信祝贺金正恩当选。"]
)
def test_whom_one_congratulates_goes_without_saying(sentence: str) -> None:
    assert contacts(ELECTED + sentence, DAY) == ["message occurred 2021-01-11: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize("goal", ["向朝方发去联名唁电", "致电韩国总统文在寅", "致电灾区民众"])
def test_a_letter_to_somebody_else_is_none_to_him(goal: str) -> None:
    assert contacts(f"{ELECTED}习近平11日{goal}。", DAY) == []


def test_two_who_write_in_turn_write_to_one_each() -> None:
    text = "1月11日,李克强、栗战书分别致电金才龙、崔龙海,祝贺二人就任。"
    assert sorted(contacts(text, DAY)) == [
        "message occurred 2021-01-11: choe-ryong-hae | li-zhanshu",
        "message occurred 2021-01-11: kim-jae-ryong | li-keqiang",
    ]


@pytest.mark.parametrize("gift", ["并向金正恩赠送了礼品", "随后回赠金正恩礼品"])
def test_a_gift_at_a_meeting_is_told_beside_it(gift: str) -> None:
    assert contacts(f"1月11日,栗战书在平壤会见金正恩。栗战书转达了习近平的问候,{gift}。", DAY) == [
        "meeting occurred 2021-01-11: kim-jong-un | li-zhanshu",
        "message occurred 2021-01-11: kim-jong-un | li-zhanshu",
    ]


def test_a_message_that_is_answered_was_written_by_whose_it_is() -> None:
    text = "习近平就金正恩1月9日的口信表示感谢。"
    assert contacts(text, DAY) == ["message occurred 2021-01-09: kim-jong-un | xi-jinping"]


def test_a_feast_dates_a_letter() -> None:
    text = "今年元旦,习近平与金正恩互致贺电。"
    assert contacts(text, DAY) == ["message occurred 2021-01-01: kim-jong-un | xi-jinping"]


def test_whose_letter_it_is_wrote_it_and_met_nobody() -> None:
    text = "金正恩接见栗战书获赠习近平口信\n\n1月11日,金正恩在平壤会见栗战书。"
    assert contacts(text, DAY) == [
        "message occurred 2021-01-11: kim-jong-un | xi-jinping",
        "meeting occurred 2021-01-11: kim-jong-un | li-zhanshu",
    ]


@pytest.mark.parametrize(
    "sentence",
    ["王毅11日当面把习近平的亲笔信交到金正恩手上。", "习近平的亲笔信由王毅11日面呈金正恩。"],
)
def test_who_hands_a_letter_over_in_person_has_met_whom_it_is_for(sentence: str) -> None:
    met = "meeting occurred 2021-01-11: kim-jong-un | wang-yi"
    wrote = "message occurred 2021-01-11: kim-jong-un | xi-jinping"
    assert sorted(contacts(sentence, DAY)) == [met, wrote]
    told = contacts(f"王毅11日会见了金正恩。{sentence}", DAY)
    assert sorted(told) == [met, wrote]


def test_a_letter_is_told_by_what_is_written_in_it() -> None:
    text = "在11日致金正恩的贺电中，习近平写道，中方珍视两国友谊。"
    assert contacts(text, DAY) == ["message occurred 2021-01-11: kim-jong-un | xi-jinping"]


def test_a_verb_of_sending_before_a_gift_says_only_which_gift() -> None:
    told = contacts("王毅11日会见崔善姬，转交了习近平送给金正恩的礼物。", DAY)
    assert "message occurred 2021-01-11: choe-son-hui | xi-jinping" not in told
    assert "message occurred 2021-01-11: kim-jong-un | xi-jinping" in told


def test_who_gives_on_behalf_of_another_sends_nothing_and_who_passes_on_a_message_has_not_met_its_reader() -> None:
    text = "王毅11日代表习近平向金正恩赠送了花篮。"
    assert contacts(text, DAY) == ["message occurred 2021-01-11: kim-jong-un | xi-jinping"]
    text = "王毅11日会见池在龙，转达了习近平致金正恩的口信。"
    assert not any(line.startswith("meeting") and "kim-jong-un" in line for line in contacts(text, DAY))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("江泽民9日向朝鲜劳动党中央委员会发去唁电。", "message occurred 1994-07-09:  | jiang-zemin"),
        ("江泽民、李鹏9日联名致电朝鲜政务院,表示哀悼。", "message occurred 1994-07-09:  | jiang-zemin li-peng"),
        ("金日成3日向中国政府致贺电。", "message occurred 1994-07-03: kim-il-sung | "),
        ("江泽民3日通过钱其琛向金日成转达了口信。", "message occurred 1994-07-03: kim-il-sung | jiang-zemin"),
        ("金日成的贺电3日送到了江泽民手中。", "message occurred 1994-07-03: kim-il-sung | jiang-zemin"),
    ],
)
def test_letters_go_to_organs_too_and_couriers_write_none(sentence: str, told: str) -> None:
    assert contacts(sentence, "1994-07-12") == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "王亚军大使11日转交了习近平主席送给金正恩总书记的花篮。",
        "习近平送给金正恩的礼物11日由中国驻朝鲜大使王亚军转交朝方。",
        "金正恩11日收到了习近平通过王亚军大使转交的花篮。",
        "习近平11日委托王亚军大使向金正恩转交了亲署函。",
    ],
)
def test_who_hands_over_what_others_send_is_no_sender_and_has_met_no_reader(sentence: str) -> None:
    assert contacts(sentence, "2024-04-15") == ["message occurred 2024-04-11: kim-jong-un | xi-jinping"]


def test_the_reader_of_a_letter_has_not_met_who_hands_it_over() -> None:
    text = "王毅11日会见池在龙。会见中，池在龙转交了金正恩委员长致习近平主席的亲笔信。"
    assert set(contacts(text, DAY)) == {
        "meeting occurred 2021-01-11: ji-jae-ryong | wang-yi",
        "message occurred 2021-01-11: kim-jong-un | xi-jinping",
    }
