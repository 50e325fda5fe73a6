"""Reads ledgers as anyone might who distrusts the program that wrote them."""

import hashlib
import json
from pathlib import Path

LONGEST = 64 * 1024
KEYS = {"number", "date", "event", "id", "address", "sha256", "files", "previous"}


def of_content(content):
    return read(Path(content, "ledger.jsonl"))


def of_site(public):
    return read(Path(public, "data", "ledger.jsonl"))


def read(path):
    """The ledger's bytes; none where there is no file."""
    return path.read_bytes() if path.is_file() else b""


def faults(ledger):
    """What is wrong with a ledger's bytes: it must be whole lines of JSON, each naming the hash of the one before."""
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
        if not KEYS <= set(entry) <= KEYS | {"moved_from"}:
            yield "line {} has the keys {}".format(number, ", ".join(sorted(entry)))
        elif entry["number"] != number or entry["previous"] != previous or entry["date"] < day:
            yield "line {} does not follow the one before it".format(number)
        elif len(line) >= LONGEST:
            yield "line {} has {} bytes".format(number, len(line))
        previous, day = hashlib.sha256(line).hexdigest(), entry.get("date", day)


def disagreement(content, public):
    """How a content folder's ledger and its site's are torn or contradict each other; empty where they do not."""
    own, shown = of_content(content), of_site(public)
    found = ["the ledger of the content: " + fault for fault in faults(own)]
    found += ["the ledger of the site: " + fault for fault in faults(shown)]
    if not own.startswith(shown) and not shown.startswith(own):
        found.append("the site's ledger is not the content's")
    return found
