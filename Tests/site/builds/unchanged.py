"""A second build leaves every unchanged file its bytes and its modification time, and changes what is new."""

import time

from builder import Note, amend, differences, digests


def check(builder):
    with builder.folder() as folder:
        public = folder / "public"
        status, said = builder.build(folder / "content", public)
        if status != 0:
            yield "exit status {}: {}".format(status, said)
            return
        first, first_times = digests(public), times(public)
        time.sleep(0.05)
        builder.build(folder / "content", public)
        for path in differences(first_times, times(public)):
            yield "{} has another modification time though nothing changed".format(path)
        amend(folder / "content")
        builder.build(folder / "content", public)
        second, second_times = digests(public), times(public)
        changed = differences(first, second)
        if not changed:
            yield "a changed record changed no page"
        for path in differences(first_times, second_times):
            if path not in changed:
                yield "{} has another modification time though its bytes did not change".format(path)
        for path in changed:
            if path in first and second_times.get(path) == first_times[path]:
                yield "{} changed but kept its modification time".format(path)
        yield Note("{} files, {} of them changed by an edit".format(len(second), len(changed)))


def times(folder):
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in files}
