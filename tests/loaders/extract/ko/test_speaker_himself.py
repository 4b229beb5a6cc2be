"""What somebody says of himself in a speech: his meetings with whom he names, and what he only speaks of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

TOLD = "시진핑 총서기는 16일 베이징에서 박태성 부위원장을 회견했다. 시진핑 총서기는 이렇게 말했다. "
MET = "meeting occurred 2018-05-16: pak-thae-song | xi-jinping"


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("다롄에서는 지난 주에 나와 김정은 위원장의 회담이 다시 있었다.", "2018-05"),
        ("지난 주 다롄에서 나와 김정은 위원장은 회담을 가졌다.", "2018-05"),
        ("지난 주 나는 다롄에서 김정은 위원장과 다시 회담했다.", "2018-05"),
        ("나와 김정은 위원장은 올해 3월 베이징에서 만났다.", "2018-03"),
        ("올해 3월 김정은 위원장이 와서 우리 두 사람은 역사적인 회담을 가졌다.", "2018-03"),
    ],
)
def test_the_speaker_is_one_of_those_who_met(said: str, when: str) -> None:
    assert f"meeting occurred {when}: kim-jong-un | xi-jinping" in contacts(TOLD + said, "2018-05-17")


@pytest.mark.parametrize("opening", ["또한 ", "여기에는 또한 ", "상대측에서는 ", ""])
def test_a_list_that_breaks_off_goes_on_with_who_was_there(opening: str) -> None:
    text = (
        "최고인민회의 상임위원회 위원장 김영남과 중화인민공화국 국방부장 조강천사이의 담화가 6일 진행되였다.\n"
        "담화에는 인민무력부 부부장 김정각이 참가하였다.\n" + opening
    )
    listed = "중국인민해방군 공군 부정치위원 류아주, 중국인민해방군 해군 부사령원 장영의, 판공청 부주임"
    assert contacts(text + listed, "2006-04-07") == [
        "meeting occurred 2006-04-06: kim-yong-nam kim-jong-gak | cao-gangchuan liu-yazhou zhang-yongyi"
    ]
