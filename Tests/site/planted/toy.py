#!/usr/bin/env python3
"""A toy of the program under test: `toy.py build CONTENT -o DIR`, with the defect that TOY_DEFECT names.

It shows that the checks of a build pass a program that keeps the rules, and fail one that breaks any single one.
"""

import ctypes
import fcntl
import hashlib
import html
import json
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
    folder = os.open(str(content), os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    try:
        recover(content, out)
        ledger = added(content)
        files, errors = render(content, jobs)
        shown = bytes_of(out / "data" / "ledger.jsonl")
        if not bytes_of(content / "ledger.jsonl").startswith(shown) and DEFECT != "takes any ledger":
            errors.append("ledger.jsonl:1:1: error[P506]: not the ledger of the site")
        for error in errors:
            print(error, file=sys.stderr)
        if errors and DEFECT != "publishes errors":
            return 0 if DEFECT == "status 0 for errors" else 1
        files["data/ledger.jsonl"] = ledger.decode("utf-8")
        publish(files, out, content)
        return 1 if errors else 0
    except OSError as failure:
        give_up(content, out)
        print("" if DEFECT == "says nothing" else "the disk: {}".format(failure.strerror), file=sys.stderr)
        return 1 if DEFECT != "hides a full disk" else 0


def bytes_of(path):
    return path.read_bytes() if path.is_file() else b""


def added(content):
    """The ledger with a line for each record that it does not tell of as it is."""
    ledger = bytes_of(content / "ledger.jsonl")
    lines = ledger.splitlines()
    newest = {entry["id"]: entry for entry in map(json.loads, lines)}
    paths = sorted(content.rglob("*.md"), reverse=DEFECT == "lines in disorder")
    for path in paths:
        text, name = path.read_bytes(), name_of(path, content)
        form = text if DEFECT == "hashes the layout" else canonical(name, text.decode("utf-8"))
        digest, old = hashlib.sha256(form).hexdigest(), newest.get(name)
        if old is None or old["sha256"] != digest:
            lines.append(canonical_json({
                "number": len(lines) + 1, "date": "2026-11-21", "event": "changed" if old else "published", "id": name,
                "address": "/{}/".format(name), "sha256": digest,
                "files": [
                    {"path": file.name, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()} for file in beside(path)
                ] if DEFECT != "names no files" else [],
                "previous": hashlib.sha256(lines[-1]).hexdigest() if lines and DEFECT != "no chain" else "0" * 64,
            }))
    return b"".join(line + b"\n" for line in lines)


def canonical(name, text):
    """Of front matter that is one value a line, which all is that the toy reads as more than text."""
    matter, _, body = text.removeprefix("---\n").partition("---\n")
    values = dict(line.partition(": ")[::2] for line in matter.splitlines())
    form = {"id": name, "front_matter": values, "body": body.strip()}
    return canonical_json(form)


def canonical_json(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def name_of(path, content):
    return str((path.parent if path.name == "index.md" else path.with_suffix("")).relative_to(content))


def beside(path):
    files = path.parent.iterdir() if path.name == "index.md" else ()
    return sorted(file for file in files if file.suffix != ".md")


def recover(content, out):
    new, note = content / ".ledger.jsonl.new", content / ".ledger.jsonl.for"
    if DEFECT == "leaves its notes" and new.exists():
        return
    prepared = bytes_of(new)
    if note.exists() and new.exists() and bytes_of(out / "data" / "ledger.jsonl") == prepared:
        os.rename(str(new), str(content / "ledger.jsonl"))
    for path in (note, new):
        path.unlink(missing_ok=True)


def give_up(content, out):
    for path in (content / ".ledger.jsonl.new", content / ".ledger.jsonl.for"):
        path.unlink(missing_ok=True)
    shutil.rmtree(str(out.parent / ".{}.new".format(out.name)), ignore_errors=True)


def render(content, jobs):
    files, errors = {}, []
    paths = list(content.rglob("*.md"))
    paths = paths if DEFECT == "folder order" else sorted(paths)
    for path in paths:
        text = path.read_text("utf-8")
        if "no_such_key" in text:
            column = "" if DEFECT == "no column" else "1:"
            errors.append("{}:2:{} error[P001]: unknown key".format(path, column))
        files[name_of(path, content) + "/index.html"] = page(text)
        for file in beside(path)[DEFECT == "forgets an attachment":]:
            files[name_of(path, content) + "/" + file.name] = file.read_text("utf-8")
    stamps = {
        "time zone": time.strftime("%H", time.localtime(int(os.environ["SOURCE_DATE_EPOCH"]))),
        "locale": os.environ["LC_ALL"],
        "clock": time.strftime("%Y-%m-%d"),
        "jobs": jobs,
        "folder": content.name,
    }
    files["index.html"] = html.escape("\n".join(files)) + "\n" + stamps.get(DEFECT, "")
    return files, errors


def page(text):
    head, _, body = text.partition("\n---\n")
    return "\n".join(map(shown, head.split("\n"))) + "\n<pre>" + html.escape(body) + "</pre>\n"


def shown(line):
    """A line of a record's front matter."""
    text = line.replace('\\"', '"')
    attribute = html.escape(text, quote=DEFECT != "an attribute as it is")
    address = text.partition(": ")[2].strip('"') if DEFECT == "any address" else ""
    if DEFECT == "any text as it is" or DEFECT == "a name as it is" and "file:" in line:
        return text
    return '<p title="{}">{} <a href="{}">x</a></p>'.format(attribute, html.escape(text), html.escape(address))


def publish(files, out, content):
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
        if path.endswith(".html"):
            select.select([], [], [], 0.005)  # so that a kill falls between two files; libfaketime breaks sleep()
        if DEFECT == "forgets a file" and os.path.exists(str(out)) and path.endswith("d/index.html"):
            continue
        write(path, text, new, out)
    for kept in out.iterdir() if out.exists() and new != out else ():
        if (kept.name[0] == "." and DEFECT != "dot files") or DEFECT == "keeps stale":
            if not (new / kept.name).exists():
                (shutil.copytree if kept.is_dir() else shutil.copy2)(str(kept), str(new / kept.name))
    ledger, prepared = files["data/ledger.jsonl"].encode("utf-8"), content / ".ledger.jsonl.new"
    if DEFECT != "no note":
        write_through(prepared, ledger)
        write_through(content / ".ledger.jsonl.for", str(out).encode("utf-8"))
        sync(content)
    if new != out:
        libc = ctypes.CDLL(None)
        libc.syncfs(os.open(str(new), os.O_RDONLY))
        swap(new, out)
        sync(out.parent)
    try:
        enter(ledger, content, prepared)
    except OSError as failure:
        print("published, but not yet entered in the ledger: {}".format(failure.strerror), file=sys.stderr)
    if new != out and DEFECT != "keeps the old":
        shutil.rmtree(str(new), ignore_errors=True)


def write_through(path, data):
    with open(str(path), "wb", buffering=0) as file:
        file.write(data)
        if DEFECT != "leaves it to the cache":
            os.fsync(file.fileno())


def sync(folder):
    descriptor = os.open(str(folder), os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def enter(ledger, content, prepared):
    if DEFECT == "torn ledger":
        with open(str(content / "ledger.jsonl"), "wb", buffering=0) as file:
            file.write(ledger[:-9])
            select.select([], [], [], 0.05)
            file.write(ledger[-9:])
    elif DEFECT == "no note":
        write_anew(content / "ledger.jsonl", ledger)
    else:
        os.rename(str(prepared), str(content / "ledger.jsonl"))
        sync(content)
    (content / ".ledger.jsonl.for").unlink(missing_ok=True)
    prepared.unlink(missing_ok=True)


def write_anew(path, data):
    new = path.with_suffix(".tmp")
    new.write_bytes(data)
    os.rename(str(new), str(path))


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


sys.exit(main())
