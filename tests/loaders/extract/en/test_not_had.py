"""What is denied of a meeting or left unsaid, and days counted from what else is told; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize("verb", ["did not have", "did not hold", "has not had", "had not yet held", "has never held"])
@pytest.mark.parametrize("noun", ["a meeting", "talks", "formal talks"])
def test_a_meeting_that_was_not_had(verb: str, noun: str) -> None:
    text = f"Wang Yi {verb} {noun} with Kim Song Nam in Beijing, a spokesman said."
    assert [row.partition(" 2")[0] for row in contacts(text, "2024-03-23")] == ["meeting denied"]


def test_the_last_talks_were_held() -> None:
    text = "Wang Yi and Choe Son Hui have not held talks since 2019."
    assert contacts(text, "2024-03-23") == ["meeting occurred 2019: choe-son-hui | wang-yi"]


def test_a_visit_never_paid_is_none() -> None:
    assert not contacts("Li Qiang of China has never paid a visit to North Korea.", "2024-03-23")


@pytest.mark.parametrize("silent", ["would not say", "did not say", "will not confirm", "would not disclose"])
def test_who_keeps_silent_leaves_a_visit_open(silent: str) -> None:
    text = f"A Chinese spokesman {silent} whether Kim Jong Un would visit Beijing."
    assert contacts(text, "2024-03-23") == ["visit hypothetical -: kim-jong-un | "]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Song Nam met Wang Yi on Friday, a day after {} Liu Jianchao.",
        "Kim Song Nam was received by Wang Yi on March 22, one day after {} Liu Jianchao.",
        "A day after {} Liu Jianchao, Kim Song Nam met Wang Yi on Friday.",
    ],
)
@pytest.mark.parametrize("verb", ["meeting", "holding talks with", "he met"])
def test_a_day_after_meeting_another(text: str, verb: str) -> None:
    assert sorted(contacts(text.format(verb), "2024-03-23")) == [
        "meeting occurred 2024-03-21: kim-song-nam | liu-jianchao",
        "meeting occurred 2024-03-22: kim-song-nam | wang-yi",
    ]


@pytest.mark.parametrize("words", ["opening remarks", "an opening speech", "an opening statement"])
def test_opening_remarks_are_no_opening(words: str) -> None:
    text = f"In {words} at talks with Kim Song Nam on Friday, Wang Yi praised the friendship."
    assert contacts(text, "2024-03-23") == ["meeting occurred 2024-03-22: kim-song-nam | wang-yi"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Kim Song Nam ended a three-day visit to China that began on March 18.", "2024-03-18/2024-03-20"),
        ("Kim Song Nam wound up a four-day trip to China, which started on March 18.", "2024-03-18/2024-03-21"),
        ("Kim Song Nam returned to Pyongyang on Friday after visiting China.", "2024-03-22"),
        ("Kim Song Nam of North Korea was seen at Beijing's airport on Friday.", "2024-03-22"),
    ],
)
def test_the_days_of_a_journey(text: str, days: str) -> None:
    assert contacts(text, "2024-03-23") == [f"visit occurred {days}: kim-song-nam | "]


def test_who_was_seen_at_an_event_made_no_journey() -> None:
    text = "Choe Ryong Hae was seen at the opening ceremony on Friday, along with Ambassador Wang Yajun."
    assert contacts(text, "2024-03-23") == ["ceremony occurred 2024-03-22: choe-ryong-hae | wang-yajun"]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Kim Jong Il did not appear to greet Wang.", "ceremony denied 2009-01: kim-jong-il | wang-jiarui"),
        ("Kim Jong Il did not turn out to welcome Wang.", "ceremony denied 2009-01: kim-jong-il | wang-jiarui"),
        ("Wang left on Friday without having had a meeting with Kim Jong Il.",
         "meeting denied 2009-01-23: kim-jong-il | wang-jiarui"),
        ("There is no truth to reports that Kim Jong Il visited China this week.",
         "visit denied 2009-01: kim-jong-il | "),
        ("Reports that Kim Jong Il had visited Beijing this week were false.", "visit denied 2009-01: kim-jong-il | "),
        ("Kim Jong Il has not been to Beijing this month.", "visit denied 2009-01: kim-jong-il | "),
    ],
)  # fmt: skip
def test_what_somebody_did_not_come_to_do(told: str, found: str) -> None:
    assert found in contacts(f"Wang Jiarui arrived in Pyongyang on Wednesday. {told}", "2009-01-24")


def test_what_was_not_done_since_a_time_is_no_contact_with_the_guest() -> None:
    text = (
        "Wang Jiarui arrived in Pyongyang on Wednesday. Kim Jong Il has not come out to greet a guest since last June."
    )
    assert len(contacts(text, "2009-01-24")) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Wang has met Kim Jong Il several times.",
        "Wang has often met Kim Jong Il.",
        "Wang has been received by Kim Jong Il on each of his earlier visits.",
        "The historic meetings of Kim Jong Il with Wang opened a new chapter.",
    ],
)
def test_what_happened_more_than_once_has_no_day_of_the_story(told: str) -> None:
    lines = contacts(f"Wang Jiarui arrived in Pyongyang on Wednesday. {told}", "2009-01-24")
    assert lines[1:] == ["meeting occurred -: kim-jong-il | wang-jiarui"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wang Yi and Ri Yong Ho had not met for two years.",
        "Xi Jinping has not visited Pyongyang in more than five years.",
    ],
)
def test_for_how_long_nothing_was_done_denies_nothing(sentence: str) -> None:
    assert contacts(sentence, "2019-08-18") == []


def test_who_has_not_met_this_year_has_not_met() -> None:
    assert contacts("Xi Jinping has not met Kim Jong Un this year.", "2019-08-18") == [
        "meeting denied 2019: kim-jong-un | xi-jinping"
    ]
