"""The tables of a Yalu file: records as JSON in `data`, beside them the columns that questions search by.

The columns repeat what is in `data`; only the indexes need them. References are checked when a transaction ends, so
within one the order of writes is free: a node, once dropped, takes its own edges along, and whatever else still refers
to it undoes the transaction.
"""

from __future__ import annotations

from graph.stores.sqlite.periods import OF_PRINT

APPLICATION_ID = 0x59414C55
"""`YALU`, in the header of the file: what `file yalu.db` and other programs can tell it by."""
VERSION = 7
"""The version of these tables; a higher one in a file means that a newer Yalu wrote it."""

_SHOWN = (
    ("participations", "side", "TEXT"),
    ("participations", "part", "TEXT"),
    ("bodies", "side", "TEXT"),
    ("offices", "rank", "INTEGER"),
    ("offices", "level", "TEXT"),
    ("organizations", "channel", "TEXT"),
)
"""Columns of version 2: they repeat a field of `data`, for questions over many contacts."""
REPEATED = (
    *((table, name) for table, name, _ in _SHOWN if name not in ("level", "channel")),
    ("participations", "office"),
    ("offices", "organization"),
    ("organizations", "parent"),
    ("contacts", "kind"),
    ("contacts", "status"),
    ("contacts", "visit"),
)
"""Columns that hold what their record says (a record leaves out a field of its usual value: these have none)."""
_NAME_KEYS = """INSERT OR IGNORE INTO names
    SELECT name_key(spelt.value), persons.id FROM persons, json_tree(data) AS spelt
    WHERE spelt.type = 'text' AND (spelt.key IN ('name', 'name_ko', 'name_zh') OR spelt.path = '$.aliases')"""
UPGRADES = {
    1: (
        *(f"ALTER TABLE {table} ADD COLUMN {name} {kind}" for table, name, kind in _SHOWN),
        *(f"UPDATE {table} SET {name} = json_extract(data, '$.{name}')" for table, name, _ in _SHOWN),
        "CREATE INDEX participations_shown ON participations (contact, side, part, office, person)",
        "CREATE INDEX offices_standing ON offices (id, rank, level, organization)",
        "CREATE INDEX organizations_channel ON organizations (id, channel)",
        "CREATE INDEX bodies_side ON bodies (contact, side, organization)",
        "CREATE INDEX contacts_begin ON contacts (status, kind, first_day, last_day, id)",
    ),
    2: (
        """CREATE TABLE names (
            key TEXT NOT NULL,
            person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (key, person)) WITHOUT ROWID""",
        "CREATE INDEX names_person ON names (person)",
        _NAME_KEYS,
        "DROP INDEX participations_office",
        "CREATE INDEX participations_held ON participations (office, side, part, contact, person)",
    ),
    3: (
        """CREATE TABLE journal (
            load TEXT NOT NULL,
            number INTEGER NOT NULL,
            data TEXT NOT NULL,
            PRIMARY KEY (load, number)) WITHOUT ROWID""",
        # what version 2 left empty, as records leave out a usual value
        "UPDATE organizations SET channel = 'other' WHERE channel IS NULL",
        "UPDATE offices SET level = '' WHERE level IS NULL",
    ),
    4: (
        """CREATE TABLE prints (
            number INTEGER PRIMARY KEY,
            article TEXT NOT NULL UNIQUE REFERENCES articles ON DELETE CASCADE,
            report TEXT NOT NULL,
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            rank INTEGER NOT NULL,
            data BLOB NOT NULL)""",
        "CREATE INDEX prints_report ON prints (report)",
        """CREATE TABLE bands (
            band INTEGER NOT NULL,
            last_day INTEGER NOT NULL,
            print INTEGER NOT NULL REFERENCES prints ON DELETE CASCADE,
            PRIMARY KEY (band, last_day, print)) WITHOUT ROWID""",
        "CREATE INDEX bands_print ON bands (print)",
    ),
    5: (
        """CREATE TABLE bands_by_period (
            period INTEGER NOT NULL,
            band INTEGER NOT NULL,
            last_day INTEGER NOT NULL,
            print INTEGER NOT NULL REFERENCES prints ON DELETE CASCADE,
            PRIMARY KEY (period, band, last_day, print)) WITHOUT ROWID""",
        f"""INSERT INTO bands_by_period SELECT {OF_PRINT} AS period, band, bands.last_day, print
            FROM bands JOIN prints ON number = print ORDER BY period, band""",
        "DROP TABLE bands",
        "ALTER TABLE bands_by_period RENAME TO bands",
        "CREATE INDEX bands_print ON bands (print)",
    ),
    6: ("DELETE FROM names", _NAME_KEYS),  # the form of nine characters (研, 慎, 郎 ...) in keys is that of today
}
"""What turns the tables of a version into those of the next; `name_key` is `graph.names.key`."""

