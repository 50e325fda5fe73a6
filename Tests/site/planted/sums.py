"""A year's procurement of one purchase, the one that the planted OCDS files hold, and sums that do not agree."""

from openpyxl import Workbook, load_workbook

from planted.good_site import PAGE
from planted.page_defects import replaced
from planted.tables import as_form
from sheets import MONEY

SUMMARY, LIST = "procurement/summary/2568", "procurement/list/2568/list-2568.csv"
YEAR, MONTH, VENDOR = SUMMARY + "/index.html", SUMMARY + "/01/index.html", "vendors/n-b/index.html"
MONTH_CSV, MONTH_BOOK = SUMMARY + "/01/summary-2568-01.csv", SUMMARY + "/01/summary-2568-01.xlsx"
WINNER, AGREED = "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)"

CRUMBS = '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>{}</span></nav>'
TABLE = (
    '<table><caption>ตาราง <a href="/' + LIST + '">CSV</a></caption>'
    "<thead><tr><th>{}</th><th>บาท</th></tr></thead><tbody><tr><th>{}</th><td>1,200.50</td></tr></tbody>"
    "<tfoot><tr><th>รวม</th><td>1,200.50 บาท</td></tr></tfoot></table>"
)
PAGES = {
    YEAR: ("สขร.1 ปี 2568", TABLE.format("เดือน", "มกราคม") + '<p><a href="01/">เดือนมกราคม</a></p>'),
    MONTH: ("สขร.1 มกราคม 2568", TABLE.format("งาน", "ซื้อกระดาษ") + '<p><a href="/vendors/n-b/">ร้านสมมุติ</a></p>'),
    VENDOR: ("ร้านสมมุติ", TABLE.format("ปี", "2568")),
}
FILES = {
    MONTH_CSV: "\ufeffลำดับที่,งาน,{}\r\n1,ซื้อกระดาษ,\"ร้านสมมุติ 1,200.50 บาท\"\r\n".format(WINNER),
    LIST: "\ufeffที่,{}\r\n1,1200.50\r\n2,\r\n".format(AGREED),
}


def write(folder):
    for path, (title, body) in PAGES.items():
        text = PAGE.format(title=title, crumbs=CRUMBS.format(title), body=body)
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    for path, text in FILES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode("utf-8"))
    home = folder / "index.html"
    link = '<p><a href="/{}/">จัดซื้อจัดจ้าง</a></p></main>'.format(SUMMARY)
    home.write_text(home.read_text("utf-8").replace("</main>", link), "utf-8")
    book = Workbook()
    for row in [
        ["สรุปผลการจัดซื้อจัดจ้าง"], ["ลำดับที่", "งาน", WINNER, None], [None, None, "ชื่อ", "ราคา (บาท)"],
        [1, "ซื้อกระดาษ", "ร้านสมมุติ", 1200.5], [None, "รวมทั้งสิ้น", None, 1200.5],
    ]:
        book.active.append(row)
    for row in (4, 5):
        book.active.cell(row, 4).number_format = MONEY
    as_form(book.active, "A1:D1", "A2:A3", "B2:B3", "C2:D2")
    book.save(str(folder / MONTH_BOOK))


def priced(amount):
    def plant(folder):
        book = load_workbook(str(folder / MONTH_BOOK))
        book.active["D4"].value = amount
        book.save(str(folder / MONTH_BOOK))

    return plant


def without_years(folder):
    for path in (YEAR, MONTH):
        (folder / path).unlink()


OTHER = ("1,200.50 บาท", "1,200.51 บาท")
DEFECTS = [
    ("sums", "another sum of the year", replaced(YEAR, *OTHER)),
    ("sums", "another sum of the month", replaced(MONTH, *OTHER)),
    ("sums", "another price in the month's CSV file", replaced(MONTH_CSV, *OTHER)),
    ("sums", "another price in the month's workbook", priced(1200.51)),
    ("sums", "another price in the list", replaced(LIST, "1200.50", "1200.51")),
    ("sums", "another sum of the vendor", replaced(VENDOR, "1,200.50</td>", "1,200.51</td>")),
    ("sums", "another year of the vendor", replaced(VENDOR, "<th>2568", "<th>2567")),
    ("sums", "another value of the contract", replaced("data/ocds/records.json", "1200.5,", "1200.51,")),
    ("sums", "a contract of another year", replaced("data/ocds/records.json", '"dateSigned": "2025-01', '"dateSigned": "2025-10')),
    ("sums", "no year of procurement", without_years),
]
