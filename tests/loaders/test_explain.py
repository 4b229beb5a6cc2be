"""What an explained article holds: everything found, where it stands, by which rule."""

from __future__ import annotations

from graph.explained import Explained, Kind
from loaders.explain import explain
from loaders.extract import read_out
from tests.loaders.extract.reading import REGISTRY, article

TEXT = (
    "Visit to Pyongyang\n\nPYONGYANG, April 12, 2024 (Yalu example) -- Choe Ryong Hae, chairman of the Standing "
    "Committee of the Supreme People's Assembly of the DPRK, met Zhao Leji on Thursday. "
    "Zhao also held talks with officials."
)


def explained(text: str = TEXT, published: str | None = "2024-04-12") -> Explained:
    source = article(text, published)
    return explain(source, read_out(source, REGISTRY), REGISTRY)


def words(told: Explained, kind: Kind, *, trigger: bool = False) -> list[str]:
    """The marked words of one kind, in the order of the text."""
    return [told.article.text[m.start : m.end] for m in told.marks if m.kind is kind and m.trigger is trigger]


def test_everything_found_is_marked_where_it_stands() -> None:
    told = explained()
    assert words(told, Kind.PERSON) == ["Choe Ryong Hae", "Zhao Leji", "Zhao"]
    assert words(told, Kind.DATE) == ["Thursday"]
    assert words(told, Kind.CONTACT, trigger=True)[0] == "met"
    assert words(told, Kind.CONTACT)[0].startswith("Choe Ryong Hae, chairman")
    assert words(told, Kind.OFFICE)[0].startswith("chairman of the Standing Committee")


def test_every_finding_of_a_claim_names_its_rule() -> None:
    told = explained()
    for kind in (Kind.PERSON, Kind.OFFICE, Kind.CONTACT):
        assert told.of(kind)
        assert all(finding.rule for finding in told.of(kind))
    assert told.of(Kind.CONTACT)[0].rule == "meet.verb"


def test_findings_refer_to_one_another_and_every_mark_to_a_finding() -> None:
    told = explained()
    (contact, *_) = told.of(Kind.CONTACT)
    assert contact.text == "meeting, occurred, 2024-04-11, Pyongyang: Choe Ryong Hae (p1) | Zhao Leji (p2)"
    assert ("Date", "2024-04-11 (d1)") in contact.values
    refs = [finding.ref for finding in told.findings]
    assert len(refs) == len(set(refs))
    assert {mark.ref for mark in told.marks} == set(refs)


def test_what_is_unsettled_is_a_finding_too() -> None:
    told = explained("China and the DPRK\n\nWang Yi held talks in Beijing.\nChoe Son Hui was in the DPRK.")
    assert [finding.text for finding in told.of(Kind.UNSETTLED)] == ["contact without a counterpart: Wang Yi"]
    assert words(told, Kind.UNSETTLED) == ["Wang Yi held talks in Beijing."]


def test_a_language_that_is_not_read_says_so() -> None:
    source = article("Nichts Neues.")
    other = type(source).of("Nichts Neues.", lang="de")
    assert "(de)" in explain(other, read_out(other, REGISTRY), REGISTRY).remark
