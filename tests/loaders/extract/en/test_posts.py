"""Which office of the registry an English title is, and of which body; our own sentences."""

from __future__ import annotations

import pytest

from graph.claims import OfficeStatement
from graph.identity.offices import Words, offices
from loaders.extract import extract
from tests.loaders.extract.reading import REGISTRY, article


def posts(text: str) -> list[str]:
    """The ids of the offices that a text states, in its order."""
    stated = [c.statement for c in extract(article(text, "2018-05-04"), REGISTRY)]
    held = [each for each in stated if isinstance(each, OfficeStatement)]
    words = [(Words(s.title, s.organization, s.title_id, s.organization_id), s.who.country) for s in held]
    return [offices(REGISTRY).post(*each).office.id for each in words]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Pak Pong Ju saw Li Jinjun, ambassador to the DPRK.", "cn-embassy-in-kp/ambassador"),
        ("Li Qiang saw Ji Jae Ryong, ambassador to the PRC.", "kp-embassy-in-cn/ambassador"),
        ("Li Qiang saw DPRK Ambassador to China Ji Jae Ryong.", "kp-embassy-in-cn/ambassador"),
        ("North Korea's vice party chairman Choe Ryong Hae saw Li Jinjun.", "wpk-central-committee/vice-chairman"),
        ("A North Korean party secretary, Choe Thae Bok, saw Li Jinjun.", "wpk-central-committee/secretary"),
        ("Xiao Jie, secretary-general of the State Council, saw Pak.", "cn-state-council/secretary-general"),
        ("Wu Di, deputy secretary-general of the State Council, saw Pak.", "cn-state-council/deputy-secretary-general"),
        ("Hu Huaibang, managing director of the China Development Bank, saw Pak.",
         "cn-china-development-bank/general-manager"),
        ("Song Tao, head of the Communist Party of China [CPC] International Department, saw Pak Pong Ju.",
         "cpc-international-department/director"),
    ],
)  # fmt: skip
def test_a_title_is_the_post_that_its_words_name(text: str, post: str) -> None:
    assert posts(text) == [post]


def test_offices_stay_with_the_name_behind_them_where_a_body_has_another_name_in_brackets() -> None:
    text = (
        "Attending were head of the CPC International Department Song Tao, deputy director of the CPC General Office "
        "[General Affairs Department] Ding Xuexiang and immediate past PRC Ambassador to the DPRK Liu Hongcai."
    )
    said = [c.statement for c in extract(article(text, "2018-05-04"), REGISTRY)]
    held = [(s.who.name, s.title, s.former) for s in said if isinstance(s, OfficeStatement)]
    assert held == [
        ("Song Tao", "head", False),
        ("Ding Xuexiang", "deputy director", False),
        ("Liu Hongcai", "Ambassador to the DPRK", True),
    ]
