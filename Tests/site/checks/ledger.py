"""Ledger: its lines are whole and chained, and the pages and files that they tell of stand at their addresses."""

import hashlib
import json

EVENTS = {"published", "changed", "withdrawn", "restored"}
KEYS = {"address", "date", "event", "files", "id", "moved_from", "number", "previous", "sha256"}
LONGEST = 64 * 1024


def check(site, browser):
    path = site.root / "data" / "ledger.jsonl"
    if not path.is_file():
        yield "no data/ledger.jsonl"
        return
    *lines, rest = path.read_bytes().split(b"\n")
    if rest or not lines:
        yield "its last line has no end, or there is none"
        return
    entries = []
    for number, line in enumerate(lines, 1):
        entry = json.loads(line)
        for problem in of_line(number, line, entry, entries[-1:], lines):
            yield "line {}: {}".format(number, problem)
        entries.append(entry)
    for problem in of_site(site, newest(entries)):
        yield problem


def of_line(number, line, entry, before, lines):
    canonical = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
    if canonical != line:
        yield "its bytes are not those of its value"
    if len(line) >= LONGEST:
        yield "{} bytes".format(len(line))
    if entry["number"] != number or set(entry) - {"moved_from"} != KEYS - {"moved_from"} or entry["event"] not in EVENTS:
        yield "a wrong number, key or event"
    previous = hashlib.sha256(lines[number - 2]).hexdigest() if number > 1 else "0" * 64
    if entry["previous"] != previous:
        yield "it does not name the line before it"
    if before and entry["date"] < before[0]["date"]:
        yield "it is dated before the line above"
    if entry["address"] != "/{}/".format(entry["id"]):
        yield "its address is not that of its id"


def newest(entries):
    """The last line of each record that is not at another address by now, and where the others went."""
    last = {}
    for entry in entries:
        for old in entry.get("moved_from", []):
            last.pop(old, None)
        last[entry["id"]] = entry
    return last


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
