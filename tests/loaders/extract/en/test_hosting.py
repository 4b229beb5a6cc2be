"""Guests and hand-overs; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "meeting occurred 2011-06-09: kang-sok-ju | dai-bingguo"


@pytest.mark.parametrize(
    "text",
    [
        "Kang Sok Ju had been Dai Bingguo's guest on June 9, 2011.",
        "Dai Bingguo played host to Kang Sok Ju on June 9, 2011.",
        "Dai Bingguo ran into Kang Sok Ju on June 9, 2011.",
        "Kang Sok Ju spoke for two hours with Dai Bingguo on June 9, 2011.",
        "Kang Sok Ju went over the plan with Dai Bingguo on June 9, 2011.",
        "Kang Sok Ju had an hour with Dai Bingguo on June 9, 2011.",
        "Kang Sok Ju took leave of Dai Bingguo on June 9, 2011.",
    ],
)
def test_words_for_being_received_and_talking(text: str) -> None:
    assert contacts(text) == [MET]


def test_who_hands_somebody_a_letter_meets_him() -> None:
    text = "Kang Sok Ju handed Hu Jintao a letter from Kim Jong Il on June 9, 2011."
    assert sorted(contacts(text)) == [
        "meeting occurred 2011-06-09: kang-sok-ju | hu-jintao",
        "message occurred 2011-06-09: kim-jong-il | hu-jintao",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Kang Sok Ju and Dai Bingguo cut the ribbon at the opening ceremony on June 9, 2011.",
        "Kang Sok Ju accompanied Dai Bingguo to the inauguration of the plant on June 9, 2011.",
        "Kang Sok Ju joined Dai Bingguo on the rostrum on June 9, 2011 to review the parade.",
        "Kang Sok Ju sat next to Dai Bingguo at the opening of the fair on June 9, 2011.",
    ],
)
def test_what_is_done_at_a_ceremony_is_one_with_it(told: str) -> None:
    assert contacts(told) == ["ceremony occurred 2011-06-09: kang-sok-ju | dai-bingguo"]


def test_whose_stay_a_sentence_begins_with_had_the_talks_that_it_tells_of() -> None:
    text = "Kang Sok Ju's five days in China in June 2011 included two sessions with Dai Bingguo."
    assert "meeting occurred 2011-06: kang-sok-ju | dai-bingguo" in contacts(text)


def test_companions_are_gathered_behind_what_is_said_of_them() -> None:
    along = "along with Wu Dawei, head of the negotiating team, and Dai Bingguo"
    assert contacts(f"Tang Jiaxuan flew to Pyongyang on June 9, 2011 {along}.") == [
        "visit occurred 2011-06-09:  | tang-jiaxuan wu-dawei dai-bingguo"
    ]


def test_a_first_appointment_is_a_meeting_and_what_used_to_be_done_none() -> None:
    came = "Kang Sok Ju arrived in Beijing on June 9, 2011. His first appointment was with Dai Bingguo."
    assert contacts(came)[-1] == MET
    used = "Messages used to be the way Kim Jong Il and Hu Jintao talked."
    assert contacts(used) == []


@pytest.mark.parametrize(
    "guided", ["acted as his guide", "served as Kang's guide", "was his guide", "acted as Kang Sok Ju's guide"]
)
def test_who_is_somebody_s_guide_is_with_him(guided: str) -> None:
    text = f"Kang Sok Ju arrived in Shanghai on June 9, 2011. Dai Bingguo {guided} at the port that day."
    assert "ceremony occurred 2011-06-09: kang-sok-ju | dai-bingguo" in contacts(text)


def test_what_an_arrival_is_followed_by_is_of_whoever_arrived() -> None:
    text = "Kim Yong Nam's arrival in Beijing on Monday was followed by a meeting with Hu Jintao."
    assert contacts(text, "2008-08-13") == [
        "visit occurred 2008-08-11: kim-yong-nam | ",
        "meeting occurred 2008-08-11: kim-yong-nam | hu-jintao",
    ]
