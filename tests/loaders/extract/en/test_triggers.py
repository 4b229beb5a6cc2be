"""Which English words tell of a contact, and which only look like one; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Choe Son Hui and Wang Yi exchanged views in Beijing on Sunday.",
         "meeting occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Wang Yi and his counterpart Choe Son Hui agreed in Pyongyang on Sunday to mark the anniversary.",
         "meeting occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Sun Weidong discussed bilateral ties with Pak Myong Ho in Pyongyang on Sunday.",
         "meeting occurred 2025-09-28: pak-myong-ho | sun-weidong"),
        ("Xi Jinping and Kim Jong Un toured a computer company together on Sunday.",
         "ceremony occurred 2025-09-28: kim-jong-un | xi-jinping"),
        ("A red-carpet welcome was given to Li Qiang by Pak Thae Song at the airport on Sunday.",
         "ceremony occurred 2025-09-28: pak-thae-song | li-qiang"),
        ("Ri Ryong Nam presented his credentials to Xi Jinping at a ceremony on Sunday.",
         "ceremony occurred 2025-09-28: ri-ryong-nam | xi-jinping"),
        ("Kim Ki Nam invited Liu Hongcai to join him in welcoming home an opera troupe in Pyongyang on Sunday.",
         "ceremony occurred 2025-09-28: kim-ki-nam | liu-hongcai"),
        ("Kim Yong Nam flew home from Beijing on Sunday.", "visit occurred 2025-09-28: kim-yong-nam | "),
    ],
)  # fmt: skip
def test_words_of_contact(text: str, told: str) -> None:
    assert contacts(text, "2025-09-29") == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Wang Yi discussed Kim Jong Un with reporters in Beijing.",
        "They act on what Kim Jong Un and Xi Jinping had agreed upon.",
        "Hu Jintao went to the embassy of the DPRK in Beijing to sign the book of condolence.",
        "The people would rally around Kim Jong Un, Liu Xiaoming told Xinhua in Pyongyang.",
        "Kim Jong Un has not been to China since he took power.",
    ],
)
def test_words_that_only_look_like_it(text: str) -> None:
    assert contacts(text, "2011-12-21") == []


def test_to_see_somebody_is_to_meet_and_to_see_somebody_off_is_not() -> None:
    planned = "Kim Kye Gwan is expected to see Wu Dawei in Beijing on Friday."
    assert contacts(planned, "2010-02-10") == ["meeting planned 2010-02-12: kim-kye-gwan | wu-dawei"]
    parting = "Wang Jiarui was at the station to see Choe Ryong Hae off on Tuesday."
    assert contacts(parting, "2010-02-10") == ["ceremony occurred 2010-02-09: choe-ryong-hae | wang-jiarui"]


def test_a_parade_that_somebody_watches_in_the_other_country_is_one_contact() -> None:
    text = "Li Yuanchao is also to watch the military parade in Pyongyang on July 27."
    assert contacts(text, "2013-07-26") == ["ceremony planned 2013-07-27:  | li-yuanchao"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Choe Son Hui saw Wang Yi in Beijing on Sunday.", "meeting occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Wang Yi summoned Choe Son Hui in Beijing on Sunday.", "meeting occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Choe Son Hui spent an hour with Wang Yi in Beijing on Sunday.",
         "meeting occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Wang Yi welcomed Choe Son Hui at the airport in Beijing on Sunday.",
         "ceremony occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Wang Yi accompanied Choe Son Hui on a tour of a factory in Beijing on Sunday.",
         "ceremony occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Choe Son Hui and Wang Yi spoke on the phone on Sunday.", "call occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Wang Yi sent greetings to Choe Son Hui on Sunday.", "message occurred 2025-09-28: choe-son-hui | wang-yi"),
        ("Kim Jong Un sent Choe Son Hui to Beijing on Sunday.", "visit occurred 2025-09-28: choe-son-hui | "),
        ("Kim Jong Un had Choe Son Hui go to Beijing on Sunday.", "visit occurred 2025-09-28: choe-son-hui | "),
        ("Choe Son Hui leaves for Beijing next week.", "visit planned 2025-10: choe-son-hui | "),
        ("Choe Son Hui may head to Beijing next week.", "visit hypothetical 2025-10: choe-son-hui | "),
        ("Wang Yi skipped a meeting with Choe Son Hui in Beijing on Sunday.",
         "meeting denied 2025-09-28: choe-son-hui | wang-yi"),
    ],
)  # fmt: skip
def test_more_words_of_contact(text: str, told: str) -> None:
    assert contacts(text, "2025-09-29") == [told]


def test_greetings_passed_on_are_no_message() -> None:
    assert contacts("Wang Yi passed on the greetings of Xi Jinping to Kim Jong Un.", "2025-09-29") == []


def test_an_invitation_declined_is_no_contact_that_happened() -> None:
    text = "Kim Jong Un has declined an invitation to attend the parade in Beijing on September 3."
    assert all(not told.startswith("ceremony occurred") for told in contacts(text, "2015-08-20"))


def test_the_ceremony_at_which_a_ribbon_is_cut_is_one() -> None:
    text = "Kim Song Nam and Li Jinjun cut the ribbon at the opening of an exhibition in Pyongyang on September 26."
    assert contacts(text, "2018-09-30") == ["ceremony occurred 2018-09-26: kim-song-nam | li-jinjun"]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Choe Son Hui met online with Wang Yi on Monday.", "call"),
        ("Choe Son Hui held a virtual meeting with Wang Yi on Monday.", "call"),
        ("Choe Son Hui sent a note to Wang Yi on Monday.", "message"),
        ("Choe Son Hui telegraphed Wang Yi on Monday.", "message"),
    ],
)
def test_other_words_of_the_same_class(told: str, kind: str) -> None:
    assert contacts(told, "2022-04-13") == [f"{kind} occurred 2022-04-11: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wang Yi signs a protocol with Choe Son Hui in Beijing on Sunday.",
         ["ceremony occurred 2025-09-28: choe-son-hui | wang-yi"]),
        ("Wang Yi accompanies Choe Son Hui to the museum on Sunday.",
         ["ceremony occurred 2025-09-28: choe-son-hui | wang-yi"]),
        ("Choe Son Hui flew to Beijing on Saturday for the celebrations and was received by Wang Yi on Sunday.",
         ["visit occurred 2025-09-27: choe-son-hui | ", "meeting occurred 2025-09-28: choe-son-hui | wang-yi"]),
        ("Wang Yi received Choe Son Hui, who is in Beijing for the celebrations, on Sunday.",
         ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]),
        ("At a meeting on Sunday Wang Yi urged Choe Son Hui to return to the talks.",
         ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]),
        ("At a dinner on Sunday Wang Yi congratulated Choe Son Hui on the anniversary.",
         ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]),
        ("Wang Yi gave Choe Son Hui a welcoming ceremony on Sunday before the two began their talks.",
         ["ceremony occurred 2025-09-28: choe-son-hui | wang-yi",
          "meeting occurred 2025-09-28: choe-son-hui | wang-yi"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_contact_does_not_hide_it(text: str, told: list[str]) -> None:
    assert contacts(text, "2025-09-29") == told


@pytest.mark.parametrize(
    "text",
    [
        "The move was seen by Wang Yi as a warning to Choe Son Hui on Sunday.",
        "Wang Yi signs an article in a paper on Choe Son Hui.",
        "At a Politburo meeting on Sunday, Wang Yi urged Choe Son Hui to return to the talks.",
    ],
)
def test_who_is_thought_or_written_of_is_not_met(text: str) -> None:
    assert contacts(text, "2025-09-29") == []


def test_who_is_congratulated_is_not_at_the_table_of_others() -> None:
    text = "Wang Yi had dinner with Choe Son Hui on Sunday and congratulated Kim Jong Un on his election."
    assert contacts(text, "2025-09-29") == [
        "meeting occurred 2025-09-28: choe-son-hui | wang-yi",
        "message occurred 2025-09-28: kim-jong-un | wang-yi",
    ]


def test_what_somebody_left_undone_denies_nothing_else() -> None:
    text = "Wang Yi left Pyongyang on Sunday without having read the letter that he received from Kim Jong Un."
    assert not [line for line in contacts(text, "2025-09-29") if "denied" in line]


def test_criticism_without_substance_denies_no_meeting() -> None:
    text = "There was no substance to the criticism, Wang Yi said when he met Choe Son Hui on Sunday."
    assert contacts(text, "2025-09-29") == ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]
