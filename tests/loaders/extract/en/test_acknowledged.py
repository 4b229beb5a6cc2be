"""Messages for which an English answer thanks."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

ANSWER = "Xi Jinping sent a reply message to Kim Jong Un on October 13.\n"


@pytest.mark.parametrize(
    ("thanks", "when"),
    [
        ("In it Xi thanked Kim for the message of greeting on the anniversary.", "-"),
        ("It reads: I was pleased to receive the congratulations which you sent me on October 1.", "2022-10-01"),
        ("Xi expressed his gratitude for the telegram.", "-"),
    ],
)
def test_an_answer_thanks_for_a_message_of_before(thanks: str, when: str) -> None:
    assert contacts(ANSWER + thanks, "2022-10-17") == [
        "message occurred 2022-10-13: kim-jong-un | xi-jinping",
        f"message occurred {when}: kim-jong-un | xi-jinping",
    ]


@pytest.mark.parametrize(
    "text",
    [
        ANSWER + "In it Xi did not thank Kim for any message.",
        ANSWER + "Xi thanked the Korean people for their friendship.",
        ANSWER + "Xi thanked Choe Ryong Hae for the greetings.",
        "Xi Jinping sent a message to Kim Jong Un on October 13.\nIn it Xi thanked Kim for his greetings.",
    ],
)
def test_no_message_is_told_where_nobody_answers_or_thanks_for_one(text: str) -> None:
    assert contacts(text, "2022-10-17") == ["message occurred 2022-10-13: kim-jong-un | xi-jinping"]
