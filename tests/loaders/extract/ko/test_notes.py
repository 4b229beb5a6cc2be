"""Notes of a ministry: lines with bullets, days as numbers, no verbs."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2012-08-20"
NOTES = """주간 북한 동향

○ 장성택 부위원장, 중국 방문(8.13~18)
 - 8.14 베이징에서 천더밍 상무부장과 회담
 - 수행: 김영일 당 비서, 김성남 당 국제부 부부장
 - 김형준 외무성 부상이 회담 배석
○ 왕자루이 대외연락부장 방북(8.1~3) 결과
 - 김영남 상임위원장 예방, 김영일 비서와 회담
○ 카터 전 미국 대통령 방북(8.5~7)
 - 카터, 김영남과 담화(8.6)
"""


def test_lines_under_a_matter_are_of_whom_it_names() -> None:
    told = set(contacts(NOTES, DAY))
    assert "meeting occurred 2012-08-14: jang-song-thaek kim-hyong-jun | chen-deming" in told
    assert {line for line in told if "wang-jiarui" in line and line.startswith("meeting")} == {
        "meeting occurred 2012-08: kim-yong-nam | wang-jiarui",
        "meeting occurred 2012-08: kim-yong-il | wang-jiarui",
    }


def test_days_as_numbers_date_what_stands_before_them() -> None:
    visits = [line for line in contacts(NOTES, DAY) if line.startswith("visit")]
    assert visits == [
        "visit occurred 2012-08-13/2012-08-18: jang-song-thaek kim-yong-il kim-song-nam | ",
        "visit occurred 2012-08-01/2012-08-03:  | wang-jiarui",
    ]


def test_a_matter_of_a_third_country_goes_on_with_nobody_before_it() -> None:
    assert not any("2012-08-06" in line for line in contacts(NOTES, DAY))


def test_the_entries_of_a_chronicle_have_their_own_days_wherever_they_stand() -> None:
    text = "다음은 정상 방문 일지다. ▲1992.4 = 양상쿤 국가주석 방북 ▲2018.5.7 = 김정은 위원장 방중, 시진핑과 회담"
    text += "\n\n▲2019.6.20 = 시진핑 국가주석, 김정은 위원장 초청으로 방북"
    told = contacts(text, "2020-02-01")
    assert sorted(line.removesuffix(" ") for line in told) == [
        "meeting occurred 2018-05-07: kim-jong-un | xi-jinping",
        "visit occurred 1992-04:  | yang-shangkun",
        "visit occurred 2018-05-07: kim-jong-un |",
        "visit occurred 2019-06-20:  | xi-jinping",
    ]
