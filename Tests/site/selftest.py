#!/usr/bin/env python3
"""Shows that every check can fail: each finds nothing on a good site, and something on every planted defect."""

import itertools
import shutil
import sys
import tempfile
from pathlib import Path

from browser import Browser
from builder import Builder, Note
from planted import (
    assessment, build_defects, datapackage, dcat, feeds, good_site, hosting, moves, ocds, page_defects, pictures, search,
    structured_data, sums, table_files, tables, twins,
)
from run import modules
from website import Site

# What the good site has beside its pages, in the order in which one builds on another, each with defects of its own.
PARTS = (ocds, tables, sums, pictures, assessment, moves, twins, structured_data, datapackage, dcat, feeds, hosting)
# One of so many texts of the long list of xss is enough to see a defect of the toy.
EVERY = 26
SHOWN = 3

TOY = [sys.executable, str(Path(__file__).parent / "planted" / "toy.py")]


def problems(check, *subject):
    """The first of them, which are enough."""
    found = (found for found in check.check(*subject) if not isinstance(found, Note))
    return list(itertools.islice(found, SHOWN))


def try_pages(folder):
    """What went otherwise than it should, for each check of a page on the good site and on each defect."""
    good, bad, checks = folder / "good", folder / "bad", modules("checks")
    good_site.write(good)
    for part in PARTS:
        part.write(good)
    site = Site(good, good_site.BASE)
    browser = Browser(site)
    for name, check in checks.items():
        if name not in search.CHECKS:
            yield name, "a good site", problems(check, site, browser), False
    planted = [page_defects.ALL, table_files.DEFECTS, *(part.DEFECTS for part in PARTS)]
    for name, what, plant in itertools.chain(*planted):
        shutil.rmtree(str(bad), ignore_errors=True)
        shutil.copytree(str(good), str(bad))
        plant(bad)
        site = Site(bad, good_site.BASE)
        yield name, what, problems(checks[name], site, Browser(site)), True


def try_search(folder):
    """A search wants more records than the other checks have time for."""
    checks = modules("checks")
    planted = [(name, "a good site", search.write, False) for name in search.CHECKS]
    for name, what, plant, is_bad in planted + [(*defect, True) for defect in search.DEFECTS]:
        site = folder / "search"
        shutil.rmtree(str(site), ignore_errors=True)
        plant(site)
        site = Site(site, good_site.BASE)
        yield name, what, problems(checks[name], site, Browser(site)), is_bad
    for what, builder, is_bad in search.BUILDERS:
        yield search.SCALE, what, problems(modules("builds")[search.SCALE], builder), is_bad


def try_builds(folder):
    checks = modules("builds")
    build_defects.write_content(folder / "content")
    for name, check in checks.items():
        if name == search.SCALE:
            continue
        yield name, "a good program", problems(check, Builder(TOY, folder / "content", kills=10, every=EVERY)), False
    for name, defect in build_defects.DEFECTS:
        builder = Builder(TOY, folder / "content", kills=25, environment={"TOY_DEFECT": defect}, every=EVERY)
        yield name, defect, problems(checks[name], builder), True


def main():
    verbose = "-v" in sys.argv[1:]
    wrong = right = 0
    proved = set()
    with tempfile.TemporaryDirectory() as name:
        for results in (try_pages(Path(name)), try_search(Path(name)), try_builds(Path(name))):
            for check, what, found, planted in results:
                if bool(found) == planted:
                    right += 1
                    proved |= {check} if planted else set()
                else:
                    wrong += 1
                    print("{} {} {}".format(check, "misses" if planted else "cries wolf over", what))
                if verbose or found and not planted:
                    print("\n".join(["{}: {}".format(check, what)] + ["    " + problem for problem in found]))
    unproved = sorted((set(modules("checks")) | set(modules("builds"))) - proved)
    if unproved:
        print("no planted defect made these fail: {}".format(", ".join(unproved)))
    print("self-test of the checks: {} as they should be, {} not".format(right, wrong))
    return 1 if wrong or unproved else 0


if __name__ == "__main__":
    sys.exit(main())
