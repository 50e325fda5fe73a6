"""What the published pages and files say of each record: what a search must find it by."""

import subprocess

# The innermost elements of what a record's writer wrote.
BLOCKS = ("p", "li", "td", "th", "h2", "h3", "h4")
NUMBERS = ("เลขที่โครงการ (e-GP)", "เลขที่")
FACTS = NUMBERS + (
    "เลขที่สัญญา", "แหล่งเงิน", "วิธีจัดซื้อจัดจ้าง", "ประเภทการจัดหา", "ผู้ได้รับการคัดเลือก", "เหตุผลที่คัดเลือก", "วันที่ลงนาม",
    "วันเริ่มสัญญา", "วันสิ้นสุดสัญญา", "กลุ่มเป้าหมาย", "พื้นที่", "วงเงินงบประมาณ", "ราคากลาง", "ราคาที่ตกลง", "วงเงินสัญญา",
)
# An amount in a fact stands before its unit and the same in words.
UNIT = " บาท"
BIDDERS = "ผู้เสนอราคา"
# Of a file as long as a register only the beginning is looked at.
LONGEST = 100_000


class Listed:
    """A record as the lists under /search/ have it, which need no script."""

    def __init__(self, address, title, day, kind, year):
        self.address, self.title, self.day, self.kind, self.year = address, title, day, kind, year


def listed(site, problems):
    """All records that the search page leads to, by address; notes what is wrong with the way."""
    search = site.by_url["/search/"]
    kinds = {option.text(): option["value"] for option in search.document.find("option")}
    todo, seen, records = list(chips(site, search)), set(), {}
    while todo:
        kind, year, url = todo.pop()
        page = site.by_url.get(url)
        if url in seen:
            continue
        seen.add(url)
        if page is None:
            problems.append("/search/ leads to {}, which is no page".format(url))
            continue
        for item in entries(page):
            link, time = item.find("a")[0], item.find("time")
            address = target(site, page, link)
            if address in records:
                problems.append("{}: {} stands in the lists twice".format(url, address))
            day = time[0]["datetime"] if time else ""
            records[address] = Listed(address, line(link.text()), day, kinds.get(kind), year)
        pagers = [nav for nav in page.document.find("nav") if nav["class"] == "pager"]
        todo += [(kind, year, target(site, page, link)) for nav in pagers for link in nav.find("a")]
    return records


def chips(site, search):
    """(kind's name, year, address) of each of the search page's links to lists."""
    for section in search.document.find("section"):
        name = None
        for child in section.children:
            if getattr(child, "tag", None) == "h3":
                name = child.text()
            elif getattr(child, "tag", None) == "ul" and name:
                for link in child.find("a"):
                    yield name, int(link.text().partition(" ")[0]), target(site, search, link)


def entries(page):
    for item in page.document.find("li", "tr"):
        within = {parent["class"] for parent in item.ancestors()} | {parent.tag for parent in item.ancestors()}
        if item.find("a") and ("entries" in within if item.tag == "li" else "tbody" in within):
            yield item


def target(site, page, link):
    return site.target(site.absolute(page.url, link["href"] or ""))[0]


def line(text):
    return " ".join(text.split())


def pieces(page):
    """What a record's page says of it, a run of text each, as it stands there."""
    article = next(iter(page.document.find("article")), None)
    if article is None:
        return
    # What is withdrawn stands without its facts, but for what others know it by.
    withdrawn = any(element["class"] == "note stop" for element in article.walk())
    for element in article.walk():
        if element.tag == "h1":
            yield element.text()
        elif element.tag == "div" and element["class"] == "prose":
            yield from prose(element)
        elif element.tag == "dt" and element.text() in (NUMBERS if withdrawn else FACTS):
            yield element.parent.find("dd")[0].text().partition(UNIT)[0]
        elif element.tag == "table" and element.find("th") and element.find("th")[0].text() == BIDDERS:
            for row in element.find("tbody")[0].find("tr"):
                yield from (cell.text() for cell in row.find("th", "td")[:3])
        elif element.tag == "div" and "person" in (element.parent["class"] or ""):
            yield from (child.text() for child in element.find("h3", "p") if not child.find("a"))
    yield from (link.text() for link, _ in files(article))


def prose(element):
    """Its blocks; a list without an id at its heading is the template's, whose last one adds numbers of its own."""
    template = any(heading["id"] is None for heading in element.find("h2"))
    lists = element.find("ol")[:-1] if template else [element]
    for block in (block for each in lists for block in each.walk()):
        if getattr(block, "tag", None) in BLOCKS and not block.find(*BLOCKS, "ul", "ol"):
            yield block.text()


def files(article):
    """(link, address) of a record's attachments."""
    for items in article.find("ul"):
        if items["class"] == "files":
            for item in items.find("li"):
                yield item.find("a")[0], item.find("a")[0]["href"]


def file_pieces(site, page):
    """(name, pieces) of each attachment whose text is told here: lines, cells of a table, words of a PDF."""
    for article in page.document.find("article")[:1]:
        for link, _ in files(article):
            path = site.root / target(site, page, link).lstrip("/")
            reader = READERS.get(path.suffix.lower())
            if reader and path.is_file():
                yield path.name, [piece for piece in reader(path) if piece.strip()]


def cells(path):
    return path.read_text("utf-8-sig")[:LONGEST].replace('"', "").replace(",", "\n").splitlines()


def lines(path):
    return path.read_text("utf-8-sig")[:LONGEST].splitlines()


def words(path):
    """Of a PDF in which order two words stand is a matter of opinion."""
    said = subprocess.run(["pdftotext", str(path), "-"], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return said.stdout.decode("utf-8")[:LONGEST].split()


READERS = {".csv": cells, ".txt": lines, ".pdf": words}
