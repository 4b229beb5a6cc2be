"""Who was at an event that an English sentence tells in other ways than the plain one, and who was not; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-24"


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ("Several leaders sat down to dinner with Kim Jong Un on Friday, among them Xi Jinping and Li Keqiang.", 2),
        ("Kim Jong Un had dinner with several Chinese leaders on Friday, Xi Jinping and Li Keqiang among them.", 2),
        ("Kim Jong Un shakes hands with Xi Jinping as Li Keqiang looks on in Beijing on Friday.", 2),
        ("Watched by Li Keqiang, Kim Jong Un shook hands with Xi Jinping in Beijing on Friday.", 2),
        ("Toasts were exchanged between Kim Jong Un and Xi Jinping at a banquet on Friday.", 1),
        ("The dinner which Xi Jinping, China's leader, gave on Friday brought together Kim Jong Un and diplomats.", 1),
        ("A get-acquainted call was paid by Kim Jong Un on Xi Jinping on Friday.", 1),
        ("Wang Yi quoted Kim Jong Un as saying to Xi Jinping on Friday that the changes were great.", 1),
        ("Xi Jinping met Kim Jong Un on Friday, conveying greetings from Li Keqiang to Kim Yong Nam.", 1),
        ("Xi Jinping, who met Kim Jong Un on Friday, brought with him the regards of Li Keqiang for Kim Yong Nam.", 1),
        ("The last time Kim Jong Un and Xi Jinping met was in Beijing on June 21.", 1),
    ],
)
def test_who_met(told: str, met: int) -> None:
    chinese = " ".join(["xi-jinping", "li-keqiang"][:met])
    assert [row.replace("li-keqiang xi-jinping", "xi-jinping li-keqiang") for row in contacts(told, DAY)] == [
        f"meeting occurred 2019-06-21: kim-jong-un | {chinese}"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Kim's meeting with Xi was also attended by Kim Yang Gon and Kang Sok Ju.",
        "The meeting between Kim and Xi was also attended by Kim Yang Gon and Kang Sok Ju.",
        "Kim Yang Gon and Kang Sok Ju were present at Kim's meeting with Xi.",
        "Also sitting in on Kim's talks with Xi were Kim Yang Gon and Kang Sok Ju.",
    ],
)
def test_those_at_somebodys_meeting_were_at_the_one_told(told: str) -> None:
    assert contacts(f"Kim Jong Un met Xi Jinping on Friday. {told}", DAY) == [
        "meeting occurred 2019-06-21: kim-jong-un kim-yang-gon kang-sok-ju | xi-jinping"
    ]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Kim Jong Un treated Xi Jinping to a concert on Friday.", ["ceremony occurred 2019-06-21"]),
        ("Kim Jong Un treated Xi Jinping to a dinner on Friday.", ["meeting occurred 2019-06-21"]),
        ("Kim Jong Un treated Choe Ryong Hae to a concert on Friday while Xi Jinping was in Moscow.", []),
        ("A rally was watched by Kim Jong Un on Friday, a day after Xi Jinping left Moscow.", []),
        ("Toasts were exchanged between Kim Jong Un and Sergei Lavrov at a banquet on Friday, Xi Jinping wrote.", []),
    ],
)
def test_what_it_was(told: str, found: list[str]) -> None:
    rows = [row.partition(":")[0] for row in contacts(told, DAY) if "xi-jinping" in row]
    assert rows == found


@pytest.mark.parametrize(
    ("told", "journey"),
    [
        ("Kim Jong Un began his visit to China on June 20 as guest of Xi Jinping.", "2019-06-20: kim-jong-un | "),
        (
            "Xi told Kim, “Since Minister of Public Security Meng Jianzhu visited the DPRK in 2011, ties have grown.",
            None,
        ),
        (
            "Li Jinjun and senior officials such as Pak Myong Guk saw the delegation led by Choe Ryong Hae off at the "
            "airport on Friday as it left for China.",
            "2019-06-21: choe-ryong-hae | ",
        ),
    ],
)
def test_whose_journey_it_was(told: str, journey: str | None) -> None:
    rows = [row for row in contacts(told, DAY) if row.startswith("visit")]
    assert rows == [f"visit occurred {journey or '2011:  | meng-jianzhu'}"]
