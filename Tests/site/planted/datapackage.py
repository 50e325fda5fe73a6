"""A small data package on which its check finds nothing, with the figures of the other planted tables, and defects of it."""

import csv
import hashlib
import io
import json
import os
import re

from planted.good_site import PAGE
from planted.page_defects import replaced

PACKAGE = "data/datapackage.json"
CRUMBS = '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>{}</span></nav>'

NUMBER, YEAR = {"name": "number", "type": "integer"}, {"name": "fiscal_year", "type": "integer"}
# The rows are as JSON has them, amounts as text.
TABLES = {
    "vendors": (
        [{"name": "vendor_id", "type": "string"}, YEAR, {"name": "amount", "type": "number"}],
        [["n-b", 2568, "1200.50"]], ["vendor_id", "fiscal_year"], {},
    ),
    "agreements": (
        [YEAR, {"name": "month", "type": "integer"}, NUMBER, {"name": "vendor_id", "type": "string"},
         {"name": "price", "type": "number"}, {"name": "reason", "type": "string"}],
        [[2568, 1, 1, "n-b", "1200.50", "=ราคาต่ำสุด"]], ["fiscal_year", "month", "number"],
        {"foreignKeys": [{"fields": ["vendor_id"], "reference": {"resource": "vendors", "fields": ["vendor_id"]}}]},
    ),
    "purchases": (
        [NUMBER, YEAR, {"name": "agreed_price", "type": "number"}, {"name": "is_open", "type": "boolean"}],
        [[1, 2568, "1200.50", False], [2, 2568, None, True]], ["fiscal_year", "number"], {},
    ),
    "project-years": (
        [{"name": "plan_id", "type": "string"}, YEAR, NUMBER, {"name": "budget", "type": "number"}],
        [["plans/integrity", 2568, 1, "1200.50"], ["plans/integrity", 2568, 2, "300.00"]],
        ["plan_id", "fiscal_year", "number"], {},
    ),
    "procurement-months": (
        [YEAR, {"name": "month", "type": "integer"}, {"name": "amount", "type": "number"}],
        [[2568, 1, "1200.50"], [2568, 2, "0.00"]], ["fiscal_year", "month"], {},
    ),
}


def cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return " " + text if text.startswith("=") else text


def csv_text(columns, rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([[c["name"] for c in columns]] + [list(map(cell, row)) for row in rows])
    return "\ufeff" + text.getvalue()


def json_text(columns, rows):
    def value(column, value):
        return value if column["type"] == "number" and value else json.dumps(value, ensure_ascii=False)

    objects = (
        ",".join('"{}":{}'.format(column["name"], value(column, part)) for column, part in zip(columns, row)) for row in rows
    )
    return "[\n" + ",\n".join("{" + text + "}" for text in objects) + "\n]\n"


def write(folder):
    (folder / "data").mkdir(parents=True, exist_ok=True)
    resources, links = [], []
    for name, (columns, rows, key, references) in TABLES.items():
        files = {"csv": csv_text(columns, rows).encode("utf-8"), "json": json_text(columns, rows).encode("utf-8")}
        hashes = {kind: hashlib.sha256(data).hexdigest() for kind, data in files.items()}
        for kind, data in files.items():
            (folder / "data" / "{}.{}".format(name, kind)).write_bytes(data)
        resources.append({
            "name": name, "type": "table", "path": name + ".csv", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "bytes": len(files["csv"]), "hash": "sha256:" + hashes["csv"],
            "schema": {"fields": columns, "primaryKey": key, "missingValues": [""], **references},
        })
        body = "".join("<p>{} <code>{}</code></p>".format(kind, text) for kind, text in hashes.items())
        page(folder / "data" / name / "index.html", name, body)
        links.append('<li><a href="{0}/">{0}</a></li>'.format(name))
    package = {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "x", "resources": resources}
    (folder / PACKAGE).write_text(json.dumps(package, ensure_ascii=False), "utf-8")
    page(folder / "data" / "index.html", "ข้อมูลเปิด", "<ul>{}</ul>".format("".join(links)))
    home = folder / "index.html"
    link = '<p><a href="/data/">ข้อมูลเปิด</a></p></main>'
    home.write_text(home.read_text("utf-8").replace("</main>", link), "utf-8")


def page(path, title, body):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PAGE.format(title=title, crumbs=CRUMBS.format(title), body=body), "utf-8")


