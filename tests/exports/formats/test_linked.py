"""JSON lines, and JSON-LD read with rdflib."""

from __future__ import annotations

import json

import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import ORG, PROV, RDF, XSD

from exports.formats import jsonl, jsonld
from exports.formats.whole import Whole
from tests.exports.hostile import SENTENCE

SCHEMA, OA, YALU = Namespace("https://schema.org/"), Namespace("http://www.w3.org/ns/oa#"), Namespace("urn:yalu:term:")


def things(whole: Whole) -> Graph:
    return Graph().parse(data="".join(jsonld.lines(whole)), format="json-ld")


@pytest.fixture(scope="session")
def linked(vague: Whole) -> Graph:
    return things(vague)


def test_a_claim_a_line_with_its_article_and_what_rests_on_it(whole: Whole) -> None:
    read = [json.loads(line) for line in jsonl.lines(whole)]
    assert [claim["id"] for claim in read] == [claim.id for claim in whole.claims]
    claim = next(claim for claim in read if "Great Hall" in claim["quote"])
    assert claim["locator"]["type"] == "span"
    assert claim["article"]["url"] == "https://example.org/m-kim-cai/0"
    assert claim["supports"]["contacts"] == ["m-kim-cai"]
    assert {"cai-qi", "kim-song-nam"} <= set(claim["supports"]["persons"])


def test_names_keep_their_languages(linked: Graph) -> None:
    kim = URIRef("urn:yalu:person:kim-song-nam")
    assert set(linked.objects(kim, SCHEMA.name)) == {
        Literal("Kim Song Nam", "en"), Literal("김성남", "ko"), Literal("金成男", "zh"),
    }  # fmt: skip
    assert set(linked.objects(URIRef("urn:yalu:person:ryu-un-hae"), SCHEMA.name)) == {Literal("Ryu Un Hae", "en")}


def test_dates_are_as_precise_as_their_sources(linked: Graph) -> None:
    def starts(contact: str) -> list[object]:
        return list(linked.objects(URIRef(f"urn:yalu:contact:{contact}"), SCHEMA.startDate))

    assert starts("m-kim-zhao") == [Literal("2024-04-13", datatype=XSD.date)]
    assert starts("m-kim-liu") == [Literal("2024-03", datatype=XSD.gYearMonth)]
    assert starts("m-kim-wang-yi") == []


def test_a_tenure_is_a_membership_and_a_part_an_association(linked: Graph) -> None:
    (tenure,) = linked.subjects(ORG.member, URIRef("urn:yalu:person:choe-son-hui"))
    assert linked.value(tenure, ORG.role) == URIRef("urn:yalu:office:mfa-kp/minister")
    assert linked.value(tenure, SCHEMA.startDate) == Literal("2022-06-11", datatype=XSD.date)
    parts = set(linked.objects(URIRef("urn:yalu:contact:m-choe-sun"), PROV.qualifiedAssociation))
    assert len(parts) == 4
    assert URIRef("urn:yalu:person:wang-yajun") in {linked.value(part, PROV.agent) for part in parts}


def test_a_sentence_is_an_annotation_of_its_article(linked: Graph, vague: Whole) -> None:
    claim = next(claim for claim in vague.claims if "Great Hall" in claim.quote)
    note = URIRef(f"urn:yalu:claim:{claim.id}")
    target = linked.value(note, OA.hasTarget)
    assert linked.value(target, OA.hasSource) == URIRef(f"urn:yalu:article:{claim.article}")
    exact = {linked.value(s, OA.exact) for s in linked.objects(target, OA.hasSelector)} - {None}
    assert exact == {Literal(claim.quote)}
    assert URIRef("urn:yalu:contact:m-kim-cai") in set(linked.objects(note, OA.hasBody))


def test_every_derived_thing_names_its_claims(linked: Graph) -> None:
    for kind in (SCHEMA.Event, ORG.Membership, PROV.Association):
        assert all((thing, PROV.wasDerivedFrom, None) in linked for thing in linked.subjects(RDF.type, kind))


def test_hostile_text_makes_no_broken_names(hostile: Whole, caplog: pytest.LogCaptureFixture) -> None:
    found = things(hostile)
    assert [record for record in caplog.records if record.name.startswith("rdflib")] == []
    assert (None, OA.exact, Literal(SENTENCE)) in found
