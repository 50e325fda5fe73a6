#!/usr/bin/env python3
"""Checks a built site, page by page, and with --program also how the program builds one.

    run.py public [--base URL] [--only NAME …] [--program PATH --content DIR [--kills N]]
"""

import argparse
import importlib
import sys
import time
from pathlib import Path

from browser import Browser
from builder import Builder, Note
from website import Site

HERE = Path(__file__).parent
SHOWN = 30


def modules(folder):
    return {path.stem: importlib.import_module(folder + "." + path.stem) for path in sorted((HERE / folder).glob("*.py"))}


def run(name, check, *subject):
    """Whether the check found nothing; says what it found."""
    start = time.monotonic()
    try:
        found = list(check.check(*subject))
    except Exception as failure:
        found = ["the check itself failed: {}: {}".format(type(failure).__name__, failure)]
    notes = [text for text in found if isinstance(text, Note)]
    problems = [text for text in found if not isinstance(text, Note)]
    print("{:4} {:15} {:6.1f} s  {}".format(
        "FAIL" if problems else "ok", name, time.monotonic() - start, "; ".join(notes) or " ".join(check.__doc__.split())
    ))
    for problem in problems[:SHOWN]:
        print("       " + problem)
    if len(problems) > SHOWN:
        print("       and {} more".format(len(problems) - SHOWN))
    sys.stdout.flush()
    return not problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("public", help="folder with the built site")
    parser.add_argument("--base", default="https://www.example.go.th", help="the site's base_url")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only these checks")
    parser.add_argument("--program", help="prongsai, to check how it builds")
    parser.add_argument("--content", default="content", help="what it builds from")
    parser.add_argument("--kills", type=int, default=60, help="how many builds are killed")
    parser.add_argument("--every", type=int, default=10, help="one text of so many of the long list of xss is tried")
    options = parser.parse_args()

    site = Site(options.public, options.base)
    if not site.pages:
        parser.error("{} holds no page".format(options.public))
    print("{} pages in {}".format(len(site.pages), options.public))
    browser = Browser(site)
    todo = [(name, check, (site, browser)) for name, check in modules("checks").items()]
    if options.program:
        builder = Builder([options.program], options.content, options.kills, every=options.every)
        todo += [(name, check, (builder,)) for name, check in modules("builds").items()]
    if options.only:
        unknown = set(options.only) - {name for name, _, _ in todo}
        if unknown:
            parser.error("no such check: {}".format(", ".join(sorted(unknown))))
        todo = [job for job in todo if job[0] in options.only]
    results = [run(name, check, *subject) for name, check, subject in todo]
    print("{} passed, {} failed".format(results.count(True), results.count(False)))
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
