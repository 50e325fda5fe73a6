"""A document that moved, with the ledger that tells of it, and defects of the old address and of the ledger."""

import hashlib

import ledgers
from planted.good_site import BASE, PAGE
from planted.page_defects import replaced, what

LEDGER, OLD, NEW = "data/ledger.jsonl", "documents/old/index.html", "documents/new/index.html"
CRUMBS = '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>คู่มือ</span></nav>'
FILE = b"a\n"
REFRESH = """<meta http-equiv="refresh" content="0; url=/documents/new/">
<link rel="canonical" href="{}/documents/new/">
<meta name="robots" content="noindex">
</head>""".format(BASE)


def sha256(text):
    return hashlib.sha256(text if isinstance(text, bytes) else text.encode("utf-8")).hexdigest()


def entry(number, event, id, previous, **more):
    files = [{"path": "a.txt", "sha256": sha256(FILE)}]
    members = dict(
        number=number, date="2026-11-{:02}".format(number), event=event, id=id, address="/{}/".format(id),
        sha256=sha256(id), files=files, previous=previous, **more)
    return ledgers.canonical(members).decode("utf-8")


FIRST = entry(1, "published", "documents/old", "0" * 64)
SECOND = entry(2, "changed", "documents/new", sha256(FIRST), moved_from=["documents/old"])


def write(folder):
    new = '<p><a href="a.txt">เอกสารแนบ</a></p><p>SHA-256 {}</p>'.format(sha256("documents/new"))
    old = '<p><a href="/documents/new/">คู่มือ</a></p>'
    for path, title, body in ((NEW, "คู่มือ", new), (OLD, "หน้านี้ย้ายแล้ว", old)):
        page = PAGE.format(title=title, crumbs=CRUMBS, body=body)
        (folder / path).parent.mkdir(parents=True)
        (folder / path).write_text(page.replace("</head>", REFRESH) if path == OLD else page, "utf-8")
        (folder / path).with_name("a.txt").write_bytes(FILE)
    (folder / LEDGER).parent.mkdir(exist_ok=True)
    (folder / LEDGER).write_text(FIRST + "\n" + SECOND + "\n", "utf-8")
    home = folder / "index.html"
    link = '<p><a href="/documents/new/">คู่มือ</a> <a href="/data/ledger.jsonl">ทะเบียน</a></p></main>'
    home.write_text(home.read_text("utf-8").replace("</main>", link), "utf-8")


def without(path):
    return lambda folder: (folder / path).unlink()


CHANGES = [
    ("redirects", OLD, "url=/documents/new/", "url=/documents/no/"),
    ("redirects", OLD, "url=/documents/new/", "url=/documents/old/"),
    ("redirects", OLD, "0; url", "9; url"),
    ("redirects", OLD, 'href="https://www.example.go.th/documents/new/"', 'href="https://www.example.go.th/documents/old/"'),
    ("redirects", OLD, "noindex", "index"),
    ("redirects", OLD, '<a href="/documents/new/">คู่มือ</a>', "คู่มือ"),
    ("redirects", OLD, 'http-equiv="refresh"', 'name="refresh"'),
    ("redirects", "sitemap.xml", "</urlset>", "<url><loc>{}/documents/old/</loc></url></urlset>".format(BASE)),
    ("ledger", LEDGER, '"number":2', '"number":3'),
    ("ledger", LEDGER, '"event":"published"', '"event":"created"'),
    ("ledger", LEDGER, '"date":"2026-11-02"', '"date":"2026-10-31"'),
    ("ledger", LEDGER, '"date":"2026-11-01"', '"date": "2026-11-01"'),
    ("ledger", LEDGER, '"address":"/documents/old/"', '"address":"/documents/older/"'),
    ("ledger", LEDGER, SECOND + "\n", SECOND),
    ("ledger", LEDGER, FIRST, FIRST.replace("2026-11-01", "2026-10-01")),
    ("ledger", LEDGER, ',"moved_from":["documents/old"]', ""),
    ("ledger", NEW, sha256("documents/new"), sha256("documents/other")),
    ("ledger", "documents/new/a.txt", "a\n", "b\n"),
]
DEFECTS = [(check, what(*change), replaced(*change)) for check, *change in CHANGES] + [
    ("redirects", "no page at an old address", without(OLD)),
    ("redirects", "no file at an old address", without("documents/old/a.txt")),
    ("ledger", "no page of a record", without(NEW)),
    ("ledger", "no file of a record", without("documents/new/a.txt")),
    ("ledger", "no ledger", without(LEDGER)),
]
