"""One report in several places, and forms filled in anew; the sentences are our own."""

from __future__ import annotations

import pytest

from graph.claims import Article, Claim, PersonStatement, Span
from graph.identity.reports.changes import fingerprints, reports_of
from graph.identity.reports.facts import units
from graph.prints import Fingerprint
from tests.graph.identity.worlds import who

EN = """Pyongyang, April 6 -- Choe Son Hui, minister of Foreign Affairs of the DPRK, received Wang Yajun, the new
Chinese ambassador, at the Mansudae Assembly Hall on Thursday.
The ambassador conveyed the greetings of Wang Yi and said that he would do all he could for the relations of the two
neighbours. Choe Son Hui wished him success in his work and recalled the 74 years of diplomatic relations.
The talk went in a friendly way, and 3 officials of the embassy were present on the occasion."""
KO = """최선희외무상이 4월 6일 만수대의사당에서 신임 중국대사 왕아군동지를 만나 담화하였다.
대사는 왕의동지의 인사를 전하고 두 나라 관계를 발전시키기 위하여 모든 노력을 다하겠다고 말하였다.
외무상은 대사의 사업에서 성과가 있기를 바란다고 하면서 외교관계 74돐에 대하여 언급하였다.
담화는 친선적인 분위기속에서 진행되였으며 대사관 성원 3명이 여기에 참가하였다."""
ZH = """新华社平壤4月6日电 朝鲜外务相崔善姬6日在万寿台议事堂会见了新任中国驻朝鲜大使王亚军。
王亚军转达了王毅的问候，表示愿为发展两国关系作出不懈努力。崔善姬祝愿大使工作顺利，并回顾了两国建交74年来的历程。
会见在友好的气氛中进行，使馆3名外交官参加了会见。"""
NAMES = {EN: ("Choe Son Hui", "Wang Yajun"), KO: ("최선희", "왕아군"), ZH: ("崔善姬", "王亚军")}
GUESTS = {EN: "Li Jinjun", KO: "리진군", ZH: "李进军"}
TEXTS = pytest.mark.parametrize("text", [EN, KO, ZH], ids=["en", "ko", "zh"])


def place(text: str, name: str = "a", *, published: str | None = "2023-04-07", title: str = "") -> Article:
    return Article.of(text, url=f"https://example.org/{name}", published=published, title=title)


def claims(article: Article, *names: str) -> list[Claim]:
    text = article.text
    return [
        Claim.from_text(
            article, Span(text.index(name), text.index(name) + len(name)), PersonStatement(who(name), spans)
        )
        for name in names
        if name in text
        for spans in [tuple(Span(at, at + len(name)) for at in range(len(text)) if text.startswith(name, at))]
    ]


def grouped(*articles: Article) -> int:
    """How many reports they are, the people of all texts being known."""
    named = [name for text in NAMES for name in (*NAMES[text], GUESTS[text])]
    stated = [claim for article in articles for claim in claims(article, *named)]
    return len(set(reports_of(articles, stated).values()))


@TEXTS
def test_outlets_print_one_report(text: str) -> None:
    cut = text.rpartition("\n")[0]
    framed = "Read more on our site\n" + text + "\nAll rights reserved"
    assert grouped(place(text), place(text, "b"), place(cut, "c", published="2023-04-09"), place(framed, "d")) == 1


@TEXTS
def test_words_may_differ(text: str) -> None:
    other = text.replace("wished him", "hoped for his").replace("말하였다", "이야기하였다").replace("不懈", "积极")
    assert other != text
    assert grouped(place(text), place(other, "b")) == 1


@TEXTS
def test_a_form_filled_in_for_another_guest_is_another_report(text: str) -> None:
    assert grouped(place(text), place(text.replace(NAMES[text][1], GUESTS[text]), "b")) == 2


@TEXTS
def test_so_is_one_for_another_day_number_or_year(text: str) -> None:
    day = text.replace("April 6", "April 7").replace("4월 6", "4월 7").replace("4月6日", "4月7日")
    assert grouped(place(text), place(day, "b"), place(text.replace("74", "75"), "c")) == 3
    assert grouped(place(text), place(text, "b", published="2024-04-07")) == 2


def test_what_fits_two_forms_makes_no_bridge_between_them() -> None:
    rest = EN.rpartition("\n")[0]
    four = EN.replace("3 officials", "4 officials")
    reports = reports_of([place(EN, "a"), place(four, "b"), place(rest, "c", published="2023-04-06")], ())
    assert reports[place(EN, "a").id] != reports[place(four, "b").id]


@TEXTS
@pytest.mark.parametrize("mark", ["CORRECTION: ", "정정: ", "更正："])
def test_a_correction_goes_with_what_it_corrects(text: str, mark: str) -> None:
    corrected = place(mark + text.replace("74", "75"), "b", published="2023-04-08")
    assert grouped(place(text), corrected) == 1
    assert reports_of([place(text), corrected], ())[corrected.id] == place(text).id


@TEXTS
def test_a_fingerprint_comes_back_from_its_bytes(text: str) -> None:
    article = place(text)
    (made,) = fingerprints([article], claims(article, *NAMES[text])).values()
    assert made.named
    assert made.slots
    assert Fingerprint.unpacked(made.packed(), made.first, made.last, made.rank) == made
    assert len(made.packed()) < 2000


def test_the_first_to_publish_stands_for_the_report_whatever_the_order() -> None:
    first, second = place(EN, "z", published="2023-04-06"), place(EN + " ", "a", published="2023-04-07")
    assert set(reports_of([second, first], ()).values()) == {first.id}


def test_short_texts_are_one_report_only_where_they_are_equal() -> None:
    photo = "Kim Song Nam in Beijing (photo)"
    assert grouped(place(photo), place(photo, "b"), place(photo + " on Friday", "c")) == 2


def test_an_article_without_words_has_no_report() -> None:
    assert reports_of([place(""), place("...", "b")], ()) == {}


def test_facts_stand_between_their_words() -> None:
    found = {fact.words for fact in units(EN).facts()}
    assert {"Wang Yajun", "74", "3", "Wang Yi"} <= found
    assert "The" not in found
