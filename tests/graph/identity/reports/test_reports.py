"""One report in several places, and forms filled in anew; the sentences are our own."""

from __future__ import annotations

import pytest

from graph.claims import Article, Claim, PersonStatement, Span
from graph.identity.reports.changes import fingerprints, reports_of
from graph.identity.reports.facts import units
from graph.prints import Fingerprint
from tests.graph.identity.worlds import REGISTRY, who

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
    return len(set(reports_of(articles, stated, REGISTRY).values()))


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
    reports = reports_of([place(EN, "a"), place(four, "b"), place(rest, "c", published="2023-04-06")], (), REGISTRY)
    assert reports[place(EN, "a").id] != reports[place(four, "b").id]


@TEXTS
@pytest.mark.parametrize("mark", ["CORRECTION: ", "정정: ", "更正："])
def test_a_correction_goes_with_what_it_corrects(text: str, mark: str) -> None:
    corrected = place(mark + text.replace("74", "75"), "b", published="2023-04-08")
    assert grouped(place(text), corrected) == 1
    assert reports_of([place(text), corrected], (), REGISTRY)[corrected.id] == place(text).id


@TEXTS
def test_a_fingerprint_comes_back_from_its_bytes(text: str) -> None:
    article = place(text)
    (made,) = fingerprints([article], claims(article, *NAMES[text]), REGISTRY).values()
    assert made.named
    assert made.slots
    assert Fingerprint.unpacked(made.packed(), made.first, made.last, made.rank) == made
    assert len(made.packed()) < 2000


def test_the_first_to_publish_stands_for_the_report_whatever_the_order() -> None:
    first, second = place(EN, "z", published="2023-04-06"), place(EN + " ", "a", published="2023-04-07")
    assert set(reports_of([second, first], (), REGISTRY).values()) == {first.id}


def test_short_texts_are_one_report_only_where_they_are_equal() -> None:
    photo = "Kim Song Nam in Beijing (photo)"
    assert grouped(place(photo), place(photo, "b"), place(photo + " on Friday", "c")) == 2


def test_an_article_without_words_has_no_report() -> None:
    assert reports_of([place(""), place("...", "b")], (), REGISTRY) == {}


def test_facts_stand_between_their_words() -> None:
    found = {fact.words for fact in units(EN).facts()}
    assert {"Wang Yajun", "74", "3", "Wang Yi"} <= found
    assert "The" not in found


def test_a_name_beside_a_changed_word_is_still_named() -> None:
    """Where the claims of one of the two miss it."""
    other = place(ZH.replace("新任中国", "新来中国"), "b")
    reports = reports_of([place(ZH), other], claims(place(ZH), *NAMES[ZH]), REGISTRY)
    assert len(set(reports.values())) == 1


@pytest.mark.parametrize("stranger", ["通西·乔玛尼", "阮仲海"])
def test_a_stranger_in_the_place_of_somebody_known_makes_another_report(stranger: str) -> None:
    """Though no claim sees the stranger."""
    assert len(set(reports_of([place(ZH), place(ZH.replace("王亚军", stranger), "b")], (), REGISTRY).values())) == 2


def test_a_last_paragraph_of_nothing_but_names_may_be_cut() -> None:
    listed = ZH + "\n王毅、孙卫东、李进军在座。"
    assert grouped(place(listed), place(ZH, "b")) == 1


def test_a_word_after_a_title_is_a_name_only_where_it_begins_as_one() -> None:
    said = "他在主席两侧就座。部长还说，总理首次来访。"
    changed = said.replace("两侧", "身边").replace("首次", "日前")
    assert grouped(place(ZH + said), place(ZH + changed, "b")) == 1


def test_a_number_that_stands_twice_counts_twice() -> None:
    again = KO.replace("외교관계 74돐에", "외교관계 74돐에 대하여, 외교관계 74돐에")
    assert grouped(place(again), place(again.replace("74", "75", 1), "b")) == 2


def test_two_parts_of_one_report_may_leave_out_each_what_the_other_has() -> None:
    lists = "\n".join(f"단체들은 {name}부위원장을 단장으로 하는 대표단을 보내였다." for name in ("리영덕", "양형섭"))
    first, second = lists.split("\n")
    texts = (f"{KO}\n{lists}", f"{KO}\n{first}", f"{KO}\n{second}")
    assert (
        grouped(*(place(text, str(number), published=f"2023-04-{number:02}") for number, text in enumerate(texts, 6)))
        == 1
    )


def test_an_article_goes_where_its_equal_is() -> None:
    """Though what stands for another report agrees with it in more facts than what stands for that one."""
    short, long = ZH.rpartition("\n")[0], ZH
    once = [place(short, "a", published="2023-04-06"), place(long, "b"), place(long, "c", published="2023-04-09")]
    reports = reports_of(once, (), REGISTRY)
    assert reports[once[1].id] == reports[once[2].id] == once[0].id
