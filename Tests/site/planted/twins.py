"""A notice and one that was withdrawn, with their twins and their rows in the dataset, and defects of those."""

import hashlib
import json

from planted.good_site import BASE, PAGE
from planted.page_defects import replaced, what

FOLDERS = NOTICE, WITHDRAWN = "procurement/2568/a", "procurement/2568/b"
ROWS, TWIN, GONE = "data/notices.json", NOTICE + "/index.json", WITHDRAWN + "/index.json"
FILE = b"a\n"
CRUMBS = '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>ประกาศ</span></nav>'
BOTH = {
    "date": "2025-01-15", "stage": "winner", "stage_th": "ผู้ชนะ", "project": "67109000001", "method": "e-bidding",
    "method_th": "e-bidding", "type": "goods", "type_th": "ซื้อ",
}
FACTS = {
    "fiscal_year": 2568, "unit": None, "summary": None, "budget": 1234.5, "source": None, "median_price": None,
    "closes": None,
}
PARTS = {
    "winner": {"name": "ร้านสมมุติ", "tax_id": None, "price": 1200.25, "reason": "ราคาต่ำสุด"}, "contract": None,
    "inspection": None,
}


def page(folder, body):
    links = '<link rel="alternate" type="application/json" href="/{}/index.json"></head>'.format(folder)
    body += '<p><a href="/{}/index.json">JSON</a></p>'.format(folder)
    return PAGE.format(title="ประกาศ", crumbs=CRUMBS, body=body).replace("</head>", links)


def head(folder, withdrawn):
    return {"id": folder, "url": "{}/{}/".format(BASE, folder), "title": "ประกาศ", "withdrawn": withdrawn, **BOTH}


def row(folder, withdrawn, facts):
    members = {**head(folder, withdrawn), **facts}
    for column in (
        "winner_tax_id winner_price winner_reason contract_number contract_signed contract_start contract_end "
        "contract_amount inspection_date inspection_place".split()
    ):
        part, member = column.split("_", 1)
        members[column] = (PARTS[part] or {}).get(member) if facts else None
    return {**members, "winner": PARTS["winner"]["name"] if facts else None}


def write(folder):
    sha256 = hashlib.sha256(FILE).hexdigest()
    rest = {
        "purchase": {"id": "67109000001", "url": BASE + "/"}, "corrects": None, "corrected_by": [], "history": [],
        "publisher": {"name": "x", "url": BASE + "/"}, "license": {"id": "x", "url": "https://example.org/"},
    }
    attachment = {"title": "แบบ", "url": "{}/{}/a.txt".format(BASE, NOTICE), "bytes": len(FILE), "sha256": sha256}
    offers = [{"name": "ร้านสมมุติ", "price": 1200.25}]
    twins = {
        TWIN: {**head(NOTICE, None), **FACTS, **PARTS, "bidders": offers, "attachments": [attachment], **rest},
        GONE: {**head(WITHDRAWN, {"date": "2025-01-16", "reason": "ผิด"}), "fiscal_year": 2568, "unit": None, **rest},
    }
    bodies = ['<p>1,234.50 บาท 1,200.25 บาท</p><p><a href="a.txt">แบบ</a> {}</p>'
              '<div class="prose"><table><tbody><tr><td>1,234.50</td></tr></tbody></table></div>'.format(sha256), "<p>ถอนแล้ว</p>"]
    for path, body in zip(FOLDERS, bodies):
        (folder / path).mkdir(parents=True)
        (folder / path / "index.html").write_text(page(path, body), "utf-8")
    (folder / NOTICE / "a.txt").write_bytes(FILE)
    rows = [row(NOTICE, None, FACTS), row(WITHDRAWN, "2025-01-16", {})]
    for path, value in [*twins.items(), (ROWS, rows)]:
        (folder / path).write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    home = folder / "index.html"
    links = "".join('<p><a href="/{}/">ประกาศ {}</a></p>'.format(path, path[-1]) for path in FOLDERS)
    home.write_text(home.read_text("utf-8").replace("</main>", links + "</main>"), "utf-8")


def without(path):
    return lambda folder: (folder / path).unlink()


CHANGES = [
    (TWIN, '"budget": 1234.5', '"budget": 1234.05'),
    (TWIN, '"title": "ประกาศ"', '"title": "อื่น"'),
    (TWIN, '"reason": "ราคาต่ำสุด"', '"reason": "อื่น"'),
    (TWIN, '"price": 1200.25}]', '"price": 1200.52}]'),
    (TWIN, '"bytes": 2', '"bytes": 3'),
    (TWIN, "/a.txt", "/b.txt"),
    (TWIN, '"url": "{}/"'.format(BASE), '"url": "{}/none/"'.format(BASE)),
    (TWIN, '"url": "{}/{}/"'.format(BASE, NOTICE), '"url": "{}/"'.format(BASE)),
    (TWIN, "]", ""),
    (GONE, '"unit": null', '"unit": null, "budget": 1234.5'),
    (GONE, '"reason": "ผิด"', '"reason": ""'),
    (ROWS, '"winner_price": 1200.25', '"winner_price": 1200.2'),
    (NOTICE + "/index.html", 'rel="alternate" type="application/json"', 'rel="canonical"'),
    (NOTICE + "/index.html", '<p><a href="/{}">JSON</a></p>'.format(TWIN), ""),
    (NOTICE + "/index.html", "1,200.25", "1,200.20"),
]
DEFECTS = [("twins", what(*change), replaced(*change)) for change in CHANGES] + [
    ("twins", "no twin", without(GONE)),
    ("twins", "no dataset of notices", without(ROWS)),
]
