"""Two builds of one site at the same time: the second waits, or says who holds the lock; the site is whole."""

from builder import digests


def check(builder):
    with builder.folder() as folder:
        builder.build(folder / "content", folder / "expected")
        for _ in range(5):
            public = folder / "public"
            processes = [builder.start(folder / "content", public) for _ in range(2)]
            said = [b"".join(process.communicate()).decode("utf-8", "replace") for process in processes]
            statuses = sorted(process.returncode for process in processes)
            if statuses not in ([0, 0], [0, 1]):
                yield "exit statuses {}: {}".format(statuses, "\n".join(said))
            if digests(public) != digests(folder / "expected"):
                yield "the site is not whole"
            left = sorted(path.name for path in folder.iterdir() if path.name not in ("content", "public", "expected"))
            if left:
                yield "left beside public: {}".format(", ".join(left))
