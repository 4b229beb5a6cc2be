"""Days that English texts count from a trip or feast told, and days that are names; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wang Yi arrived in Pyongyang on Tuesday. On the second day of his stay he was received by Kim Jong Un.",
         "meeting occurred 2018-05-02: kim-jong-un | wang-yi"),
        ("Wang Yi was in Pyongyang from April 11 to 13 and was received by Kim Jong Un on the last day.",
         "meeting occurred 2018-04-13: kim-jong-un | wang-yi"),
        ("Wang Yi flew to Pyongyang on Tuesday. Over the next two days he met Kim Jong Un.",
         "meeting occurred 2018-05: kim-jong-un | wang-yi"),
        ("Wang Yi met Ri Yong Ho in Pyongyang on Tuesday and, two days later, Kim Jong Un.",
         "meeting occurred 2018-05-03: kim-jong-un | wang-yi"),
        ("Kim Jong Un saw Wang Yi in Pyongyang on Wednesday. The evening before, Ri Yong Ho had given Wang a dinner.",
         "meeting occurred 2018-05-01: ri-yong-ho | wang-yi"),
        ("Wang Yi held talks with Ri Yong Ho at the April 25 House of Culture in Pyongyang on Wednesday.",
         "meeting occurred 2018-05-02: ri-yong-ho | wang-yi"),
        ("Li Jinjun called on Ri Su Yong on March 2, on Pak Pong Ju on March 5 and on Kim Yong Nam in Pyongyang.",
         "meeting occurred 2018-03-05: pak-pong-ju | li-jinjun"),
    ],
)  # fmt: skip
def test_days_counted_from_what_is_told(text: str, told: str) -> None:
    assert told in contacts(text, "2018-05-04")


def test_what_was_on_the_eve_of_a_feast_has_happened() -> None:
    text = "Ambassador Ri Ryong Nam gave a banquet for Chen Zhu in Beijing on the eve of the anniversary, July 11."
    assert contacts(text, "2021-07-16") == ["meeting occurred 2021-07-10: ri-ryong-nam | chen-zhu"]


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("Wang Jiarui went to Pyongyang in May 2009, and Kim Yong Il flew to Beijing a year later.", "2010-05"),
        ("Wang Jiarui went to Pyongyang in 2009. Kim Yong Il flew to Beijing the following year.", "2010"),
        ("Wang Jiarui went to Pyongyang in 2011, a year after Kim Yong Il flew to Beijing.", "2010"),
        ("Wang Jiarui went to Pyongyang in May 2009, after Kim Yong Il had flown to Beijing four months earlier.",
         "2009-01"),
        ("Wang Jiarui went to Pyongyang in 2009. Kim Yong Il had flown to Beijing the year before.", "2008"),
    ],
)  # fmt: skip
def test_months_and_years_count_from_a_month_or_year_told(told: str, when: str) -> None:
    of_kim = [line for line in contacts(told, "2013-02-20") if "kim-yong-il" in line]
    assert [line.split()[2] for line in of_kim] == [f"{when}:"]
