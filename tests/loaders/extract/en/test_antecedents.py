"""Whom English words mean that point back or ahead: "the latter", "all three", "them", "in his honour"; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-05-04"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Li Zhanshu met Kim Jong Un in Pyongyang on Wednesday; the same evening Kim Yong Nam gave him a dinner.",
         "meeting occurred 2018-05-02: kim-yong-nam | li-zhanshu"),
        ("Wang Yi met Kim Jong Un and Kim Yong Nam in Pyongyang on Wednesday. The latter hosted a dinner for him.",
         "meeting occurred 2018-05-02: kim-yong-nam | wang-yi"),
        ("Wang Yi arrived in Pyongyang on Tuesday. In his honor, Ri Yong Ho hosted a dinner the same evening.",
         "meeting occurred 2018-05-01: ri-yong-ho | wang-yi"),
        ("The delegation included Ding Xuexiang, Wang Yi and He Lifeng. All three were at Wednesday's talks in "
         "Pyongyang between Xi Jinping and Kim Jong Un.",
         "meeting occurred 2018-05-02: kim-jong-un | ding-xuexiang wang-yi he-lifeng xi-jinping"),
        ("Xi Jinping and his wife Peng Liyuan laid a wreath at the Friendship Tower in Pyongyang on Wednesday. Choe "
         "Ryong Hae accompanied them.",
         "ceremony occurred 2018-05-02: choe-ryong-hae | xi-jinping peng-liyuan"),
        ("Ri Yong Ho, who had met him at the airport on Tuesday, saw Wang Yi off from Pyongyang on Thursday.",
         "ceremony occurred 2018-05-01: ri-yong-ho | wang-yi"),
        ("Kim Yong Nam stayed at home, as did Foreign Minister Paek Nam Sun, who had been in Beijing in March, when he "
         "conferred with Tang Jiaxuan.",
         "meeting occurred 2018-03: paek-nam-sun | tang-jiaxuan"),
        ("Contacts have been few since Zhao Leji was received by Kim Jong Un in Pyongyang in April.",
         "meeting occurred 2018-04: kim-jong-un | zhao-leji"),
    ],
)  # fmt: skip
def test_whom_words_point_at(text: str, told: str) -> None:
    assert told in contacts(text, DAY)


def test_who_has_no_name_is_nobody_named_before() -> None:
    text = (
        "Ji Jae Ryong was in Beijing, where Xi Jinping spoke on Wednesday, according to a diplomat who saw him there."
    )
    assert not any(line.startswith("meeting") for line in contacts(text, DAY))
