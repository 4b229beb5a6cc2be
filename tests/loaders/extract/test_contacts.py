"""What short English articles tell, from their text to their claims; true events in our own words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from graph.claims import Article, ContactStatement, OfficeStatement
from graph.registry.load import registry
from loaders.extract import extract


@dataclass(frozen=True)
class Told:
    kind: str
    status: str
    date: str
    kp: tuple[str, ...]
    cn: tuple[str, ...]


def told(text: str, published: str | None = None) -> list[Told]:
    article = Article.of(text, lang="en", published=published)
    contacts = [c.statement for c in extract(article, registry()) if isinstance(c.statement, ContactStatement)]
    return [
        Told(
            c.kind,
            c.status,
            str(c.when or ""),
            tuple(p.who.proposed for p in c.participants if p.side == "KP"),
            tuple(p.who.proposed for p in c.participants if p.side == "CN"),
        )
        for c in contacts
    ]


def offices(text: str) -> set[tuple[str, str, str | None]]:
    found = extract(Article.of(text, lang="en"), registry())
    stated = (c.statement for c in found if isinstance(c.statement, OfficeStatement))
    return {(o.who.proposed, o.title, o.organization) for o in stated}


MET = [
    ("Wang Yi met Choe Son Hui in Beijing on September 28.", "choe-son-hui", "wang-yi"),
    ("Choe Son Hui was received by Wang Yi in Beijing on September 28.", "choe-son-hui", "wang-yi"),
    ("Talks between Wang Yi and Choe Son Hui were held in Beijing on September 28.", "choe-son-hui", "wang-yi"),
    ("Choe Son Hui paid a courtesy call on Wang Yi in Beijing on September 28.", "choe-son-hui", "wang-yi"),
    ("Wang Yi received a courtesy call from Choe Son Hui in Beijing on September 28.", "choe-son-hui", "wang-yi"),
    ("On September 28, Wang Yi held talks in Beijing with the visiting Choe Son Hui.", "choe-son-hui", "wang-yi"),
]


@pytest.mark.parametrize(("sentence", "kp", "cn"), MET)
def test_a_meeting_in_many_words_is_one_meeting(sentence: str, kp: str, cn: str) -> None:
    assert told(sentence, "2025-09-29") == [Told("meeting", "occurred", "2025-09-28", (kp,), (cn,))]


NOT_MET = [
    "Wang Yi said that China attaches importance to its relations with the DPRK led by Kim Jong Un.",
    "Kim Jong Un sent Choe Son Hui at the invitation of Wang Yi.",
    "The orders called on officials to come up with plans for exchanges with China, Kim Song Nam said.",
    "Choe Son Hui met Sergey Lavrov in Moscow on September 17, and Wang Yi spoke in Beijing.",
    "The Kim Il Sung-Kim Jong Il Foundation praised the idea of Xi Jinping.",
    "Wang Yi met Sergey Lavrov in Beijing on Monday and discussed Kim Jong Un and his missiles.",
    "US envoy Sung Kim met Liu Xiaoming in Beijing to discuss Kim Jong Un's tests.",
    "Kim Jong Un and Donald Trump met in Singapore, Wang Yi said at a press briefing.",
    "Moon Jae-in met Xi Jinping in Beijing and said Kim Jong Un would visit Seoul.",
    "Choe Ryong Hae met Kim Jong Un in Pyongyang; China watched.",
]


@pytest.mark.parametrize("sentence", NOT_MET)
def test_who_is_only_talked_about_has_met_nobody(sentence: str) -> None:
    assert [c for c in told(sentence, "2024-09-18") if c.kp and c.cn] == []


STATUS = [
    ("Wang Yi will meet Choe Son Hui in Beijing next month.", "planned"),
    ("Wang Yi is scheduled to meet Choe Son Hui in Beijing.", "planned"),
    ("The ministry denied that Wang Yi met Choe Son Hui in Beijing.", "denied"),
    ("Wang Yi did not meet Choe Son Hui in Beijing.", "denied"),
    ("Wang Yi may have met Choe Son Hui in Beijing.", "hypothetical"),
    ("Wang Yi met Choe Son Hui in Beijing in May.", "occurred"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUS)
def test_the_status_follows_the_words_of_its_clause(sentence: str, status: str) -> None:
    assert [c.status for c in told(sentence, "2024-09-18")] == [status]


def test_not_since_says_when_they_did_meet() -> None:
    contacts = told("Kim Jong Un and Xi Jinping had not met since June 2019.", "2025-09-05")
    assert contacts == [Told("meeting", "occurred", "2019-06", ("kim-jong-un",), ("xi-jinping",))]


def test_respectively_met_is_a_meeting_each() -> None:
    contacts = told("On March 23, 2005, Hu Jintao and Wu Bangguo met respectively with Pak Pong Ju in Beijing.")
    assert {(c.kp, c.cn) for c in contacts} == {(("pak-pong-ju",), ("hu-jintao",)), (("pak-pong-ju",), ("wu-bangguo",))}


def test_a_trip_summed_up_is_a_meeting_with_each_host() -> None:
    contacts = told(
        "Kim Song Nam went to China on March 21 and met Wang Huning, Liu Jianchao and Wang Yi.", "2024-03-25"
    )
    assert sorted(c.cn for c in contacts if c.kind == "meeting") == [("liu-jianchao",), ("wang-huning",), ("wang-yi",)]


def test_those_present_join_the_event_on_both_sides() -> None:
    text = (
        "Pyongyang, April 12 (KCNA) -- Choe Ryong Hae had talks with Zhao Leji here on April 11.\n"
        "Present at the talks from the DPRK side were Ko Kil Son and Pak Myong Ho, "
        "and from the Chinese side Liu Jianchao and Wang Yajun, Chinese ambassador to the DPRK."
    )
    (talks,) = told(text, "2024-04-12")
    assert talks.kp == ("choe-ryong-hae", "ko-kil-son", "pak-myong-ho")
    assert talks.cn == ("zhao-leji", "liu-jianchao", "wang-yajun")


def test_a_delegation_is_its_leader_wherever_the_article_names_him() -> None:
    text = (
        "Cai Qi received a delegation of the Workers' Party of Korea on March 22.\n"
        "The delegation is led by Kim Song Nam."
    )
    assert told(text, "2024-03-24") == [Told("meeting", "occurred", "2024-03-22", ("kim-song-nam",), ("cai-qi",))]


def test_title_lead_and_body_tell_one_meeting() -> None:
    text = (
        "Wang Yi Meets with Ri Ryong Nam\n2021-05-27\n\nOn May 27, 2021, Wang Yi met with DPRK Ambassador to China "
        "Ri Ryong Nam in Beijing.\n\nWu Jianghao also attended the meeting."
    )
    assert [(c.kind, c.date, c.cn) for c in told(text, "2021-05-27")] == [
        ("meeting", "2021-05-27", ("wang-yi", "wu-jianghao"))
    ]


def test_a_caption_and_a_text_that_disagree_are_two_claims_that_may_be_linked() -> None:
    text = (
        "Kim Song Nam met with Wang Huning on Mar. 21. (Rodong Sinmun)\n\n"
        "Kim Song Nam met Wang Huning in Beijing on Mar. 23, sources said."
    )
    claims = [
        c for c in extract(Article.of(text, lang="en", published="2024-04-05"), registry()) if c.kind == "contact"
    ]
    statements = [c.statement for c in claims if isinstance(c.statement, ContactStatement)]
    assert [str(s.when) for s in statements] == ["2024-03-21", "2024-03-23"]
    assert all(not s.distinct_from for s in statements)


def test_a_visit_has_the_travellers_only() -> None:
    contacts = told("Chinese Premier Li Qiang arrived in Pyongyang on Thursday for an official visit.", "2025-10-09")
    assert contacts == [Told("visit", "occurred", "2025-10-09", (), ("li-qiang",))]


def test_a_message_joins_sender_and_recipient() -> None:
    contacts = told("Kim Jong Un sent a message of greeting to Xi Jinping on October 1.", "2024-10-02")
    assert contacts == [Told("message", "occurred", "2024-10-01", ("kim-jong-un",), ("xi-jinping",))]


def test_offices_go_to_whom_they_stand_beside() -> None:
    text = (
        "Present were Ding Xuexiang, director of the General Office of the CPC Central Committee, "
        "State Councilor and Foreign Minister Wang Yi, and Li Jinjun, Chinese ambassador to the DPRK."
    )
    assert offices(text) == {
        ("ding-xuexiang", "director", "General Office of the CPC Central Committee"),
        ("wang-yi", "State Councilor", None),
        ("wang-yi", "Foreign Minister", "Ministry of Foreign Affairs of China"),
        ("li-jinjun", "ambassador to the DPRK", "Embassy of China in the DPRK"),
    }


def test_an_organ_borrows_the_party_that_the_next_office_names() -> None:
    text = (
        "Kim Song Nam, alternate member of the Political Bureau and director of the International Department "
        "of the WPK Central Committee, spoke."
    )
    assert ("kim-song-nam", "alternate member", "Political Bureau of the WPK Central Committee") in offices(text)


def test_an_unknown_official_is_found_by_the_shape_of_the_name() -> None:
    (contact,) = told(
        "Ri Thae Gwang, vice-minister of Railways, met Gao Wenli, deputy mayor of Dandong, on May 3.", "2024-05-04"
    )
    assert (contact.kp, contact.cn) == (("ri-thae-gwang",), ("gao-wenli",))


def test_every_claim_quotes_its_place() -> None:
    text = "Wang Yi met Choe Son Hui in Beijing on “September 28”.\nKim Jong Un was not there — he stayed in Pyongyang."
    article = Article.of(text, lang="en", published="2025-09-29")
    for claim in extract(article, registry()):
        assert text[claim.locator.start : claim.locator.end] == claim.quote  # type: ignore[union-attr]


BODIES = [
    ("Liu Jianchao, head of the CCP's International Department, spoke.", "cpc-international-department"),
    ("Wang Yi, director of the Foreign Affairs Commission Office of the party's Central Committee, spoke.", None),
    (
        "Kim Song Nam, director of the International Department of the WPK Central Committee, spoke.",
        "wpk-international-department",
    ),
]


@pytest.mark.parametrize(("sentence", "body"), BODIES)
def test_a_body_is_known_whole_or_not_at_all(sentence: str, body: str | None) -> None:
    found = extract(Article.of(sentence, lang="en"), registry())
    assert {c.statement.organization_id for c in found if isinstance(c.statement, OfficeStatement)} == {body}
