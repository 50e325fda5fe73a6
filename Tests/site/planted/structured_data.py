"""What pages tell programs and people who share a link: a report with a file, and one that was withdrawn; and defects of it."""

import hashlib
import json
import struct

from planted.good_site import BASE, PAGE
from planted.page_defects import replaced, what

REPORT, GONE = "documents/report/index.html", "documents/gone/index.html"
FILE, PICTURE = b"%PDF-\n", "assets/share.png"
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 1200, 630)
SITE, NAME = "องค์การบริหารส่วนตำบลตัวอย่าง", BASE + "/#organization"
CRUMBS = (
    '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><ol><li><a href="/">หน้าแรก</a></li>'
    '<li><a href="/budget/">งบประมาณ</a></li><li aria-current="page">{}</li></ol></nav>'
)
BODY = """<article><h2>เนื้อหา</h2><p class="meta">{badge}ประกาศเมื่อ <time datetime="2025-01-15">๑๕ ม.ค. ๒๕๖๘</time></p>
<p>ปีงบประมาณ ๒๕๖๘ สำนักปลัด</p>{more}</article>"""
MORE = '<p><a href="a.pdf">เอกสารแนบ</a> ๖ ไบต์ SHA-256 {}</p>'.format(hashlib.sha256(FILE).hexdigest())
BADGE = '<span class="badge stop">ถอนแล้ว</span> '
DESCRIPTIONS = {
    "index.html": "แผนงาน งบประมาณ และการจัดซื้อจัดจ้างของหน่วยงาน",
    "budget/2568/index.html": "รายงานการใช้จ่ายงบประมาณของหน่วยงานทั้งปี 2568",
    REPORT: "รายงานของหน่วยงาน ประกาศเมื่อ 15 มกราคม 2568",
    GONE: "เอกสารของหน่วยงาน ซึ่งถอนแล้ว: รายงานเดิม ประกาศเมื่อ 15 มกราคม 2568",
}
HEAD = """<link rel="canonical" href="{url}">
<meta name="description" content="{description}">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{description}">
<meta property="og:type" content="{kind}">
<meta property="og:url" content="{url}">
<meta property="og:site_name" content="{site}">
<meta property="og:locale" content="th_TH">
<meta property="og:image" content="{base}/{picture}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="{site}">
<meta name="twitter:card" content="summary_large_image">
{times}<script type="application/ld+json">{graph}</script>
</head>"""
TIMES = """<meta property="article:published_time" content="2025-01-15">
<meta property="article:modified_time" content="2025-01-15">
"""
ORGANIZATION = {"@type": "GovernmentOrganization", "@id": NAME, "name": SITE, "telephone": "0 0000 0000"}
STUB = {"@type": "GovernmentOrganization", "@id": NAME, "name": SITE}


def item(position, name, url=None):
    return dict({"@type": "ListItem", "position": position, "name": name}, **({"item": BASE + url} if url else {}))


def graph(path, title, crumbs, thing=None):
    page = {"@type": "WebPage", "@id": BASE + "/" + path.removesuffix("index.html"), "publisher": STUB}
    if crumbs:
        page["breadcrumb"] = {"@type": "BreadcrumbList", "itemListElement": crumbs}
    if thing:
        page["mainEntity"] = thing
    nodes = [page] if crumbs else [page, ORGANIZATION]
    return json.dumps(
        {"@context": "https://schema.org", "@graph": nodes}, ensure_ascii=False, separators=(",", ":"))


def report(path, title, **more):
    return dict(
        {
            "@type": "Report", "@id": "{}/{}#record".format(BASE, path.removesuffix("index.html")), "name": title,
            "datePublished": "2025-01-15", "publisher": {"@id": NAME},
        }, **more)


ENCODING = {
    "@type": "MediaObject", "contentUrl": BASE + "/documents/report/a.pdf", "encodingFormat": "application/pdf",
    "contentSize": "6 ไบต์", "sha256": hashlib.sha256(FILE).hexdigest(),
}


def head(path, title, graph, kind="website"):
    return HEAD.format(
        url=BASE + "/" + path.removesuffix("index.html"), description=DESCRIPTIONS[path], title=title, kind=kind,
        site=SITE, base=BASE, picture=PICTURE, times=TIMES if kind == "article" else "", graph=graph)


