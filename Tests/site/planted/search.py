"""A site with a search on which the checks find nothing, its index written by another program, and defects of both."""

import gzip
import json
import tempfile
from contextlib import contextmanager
from pathlib import Path

import folding
from hashing import integrity
from planted import good_site
from search_index import LENGTHS, gram_hash

SCRIPT = Path(__file__).parents[3] / "templates" / "assets" / "search.js"
CHECKS = ("search", "search_page")
INDEX, PAGE = "search/index", "search/index.html"
BUCKETS, SHARDS = 64, 4
KINDS = {"document": "เอกสาร", "notice": "ประกาศ"}

FORM = """<form class="search" role="search" action="/search/" data-index="/search/index/" hidden>
<p><label for="page.q">คำ</label> <input type="search" id="page.q" name="q"></p>
<p><label for="page.kind">ประเภท</label> <select id="page.kind" name="kind"><option value="">ทุกประเภท</option>{}</select></p>
<p><label for="page.year">ปี</label> <select id="page.year" name="year"><option value="">ทุกปี</option>
<option value="2567">2567</option><option value="2568">2568</option></select></p><p><button>ค้นหา</button></p></form>
<section aria-label="ผล"><p id="page.status" role="status"></p><ol class="entries" id="page.answers"></ol>
<button type="button" id="page.more" hidden>แสดงเพิ่ม</button></section>
<section><h2>ทุกรายการ</h2>{}</section>"""


class Entry:
    def __init__(self, number):
        self.kind, self.year = ("document", "notice")[number % 2], 2567 + number // 15
        self.address = "/{}/{}/".format(self.kind, number)
        self.title = "เรื่องที่ {} ประชาสัมพันธ์ถนนแห่งที่ {}".format(number, number % 7)
        self.day = "2568-01-{:02}".format(number + 1)
        self.numbers = "6801{:07}".format(number * 7919) if self.kind == "notice" else ""
        self.text = "ด้วยกองช่างจะซ่อมถนนสายที่ {} น้ำท่วม วงเงิน {:,} บาท (รอบ ๆ บึง) • กองช่าง • แก่ผู้รับจ้าง".format(number * 3, 1000 + number * 977)

    def head(self):
        return " • ".join(filter(None, (self.title, self.numbers)))


ENTRIES = [Entry(number) for number in range(28)]


def write(folder, entries=ENTRIES, padding=0, size=300):
    good_site.write(folder)
    script = SCRIPT.read_text("utf-8")
    (folder / "search.js").write_text(script, "utf-8")
    for entry in entries:
        number = "<dl><div><dt>เลขที่</dt><dd>{}</dd></div></dl>".format(entry.numbers) if entry.numbers else ""
        body = '</main><main><article><h1>{}</h1><div class="prose"><p>{}</p></div>{}</article>'
        page(folder, entry.address, entry.title, body.format(entry.title, entry.text, number))
    lists = ""
    for kind, name in KINDS.items():
        links = ""
        for year in (2567, 2568):
            these = [entry for entry in reversed(entries) if (entry.kind, entry.year) == (kind, year)]
            item = '<li><a href="{0.address}">{0.title}</a> <time datetime="{0.day}">x</time></li>'
            page(folder, "/search/{}/{}/".format(kind, year), name,
                 '<ul class="entries">{}</ul>'.format("".join(map(item.format, these))))
            links += '<li><a href="/search/{0}/{1}/">{1} ({2})</a></li>'.format(kind, year, len(these))
        lists += "<h3>{}</h3><ul>{}</ul>".format(name, links)
    options = "".join('<option value="{}">{}</option>'.format(*kind) for kind in KINDS.items())
    page(folder, "/search/", "ค้นหา", FORM.format(options, lists), script)
    write_index(folder / INDEX, entries, padding, size)


