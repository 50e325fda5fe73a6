"""Reads ledgers as anyone might who distrusts the program that wrote them."""

import hashlib
import json
from pathlib import Path

LONGEST = 64 * 1024
EVENTS = {"published", "changed", "withdrawn", "restored"}
KEYS = {"number", "date", "event", "id", "address", "sha256", "files", "previous"}


def canonical(value):
    """RFC 8785 of texts, integers and what is made of them, under keys of ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def of_content(content):
    return read(Path(content, "ledger.jsonl"))


def of_site(public):
    return read(Path(public, "data", "ledger.jsonl"))


def read(path):
    """The ledger's bytes; none where there is no file."""
    return path.read_bytes() if path.is_file() else b""


def faults(ledger):
    """What is wrong with a ledger's bytes: it must be whole lines of canonical JSON, each naming the hash of the one before."""
    lines = ledger.split(b"\n")
    if lines.pop():
        yield "its last line is torn"
    previous, day = "0" * 64, ""
    for number, line in enumerate(lines, 1):
        try:
            entry = json.loads(line)
        except ValueError:
            yield "line {} is no JSON".format(number)
            return
        for fault in of_line(line, entry):
            yield "line {}: {}".format(number, fault)
        if entry.get("number") != number or entry.get("previous") != previous or entry.get("date", "") < day:
            yield "line {} does not follow the one before it".format(number)
        previous, day = hashlib.sha256(line).hexdigest(), entry.get("date", day)


def of_line(line, entry):
    """What is wrong with a line by itself."""
    if canonical(entry) != line:
        yield "its bytes are not those of its value"
    if len(line) >= LONGEST:
        yield "{} bytes".format(len(line))
    if not KEYS <= set(entry) <= KEYS | {"moved_from"}:
        yield "it has the keys {}".format(", ".join(sorted(entry)))
    elif entry["event"] not in EVENTS:
        yield "its event is {}".format(entry["event"])
    elif entry["address"] != "/{}/".format(entry["id"]):
        yield "its address is not that of its id"


def standing(ledger):
    """The last line of each record at the address where it stands by now, and the ids that each had before."""
    last, before = {}, {}
    for line in ledger.splitlines():
        entry = json.loads(line)
        olds = before.setdefault(entry["id"], set())
        for old in entry.get("moved_from", ()):
            olds |= {old} | before.pop(old, set())
            last.pop(old, None)
        olds.discard(entry["id"])
        last[entry["id"]] = entry
    return last, before


def disagreement(content, public):
    """How a content folder's ledger and its site's are torn or contradict each other; empty where they do not."""
    own, shown = of_content(content), of_site(public)
    found = ["the ledger of the content: " + fault for fault in faults(own)]
    found += ["the ledger of the site: " + fault for fault in faults(shown)]
    if not own.startswith(shown) and not shown.startswith(own):
        found.append("the site's ledger is not the content's")
    return found
