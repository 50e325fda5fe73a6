"""A year's checklist of two items, of which one is proven, and what may go wrong between its pages and its table."""

from planted.good_site import PAGE
from planted.page_defects import replaced

YEAR, FIRST, SECOND = ("oit/2568/" + name for name in ("index.html", "o1/index.html", "o2/index.html"))
TABLE = "oit/2568/oit-2568.csv"

CRUMBS = '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>{}</span></nav>'
TILE = '<li><a href="/oit/2568/{}/">{} {}<span class="vh"> {}</span></a></li>'
PAGES = {
    YEAR: (
        "แบบประเมินปี 2568",
        '<ul class="tiles">' + TILE.format("o1", "O1", "✓", "ครบ") + TILE.format("o2", "O2", "✗", "ยังไม่มี") + "</ul>",
    ),
    FIRST: (
        "O1 งบประมาณ",
        '<p><span class="badge">✓ ครบ</span></p><ul class="entries"><li><a href="/budget/">งบประมาณ</a></li></ul>',
    ),
    SECOND: ("O2 คู่มือ", '<p><span class="badge">✗ ยังไม่มี</span></p>'),
}
ROWS = (
    "\ufeffข้อ,รายการ,มี/ไม่มี,URL,คำอธิบาย\r\n"
    "O1,งบประมาณ,มี,https://www.example.go.th/oit/2568/o1/,งบประมาณ\r\n"
    "O2,คู่มือ,ไม่มี,,ยังไม่มีคู่มือ\r\n"
)


def write(folder):
    for path, (title, body) in PAGES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(PAGE.format(title=title, crumbs=CRUMBS.format(title), body=body), "utf-8")
    (folder / TABLE).write_bytes(ROWS.encode("utf-8"))
    home = folder / "index.html"
    link = '<p><a href="/oit/2568/">แบบประเมิน</a></p></main>'
    home.write_text(home.read_text("utf-8").replace("</main>", link), "utf-8")


def without(path):
    return lambda folder: (folder / path).unlink()


DEFECTS = [
    ("assessment", "no year", without(YEAR)),
    ("assessment", "an item without a page", without(SECOND)),
    ("assessment", "no table", without(TABLE)),
    ("assessment", "another verdict on the page", replaced(FIRST, "✓ ครบ", "◐ ยังไม่ครบ")),
    ("assessment", "an unknown verdict", replaced(YEAR, "> ยังไม่มี<", "> ดี<")),
    ("assessment", "another title", replaced(SECOND, "<h1>O2 คู่มือ", "<h1>O2 แผน")),
    ("assessment", "a proof without evidence", replaced(FIRST, '<a href="/budget/">งบประมาณ</a></li>', "งบประมาณ</li>")),
    ("assessment", "handed in though missing", replaced(TABLE, "ไม่มี,,", "มี,https://www.example.go.th/oit/2568/o2/,")),
    ("assessment", "an address of another item", replaced(TABLE, "/o1/", "/o2/")),
    ("assessment", "a row too few", replaced(TABLE, "O2,คู่มือ,ไม่มี,,ยังไม่มีคู่มือ\n", "")),
    ("assessment", "nothing explained", replaced(TABLE, "o1/,งบประมาณ", "o1/,")),
]
