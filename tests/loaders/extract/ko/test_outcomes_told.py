"""Whether what a Korean sentence tells took place: planned, supposed, denied, in the words of more constructions."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-09-05"
KIM, WANG = "김정은 국무위원장", "왕이 중국 외교부장"
NEWS = WANG + "이 2일부터 4일까지 북한을 방문해 3일 리용호 외무상과 회담했다. "
TOLD = ["meeting occurred 2019-09-03: ri-yong-ho | wang-yi", "visit occurred 2019-09-02/2019-09-04:  | wang-yi"]


@pytest.mark.parametrize(
    ("said", "also"),
    [
        (
            "왕 부장은 다음달로 예상되는 " + KIM + "의 중국 방문 일정을 조율한 것으로 보인다.",
            "visit hypothetical 2019-10: kim-jong-un | ",
        ),
        (
            "이번 방북은 " + KIM + "의 다음달 방중을 위한 사전 준비라는 해석이 많다.",
            "visit hypothetical 2019-10: kim-jong-un | ",
        ),
        ("북중은 " + KIM + "의 다음달 방중을 조율 중이다.", "visit hypothetical 2019-10: kim-jong-un | "),
        ("왕 부장과 " + KIM + "의 면담 여부는 확인되지 않았다.", "meeting hypothetical 2019-09: kim-jong-un | wang-yi"),
        (KIM + " 예방은 이뤄지지 않은 것으로 보인다.", "meeting denied 2019-09: kim-jong-un | wang-yi"),
    ],
)
def test_what_else_is_supposed_or_denied(said: str, also: str) -> None:
    assert sorted(contacts(NEWS + said, DAY)) == sorted([*TOLD, also])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("시진핑 중국 국가주석은 방북 초청을 수락했다.", "visit planned -:  | xi-jinping"),
        ("시진핑 중국 국가주석의 방북 계획이 백지화됐다.", "visit denied -:  | xi-jinping"),
        (KIM + "의 방중설은 사실이 아닌 것으로 드러났다.", "visit denied -: kim-jong-un | "),
        (
            "3일로 잡혀 있던 리용호 외무상과 " + WANG + "의 회담이 무산됐다.",
            "meeting denied 2019-09-03: ri-yong-ho | wang-yi",
        ),
        (
            "일본 언론은 " + KIM + "이 3일 베이징을 방문했다고 보도했으나 확인되지 않았다.",
            "visit hypothetical 2019-09-03: kim-jong-un | ",
        ),
        (
            "리용호 북한 외무상은 " + WANG + "과 공동위원회 제3차 회의를 공동 주재할 예정이다.",
            "meeting planned -: ri-yong-ho | wang-yi",
        ),
        (
            "왕이 부장은 3일 리용호 외무상을 만나 양측이 자주 만날 것이라고 말했다.",
            "meeting occurred 2019-09-03: ri-yong-ho | wang-yi",
        ),
    ],
)
def test_the_words_around_a_contact_settle_it(text: str, told: str) -> None:
    assert contacts(text, DAY) == [told]


@pytest.mark.parametrize(
    "said",
    [
        "두 사람은 앞으로 자주 만나기로 했다.",
        "왕 부장의 방북 목적은 알려지지 않았다.",
        "회담 결과는 공개되지 않았다.",
        "왕 부장의 방북이 성과를 거뒀는지는 확인되지 않았다.",
        "푸틴 대통령의 방북은 무산됐다.",
    ],
)
def test_what_is_open_of_others_or_of_its_fruits_is_no_contact(said: str) -> None:
    assert sorted(contacts(NEWS + said, DAY)) == TOLD
