"""What an article settles to: the dead take no part, and who travels may be told twice; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


def test_who_died_before_takes_no_part() -> None:
    text = "Li Zhanshu laid flowers before the nation's founder, Kim Il Sung, in Pyongyang on September 9, 2018."
    assert contacts(text) == []


def test_who_died_since_took_part_in_what_is_recalled() -> None:
    text = "In October 2005 Hu Jintao met Kim Jong Il in Pyongyang."
    assert contacts(text, "2018-05-05") == ["meeting occurred 2005-10: kim-jong-il | hu-jintao"]


def test_a_stay_expected_to_last_is_part_of_the_journey_made() -> None:
    text = "Pak Thae Song arrived in Beijing on Monday. He is expected to stay in Beijing for about ten days."
    assert contacts(text, "2018-05-17") == ["visit occurred 2018-05-14: pak-thae-song | "]


def test_arrival_and_departure_are_one_stay() -> None:
    text = "Zhao Leji arrived in Pyongyang on April 11. He left Pyongyang on April 13."
    assert contacts(text, "2024-04-14") == ["visit occurred 2024-04-11/2024-04-13:  | zhao-leji"]


def test_a_report_denied_about_somebody_else_denies_nothing_told_before() -> None:
    text = (
        "Wu Dawei left Pyongyang on Friday, Kyodo reported.\n"
        "Beijing denied a report that Li Yuanchao would go to Pyongyang again."
    )
    assert "visit occurred 2013-08-30:  | wu-dawei" in contacts(text, "2013-08-31")


def test_a_denied_report_is_of_these_days_not_of_weeks_before() -> None:
    text = (
        "China's Foreign Ministry on March 30, 2010 dismissed a report that Kim Jong Il had slipped into China.\n\n"
        "In February Kim Jong Il met Wang Jiarui in Pyongyang, according to Xinhua News Agency.\n"
    )
    assert "meeting occurred 2010-02: kim-jong-il | wang-jiarui" in contacts(text, "2010-03-30")


def test_what_goes_on_in_a_sentence_is_of_its_contact_and_dates_no_other() -> None:
    text = (
        "On March 30 Li Jinjun met Kim Yong Nam in Pyongyang. Both had a friendly conversation. Before that he called "
        "on Ri Su Yong on March 19 and handed over copies of his credentials."
    )
    assert contacts(text, "2015-03-31") == [
        "meeting occurred 2015-03-30: kim-yong-nam | li-jinjun",
        "meeting occurred 2015-03-19: ri-su-yong | li-jinjun",
    ]


def test_whom_only_a_headline_names_was_at_no_event_of_others() -> None:
    text = (
        "Wang Yi sees off Kim Song Nam\n\nKim Song Nam left Beijing for home on May 4. He was seen off at the station "
        "by Liu Jianchao and the DPRK ambassador, Ri Ryong Nam."
    )
    assert "ceremony occurred 2024-05-04: kim-song-nam ri-ryong-nam | liu-jianchao" in contacts(text, "2024-05-05")


def test_what_somebody_once_did_has_no_day_of_the_story() -> None:
    text = "5月20日,王毅在北京会见李龙男。崔善姬曾会见李强。"
    assert contacts(text, "2024-05-21")[1] == "meeting occurred -: choe-son-hui | li-qiang"
