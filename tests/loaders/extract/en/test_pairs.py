"""Whom "the two leaders", "the two ministers" mean; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2018-05-04"


def test_the_two_leaders_lead_the_two_sides_whoever_acted_last() -> None:
    text = (
        "Kim Chang Son, an aide to North Korean leader Kim Jong Un, arrived in Beijing on Monday. Chinese President "
        "Xi Jinping is to receive him. The two leaders met in Dalian in May."
    )
    assert "meeting occurred 2018-05: kim-jong-un | xi-jinping" in contacts(text, "2018-06-20")


def test_top_leaders_whom_the_article_does_not_name_are_nobody_else() -> None:
    text = "Mun Kyong-dok met Chen Qiufa in Sinuiju on Friday, months after the two top leaders met in Pyongyang."
    assert contacts(text, "2019-11-10") == ["meeting occurred 2019-11-08: mun-kyong-dok | chen-qiufa"]


def test_the_two_ministers_are_those_with_the_title() -> None:
    text = (
        "Foreign Minister Wang Yi and Ambassador Li Jinjun came. Foreign Minister Ri Yong Ho was there. "
        "The two foreign ministers held talks on Friday."
    )
    assert "meeting occurred 2019-08-30: ri-yong-ho | wang-yi" in contacts(text, "2019-09-03")


def test_the_two_after_leaders_of_whom_one_is_of_a_third_country_are_not_ours() -> None:
    text = "Donald Trump and Kim Jong Un met in Singapore. The two leaders shook hands. Xi Jinping welcomed the news."
    assert contacts(text, "2018-06-14") == []


def test_leaders_in_photos_on_display_meet_nobody() -> None:
    text = (
        "Wang Yajun gave a reception for Kang Yun Sok on Thursday to the health of Xi Jinping and Kim Jong Un. They "
        "saw photos on display of the leaders of the two countries meeting in Beijing."
    )
    assert not any("xi-jinping" in line for line in contacts(text, "2024-09-27"))


def test_the_two_sides_are_those_who_met_not_those_who_wrote() -> None:
    text = (
        "On October 19, 2006 Tang Jiaxuan met with Kim Jong Il in Pyongyang and delivered a message from Hu Jintao. "
        "The two sides had an in-depth exchange of views.\n"
    )
    assert not any("hu-jintao" in line for line in contacts(text) if line.startswith("meeting"))


def test_who_stands_with_somebody_of_a_third_country_is_no_pair_of_ours() -> None:
    text = (
        "Xi Jinping received Ri Yong Ho in Beijing on Friday. A week before, Xi had dined with US President Donald "
        "Trump, and the two agreed on a truce."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-04: ri-yong-ho | xi-jinping"]


def test_a_pronoun_beside_somebody_of_a_third_country_means_nobody_told_of_before() -> None:
    text = (
        "Chinese Foreign Minister Wang Yi met Ri Yong Ho in Pyongyang on Thursday. US Secretary of State Mike Pompeo "
        "is due there next week. Pompeo met Kim Jong Un in April and was taken by him to a concert."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-03: ri-yong-ho | wang-yi"]


def test_the_minister_from_a_third_country_is_not_ours() -> None:
    text = "Ri Su Yong met Chinese Foreign Minister Wang Yi on Friday. Ri will meet the foreign minister from Malaysia."
    assert contacts(text, DAY) == ["meeting occurred 2018-05-04: ri-su-yong | wang-yi"]


def test_the_two_are_the_one_just_named_and_the_guest() -> None:
    text = (
        "Kim Jong Il held talks with Hu Jintao in Beijing on Wednesday. He went on to Yangzhou. The town is home to "
        "Jiang Zemin, and the two met there on Thursday."
    )
    assert "meeting occurred 2011-05-05: kim-jong-il | jiang-zemin" in contacts(text, "2011-05-06")


def test_what_is_recalled_does_not_change_who_the_two_are() -> None:
    text = (
        "Wang Yi held talks with Choe Son Hui in Beijing on Friday. Wang recalled that Xi Jinping met Kim Jong Un last "
        "month. The two sides had an exchange of views on trade. Sun Weidong and Ri Ryong Nam attended the talks."
    )
    assert contacts(text, DAY)[0] == "meeting occurred 2018-05-04: choe-son-hui ri-ryong-nam | wang-yi sun-weidong"


def test_they_in_the_words_of_somebody_unnamed_are_others() -> None:
    text = (
        "Ri Yong Ho met Wang Yi in Beijing on Thursday. “They signed papers for hundreds of millions, and nothing came "
        "of it,” a trader said on Friday."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-03: ri-yong-ho | wang-yi"]


def test_a_meeting_to_come_does_not_change_who_the_two_sides_were() -> None:
    text = (
        "Kim Kye Gwan held talks with Zhang Yesui in Beijing on Wednesday. He will also meet Wu Dawei. The two sides "
        "exchanged views on trade, Hua Chunying said."
    )
    assert contacts(text, "2013-06-20") == [
        "meeting occurred 2013-06-19: kim-kye-gwan | zhang-yesui",
        "meeting planned -: kim-kye-gwan | wu-dawei",
    ]


def test_who_receives_somebody_of_a_third_country_did_not_meet_the_one_named_before() -> None:
    text = (
        "Jiang Zemin will go to Pyongyang. Kim Jong Il is back from Moscow and Jiang is about to receive George W. "
        "Bush."
    )
    assert "meeting" not in " ".join(contacts(text, "2001-09-02"))


def test_talks_of_another_month_are_not_those_just_told() -> None:
    text = (
        "Kim Jong Il met Dai Bingguo on July 14. The two sides exchanged views. The talks in Beijing in April were a "
        "good beginning, Dai said."
    )
    assert contacts(text, "2003-07-16") == ["meeting occurred 2003-07-14: kim-jong-il | dai-bingguo"]


def test_who_only_announces_a_visit_is_none_of_the_two() -> None:
    text = (
        "Choe Son Hui will arrive in Beijing on Monday at the invitation of Wang Yi, said Mao Ning, a spokeswoman "
        "for the foreign ministry. The two will hold talks on Tuesday, Mao said."
    )
    assert contacts(text, "2025-09-26")[1:] == ["meeting planned 2025-09-30: choe-son-hui | wang-yi"]


def test_two_named_last_with_a_third_country_are_the_two() -> None:
    text = (
        "Kim Jong Un met Xi Jinping in Beijing in March 2018. Wang Yi came after the summit between Kim and South "
        "Korean President Moon Jae-in, when the two leaders agreed to talk more."
    )
    assert contacts(text, "2018-05-03")[0] == "meeting occurred 2018-03: kim-jong-un | xi-jinping"
    assert not [told for told in contacts(text, "2018-05-03")[1:] if "xi-jinping" in told]
