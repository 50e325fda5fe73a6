"""CSV files and workbooks open, and say the same of one table: amounts are numbers, days are dates, sums are right."""

import csv
import datetime
import io
import re
from decimal import Decimal

from openpyxl.cell import MergedCell
from sheets import DAY, MARK, MONEY, SCORE, SHARE, Sheet, fields, workbooks

AMOUNT = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d\d)?|-?\d+\.\d\d")
DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2} \S+ \d{4}")
TOTAL = "รวมทั้งสิ้น"


def check(site, browser):
    books = workbooks(site)
    tables = {address[:-5] + ".csv" for address, _ in books}
    if not books:
        yield "there is no workbook"
    for path in sorted(site.root.rglob("*.csv")):
        address = "/" + path.relative_to(site.root).as_posix()
        for problem in csv_problems(path.read_bytes(), address in tables):
            yield "{}: {}".format(address, problem)
    for address, path in books:
        try:
            problems = list(workbook_problems(Sheet(path)))
        except Exception as failure:
            problems = ["does not open: {}: {}".format(type(failure).__name__, failure)]
        for problem in problems:
            yield "{}: {}".format(address, problem)


def csv_problems(data, ours):
    """A table's own file is held to its form to the byte; one that somebody attached need only open."""
    try:
        text = data.decode("utf-8-sig")
        rows = fields(text)
    except (UnicodeDecodeError, csv.Error) as failure:
        yield str(failure)
        return
    if len({len(row) for row in rows}) != 1:
        yield "not every row has as many fields as there are headings"
    if not ours:
        return
    if not data.startswith(MARK):
        yield "has no byte-order mark"
    form = io.StringIO()
    csv.writer(form, lineterminator="\r\n").writerows(rows)
    if form.getvalue() != text:
        yield "is not in the form of RFC 4180"
    if len(set(rows[0])) < len(rows[0]) or "" in rows[0]:
        yield "a heading is missing or stands twice"
    for number, row in enumerate(rows, 1):
        for field in row:
            if field[:1] in tuple("=+-@\t\r") and not re.fullmatch(r"-\d+(\.\d\d)?", field):
                yield "row {}: {!r} would be run as a formula".format(number, field)


def workbook_problems(sheet):
    if sheet.twin is None:
        yield "has no CSV file beside it"
        return
    if sheet.heading_rows is None:
        yield "does not repeat its headings on every page"
        return
    yield from page_problems(sheet)
    for row in sheet.below:
        for cell in row:
            if not isinstance(cell, MergedCell):
                problem = cell_problem(cell, sheet.headings[cell.column - 1])
                if problem:
                    yield "{}: {}".format(cell.coordinate, problem)
    yield from twin_problems(sheet)
    yield from subtotal_problems(sheet)
    yield from total_problems(sheet)


def page_problems(sheet):
    page = sheet.sheet
    if len(sheet.book.worksheets) != 1:
        yield "has {} sheets".format(len(sheet.book.worksheets))
    setup = (page.page_setup.orientation, int(page.page_setup.paperSize or 0), page.sheet_properties.pageSetUpPr)
    if setup[:2] != ("landscape", 9) or not (setup[2] and setup[2].fitToPage and page.page_setup.fitToHeight == 0):
        yield "is not set up to print on A4 across, one page wide"
    if page.freeze_panes != "A{}".format(sheet.heading_rows[1] + 1):
        yield "the headings do not stay where they are"
    if "" in sheet.headings:
        yield "a column has no heading"


def cell_problem(cell, heading):
    value, shown = cell.value, cell.number_format
    if cell.data_type in "fe":
        return "{!r} is a formula or an error".format(value)
    if isinstance(value, str):
        if AMOUNT.fullmatch(value) or DATE.fullmatch(value):
            return "{!r} is text".format(value)
    elif isinstance(value, datetime.datetime):
        return None if shown == DAY else "{} is shown as {}".format(value, shown)
    elif isinstance(value, float) and shown not in (MONEY, SCORE, SHARE):
        return "{} is shown as {}".format(value, shown)
    if value is not None and heading.endswith("(บาท)") and not is_amount(cell):
        return "{!r} is no amount".format(value)
    return None


def twin_problems(sheet):
    """Where the CSV file has a column of the same heading, it has the same cells."""
    if len(sheet.below) < len(sheet.twin) - 1:
        yield "has fewer rows than its CSV file"
    common = [heading for heading in sheet.twin[0] if heading in sheet.headings]
    if len(common) < 2:
        yield "has other headings than its CSV file"
    for heading in common:
        column, field = sheet.headings.index(heading), sheet.twin[0].index(heading)
        for cells, values in zip(sheet.rows, sheet.twin[1:]):
            if plain(cells[column]) != unguarded(values[field]):
                yield "{}: {!r}, but {!r} in the CSV file".format(
                    cells[column].coordinate, cells[column].value, values[field])


def plain(cell):
    """A cell in the form of data files."""
    if cell.value is None:
        return ""
    if isinstance(cell.value, datetime.datetime):
        return cell.value.date().isoformat()
    decimals = {MONEY: 2, SCORE: 2, SHARE: 1}.get(cell.number_format)
    if decimals is None or isinstance(cell.value, str):
        return str(cell.value)
    return "{:.{}f}".format(Decimal(repr(cell.value)), decimals)


def unguarded(field):
    """A text without the space that keeps it from being run as a formula."""
    return field[1:] if re.match(r" [=+@\t\r-]", field) else field


def subtotal_problems(sheet):
    """A row that sums up others has the sums of a run of rows above or below it."""
    rows = {id(row) for row in sheet.rows}
    for place, subtotal in sheet.subtotals:
        columns = [column for column, cell in enumerate(subtotal) if is_amount(cell)]
        said = [amount(subtotal[column]) for column in columns]
        runs = (sheet.below[place + 1 :], sheet.below[:place][::-1])
        is_empty = all(not run or id(run[0]) not in rows for run in runs) and not any(said)
        if columns and not is_empty and not any(
            said in sums([row for row in run if id(row) in rows], columns) for run in runs
        ):
            yield "row {}: the sums of no rows beside it".format(subtotal[0].row)


def sums(rows, columns):
    """The sums of the first row, of the first two, and so on, by column."""
    running = [Decimal(0) for _ in columns]
    for row in rows:
        running = [total + amount(row[column]) for total, column in zip(running, columns)]
        yield running


def total_problems(sheet):
    totals = [row for row in sheet.after if any(str(cell.value or "").startswith(TOTAL) for cell in row)]
    amounts = {column for row in sheet.rows for column, cell in enumerate(row) if is_amount(cell)}
    if not amounts:
        return
    summed = [(totals[0][column], column) for column in sorted(amounts) if totals and is_amount(totals[0][column])]
    if len(totals) != 1 or not summed:
        yield "has amounts and no row with their sum"
        return
    parts = sheet.after[: sheet.after.index(totals[0])]
    for total, column in summed:
        for rows in [sheet.rows] + [parts] * any(amount(row[column]) for row in parts):
            exact = sum(amount(row[column]) for row in rows)
            if amount(total) != exact:
                yield "{}: {}, but the sum is {}".format(total.coordinate, total.value, exact)


def is_amount(cell):
    return isinstance(cell.value, (int, float)) and cell.number_format == MONEY


def amount(cell):
    return Decimal(repr(cell.value)) if is_amount(cell) else Decimal(0)
