"""The data package is valid with every row, its bytes and hashes are the files', and JSON says what CSV does, cell for cell."""

import hashlib
import json
import os
from pathlib import Path

from builder import Note
from checks.tables import csv_problems
from sheets import fields

FOLDER = "data"
PACKAGE = FOLDER + "/datapackage.json"
SIGNS = tuple("=+-@\t\r")
SHOWN = 5


class Number(str):
    """A number of JSON as it is written."""


def check(site, browser):
    path = site.root / PACKAGE
    if not path.is_file():
        yield "there is no " + PACKAGE
        return
    package = json.loads(path.read_text("utf-8"))
    resources = {resource["path"]: resource for resource in package["resources"]}
    there = {file.name for file in (site.root / FOLDER).glob("*.csv")}
    for name in sorted(there ^ set(resources)):
        yield "{}: {}".format(name, "no resource" if name in there else "no file")
    for name in sorted(there & set(resources)):
        for problem in of_file(site, resources[name]):
            yield "{}: {}".format(name, problem)
    yield from by_frictionless(path)
    yield from by_schema(package)
    yield Note("{} files".format(len(resources)))


def of_file(site, resource):
    path = site.root / FOLDER / resource["path"]
    data, twin = path.read_bytes(), path.with_suffix(".json")
    if resource.get("bytes") != len(data):
        yield "{} bytes, but the package says {}".format(len(data), resource.get("bytes"))
    if resource.get("hash") != "sha256:" + hashlib.sha256(data).hexdigest():
        yield "its hash is not the package's"
    yield from csv_problems(data, True)
    yield from of_page(site, resource, [path, twin])
    if not twin.is_file():
        yield "has no JSON file beside it"
        return
    yield from of_twin(resource["schema"]["fields"], fields(data.decode("utf-8-sig")), twin)


def of_page(site, resource, files):
    """The dataset's page gives the whole hash of each file."""
    page = site.by_url.get("/{}/{}/".format(FOLDER, resource["name"]))
    text = page.path.read_text("utf-8") if page else ""
    for file in files:
        if file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() not in text:
            yield "no page gives the hash of " + file.name


def of_twin(columns, rows, twin):
    names = [column["name"] for column in columns]
    if rows[0] != names:
        yield "its headings are not the package's"
        return
    bare = {column["name"] for column in columns if column["type"] in ("integer", "number", "boolean")}
    objects = json.loads(twin.read_text("utf-8"), parse_float=Number, parse_int=Number)
    if len(objects) != len(rows) - 1:
        yield "{} rows, {} in JSON".format(len(rows) - 1, len(objects))
    for number, (row, value) in enumerate(zip(rows[1:], objects), 1):
        if list(value) != names:
            yield "row {}: JSON has other columns".format(number)
            return
        for name, cell in zip(names, row):
            if spelt(value[name], name in bare) != cell:
                yield "row {}: {} is {!r}, {!r} in JSON".format(number, name, cell, value[name])


def spelt(value, is_bare):
    """As the CSV file must have a value of JSON; None where it is of the wrong type."""
    if value is None:
        return ""
    if is_bare != isinstance(value, (Number, bool)):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    return " " + value if not is_bare and value.startswith(SIGNS) else value


def by_frictionless(path):
    from frictionless import FrictionlessException, Package

    try:
        report = Package(str(path)).validate()
    except FrictionlessException as failure:
        yield "frictionless: {}".format(failure.error.message)
        return
    yield from ("frictionless: " + error.message for error in report.errors)
    for task in report.tasks:
        for error in task.errors[:SHOWN]:
            yield "{}: frictionless: {}".format(task.name, error.message)
        yield from ("{}: frictionless: {}".format(task.name, warning) for warning in task.warnings)


def by_schema(package):
    schema = os.environ.get("DATAPACKAGE_SCHEMA")
    if not schema:
        yield Note("not checked against the schema, since DATAPACKAGE_SCHEMA names no file")
        return
    from jsonschema import validators

    schema = json.loads(Path(schema).read_text("utf-8"))
    for error in validators.validator_for(schema)(schema).iter_errors(package):
        yield "{}: {}".format("/".join(map(str, error.absolute_path)), error.message[:200])
    yield Note("checked against the schema")
