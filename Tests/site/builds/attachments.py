"""20,000 attachments are published, each with its hash in the ledger; a second build copies none of them again."""

import json

import ledgers
from builder import MEMORY, Note, digests
from small import RECORD, write_site

RECORDS, FILES = 200, 100


def check(builder):
    with builder.folder(MEMORY) as folder:
        content, public = folder / "many", folder / "public"
        write_site(content)
        wanted = dict(write_records(content))
        status, said = builder.build(content, public)
        if status != 0:
            yield "exit status {}: {}".format(status, said)
            return
        first = digests(public)
        missing = sorted(path for path in wanted if first.get(path) != wanted[path])
        if missing:
            yield "{} attachments are not published as they are, {} among them".format(len(missing), missing[0])
            return
        ledger = ledgers.of_content(content)
        yield from ledgers.disagreement(content, public)
        named = {}
        for entry in map(json.loads, ledger.splitlines()):
            named.update((entry["address"].lstrip("/") + file["path"], file["sha256"]) for file in entry["files"])
        if named != wanted:
            yield "the ledger names {} attachments, and {} rightly".format(len(named), len(named.items() & wanted.items()))
        times = {path: (public / path).stat().st_mtime_ns for path in wanted}
        builder.build(content, public)
        if any((public / path).stat().st_mtime_ns != time for path, time in times.items()):
            yield "a second build writes attachments anew"
        if digests(public) != first or ledgers.of_content(content) != ledger:
            yield "a second build gives another site or ledger"
        yield Note("{} attachments, longest line of the ledger {} bytes".format(
            len(wanted), max(map(len, ledger.splitlines()))))


def write_records(content):
    """Writes them, 1 KB each, and gives their paths on the site with their hashes."""
    for number in range(RECORDS):
        folder = content / "documents" / "record-{}".format(number)
        folder.mkdir(parents=True)
        names = ["attachment-{}.txt".format(index) for index in range(FILES)]
        for index, name in enumerate(names):
            text = "{} {}\n".format(number, index)
            (folder / name).write_text(text * (1024 // len(text)), "utf-8")
        attachments = "attachments: [{}]\n".format(", ".join("{{file: {}, title: เอกสาร}}".format(name) for name in names))
        text = RECORD.format(number).replace("topic: news\n", "topic: news\n" + attachments)
        (folder / "index.md").write_text(text, "utf-8")
        for name, digest in digests(folder).items():
            if name != "index.md":
                yield "documents/record-{}/{}".format(number, name), digest