def page(folder, address, title, body, script=None):
    source = good_site.PAGE.format(title=title, crumbs="", body=body)
    if script is not None:
        source = source.replace('src="/script.js"', 'src="/search.js"').replace(good_site.HASH, integrity(script.encode("utf-8")))
        source = source.replace("form-action 'none'", "form-action 'self'; connect-src 'self'")
    path = folder / address.lstrip("/") / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, "utf-8")


def write_index(folder, entries, padding=0, size=300, key=folding.key):
    """The files of a search; padded with what does not compress, and its texts in files of a size."""
    folder.mkdir(parents=True, exist_ok=True)
    keys = [key(entry.head()) for entry in entries] + [key(entry.text) for entry in entries]
    directory = {"kinds": list(KINDS), "kind": [list(KINDS).index(entry.kind) for entry in entries],
                 "year": [entry.year for entry in entries], "long": [], "text": []}
    for length in LENGTHS:
        buckets = BUCKETS if length > 3 else 0
        directory[str(length)] = {"buckets": buckets, "shards": SHARDS}
        for number, data in enumerate(shards(length, buckets, keys)):
            write_file(folder / "{}-{}.bin".format(length, number), data, padding)
    texts = ["\x1f".join((e.address, e.title, e.numbers, e.day, e.text)) for e in entries]
    while texts:
        count = max(1, size // len(texts[0]))
        write_file(folder / "text-{}.bin".format(len(directory["text"])), "\x1e".join(texts[:count]).encode("utf-8"), padding)
        directory["text"].append(len(texts[:count]))
        texts = texts[count:]
    write_file(folder / "directory.bin", json.dumps(directory).encode("utf-8"), padding)


def write_file(path, data, padding=0):
    # A field of gzip's that no reader minds; it is not compressed.
    packed = gzip.compress(data, mtime=0)
    name = b"x" * padding + b"\0" if padding else b""
    path.write_bytes(packed[:3] + bytes([8 if padding else 0]) + packed[4:10] + name + packed[10:])


def shards(length, buckets, keys):
    lists = {}
    for text, key in enumerate(keys):
        units = key.encode("utf-16-le")
        for gram in {units[at : at + 2 * length] for at in range(0, len(units) - 2 * length + 2, 2)}:
            place = gram_hash(gram)
            texts = lists.setdefault((place & SHARDS - 1, place & buckets - 1 if buckets else gram), [])
            texts += [text] if text not in texts else []
    for shard in range(SHARDS):
        names = range(shard, buckets, SHARDS) if buckets else sorted(gram for number, gram in lists if number == shard)
        data = b""
        for name in names:
            texts = lists.get((shard, name), [])
            distances = [text - before - 1 for before, text in zip([-1, *texts], texts)]
            data += (b"" if buckets else name) + b"".join(map(leb128, [len(texts), *distances]))
        yield data


def leb128(number):
    return bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80]) + leb128(number >> 7)


def index_of(entries, **options):
    def plant(folder):
        write(folder)
        for file in (folder / INDEX).iterdir():
            file.unlink()
        write_index(folder / INDEX, entries, **options)

    return plant


def cut(name):
    def plant(folder):
        write(folder)
        path = folder / INDEX / name
        path.write_bytes(path.read_bytes()[:-20])

    return plant


def emptied(folder):
    """A list that has lost its texts, in files that are otherwise whole."""
    write(folder)
    keys = [folding.key(entry.head()) for entry in ENTRIES] + [folding.key(entry.text) for entry in ENTRIES[:-1]] + [""]
    for number, data in enumerate(shards(3, 0, keys)):
        write_file(folder / INDEX / "3-{}.bin".format(number), data)


def in_script(text, replacement):
    def plant(folder):
        write(folder)
        source = SCRIPT.read_text("utf-8")
        assert text in source, text
        changed = source.replace(text, replacement)
        (folder / "search.js").write_text(changed, "utf-8")
        search = folder / PAGE
        hashes = [integrity(script.encode("utf-8")) for script in (source, changed)]
        search.write_text(search.read_text("utf-8").replace(*hashes), "utf-8")

    return plant


