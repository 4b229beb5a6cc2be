"""English lists of those who were there: beside whom, on which side, with whom they travelled; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "Kim Jong Un met Wang Yi in Pyongyang on May 3. "


@pytest.mark.parametrize(
    ("told", "kp", "cn"),
    [
        ("With Wang were Kong Xuanyou, assistant foreign minister, and Ambassador Li Jinjun.",
         "", "kong-xuanyou li-jinjun"),
        ("At Kim's side sat Ri Yong Ho, the foreign minister, and Kim Yong Chol.", "ri-yong-ho kim-yong-chol", ""),
        ("Across the table Kim had brought Ri Yong Ho and Kim Yong Chol.", "ri-yong-ho kim-yong-chol", ""),
        ("Kim had Ri Yong Ho and Kim Yong Chol at his side.", "ri-yong-ho kim-yong-chol", ""),
        ("Wang was flanked by Li Jinjun and Kong Xuanyou.", "", "li-jinjun kong-xuanyou"),
        ("Photos show Ri Yong Ho sitting next to them.", "ri-yong-ho", ""),
        ("From China came Kong Xuanyou and Li Jinjun.", "", "kong-xuanyou li-jinjun"),
        ("Li Jinjun, the Chinese ambassador, was in the room, as were Ri Yong Ho and Ri Su Yong.",
         "ri-yong-ho ri-su-yong", "li-jinjun"),
        ("Ri Yong Ho sat in for the North; Li Jinjun and Kong Xuanyou did so for China.",
         "ri-yong-ho", "li-jinjun kong-xuanyou"),
        ("Kim was accompanied by Ri Yong Ho. Wang brought along Li Jinjun.", "ri-yong-ho", "li-jinjun"),
    ],
)  # fmt: skip
def test_those_beside_somebody_were_there(told: str, kp: str, cn: str) -> None:
    there = f"{' '.join(['kim-jong-un', kp]).strip()} | {' '.join(['wang-yi', cn]).strip()}"
    assert contacts(MET + told, "2018-05-04") == [f"meeting occurred 2018-05-03: {there}"]


def test_those_who_travelled_along_join_the_visit() -> None:
    text = (
        "Zhang Dejiang visited Pyongyang on July 26. Among those who travelled with him were Liu Hongcai and "
        "Zhang Yesui. In Zhang's suite is also Wang Yajun."
    )
    assert contacts(text, "2013-07-27") == [
        "visit occurred 2013-07-26:  | zhang-dejiang liu-hongcai zhang-yesui wang-yajun"
    ]


def test_in_whose_presence_something_else_happened_joins_no_contact() -> None:
    text = MET + "Flowers were laid at the cemetery, which opened in the presence of Choe Ryong Hae and Kim Yong Nam."
    assert contacts(text, "2018-05-04") == ["meeting occurred 2018-05-03: kim-jong-un | wang-yi"]