def of_rows(name, old, new, what, *kinds):
    """A defect of a table's files that the package and its page repeat: only the rows tell."""

    def plant(folder):
        for kind in kinds:
            path = folder / "data" / "{}.{}".format(name, kind)
            before = path.read_bytes()
            after = before.replace(old.encode("utf-8"), new.encode("utf-8"))
            assert before != after, (path, old)
            path.write_bytes(after)
            for other in (folder / PACKAGE, folder / "data" / name / "index.html"):
                text = other.read_text("utf-8").replace(hashlib.sha256(before).hexdigest(), hashlib.sha256(after).hexdigest())
                if kind == "csv":
                    text = text.replace('"bytes": {},'.format(len(before)), '"bytes": {},'.format(len(after)))
                other.write_text(text, "utf-8")

    return ("datapackage", what, plant)


def without(path):
    return ("datapackage", "without " + path, lambda folder: (folder / path).unlink())


def shortened(folder):
    path = folder / "data/vendors/index.html"
    path.write_text(re.sub("([0-9a-f]{10})[0-9a-f]{54}", r"\1…", path.read_text("utf-8")), "utf-8")


VENDORS = "data/vendors.{}"
DEFECTS = [
    without(PACKAGE),
    without("data/vendors.csv"),
    without("data/vendors.json"),
    ("datapackage", "a file of no resource", lambda folder: (folder / "data/x.csv").write_text("a\r\n", "utf-8")),
    ("datapackage", "another byte in a file", replaced(VENDORS.format("csv"), "1200.50", "1200.51")),
    ("datapackage", "another size", replaced(PACKAGE, '"bytes": ', '"bytes": 1')),
    ("datapackage", "another hash on a page", shortened),
    of_rows("vendors", "1200.50", "1200.51", "a cell of JSON that is another", "json"),
    of_rows("vendors", "1200.50", "1200.5", "a number of JSON with other decimals", "json"),
    of_rows("vendors", "2568", '"2568"', "a number of JSON as text", "json"),
    of_rows("vendors", '"n-b"', "null", "a text of JSON that is null", "json"),
    of_rows(
        "purchases", "\n]", ',\n{"number":3,"fiscal_year":1,"agreed_price":1,"is_open":true}\n]', "a row of JSON too many", "json"
    ),
    of_rows("agreements", " =", "=", "a text that would be run", "csv"),
    of_rows("vendors", "2568", "2568.5", "a cell of the wrong type", "csv", "json"),
    of_rows("agreements", "n-b", "n-c", "a row that names none of the other dataset", "csv", "json"),
    of_rows("purchases", "2,2568", "1,2568", "two rows of one key", "csv"),
    ("datapackage", "a column of another name", replaced(PACKAGE, '"name": "amount"', '"name": "sum"')),
    ("datapackage", "a column without a type that there is", replaced(PACKAGE, '"type": "boolean"', '"type": "maybe"')),
    ("datasets", "another price in a dataset", replaced("data/purchases.csv", "1200.50", "1200.51")),
    ("datasets", "a row too many in a dataset", replaced("data/purchases.csv", "\n2,", "\n3,2568,,true\n2,")),
    ("datasets", "a dataset that is not there", lambda folder: (folder / "data/purchases.csv").unlink()),
    ("datasets", "a price too many in a table", replaced("procurement/list/2568/list-2568.csv", "\n2,", "\n2,5.00\n3,")),
    ("sums", "another sum of a dataset's month", replaced("data/procurement-months.csv", "1200.50", "1200.51")),
    ("sums", "another sum of a dataset's vendor", replaced(VENDORS.format("csv"), "1200.50", "1200.51")),
]
if os.environ.get("DATAPACKAGE_SCHEMA"):
    DEFECTS += [
        ("datapackage", "an empty list", replaced(PACKAGE, '"missingValues": [""]}', '"missingValues": [""], "foreignKeys": []}')),
        ("datapackage", "a name that is no text", replaced(PACKAGE, '"name": "x"', '"name": 1')),
    ]