def in_page(file, text, replacement):
    def plant(folder):
        write(folder)
        source = (folder / file).read_text("utf-8")
        assert text in source, text
        (folder / file).write_text(source.replace(text, replacement), "utf-8")

    return plant


def unfolded(text):
    return "".join(text.lower().split())


def without(folder):
    write(folder)
    (folder / PAGE).unlink()


DEFECTS = [
    ("search", "no search page", without),
    ("search", "an index that lacks a record", index_of(ENTRIES[:-1])),
    ("search", "an index in another order", index_of(ENTRIES[::-1])),
    ("search", "an index that folds no digits and commas", index_of(ENTRIES, key=unfolded)),
    ("search", "lists that lack a text", emptied),
    ("search", "a shard cut short", cut("2-1.bin")),
    ("search", "texts cut short", cut("text-3.bin")),
    ("search", "a list that lacks a record", in_page("search/notice/2568/index.html", 'href="/notice/27/"', 'href="/notice/25/"')),
    ("search", "a page that says more", in_page("notice/27/index.html", "ด้วยกองช่าง", "ด้วยกองคลัง")),
    ("search", "a script that folds no digits", in_script("String(code - 0xe50)", "character")),
    ("search", "a script that does not verify", in_script("if (!terms.every(has)) return null;", "")),
    ("search", "a script that leaves marks as they are typed", in_script("marks.sort(", "marks.slice().sort(")),
    ("search_page", "files of 10 KB", index_of(ENTRIES, padding=10_000)),
    ("search_page", "the oldest first", in_script("b.entry - a.entry", "a.entry - b.entry")),
    ("search_page", "titles as good as texts", in_script("inHead(terms) || inHead(words) ? 0 :", "false ? 0 :")),
    ("search_page", "marks one letter late", in_script("ranges.push([places[at],", "ranges.push([places[at] + 1,")),
    ("search_page", "no filter of years", in_script('!asked.has("year") ||', "true ||")),
    ("search_page", "no address", in_script("history[change](null", "0 && history[change](null")),
    ("search_page", "no way back", in_script('"popstate"', '"popstates"')),
    ("search_page", "answers twice", in_script("const turn = ++this.#turn;\n    await", "const turn = this.#turn;\n    await")),
    ("search_page", "a focus that stays", in_script('?.querySelector("a").focus()', "")),
    ("search_page", "a status that says nothing", in_script("this.#status.textContent = text;", "this.#status.textContent = text && '…';")),
    ("search_page", "silence without an index", in_script('this.#say("อ่าน', 'this.#say("" && "อ่าน')),
    ("search_page", "answers as HTML", in_script("link.append(...marked(terms, title))", "link.innerHTML = title")),
    ("search_page", "another host", in_script("new SearchPage().start()", "fetch('https://example.org/').catch(() => 0), new SearchPage().start()")),
    ("search_page", "a field without label", in_page(PAGE, '<label for="page.q">คำ</label>', "")),
]


class SearchBuilder:
    """Stands for a program that builds sites with a search."""

    records = 1

    def __init__(self, lost=0, padding=0):
        self.lost, self.padding = lost, padding

    @contextmanager
    def folder(self, under=None):
        with tempfile.TemporaryDirectory(prefix="search-") as name:
            yield Path(name)

    def build(self, content, out):
        entries = [Entry(number) for number, _ in enumerate(content.rglob("*.md"))]
        write(out, entries)
        write_index(out / INDEX, entries[self.lost:], self.padding)
        return 0, ""


SCALE = "search_scale"
BUILDERS = [
    ("a good program", SearchBuilder(), False),
    ("an index that lacks a record", SearchBuilder(lost=1), True),
    ("files of 10 KB", SearchBuilder(padding=10_000), True),
]
