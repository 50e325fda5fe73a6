"""What was agreed sums up to the same satang by month, year, list, vendor, OCDS record and dataset, on pages and in files."""

import json
import re
from collections import defaultdict
from decimal import Decimal

from sheets import Sheet, fields

SUMMARY = re.compile(r"/procurement/summary/(\d+)/")
MONTH = re.compile(r"/procurement/summary/(\d+)/\d\d/(page-\d+/)?")
VENDOR = re.compile(r"/vendors/(?!page-)[^/]+/(page-\d+/)?")
AMOUNT = re.compile(r"\d[\d,]*\.\d\d")
AGREED, WINNER = "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง"

# Each dataset that has every agreement in it, and which of its columns says how much.
DATASETS = {"purchases": "agreed_price", "agreements": "price", "procurement-months": "amount", "vendors": "amount"}


def check(site, browser):
    years = {match[1] for match in map(SUMMARY.fullmatch, site.by_url) if match}
    if not years:
        yield "there is no year of procurement"
    said = {
        "the year's page": {year: total(site.by_url["/procurement/summary/{}/".format(year)]) for year in years},
        "the months' pages": by_year(month_pages(site)),
        "the months' workbooks": by_year(month_files(site, ".xlsx", workbook_amounts)),
        "the months' CSV files": by_year(month_files(site, ".csv", winners)),
        "the list's CSV file": {year: sum(column(list_file(site, year), AGREED)) for year in years},
        "the vendors' pages": by_year(vendor_years(site)),
        "the OCDS records": by_year(ocds_values(site)),
        **{"the dataset " + name: by_year(dataset(site, name, heading)) for name, heading in DATASETS.items()},
    }
    for year in sorted(years):
        amounts = {name: sums.get(year, Decimal(0)) for name, sums in said.items()}
        if len(set(amounts.values())) > 1:
            told = ", ".join("{} {:,.2f}".format(*item) for item in amounts.items())
            yield "fiscal year {}: {}".format(year, told)
    for name, sums in said.items():
        for year in sorted(set(sums) - years):
            yield "{}: {:,.2f} in {}, a year without a page".format(name, sums[year], year)


def by_year(amounts):
    sums = defaultdict(Decimal)
    for year, amount in amounts:
        sums[year] += amount
    return dict(sums)


def amounts_in(row):
    texts = [text for cell in row.find("td") for text in AMOUNT.findall(cell.text())]
    return [Decimal(text.replace(",", "")) for text in texts]


def total(page):
    """The amount at the foot of a page's first table; nothing where the table has no foot."""
    feet = page.document.find("table")[0].find("tfoot") if page.document.find("table") else []
    return amounts_in(feet[0])[-1] if feet else Decimal(0)


def month_pages(site):
    for url, page in site.by_url.items():
        match = MONTH.fullmatch(url)
        if match:
            yield match[1], total(page)


def month_files(site, suffix, amounts):
    for path in sorted(site.root.glob("procurement/summary/*/*/*" + suffix)):
        yield path.parts[-3], sum(amounts(path), Decimal(0))


def workbook_amounts(path):
    sheet = Sheet(path)
    at = sheet.headings.index(WINNER + " ราคา (บาท)")
    return [Decimal(str(row[at].value)) for row in sheet.rows]


def winners(path):
    return [Decimal(AMOUNT.findall(cell)[-1].replace(",", "")) for cell in cells(path, WINNER)]


def list_file(site, year):
    return site.root / "procurement/list/{0}/list-{0}.csv".format(year)


def cells(path, heading):
    headings, *rows = fields(path.read_text("utf-8-sig"))
    return [row[headings.index(heading)] for row in rows]


def column(path, heading):
    return [Decimal(cell) for cell in cells(path, heading) if cell]


def dataset(site, name, heading):
    path = site.root / "data" / (name + ".csv")
    if path.is_file():
        for year, amount in zip(cells(path, "fiscal_year"), cells(path, heading)):
            yield year, Decimal(amount or 0)


def vendor_years(site):
    """Each line of the table by fiscal year on each vendor's first page."""
    for url, page in site.by_url.items():
        match = VENDOR.fullmatch(url)
        if match and not match[1]:
            for row in page.document.find("tbody")[0].find("tr"):
                yield row.find("th")[0].text().strip(), amounts_in(row)[-1]


def ocds_values(site):
    """The value of each contract, and of each award that has none, by the fiscal year of its day."""
    path = site.root / "data/ocds/records.json"
    records = json.loads(path.read_text("utf-8"), parse_float=Decimal)["records"] if path.is_file() else []
    for record in records:
        release = record["compiledRelease"]
        contracts = release.get("contracts", [])
        signed = {contract["awardID"] for contract in contracts}
        awards = [award for award in release.get("awards", []) if award["id"] not in signed]
        for agreed in contracts + [award for award in awards if award["status"] in ("pending", "active")]:
            yield fiscal_year(agreed.get("dateSigned") or agreed["date"]), Decimal(agreed["value"]["amount"])


def fiscal_year(date):
    return str(int(date[:4]) + 543 + (date[5:7] >= "10"))
