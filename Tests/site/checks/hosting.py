"""A real nginx with docs/hosting/nginx.conf shows the site whole, says all that `_headers` says, and runs no planted script."""

import gzip
import os
import re
import shutil
import tempfile
from pathlib import Path
from urllib.parse import quote

import chromium
from builder import Note
from hashing import integrity
from header_rules import HeaderRules
from nginx import SETTINGS, Nginx

HTACCESS = SETTINGS.with_name("htaccess")
TYPES = {
    "html": "text/html", "css": "text/css", "js": "text/javascript", "csv": "text/csv", "txt": "text/plain",
    "json": "application/json", "jsonl": "application/jsonl", "jsonld": "application/ld+json", "xml": "application/xml", "svg": "image/svg+xml",
}
OTHER_TYPES = {
    "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "ico": "image/x-icon",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
SCRIPT = "(window.planted = 'runs', document.title = 'runs')"
PLANTED = {
    "inline": "<script>{}</script>".format(SCRIPT),
    "handler": '<img alt="" src="data:," onerror="{}">'.format(SCRIPT),
    "address": '<a id="planted" href="javascript:{}">x</a>'.format(SCRIPT),
    "file": '<script src="/planted/script.js"></script>',
    "file with its hash": '<script src="/planted/script.js" integrity="{}"></script>'.format(integrity(SCRIPT.encode())),
    "frame": '<iframe title="x" srcdoc="<script>parent.{}</script>"></iframe>'.format(SCRIPT),
}
OWN = {
    "planted/script.js": SCRIPT,
    "planted/attachment.html": "<!doctype html><title>x</title><script>{}</script>".format(SCRIPT),
    "planted/attachment.svg": '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><script>{}</script></svg>'.format(SCRIPT),
    "planted/ประกาศ ก.csv": "\ufeffปี,บาท\r\n2568,1\r\n",
    "planted/.secret": "x", ".htaccess": "x", ".git/config": "x", ".well-known/.secret": "x",
    ".well-known/security.txt": "Contact: mailto:a@example.org\n",
}


def check(site, browser):
    # The self-test plants settings of its own beside the host's other files.
    own = site.root / ".nginx.conf"
    settings = (own if own.is_file() else SETTINGS).read_text("utf-8")
    file = site.root / "_headers"
    rules = HeaderRules(file.read_text("utf-8") if file.is_file() else "")
    for problem in rules.problems:
        yield "_headers: {}".format(problem)
    for name, value in sorted({header for _, headers in rules.rules for header in headers.items()}):
        # Apache has a directive of its own for a type.
        if '{} "{}"'.format("ForceType" if name == "Content-Type" else name, value) not in HTACCESS.read_text("utf-8"):
            yield "the settings of Apache do not say {}: {}".format(name, value)
    with tempfile.TemporaryDirectory(prefix="hosting-") as folder:
        root = Path(folder, "public")
        # Links, not copies, but for what is planted.
        shutil.copytree(str(site.root), str(root), copy_function=link)
        for path, text in OWN.items():
            write(root / path, text)
        with Nginx(root, settings) as nginx:
            yield from answers(site, root, nginx, rules, settings)
            yield from compressed(root, nginx)
            yield from in_a_browser(site, root, nginx)
            for line in nginx.said().splitlines():
                if "[warn]" in line or "[emerg]" in line:
                    yield "nginx: {}".format(line)


def answers(site, root, nginx, rules, settings):
    """Each kind of page and file has its type, and each answer the headers of its address."""
    pages = [page.url for page in site.sample(1) if page.url != "/404.html"]
    files = ["/" + path.relative_to(root).as_posix() for path in some_files(root)]
    for url in [*pages, *files, "/.well-known/security.txt"]:
        status, headers, body = nginx.get(quote(url))
        expected = site.file(url) or root / url.lstrip("/")
        if status != 200 or body != expected.read_bytes():
            yield "{}: status {}, {} bytes of {}".format(url, status, len(body), expected.stat().st_size)
        ending = expected.suffix[1:].lower()
        kind = TYPES[ending] + "; charset=utf-8" if ending in TYPES else OTHER_TYPES.get(ending)
        kind = rules.of(url).get("Content-Type", [kind])[-1]
        if kind and headers["Content-Type"] != kind:
            yield "{}: is sent as {}, not {}".format(url, headers["Content-Type"], kind)
        yield from wrong_headers(url, headers, rules.of(url), rules, settings)
    missing = ["/planted/none", "/assets/none.css", "/planted/", "/planted/.secret", "/.htaccess", "/.git/config",
               "/.well-known/.secret", "/404.html"]
    not_found = (root / "404.html").read_bytes()
    for url in missing:
        status, headers, body = nginx.get(url)
        if status != 404 or body != not_found:
            yield "{}: status {}, and not the page for what is missing".format(url, status)
        yield from wrong_headers(url, headers, rules.of("/"), rules, settings)
    for url in [url for url in pages if url != "/"][:3] or ["/planted/"]:
        status, headers, _ = nginx.get(url.rstrip("/"))
        if status != 301 or headers["Location"] != url:
            yield "{}: status {} to {}, not 301 to {}".format(url.rstrip("/"), status, headers["Location"], url)
        yield from wrong_headers(url.rstrip("/"), headers, rules.of("/"), rules, settings)


def wrong_headers(url, headers, expected, rules, settings):
    """What an answer says otherwise than `_headers`: only over TLS a thing or two, and of two policies the stricter."""
    # Each answer has a type, which is looked at by itself.
    for name in sorted(rules.names - {"Content-Type"} | set(re.findall(r"(?m)^ *add_header (\S+)", settings))):
        values = expected.get(name, ["public, max-age=0, must-revalidate"] if name == "Cache-Control" else [None])
        if name == "Strict-Transport-Security":
            if values[-1] and values[-1] not in settings:
                yield "the settings of nginx do not say {}: {}".format(name, values[-1])
            values = [None]
        if headers[name] != values[-1]:
            yield "{}: {}: {}, not {}".format(url, name, headers[name], values[-1])


def compressed(root, nginx):
    """Whoever takes gzip gets it, the copy beside the file where there is one; both ways it is the same file."""
    copies = [path for path in sorted(root.rglob("*.gz")) if path.with_suffix("").suffix[1:] in TYPES]
    for path in copies + [root / "index.html.gz"]:
        plain = path.with_suffix("")
        if not plain.is_file():
            yield "/{}: there is no such file uncompressed".format(path.relative_to(root))
            continue
        # 404.html is the answer to what is missing, and has no address of its own.
        url = re.sub(r"(^|/)(index|404)\.html$", r"\1", quote(plain.relative_to(root).as_posix()))
        if plain == root / "404.html":
            url = "planted/none"
        _, headers, packed = nginx.get("/" + url, Accept_Encoding="gzip")
        _, plain_headers, body = nginx.get("/" + url)
        if headers["Content-Encoding"] != "gzip" and (path.is_file() or len(body) >= 1024):
            yield "/{}: is not sent compressed".format(url)
        elif headers["Content-Encoding"] == "gzip" and gzip.decompress(packed) != plain.read_bytes():
            yield "/{}: is not the same compressed".format(url)
        if path.is_file() and packed != path.read_bytes():
            yield "/{}: the copy beside it is not what is sent".format(url)
        if body != plain.read_bytes() or plain_headers["Content-Encoding"]:
            yield "/{}: is not sent as it is to who takes no gzip".format(url)
        if path.is_file() and path.read_bytes()[4:8] != b"\0\0\0\0":
            yield "/{}: bears the time at which it was made".format(path.relative_to(root))
    yield Note("{} compressed copies".format(len(copies)))


def in_a_browser(site, root, nginx):
    """The site's own script runs, and none that is planted in its page or in an attachment."""
    page = next((page for page in site.pages if programs(page) and page.url != "/404.html"), None)
    if page is None:
        yield "no page has a script"
        return
    for name, element in PLANTED.items():
        source = page.source.replace("</body>", element + "</body>")
        write(root / "planted" / quote(name) / "index.html", source)
    tab = chromium.shared().tab()
    try:
        tab.call("Debugger.enable")
        ran = scripts_run(tab, nginx.address + page.url)
        for script in programs(page):
            if site.absolute("/", script["src"] or "").replace(site.base, nginx.address) not in ran:
                yield "{}: its own script {} does not run".format(page.url, script["src"])
        for event in tab.events:
            entry = event.get("params", {}).get("entry", {})
            if event["method"] == "Log.entryAdded" and entry["level"] in ("error", "warning"):
                yield "{}: {}".format(page.url, entry["text"])
        for name in PLANTED:
            address = "{}/planted/{}/".format(nginx.address, quote(quote(name)))
            ran = scripts_run(tab, address)
            tab.evaluate("document.getElementById('planted')?.click()")
            if tab.evaluate("window.planted") or address.rpartition("/planted/")[0] + "/planted/script.js" in ran:
                yield "a script planted in a page ({}) runs".format(name)
        for path in ("attachment.html", "attachment.svg"):
            scripts_run(tab, "{}/planted/{}".format(nginx.address, path))
            if tab.evaluate("document.title") == "runs":
                yield "a script in {} runs".format(path)
    finally:
        tab.close()


def programs(page):
    """The scripts of a page that a browser runs, which data in a script element are not."""
    return [script for script in page.document.find("script") if script["type"] != "application/ld+json"]


def scripts_run(tab, address):
    """The addresses of the scripts that a page runs."""
    tab.open(address)
    tab.evaluate("0")  # what it has said by then is noted
    return {event["params"]["url"] for event in tab.events if event.get("method") == "Debugger.scriptParsed"}


def some_files(root):
    """All files of assets/, what is planted, and of other types one each; no pages, copies or host's files."""
    kinds = {}
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and path.suffix not in (".gz", "") and not any(part.startswith(".") for part in parts):
            if parts[0] in ("assets", "planted") or path.suffix != ".html":
                kinds.setdefault(path if parts[0] in ("assets", "planted") else path.suffix, path)
    return kinds.values()


def link(source, target):
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    # What is there may be a link to the file of the site.
    path.unlink(missing_ok=True)
    path.write_text(text, "utf-8")
