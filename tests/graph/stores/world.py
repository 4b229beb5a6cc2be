"""A small graph for the contract suite: the trip of March 2024 in sentences of our own, in three scripts.

Facts: Kim Song Nam's delegation in Beijing, 21 to 23 March 2024 (KCNA, Xinhua); sources date his talks with Wang Huning
21 or 23 March. The letter is that of the 75th anniversary of relations, 6 October 2024. The rest is made up for the
sake of the filters and says so in its sentences.
"""

from __future__ import annotations

from graph.claims import (
    Article,
    Body,
    Claim,
    ContactKind,
    ContactStatement,
    Country,
    Function,
    OfficeStatement,
    Part,
    Participant,
    RegistryEntry,
    Span,
    Status,
    Who,
)
from graph.dates import When
from graph.model import (
    BodyPart,
    Contact,
    DatedBy,
    Delta,
    Graph,
    Office,
    Organization,
    Participation,
    Person,
    Tenure,
)
from graph.stores.base import Batch, Store

KP, CN = Country.KP, Country.CN

EN = Article.of(
    "Kim Song Nam met Wang Huning in Beijing on March 21. A delegation of the Party took part.",
    url="https://example.org/en/1",
    title="Talks in Beijing",
    publisher="Yalu example (agency)",
    source_kind="agency",
    side="CN",
    lang="en",
    published="2024-03-22",
    retrieved="2026-01-02",
    loaded="2026-01-03",
    origin="en.txt",
)
KO = Article.of(
    "김성남동지가 3월 23일 왕호녕동지를 만났다.",
    url="https://example.org/ko/1",
    publisher="Yalu example (party paper)",
    lang="ko",
    published="2024-03-24",
)
ZH = Article.of(
    "10月6日,习近平同金正恩互致贺电。另一次会见没有日期。",
    url="https://example.org/zh/1",
    lang="zh",
    published="2024-10",
)
ARTICLES = tuple(sorted((EN, KO, ZH), key=lambda article: article.id))


def who(name: str, id: str, side: Country) -> Who:
    """Somebody as a source names them."""
    return Who(name, id, side, (name,), (id,), ("director",))


def contact_claim(article: Article, quote: str, when: When | None, *people: Who) -> Claim:
    """A claim that a contact took place, on the words of an article."""
    start = article.text.index(quote)
    statement = ContactStatement(
        ContactKind.MEETING,
        Status.OCCURRED,
        tuple(Participant(person, person.country or KP, order=order) for order, person in enumerate(people)),
        (Body("A delegation of the Party", KP),),
        when,
        date_stated="March 21",
        distinct_from=("c0",),
    )
    return Claim.from_text(
        article,
        Span(start, start + len(quote)),
        statement,
        rule="en.met",
        extractor="1",
        attributed_to="Rodong Sinmun",
        confidence=0.5,
        notes=("a note",),
    )


KIM, WANG = who("Kim Song Nam", "kim-song-nam", KP), who("Wang Huning", "wang-huning", CN)
C_EN = contact_claim(EN, "Kim Song Nam met Wang Huning in Beijing on March 21.", When("2024-03-21"), KIM, WANG)
C_KO = contact_claim(
    KO, KO.text, When("2024-03-23"), who("김성남", "kim-song-nam", KP), who("왕호녕", "wang-huning", CN)
)
C_ZH = contact_claim(ZH, "习近平同金正恩互致贺电", When("2024-10-06"), who("习近平", "xi-jinping", CN))
C_NO = contact_claim(ZH, "另一次会见没有日期。", None)
C_REGISTRY = Claim(
    "cregistry",
    "",
    RegistryEntry("kim-song-nam", "https://example.org/registry"),
    "",
    OfficeStatement(KIM, "Director", "International Department", since="2021-01"),
    rule="registry",
)
CLAIMS = tuple(sorted((C_EN, C_KO, C_ZH, C_NO, C_REGISTRY), key=lambda claim: claim.id))
KEYS = {
    C_EN.id: ("pair kim wang", "day 2024-03-21"),
    C_KO.id: ("pair kim wang", "day 2024-03-23"),
    C_ZH.id: ("pair kim xi",),
}

