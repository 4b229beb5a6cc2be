"""Texts that try to become code, a list for each language they are written in, and how to see that one of them ran."""

from __future__ import annotations

CANARY = "yalu_hacked"
"""What each of them makes where it runs: a table, a label, a property of the page, a file of that name."""

SQL = (
    f"Robert'); CREATE TABLE {CANARY}(x); --",
    f"' UNION SELECT * FROM claim; ATTACH DATABASE '{CANARY}' AS x; --",
    "%' OR '1'='1",
)
CYPHER = (
    f"') CREATE (:{CANARY}) //",
    f"`}}) DETACH DELETE n CREATE (:{CANARY}) WITH 1 AS x MATCH (m {{`",
    f"\\u0027) CREATE (:{CANARY}) //",
)
HTML = (
    f"<script>globalThis.{CANARY} = 1</script>",
    f'"\'><img src=x onerror="globalThis.{CANARY} = 2">',
    f"</script></style></textarea><svg onload=globalThis.{CANARY}=3>",
    f"${{globalThis.{CANARY}=4}} {{{{constructor.constructor('globalThis.{CANARY}=5')()}}}}",
)
ADDRESSES = (
    f"javascript:globalThis.{CANARY}=6",
    f"data:text/html,<script>globalThis.{CANARY}=7</script>",
    f"https://example.org/\"onmouseover=\"globalThis.{CANARY}=8",
    "https://example.org/ordinary",
)  # fmt: skip
SHELL = (f"$(touch {CANARY})", f"`touch {CANARY}`; touch {CANARY} | touch {CANARY}", f"--output={CANARY}")
FORMULAS = (
    f"=cmd|'/C touch {CANARY}'!A0",
    f"+2+3+cmd|'/C touch {CANARY}'!A0",
    f'-HYPERLINK("http://example.org/{CANARY}","x")',
    f'@SUM(1)*WEBSERVICE("http://example.org/{CANARY}")',
    f"\t=cmd|'/C touch {CANARY}'!A0",
    f"\uff1dcmd|'/C touch {CANARY}'!A0",
)
TERMINAL = ("\x1b]0;yalu\x07\x1b[2J\x1b[31mred", "\u202ecod.exe\u2066 \u200b", "\x9b31m\x08\x7f")
PATHS = (f"../../{CANARY}", f"/tmp/{CANARY}", f"C:\\{CANARY}", "file:///etc/passwd")

EVERY = (*SQL, *CYPHER, *HTML, *SHELL, *FORMULAS, *TERMINAL, *PATHS)
