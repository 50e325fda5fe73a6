"""Every table that the program makes links in its caption to a CSV file, in which its figures stand, or of which they are sums."""

import re
from decimal import Decimal, InvalidOperation

from builder import Note
from sheets import fields

AMOUNT = re.compile(r"(?<![\d.,])\d[\d,]*\.\d\d(?!\d)")
# The tables in which a clerk wrote Markdown.
WRITTEN = "prose"


def check(site, browser):
    count, files = 0, {}
    for page in site.read:
        for table in page.document.find("table"):
            if any(WRITTEN in (element["class"] or "").split() for element in table.ancestors()):
                continue
            count += 1
            name = "{}:{}".format(page.url, table.line)
            links = [link["href"] for caption in table.find("caption") for link in caption.find("a")]
            addresses = [site.target(site.absolute(page.url, link))[0] for link in links if link]
            addresses = [address for address in addresses if address.endswith(".csv")]
            if len(addresses) != 1:
                yield "{}: its caption leads to {} CSV files".format(name, len(addresses))
                continue
            path = site.file(addresses[0])
            if path is None:
                yield "{}: there is no {}".format(name, addresses[0])
                continue
            if path not in files:
                files[path] = figures(fields(path.read_text("utf-8-sig")))
            cells = [cell.text() for cell in table.find("td")]
            shown = {amount.replace(",", "") for cell in cells for amount in AMOUNT.findall(cell)}
            if shown - {"0.00"} and not shown & files[path]:
                yield "{}: {} has none of its figures".format(name, addresses[0])
    yield Note("{} tables".format(count))


def figures(rows):
    """The cells of a file, and the sum of each column of amounts."""
    cells = {cell for row in rows for cell in row}
    for column in zip(*rows[1:]):
        try:
            cells.add("{:.2f}".format(sum(Decimal(cell or "0") for cell in column)))
        except InvalidOperation:
            continue
    return cells
