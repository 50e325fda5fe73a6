"""A small site on which every check of a page finds nothing."""

from hashing import integrity

BASE = "https://www.example.go.th"

SCRIPT = "document.documentElement.dataset.scripts = 'on'\n"
HASH = integrity(SCRIPT.encode("utf-8"))

PAGE = """<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src '@HASH'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/style.css">
<script defer src="/script.js" integrity="@HASH"></script>
</head>
<body>
<a href="#main">ข้ามไปเนื้อหา</a>
<header><p>องค์การบริหารส่วนตำบลตัวอย่าง</p>
<nav aria-label="เมนูหลัก"><a href="/">หน้าแรก</a> <a href="/budget/">งบประมาณ</a></nav></header>
{crumbs}
<main id="main" tabindex="-1"><h1>{title}</h1>
{body}
</main>
<footer><p>สำนักปลัด โทร. 0 0000 0000</p></footer>
</body>
</html>
""".replace("@HASH", HASH)

CRUMBS = """<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">หน้าแรก</a> › <span>{}</span></nav>"""

STYLE = """:root { color-scheme: light dark; background: Canvas; color: CanvasText }
body { margin: 1rem; overflow-wrap: break-word }
a { display: inline-block; min-height: 24px; padding: 4px }
footer { background: url("icon.svg") }
"""

PAGES = {
    "index.html": ("หน้าแรก", '<p>ยินดีต้อนรับ <a href="/budget/#year-2568">งบประมาณ ปี 2568</a></p>'),
    "budget/index.html": (
        "งบประมาณ",
        '<h2 id="year-2568">ปี 2568</h2><p><a href="2568/">รายงานประจำปี</a> '
        '<a href="https://www.example.org/">เว็บไซต์อื่น</a> <a href="/files/%E0%B8%81%20x.csv">ตาราง</a></p>',
    ),
    "budget/2568/index.html": ("รายงานประจำปี 2568", '<p>เบิกจ่ายแล้วทั้งหมด <a href="../">กลับ</a></p>'),
    "404.html": ("ไม่พบหน้านี้", '<p><a href="/">กลับหน้าแรก</a></p>'),
}

OTHERS = {
    "style.css": STYLE,
    "script.js": SCRIPT,
    "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
    "files/ก x.csv": "ปี,บาท\n2568,1\n",
    "google0123.html": "google-site-verification: google0123.html",
    "robots.txt": "User-agent: *\nSitemap: {}/sitemap.xml\n".format(BASE),
    "sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{0}/</loc></url>'
    "<url><loc>{0}/budget/2568/</loc></url></urlset>".format(BASE),
}


def write(folder):
    files = dict(OTHERS)
    for path, (title, body) in PAGES.items():
        crumbs = "" if path == "index.html" else CRUMBS.format(title)
        files[path] = PAGE.format(title=title, crumbs=crumbs, body=body)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
