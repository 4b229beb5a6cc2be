"""English as pages of outlets have it: who only hands on or is compared, speeches, days of publication, told trips."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

LETTER = "Special envoy Choe Ryong Hae delivered a letter from Kim Jong Un to Xi Jinping on Monday."
DINNER = "Kim Jong Il hosted a dinner for Chinese Ambassador Liu Hongcai in Pyongyang on Monday."


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Choe passed on the letter to Xi.", []),
        ("Liu Hongcai delivered the reply message to Kim Jong Un.", ["kim-jong-un | liu-hongcai"]),
        ("Choe Son Hui sent a message to Xi Jinping too.", ["choe-son-hui | xi-jinping"]),
    ],
)
def test_who_passes_on_a_letter_told_before_writes_none(told: str, expected: list[str]) -> None:
    found = [line.partition(": ")[2] for line in contacts(f"{LETTER} {told}", "2013-05-30")]
    assert found == ["kim-jong-un | xi-jinping", *expected]


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("Kim Ki Nam, a secretary, said in his address that ties had grown.", "kim-jong-il kim-ki-nam | liu-hongcai"),
        ("In response, Choe Thae Bok said that ties had grown.", "kim-jong-il choe-thae-bok | liu-hongcai"),
        ("Kim Ki Nam said in an address to the nation that ties had grown.", "kim-jong-il | liu-hongcai"),
        ("Hu Jintao said in his New Year address that ties had grown.", "kim-jong-il | liu-hongcai"),
        ("Hu Jintao said in his speech at Peking University that ties had grown.", "kim-jong-il | liu-hongcai"),
    ],
)
def test_who_speaks_at_a_dinner_was_there(told: str, people: str) -> None:
    assert contacts(f"{DINNER} {told}", "2010-04-06") == [f"meeting occurred 2010-04-05: {people}"]


def test_a_speech_elsewhere_leaves_the_journeys_that_it_recalls() -> None:
    told = "Kim Ki Nam said in his speech that the visit of Kim Jong Il to China in 2006 had raised ties."
    assert "visit occurred 2006: kim-jong-il | " in contacts(f"{DINNER} {told}", "2010-04-06")


@pytest.mark.parametrize(
    "told",
    [
        "Liu Yunshan met Choe Ryong Hae, the special envoy to the leader of the DPRK Kim Jong Un, on Monday.",
        "On Monday Liu Yunshan, seen as likely to succeed Xi Jinping, met Choe Ryong Hae.",
        "On Monday Liu Yunshan met Choe Ryong Hae. No Chinese of a rank higher than Xi Jinping has been to Pyongyang.",
    ],
)
def test_whose_envoy_or_equal_somebody_is_was_not_there(told: str) -> None:
    assert contacts(told, "2013-05-30") == ["meeting occurred 2013-05-27: choe-ryong-hae | liu-yunshan"]


def test_they_who_met_are_not_who_wrote_what_one_brought() -> None:
    told = "A message to Kim Jong Il from President Hu Jintao was delivered by Xi Jinping when they met on Wednesday."
    assert "meeting occurred 2008-06-18: kim-jong-il | xi-jinping" in contacts(told, "2008-06-19")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "is in Pyongyang for a visit that began on Tuesday and for talks whose focus will be trade",
            "occurred 2018-05-08",
        ),
        ("will go to Pyongyang for a visit that begins on Tuesday", "planned 2018-05-15"),
    ],
)
def test_a_visit_that_began_is_not_to_come(told: str, expected: str) -> None:
    assert contacts(f"Wang Yi {told}.", "2018-05-10") == [f"visit {expected}:  | wang-yi"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("An advance team may already be in China to arrange Kim Jong Il's trip there.", "planned -"),
        ("A team was in China to prepare for Kim Jong Il's trip there in January last year.", "occurred 2009-01"),
    ],
)
def test_a_journey_that_is_prepared_is_to_come(told: str, expected: str) -> None:
    assert contacts(f"{told} China said nothing.", "2010-04-05") == [f"visit {expected}: kim-jong-il | "]


def test_meetings_behind_which_something_will_be_were_held() -> None:
    told = (
        "Wang Yang said that the two countries would grow closer following Xi Jinping and Kim Jong Un's three meetings."
    )
    assert [line.split()[1] for line in contacts(told, "2018-09-07")] == ["occurred"]


def test_their_summit_is_of_those_named_behind_it() -> None:
    told = "Wang Yi said that since their summit last week, Xi Jinping and Kim Jong Un have agreed on much."
    assert [line.partition(": ")[2] for line in contacts(told, "2018-04-06")] == ["kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Wang had arrived in Pyongyang on Wednesday for talks. Kim held a lunch for Wang.", "23"),
        ("Wang had arrived in Pyongyang on Wednesday. On that day Kim held a lunch for Wang.", "21"),
    ],
)
def test_what_somebody_had_come_for_leaves_the_day_of_the_story(told: str, day: str) -> None:
    found = contacts(f"Kim Jong Il met Wang Jiarui in Pyongyang on Friday. {told}", "2009-01-24")
    assert found[-1] == f"meeting occurred 2009-01-{day}: kim-jong-il | wang-jiarui"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A report published Sunday said that Chen Qiufa met Kim Yong Jae.", "2019-12"),
        ("The Global Times on Sunday quoted officials as saying that Chen Qiufa had met Kim Yong Jae.", "2019-12"),
        ("Television broadcast footage of Chen Qiufa's meeting with Kim Yong Jae on Sunday.", "2019-12"),
        ("Chen Qiufa met Kim Yong Jae on Sunday, a report published in the evening said.", "2019-12-08"),
        ("On Sunday Chen Qiufa told Kim Yong Jae in Pyongyang that trade had grown.", "2019-12-08"),
    ],
)
def test_the_day_of_publication_is_not_that_of_the_contact(told: str, expected: str) -> None:
    text = f"Chen Qiufa is governor of Liaoning in China, Kim Yong Jae a minister of the DPRK. {told}"
    assert contacts(text, "2019-12-10") == [f"meeting occurred {expected}: kim-yong-jae | chen-qiufa"]


def test_a_month_of_last_year_counts_from_the_year_that_a_text_shows() -> None:
    told = "On Jan. 8, 2019 a paper wrote so. Kim Jong Un went to China in May last year."
    assert contacts(told) == ["visit occurred 2018-05: kim-jong-un | "]


ARRIVAL = "Foreign Minister Paek Nam Sun of the DPRK came to Beijing Tuesday."
MET = "Li Zhaoxing met Paek on Tuesday afternoon."


@pytest.mark.parametrize(
    ("between", "day"),
    [
        ("Beijing airport, May 30, 2006: Paek Nam Sun after landing.", "2006-05-30"),
        ("The pact of June 1, 2006 was not spoken of.", "2006"),  # a Thursday
        ("The pact of May 30, 2006 and that of June 2, 2006 were not spoken of.", "2006"),
    ],
)
def test_the_one_day_that_a_text_names_with_its_weekday_dates_its_weekdays(between: str, day: str) -> None:
    found = contacts(f"{ARRIVAL}\n\n{between}\n\n{MET}")
    assert found[-1] == f"meeting occurred {day}: paek-nam-sun | li-zhaoxing"


def test_a_day_that_nothing_settles_is_not_that_of_what_was_told_before() -> None:
    told = "Kim Jong Il met Hu Jintao in December 2008. Last September Dai Bingguo was told so by Kim Jong Il."
    assert contacts(told)[-1] == "meeting occurred -: kim-jong-il | dai-bingguo"


def test_years_to_the_day_are_no_days_counted() -> None:
    told = "On Thursday, 60 years to the day after he fell, Kim Yong Chun and Liu Hongcai laid wreaths."
    text = f"Liu Hongcai is Chinese ambassador to the DPRK, where Kim Yong Chun is a minister. {told}"
    assert [line.split()[2] for line in contacts(text, "2010-11-26")] == ["2010-11-25:"]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("a reception was given at the DPRK embassy in commemoration of the treaty", "meeting"),
        ("a commemoration of the treaty was held at the DPRK embassy", "ceremony"),
    ],
)
def test_what_an_event_is_held_for_is_not_its_kind(told: str, kind: str) -> None:
    people = "Present were Wang Chen, a vice-chairman of the NPC of China, and Ji Jae Ryong, DPRK ambassador to China."
    found = contacts(f"On July 10 {told}.\n\n{people}", "2018-07-14")
    assert found == [f"{kind} occurred 2018-07-10: ji-jae-ryong | wang-chen"]


def test_the_years_since_a_treaty_show_the_year() -> None:
    text = (
        "Pyongyang, July 14 (KCNA) -- On Thursday Wang Chen met Ji Jae Ryong, DPRK ambassador to China. "
        "The conclusion 57 years ago of the DPRK-China Treaty of Friendship, Wang said, was a great event."
    )
    assert contacts(text)[0] == "meeting occurred 2018-07-12: ji-jae-ryong | wang-chen"


def test_a_clause_of_the_day_when_something_was_ends_at_its_comma() -> None:
    told = "On the very day when he met Choe, Wang Yajun was received by Pak Myong Ho."
    found = contacts(f"Sun Weidong met Choe Son Hui on Friday. {told}", "2024-01-29")
    assert found == [
        "meeting occurred 2024-01-26: choe-son-hui | sun-weidong",
        "meeting occurred 2024-01-26: pak-myong-ho | wang-yajun",
    ]


def test_among_those_on_the_spot_were_those_named() -> None:
    there = "Among those on the spot were members of the group, a governor among them, Liu Hongcai, Chinese ambassador."
    found = contacts(f"Kim Yong Nam received Hui Liangyu in Pyongyang on Thursday. {there}", "2011-07-16")
    assert found == ["meeting occurred 2011-07-14: kim-yong-nam | hui-liangyu liu-hongcai"]


BANQUET = "Xi Jinping gave a banquet for Kim Jong Un in Beijing on Monday."


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("In his reply speech, Kim Yong Nam said that it was good.", "kim-jong-un kim-yong-nam | xi-jinping"),
        ("In reply to a reporter, Geng Shuang said that it was good.", "kim-jong-un | xi-jinping"),
        ("In response to the nuclear test, Wang Yi said that it was bad.", "kim-jong-un | xi-jinping"),
    ],
)
def test_who_answers_others_was_not_at_the_banquet(told: str, people: str) -> None:
    assert contacts(f"{BANQUET} {told}", "2018-03-30") == [f"meeting occurred 2018-03-26: {people}"]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("aired footage of Kim Jong Un, who met Xi Jinping on Monday, arriving home", "2018-05-07"),
        ("broadcast pictures of Kim Jong Un meeting Xi Jinping on Monday and Tuesday", "2018-05-07/2018-05-08"),
        ("broadcast pictures of Kim Jong Un's meeting with Xi Jinping on Monday", "2018-05"),
    ],
)
def test_pictures_of_who_met_on_a_day_are_dated_by_it(told: str, day: str) -> None:
    found = contacts(f"State television {told}.", "2018-05-10")
    assert found[0] == f"meeting occurred {day}: kim-jong-un | xi-jinping"


def test_a_preparation_ends_with_its_clause() -> None:
    told = "An envoy arrived in preparation for talks and Kim Jong Un's trip to China took place."
    assert [line.split()[1] for line in contacts(told, "2019-01-09")] == ["occurred"]


@pytest.mark.parametrize(
    ("told", "statuses"),
    [
        ("Xi Jinping will visit Pyongyang after Kim Jong Un's several planned meetings with him.", {"planned"}),
        ("Kim Jong Un and Xi Jinping will stay close following their three meetings last year.", {"occurred"}),
    ],
)
def test_meetings_that_are_planned_were_not_held(told: str, statuses: set[str]) -> None:
    assert {line.split()[1] for line in contacts(told, "2019-01-09")} == statuses


def test_a_visit_that_has_begun_is_none_to_come_beside_a_meeting_that_is() -> None:
    told = "Choe Son Hui will meet Wang Yi on a visit to Beijing that started Monday."
    assert "visit occurred 2019-01-07: choe-son-hui | " in contacts(told, "2019-01-09")


def test_who_speaks_in_their_meeting_takes_part() -> None:
    told = "Xi Jinping said in their meeting on Monday Kim Jong Un, Wang Huning and Ri Su Yong listened."
    assert any("xi-jinping" in line for line in contacts(told, "2019-01-09"))


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("Zhou Enlai's 110th birthday was marked.", "2008"),
        ("The 110th birth anniversary of the late Premier Zhou Enlai was marked.", "2008"),
        ("They marked the 70th birthday of Kim Jong Il.", "2012"),
        ("In 1972 the 60th birthday of Kim Il Sung was marked.", "-"),
    ],
)
def test_birthdays_show_the_year_but_not_those_of_another_year(told: str, year: str) -> None:
    found = contacts(f"Kim Yong Nam met Liu Hongcai, Chinese ambassador to the DPRK. {told}")
    assert found == [f"meeting occurred {year}: kim-yong-nam | liu-hongcai"]


@pytest.mark.parametrize(
    ("told", "dates"),
    [
        ("Wang Yi met Ri Su Yong on Tuesday. The countries signed their pact on July 11, 1961.", ["1961"]),
        ("On Tuesday June 18, 2019, Song Tao met Pak. On Friday he met Ri Su Yong.", ["2019-06-21"]),
        ("Song Tao met Pak on Thursday, June 20, 2019. On Friday he met Ri Su Yong.", ["2019-06-21"]),
        ("Song Tao met Ri Su Yong in January 2019. On Wednesday they had lunch.", ["2019-01", "2019-01"]),
    ],
)
def test_a_day_of_history_dates_no_weekday_but_one_told_with_its_own_does(told: str, dates: list[str]) -> None:
    found = [line.split()[2].rstrip(":") for line in contacts(told) if "ri-su-yong" in line or "ri-yong-ho" in line]
    assert found == dates


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("By concluding the DPRK-China Treaty of Friendship, Cooperation and Mutual Assistance 57 years ago", "2018"),
        ("A school, founded 10 years ago, is named after the treaty of friendship, and", "-"),
        ("The farm, established 20 years ago, marked the establishment of diplomatic relations, and", "-"),
        ("Kim Jong Il had sent a basket to Jiang Zemin for his 80th birthday, when he was told of his birth, and", "-"),
    ],
)
def test_years_ago_are_those_of_what_was_concluded_then(told: str, year: str) -> None:
    found = contacts(f"Wang Chen met Ji Jae Ryong, DPRK ambassador to China. {told} the sides grew close.")
    assert found[0] == f"meeting occurred {year}: ji-jae-ryong | wang-chen"


def test_who_took_part_in_a_commemoration_was_at_one() -> None:
    told = "Kim Yong Nam and Liu Xiaoming took part in commemoration of the CPV's entry into the war on Friday."
    assert contacts(told, "2008-10-30") == ["ceremony occurred 2008-10-24: kim-yong-nam | liu-xiaoming"]


def test_a_visit_that_ends_something_is_not_begun() -> None:
    told = "Xi Jinping plans a visit that ended years of silence to Pyongyang."
    assert contacts(told, "2018-05-10") == ["visit planned -:  | xi-jinping"]
