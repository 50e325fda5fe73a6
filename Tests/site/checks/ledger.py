"""Ledger: its lines are whole and chained, and the pages and files that they tell of stand at their addresses."""

import hashlib

import ledgers


def check(site, browser):
    ledger = ledgers.of_site(site.root)
    if not ledger:
        yield "no data/ledger.jsonl, or an empty one"
        return
    faults = list(ledgers.faults(ledger))
    yield from faults or of_site(site, ledgers.standing(ledger)[0])


def of_site(site, last):
    for entry in last.values():
        page = site.by_url.get(entry["address"])
        if page is None:
            yield "{} is in the ledger, but not on the site".format(entry["address"])
            continue
        if entry["sha256"] not in page.source:
            yield "{} does not show the hash of its last event".format(entry["address"])
        for file in entry["files"]:
            published = site.root / entry["id"] / file["path"]
            if not published.is_file():
                yield "{}{} is in the ledger, but not on the site".format(entry["address"], file["path"])
            elif hashlib.sha256(published.read_bytes()).hexdigest() != file["sha256"]:
                yield "{}{} is not the file that the ledger tells of".format(entry["address"], file["path"])