TABLES = (
    """CREATE TABLE articles (
        id TEXT PRIMARY KEY NOT NULL,
        lang TEXT NOT NULL,
        publisher TEXT NOT NULL,
        published TEXT,
        data TEXT NOT NULL,
        text TEXT NOT NULL)""",
    "CREATE INDEX articles_coverage ON articles (lang, publisher, published)",
    """CREATE TABLE claims (
        id TEXT PRIMARY KEY NOT NULL,
        article TEXT REFERENCES articles ON DELETE CASCADE,
        data TEXT NOT NULL)""",
    "CREATE INDEX claims_article ON claims (article)",
    """CREATE TABLE claim_keys (
        key TEXT NOT NULL,
        claim TEXT NOT NULL REFERENCES claims ON DELETE CASCADE,
        PRIMARY KEY (key, claim)) WITHOUT ROWID""",
    "CREATE INDEX claim_keys_claim ON claim_keys (claim)",
    "CREATE TABLE decisions (id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, data TEXT NOT NULL)",
    "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE lease (one INTEGER PRIMARY KEY CHECK (one = 1), token TEXT NOT NULL, until REAL NOT NULL)",
    "CREATE TABLE persons (id TEXT PRIMARY KEY NOT NULL, data TEXT NOT NULL)",
    """CREATE TABLE organizations (
        id TEXT PRIMARY KEY NOT NULL,
        parent TEXT REFERENCES organizations DEFERRABLE INITIALLY DEFERRED,
        data TEXT NOT NULL)""",
    "CREATE INDEX organizations_parent ON organizations (parent)",
    """CREATE TABLE offices (
        id TEXT PRIMARY KEY NOT NULL,
        organization TEXT REFERENCES organizations DEFERRABLE INITIALLY DEFERRED,
        data TEXT NOT NULL)""",
    "CREATE INDEX offices_organization ON offices (organization)",
    """CREATE TABLE contacts (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL,
        status TEXT NOT NULL,
        first_day TEXT,
        last_day TEXT,
        words TEXT NOT NULL,
        visit TEXT REFERENCES contacts DEFERRABLE INITIALLY DEFERRED,
        data TEXT NOT NULL)""",
    "CREATE INDEX contacts_days ON contacts (first_day, last_day)",
    "CREATE INDEX contacts_kind ON contacts (kind)",
    "CREATE INDEX contacts_visit ON contacts (visit)",
    """CREATE TABLE participations (
        contact TEXT NOT NULL REFERENCES contacts ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL,
        office TEXT REFERENCES offices DEFERRABLE INITIALLY DEFERRED,
        data TEXT NOT NULL,
        PRIMARY KEY (contact, person)) WITHOUT ROWID""",
    "CREATE INDEX participations_person ON participations (person, contact)",
    "CREATE INDEX participations_office ON participations (office)",
    """CREATE TABLE bodies (
        contact TEXT NOT NULL REFERENCES contacts ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        organization TEXT NOT NULL REFERENCES organizations ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        data TEXT NOT NULL,
        PRIMARY KEY (contact, organization)) WITHOUT ROWID""",
    "CREATE INDEX bodies_organization ON bodies (organization)",
    """CREATE TABLE tenures (
        person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        office TEXT NOT NULL REFERENCES offices ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        data TEXT NOT NULL,
        PRIMARY KEY (person, office)) WITHOUT ROWID""",
    "CREATE INDEX tenures_office ON tenures (office)",
)
