"""Other time zone, locale, clock, number of jobs, folder and order of files: the same bytes, and the same ledger."""

import json
import random
import shutil

import ledgers
from builder import MEMORY, Note, differences, digests, records

# The same clock for both would hide a build that looks at it instead of at SOURCE_DATE_EPOCH.
FAKE_CLOCK = ["faketime", "-f", "+400d"]


def check(builder):
    # A disk's file system may list a folder by hash, the same whatever was written first; one in memory does not.
    with builder.folder() as here, builder.folder(MEMORY) as there:
        reorder(there / "content")
        shutil.move(str(there / "content"), str(there / "somewhere else"))
        clock = FAKE_CLOCK if shutil.which("faketime") else []
        yield Note("with a clock 400 days ahead" if clock else "faketime is not installed: the same clock for both")
        builds = [
            (here / "content", here / "public", ["--jobs", "1"], [], {"TZ": "Asia/Bangkok", "LC_ALL": "th_TH.UTF-8"}),
            (there / "somewhere else", there / "out", ["--jobs", "4"], clock, {"TZ": "America/Lima", "LC_ALL": "C"}),
        ]
        for content, out, flags, prefix, environment in builds:
            environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"
            status, said = builder.build(content, out, *flags, prefix=prefix, **environment)
            if status != 0:
                yield "exit status {}: {}".format(status, said)
                return
        for path in differences(digests(here / "public"), digests(there / "out")):
            yield "{} differs".format(path)
        given, ledger = ledgers.of_content(builder.content), ledgers.of_content(here / "content")
        if ledger != ledgers.of_content(there / "somewhere else"):
            yield "the ledgers differ"
        if not ledger.startswith(given):
            yield "the ledger does not begin with the lines that were there"
        ids = [json.loads(line)["id"] for line in ledger[len(given):].splitlines()]
        if ids != sorted(ids):
            yield "the new lines of the ledger are not in the order of their ids"


def reorder(content):
    """Writes every record anew in another order, which is the order that a folder in memory lists them in."""
    files = records(content)
    random.Random(1).shuffle(files)
    for path in files:
        source = path.read_bytes()
        path.unlink()
        path.write_bytes(source)
