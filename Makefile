PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CONTROLPLANE := PYTHONPATH=tests $(BIN)/python -m controlplane

.PHONY: demo test check live cluster cluster-stop bench soak format lint types contracts format-fix snapshots pins

$(READY): requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(READY)

test: $(READY)
	$(BIN)/pytest -q -n 2 tests/unit tests/wire tests/pilot
	$(BIN)/pytest -q tests/terminal

format: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

check: format lint types contracts test

soak: $(READY)
	$(CONTROLPLANE) build
	ROLLDECK_SEEDS=200 ROLLDECK_EXAMPLES=100000 $(BIN)/pytest -q --timeout 14400 tests/wire
	ROLLDECK_RACE_ROUNDS=100 ROLLDECK_CYCLES=200 $(BIN)/pytest -q --timeout 14400 tests/live/test_race.py \
		tests/live/test_writer.py tests/live/test_streams.py

format-fix: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

snapshots: $(READY)
	$(BIN)/pytest -q tests/pilot --snapshot-update

bench: $(READY)
	$(BIN)/python bench/all.py

pins: $(READY)
	$(BIN)/python -m venv $(VENV)/pins
	$(VENV)/pins/bin/pip install --quiet pip-tools
	$(VENV)/pins/bin/pip-compile --quiet --generate-hashes --no-emit-index-url --no-emit-trusted-host --strip-extras \
		--allow-unsafe --no-header --no-annotate --upgrade -o requirements/dev.txt pyproject.toml requirements/dev.in

demo: $(READY)
	@$(BIN)/rolldeck demo

live: $(READY)
	$(CONTROLPLANE) build
	$(BIN)/pytest -q tests/live

cluster: $(READY)
	@$(CONTROLPLANE) start

cluster-stop: $(READY)
	@$(CONTROLPLANE) stop
