"""Who travels with somebody, in whatever words an English article says so."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

ARRIVAL = (
    "Kim Yong Nam, president of the Presidium of the Supreme People's Assembly, arrived in Beijing on Monday on an "
    "official goodwill visit to China.\n\n"
)
A, B = "Ri Ju O, minister of light industry", "Kim Yong Jae, vice-minister of foreign trade"
ALONE = "visit occurred 2004-10-18: kim-yong-nam | "
TOGETHER = "visit occurred 2004-10-18: kim-yong-nam ri-ju-o kim-yong-jae | "


@pytest.mark.parametrize(
    "words",
    [
        "With Kim, KCNA says, come {A}, and {B}.",
        "Under him come {A}, and {B}.",
        "To the delegation belong {A}, and {B}.",
        "{A}, and {B}, belong to Kim's delegation as well, says KCNA.",
        "{A}, and {B}, are in his company, said KCNA further.",
        "{A}, and {B}, arrived on the same plane.",
        "{A}, and {B}, left Pyongyang with him.",
        "{A}, and {B}, make the trip too.",
        "{A}, and {B}, are with him on the trip.",
        "Kim has in his company {A}, and {B}.",
        "Kim brought {A}, and {B}, along.",
        "The delegation counts {A}, and {B}, among its members.",
        "His delegation, of which {A}, and {B}, are members, will stay three days.",
        "Others in the delegation: {A}, and {B}.",
    ],
)
def test_who_is_said_to_be_in_somebodys_suite_travels_with_him(words: str) -> None:
    assert contacts(ARRIVAL + words.format(A=A, B=B), "2004-10-18") == [TOGETHER]


@pytest.mark.parametrize(
    "words",
    [
        "{A}, is not in the delegation.",
        "{A}, is not travelling with him.",
        "{A}, was in a delegation to Vietnam last year.",
        "{A}, will follow next week.",
        "The trip was prepared by {A}.",
    ],
)
def test_who_is_said_to_be_elsewhere_does_not(words: str) -> None:
    assert contacts(ARRIVAL + words.format(A=A), "2004-10-18")[0] == ALONE


def test_who_goes_somewhere_with_the_other_side_is_in_no_suite() -> None:
    text = ARRIVAL + "On Tuesday Hu Jintao went with Kim to a science park in the north of the city."
    assert ALONE in contacts(text, "2004-10-20")


RECEPTION = (
    "BEIJING, Sept. 8, 2009 -- Choe Jin Su, DPRK ambassador to China, gave a reception at the embassy on Tuesday. "
)
GUEST = "Wu Dawei, Chinese vice foreign minister"


@pytest.mark.parametrize(
    "words",
    [
        "{B}, gave a toast.",
        "{B}, also spoke.",
        "{B}, spoke of friendship.",
        "{B}, replied with a toast.",
        "{B}, addressed the guests.",
        "In a speech {B}, said friendship would last.",
        "{B}, said in a speech that friendship would last.",
        "The guests from China were led by {B}.",
    ],
)
def test_who_speaks_at_a_reception_is_there(words: str) -> None:
    assert contacts(RECEPTION + words.format(B=GUEST), "2009-09-08") == [
        "meeting occurred 2009-09-08: choe-jin-su | wu-dawei"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "{B}, said at a press conference that friendship would last.",
        "{B}, spoke with reporters on Monday.",
        "{B}, addressed the General Assembly.",
        "{B}, raised the matter with Washington.",
        "In an address to parliament on Monday {B}, said talks would resume.",
    ],
)
def test_who_speaks_elsewhere_is_not(words: str) -> None:
    assert not any("choe" in line and "wu" in line for line in contacts(RECEPTION + words.format(B=GUEST)))
