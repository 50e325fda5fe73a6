#!/usr/bin/env python3
"""A toy of the program under test: `toy.py build CONTENT -o DIR`, with the defect that TOY_DEFECT names.

It shows that the checks of a build pass a program that keeps the rules, and fail one that breaks any single one.
"""

import ctypes
import fcntl
import os
import select
import shutil
import sys
import time
from pathlib import Path

DEFECT = os.environ.get("TOY_DEFECT")
EXCHANGE = 2  # RENAME_EXCHANGE of <linux/fs.h>


def main():
    content, out = Path(sys.argv[2]), Path(sys.argv[4])
    jobs = sys.argv[6] if len(sys.argv) > 6 else "1"
    if not content.is_dir():
        return 2 if DEFECT != "status 1 for no content" else 1
    out.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(str(out.parent), os.O_RDONLY)  # a lock on the folder itself leaves nothing behind
    if DEFECT != "no lock":
        fcntl.flock(lock, fcntl.LOCK_EX)
    pages = [path for path in out.iterdir() if path.name[0] != "."] if out.exists() else []
    if pages and out / "index.html" not in pages and DEFECT != "takes any folder":
        return 1
    files, errors = render(content, jobs)
    for error in errors:
        print(error, file=sys.stderr)
    if errors and DEFECT != "publishes errors":
        return 0 if DEFECT == "status 0 for errors" else 1
    publish(files, out)
    return 1 if errors else 0


def render(content, jobs):
    files, errors = {}, []
    paths = list(content.rglob("*.md"))
    paths = paths if DEFECT == "folder order" else sorted(paths)
    for path in paths:
        text = path.read_text("utf-8")
        if "no_such_key" in text:
            column = "" if DEFECT == "no column" else "1:"
            errors.append("{}:2:{} error[P001]: unknown key".format(path, column))
        files[str(path.relative_to(content).with_suffix("")) + "/index.html"] = text
    stamps = {
        "time zone": time.strftime("%H", time.localtime(int(os.environ["SOURCE_DATE_EPOCH"]))),
        "locale": os.environ["LC_ALL"],
        "clock": time.strftime("%Y-%m-%d"),
        "jobs": jobs,
        "folder": content.name,
    }
    files["index.html"] = "\n".join(files) + "\n" + stamps.get(DEFECT, "")
    return files, errors


def publish(files, out):
    new = out.parent / ".{}.new".format(out.name)
    if DEFECT == "in place":
        new = out
        if out.exists():
            shutil.rmtree(str(out))
    if DEFECT == "leftovers":
        new = out.parent / ".{}.{}".format(out.name, os.getpid())
    if new.exists() and DEFECT == "chokes on leftovers":
        sys.exit(70)
    shutil.rmtree(str(new), ignore_errors=True)
    new.mkdir()
    for path, text in files.items():
        select.select([], [], [], 0.005)  # so that a kill falls between two files; libfaketime breaks sleep()
        if DEFECT == "forgets a file" and os.path.exists(str(out)) and path.endswith("d/index.html"):
            continue
        write(path, text, new, out)
    for kept in out.iterdir() if out.exists() and new != out else ():
        if (kept.name[0] == "." and DEFECT != "dot files") or DEFECT == "keeps stale":
            if not (new / kept.name).exists():
                (shutil.copytree if kept.is_dir() else shutil.copy2)(str(kept), str(new / kept.name))
    if new != out:
        swap(new, out)


def write(path, text, new, out):
    (new / path).parent.mkdir(parents=True, exist_ok=True)
    old = out / path
    if DEFECT != "new times" and old.is_file() and (old.read_text("utf-8") == text or DEFECT == "old times"):
        (new / path).write_text(text, "utf-8")
        os.utime(str(new / path), ns=(old.stat().st_mtime_ns,) * 2)
    else:
        (new / path).write_text(text, "utf-8")


def swap(new, out):
    if not out.exists():
        os.rename(str(new), str(out))
    elif DEFECT == "two renames":
        os.rename(str(out), str(new) + ".old")
        select.select([], [], [], 0.05)
        os.rename(str(new), str(out))
        shutil.rmtree(str(new) + ".old")
    else:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.renameat2(-100, str(new).encode(), -100, str(out).encode(), EXCHANGE) != 0:
            raise OSError(ctypes.get_errno(), "renameat2")
        if DEFECT == "keeps the old":
            return
        shutil.rmtree(str(new))


sys.exit(main())
