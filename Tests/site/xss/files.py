"""The site's files for programs: each can be read, and no cell of a table is a formula."""

import csv
import json
import re
import xml.etree.ElementTree as ElementTree
import zipfile


def problems(root, content):
    """What is wrong with the site's files for programs; those of the content itself are as they are."""
    for path in sorted(root.rglob("*")):
        reader = READERS.get(path.suffix)
        if reader and path.is_file() and not (content / path.relative_to(root)).exists():
            try:
                reader(path)
            except ValueError as wrong:
                yield "{}: {}".format(path.relative_to(root), wrong)


def read_json(path):
    json.loads(path.read_text("utf-8"))


def read_lines(path):
    for line in path.read_text("utf-8").splitlines():
        json.loads(line)


def read_xml(path):
    try:
        ElementTree.parse(str(path))
    except ElementTree.ParseError as wrong:
        raise ValueError(wrong)


def read_csv(path):
    for row in csv.reader(path.read_text("utf-8-sig").splitlines(keepends=True), strict=True):
        for cell in row:
            if cell[:1] in "=+-@\t\r\n" and cell and not re.fullmatch(r"-?[0-9.]+", cell):
                raise ValueError("a spreadsheet would work out {!r}".format(cell))


def read_xlsx(path):
    with zipfile.ZipFile(str(path)) as book:
        for name in book.namelist():
            try:
                root = ElementTree.fromstring(book.read(name))
            except ElementTree.ParseError as wrong:
                raise ValueError("{}: {}".format(name, wrong))
            if any(element.tag.endswith(("}f", "}hyperlink")) for element in root.iter()):
                raise ValueError("{} has a formula or a link".format(name))


READERS = {".json": read_json, ".jsonl": read_lines, ".xml": read_xml, ".csv": read_csv, ".xlsx": read_xlsx}
