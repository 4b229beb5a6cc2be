"""A load in a process of its own, begun at a word on standard input: `python together.py URL INPUT...`."""

from __future__ import annotations

import sys

from yalu.__main__ import main

if __name__ == "__main__":
    sys.stdin.readline()
    sys.exit(main(["--store", sys.argv[1], "load", *sys.argv[2:], "--jobs", "1"]))
