# make site    makes the example site in public/          make test        builds everything and runs the Swift tests
# make serve   shows public/ at http://127.0.0.1:8080     make check-site  checks every page of public/
# make bench   times a build of 10,000 made-up records    make lint        looks at the form of the source
# make fuzz    feeds each reader hostile input, FUZZ_SECONDS each, after it has measured the worst there is
#
# site, test, check-site, bench and fuzz install what is missing first (Debian; as root or through sudo).

LIBRARIES := pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libxlsxwriter-dev zlib1g-dev libdeflate-dev \
             libzip-dev libexpat1-dev libpango1.0-dev fonts-thai-tlwg poppler-utils
# What the site checks need besides Python packages: a browser, Java for the HTML checker, a false clock,
# a spreadsheet program, and the web server for which docs/hosting/ has the settings.
BROWSER   := chromium python3-venv faketime libreoffice-calc-nogui nginx-light \
             $(if $(shell command -v java),,default-jre-headless)

PROGRAM   := .build/release/prongsai
SOURCES   := Package.swift Sources Tests templates
CHECKS    := .build-checks
PYTHON    := $(CHECKS)/bin/python
PORT      ?= 8080
RECORDS   ?= 10000
FUZZ_SECONDS ?= 60

.PHONY: site test check-site serve bench fuzz format lint clean program libraries python browser
.DEFAULT_GOAL := site

site: program
	@$(PROGRAM) build content -o public

test: libraries
	@swift build --build-tests --quiet
	@swift test --skip-build --parallel --quiet

check-site: program browser $(CHECKS)/ready
	@$(PYTHON) Tests/site/selftest.py
	@$(PYTHON) Tests/site/run.py public --program $(PROGRAM) --content content

serve: python
	@echo "http://127.0.0.1:$(PORT)/ (Ctrl-C ends it)"
	@python3 -m http.server --bind 127.0.0.1 --directory public $(PORT)

bench: program python
	@python3 Tests/site/bench.py $(PROGRAM) --records $(RECORDS)

fuzz: libraries
	@Tests/fuzz/run.sh $(FUZZ_SECONDS)

format:
	@swift format --in-place --parallel --recursive $(SOURCES)

lint:
	@swift format lint --strict --parallel --recursive $(SOURCES)

clean:
	@rm -rf .build .build-fuzz $(CHECKS)
	@find public -mindepth 1 -maxdepth 1 ! -name '.*' -exec rm -rf {} +

program: libraries
	@test -x $(PROGRAM) || echo "Building prongsai; the first time takes some minutes."
	@swift build --configuration release --product prongsai --quiet

libraries:
	@.ci/install $(LIBRARIES)

python:
	@command -v python3 >/dev/null || .ci/install python3

browser:
	@.ci/install $(BROWSER)

$(CHECKS)/ready: Tests/site/requirements.txt | browser
	@python3 -m venv $(CHECKS)
	@$(PYTHON) -m pip install --quiet --no-deps --disable-pip-version-check -r $<
	@touch $@
