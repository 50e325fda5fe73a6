"""Other time zone, locale, clock, number of jobs, folder and order of files: the same bytes."""

import os
import random
import shutil

from builder import Note, differences, digests, records

# The same clock for both would hide a build that looks at it instead of at SOURCE_DATE_EPOCH.
FAKE_CLOCK = ["faketime", "-f", "+400d"]

# A disk's file system may list a folder by hash, the same whatever was written first; one in memory does not.
MEMORY = "/dev/shm"


def check(builder):
    with builder.folder() as here, builder.folder(MEMORY if os.access(MEMORY, os.W_OK) else None) as there:
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


def reorder(content):
    """Writes every record anew in another order, which is the order that a folder in memory lists them in."""
    files = records(content)
    random.Random(1).shuffle(files)
    for path in files:
        source = path.read_bytes()
        path.unlink()
        path.write_bytes(source)
