"""How long questions take on a large SQLite store, as a ratio to `yalu --help`: 100,000 meetings of 20,000 people.

The graph is made up (ids, dates and offices by a fixed rule) and written straight into the store; none of it is a fact.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

from benchmarks import programs
from benchmarks.result import Result, ratio
from graph.claims import (
    SIDES,
    Article,
    Claim,
    ContactKind,
    ContactStatement,
    Country,
    Function,
    Part,
    PersonStatement,
    Row,
    Status,
    Who,
)
from graph.dates import When
from graph.model import Contact, Delta, Graph, Office, Organization, Participation, Person, Tenure
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import Batch, Store

SINGLE_GOAL, SUM_GOAL = 3, 20
HELP = "yalu --help"
_SEED, _BATCH, _FIRST = 20240321, 2000, date(2000, 1, 1)
_QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("single", ("who-met", "Kim Song Nam")),
    ("single", ("met", "Kim Song Nam", "Wang Huning")),
    ("single", ("person", "Kim Song Nam")),
    ("single", ("timeline", "Kim Song Nam")),
    ("single", ("entourage", "Kim Song Nam")),
    ("sum", ("gaps", "premier", "--side", "CN")),
    ("sum", ("first-since", "premier", "--side", "CN")),
    ("sum", ("levels",)),
    ("sum", ("channels",)),
    ("sum", ("matrix",)),
    ("sum", ("ladder", "treaty")),
)


def measure(rounds: int, *, meetings: int = 100_000, people: int = 20_000) -> Result:
    """The median of the rounds for each question, in milliseconds and as a ratio to `yalu --help`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.db"
        with open_store(str(path)) as store:
            fill(store, meetings, people)
        program = Path(sys.executable).with_name("yalu")
        commands: dict[str, list[str | Path]] = {HELP: [program, "--help"]}
        for _, words in _QUESTIONS:
            commands["yalu " + " ".join(words)] = [program, "--store", path, *words]
        took: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                took[name].append(programs.run(command).seconds)
    middle = {name: median(each) for name, each in took.items()}
    goals = ["-", *(str(SINGLE_GOAL if kind == "single" else SUM_GOAL) for kind, _ in _QUESTIONS)]
    rows = tuple(
        (name, f"{1000 * each:.0f}", ratio(each, middle[HELP]), goal)
        for (name, each), goal in zip(middle.items(), goals, strict=True)
    )
    remark = f"{meetings:,} made-up meetings of {people:,} people, SQLite; median of {rounds} interleaved runs"
    return Result("Questions", ("command", "ms", "ratio", "goal"), rows, (remark,))


def fill(store: Store, meetings: int, people: int) -> None:
    """Write a made-up graph of that size: real offices of the registry, two people of each side in a meeting."""
    chance = random.Random(_SEED)
    offices, organizations = _offices()
    known = ("kim-song-nam", "wang-huning")
    persons = [
        Person(known[n] if n < len(known) else f"somebody-{n}", f"Somebody {n}", SIDES[n % 2]) for n in range(people)
    ]
    article = Article.of("made up", url="https://example.org/made-up", publisher="made up", published="2026", lang="en")
    first = Claim("c0", article.id, Row("made-up", 1), "", PersonStatement(Who("Somebody", "somebody")))
    tenures = tuple(
        Tenure(person.id, offices[n % len(offices)].id, (first.id,), since=f"{2000 + n % 25}", basis="stated")
        for n, person in enumerate(persons[:2000])
    )
    graph = Graph(
        tuple(sorted(persons, key=lambda p: p.id)), organizations, offices, tenures=tuple(sorted(tenures, key=str))
    )
    store.write(Batch(articles=(article,), claims=(first,), delta=Delta(graph)))
    made = _meetings(chance, article, persons, offices, meetings)
    while batch := list(islice(made, _BATCH)):
        claims = tuple(claim for claim, _, _ in batch)
        parts = tuple(part for _, _, some in batch for part in some)
        put = Graph(contacts=tuple(contact for _, contact, _ in batch), participations=parts)
        store.write(Batch(claims=claims, delta=Delta(put)))


def _offices() -> tuple[tuple[Office, ...], tuple[Organization, ...]]:
    """Offices and bodies of the registry, a few hundred."""
    known = registry()
    bodies = [entry for entry in known.organizations.values() if entry.country in SIDES]
    titles = list(islice(known.titles.values(), 60))
    organizations = [Organization(e.id, e.name, e.country, channel=e.channel) for e in bodies]
    offices = [
        Office(f"{body.id}/{title.id}", f"{title.name}, {body.name}", body.id, rank=title.rank, level=title.level)
        for number, body in enumerate(bodies)
        for title in (titles[number % len(titles)], titles[(number * 7 + 3) % len(titles)])
    ]
    premier = known.titles["premier"]
    offices += [
        Office(f"{b}/premier", "Premier", b, rank=premier.rank, level=premier.level)
        for b in ("kp-cabinet", "cn-state-council")
    ]
    unique = {office.id: office for office in offices}
    return tuple(unique[each] for each in sorted(unique)), tuple(sorted(organizations, key=lambda o: o.id))


def _meetings(
    chance: random.Random, article: Article, persons: list[Person], offices: tuple[Office, ...], number: int
) -> Iterator[tuple[Claim, Contact, tuple[Participation, ...]]]:
    own = {side: [person for person in persons if person.country == side] for side in SIDES}
    of = {side: [o for o in offices if o.id.startswith("kp" if side is Country.KP else "c")] for side in SIDES}
    for n in range(number):
        day = When((_FIRST + timedelta(days=chance.randrange(9_000))).isoformat())
        claim = f"c{n:015x}a"
        statement = ContactStatement(ContactKind.MEETING, Status.OCCURRED, when=day)
        contact = Contact(
            f"meeting-{n:06}", ContactKind.MEETING, "A meeting", Status.OCCURRED, (claim,), day,
            place=chance.choice(("Pyongyang", "Beijing")),
        )  # fmt: skip
        parts = []
        for side in SIDES:
            for order, person in enumerate(chance.sample(own[side], 2)):
                part = Part.ENTOURAGE if order else Part.PRINCIPAL
                office = chance.choice(of[side]).id
                parts.append(
                    Participation(person.id, contact.id, side, part, Function.PRESENT, order, (claim,), office)
                )
        yield Claim(claim, article.id, Row("made-up", n + 2), "", statement), contact, tuple(parts)