DIRECTOR = "wpk-international-department/director"
PERSONS = (
    Person("kim-jong-un", "Kim Jong Un", KP, "김정은", "金正恩"),
    Person("kim-song-nam", "Kim Song Nam", KP, "김성남", "金成男", ("Kim Song-nam", "김성남")),
    Person("stranger", "Stranger", None, verified=False),
    Person("wang-huning", "Wang Huning", CN, "왕후닝", "王沪宁"),
    Person("xi-jinping", "Xi Jinping", CN),
)
ORGANIZATIONS = (
    Organization("cpc", "Communist Party of China", CN, channel="party"),
    Organization("wpk", "Workers' Party of Korea", KP, "조선로동당", "朝鲜劳动党", "party"),
    Organization("wpk-international-department", "International Department", KP, channel="party", parent="wpk"),
)
OFFICES = (Office(DIRECTOR, "Director of the International Department", "wpk-international-department", rank=3),)
VISIT = Contact(
    "v1",
    ContactKind.VISIT,
    "Visit of Kim Song Nam",
    Status.OCCURRED,
    (C_EN.id,),
    When("2024-03-21", "2024-03-23"),
    place="Beijing",
)
TALKS = Contact(
    "m1",
    ContactKind.MEETING,
    "Kim Song Nam and Wang Huning",
    Status.OCCURRED,
    (C_EN.id, C_KO.id),
    When("2024-03-21"),
    (DatedBy(When("2024-03-21"), (C_EN.id,)), DatedBy(When("2024-03-23"), (C_KO.id,))),
    disputed=True,
    place="Beijing",
    venue="Great Hall of the People",
    occasion="a visit",
    history=("planned", "occurred"),
    visit="v1",
)
LETTER = Contact("e1", ContactKind.MESSAGE, "A letter", Status.OCCURRED, (C_ZH.id,), When("2024-10-06"))
UNDATED = Contact("a1", ContactKind.CALL, "A call without a date", Status.DENIED, (C_NO.id,), place="ПХЕНЬЯН")
MONTH = Contact(
    "m2", ContactKind.CEREMONY, "Some day in March", Status.PLANNED, (C_NO.id,), When("2024-03"), venue="大会堂"
)
CONTACTS = (UNDATED, LETTER, TALKS, MONTH, VISIT)
PARTICIPATIONS = (
    Participation("kim-song-nam", "a1", KP, Part.ENTOURAGE, Function.PRESENT, 0, (C_NO.id,)),
    Participation("xi-jinping", "e1", CN, Part.PRINCIPAL, Function.SENDER, 0, (C_ZH.id,)),
    Participation("kim-jong-un", "e1", KP, Part.PRINCIPAL, Function.RECIPIENT, 1, (C_ZH.id,)),
    Participation("wang-huning", "m1", CN, Part.PRINCIPAL, Function.HOST, 0, (C_EN.id, C_KO.id), title="Chairman"),
    Participation("kim-song-nam", "m1", KP, Part.PRINCIPAL, Function.GUEST, 1, (C_EN.id, C_KO.id), DIRECTOR, "부장"),
    Participation("kim-song-nam", "v1", KP, Part.PRINCIPAL, Function.TRAVELLER, 0, (C_EN.id,), DIRECTOR),
)
BODIES = (
    BodyPart("wpk", "e1", KP, "the Party", (C_ZH.id,)),
    BodyPart("cpc", "m1", CN, "the hosts", (C_EN.id,)),
    BodyPart("wpk", "m1", KP, "A delegation of the Party", (C_EN.id,)),
)
TENURES = (
    Tenure(
        "kim-song-nam", DIRECTOR, (C_EN.id, C_REGISTRY.id), since="2021-01", first_seen="2024-03-21", basis="stated"
    ),
)
GRAPH = Graph(PERSONS, ORGANIZATIONS, OFFICES, CONTACTS, PARTICIPATIONS, BODIES, TENURES)
BATCH = Batch(ARTICLES, CLAIMS, KEYS, delta=Delta(GRAPH))
BY_DAY = (MONTH, TALKS, VISIT, LETTER, UNDATED)
"""The contacts as every answer orders them: March counts from its first day; what has no date comes last."""


def everything(store: Store) -> tuple[object, ...]:
    """All that a store holds."""
    found = sorted(store.claims_under({key for keys in KEYS.values() for key in keys}), key=lambda claim: claim.id)
    return store.articles(), tuple(store.all_claims()), found, store.graph(), store.decisions(), store.meta()
