"""Defects of the links from the tables of pages to their files."""

from urllib.parse import quote

from planted.page_defects import replaced, what
from planted.pictures import INDEX
from planted.sums import LIST, VENDOR
from planted.tables import CSV

CAPTION = '<caption>โครงการ <a href="plan-2568.csv">CSV</a></caption>'
CHANGES = [
    (INDEX, CAPTION, ""),
    (INDEX, CAPTION, "<caption>โครงการ</caption>"),
    (INDEX, CAPTION, CAPTION.replace(".csv", ".xlsx")),
    (INDEX, CAPTION, CAPTION.replace("2568.csv", "2569.csv")),
    (INDEX, CAPTION, CAPTION.replace("</a>", '</a> <a href="/{}">CSV</a>'.format(LIST))),
    (INDEX, CAPTION, CAPTION.replace("plan-2568.csv", "/" + quote(CSV))),
    (VENDOR, "1,200.50", "1,200.05"),
]
DEFECTS = [("table_files", what(*change), replaced(*change)) for change in CHANGES]
