"""Sentences turned round that name last who greets or sees off a guest; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

CAME = "PYONGYANG, June 22 (KCNA) -- A delegation of China led by Zhao Leji {} here on Friday. "
HOSTS = "Kim Il Guk, minister of Sports, and Li Jinjun, Chinese ambassador to the DPRK"
DAY = "2019-06-24"


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("arrived", "Greeting it at Pyongyang International Airport were {}."),
        ("arrived", "On hand to meet it at the airport were {}."),
        ("arrived", "Among those who had come to the airport to welcome it were {}."),
        ("left", "Waving it off at the airport were {}."),
        ("left", "Among those bidding it farewell were also {}."),
        ("left", "At the airport {} bade it farewell."),
        ("left", "Also seeing it off were {}."),
    ],
)
def test_hosts_named_last_greet_the_guest(verb: str, told: str) -> None:
    found = contacts(CAME.format(verb) + told.format(HOSTS), DAY)
    assert [row for row in found if row.startswith("ceremony")] in (
        ["ceremony occurred 2019-06-21: kim-il-guk | li-jinjun zhao-leji"],
        ["ceremony occurred 2019-06-21: kim-il-guk | zhao-leji li-jinjun"],
    )


@pytest.mark.parametrize(
    "told",
    [
        "Xi Jinping arrived in Pyongyang on Friday. Not seen greeting him was Kim Yong Nam.",
        "Xi Jinping arrived in Pyongyang on Friday. Seeing is believing, said Kim Yong Nam.",
        "Welcoming the Russian delegation at the airport in Pyongyang on Friday were Kim Yong Nam and Li Jinjun.",
        "Greeting Vladimir Putin at the airport were Kim Jong Un and Ri Sol Ju.",
    ],
)
def test_nobody_is_greeted(told: str) -> None:
    assert not [row for row in contacts(told, DAY) if row.startswith("ceremony")]
