"""Who makes an English journey that is not told of the nearest name, and who only stays where he is; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"


def test_a_visit_is_of_whoever_paid_it() -> None:
    text = "President Jiang Zemin recalled the visit that Kim Jong Il paid to China in January 2001."
    assert contacts(text, "2001-09-05") == ["visit occurred 2001-01: kim-jong-il | "]


def test_he_who_travels_is_not_at_home() -> None:
    text = "Kim Jong Un received Wang Yi in May last year when he last made the trip to Pyongyang."
    assert set(contacts(text, DAY)) == {
        "meeting occurred 2018-05: kim-jong-un | wang-yi",
        "visit occurred 2018-05:  | wang-yi",
    }


def test_an_envoy_at_his_post_since_a_year_made_no_visit_then() -> None:
    text = "Wang Yajun was named to succeed Li Jinjun, who has been in Pyongyang since 2015."
    assert contacts(text, "2021-04-02") == []


def test_a_visit_since_which_nobody_came_was_made() -> None:
    text = "Xi Jinping has not set foot in Pyongyang again since his visit in June 2019."
    assert contacts(text, "2024-10-07") == ["visit occurred 2019-06:  | xi-jinping"]


def test_since_dates_what_happened_before() -> None:
    text = "Li Yuanchao is the first to have gone to the DPRK since Xi Jinping took office in March."
    assert all("2013-03" not in told for told in contacts(text, "2013-07-28"))


def test_what_may_come_of_a_trip_does_not_make_it_doubtful() -> None:
    text = "Wang Yi opened a three-day trip to Pyongyang on Monday that could lead to a summit."
    assert contacts(text, DAY) == ["visit occurred 2019-06-17:  | wang-yi"]
