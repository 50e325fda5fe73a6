"""Runs the program under test on copies of the content, in folders that are thrown away afterwards."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

# 21 November 2026, 00:00 UTC: "today" of every build here.
EPOCH = "1795219200"
TIME_LIMIT = 600
# Folders here are in memory, where there is such a place; else where temporary folders are.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Builder:
    def __init__(self, program, content, kills=60, environment=None, every=1, records=10_000):
        self.program = [str(Path(part).resolve()) if os.path.exists(part) else part for part in program]
        self.content = Path(content).resolve()
        self.kills = kills
        self.environment = environment or {}
        # Of long lists of things to try, such as the texts of xss, every one or every tenth.
        self.every = every
        # How many made-up records are many.
        self.records = records

    @contextmanager
    def folder(self, under=None):
        """A new folder with a copy of the content in `content`, and nothing else in it."""
        with tempfile.TemporaryDirectory(prefix="prongsai-", dir=under) as name:
            shutil.copytree(str(self.content), str(Path(name, "content")), symlinks=True)
            yield Path(name)

    def start(self, content, out, *flags, prefix=(), **environment):
        command = [*prefix, *self.program, "build", str(content), "-o", str(out), *flags]
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "LC_ALL": "C", **self.environment, **environment},
            start_new_session=True,
        )

    def build(self, content, out, *flags, **settings):
        """(exit status, all that the program said)"""
        process = self.start(content, out, *flags, **settings)
        try:
            said, complained = process.communicate(timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return None, "did not end within {} seconds".format(TIME_LIMIT)
        return process.returncode, (said + complained).decode("utf-8", "replace")


def digests(folder):
    """SHA-256 of every file under a folder, by its path; None where there is no such folder."""
    folder = Path(folder)
    if not folder.is_dir():
        return None
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def differences(one, other):
    """The paths that two sets of digests do not have in common, or not with the same bytes."""
    return sorted(path for path in {**one, **other} if one.get(path) != other.get(path))


def records(content, folder=""):
    """The records of a content folder that are one file each, in the same order every time."""
    return sorted(path for path in Path(content, folder).rglob("*.md") if path.name not in ("index.md", "plan.md"))


def amend(content):
    """Adds a sentence to the body of every fifth record: another site, as right as the first."""
    for path in records(content)[::5]:
        path.write_bytes(path.read_bytes() + "\n\nประโยคนี้เพิ่มเข้ามาภายหลัง\n".encode("utf-8"))


class Note(str):
    """What a check says of what it did; it is no problem."""
