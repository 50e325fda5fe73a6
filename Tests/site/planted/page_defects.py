"""Defects of pages, each planted by replacing a text in one file of the good site: (check, file, text, replacement)."""

from hashing import integrity

INDEX, BUDGET, REPORT = "index.html", "budget/index.html", "budget/2568/index.html"
END = "</main>"

DEFECTS = [
    ("validity", INDEX, "<h1>", "<h1 colour=red>"),
    ("validity", BUDGET, END, "<p><div></p>" + END),
    ("validity", REPORT, END, '<section><p>ไม่มีหัวข้อ</p></section>' + END),  # a warning
    ("links", INDEX, "#year-2568", "#year-2569"),
    ("links", BUDGET, 'href="2568/"', 'href="2568"'),
    ("links", BUDGET, 'href="2568/"', 'href="2567/"'),
    ("links", BUDGET, "%20x.csv", "%20y.csv"),
    ("links", BUDGET, '<a href="2568/">รายงานประจำปี</a>', "รายงานประจำปี"),  # reached by nothing
    ("links", "404.html", 'src="/script.js"', 'src="/scripts.js"'),
    ("links", "style.css", "icon.svg", "icons.svg"),
    ("links", "sitemap.xml", "/budget/2568/", "/budget/2567/"),
    ("links", "sitemap.xml", "https://www.example.go.th/budget", "https://example.go.th/budget"),
    ("links", "robots.txt", "sitemap.xml", "sitemaps.xml"),
    ("hosts", INDEX, "/icon.svg", "https://cdn.example.org/icon.svg"),
    ("hosts", INDEX, "/script.js", "//cdn.example.org/script.js"),
    ("hosts", INDEX, END, '<img alt="ก" src="/icon.svg" srcset="https://cdn.example.org/a.png 2x">' + END),
    ("hosts", INDEX, END, '<iframe title="ก" src="https://maps.example.org/"></iframe>' + END),
    ("hosts", INDEX, END, '<form action="https://example.org/"><button>ส่ง</button></form>' + END),
    ("hosts", INDEX, END, '<p style="background: url(https://example.org/a.png)">ก</p>' + END),
    ("hosts", INDEX, "</head>", '<link rel="preconnect" href="https://example.org"></head>'),
    ("hosts", "style.css", ":root", '@import "https://example.org/font.css"; :root'),
    ("hosts", "style.css", "icon.svg", "//example.org/icon.svg"),
    ("accessibility", INDEX, END, '<img src="/icon.svg">' + END),
    ("accessibility", "style.css", "body {", "p { color: light-dark(#767676, #222) } body {"),  # in the dark only
    ("accessibility", "style.css", "body {", "@media (width < 600px) { p { color: #eee } } body {"),  # on a phone only
    ("accessibility", REPORT, END, "<h4>ข้ามระดับ</h4>" + END),
    ("sideways", "style.css", "body {", "footer { width: 400px } body {"),
    ("sideways", "style.css", "body {", "h1 { white-space: nowrap; word-spacing: 400px } body {"),
    ("scripts_off", "script.js", "document", "addEventListener('load', () => document.body.append('เพิ่มเอง')); document"),
    ("scripts_off", "script.js", "document", "document.querySelector('main p').hidden = true; document"),
    ("console", "script.js", "document", "no.such.thing; document"),
    ("console", "script.js", "document", "fetch('https://example.org/').catch(() => 0); document"),  # the policy stops it
    ("console", INDEX, END, '<img alt="ก" src="/no-such.png">' + END),
    ("weight", INDEX, END, "<p>" + "ก" * 21_000 + "</p>" + END),
    ("weight", "style.css", ":root", "/*" + "x" * 61_000 + "*/ :root"),
    ("weight", "script.js", "document", "/*" + "x" * 61_000 + "*/ document"),
    ("structure", INDEX, 'lang="th"', 'lang="en"'),
    ("structure", INDEX, "<title>หน้าแรก – องค์การบริหารส่วนตำบลตัวอย่าง</title>", "<title> </title>"),
    ("structure", INDEX, "width=device-width", "width=1000"),
    ("structure", INDEX, END, "<h1>อีกหัวข้อ</h1>" + END),
    ("structure", INDEX, "<h1>หน้าแรก</h1>", ""),
    ("structure", INDEX, "main", "div"),
    ("structure", INDEX, "footer", "div"),
    ("structure", INDEX, "header>", "div>"),
    ("structure", INDEX, "nav", "div"),
    ("structure", INDEX, '<a href="#main">ข้ามไปเนื้อหา</a>', ""),
    ("structure", INDEX, 'href="#main"', 'href="#mian"'),
    ("structure", BUDGET, 'class="crumbs"', ""),
    ("structure", BUDGET, '<nav class="crumbs" aria-label="คุณอยู่ที่นี่"><a href="/">', '<nav class="crumbs"><a href="/x/">'),
    ("structure", REPORT, "ทั้งหมด", "Optional(12)"),
    ("structure", REPORT, "ทั้งหมด", "nil บาท"),
    ("structure", REPORT, "ทั้งหมด", "\\(spent) บาท"),
    ("structure", REPORT, 'href="../"', 'href="../" title="Optional(1)"'),
    ("structure", REPORT, ">กลับ<", "> <"),
]


def replaced(file, text, replacement):
    def plant(folder):
        source = (folder / file).read_text("utf-8")
        assert text in source, (file, text)
        changed = source.replace(text, replacement)
        (folder / file).write_text(changed, "utf-8")
        if file.endswith(".js"):
            # A script that is another also on the pages' word: they would not run it otherwise.
            for page in folder.rglob("*.html"):
                names = [integrity(script.encode("utf-8")) for script in (source, changed)]
                page.write_text(page.read_text("utf-8").replace(*names), "utf-8")

    return plant


def what(file, text, replacement):
    return "{}: {} → {}".format(file, text, replacement if len(replacement) < 100 else replacement[:100] + "…")


# (check, what is wrong, the function that plants it in a folder)
ALL = [(check, what(*change), replaced(*change)) for check, *change in DEFECTS]
