"""Defects of a build, each planted in the toy program: (check, defect)."""

DEFECTS = [
    ("determinism", "time zone"),
    ("determinism", "locale"),
    ("determinism", "clock"),
    ("determinism", "jobs"),
    ("determinism", "folder"),
    ("determinism", "folder order"),
    ("determinism", "lines in disorder"),
    ("killed", "in place"),
    ("killed", "two renames"),
    ("killed", "leftovers"),
    ("killed", "chokes on leftovers"),
    ("killed", "forgets a file"),
    ("killed", "keeps the old"),
    ("killed", "no chain"),
    ("attachments", "forgets an attachment"),
    ("attachments", "names no files"),
    ("attachments", "new times"),
    ("steps", "no note"),
    ("steps", "leaves its notes"),
    ("steps", "torn ledger"),
    ("steps", "two renames"),
    ("steps", "hides a full disk"),
    ("steps", "says nothing"),
    ("steps", "leaves it to the cache"),
    ("canonical", "hashes the layout"),
    ("unchanged", "new times"),
    ("unchanged", "old times"),
    ("host_files", "dot files"),
    ("host_files", "keeps stale"),
    ("host_files", "takes any folder"),
    ("broken_content", "publishes errors"),
    ("broken_content", "status 0 for errors"),
    ("broken_content", "status 1 for no content"),
    ("broken_content", "no column"),
    ("together", "no lock"),
    ("xss", "any text as it is"),
    ("xss", "a name as it is"),
    ("xss", "an attribute as it is"),
    ("xss", "any address"),
    ("together", "takes any ledger"),
]


def write_content(folder):
    for name in "abcdefghij":
        path = folder / "documents" / (name + ".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\ntitle: {0}\n---\n{0}\n".format(name), "utf-8")
