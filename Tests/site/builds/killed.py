"""A build killed at any moment leaves the old site or the new one, whole, and the next build works and clears up."""

import os
import random
import shutil
import signal
import subprocess
import time

from builder import Note, amend, differences, digests


def check(builder):
    with builder.folder() as folder:
        versions = [folder / "content", folder / "amended"]
        shutil.copytree(str(versions[0]), str(versions[1]))
        amend(versions[1])
        whole, seconds = [], float("inf")
        for version in versions:
            start = time.monotonic()
            status, said = builder.build(version, folder / "expected")
            seconds = min(seconds, time.monotonic() - start)
            if status != 0:
                yield "exit status {}: {}".format(status, said)
                return
            whole.append(digests(folder / "expected"))
        if whole[0] == whole[1]:
            yield "both versions of the content give the same site"
            return
        yield from kill_often(builder, folder, versions, whole, seconds)


def kill_often(builder, folder, versions, whole, seconds):
    site = folder / "site"
    site.mkdir()
    public, moments = site / "public", random.Random(2569)
    landed = {"old": 0, "new": 0, "too late": 0}
    for number in range(builder.kills):
        old, new = whole[number % 2], whole[1 - number % 2]
        if number % 10 == 0:  # now and then the first build of all, with no site before it
            shutil.rmtree(str(public), ignore_errors=True)
            old = None
        # Half of the kills at any moment, half about the end, where one site takes the other's place.
        delay = seconds * (moments.uniform(0, 1) if number % 4 < 2 else moments.uniform(0.7, 1.4))
        late = start_and_kill(builder, versions[1 - number % 2], public, delay)
        found = digests(public)
        landed["too late" if late else "new" if found == new else "old"] += 1
        if found not in (old, new):
            missing = "" if found is None else ", ".join(differences(found, new)[:5])
            yield "killed after {:.3f} s: neither the old site nor the new: {}".format(delay, missing or "nothing there")
        status, said = builder.build(versions[1 - number % 2], public)
        if status != 0:
            yield "killed after {:.3f} s: the next build gives exit status {}: {}".format(delay, status, said)
        elif digests(public) != new:
            yield "killed after {:.3f} s: the next build gives another site".format(delay)
        left = sorted(path.name for path in site.iterdir() if path != public)
        if left:
            yield "killed after {:.3f} s: the next build leaves {}".format(delay, ", ".join(left))
    if landed["old"] == 0:
        yield "no kill came before the site was swapped: {}".format(landed)
    yield Note("{} kills: {old} left the old site, {new} the new, {too late} came too late".format(builder.kills, **landed))


def start_and_kill(builder, content, public, delay):
    """Whether the build had ended by itself before the kill."""
    process = builder.start(content, public)
    try:
        process.communicate(timeout=delay)
        return True
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return False
