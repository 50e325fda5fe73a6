"""A plan's year with its picture, its table and the files of it, and defects of the picture and of what the files say."""

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from planted.good_site import PAGE
from planted.page_defects import replaced
from planted.tables import as_form
from sheets import MONEY

FOLDER = "plans/integrity/2568"
INDEX, CSV, BOOK = FOLDER + "/index.html", FOLDER + "/plan-2568.csv", FOLDER + "/plan-2568.xlsx"
CRUMBS = '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>แผน</span></nav>'

BODY = """<figure class="chart">
<figcaption>ความก้าวหน้า</figcaption>
<p><svg viewBox="0 0 16 12" aria-hidden="true"><rect class="solid" width="16" height="12"/></svg> แล้วเสร็จ
<svg viewBox="0 0 16 12" aria-hidden="true"><rect class="outline" width="16" height="12"/></svg> ยังไม่ดำเนินการ</p>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="solid" width="60" height="10"/>
<rect class="outline" x="60" width="40" height="10"/></svg>
<ul><li>แล้วเสร็จ 3 กิจกรรม</li><li>ยังไม่ดำเนินการ 2 กิจกรรม</li></ul>
</figure>
<table><caption>โครงการ <a href="plan-2568.csv">CSV</a></caption><thead><tr><th>โครงการ</th><th>บาท</th></tr></thead>
<tbody><tr><th>อบรม</th><td>1,200.50</td></tr><tr><th>ประชาคม</th><td>300.00</td></tr></tbody>
<tfoot><tr><th>รวมทั้งสิ้น</th><td>1,500.50</td></tr></tfoot></table>
<p><a href="plan-2568.csv">CSV</a> <a href="plan-2568.xlsx">XLSX</a></p>"""
STYLE = """
.chart svg { width: 100%; height: 1rem }
.solid { fill: CanvasText }
.outline { fill: none; stroke: CanvasText }
"""
TEXT = "\ufeffโครงการ,งบประมาณ (บาท)\r\nอบรม,1200.50\r\nประชาคม,300.00\r\n"


def write(folder):
    (folder / INDEX).parent.mkdir(parents=True, exist_ok=True)
    (folder / INDEX).write_text(PAGE.format(title="แผน ปี 2568", crumbs=CRUMBS, body=BODY), "utf-8")
    (folder / CSV).write_bytes(TEXT.encode("utf-8"))
    for path, text in (("style.css", STYLE), ("index.html", '<p><a href="/{}/">แผน</a></p></main>'.format(FOLDER))):
        source = (folder / path).read_text("utf-8")
        changed = source + text if path == "style.css" else source.replace("</main>", text)
        (folder / path).write_text(changed, "utf-8")
    book = Workbook()
    sheet = book.active
    for row in [
        ["แผน"], ["โครงการ", "งบประมาณ (บาท)"], [None, None], ["มิติที่ 1", 1500.5], ["อบรม", 1200.5], ["ประชาคม", 300.0],
        ["รวมทั้งสิ้น", 1500.5],
    ]:
        sheet.append(row)
    for row in range(4, 8):
        sheet.cell(row, 2).number_format = MONEY
    for row in (4, 7):
        sheet.cell(row, 1).font = Font(bold=True)
    as_form(sheet, "A1:B1", "A2:A3", "B2:B3")
    book.save(str(folder / BOOK))


def in_book(cell, value):
    def plant(folder):
        book = load_workbook(str(folder / BOOK))
        book.active[cell].value = value
        book.save(str(folder / BOOK))

    return plant


def styled(rule):
    return replaced("style.css", ".outline {", rule + " .outline {")


DEFECTS = [
    ("pictures", "no caption", replaced(INDEX, "<figcaption>ความก้าวหน้า</figcaption>", "")),
    ("pictures", "a drawing that is read out as nothing", replaced(INDEX, 'none" aria-hidden="true"', 'none"')),
    ("pictures", "a part without its figure", replaced(INDEX, "แล้วเสร็จ 3 กิจกรรม", "แล้วเสร็จ")),
    ("pictures", "no table", replaced(INDEX, "table>", "div>")),
    ("pictures", "a mark that is not named", replaced(INDEX, '<rect class="outline" width', '<rect class="solid" width')),
    ("pictures", "small text", styled("figure li { font-size: 11px }")),
    ("pictures", "small text on paper", styled("@media print { figure li { font-size: 6pt } }")),
    ("pictures", "text beside its box on a phone", styled("figure li { white-space: nowrap; width: 4rem }")),
    ("pictures", "a pale shape", styled(".solid { fill: #ccc !important }")),
    ("pictures", "an empty shape without line", styled(".outline { stroke: none !important }")),
    ("pictures", "a shape that is pale on paper", styled("@media print { .solid { fill: #ddd !important } }")),
    ("figures", "no table to take away", replaced(INDEX, 'href="plan-2568.csv"', 'href="plan-2568.xlsx"')),
    ("figures", "another amount on the page", replaced(INDEX, "1,200.50", "1,200.05")),
    ("figures", "another sum on the page", replaced(INDEX, "1,500.50", "1,500.05")),
    ("figures", "an amount the page does not have", replaced(CSV, "300.00", "30.00")),
    ("tables", "a wrong sub-total", in_book("B4", 1500.51)),
]
