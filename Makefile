# Everything a developer or a new user runs. `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PACKAGES := graph loaders queries exports yalu
DEMO := demo/yalu.db
SPREAD := --numprocesses auto --maxprocesses 4 --dist worksteal
LOCKING := --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command 'make lock'

# What a process has compiled, the next ones need not: the tests start some hundred.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install demo test lint check format lock audit bench confidence figures readme docs neo4j neo4j-stop clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(STAMP) ## install Yalu and its development tools into .venv

$(STAMP): setup.cfg pyproject.toml locks/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Yalu needs Python 3.11 or newer; name one: make PYTHON=python3.12 $(or $(MAKECMDGOALS),install)")'
	@echo "installing Yalu and its tools into $(VENV): this takes two or three minutes"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --require-hashes --requirement locks/dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

demo: $(STAMP) ## load the examples, show whom Kim Song Nam met, write demo/map.html
	@mkdir -p demo
	@rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	$(BIN)/yalu --store $(DEMO) load examples
	$(BIN)/yalu --store $(DEMO) who-met "Kim Song Nam" --evidence
	$(BIN)/yalu --store $(DEMO) map demo/map.html
	@echo "The map is $(CURDIR)/demo/map.html: open it in any browser, no network needed."

test: $(STAMP) ## run all tests (Neo4j and browser tests where Java, Maven and Chromium are)
	$(BIN)/python -m pytest $(SPREAD) -p tests.skips

lint: $(STAMP) ## format, lint, types, the one-way imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint ## the same, and the tests that need no server
	$(BIN)/python -m pytest $(SPREAD) -m "not neo4j and not browser"

format: $(STAMP) ## put the code in the house's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(STAMP) ## pin the newest versions of all dependencies, with their hashes: locks/
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --upgrade --all-extras setup.cfg --output-file locks/all.txt $(LOCKING)
	$(BIN)/uv pip compile --extra dev setup.cfg --constraint locks/all.txt --output-file locks/dev.txt $(LOCKING)

audit: $(STAMP) ## look the locked dependencies up among the known vulnerabilities
	$(BIN)/python -m pip install --quiet pip-audit
	$(BIN)/python tools/audit.py

bench: $(STAMP) ## measure extraction, loading and start-up, each against its peer in one run
	$(BIN)/python -m benchmarks

confidence: $(STAMP) ## count anew how often each rule is right on the gold articles: loaders/confidence.yaml
	$(BIN)/python tools/confidence.py

figures: $(STAMP) ## measure anew how well it reads the gold articles: the tables of docs/extraction.md
	$(BIN)/python tools/figures.py

readme: demo ## run the commands of the README, write what they print, render its pictures (Chromium; Neo4j for Cypher)
	$(BIN)/python tools/readme.py
	$(BIN)/python tools/pictures.py $(DEMO) docs/images

docs: $(STAMP) ## run the commands that the pages of docs/ show, write what they print
	$(BIN)/python tools/docs.py

neo4j: $(STAMP) ## start a local Neo4j on 127.0.0.1:7687 without a password
	$(BIN)/python tools/neo4j/server.py start

neo4j-stop: $(STAMP) ## stop it
	$(BIN)/python tools/neo4j/server.py stop

clean: ## remove what was built, but no store of yours
	rm -rf $(VENV) build dist demo *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
