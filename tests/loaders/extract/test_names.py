"""English names of people: known ones in any spelling, unknown ones by their shape, bare surnames, other names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import found, people


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Kim Song Nam", "kim-song-nam"),
        ("Kim Song-nam", "kim-song-nam"),
        ("Kim Jong Il", "kim-jong-il"),
        ("Kim Jong II", "kim-jong-il"),  # "Il" misread, as in archives
        ("Wang Huning", "wang-huning"),
        ("Wang Hu Ning", "wang-huning"),
        ("Li Zhanshu", "li-zhanshu"),
    ],
)
def test_a_known_person_is_found_in_any_spelling(name: str, person: str) -> None:
    assert list(people(f"The guest was {name}.")) == [person]


@pytest.mark.parametrize(
    ("name", "person", "country"),
    [
        ("Pak Kum Chol", "pak-kum-chol", "KP"),
        ("Ri Thae-gwang", "ri-thae-gwang", "KP"),
        ("Zhang Weimin", "zhang-weimin", "CN"),
        ("Gao Wenli", "gao-wenli", "CN"),
        ("Kim Song-won", "kim-song-won", "KP"),  # a Kim Song is known
        ("Choe Kwang-chol", "choe-kwang-chol", "KP"),
        ("Kim Jae Un", "kim-jae-un", "KP"),  # no United Nations
        ("Ri Yong Rok", "ri-yong-rok", "KP"),
        ("Son Kwang Chol", "son-kwang-chol", "KP"),  # nobody's son
        ("Son Kwang-chol", "son-kwang-chol", "KP"),
        ("Son Guk", "son-guk", "KP"),
        ("Um Son-hwa", "um-son-hwa", "KP"),
        ("Rim Song", "rim-song", "KP"),
        ("Pan Deyi", "pan-deyi", "CN"),
        ("Fei Junmin", "fei-junmin", "CN"),
        ("Yi Huiman", "yi-huiman", "CN"),
        ("Mi Bo", "mi-bo", "CN"),
        ("She Ping", "she-ping", "CN"),
    ],
)
def test_an_unknown_person_is_found_by_the_shape_of_the_name(name: str, person: str, country: str) -> None:
    assert people(f"The guest was {name}.") == {person: country}
    assert not found(f"The guest was {name}.")["persons"][0]["known"]


@pytest.mark.parametrize(
    "text",
    [
        "They walked across Kim Il Sung Square.",
        "He studied at Kim Il Sung University.",
        "The Kim Il Sung-Kim Jong Il Foundation sent flowers.",
        "Rodong Sinmun carried it.",
        "In Beijing on Monday they toured Long Island.",
        "Song and dance filled the hall.",
        "She Can Sing, Man and Men",
        "It was the leader's Son Il.",
    ],
)
def test_what_only_contains_or_resembles_a_name_is_nobody(text: str) -> None:
    assert people(text) == {}


@pytest.mark.parametrize("surname", ["Fan", "Tan", "Pan", "Min", "An", "Ban", "She", "Man", "Hang"])
@pytest.mark.parametrize(
    "told",
    [
        "{} met Pak Kil Yon.",
        "{}, a member of the party, met Pak Kil Yon.",
        "Pak Kil Yon met {} on Monday.",
        "{}'s host was Pak.",
    ],
)
def test_a_bare_surname_that_is_an_english_word_means_whom_the_article_has_named(surname: str, told: str) -> None:
    text = f"Vice Minister {surname} Guoqiang arrived in Pyongyang.\n\n{told.format(surname)}"
    assert surfaces(text)[f"{surname.lower()}-guoqiang"] == [f"{surname} Guoqiang", surname]


@pytest.mark.parametrize(
    "text",
    [
        "So Hak Chol came.\n\nSo said everybody.",
        "An Hak Chol came.\n\nAn official met him.",
        "Ho Hak Chol came.\n\nKim In Beijing Again",
    ],
)
def test_a_word_that_only_looks_like_a_bare_surname_is_none(text: str) -> None:
    assert [len(forms) for forms in surfaces(text).values()] == [1]


def test_a_second_spelling_in_brackets_is_the_same_person() -> None:
    (person,) = found("Ri Song Chol (Ri So'ng-ch'o'l) spoke.")["persons"]
    assert person["surfaces"] == ["Ri So'ng-ch'o'l", "Ri Song Chol"]


def surfaces(text: str) -> dict[str, list[str]]:
    return {person["id"]: person["surfaces"] for person in found(text)["persons"]}


def test_a_bare_surname_is_whoever_bears_it_in_the_article() -> None:
    told = surfaces("Kim Song Nam met Wang Huning. Wang thanked Kim.")
    assert told == {"kim-song-nam": ["Kim Song Nam", "Kim"], "wang-huning": ["Wang Huning", "Wang"]}


def test_of_two_of_one_surname_the_one_just_named_in_the_paragraph_is_meant() -> None:
    text = "Kim Jong Un received Song Tao.\nKim Yo Jong saw the guests off at the airport. Kim thanked Song."
    assert surfaces(text)["kim-yo-jong"] == ["Kim Yo Jong", "Kim"]


def test_of_two_of_one_surname_the_one_spoken_of_most_is_meant() -> None:
    text = "Kim Jong Un met Kim Yo Jong. Kim Jong Un rose.\nLater Kim left."
    assert surfaces(text)["kim-jong-un"] == ["Kim Jong Un", "Kim"]
    assert surfaces(text)["kim-yo-jong"] == ["Kim Yo Jong"]


def test_a_surname_of_nobody_in_the_article_is_nobody() -> None:
    assert list(people("Wang Yi met officials. Zhang was absent.")) == ["wang-yi"]


def test_people_of_third_countries_are_found_by_their_title_or_by_line() -> None:
    text = "Russian Foreign Minister Sergei Petrov met Choe Son Hui.\nPhoto by Ann Baker."
    assert people(text) == {"sergei-petrov": "other", "choe-son-hui": "KP", "ann-baker": "other"}


def test_every_mention_is_where_it_says() -> None:
    text = "Kim Song Nam met Wang Yi. Kim left; Wang Yi's aides stayed."
    for person in found(text)["persons"]:
        words = [text[m["start"] : m["end"]] for m in person["mentions"]]
        assert words == {"kim-song-nam": ["Kim Song Nam", "Kim"], "wang-yi": ["Wang Yi", "Wang Yi"]}[person["id"]]


def test_a_name_may_begin_with_a_shorter_known_one() -> None:
    assert "kim-song-min" in people("Kim Song Min, president of the studio, met Liu Wei in Pyongyang.")
