"""Layouts kept in the store: drawn once for a network, found again as long as the network is the same."""

from __future__ import annotations

import gzip
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from contextlib import suppress

from exports.layouts import NAMES, VERSION, Head, Layout, Name, arrange, crowd
from graph.claims import digest
from graph.errors import StoreError
from graph.stores.base import Store
from queries.network import ContactNetwork

_META = "layouts"
_MOST = 4
"""How many networks' layouts a store keeps: the last ones that were asked for."""

Layouts = Mapping[Name, Layout]


def layouts(network: ContactNetwork, store: Store | None = None) -> Layouts:
    """All layouts of a network; taken from the store where it keeps them, else made and kept there.

    A store that cannot be written to is as good as none.
    """
    if store is None:
        return _made(network)
    print_ = fingerprint(network)
    kept = dict(_kept(store))
    if print_ not in kept:
        kept[print_] = _packed(_made(network))
        newest = list(kept.items())[-_MOST:]
        with suppress(StoreError):
            store.set_meta({_META: json.dumps(newest)})
    return _unpacked(kept[print_])


def fingerprint(network: ContactNetwork) -> str:
    """A digest of everything that layouts depend on."""
    people = [[m.person.id, str(m.side), [[p.office.id, p.tenure.since, p.tenure.until] for p in m.posts]]
              for m in (*network.persons, *network.listed)]  # fmt: skip
    contacts = [
        [
            v.contact.id,
            str(v.contact.when),
            [[a.person.id, a.participation.part, a.participation.office, a.side] for a in v.attendees],
        ]
        for v in network.contacts
    ]
    bodies = [[body.id, body.channel, body.parent] for body in network.organizations]
    drawn = [member.person.id for member in network.persons]
    return digest(VERSION, json.dumps([people, contacts, bodies, drawn]), length=32)


def _made(network: ContactNetwork) -> Layouts:
    people = crowd(network)
    return {name: arrange(people, name) for name in NAMES}


def _kept(store: Store) -> list[tuple[str, str]]:
    return [(print_, packed) for print_, packed in json.loads(store.meta().get(_META, "[]"))]


def _packed(made: Layouts) -> str:
    plain = {name: [layout.places, [[h.kind, h.key, h.x, h.y] for h in layout.heads]] for name, layout in made.items()}
    return b64encode(gzip.compress(json.dumps(plain).encode(), mtime=0)).decode()


def _unpacked(packed: str) -> Layouts:
    plain = json.loads(gzip.decompress(b64decode(packed)))
    return {
        name: Layout({person: (x, y) for person, (x, y) in places.items()}, tuple(Head(*head) for head in heads))
        for name, (places, heads) in plain.items()
    }