def write(folder):
    (folder / PICTURE).parent.mkdir(exist_ok=True)
    (folder / PICTURE).write_bytes(PNG)
    for path, title, badge, more, thing in (
        (REPORT, "รายงาน", "", MORE, report(
            REPORT, "รายงาน", temporalCoverage="2024-10-01/2025-09-30", encoding=[ENCODING],
            isBasedOn={"@id": BASE + "/documents/gone/#record"})),
        (GONE, "รายงานเดิม", BADGE, "", report(GONE, "รายงานเดิม", creativeWorkStatus="ถอนแล้ว")),
    ):
        crumbs = [item(1, "หน้าแรก", "/"), item(2, "งบประมาณ", "/budget/"), item(3, title)]
        page = PAGE.format(title=title, crumbs=CRUMBS.format(title), body=BODY.format(badge=badge, more=more))
        said = head(path, title, graph(path, title, crumbs, thing), "article")
        (folder / path).parent.mkdir(parents=True)
        (folder / path).write_text(entitled(page, title).replace("</head>", said), "utf-8")
    (folder / REPORT).with_name("a.pdf").write_bytes(FILE)
    for path, title, crumbs in (
        ("index.html", "หน้าแรก", None),
        ("budget/2568/index.html", "รายงานประจำปี 2568", [item(1, "หน้าแรก", "/"), item(2, "รายงานประจำปี 2568")]),
    ):
        page = (folder / path).read_text("utf-8").replace("</head>", head(path, title, graph(path, title, crumbs)))
        (folder / path).write_text(entitled(page, title), "utf-8")
    add(folder / "index.html", "</main>", '<p><a href="/documents/report/">รายงาน</a> <a href="/documents/gone/">เดิม</a></p>')
    for path in (REPORT, GONE):
        add(folder / "sitemap.xml", "</urlset>", "<url><loc>{}/{}</loc></url>".format(BASE, path.removesuffix("index.html")))


def entitled(page, title):
    return page.replace("<title>{}</title>".format(title), "<title>{} – {}</title>".format(title, SITE))


def add(file, before, text):
    file.write_text(file.read_text("utf-8").replace(before, text + before), "utf-8")


CHANGES = [
    (REPORT, "application/ld+json", "application/json"),
    (REPORT, '{"@context"', '{"@context":"","@context"'),
    (REPORT, '"https://schema.org"', '"https://example.org"'),
    (REPORT, '"datePublished":', '"published":'),
    (REPORT, '"@type":"Report"', '"@type":"Notice"'),
    (REPORT, '"@type":"Report"', '"@type":"Organization"'),  # which has no datePublished
    (REPORT, '"temporalCoverage":"2024-10-01/2025-09-30"', '"temporalCoverage":2568'),
    (REPORT, '"temporalCoverage":"2024-10-01', '"temporalCoverage":"2023-10-01'),
    (REPORT, '"isBasedOn":', '"sourceOrganization":'),
    (REPORT, '"datePublished":"2025-01-15"', '"datePublished":"2025-01-16"'),
    (REPORT, "/documents/gone/#record", "/documents/none/#record"),
    (REPORT, '"name":"{}"'.format(SITE), '"name":"หน่วยงานอื่น"'),
    (REPORT, '"position":3', '"position":4'),
    (REPORT, '"item":"https://www.example.go.th/budget/"', '"item":"https://www.example.go.th/"'),
    (REPORT, '<li aria-current="page">รายงาน</li>', '<li aria-current="page">อื่น</li>'),
    (REPORT, '"contentSize":"6', '"contentSize":"7'),
    (REPORT, '"sha256":"', '"sha256":"0'),
    (REPORT, 'href="a.pdf"', 'href="/documents/gone/"'),
    ("documents/report/a.pdf", "%PDF", "%PDE"),
    (REPORT, '"@id":"https://www.example.go.th/documents/report/"', '"@id":"https://www.example.go.th/documents/"'),
    (REPORT, 'rel="canonical" href="https://www.example.go.th/documents/report/"', 'rel="canonical" href="/documents/"'),
    (REPORT, 'name="description" content="รายงานของหน่วยงาน', 'name="description" content="'),
    (REPORT, 'og:description" content="รายงานของ', 'og:description" content="'),
    (REPORT, 'og:title" content="รายงาน"', 'og:title" content="อื่น"'),
    (REPORT, 'og:url" content="https://www.example.go.th/documents/report/"', 'og:url" content="https://www.example.go.th/"'),
    (REPORT, "th_TH", "th"),
    (REPORT, "og:image:alt", "og:image:words"),
    (REPORT, 'content="article"', 'content="page"'),
    (REPORT, 'modified_time" content="2025-01-15"', 'modified_time" content="2025-01-17"'),
    (REPORT, "/assets/share.png", "/icon.svg"),
    (REPORT, 'og:image:width" content="1200"', 'og:image:width" content="1201"'),
    (GONE, '"creativeWorkStatus":"ถอนแล้ว"', '"creativeWorkStatus":"ถอนแล้ว","keywords":"ลับ"'),
    (GONE, ',"creativeWorkStatus":"ถอนแล้ว"', ""),
    (GONE, "ซึ่งถอนแล้ว: รายงานเดิม", "ว่าด้วยเรื่องที่ไม่ควรมีใครรู้อีก"),
    (GONE, BADGE, ""),
    ("budget/2568/index.html", DESCRIPTIONS["budget/2568/index.html"], DESCRIPTIONS["index.html"]),
    ("index.html", '"telephone":"0 0000 0000"', '"telephone":"0 0000 0001"'),
    ("404.html", "</head>", '<meta property="og:title" content="ก"></head>'),
]
DEFECTS = [("structured_data", what(*change), replaced(*change)) for change in CHANGES]
