"""The feed of a site with one document that moved, and defects of it."""

from planted.good_site import BASE
from planted.moves import FILE, NEW
from planted.page_defects import INDEX, replaced, what

FEED = "feed.xml"
TYPE = 'type="application/atom+xml"'
ALTERNATE = '<link rel="alternate" {} href="/feed.xml">'.format(TYPE)
CHIP = '<p><a href="/feed.xml">ฟีด</a></p>'
ENCLOSURE = '<link rel="enclosure" type="text/plain" length="{}" title="แบบ" href="{}/documents/new/a.txt"/>\n'.format(
    len(FILE), BASE)
ID = "<id>tag:www.example.go.th,2026-11-01:documents/old:1</id>\n"
PUBLISHED, UPDATED = ("<{0}>2026-11-0{1}T00:00:00+07:00</{0}>\n".format(*parts) for parts in (("published", 1), ("updated", 2)))
ENTRY = """<entry>
{}<title>คู่มือ</title>
{}{}<link rel="alternate" type="text/html" href="{}/documents/new/"/>
{}<summary>คู่มือ</summary>
</entry>
""".format(ID, PUBLISHED, UPDATED, BASE, ENCLOSURE)
TEXT = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">
<id>tag:www.example.go.th,2026-11-01:feed:/</id>
<title>องค์การบริหารส่วนตำบลตัวอย่าง</title>
<updated>2026-11-02T00:00:01+07:00</updated>
<author><name>องค์การบริหารส่วนตำบลตัวอย่าง</name></author>
<link rel="self" {} href="{}/feed.xml"/>
<link rel="alternate" type="text/html" href="{}/"/>
{}</feed>
""".format(TYPE, BASE, BASE, ENTRY)


def write(folder):
    (folder / FEED).write_text(TEXT, "utf-8")
    for page in folder.rglob("*.html"):
        page.write_text(page.read_text("utf-8").replace("</head>", ALTERNATE + "</head>"), "utf-8")
    home = folder / INDEX
    home.write_text(home.read_text("utf-8").replace("</main>", CHIP + "</main>"), "utf-8")


CHANGES = [
    (FEED, "</feed>", ""),
    (FEED, 'xml:lang="th"', ""),
    (FEED, ID, "<id>{}/documents/new/</id>\n".format(BASE)),
    (FEED, ID, ID.replace("www.", "")),
    (FEED, ID, ID.replace("old:1", "new:2")),
    (FEED, ID, ""),
    (FEED, "<title>คู่มือ</title>\n", ""),
    (FEED, "<title>คู่มือ", "<title>ถอนแล้ว: คู่มือ"),
    (FEED, ENTRY, ENTRY + ENTRY),
    (FEED, PUBLISHED, PUBLISHED.replace("-01T", "-03T")),
    (FEED, PUBLISHED, PUBLISHED.replace("+07:00", "Z")),
    (FEED, PUBLISHED, PUBLISHED.replace("-01T00", "-01T24")),
    (FEED, UPDATED, UPDATED.replace("-02T", "-01T")),
    (FEED, UPDATED, UPDATED.replace("-02T", "-09T")),
    (FEED, 'rel="self"', 'rel="related"'),
    (FEED, 'rel="self" {} href="{}/feed.xml"'.format(TYPE, BASE), 'rel="self" {} href="{}/"'.format(TYPE, BASE)),
    (FEED, BASE + '/documents/new/"', BASE + '/documents/newer/"'),
    (FEED, BASE + '/documents/new/"', 'https://example.org/"'),
    (FEED, 'type="text/html" href="{}/documents'.format(BASE), 'type="text/plain" href="{}/documents'.format(BASE)),
    (FEED, 'length="2"', 'length="3"'),
    (FEED, ENCLOSURE, ENCLOSURE.replace("a.txt", "b.txt")),
    (FEED, ENCLOSURE, ENCLOSURE.replace("documents/new/a.txt", "robots.txt")),
    (FEED, "<summary>", "<summary>ก</summary><summary>"),
    (FEED, "<author>", "<icon>{}/none.svg</icon><author>".format(BASE)),
    (NEW, ALTERNATE, ""),
    (NEW, ALTERNATE, ALTERNATE + ALTERNATE.replace("/feed", "/documents/feed")),
    (INDEX, CHIP, ""),
]


def without_feed(folder):
    (folder / FEED).unlink()


def long_feed(folder):
    entries = "".join(ENTRY.replace("old:1", "old:{}".format(number)) for number in range(60))
    (folder / FEED).write_text(TEXT.replace(ENTRY, entries), "utf-8")


def of_withdrawn(folder):
    """The ledger says that it was withdrawn; the entry does so too, and still has its file."""
    ledger = folder / "data/ledger.jsonl"
    ledger.write_text(ledger.read_text("utf-8").replace('"event":"changed"', '"event":"withdrawn"'), "utf-8")
    text = TEXT.replace("<title>", "<title>ถอนแล้ว: ").replace("summary>", "content>")
    (folder / FEED).write_text(text, "utf-8")


def other_elsewhere(folder):
    (folder / "budget/feed.xml").write_text(
        TEXT.replace("feed:/", "feed:/budget/").replace("/feed.xml", "/budget/feed.xml").replace("<summary>คู่มือ", "<summary>อื่น"),
        "utf-8")
    page = folder / "budget/index.html"
    link = '<link rel="alternate" {} href="/budget/feed.xml"></head>'.format(TYPE)
    page.write_text(
        page.read_text("utf-8").replace("</head>", link).replace("</main>", CHIP.replace("/feed", "/budget/feed") + "</main>"),
        "utf-8")


DEFECTS = [("feeds", what(*change), replaced(*change)) for change in CHANGES] + [
    ("feeds", "no feed", without_feed),
    ("feeds", "sixty entries", long_feed),
    ("feeds", "a withdrawn record's file", of_withdrawn),
    ("feeds", "an entry that is another elsewhere", other_elsewhere),
]
