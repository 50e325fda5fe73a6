"""A table as CSV and as a workbook on which the checks find nothing, and defects of both."""

import datetime

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.properties import PageSetupProperties

from sheets import DAY, MONEY

CSV, BOOK = "files/สรุป.csv", "files/สรุป.xlsx"

TEXT = "\ufeffที่,งาน,วงเงิน (บาท),สัญญา วันที่\r\n1,\"ถนน, สายใน\",498000.10,2025-01-15\r\n2, - วัสดุ,1.20,\r\n"
ROWS = [
    ["สรุปผลการจัดซื้อจัดจ้าง"],
    ["ที่", "งาน", "วงเงิน (บาท)", "สัญญา", None],
    [None, None, None, "วันที่", "เลขที่"],
    [1, "ถนน, สายใน", 498000.1, datetime.date(2025, 1, 15), "1/2568"],
    [2, "- วัสดุ", 1.2, None, None],
    [None, "วิธีคัดเลือก", 498000.1],
    [None, "วิธีเฉพาะเจาะจง", 1.2],
    [None, "รวมทั้งสิ้น", 498001.3],
    ["ที่มา: ประกาศ"],
]


def write(folder):
    (folder / CSV).write_bytes(TEXT.encode("utf-8"))
    book = Workbook()
    sheet = book.active
    for row in ROWS:
        sheet.append(row)
    for row in range(4, 9):
        sheet.cell(row, 3).number_format = MONEY
    sheet["D4"].number_format = DAY
    as_form(sheet, "A1:E1", "A2:A3", "B2:B3", "C2:C3", "D2:E2")
    book.save(str(folder / BOOK))


def as_form(sheet, *merged):
    """Sets a sheet, whose headings are rows 2 and 3, up for paper."""
    for cells in merged:
        sheet.merge_cells(cells)
    sheet.print_title_rows = "2:3"
    sheet.freeze_panes = "A4"
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "landscape", 9, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def in_csv(text, replacement):
    def plant(folder):
        assert text in TEXT, text
        (folder / CSV).write_bytes(TEXT.replace(text, replacement).encode("utf-8"))

    return plant


def in_cell(name, value, number_format=None):
    def plant(folder):
        book = load_workbook(str(folder / BOOK))
        book.active[name].value = value
        book.active[name].number_format = number_format or book.active[name].number_format
        book.save(str(folder / BOOK))

    return plant


def in_sheet(change):
    def plant(folder):
        book = load_workbook(str(folder / BOOK))
        change(book.active)
        book.save(str(folder / BOOK))

    return plant


def removed(file):
    return lambda folder: (folder / file).unlink()


def without_workbooks(folder):
    for path in list(folder.rglob("*.xlsx")):
        path.unlink()


def garbled(file):
    return lambda folder: (folder / file).write_bytes((folder / file).read_bytes()[:-100])


DEFECTS = [
    ("tables", "no workbook", without_workbooks),
    ("tables", "no CSV file", removed(CSV)),
    ("tables", "half a workbook", garbled(BOOK)),
    ("tables", "no byte-order mark", in_csv("\ufeff", "")),
    ("tables", "line feeds alone", in_csv("\r\n", "\n")),
    ("tables", "needless quotes", in_csv(",498000.10", ",\"498000.10\"")),
    ("tables", "a formula in CSV", in_csv(" - วัสดุ", "- วัสดุ")),
    ("tables", "a row cut short", in_csv(",1.20,", ",1.20")),
    ("tables", "another amount in CSV", in_csv("498000.10", "498000.11")),
    ("tables", "another day in CSV", in_csv("2025-01-15", "2025-01-16")),
    ("tables", "a heading twice in CSV", in_csv("ที่,งาน", "งาน,งาน")),
    ("tables", "a row more in CSV", in_csv("2, - วัสดุ", "3,ก,1.00,\r\n2, - วัสดุ")),
    ("tables", "an amount as text", in_cell("C4", "498,000.10")),
    ("tables", "an amount without decimals", in_cell("C4", 498000.1, "General")),
    ("tables", "a word for an amount", in_cell("C5", "มาก")),
    ("tables", "a day as text", in_cell("D4", "15 ม.ค. 2568")),
    ("tables", "a day in the Common Era", in_cell("D4", datetime.date(2025, 1, 15), "d mmm yyyy")),
    ("tables", "a formula", in_cell("B4", "=1+1")),
    ("tables", "a wrong sum", in_cell("C8", 498001.31)),
    ("tables", "a wrong sum of a method", in_cell("C7", 1.21)),
    ("tables", "no sum", in_cell("B8", "รวม")),
    ("tables", "headings on the first page only", in_sheet(lambda sheet: setattr(sheet, "_print_rows", None))),
    ("tables", "headings that scroll away", in_sheet(lambda sheet: setattr(sheet, "freeze_panes", None))),
    ("tables", "paper upright", in_sheet(lambda sheet: setattr(sheet.page_setup, "orientation", "portrait"))),
    ("tables", "a column without heading", in_cell("C2", None)),
    ("tables", "a second sheet", in_sheet(lambda sheet: sheet.parent.create_sheet())),
    ("office", "half a workbook", garbled(BOOK)),
    ("office", "a day in the Common Era", in_cell("D4", datetime.date(2025, 1, 15), "d mmm yyyy")),
    ("office", "an era that LibreOffice does not know", in_cell("D4", datetime.date(2025, 1, 15), "[$-41E]d mmm bbbb")),
    ("office", "an amount without commas", in_cell("C4", 498000.1, "#0.00")),
]
