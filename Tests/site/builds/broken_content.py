"""With an error in the content nothing is published, the last site stands, and the exit status is 1."""

import ledgers
from builder import differences, digests, records


def check(builder):
    with builder.folder() as folder:
        public = folder / "public"
        status, said = builder.build(folder / "content", public)
        if status != 0:
            yield "the content as it is: exit status {}: {}".format(status, said)
            return
        before, ledger = digests(public), ledgers.of_content(folder / "content")
        record = records(folder / "content")[0]
        record.write_text(record.read_text("utf-8").replace("---\n", "---\nno_such_key: 1\n", 1), "utf-8")
        status, said = builder.build(folder / "content", public)
        if status != 1:
            yield "an unknown key: exit status {}, not 1: {}".format(status, said)
        if "{}:2:1: error[".format(record.name) not in said:
            yield "an unknown key: no finding at {}:2:1, but: {}".format(record.name, said)
        for path in differences(before, digests(public)):
            yield "{} was touched".format(path)
        if ledgers.of_content(folder / "content") != ledger:
            yield "the ledger was touched"
        left = sorted(path.name for path in folder.iterdir() if path.name not in ("content", "public"))
        if left:
            yield "left beside public: {}".format(", ".join(left))
        status, _ = builder.build(folder / "no such folder", public)
        if status != 2:
            yield "a content folder that is not there: exit status {}, not 2".format(status)
