# What a contributor runs. `make map` needs Python 3.11 or newer and nothing else.
#
#   make map              install hubmap into .venv and draw output/map.html from geodata/
#   make test             run every test, those in a real Chromium too
#   make test-dask        place names on a real cluster of this machine: a scheduler and two workers
#   make test-nominatim   ask a real Nominatim on this machine (Debian; installs it as root, else is left out)
#   make cover            which lines and branches the tests do not reach; fails below 96 %
#   make budgets          build lists of 28 to 100,000 places, and hold time, memory and bytes to their budgets
#   make fuzz             feed the readers with bytes that nobody wrote, for SECONDS (3600)
#   make mutation         break a line at a time, COUNT (40) of each guarded room, and tell which no test saw (SEED: others)
#   make test-kills       kill commands at COUNT (100) moments within their work, fill the disk under them, and look at what is left
#   make test-versions    run the tests with the oldest and the newest packages, on every Python that uv finds here
#   make test-environments  run the tests in other language and time zone, without HOME, warnings being errors
#   make docs             render the Quarto example and export it as a notebook, into dist/docs
#   make page             bundle the page's scripts (Node)
#   make lint             check style and types
#   make windows          lay the folder for Windows, dist/hubmap-windows.zip (Debian's osslsigncode; about 140 MB are fetched)
#   make constraints      pin the newest versions that pyproject.toml admits
#   make clean            remove what these targets made, but not output/

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
EXAMPLE := metal-hubs
PINS := pyproject.toml constraints.txt
# prints the names of all extras, which tests and types need too
EXTRAS := $(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"].get("optional-dependencies", {}), sep=",")'

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help map budgets cover page test test-dask test-nominatim fuzz test-kills test-versions test-environments docs lint lint-page mutation windows constraints clean

help:
	@sed -n 's/^#   //p' Makefile

# compiled here because a shell may forbid Python to write bytecode, and every start would then be slower
map: $(VENV)/installed
	@$(BIN)/python -m compileall -q hubmap
	$(BIN)/hubmap build

# esbuild bundles what reaches into the page's modules; without Node those tests are left out
test: $(VENV)/installed-test
	@$(BIN)/python -m compileall -q hubmap tests
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory node_modules/installed; fi
	CHROMIUM="$$($(BIN)/python -m tests.browser.chromium)" && export CHROMIUM && \
	$(BIN)/python -m pytest -n auto --dist worksteal --ignore tests/cluster $(ARGS)

# a page's scripts are no lines of this
cover: $(VENV)/installed-test
	$(PIP) install --constraint constraints.txt --group cover
	$(BIN)/python -m pytest -n auto --dist worksteal --ignore tests/cluster -m "not browser" --cov --cov-report term $(ARGS)

test-dask: $(VENV)/installed-test
	$(BIN)/python -m pytest -n 0 tests/cluster $(ARGS)

test-nominatim: $(VENV)/installed-test
	tests/nominatim/run $(abspath $(BIN))/python

SECONDS_ := $(or $(SECONDS),3600)
fuzz: $(VENV)/installed-test
	$(PIP) install --group fuzz || echo "atheris is not to be had here: the simple fuzzer is used"
	$(BIN)/python -m tests.fuzz $(SECONDS_)

mutation: $(VENV)/installed-test
	$(BIN)/python -m tests.mutation $(if $(SEED),--seed $(SEED)) $(or $(COUNT),40) $(ROOMS)

test-kills: $(VENV)/installed-test
	$(BIN)/python -m tests.kills $(or $(COUNT),100)

# the browser's and the documents' own versions are no part of this; pyenv lets none but the versions it is told of be found
test-versions: $(VENV)/installed-lint
	PYENV_VERSION="$$(pyenv versions --bare 2>/dev/null | paste -sd: -)" && export PYENV_VERSION; \
	for python in 3.11 3.12 3.13 3.14; do for resolution in lowest-direct highest; do \
		$(BIN)/uv python find --offline $$python >/dev/null 2>&1 || { echo "Python $$python is not here"; continue; }; \
		$(BIN)/uv run --isolated --python $$python --resolution $$resolution --all-extras --group test \
			python -m pytest -q -m "not browser" $(ARGS) || exit 1; \
	done; done

# without a browser, which asks for a home
test-environments: $(VENV)/installed-test
	env -u HOME PYTHONWARNINGS=error LC_ALL=C TZ=Pacific/Kiritimati \
		$(BIN)/python -m pytest -n auto --dist worksteal --ignore tests/cluster -m "not browser" --as-given $(ARGS)

# rendered where it stands, because its cell names the data by a path from there
budgets: $(VENV)/installed-test
	@$(BIN)/python -m compileall -q hubmap
	$(BIN)/python -m tests.bench.scale 28 1000 10000 100000 --check

docs: $(VENV)/installed-test
	@PATH="$$PATH:$(abspath $(BIN))"; command -v quarto >/dev/null || $(PIP) install quarto-cli || true; \
	quarto --version >/dev/null 2>&1 || { echo "make docs needs Quarto, which is not installed and could not be:" \
		"its package quarto-cli downloads the program from another host. Install Quarto and put it on the PATH." >&2; exit 1; }
	mkdir -p dist/docs
	PATH="$$PATH:$(abspath $(BIN))" && export PATH QUARTO_PYTHON="$(abspath $(BIN))/python" && cd docs/examples && \
	for kind in html docx typst; do quarto render $(EXAMPLE).qmd --to $$kind || exit 1; done && \
	mv $(EXAMPLE).html $(EXAMPLE).docx $(EXAMPLE).pdf ../../dist/docs/ && \
	quarto convert $(EXAMPLE).qmd --output ../../dist/docs/$(EXAMPLE).ipynb
	$(BIN)/python -m nbconvert --execute --to notebook --inplace dist/docs/$(EXAMPLE).ipynb
	$(BIN)/python -m nbconvert --to html --output $(EXAMPLE)-notebook dist/docs/$(EXAMPLE).ipynb
	$(BIN)/python -m nbconvert --to latex --output $(EXAMPLE)-notebook dist/docs/$(EXAMPLE).ipynb

# from hubmap/page/web/src; the bundle is kept in git, so that `make map` needs no Node
page: $(VENV)/installed-test node_modules/installed
	$(BIN)/python -m tests.page_bundle

lint: $(VENV)/installed-lint
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory lint-page; \
	else echo "npm is not installed: the page's scripts and styles were not checked"; fi

# the payload's contract as it is in the dataclasses, so that a renamed field is a type error
lint-page: node_modules/installed
	$(BIN)/python -m tests.page_bundle --check
	node_modules/.bin/biome ci --error-on-warnings --colors=off
	node_modules/.bin/tsc
	node_modules/.bin/knip --no-progress

constraints: $(VENV)/installed-lint
	UV_CUSTOM_COMPILE_COMMAND="make constraints" $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
		--all-extras --group test --group lint --group fuzz --group cover --no-emit-index-url --no-emit-find-links \
		--output-file constraints.txt pyproject.toml

# never part of make test: it fetches what it is laid from
windows: $(VENV)/installed-lint
	$(BIN)/python -m windows.lay

clean:
	rm -rf $(VENV) .venv-nominatim .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist node_modules
	find hubmap geodata tests -name __pycache__ -type d -prune -exec rm -rf {} +

# each stamp is renewed when what is to be installed has changed
$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "hubmap needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(PINS) | $(VENV)/python
	$(PIP) install --constraint constraints.txt "pip>=25.1"
	$(PIP) install --constraint constraints.txt --editable ".[studio]"
	@touch $@

$(VENV)/installed-%: $(PINS) | $(VENV)/installed
	extras="$$($(EXTRAS))" && $(PIP) install --constraint constraints.txt --group $* --editable ".$${extras:+[$$extras]}"
	@touch $@

node_modules/installed: package.json
	npm install --loglevel=error
	@touch $@
