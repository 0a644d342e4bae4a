PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CONTROLPLANE := PYTHONPATH=tests $(BIN)/python -m controlplane

.PHONY: demo test check live cluster cluster-stop bench soak coverage mutants format lint types contracts format-fix snapshots pins

$(READY): requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(READY)

test: $(READY)
	$(BIN)/pytest -q -n 4 tests/unit tests/wire tests/pilot
	$(BIN)/pytest -q -n 2 tests/terminal

format: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

check: format lint types contracts test

# A night on a quiet machine: every row of the fault matrix by 200 seeds, the machine by 100,000 examples and
# against every rule that is switched off, eight hours of faults in virtual time, 2,000 screens opened and
# closed, nonsense bytes, 200 restarts of a real API server, 100 frozen links, a minute of sleep, 200 lost answers,
# 100 signals in the middle of an undo. SHARE=10 plays
# a tenth of it.
SHARE ?= 1
share = $$(( $(1) / $(SHARE) ))
soak: $(READY)
	$(CONTROLPLANE) build
	ROLLDECK_SEEDS=$(call share,200) ROLLDECK_EXAMPLES=$(call share,100000) ROLLDECK_HOURS=8 \
		ROLLDECK_SCREENS=$(call share,2000) ROLLDECK_FUZZ=$(call share,200000) \
		$(BIN)/pytest -q -m "soak or not soak" --timeout 14400 tests/wire
	ROLLDECK_RACE_ROUNDS=$(call share,20) ROLLDECK_CYCLES=$(call share,200) ROLLDECK_ASLEEP=60 \
		ROLLDECK_LOST_ROUNDS=$(call share,200) ROLLDECK_SIGNAL_ROUNDS=$(call share,100) \
		$(BIN)/pytest -q --timeout 14400 tests/live/test_race.py tests/live/test_writer.py \
		tests/live/test_streams.py tests/live/test_frozen.py tests/live/test_lost_answers.py \
		tests/live/test_signals.py

format-fix: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

snapshots: $(READY)
	$(BIN)/pytest -q tests/pilot --snapshot-update

# How much of the branches of the streaming core and the writer the tests without a cluster take.
coverage: $(READY)
	$(BIN)/coverage run -m pytest -q tests/unit tests/wire
	$(BIN)/coverage report

# Hours: what the tests do not notice of the streaming core and the writer. GROUPS="core words" takes some of
# tests/mutation/groups.toml, MODULES="outcome drive" some modules of these.
mutants: $(READY)
	PYTHONPATH=tests $(BIN)/python -m mutation $(GROUPS)

bench: $(READY)
	$(BIN)/python bench/all.py

pins: $(READY)
	$(BIN)/python -m venv $(VENV)/pins
	$(VENV)/pins/bin/pip install --quiet pip-tools
	$(VENV)/pins/bin/pip-compile --quiet --generate-hashes --no-emit-index-url --no-emit-trusted-host \
		--no-emit-find-links --strip-extras \
		--allow-unsafe --no-header --no-annotate --upgrade -o requirements/dev.txt pyproject.toml requirements/dev.in

demo: $(READY)
	@$(BIN)/rolldeck demo

# KUBERNETES=1.34 builds that version from a Go module of its own, and runs the tests against it.
# A live test mostly waits for controllers and kubelets: there are more control planes than processors. Each takes
# 0.6 GB of memory, and the programs that are tried on it some 0.2 GB.
PLANES ?= 4
live: export ROLLDECK_KUBERNETES = $(KUBERNETES)
live: $(READY)
	$(CONTROLPLANE) build
	$(BIN)/pytest -q -n $(PLANES) --dist loadgroup --timeout 300 tests/live

cluster: $(READY)
	@$(CONTROLPLANE) start

cluster-stop: $(READY)
	@$(CONTROLPLANE) stop
