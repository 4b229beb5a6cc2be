"""English dates that lean on the report: last year's, of a clause in front, of the sentence before; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("in June last year", "2017-06"),
        ("on September 9 last year", "2017-09-09"),
        ("last November", "2017-11"),
        ("last March", "2018-03"),
        ("in late August of last year", "2017-08"),
        ("on September 30", "2017-09-30"),
        ("on New Year's Day", "2018-01-01"),
        ("on the Day of the Sun", "2018-04-15"),
        ("on Christmas Eve", "2017-12-24"),
    ],
)
def test_what_happened_lies_behind_the_report(when: str, date: str) -> None:
    assert contacts(f"Xi Jinping visited Pyongyang {when}.", "2018-07-05") == [f"visit occurred {date}:  | xi-jinping"]


def test_a_clause_in_front_dates_what_follows() -> None:
    text = "When Xi Jinping went to Pyongyang in June last year, Kim Jong Un received him."
    assert set(contacts(text, "2020-05-05")) == {
        "meeting occurred 2019-06: kim-jong-un | xi-jinping",
        "visit occurred 2019-06:  | xi-jinping",
    }


def test_hours_later_is_the_day_last_named() -> None:
    text = (
        "Xi Jinping left Pyongyang on Friday. He had been greeted at the airport by Kim Jong Un on Thursday. "
        "Hours later the two men sat down for talks."
    )
    assert contacts(text, "2019-06-21")[1:] == [
        "ceremony occurred 2019-06-20: kim-jong-un | xi-jinping",
        "meeting occurred 2019-06-20: kim-jong-un | xi-jinping",
    ]


def test_a_sentence_that_opens_with_a_day_turns_the_story_to_it() -> None:
    text = (
        "Wang Yi met Ri Yong Ho in Beijing on Monday.\n"
        "Last Wednesday the ice was broken in Pyongyang. Choe Ryong Hae received Ambassador Li Jinjun."
    )
    assert contacts(text, "2018-12-08")[1:] == ["meeting occurred 2018-12-05: choe-ryong-hae | li-jinjun"]


def test_the_days_of_a_journey_do_not_date_what_happened_on_it() -> None:
    text = "Wu Dawei was in Pyongyang from August 16 to 18 and met Kim Kye Gwan there."
    assert set(contacts(text, "2010-08-31")) == {
        "visit occurred 2010-08-16/2010-08-18:  | wu-dawei",
        "meeting occurred 2010-08: kim-kye-gwan | wu-dawei",
    }


def test_the_evening_of_an_arrival_is_its_day() -> None:
    text = "Liu Yunshan, who arrived in Pyongyang on Friday, met Kim Jong Un on the evening of his arrival."
    assert "meeting occurred 2015-10-09: kim-jong-un | liu-yunshan" in contacts(text, "2015-10-12")


def test_a_paragraph_goes_on_with_the_story_after_what_was_recalled() -> None:
    text = (
        "Song Tao met Choe Ryong Hae in Pyongyang on Friday.\n"
        "In October 2015 Xi Jinping sent Liu Yunshan to Pyongyang. Liu met Kim Jong Un.\n"
        "Song also had talks with Ri Su Yong."
    )
    assert contacts(text, "2017-11-20") == [
        "meeting occurred 2017-11-17: choe-ryong-hae | song-tao",
        "visit occurred 2015-10:  | liu-yunshan",
        "meeting occurred 2015-10: kim-jong-un | liu-yunshan",
        "meeting occurred 2017-11-17: ri-su-yong | song-tao",
    ]


def test_a_visit_invited_to_is_not_dated_by_the_invitation() -> None:
    text = "In March Xi Jinping accepted an invitation from Kim Jong Un to visit Pyongyang."
    assert contacts(text, "2018-05-08") == ["visit planned -:  | xi-jinping"]


def test_the_previous_day_counts_from_the_day_of_the_report() -> None:
    text = "KCNA said on Sunday that Kim Il Guk left Pyongyang for China the previous day."
    assert contacts(text, "2024-01-29") == ["visit occurred 2024-01-27: kim-il-guk | "]


def test_a_stay_lasts_until_the_day_that_its_sentence_names() -> None:
    text = "Hui Liangyu arrived in Pyongyang on Monday for a goodwill visit that runs through Saturday."
    assert contacts(text, "2006-07-12") == ["visit occurred 2006-07-10/2006-07-15:  | hui-liangyu"]


def test_since_when_it_is_so_dates_no_meeting() -> None:
    text = "Wang Yi met Ri Ryong Nam on Thursday. It is their first meeting since Ri took over in February."
    assert contacts(text, "2021-05-28") == ["meeting occurred 2021-05-27: ri-ryong-nam | wang-yi"]


def test_what_somebody_recalls_does_not_move_the_story() -> None:
    text = (
        "On May 8 Wang Yajun met Kim Kyong Jun in Pyongyang. Kim recalled his visit to Beijing in April. The next day "
        "Wang toured dykes in Sinuiju in the company of Ri Hi Yong."
    )
    assert "ceremony occurred 2025-05-09: ri-hi-yong | wang-yajun" in contacts(text, "2025-05-10")


def test_a_send_off_is_of_the_day_of_departure() -> None:
    text = (
        "Li Yuanchao left Pyongyang for home on Sunday. On Friday he met Kim Yong Nam. Yang Hyong Sop was at the "
        "airport to bid him farewell."
    )
    assert "ceremony occurred 2013-07-28: yang-hyong-sop | li-yuanchao" in contacts(text, "2013-07-28")


@pytest.mark.parametrize(
    ("line", "office", "date"),
    [
        ("BEIJING, Feb. 9 (Yonhap) --", "Chinese President Hu Jintao", "2010-02-09"),
        ("BEIJING, March 27 (Yonhap) --", "Chinese President Xi Jinping", "2018-03-27"),
    ],
)
def test_a_weekday_and_who_held_which_office_tell_the_year_of_a_date_line(line: str, office: str, date: str) -> None:
    text = f"{line} {office} met Foreign Minister Ri Yong Ho on Tuesday. Premier Wen Jiabao was there, too."
    if "Xi" in office:
        text = text.replace("Premier Wen Jiabao", "Premier Li Keqiang")
    else:
        text = text.replace("Foreign Minister Ri Yong Ho", "North Korean leader Kim Jong Il")
    assert contacts(text)[0].startswith(f"meeting occurred {date}: ")


def test_a_date_in_brackets_behind_its_weekday_tells_the_year() -> None:
    text = (
        "Kim Jong Il met on Monday (14 February) with Minister of Public Security Meng Jianzhu. "
        "Ambassador Liu Hongcai and Minister of People's Security Ju Sang Song attended."
    )
    assert contacts(text)[0].startswith("meeting occurred 2011-02-14")


def test_two_years_that_fit_alike_leave_a_date_open() -> None:
    text = "BEIJING, Feb. 8 (Yonhap) -- Chinese President Xi Jinping met leader Kim Jong Un on Saturday."
    assert contacts(text) == ["meeting occurred -: kim-jong-un | xi-jinping"]


def test_the_weekday_of_the_lead_tells_the_year_of_its_date_line() -> None:
    text = (
        "BEIJING, June 1 (Yonhap) -- Xi Jinping on Wednesday met Ri Su-yong, the first official from the North whom he "
        "received since May 2013."
    )
    assert contacts(text) == ["meeting occurred 2016-06-01: ri-su-yong | xi-jinping"]


def test_what_was_on_a_previous_visit_has_no_date_of_this_one() -> None:
    text = "Wang Jiarui arrived in Pyongyang on Monday. On his previous visit, Wang met Kim Yong Nam."
    assert "meeting occurred -: kim-yong-nam | wang-jiarui" in contacts(text, "2012-08-03")


def test_what_was_on_a_trip_that_ended_is_of_no_day_of_its_own() -> None:
    text = "Wu Dawei ended a five-day visit to Pyongyang on Friday. Wu met his counterpart Kim Kye-gwan."
    assert "meeting occurred 2009-08: kim-kye-gwan | wu-dawei" in contacts(text, "2009-08-21")


def test_the_first_meeting_since_a_visit_is_not_of_that_visit() -> None:
    text = "Xi Jinping met Kim Jong Un on Thursday. It was the first meeting of the two since Xi's visit in June 2019."
    assert "2019-06" not in " ".join(line for line in contacts(text, "2025-09-05") if line.startswith("meeting"))


def test_a_year_for_which_something_was_planned() -> None:
    assert contacts("Wang Yi's trip to Pyongyang that was set for 2020 never took place.", "2025-09-26") == [
        "visit denied 2020:  | wang-yi"
    ]


def test_a_month_right_before_a_journey_dates_it() -> None:
    text = "Ri Su Yong's June visit to Beijing ended without a breakthrough."
    assert contacts(text, "2017-11-21") == ["visit occurred 2017-06: ri-su-yong | "]


def test_a_year_right_before_a_contact_dates_it() -> None:
    assert contacts("Zhou Enlai's 1958 visit to Pyongyang is still remembered.", "2012-08-03") == [
        "visit occurred 1958:  | zhou-enlai"
    ]
    text = "The promise goes back to Kim Jong Il's 2001 talks with Jiang Zemin in Pyongyang."
    assert contacts(text, "2012-08-03") == ["meeting occurred 2001: kim-jong-il | jiang-zemin"]
    text = "Jiang Zemin's 1990 official visit to Pyongyang was his first journey as leader."
    assert contacts(text, "2012-08-03") == ["visit occurred 1990:  | jiang-zemin"]


def test_days_before_a_weekday_are_counted_from_it() -> None:
    text = "Choe Ryong Hae had arrived in Beijing a day before Thursday's parade."
    assert "visit occurred 2015-09-02: choe-ryong-hae | " in contacts(text, "2015-09-04")


def test_the_day_of_a_meeting_last_reported_is_the_meeting_s() -> None:
    text = "Ri Yong Ho met Wang Yi in Beijing on Monday. A meeting of the two was last reported in June 2017."
    assert "meeting occurred 2017-06: ri-yong-ho | wang-yi" in contacts(text, "2018-08-15")


@pytest.mark.parametrize(("when", "date"), [("the following month", "2018-06"), ("the month before", "2018-04")])
def test_a_month_is_counted_from_the_one_last_told(when: str, date: str) -> None:
    text = f"Xi Jinping met Kim Jong Un in Dalian in May 2018. Wang Yi visited Pyongyang {when}."
    assert f"visit occurred {date}:  | wang-yi" in contacts(text, "2019-02-01")


def test_a_day_before_does_not_count_from_an_aside() -> None:
    text = (
        "Dai Bingguo returned to Beijing on Tuesday. "
        "Dai, who had gone to Pyongyang on Saturday, met Kim Jong Il the day before, the ministry said."
    )
    assert "meeting occurred 2003-07-14: kim-jong-il | dai-bingguo" in contacts(text, "2003-07-15")


def test_what_an_aside_tells_does_not_move_the_story() -> None:
    text = (
        "Ri Su Yong met Xi Jinping on Wednesday. Ri, who came to Beijing on 31 May, is leading a delegation. "
        "He also held talks with Song Tao."
    )
    assert "meeting occurred 2016-06-01: ri-su-yong | song-tao" in contacts(text, "2016-06-02")


@pytest.mark.parametrize("day", ["On the first day of the visit", "On his first evening in Beijing"])
def test_a_first_day_is_that_of_the_arrival(day: str) -> None:
    text = f"Kim Jong Un arrived in Beijing on Monday. He met Wang Yi on Wednesday. {day} he met Xi Jinping."
    assert "meeting occurred 2018-05-07: kim-jong-un | xi-jinping" in contacts(text, "2018-05-10")


def test_a_visit_is_dated_between_commas() -> None:
    text = "Kim Jong Il has paid a visit to Beijing. Xinhua said the visit, from Monday to Wednesday, was unofficial."
    assert contacts(text, "2000-06-01") == ["visit occurred 2000-05-29/2000-05-31: kim-jong-il | "]


def test_a_day_until_which_somebody_stays_is_not_that_of_what_he_did_the_same_day() -> None:
    text = "Liang Guanglie landed in Pyongyang on Sunday. "
    text += "Liang, who is to stay until Thursday, held talks the same day with Kim Yong Chun."
    assert "meeting occurred 2009-11-22: kim-yong-chun | liang-guanglie" in contacts(text, "2009-11-23")


def test_a_journey_of_known_length_that_begins_today_keeps_the_story_at_today() -> None:
    text = "BEIJING, June 3 -- Kim Yong Nam of North Korea started a five-day visit today. He was welcomed by Li Peng."
    assert "ceremony occurred 1999-06-03: kim-yong-nam | li-peng" in contacts(text, "1999-06-03")


def test_the_date_of_a_paper_is_not_that_on_which_two_spoke_of_it() -> None:
    text = (
        "Yang Jiechi held talks with Pak Ui Chun on July 2. They discussed the February 13 document and compared notes."
    )
    assert contacts(text, "2007-07-03") == ["meeting occurred 2007-07-02: pak-ui-chun | yang-jiechi"]


def test_who_is_in_office_now_does_not_leave_years_to_come_open() -> None:
    text = "BEIJING, Sept 28 (Reuters) - Foreign Minister Wang Yi met DPRK Foreign Minister Choe Son Hui on Sunday."
    assert contacts(text) == ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]


def test_a_later_month_is_of_the_past_year_that_the_text_speaks_of() -> None:
    text = "Kim Jong Un visited Beijing in March 2018. In May Kim met Xi Jinping in Dalian."
    assert "meeting occurred 2018-05: kim-jong-un | xi-jinping" in contacts(text, "2019-06-19")


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("last evening", "2018-07-04"),
        ("this morning", "2018-07-05"),
        ("in the course of last month", "2018-06"),
        ("at the end of last year", "2017"),
        ("early this week", "2018-07"),
    ],
)
def test_words_of_time_are_composed(when: str, date: str) -> None:
    assert contacts(f"Xi Jinping met Kim Jong Un {when}.", "2018-07-05") == [
        f"meeting occurred {date}: kim-jong-un | xi-jinping"
    ]


def test_a_day_of_last_week() -> None:
    text = "Pak Myong Ho met Sun Weidong on Tuesday last week. Talks with Wang Yi had been held on Monday of last week."
    assert contacts(text, "2024-03-28")[0] == "meeting occurred 2024-03-19: pak-myong-ho | sun-weidong"


def test_the_previous_day_of_a_report() -> None:
    text = "Pyongyang, March 21 (KCNA) -- Pak Myong Ho had talks with Sun Weidong the previous day."
    assert contacts(text, "2024-03-21") == ["meeting occurred 2024-03-20: pak-myong-ho | sun-weidong"]


def test_a_stay_is_dated_a_sentence_later() -> None:
    text = "Sun Weidong has returned from Pyongyang. His stay from Tuesday to Thursday drew little notice."
    assert contacts(text, "2024-03-23") == ["visit occurred 2024-03-19/2024-03-21:  | sun-weidong"]


def test_a_planned_visit_is_dated_a_sentence_later() -> None:
    text = "Sun Weidong is to visit Pyongyang this month. The trip will last from March 26 to 28."
    assert contacts(text, "2024-03-23") == ["visit planned 2024-03-26/2024-03-28:  | sun-weidong"]


@pytest.mark.parametrize("joint", [" and Kim Jong Il on the 16th", ". On the 16th he was received by Kim Jong Il"])
def test_a_bare_day_goes_on_with_the_month_of_the_day_before_it(joint: str) -> None:
    text = f"Wu Dawei met Kim Kye Gwan on May 15{joint}."
    assert "meeting occurred 2007-05-16: kim-jong-il | wu-dawei" in contacts(text, "2007-08-03")


@pytest.mark.parametrize("since", ["Dec. 11", "December 11"])
def test_abbreviated_months_have_days_behind_since_and_until(since: str) -> None:
    text = f"Tang Jiaxuan has been in Pyongyang since {since}."
    assert contacts(text, "2006-12-14") == ["visit occurred 2006-12-11:  | tang-jiaxuan"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Wen Jiabao visited Pyongyang in early July 2009. He met Kim Yong Nam on July 4.", "2009-07-04"),
        ("Wen Jiabao visited Pyongyang in August 2009. On August 28 he met Kim Yong Nam.", "2009-08-28"),
    ],
)
def test_days_of_a_month_told_with_its_year_are_of_that_year(text: str, day: str) -> None:
    assert f"meeting occurred {day}: kim-yong-nam | wen-jiabao" in contacts(text, "2012-08-03")


def test_a_year_right_before_a_journey_recalled_dates_no_meeting() -> None:
    text = "In July, Wang Jiarui recalled his 2005 state visit to Pyongyang when he met Kim Yong Nam."
    assert "meeting occurred 2012-07: kim-yong-nam | wang-jiarui" in contacts(text, "2012-08-03")


def test_what_was_done_on_a_journey_of_a_year_is_of_that_year() -> None:
    text = "During his 2009 trip to Pyongyang Wen Jiabao met Kim Yong Nam."
    assert "meeting occurred 2009: kim-yong-nam | wen-jiabao" in contacts(text, "2012-08-03")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Sun met Pak in Beijing on Friday.", "2024-01"),
        ("Sun met Pak in Beijing last month.", "2023-12"),
        ("Sun met Pak in Beijing last December.", "2023-12"),
        ("Sun met Pak in Beijing on January 12.", "2024-01-12"),
        ("Sun met Pak in Beijing in 2019.", "2019"),
    ],
)
def test_a_page_of_which_only_the_month_is_known_dates_its_days_by_the_month(told: str, expected: str) -> None:
    text = f"Sun Weidong is vice foreign minister of China, Pak Myong Ho that of the DPRK. {told}"
    assert contacts(text, "2024-01") == [f"meeting occurred {expected}: pak-myong-ho | sun-weidong"]


def test_the_stamp_before_a_headline_is_no_day_of_its_event() -> None:
    text = "date 2024-01-27 Sun Weidong meets Pak Myong Ho\n\nSun Weidong met Pak Myong Ho in Pyongyang on Friday."
    assert contacts(text, "2024-01-27") == ["meeting occurred 2024-01-26: pak-myong-ho | sun-weidong"]


def test_a_birth_told_with_its_years_shows_the_year() -> None:
    text = (
        "Pyongyang, February 20 (KCNA) -- The Chinese embassy gave a reception on Tuesday to mark 110 years since Zhou "
        "Enlai was born. Kim Yong Nam was invited to it. Liu Xiaoming, Chinese ambassador to the DPRK, was there."
    )
    assert contacts(text, None) == ["meeting occurred 2008-02-19: kim-yong-nam | liu-xiaoming"]
