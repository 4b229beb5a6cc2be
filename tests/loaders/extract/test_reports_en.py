"""How English reports of the genre are read: lists, trips, letters, words that refer back; true events, our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


def test_a_list_names_those_present_whatever_words_open_it() -> None:
    lead = "Choe Ryong Hae met Zhao Leji in Pyongyang on April 11.\n"
    for opening in (
        "Also there were",
        "Among those at the talks were",
        "Seated with them were",
        "Guests were also",
        "On the spot were",
    ):
        assert contacts(
            f"{lead}{opening} Pak Myong Ho, vice-minister of Foreign Affairs, and Wang Yajun.", "2024-04-12"
        ) == ["meeting occurred 2024-04-11: choe-ryong-hae pak-myong-ho | zhao-leji wang-yajun"]


def test_two_lists_of_one_reception_join_it() -> None:
    text = (
        "The Chinese embassy gave a reception in Pyongyang on September 28.\n"
        "Invited to the reception were Kang Yun Sok and Pak Myong Ho.\n"
        "Wang Yajun, Chinese ambassador to the DPRK, and his staff were on hand."
    )
    assert contacts(text, "2023-09-29") == [
        "meeting occurred 2023-09-28: kang-yun-sok pak-myong-ho | wang-yajun",
    ]


def test_the_suite_travels_and_does_not_meet() -> None:
    text = (
        "Kim Jong Un paid an unofficial visit to China from March 25 to 28.\n"
        "Among his suite members were Choe Ryong Hae and Ri Su Yong.\n"
        "Xi Jinping had talks with him in Beijing."
    )
    assert contacts(text, "2018-03-28") == [
        "visit occurred 2018-03-25/2018-03-28: kim-jong-un choe-ryong-hae ri-su-yong | ",
        "meeting occurred 2018-03: kim-jong-un | xi-jinping",
    ]


def test_those_who_greet_after_a_clause_that_opens_the_sentence() -> None:
    text = (
        "When the train of Kim Jong Un arrived in Dandong on March 25, Song Tao, head of the International Liaison "
        "Department, Chen Qiufa, Li Jinjun, and Ge Haiying, secretary of the city committee, greeted him."
    )
    assert "ceremony occurred 2018-03-25: kim-jong-un | song-tao chen-qiufa li-jinjun ge-haiying" in contacts(
        text, "2018-03-28"
    )


def test_a_new_clause_begins_with_its_own_subject() -> None:
    text = (
        "Last month Ri Ryong Nam paid a courtesy call on Yang Jiechi, and Vice Foreign Minister Pak Myong Ho also met "
        "Ambassador Li Jinjun on November 5."
    )
    assert sorted(contacts(text, "2021-11-07")) == [
        "meeting occurred 2021-10: ri-ryong-nam | yang-jiechi",
        "meeting occurred 2021-11-05: pak-myong-ho | li-jinjun",
    ]


def test_what_is_quoted_says_nothing_of_when_it_was_said() -> None:
    text = (
        "“Both sides will push forward our cooperation in May,” Hu Jintao told Jang Song Thaek at talks on August 17."
    )
    assert contacts(text, "2012-08-19") == ["meeting occurred 2012-08-17: jang-song-thaek | hu-jintao"]


def test_a_carrier_is_no_party_to_the_letter() -> None:
    text = "Kim Jong Il received Dai Bingguo on September 18.\nDai handed over a personal letter from Hu Jintao."
    assert contacts(text, "2009-09-19") == [
        "meeting occurred 2009-09-18: kim-jong-il | dai-bingguo",
        "message occurred 2009-09-18: kim-jong-il | hu-jintao",
    ]


def test_a_visit_that_is_only_mentioned_is_none() -> None:
    for text in (
        "Wang Yi welcomed Ri Kil Song on his visit and praised the friendship of China and the DPRK.",
        "Thanking Wang Yi for the visit, Ri Kil Song went on to say that the DPRK and China are neighbours.",
        "The delegation led by Liu Yunshan is in the DPRK on an official goodwill visit.",
    ):
        assert [c for c in contacts(text, "2019-03-01") if c.startswith("visit")] == []


def test_a_call_on_somebody_is_a_meeting() -> None:
    text = "On March 14, 2016, Li Jinjun paid visits to Ri Chang Gun and to Kim Jin Bom, respectively."
    assert contacts(text) == [
        "meeting occurred 2016-03-14: ri-chang-gun | li-jinjun",
        "meeting occurred 2016-03-14: kim-jin-bom | li-jinjun",
    ]


def test_an_office_that_one_person_of_a_side_holds_is_that_person() -> None:
    text = (
        "China's assistant foreign minister met North Korea's ambassador to China on November 5.\n"
        "Ambassador Ri Ryong Nam and Chinese Assistant Foreign Minister Wu Jianghao spoke of closer ties."
    )
    assert contacts(text, "2021-11-07") == ["meeting occurred 2021-11-05: ri-ryong-nam | wu-jianghao"]


def test_they_are_the_two_of_the_sentence_or_those_of_the_one_before() -> None:
    text = (
        "Xi Jinping landed in Pyongyang on Thursday, accompanied by Wang Yi and Yang Jiechi.\n"
        "They were welcomed at the airport by Kim Jong Un and Choe Ryong Hae."
    )
    assert contacts(text, "2019-06-21")[-1] == (
        "ceremony occurred 2019-06-20: kim-jong-un choe-ryong-hae | xi-jinping wang-yi yang-jiechi"
    )
    text = "Li Zhaoxing welcomed the progress, he told Paek Nam Sun when they met on May 30."
    assert contacts(text, "2006-05-31") == ["meeting occurred 2006-05-30: paek-nam-sun | li-zhaoxing"]


def test_days_lean_on_one_another() -> None:
    text = "Wang Jiarui left for Pyongyang on February 6 and met Kim Jong Il two days later."
    assert sorted(contacts(text, "2010-02-10")) == [
        "meeting occurred 2010-02-08: kim-jong-il | wang-jiarui",
        "visit occurred 2010-02-06:  | wang-jiarui",
    ]


def test_weekdays_of_a_text_without_a_date_are_those_of_the_anniversary() -> None:
    text = (
        "For the 65th anniversary of the founding of the Workers' Party of Korea, Zhou Yongkang came to Pyongyang.\n"
        "On Monday Kim Jong Il received Zhou."
    )
    assert "meeting occurred 2010-10-11: kim-jong-il | zhou-yongkang" in contacts(text)


def test_an_anniversary_that_says_what_year_it_is_gives_no_day() -> None:
    text = (
        "Kim Il Chol met Wu Bangguo in Beijing on Tuesday.\nThis year the DPRK and China mark their 55th anniversary "
        "of\ndiplomatic relations."
    )
    assert contacts(text) == ["meeting occurred 2004: kim-il-chol | wu-bangguo"]


def test_what_was_said_has_people_of_its_own() -> None:
    text = "Wang Yi met Choe Son Hui on September 28 and said that Kim Jong Un and Xi Jinping would set the course."
    assert contacts(text, "2025-09-29") == ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]


def test_status_of_a_when_clause_that_tells_the_past() -> None:
    text = "It would be the first such trip since 2019, when Xi Jinping visited Pyongyang and met Kim Jong Un."
    assert contacts(text, "2024-04-08") == [
        "visit occurred 2019:  | xi-jinping",
        "meeting occurred 2019: kim-jong-un | xi-jinping",
    ]


def test_a_signature_is_no_caption() -> None:
    text = "N. Korea, China hold talks\n\nBEIJING -- The two sides met.\n\nWang Yi met Choe Son Hui on Sunday. (Yonhap)"
    assert contacts(text, "2025-09-29") == ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]


def test_ten_thousand_names_end() -> None:
    names = ", ".join(["Kim Song Nam", "Wang Huning"] * 5_000)
    assert len(contacts(f"Present were {names}.\nWang Yi met Choe Son Hui on September 28.", "2025-09-29")) >= 1


def test_talks_for_which_somebody_travels_are_planned() -> None:
    text = "Choe Thae Bok arrived in Beijing on November 30 for talks with Wang Jiarui."
    assert sorted(contacts(text, "2010-12-01")) == [
        "meeting planned 2010-11-30: choe-thae-bok | wang-jiarui",
        "visit occurred 2010-11-30: choe-thae-bok | ",
    ]
