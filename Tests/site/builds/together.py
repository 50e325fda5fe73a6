"""Builds of one site at the same time go one after another; of two contents, one alone gets a folder for its site."""

import shutil

import ledgers
from builder import digests
from small import RECORD


def check(builder):
    with builder.folder() as folder:
        content, public = folder / "content", folder / "public"
        builder.build(content, folder / "expected")
        for outputs in [(public, public)] * 5 + [(public, folder / "second")] * 3:
            yield from at_once(builder, [(content, output) for output in outputs], ([0, 0],))
            if any(digests(output) != digests(folder / "expected") for output in outputs):
                yield "the site is not whole"
        for output in (public, folder / "second"):
            shutil.rmtree(str(output))
        other = folder / "other"
        for _ in range(3):
            shutil.rmtree(str(other), ignore_errors=True)
            shutil.copytree(str(content), str(other))
            (other / "documents" / "own.md").write_text(RECORD.format("ของอีกแห่งหนึ่ง"), "utf-8")
            (other / "ledger.jsonl").unlink()
            yield from at_once(builder, [(content, public), (other, public)], ([0, 1],))
            if ledgers.of_site(public) not in (ledgers.of_content(content), ledgers.of_content(other)):
                yield "the site's ledger is that of neither content"
            shutil.rmtree(str(public))
        known = ("content", "expected", "other")
        left = sorted(path.name for path in folder.iterdir() if path.name not in known)
        if left:
            yield "left beside public: {}".format(", ".join(left))


def at_once(builder, builds, expected):
    processes = [builder.start(content, output) for content, output in builds]
    said = [b"".join(process.communicate()).decode("utf-8", "replace") for process in processes]
    statuses = sorted(process.returncode for process in processes)
    if statuses not in expected:
        yield "exit statuses {}: {}".format(statuses, "\n".join(said))
