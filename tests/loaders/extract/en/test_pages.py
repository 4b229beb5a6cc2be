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
