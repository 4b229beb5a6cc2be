"""The contacts of winter and spring 2024 as a graph: true events, told in our own words, for tests and pictures.

Facts: KCNA, Xinhua, the International Department of the CPC and press reports of the days; sentences are ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from graph.claims import (
    Article,
    Body,
    Claim,
    ContactKind,
    ContactStatement,
    Country,
    Function,
    Part,
    Participant,
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
from graph.stores.base import Batch

KP, CN = Country.KP, Country.CN

PEOPLE = (
    Person("kim-song-nam", "Kim Song Nam", KP, "김성남", "金成男", ("Kim Song-nam",)),
    Person("pak-myong-ho", "Pak Myong Ho", KP, "박명호", "朴明浩", ("Pak Myong-ho", "Park Myong Ho")),
    Person("choe-son-hui", "Choe Son Hui", KP, "최선희", "崔善姬", ("Choe Son-hui", "Choi Son-hui")),
    Person("ri-ryong-nam", "Ri Ryong Nam", KP, "리룡남", "李龙男", ("Ri Ryong-nam", "李龍男")),
    Person("choe-ryong-hae", "Choe Ryong Hae", KP, "최룡해", "崔龙海", ("Choe Ryong-hae", "崔龍海")),
    Person("kim-jong-un", "Kim Jong Un", KP, "김정은", "金正恩", ("Kim Jong-un",)),
    Person("ryu-un-hae", "Ryu Un Hae", KP, verified=False),
    Person("wang-huning", "Wang Huning", CN, "왕후닝", "王沪宁", ("Wang Hu Ning", "왕호녕", "王滬寧")),
    Person("liu-jianchao", "Liu Jianchao", CN, "류젠차오", "刘建超", ("류건초", "劉建超")),
    Person("cai-qi", "Cai Qi", CN, "차이치", "蔡奇", ("채기",)),
    Person("wang-yi", "Wang Yi", CN, "왕이", "王毅", ("왕의",)),
    Person("sun-weidong", "Sun Weidong", CN, "쑨웨이둥", "孙卫东", ("손위동", "孫衛東")),
    Person("wang-yajun", "Wang Yajun", CN, "왕야쥔", "王亚军", ("왕아군", "王亞軍")),
    Person("zhao-leji", "Zhao Leji", CN, "자오러지", "赵乐际", ("조락제", "趙樂際")),
    Person("wang-dongming", "Wang Dongming", CN, None, "王东明", ()),
)

POSTS = (
    ("kim-song-nam", "wpk-international/director", "Director, International Department", "WPK", "2021-01"),
    ("pak-myong-ho", "mfa-kp/vice-minister", "Vice Foreign Minister", "Ministry of Foreign Affairs", None),
    ("choe-son-hui", "mfa-kp/minister", "Foreign Minister", "Ministry of Foreign Affairs", "2022-06-11"),
    ("ri-ryong-nam", "embassy-kp-cn/ambassador", "Ambassador to China", "DPRK Embassy in China", None),
    ("choe-ryong-hae", "spa/chairman", "Chairman, SPA Standing Committee", "Supreme People's Assembly", None),
    ("kim-jong-un", "wpk/general-secretary", "General Secretary of the WPK", "Workers' Party of Korea", "2021-01"),
    ("ryu-un-hae", "mer/vice-minister", "Vice-Minister of External Economic Relations", "Ministry", None),
    ("wang-huning", "cppcc/chairman", "Chairman, CPPCC National Committee", "CPPCC", "2023-03"),
    ("liu-jianchao", "idcpc/minister", "Head, International Department, CPC", "International Department, CPC", None),
    ("cai-qi", "cpc-secretariat/member", "Member of the CPC Secretariat", "CPC Secretariat", None),
    ("wang-yi", "cfac/director", "Director, Office of the Foreign Affairs Commission", "CPC Central Committee", None),
    ("sun-weidong", "mfa-cn/vice-minister", "Vice Foreign Minister", "Ministry of Foreign Affairs of China", None),
    ("wang-yajun", "embassy-cn-kp/ambassador", "Ambassador to the DPRK", "Chinese Embassy in the DPRK", "2023-03"),
    ("zhao-leji", "npc/chairman", "Chairman, NPC Standing Committee", "National People's Congress", "2023-03"),
    ("wang-dongming", "npc/vice-chairman", "Vice-Chairman, NPC Standing Committee", "National People's Congress", None),
)
LEVELS = {
    "wpk/general-secretary": "leader",
    "spa/chairman": "standing committee",
    "npc/chairman": "standing committee",
    "cppcc/chairman": "standing committee",
    "mfa-kp/minister": "minister",
    "wpk-international/director": "minister",
    "idcpc/minister": "minister",
    "cfac/director": "minister",
    "mfa-kp/vice-minister": "vice-minister",
    "mfa-cn/vice-minister": "vice-minister",
    "mer/vice-minister": "vice-minister",
}
CHANNELS = {
    "wpk": "party", "wpk-international": "party", "idcpc": "party", "cfac": "party", "cpc-secretariat": "party",
    "mfa-kp": "government", "mfa-cn": "government", "mer": "government", "embassy-kp-cn": "government",
    "embassy-cn-kp": "government", "spa": "legislature", "npc": "legislature", "cppcc": "front",
}  # fmt: skip
OFFICES = {person: office for person, office, *_ in POSTS}


@dataclass(frozen=True)
class Told:
    """A contact and the sentences that tell of it: (day, publisher, kind of source, language, sentence)."""

    id: str
    kp: tuple[str, ...]
    cn: tuple[str, ...]
    sentences: tuple[tuple[str, str, str, str, str], ...]
    place: str = "Beijing"
    venue: str | None = None
    kind: ContactKind = ContactKind.MEETING
    status: Status = Status.OCCURRED
    entourage: frozenset[str] = field(default_factory=frozenset)
    body: str | None = None


TOLD = (
    Told("m-pak-wang-yi", ("pak-myong-ho",), ("wang-yi",), (
        ("2023-12-18", "Yalu example (ministry)", "ministry", "en",
         "Wang Yi received Vice Foreign Minister Pak Myong Ho of the DPRK in Beijing on December 18, 2023."),)),
    Told("m-ri-liu", ("ri-ryong-nam",), ("liu-jianchao",), (
        ("2024-01-19", "Yalu example (party)", "ministry", "en",
         "On January 19, 2024 Liu Jianchao talked with DPRK ambassador Ri Ryong Nam in Beijing."),)),
    Told("m-sun-pak", ("pak-myong-ho",), ("sun-weidong",), (
        ("2024-01-25", "Yalu example (gazette)", "press", "en",
         "The vice ministers Pak Myong Ho and Sun Weidong had talks in Pyongyang on January 25, the day before."),
        ("2024-01-26", "Yalu example (agency)", "agency", "en",
         "Pak Myong Ho and Sun Weidong held talks at the People's Palace of Culture on Friday, January 26."),),
        place="Pyongyang", venue="People's Palace of Culture"),
    Told("m-choe-sun", ("choe-son-hui", "pak-myong-ho"), ("sun-weidong", "wang-yajun"), (
        ("2024-01-26", "Yalu example (state agency)", "state media", "en",
         "Foreign Minister Choe Son Hui met Sun Weidong in Pyongyang on January 26; Pak Myong Ho and ambassador Wang "
         "Yajun were present."),), place="Pyongyang", entourage=frozenset({"pak-myong-ho", "wang-yajun"})),
    Told("m-ri-wang-dongming", ("ri-ryong-nam",), ("wang-dongming",), (
        ("2024-02-22", "Yalu example (state agency)", "state media", "en",
         "Wang Dongming was a guest at the New Year reception that ambassador Ri Ryong Nam gave on February 22."),),
        venue="DPRK Embassy", kind=ContactKind.CEREMONY),
    Told("m-kim-wang-huning", ("kim-song-nam",), ("wang-huning",), (
        ("2024-03-21", "Yalu example (party paper)", "state media", "ko",
         "조선로동당대표단 단장인 국제부장 김성남동지가 3월 21일 베이징에서 왕호녕동지를 만났다."),
        ("2024-03-23", "Yalu example (network)", "press", "en",
         "Kim Song Nam led a delegation to China on Mar. 23 and met with Wang Hu Ning, chairman of the CPPCC."),
        ("2024-03-21", "Yalu example (conference)", "ministry", "zh",
         "王沪宁21日在北京会见了由国际部部长金成男率领的朝鲜劳动党代表团。"),)),
    Told("m-kim-liu", ("kim-song-nam",), ("liu-jianchao",), (
        ("2024-03-21", "Yalu example (agency)", "agency", "en",
         "Liu Jianchao held talks with Kim Song Nam in Beijing on Thursday, March 21, 2024."),)),
    Told("m-kim-cai", ("kim-song-nam",), ("cai-qi",), (
        ("2024-03-22", "Yalu example (agency)", "agency", "en",
         "A day earlier Cai Qi received the delegation of Kim Song Nam at the Great Hall of the People."),),
        venue="Great Hall of the People"),
    Told("m-kim-wang-yi", ("kim-song-nam",), ("wang-yi",), (
        ("2024-03-23", "Yalu example (agency)", "agency", "en",
         "Wang Yi met in Beijing on Saturday with a delegation that has Kim Song Nam at its head."),)),
    Told("m-choe-zhao-welcome", ("choe-ryong-hae", "ryu-un-hae"), ("zhao-leji", "liu-jianchao", "wang-yajun"), (
        ("2024-04-11", "Yalu example (state agency)", "state media", "en",
         "Zhao Leji, with Liu Jianchao in his suite, was met at the airport by Choe Ryong Hae, Ryu Un Hae and "
         "ambassador Wang Yajun on April 11."),),
        place="Pyongyang", venue="airport", kind=ContactKind.CEREMONY, entourage=frozenset({"wang-yajun"})),
    Told("m-choe-zhao", ("choe-ryong-hae",), ("zhao-leji",), (
        ("2024-04-11", "Yalu example (state agency)", "state media", "en",
         "On the same day Choe Ryong Hae had talks with Zhao Leji at the Mansudae Assembly Hall."),),
        place="Pyongyang", venue="Mansudae Assembly Hall"),
    Told("m-kim-zhao", ("kim-jong-un",), ("zhao-leji",), (
        ("2024-04-13", "Yalu example (agency)", "agency", "en", "Kim Jong Un received Zhao Leji on April 13."),),
        place="Pyongyang"),
    Told("m-sun-arrival", (), ("sun-weidong",), (
        ("2024-01-25", "Yalu example (radio)", "state media", "en",
         "Sun Weidong was greeted at the border bridge on January 25 by officials of the Foreign Ministry."),),
        place="Sinuiju", kind=ContactKind.CEREMONY, body="officials of the Foreign Ministry"),
    Told("m-planned", ("choe-son-hui",), ("wang-yi",), (
        ("2024-10-06", "Yalu example (press)", "press", "en", "Choe Son Hui is to meet Wang Yi on October 6."),),
        status=Status.PLANNED),
)  # fmt: skip


def batch(told: Iterable[Told] = TOLD) -> Batch:
    """Everything as one write."""
    told = tuple(told)
    articles, claims = {}, []
    for contact in told:
        for article, claim in _sources(contact):
            articles[article.id] = article
            claims.append(claim)
    return Batch(articles=tuple(articles.values()), claims=tuple(claims), delta=Delta(put=graph(told)))


def graph(told: Iterable[Told] = TOLD) -> Graph:
    """The people, offices and contacts, each edge with its claims."""
    told = tuple(told)
    own = {contact.id: tuple(claim.id for _, claim in _sources(contact)) for contact in told}
    present = {person for contact in told for person in (*contact.kp, *contact.cn)}
    posts = [post for post in POSTS if post[0] in present]
    bodies = {office.split("/")[0]: (name, people) for people, office, _, name, _ in posts}
    proof = {p: tuple(c for t in told if p in (*t.kp, *t.cn) for c in own[t.id]) for p in present}
    country = {person.id: person.country for person in PEOPLE}
    return Graph(
        persons=tuple(sorted((p for p in PEOPLE if p.id in present), key=lambda p: p.id)),
        organizations=tuple(
            Organization(b, name, country[who], channel=CHANNELS[b]) for b, (name, who) in sorted(bodies.items())
        ),
        offices=tuple(
            sorted(
                (Office(o, title, o.split("/")[0], level=LEVELS.get(o, "")) for _, o, title, *_ in posts),
                key=lambda o: o.id,
            )
        ),
        contacts=tuple(sorted((_contact(t, own[t.id]) for t in told), key=lambda c: c.id)),
        participations=tuple(part for t in sorted(told, key=lambda t: t.id) for part in _parts(t, own[t.id])),
        bodies=tuple(BodyPart("mfa-kp", t.id, KP, t.body, own[t.id]) for t in told if t.body),
        tenures=tuple(sorted((_tenure(post, proof[post[0]]) for post in posts), key=lambda t: (t.person, t.office))),
    )


def _tenure(post: tuple[str, str, str, str, str | None], claims: tuple[str, ...]) -> Tenure:
    return Tenure(post[0], post[1], claims, since=post[4], basis="stated" if post[4] else "assumed")


def _sources(told: Told) -> Iterator[tuple[Article, Claim]]:
    for number, (day, publisher, kind, lang, sentence) in enumerate(told.sentences):
        article = Article.of(
            f"{sentence}\n",
            title=f"Report of {day}",
            url=f"https://example.org/{told.id}/{number}",
            publisher=publisher,
            source_kind=kind,
            lang=lang,
            published=day,
        )
        yield article, Claim.from_text(article, Span(0, len(sentence)), _statement(told, day))


def _statement(told: Told, day: str) -> ContactStatement:
    people = tuple(
        Participant(Who(person, person, side, (person,), (person,)), side)
        for side, names in ((KP, told.kp), (CN, told.cn))
        for person in names
    )
    bodies = (Body(told.body, KP),) if told.body else ()
    return ContactStatement(told.kind, told.status, people, bodies, When(day), place=told.place, venue=told.venue)


def _contact(told: Told, claims: tuple[str, ...]) -> Contact:
    days = sorted({day for day, *_ in told.sentences})
    dates = tuple(
        DatedBy(When(day), tuple(c for c, said in zip(claims, told.sentences, strict=True) if said[0] == day))
        for day in days
    )
    return Contact(
        id=told.id,
        kind=told.kind,
        name=f"{told.kind} {days[0]}",
        status=told.status,
        claims=claims,
        when=When(days[0]),
        dates=dates,
        disputed=len(days) > 1,
        place=told.place,
        venue=told.venue,
    )


def _parts(told: Told, claims: tuple[str, ...]) -> Iterator[Participation]:
    for order, person in enumerate((*told.kp, *told.cn)):
        yield Participation(
            person,
            told.id,
            KP if person in told.kp else CN,
            Part.ENTOURAGE if person in told.entourage else Part.PRINCIPAL,
            Function.PRESENT,
            order,
            claims,
            office=OFFICES[person],
        )


def with_status(told: Told, status: Status) -> Told:
    """The same contact with another status."""
    return replace(told, status=status)
