"""What two do with one another by a verb that no list has is a contact; how they stand to one another is none."""

import pytest

from tests.loaders.extract.reading import contacts

MET = ["meeting occurred 2024-03-22: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "done",
    [
        "찻집에서 녹차를 마셨다.",
        "정원을 한 바퀴 돌았다.",
        "바둑을 두었다고 대사관이 알렸다.",
        "호수에서 배를 탔으며 저녁에는 쉬었다.",
    ],
)
def test_whatever_somebody_did_with_somebody_of_the_other_side_on_a_day_is_a_meeting(done: str) -> None:
    assert contacts(f"최선희 북한 외무상은 22일 왕이 중국 외교부장과 {done}", "2024-03-23") == MET


def test_a_clause_before_the_noun_of_whoever_did_it_tells_of_it_too() -> None:
    assert contacts("22일 왕이 중국 외교부장과 우산을 나눠 쓴 최선희 북한 외무상은 웃고 있었다.", "2024-03-23") == MET


@pytest.mark.parametrize(
    "stands",
    [
        "다른 길을 택했다.",
        "거리를 뒀다.",
        "친분을 쌓았다.",
        "손발이 맞았다.",
        "나란히 올해의 인물로 뽑혔다.",
        "보조를 맞췄다.",
    ],
)
def test_how_they_stand_to_one_another_is_none(stands: str) -> None:
    assert contacts(f"최선희 북한 외무상은 올해 왕이 중국 외교부장과 {stands}", "2024-03-23") == []


def test_what_stands_on_a_rostrum_is_a_ceremony() -> None:
    text = "김정은 국무위원장은 3일 톈안먼 망루에서 시진핑 중국 국가주석과 어깨를 맞댔다."
    assert contacts(text, "2025-09-05") == ["ceremony occurred 2025-09-03: kim-jong-un | xi-jinping"]


def test_it_yields_to_another_contact_of_the_two_on_that_day() -> None:
    text = "최선희 북한 외무상은 22일 왕이 중국 외교부장과 회담했다. 최 외무상은 이날 왕 부장과 정원을 돌았다."
    assert contacts(text, "2024-03-23") == MET


@pytest.mark.parametrize("said", ["회의 결과를 통보했다.", "새 정책을 설명했다고 전해졌다."])
def test_what_somebody_tells_the_other_to_his_face_is_a_meeting(said: str) -> None:
    assert contacts(f"왕이 중국 외교부장은 22일 평양에서 최선희 외무상에게 {said}", "2024-03-23") == MET


def test_whom_a_host_toasts_is_at_his_table() -> None:
    text = "왕이 중국 외교부장이 22일 저녁 만찬을 열었다. 왕 부장은 최선희 북한 외무상을 위해 잔을 들고 축사를 했다."
    assert contacts(text, "2024-03-23") == MET
