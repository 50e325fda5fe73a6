"""LibreOffice opens every workbook, and shows its texts, its amounts with commas and its days in the Buddhist era."""

import datetime
import shutil
import subprocess
import tempfile
from pathlib import Path

from builder import Note
from sheets import COUNT, MONEY, SCORE, SHARE, Sheet, fields, workbooks

# Fields as they are shown, in UTF-8, with commas and quotes.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
UP_TO = 100
TIME_LIMIT = 300


def check(site, browser):
    books = workbooks(site)
    some = books[:: max(1, -(-len(books) // UP_TO))]
    yield Note("{} of {} workbooks opened".format(len(some), len(books)))
    if not books:
        yield "there is no workbook"
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copies = [folder / "{}.xlsx".format(number) for number in range(len(some))]
        for copy, (_, path) in zip(copies, some):
            shutil.copyfile(str(path), str(copy))
        said = subprocess.run(
            ["soffice", "-env:UserInstallation={}".format((folder / "profile").as_uri()), "--headless",
             "--convert-to", FILTER, "--outdir", name, *map(str, copies)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=TIME_LIMIT,
        ).stdout.decode("utf-8", "replace")
        for copy, (address, path) in zip(copies, some):
            if not copy.with_suffix(".csv").is_file():
                yield "{}: LibreOffice does not open it: {}".format(address, said.strip()[-200:])
                continue
            for problem in differences(Sheet(path), fields(copy.with_suffix(".csv").read_text("utf-8"))):
                yield "{}: {}".format(address, problem)


def differences(sheet, rows):
    if len(rows) != sheet.sheet.max_row:
        yield "{} rows, but {} in LibreOffice".format(sheet.sheet.max_row, len(rows))
    for cells, values in zip(sheet.sheet.iter_rows(), rows):
        for cell, value in zip(cells, values):
            if shown(cell) != value:
                yield "{} should be {!r}, and LibreOffice shows {!r}".format(cell.coordinate, shown(cell), value)


def shown(cell):
    """What a reader is to see in a cell."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return "{} {} {}".format(value.day, MONTHS[value.month - 1], value.year + 543)
    if isinstance(value, (int, float)):
        return {MONEY: "{:,.2f}", COUNT: "{:,}", SCORE: "{:.2f}", SHARE: "{:.1f}"}.get(cell.number_format, "{}").format(value)
    return value
