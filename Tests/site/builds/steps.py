"""Whichever call that changes a file is the last before a kill, or fails: the old site and ledger, or the new ones."""

import re
import shutil

import ledgers
from builder import MEMORY, Note, differences, digests
from interpose import Interposer
from small import RECORD, write_site

# One file after another, so that a number means the same call each time.
ONE_BY_ONE = ("--jobs", "1")

# A disk that is full from then on, one that fails once (EIO), and a right that is lacking (EACCES).
FAULTS = {"full": "full", "EIO": 5, "EACCES": 13}

# What must reach the disk before what, so that a power cut is no worse than a kill: the call, and how its path ends.
DURABLE = [
    ("fsync", "/.ledger.jsonl.new"), ("fsync", "/.ledger.jsonl.for"), ("fsync", "/content"), ("syncfs", ""),
    ("rename", ".public.new"), ("fsync", "/work"), ("rename", ".ledger.jsonl.new"), ("fsync", "/content"),
]


def check(builder):
    with builder.folder(MEMORY) as folder:
        interposer = Interposer(folder)
        for name in ("a site", "the first site"):
            trial = Trial(builder, interposer, folder / name.replace(" ", "-"), isFirst=name != "a site")
            yield from (problem if isinstance(problem, Note) else "{}: {}".format(name, problem) for problem in trial.run())


class Trial:
    """A small site before and after a change of its content, and what becomes of it when a build goes wrong."""

    def __init__(self, builder, interposer, folder, isFirst):
        self.builder, self.interposer, self.isFirst = builder, interposer, isFirst
        self.start, self.work = folder / "start", folder / "work"
        self.content, self.public = self.work / "content", self.work / "public"

    def run(self):
        self.prepare()
        shutil.copytree(str(self.start), str(self.work))
        calls = self.interposer.calls(self.builder, self.content, self.public, *ONE_BY_ONE)
        self.new, self.ledger = digests(self.public), ledgers.of_content(self.content)
        if self.new == self.old or not self.ledger:
            yield "the build that is to go wrong changes nothing"
            return
        yield from disorder(calls)
        numbers = self.chosen(calls)
        for number in numbers:
            where = "before call {}, {}".format(number, calls[number - 1].replace(str(self.work), ""))
            yield from ("killed {}: {}".format(where, problem) for problem in self.kill(number))
            for name, fault in FAULTS.items():
                yield from ("{} {}: {}".format(name, where, problem) for problem in self.fail(number, fault))
        yield Note("{} of {} calls, each killed and failed in {} ways".format(len(numbers), len(calls), len(FAULTS)))

    def prepare(self):
        content = self.start / "content"
        write_site(content)
        (content / "documents" / "c").mkdir()
        for name in "ab":
            (content / "documents" / (name + ".md")).write_text(RECORD.format(name), "utf-8")
        public = self.start / "public"
        if not self.isFirst:
            self.build_or_raise(content, public)
            (public / ".htaccess").write_text("Options -Indexes\n")
        self.old, self.old_ledger = digests(public), ledgers.of_content(content)
        (content / "documents" / "a.md").write_text(RECORD.format("a ที่แก้แล้ว"), "utf-8")
        (content / "documents" / "c" / "index.md").write_text(
            RECORD.format("c").replace("topic: news\n", "topic: news\nattachments: [{file: x.csv, title: ตาราง}]\n"), "utf-8")
        (content / "documents" / "c" / "x.csv").write_text("ปี,จำนวน\n2568,1\n", "utf-8")

    def build_or_raise(self, content, public):
        status, said = self.builder.build(content, public)
        if status != 0:
            raise RuntimeError("exit status {}: {}".format(status, said))

    def chosen(self, calls):
        """The numbers of the calls that touch a ledger or give a new name, of their neighbours, and of some others."""
        numbers = range(1, len(calls) + 1)
        near = {number for number in numbers if "ledger" in calls[number - 1] or calls[number - 1].startswith("rename")}
        near |= {number + step for number in near for step in (-1, 1)} & set(numbers)
        return sorted({*some(sorted(near), self.builder.kills), *some(sorted({*numbers} - near), self.builder.kills // 3)})

    def restart(self):
        shutil.rmtree(str(self.work))
        shutil.copytree(str(self.start), str(self.work))

    def kill(self, number):
        self.restart()
        status, said = self.builder.build(self.content, self.public, *ONE_BY_ONE, **self.interposer.fault(number, "kill"))
        if status not in (-9, 0):  # 0 where there are fewer calls this time
            yield "exit status {}: {}".format(status, said)
        yield from self.old_or_new()
        yield from self.next_build()

    def fail(self, number, fault):
        self.restart()
        status, said = self.builder.build(self.content, self.public, *ONE_BY_ONE, **self.interposer.fault(number, fault))
        found = digests(self.public)
        if status not in (0, 1):
            yield "exit status {}: {}".format(status, said)
        elif status == 1 and (found != self.old or ledgers.of_content(self.content) != self.old_ledger):
            yield "exit status 1, but the site or the ledger is another: {}".format(said)
        elif status == 1 and not said.strip():
            yield "no word of what went wrong"
        elif status == 1 and re.search(r"errno|Error\b|please report", own_words(said)):
            yield "words for a programmer: {}".format(said)
        elif status == 0 and found != self.new:
            yield "exit status 0, but the site is not the new one"
        yield from self.old_or_new()
        yield from self.next_build()

    def old_or_new(self):
        found = digests(self.public)
        if found not in (self.old, self.new):
            what = "nothing there" if found is None else ", ".join(differences(found, self.new)[:5])
            yield "neither the old site nor the new: {}".format(what)
        yield from ledgers.disagreement(self.content, self.public)
        if ledgers.of_content(self.content) not in (self.old_ledger, self.ledger):
            yield "neither the old ledger nor the new"

    def next_build(self):
        status, said = self.builder.build(self.content, self.public)
        if status != 0:
            yield "the next build gives exit status {}: {}".format(status, said)
        elif digests(self.public) != self.new:
            yield "the next build gives another site"
        elif ledgers.of_content(self.content) != self.ledger or ledgers.of_site(self.public) != self.ledger:
            yield "the next build gives another ledger"
        left = sorted(path.name for path in self.work.iterdir() if path.name not in ("content", "public"))
        left += sorted(path.name for path in self.content.iterdir() if path.name[0] == ".")
        if left:
            yield "the next build leaves {}".format(", ".join(left))


def own_words(said):
    """Without what libxlsxwriter writes to the terminal where the disk fills up under it."""
    return "\n".join(line for line in said.splitlines() if not line.startswith("[ERROR] workbook_close()"))


def disorder(calls):
    rest = iter(calls)
    for name, end in DURABLE:
        if not any(call.startswith(name) and call.endswith(end) for call in rest):
            yield "no {} {} where a power cut asks for it".format(name, end)
            return


def some(numbers, count):
    """At most so many of the numbers, the first among them, evenly apart."""
    return numbers[::max(1, -(-len(numbers) // max(1, count)))]
