"""The open data have the figures of the site's own tables, which its pages and workbooks show: row by row, and in sum."""

import re
from collections import Counter
from pathlib import PurePosixPath

from sheets import fields

BUDGET = {
    "ด้าน": "area_th", "แผนงาน": "program_th", "งบ": "category_th", "รายการ": "name", "งบประมาณ": "budget", "โอน": "transfer",
    "งบประมาณหลังโอน": "available", "เบิกจ่าย": "spent", "คงเหลือ": "remaining",
}
# Of each table: where it stands, with what tells which rows of the dataset are the same; the dataset; its columns by the
# table's headings, where the first is one without which a row does not count.
TABLES = [
    (r"budget/(?P<fiscal_year>\d+)/budget-\d+\.csv", "budget-programs", BUDGET),
    (r"(?P<report_id>budget/.+)/budget-lines\.csv", "budget-lines", BUDGET),
    (
        r"(?P<report_id>budget/.+)/budget-revenue\.csv", "budget-revenue",
        {"รายรับ": "name", "ประมาณการ": "estimate", "รับจริง": "received"},
    ),
    (
        r"(?P<plan_id>plans/[^/]+)/(?P<fiscal_year>\d+)/plan-\d+\.csv", "project-years",
        {"งบประมาณ (บาท)": "budget", "ลำดับ": "number", "หมายเหตุ": "note"},
    ),
    (
        r"(?P<plan_id>plans/[^/]+)/(?P<fiscal_year>\d+)/(?P<period>half-year|annual)/[^/]+\.csv", "follow-up",
        {
            "งบประมาณ (บาท)": "budget", "ลำดับ": "number", "เบิกจ่าย (บาท)": "spent", "ปัญหา/อุปสรรค": "obstacles",
            "โครงการ/กิจกรรม/มาตรการ": "title",
        },
    ),
    (
        r"complaints/complaints\.csv", "complaints",
        {
            "ปีงบประมาณ": "fiscal_year", "ตั้งแต่": "period_from", "ถึง": "period_to", "เรื่อง": "kind_th", "ทั้งหมด": "received",
            "แล้วเสร็จ": "done", "อยู่ระหว่างดำเนินการ": "pending",
        },
    ),
    (
        r"procurement/list/(?P<fiscal_year>\d+)/list-\d+\.csv", "purchases",
        {
            "ที่": "number", "ชื่อรายการของงานที่ซื้อหรือจ้าง": "name", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)": "budget",
            "ราคากลาง (บาท)": "median_price", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)": "agreed_price",
            "สถานะการจัดซื้อจัดจ้าง": "status_th", "วิธีการจัดซื้อจัดจ้าง": "method_th",
        },
    ),
    (
        r"procurement/summary/(?P<fiscal_year>\d+)/0?(?P<month>\d+)/summary-.+\.csv", "agreements",
        {
            "ลำดับที่": "number", "งานที่จัดซื้อหรือจัดจ้าง": "name", "วงเงินที่จะซื้อหรือจ้าง (บาท)": "budget",
            "ราคากลาง (บาท)": "median_price", "วิธีซื้อหรือจ้าง": "method_th",
        },
    ),
]
# Rows that do not count are in no table.
ALWAYS = {"complaints": {"is_current": "true"}}


def check(site, browser):
    datasets, seen = {}, Counter()
    moved = {page.url for page in site.redirects}
    for path in sorted(site.root.rglob("*.csv")):
        address = path.relative_to(site.root).as_posix()
        for pattern, name, columns in TABLES:
            match = re.fullmatch(pattern, address)
            if not match or any("/{}/".format(folder) in moved for folder in PurePosixPath(address).parents):
                continue
            seen[name] += 1
            if name not in datasets:
                datasets[name] = records(site.root / "data" / (name + ".csv"))
            for problem in differences(records(path), datasets[name], {**match.groupdict(), **ALWAYS.get(name, {})}, columns):
                yield "{}: {} {}".format(name, problem, address)
    if not seen:
        yield "there is no table whose figures stand in a dataset"


def records(path):
    """The rows of a CSV file as mappings; none where there is no file."""
    if not path.is_file():
        return []
    headings, *rows = fields(path.read_text("utf-8-sig"))
    return [dict(zip(headings, row)) for row in rows]


def differences(table, dataset, part, columns):
    """`part` says which rows of the dataset stand in the table."""
    columns = {heading: column for heading, column in columns.items() if not table or heading in table[0]}
    first = next(iter(columns), None)
    said = Counter(tuple(row[heading] for heading in columns) for row in table if row[first])
    found = Counter(
        tuple(row.get(column) for column in columns.values())
        for row in dataset
        if all(row.get(column) == value for column, value in part.items())
    )
    for row in sorted((said - found).elements()):
        yield "has no {} of".format(row)
    for row in sorted(map(str, (found - said).elements())):
        yield "has {}, which is not in".format(row)
