"""Messages of which one sentence names the writer and another the reader."""

import pytest

from tests.loaders.extract.reading import contacts

SENT = ["message occurred 2024-03-20: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "text",
    [
        "시진핑 중국 국가주석이 20일 평양에 서한을 보냈다. 그는 김정은 국무위원장에게 보낸 글에서 우의를 강조했다.",
        "시진핑 중국 국가주석이 20일 전문을 보냈다. 전문은 김정은 국무위원장에게 전달됐다.",
        "김정은 국무위원장이 20일 축전을 받았다. 시진핑 중국 국가주석이 보낸 것이다.",
    ],
)
def test_the_other_one_of_a_message_may_be_named_in_the_next_sentence(text: str) -> None:
    assert contacts(text, "2024-03-23") == SENT


def test_a_letter_of_which_nobody_says_to_whom_is_none() -> None:
    text = "시진핑 중국 국가주석이 20일 평양에 서한을 보냈다. 김정은 국무위원장은 공장을 돌아보았다."
    assert contacts(text, "2024-03-23") == []
