"""What a server needs of a site beside its pages, the policies of pages, and defects of both and of nginx's settings."""

import gzip

from hashing import integrity
from nginx import SETTINGS
from planted.good_site import HASH
from planted.page_defects import INDEX, replaced, what

DOCUMENT = "sandbox; default-src 'self' 'unsafe-inline' data:; script-src 'none'; frame-ancestors 'none'"
HEADERS = """/*
  Content-Security-Policy: frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY

/assets/*
  Cache-Control: public, max-age=31536000, immutable
"""
RULES = [("htm html svg xht xhtml xml", "Content-Security-Policy: " + DOCUMENT),
         ("csv json jsonl jsonld xlsx xml", "Access-Control-Allow-Origin: *")]
FEEDS = "".join(
    "\n{}feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n".format(path) for path in ("/", "/*/"))
SHEET = "/assets/site-0123456789.css"
LONG = "/* " + "x" * 2000 + " */\n"
POLICY = "default-src 'none'; img-src"


def write(folder):
    endings = dict.fromkeys(ending for endings, _ in RULES for ending in endings.split())
    rules = [
        "\n/*.{}\n".format(ending) + "".join("  {}\n".format(header) for held, header in RULES if ending in held.split())
        for ending in endings
    ]
    (folder / "_headers").write_text(HEADERS + "".join(rules) + FEEDS, "utf-8")
    (folder / "assets").mkdir(exist_ok=True)
    (folder / SHEET[1:]).write_text(LONG, "utf-8")
    for page in (folder / INDEX, folder / SHEET[1:]):
        # A level of its own shows whether it is this copy that is sent.
        page.with_name(page.name + ".gz").write_bytes(gzip.compress(page.read_bytes(), 1, mtime=0))


def other_copy(text):
    def plant(folder):
        (folder / (SHEET[1:] + ".gz")).write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))

    return plant


def copy_with_time(folder):
    (folder / (SHEET[1:] + ".gz")).write_bytes(gzip.compress(LONG.encode("utf-8"), mtime=1))


def without_policy(folder):
    (folder / "index.html.gz").unlink()
    for file in folder.rglob("*.html"):
        file.write_text(file.read_text("utf-8").replace('http-equiv="Content-Security-Policy"', 'name="no"'), "utf-8")


def settings(text, replacement):
    def plant(folder):
        source = SETTINGS.read_text("utf-8")
        assert text in source, text
        (folder / ".nginx.conf").write_text(source.replace(text, replacement), "utf-8")

    return plant


def page(*change):
    return "policy", what(INDEX, *change), replaced(INDEX, *change)


def headers(*change):
    return "hosting", what("_headers", *change), replaced("_headers", *change)


def nginx(*change):
    return "hosting", what("nginx.conf", *change), settings(*change)


OTHER = integrity(b"other")
DEFECTS = [
    page('<meta http-equiv="Content-Security-Policy"', '<meta name="no"'),
    page('<meta http-equiv="Content-Security-Policy"', '<link rel="icon" href="/icon.svg"><meta http-equiv="Content-Security-Policy"'),
    page(POLICY, "img-src"),
    page(POLICY, "default-src 'self'; img-src"),
    page("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
    page("style-src 'self'", "style-src https:"),
    page("script-src '" + HASH, "script-src 'self' '" + HASH),
    page("script-src '" + HASH, "script-src '" + OTHER),
    page(' integrity="' + HASH + '"', ""),
    page(HASH, OTHER),
    page("base-uri 'none'", ""),
    page("form-action 'none'", "form-action *"),
    page('content="no-referrer"', 'content="unsafe-url"'),
    page("</main>", "<script>1</script></main>"),
    page("</main>", '<p onclick="1">x</p></main>'),
    page("</main>", '<p style="color: red">x</p></main>'),
    ("hosting", "no _headers", lambda folder: (folder / "_headers").unlink()),
    headers("X-Frame-Options: DENY", "X-Frame-Options: SAMEORIGIN"),
    headers("  X-Frame-Options: DENY\n", ""),
    headers("  X-Frame-Options: DENY", "X-Frame-Options DENY"),
    headers("max-age=31536000\n", "max-age=31536001\n"),
    headers("/*.csv", "/*/*.csv"),
    headers("/*.svg\n  Content-Security-Policy: " + DOCUMENT, "/*.svg\n  Content-Security-Policy: sandbox"),
    ("hosting", "a compressed copy of another file", other_copy("/* other */")),
    ("hosting", "a compressed copy with a time", copy_with_time),
    ("hosting", "a compressed copy of no file", lambda folder: (folder / SHEET[1:]).unlink()),
    ("hosting", "pages without a policy", without_policy),
    nginx(" always;", ";"),
    nginx("location = /404.html { internal; }", "location /assets/ { add_header X-Other 1; }"),
    nginx('~^/assets/  "public', '~^/assets/  "private'),
    nginx("text/css                  css;", ""),
    nginx("charset utf-8;", ""),
    nginx("types {} default_type application/atom+xml;", ""),
    headers("application/atom+xml", "application/rss+xml"),
    nginx("gzip_static on;", ""),
    nginx(r"location ~ /\.(?!well-known/) { return 404; }", ""),
    nginx(r"/\.(?!well-known/)", r"/\."),
    nginx("error_page 404 /404.html;", ""),
    nginx("error_page 403 =404 /404.html;", ""),
    nginx("absolute_redirect off;", ""),
    nginx("(html?|svg|xht|xhtml|xml)$  ", "(xht|xhtml|xml)$  "),
    nginx("charset_types text/css", "charset_types text/html text/css"),
]
