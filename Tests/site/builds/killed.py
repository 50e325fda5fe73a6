"""A build killed at any moment leaves the old site or the new one, whole, and ledgers that agree; the next clears up."""

import os
import random
import shutil
import signal
import subprocess
import time

import ledgers
from builder import MEMORY, Note, digests
from small import RECORD

# So many changes of one content, then another copy of it is published for the first time.
SERIES = 20


def check(builder):
    moments, landed = random.Random(2569), {"old": 0, "new": 0, "too late": 0}
    left = builder.kills
    while left > 0:
        with builder.folder(MEMORY) as folder:
            yield from Series(builder, folder, moments, landed).run(min(SERIES, left))
        left -= SERIES
    if landed["old"] == 0:
        yield "no kill came before the site was swapped: {}".format(landed)
    yield Note("{} kills: {old} left the old site, {new} the new, {too late} came too late".format(builder.kills, **landed))


class Series:
    """One content that changes again and again, and builds of it that are killed."""

    def __init__(self, builder, folder, moments, landed):
        self.builder, self.moments, self.landed = builder, moments, landed
        self.content, self.place, self.other = folder / "content", folder / "site", folder / "other"
        self.place.mkdir()
        self.public = self.place / "public"
        start = time.monotonic()
        self.build(self.content, self.other)
        self.seconds = time.monotonic() - start

    def run(self, kills):
        for number in range(kills):
            amend(self.content, number)
            # Half of the kills at any moment, half about the end, where one site takes the other's place.
            delay = self.seconds * (self.moments.uniform(0, 1) if number % 4 < 2 else self.moments.uniform(0.7, 1.4))
            yield from ("killed after {:.3f} s: {}".format(delay, problem) for problem in self.kill(delay))
        shutil.rmtree(str(self.other))
        self.build(self.content, self.other)
        if digests(self.other) != digests(self.public):
            yield "the site is not the one that a build into an empty folder gives"

    def kill(self, delay):
        before, written = digests(self.public), ledgers.of_content(self.content)
        late = self.start_and_kill(delay)
        found = digests(self.public)
        problems = ledgers.disagreement(self.content, self.public)
        status, said = self.builder.build(self.content, self.public)
        after, ledger = digests(self.public), ledgers.of_content(self.content)
        self.landed["too late" if late else "old" if found == before else "new"] += 1
        if status != 0:
            problems.append("the next build gives exit status {}: {}".format(status, said))
        elif after == before:
            problems.append("the next build publishes nothing new")
        elif found not in (before, after):
            problems.append("neither the old site nor the new")
        if not ledger.startswith(written) or len(ledger) == len(written):
            problems.append("the ledger has lost lines, or has none of the change")
        if ledgers.of_site(self.public) != ledger:
            problems.append("after the next build the site shows another ledger")
        left = [path.name for path in self.place.iterdir() if path != self.public]
        left += [path.name for path in self.content.iterdir() if path.name[0] == "."]
        if left:
            problems.append("the next build leaves {}".format(", ".join(sorted(left))))
        return problems + ledgers.disagreement(self.content, self.public)

    def start_and_kill(self, delay):
        """Whether the build had ended by itself before the kill."""
        process = self.builder.start(self.content, self.public)
        try:
            process.communicate(timeout=delay)
            return True
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return False

    def build(self, content, public):
        status, said = self.builder.build(content, public)
        if status != 0:
            raise RuntimeError("exit status {}: {}".format(status, said))


def amend(content, number):
    """A new record; the one before it is changed, and the one before that is withdrawn."""
    path = lambda number: content / "documents" / "killed-{}.md".format(number)
    path(number).parent.mkdir(exist_ok=True)
    path(number).write_text(RECORD.format(number), "utf-8")
    if number >= 1:
        path(number - 1).write_text(RECORD.format(number - 1) + "\nแก้ไขเพิ่มเติม\n", "utf-8")
    if number >= 2:
        withdrawn = "topic: news\nwithdrawn: {date: 2569-11-21, reason: ประกาศซ้ำ}\n"
        path(number - 2).write_text(RECORD.format(number - 2).replace("topic: news\n", withdrawn), "utf-8")
