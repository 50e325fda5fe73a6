#!/usr/bin/env python3
"""Times a build of made-up records: cold, again with nothing changed, and after one notice changed."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from builder import EPOCH
from make_records import Maker


def build(program, content, public):
    """(seconds, peak memory in MiB, the program's last line)"""
    start = time.monotonic()
    process = subprocess.Popen(
        [program, "build", str(content), "-o", str(public)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "LC_ALL": "C"},
    )
    said = process.stdout.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if status != 0:
        sys.exit("The build failed:\n" + said[-4000:])
    return seconds, usage.ru_maxrss / 1024, said.strip().rpartition("\n")[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    program = os.path.abspath(options.program)

    with tempfile.TemporaryDirectory(prefix="prongsai-bench-") as name:
        content, public = Path(name, "content"), Path(name, "public")
        Maker(content).all(options.records)
        notice = sorted(content.glob("procurement/*/*.md"))[0]

        def cold():
            shutil.rmtree(str(public), ignore_errors=True)
            (content / "ledger.jsonl").unlink(missing_ok=True)

        def change_one():
            with notice.open("a", encoding="utf-8") as file:
                file.write("\nแก้ไขเพิ่มเติม\n")

        print("{} records, median of {} runs (lowest to highest)".format(options.records, options.runs))
        for what, prepare in (("cold", cold), ("nothing changed", lambda: None), ("one notice changed", change_one)):
            runs = []
            for _ in range(options.runs):
                prepare()
                runs.append(build(program, content, public))
            seconds, memory = sorted(run[0] for run in runs), sorted(run[1] for run in runs)
            print("{:18}  {:6.2f} s ({:.2f} to {:.2f})  peak {:5.0f} MiB   {}".format(
                what, statistics.median(seconds), seconds[0], seconds[-1], statistics.median(memory), runs[-1][2]
            ))


if __name__ == "__main__":
    main()
