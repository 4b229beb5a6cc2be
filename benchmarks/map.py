"""How long the map takes: `python -m benchmarks.map [PEOPLE MEETINGS]`, one line for each measure.

Compares our page, without its layout, with plain pyvis (`directed=True`) on the same network; then the layout, the size
of the file, and, where there is a Chromium, the time until the network is drawn (the page's mark `yalu:drawn`).
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from exports.layouts import kept
from exports.map import map_html
from graph.claims import ContactKind, Country, Function, Part, Status
from graph.dates import When
from graph.model import Contact, Participation, Person
from graph.stores.base import ContactFilter, Coverage
from queries.network import ContactNetwork, Member, Tie
from queries.types import Attendee, ContactView, Evidence, Projection
from tools.chromium import Chromium, find

T = TypeVar("T")
PANNED = """(async () => {
  const frames = [];
  const next = () => new Promise(requestAnimationFrame);
  for (let at = await next(), number = 1; number <= 90; number += 1) {
    yalu.pan(5 * number, 3 * number);
    const now = await next();
    frames.push(now - at);
    at = now;
  }
  return frames;
})()"""
SENTENCE = "The two sides exchanged views on the relations between the two countries and on matters of mutual interest."


def main() -> None:
    people, meetings = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (2000, 10000)
    network = made_up(people, meetings)
    print(f"people {len(network.persons)}, ties {len(network.ties)}, contacts {len(network.contacts)}")
    plain, _ = timed(lambda: plain_pyvis(network))
    arranged, places = timed(lambda: kept.layouts(network))
    ours, page = timed(lambda: map_html(network, arranged=places))
    ratio = f"ratio {ours / plain:.2f}"
    print(f"plain pyvis {plain:.2f} s, our page without its layout {ours:.2f} s ({ratio}), the layout {arranged:.2f} s")
    print(f"file {len(page.encode()) / 1e6:.2f} MB")
    if find():
        first, frames = drawn(page)
        print(f"drawn after {first:.0f} ms (browser's clock)")
        middle, most = frames[len(frames) // 2], frames[int(0.95 * len(frames))]
        print(f"a frame while panning: median {middle:.0f} ms, 95 of 100 within {most:.0f} ms")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds that the work took, and what came of it."""
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made


def plain_pyvis(network: ContactNetwork) -> str:
    from pyvis.network import Network

    plain = Network(directed=True, cdn_resources="in_line")
    for member in network.persons:
        plain.add_node(member.person.id, member.person.name)
    for tie in network.ties:
        plain.add_edge(tie.kp, tie.cn, value=len(tie.contacts))
    html: str = plain.generate_html()
    return html


def drawn(page: str) -> tuple[float, list[float]]:
    """Milliseconds from navigation to the first complete frame of the network; and those of each frame of panning."""
    look = "performance.getEntriesByName('yalu:drawn')[0]?.startTime"
    with tempfile.TemporaryDirectory() as folder, Chromium() as browser:
        file = Path(folder) / "map.html"
        file.write_text(page, encoding="utf-8")
        opened = browser.open(file)
        wait = f"new Promise((d) => {{ const l = () => {look} ? d({look}) : requestAnimationFrame(l); l(); }})"
        first = float(opened.value(wait))
        opened.value("new Promise((done) => setTimeout(done, 1500))")  # the lists below are being made
        return first, sorted(opened.value(PANNED))


def made_up(people: int, meetings: int) -> ContactNetwork:
    """A network of a fixed seed in which a few meet many and most meet few."""
    chance = random.Random(4)
    half = people // 2
    kp = [Person(f"kp-{n}", f"Kim Person {n}", Country.KP, f"김{n}", f"金{n}") for n in range(half)]
    cn = [Person(f"cn-{n}", f"Wang Person {n}", Country.CN, f"왕{n}", f"王{n}") for n in range(people - half)]
    views, met = [], defaultdict(list)
    for number in range(meetings):
        pair = tuple(side[int(len(side) * chance.random() ** 2)] for side in (kp, cn))
        view = meeting(number, pair)
        views.append(view)
        met[pair[0].id, pair[1].id].append(view)
    ties = tuple(Tie(a, b, tuple(found)) for (a, b), found in sorted(met.items()))
    ids: dict[str, list[str]] = defaultdict(list)
    for tie in ties:
        for person in (tie.kp, tie.cn):
            ids[person] += [view.contact.id for view in tie.contacts]
    persons = tuple(Member(p, p.country or Country.KP, (), tuple(ids[p.id])) for p in (*kp, *cn) if p.id in ids)
    coverage = Coverage(meetings, "2000", "2025", (("en", meetings),))
    return ContactNetwork(persons, ties, tuple(views), ContactFilter(), Projection.PRINCIPALS, coverage, "Made up.")


def meeting(number: int, pair: tuple[Person, ...]) -> ContactView:
    day = f"{2000 + number % 25}-{1 + number % 12:02}-{1 + number % 28:02}"
    contact = Contact(f"m{number}", ContactKind.MEETING, "Talks", Status.OCCURRED, ("c",), When(day), place="Beijing")
    attendees = tuple(Attendee(person, took_part(person, contact.id, order), "") for order, person in enumerate(pair))
    source = (f"a{number}", 0, 9, "Talks held", "Example", "agency", f"https://example.org/{number}", day, "en")
    proof = Evidence("c", SENTENCE, *source, None, day, "", "", None)
    return ContactView(contact, attendees, (), (proof,), 1)


def took_part(person: Person, contact: str, order: int) -> Participation:
    side = person.country or Country.KP
    return Participation(person.id, contact, side, Part.PRINCIPAL, Function.PRESENT, order, ("c",))


if __name__ == "__main__":
    main()
