"""The CSV tables: typed headings, lists, missing values; and neo4j-admin's own import of them."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from neo4j import GraphDatabase

from exports.files import write_folder
from exports.formats import csvtables
from exports.formats.whole import Whole
from graph.stores import open_store
from graph.stores.neo4j.schema import VERSION
from queries.who_met import who_met
from tests.conftest import neo4j_tool, running_neo4j


def rows_of(files: dict[str, str], name: str) -> dict[str, dict[str, str]]:
    return {row[next(iter(row))]: row for row in csv.DictReader(io.StringIO(files[name]))}


def test_headings_name_types_and_groups(whole: Whole) -> None:
    files = csvtables.files(whole)
    people = files["people.csv"].splitlines()[0].split(",")
    assert people[0] == "id:ID(Person)"
    assert {"verified:boolean", "aliases:string[]", "name_ko:string", ":LABEL"} <= set(people)
    attended = files["person-attended-contact.csv"].splitlines()[0].split(",")
    assert attended[:3] == [":START_ID(Person)", ":END_ID(Contact)", ":TYPE"]
    assert {"order:long", "claims:string[]"} <= set(attended)


def test_lists_and_dates_and_what_is_unknown(vague: Whole) -> None:
    files = csvtables.files(vague)
    disputed, undated = (rows_of(files, "contacts.csv")[name] for name in ("m-kim-wang-huning", "m-kim-wang-yi"))
    assert disputed["dates:string[]"] == "2024-03-21;2024-03-23"
    assert disputed[":LABEL"] == "Contact;Meeting"
    assert rows_of(files, "contacts.csv")["m-kim-liu"]["date:string"] == "2024-03"
    assert undated["first_day:date"] == undated["date:string"] == ""


def test_unknown_and_empty_are_told_apart(whole: Whole) -> None:
    line = next(line for line in csvtables.files(whole)["offices.csv"].splitlines() if "idcpc" in line)
    assert ',"minister",' in line
    assert csvtables._field(None, ";") == ""
    assert csvtables._field("", ";") == '""'


def test_a_list_whose_member_has_the_delimiter_takes_another(whole: Whole) -> None:
    person = replace(whole.graph.persons[0], aliases=("a;b", "c"))
    files = csvtables.files(replace(whole, graph=replace(whole.graph, persons=(person, *whole.graph.persons[1:]))))
    assert rows_of(files, "people.csv")[person.id]["aliases:string[]"] == "a;b|c"
    assert "--array-delimiter='|'" in files["README.txt"]


@pytest.mark.neo4j
def test_neo4j_admin_builds_the_graph_that_the_store_keeps(tmp_path: Path, trips: Any) -> None:
    if problem := neo4j_tool.missing():
        pytest.skip(problem)
    files = csvtables.files(Whole.of(trips))
    write_folder(tmp_path / "tables", files)
    home = tmp_path / "home"
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").write_text("dbms.usage_report.enabled=false\n")
    told = files["README.txt"].split("database import full")[1].replace("\\\n", " ").split()
    java = [f"--add-opens=java.base/{name}=ALL-UNNAMED" for name in ("java.nio", "java.io", "sun.nio.ch")]
    where = {"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf"), "PATH": "/usr/bin:/bin"}
    where["JAVA_TOOL_OPTIONS"] = os.environ["JAVA_TOOL_OPTIONS"]
    command = ["java", "-Xmx400m", *java, "-cp", f"{neo4j_tool.jars()}/*", "org.neo4j.cli.AdminTool"]
    words = ["database", "import", "full", *(word.replace("'", "") for word in told)]
    done = subprocess.run([*command, *words], cwd=tmp_path / "tables", env=where, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    with running_neo4j(home) as server, GraphDatabase.driver(server.url) as driver:
        mark = "CREATE (:YaluStore {name: 'yalu', version: $now}), (:YaluLease {name: 'lease', token: '', until: 0})"
        driver.execute_query(mark, now=VERSION)
        with open_store(server.url, create=False) as store:
            assert store.graph() == trips.graph()
            assert store.counts() == trips.counts()
            assert who_met(store, store.persons()).rows == who_met(trips, trips.persons()).rows
    shutil.rmtree(home)
