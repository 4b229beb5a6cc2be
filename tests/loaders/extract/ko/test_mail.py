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


@pytest.mark.parametrize(
    "then",
    [
        "시 주석은 축전에서 김정은 위원장에게 친선을 강조했다.",
        "축전에서 그는 김정은 위원장의 건강을 기원했다.",
        "축전은 김정은 위원장 앞으로 되어 있다.",
    ],
)
def test_a_sentence_about_a_letter_names_its_reader(then: str) -> None:
    text = f"시진핑 중국 국가주석이 9일 북한 정권수립일을 맞아 축전을 보냈다. {then}"
    assert contacts(text, "2024-09-10") == ["message occurred 2024-09-09: kim-jong-un | xi-jinping"]


def test_the_dead_whom_a_letter_mourns_do_not_get_it() -> None:
    text = "시진핑 주석이 9일 북한에 조전을 보냈다. 조전에서 시 주석은 김영남 전 위원장의 서거에 애도를 표했다."
    assert all("kim-yong-nam" not in line for line in contacts(text, "2025-11-10"))
