"""Journeys that Chinese texts only ask or guess about are hypothetical; others are not."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

LEAD = (
    "中朝外交官在北京会面\n\n朝鲜外务省副相李吉成20日在北京会见了中国外交部部长王毅，双方就共同关心的问题交换了意见。"
)


def journeys(text: str, who: str) -> list[str]:
    """The journeys read of somebody, behind a report of talks, as `status date`."""
    told = [line for line in contacts(LEAD + text, "2019-06-21") if line.startswith("visit") and who in line]
    return [" ".join(line.split(":")[0].split()[1:]) for line in told]


@pytest.mark.parametrize(
    "text",
    [
        "金正恩会不会访华?发言人没有回答。",
        "对于金正恩是否会访华,发言人不愿置评。",
        "金正恩会否出访北京成为外界焦点。",
        "金正恩访华一事也可能是议题之一。",
        "双方可能在讨论金正恩访华的事。",
        "此行或与金正恩访华有关。",
        "此行与金正恩访华是否有关联,韩国政府正在关注。",
        "他或许会同朝方商定金正恩访华的日程。",
        "信中可能提到金正恩希望访华。",
        "韩媒猜测,李吉成口袋里装着金正恩访华的方案。",
        "金正恩访华再度成为焦点。",
        "金正恩访华恐怕遥遥无期。",
        "这场风波后,金正恩访华的可能性也随之下降。",
        "外界关注金正恩访华是否临近。",
    ],
)
def test_a_journey_that_is_only_asked_or_guessed_about_is_hypothetical(text: str) -> None:
    assert journeys(text, "kim-jong-un") == ["hypothetical -"]


def test_a_guessed_journey_has_its_own_time() -> None:
    assert journeys("习近平会不会在明年春天回访平壤?发言人未作答复。", "xi-jinping") == ["hypothetical 2020"]
    assert journeys("双方可能在讨论习近平明年1月访朝的事。", "xi-jinping") == ["hypothetical 2020-01"]


@pytest.mark.parametrize(
    "text",
    [
        "金正恩访华期间可能参观了工厂。",
        "金正恩访华后,局势可能缓和。",
        "习近平邀请金正恩在方便的时候访华。",
        "金正恩会不会出席峰会还不清楚。",
        "金正恩是否会见特朗普还是未知数。",
        "金正恩会不会访问俄罗斯,外界关注。",
        "金正恩能否前往河内还不清楚。",
        "金正恩希望早日访华。",
        "金正恩是否已经回国?发言人没有回答。",
        "金正恩1月访问北京。外界关注金正恩访华会不会带来变化。",
        "金正恩今年1月访华。专家认为,金正恩访华可能与会谈有关。",
    ],
)
def test_a_journey_told_or_to_elsewhere_is_no_guess(text: str) -> None:
    assert not any("hypothetical" in line for line in journeys(text, "kim-jong-un"))
