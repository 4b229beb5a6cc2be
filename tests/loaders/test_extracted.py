"""What `yalu extract --json` prints (EXTRACT.md of the evaluation), from real claims."""

from __future__ import annotations

import pytest

from graph.claims import Article
from graph.registry.load import registry
from loaders.extract import extract
from loaders.extracted import Extracted, extracted

TEXT = (
    "BEIJING, January 26, 2024 -- Sun Weidong, Chinese vice foreign minister, met with Pak Myong Ho, vice foreign "
    "minister of the DPRK, in Pyongyang on January 26, 2024. Kang Chol Min and other officials of the ministry were "
    "present.\n"
)


@pytest.fixture(scope="module")
def found() -> Extracted:
    article = Article.of(TEXT, lang="en", published="2024-01-26", origin="talks.txt", publisher="Yalu example")
    return extracted(article, extract(article, registry()), registry())


def test_every_key_that_the_format_names_is_there(found: Extracted) -> None:
    assert found["source"] == "talks.txt"
    assert found["article"].keys() >= {"id", "lang", "published", "title", "publisher", "sha256"}
    for person in found["persons"]:
        assert person.keys() >= {"id", "name", "country", "surfaces", "known", "mentions"}
    for office in found["offices"]:
        assert office.keys() >= {"person", "title", "organization", "start", "end", "former"}
    for contact in found["contacts"]:
        assert contact.keys() >= {"type", "status", "date", "date_end", "date_stated", "place", "venue", "kp", "cn"}
        assert contact.keys() >= {"kp_body", "cn_body", "parts", "attributed_to", "start", "end", "quote", "confidence"}


def test_people_have_their_canonical_id_and_every_mention(found: Extracted) -> None:
    people = {person["id"]: person for person in found["persons"]}
    assert people["sun-weidong"]["country"] == "CN"
    assert people["pak-myong-ho"]["known"]
    for person in people.values():
        assert person["mentions"]
        for mention in person["mentions"]:
            assert TEXT[mention["start"] : mention["end"]] in person["surfaces"]


def test_a_contact_quotes_its_sentence_and_names_its_sides(found: Extracted) -> None:
    contact = next(each for each in found["contacts"] if each["type"] == "meeting")
    assert TEXT[contact["start"] : contact["end"]] == contact["quote"]
    assert "pak-myong-ho" in contact["kp"]
    assert contact["cn"] == ["sun-weidong"]
    assert contact["parts"]["sun-weidong"] == "principal"
    assert (contact["status"], contact["date"], contact["date_end"]) == ("occurred", "2024-01-26", None)


def test_an_office_is_in_the_words_of_the_article(found: Extracted) -> None:
    offices = {office["person"]: office for office in found["offices"]}
    office = offices["pak-myong-ho"]
    assert "vice foreign minister" in f"{office['title']} {office['organization']}".lower() or "vice" in office["title"]
    assert not office["former"]


def test_an_article_without_claims_is_an_article_with_nothing_in_it() -> None:
    article = Article.of("Nothing happened.", lang="en", origin="none.txt")
    found = extracted(article, (), registry())
    assert (found["persons"], found["offices"], found["contacts"]) == ([], [], [])
    assert found["article"]["sha256"] == article.sha256
