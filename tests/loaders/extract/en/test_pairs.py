"""Whom "the two leaders", "the two ministers" mean; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


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
