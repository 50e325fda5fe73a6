"""Assessment: each item of a list has its page, and the year, the page and the table to hand in say the same of it."""

import re

from sheets import fields

YEAR = re.compile(r"/oit/(\d{4})/")
# What the table may say of an item of a verdict.
HAVE = {"ครบ": ["มี"], "ยังไม่ครบ": ["มี", "ไม่มี"], "ยังไม่มี": ["ไม่มี"], "ยังไม่ถึงกำหนด": ["มี", "ไม่มี"]}


def check(site, browser):
    years = [(page, YEAR.fullmatch(page.url)) for page in site.pages if YEAR.fullmatch(page.url)]
    if not years:
        yield "no year of the assessment"
    for page, match in years:
        for problem in of_year(site, page, match.group(1)):
            yield "{}: {}".format(page.url, problem)


def of_year(site, page, year):
    tiles = [tile for tile in links(page, "tiles") if tile["href"]]
    table = site.file("{}oit-{}.csv".format(page.url, year))
    rows = fields(table.read_text("utf-8-sig"))[1:] if table else []
    if len(tiles) != len(rows):
        yield "{} items, but {} in the table to hand in".format(len(tiles), len(rows))
    for tile, (item, title, have, address, explanation) in zip(tiles, rows):
        name, mark, *words = tile.text().split()
        verdict = " ".join(words)
        own = site.by_url.get(tile["href"])
        if name != item or tile["href"] != "{}{}/".format(page.url, item.lower()):
            yield "{} stands where the table has {}".format(name, item)
        elif own is None:
            yield "{} has no page".format(item)
        else:
            for problem in of_item(own, "{} {}".format(item, title), "{} {}".format(mark, verdict)):
                yield "{}: {}".format(item, problem)
        if have not in HAVE.get(verdict, []):
            yield "{} is «{}», but the table says «{}»".format(item, verdict, have)
        if address != (site.base + tile["href"] if have == "มี" else ""):
            yield "{} is «{}», but has the address «{}»".format(item, have, address)
        if own and have == "มี" and not links(own, "entries"):
            yield "{} is «มี», and its page names nothing".format(item)
        if not explanation:
            yield "{} is not explained in the table".format(item)


def of_item(page, title, verdict):
    (heading,), badges = page.document.find("h1"), of_class(page, "badge")
    if " ".join(heading.text().split()) != " ".join(title.split()):
        yield "its page is called «{}»".format(heading.text())
    if not badges or badges[0].text() != verdict:
        yield "its page does not say «{}» first".format(verdict)


def links(page, name):
    return [link for element in of_class(page, name) for link in element.find("a")]


def of_class(page, name):
    return [element for element in page.document.walk() if name in (element["class"] or "").split()]
