"""Budgets, plans and complaints: a page shows each amount of the table that it hands out as a file, and its sums."""

from collections import Counter
from decimal import Decimal
from pathlib import PurePosixPath
import re

from sheets import fields

FOLDERS = ("/budget/", "/plans/", "/complaints/")
AMOUNT = re.compile(r"−?\d[\d,]*\.\d\d(?!\d)")
CELL = re.compile(r"-?\d+\.\d\d")
THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def check(site, browser):
    seen = 0
    for page in site.pages:
        if page.url.startswith(FOLDERS):
            for address, rows in tables(site, page):
                seen += 1
                for problem in missing(site, page, rows):
                    yield "{}: {} of {}".format(page.url, problem, address)
    if not seen:
        yield "no page hands out a table"


def tables(site, page):
    """The site's own tables that a page hands out: those that are there as a workbook too."""
    for link in page.document.find("a"):
        address = site.absolute(page.url, link["href"] or "")
        if not site.is_own(address) or not address.endswith(".csv"):
            continue
        path, _ = site.target(address)
        # A page may link to the tables of others; its own are those below it.
        if PurePosixPath(path).parent == PurePosixPath(page.url) and site.file(path[:-4] + ".xlsx"):
            yield path, fields(site.file(path).read_text("utf-8-sig"))


def missing(site, page, rows):
    others = parts(site, page)
    shown = sum((amounts(part) for part in [page, *others]), Counter())
    columns = [index for index in range(len(rows[0])) if any(CELL.fullmatch(row[index]) for row in rows[1:])]
    stated = Counter(amount for row in rows[1:] for amount in (Decimal(row[index] or 0) for index in columns) if amount)
    if others:
        # Where nothing was moved, a part has no column that says the budget again.
        stated = Counter(set(stated))
    for amount, times in sorted((stated - shown).items()):
        yield "{:,.2f} stands {} times too few".format(amount, times)
    for index in columns:
        total = sum(Decimal(row[index] or 0) for row in rows[1:])
        if total and not shown[total]:
            yield "{:,.2f}, the sum of «{}», is not shown".format(total, rows[0][index])


def parts(site, page):
    """The pages that hold the rows of a table that is too long for its own: those below it to which a row's name leads."""
    names = [link["href"] for head in page.document.find("th") for link in head.find("a") if head["scope"] == "row"]
    tops = {site.target(site.absolute(page.url, name or ""))[0] for name in names}
    return [
        part for part in site.pages
        if any(part.url.startswith(top) and top.startswith(page.url) and top != page.url for top in tops)
    ]


def amounts(page):
    (main,) = page.document.find("main")
    found = AMOUNT.findall(" ".join(texts(main)).translate(THAI_DIGITS))
    return Counter(Decimal(text.replace(",", "").replace("−", "-")) for text in found)


def texts(element):
    return [element.text()] if not element.find("td") else [cell.text() for cell in element.find("td", "th", "dd", "p")]
